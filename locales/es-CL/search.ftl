### ¿Quién ya probó esto?
search-title = ¿Quién ya probó esto?
search-do = Buscar quién ya lo probó
search-question = ¿Qué quieres saber?
search-question-hint = Pregunta como hablas: «boleto de salida en matemática», «celulares en clase».
search-go = Buscar
search-only-alike = Solo en liceos como el nuestro
search-driver = Impulsor
search-area = Tema
search-level = Nivel
search-any = Cualquiera
search-of-idea = Pruebas de «{ $name }».
search-everything = Buscar en todo
search-start = Para empezar
search-start-what = Aquí está todo lo que la red ha probado: lo que resultó, lo que hubo que cambiar y lo que se dejó.
search-start-why = Una prueba que no resultó le ahorra a otro liceo dos semanas. Por eso está tan a la vista como las demás.
search-open = En marcha: { $phase }
search-ask-whom = ¿No está lo que buscas?
search-ask = Preguntar a quien sabe
search-best-cycle = Prueba, { $state } · { $school }
search-best-running = en marcha
search-like = Más como esto
search-none-next = Qué puedes hacer
search-none-try = Si nadie lo ha probado, tu prueba será la primera.
search-own = Tu liceo
search-alike = Un liceo como el tuyo: { $list }
search-somewhat-alike = Tiene en común con el tuyo: { $list }
search-unlike = Es un liceo distinto al tuyo
search-alike-unknown = No sabemos cuánto se parece al tuyo
search-same-dependency = también { $dependency }
search-same-size = tamaño parecido
search-same-rural = también rural
search-same-urban = también urbano
search-same-region = misma región
search-same-speciality = una especialidad en común
search-lead = Todo lo que la red ha probado, también lo que no resultó.
search-filters = Acotar la lista
search-kind = Qué es
search-result = Qué pasó con la prueba
search-dependency = Tipo de liceo
search-narrowed = Acotado a
search-give-up = Quitar { $name }
search-words-alone = Ver todo lo que hay para estas palabras
search-results-title = Encontrado
search-kinds-all = Todo
search-kinds-cycle = Pruebas
search-kinds-idea = Ideas
search-kinds-package = Paquetes
search-kinds-attachment = Materiales
search-kinds-synthesis = Síntesis
search-kinds-answer = Respuestas
search-kinds-meeting = Actas
search-kinds-convening-minutes = Actas de encuentros
search-kinds-collection = Colecciones
search-kinds-conversation = Conversaciones
search-kinds-standing-offer = Ofrecimientos
search-kinds-circle = Círculos
search-kinds-driver = Impulsores
search-kinds-measure = Medidas
search-kinds-inquiry = Causas
search-results-adopt = Adoptaron la idea
search-results-adapt = La adaptaron
search-results-abandon = La abandonaron
search-results-open = Siguen en marcha
search-a-cycle = Prueba
search-a-idea = Idea de cambio
search-a-package = Paquete de cambios
search-a-attachment = Material
search-a-synthesis = Síntesis
search-a-answer = Respuesta aceptada
search-a-meeting = Acta
search-a-collection = Colección
search-a-conversation = Conversación
search-a-standing-offer = Ofrecimiento
search-a-circle = Círculo
search-a-driver = Impulsor
search-a-measure = Medida
search-a-inquiry = Indagación de causas
search-limits = Dónde no sirve: { $limits }
search-of-meeting = { $name }, { $day }
search-of-package = Del paquete
search-found = { $n ->
    [one] Encontramos una cosa.
   *[other] Encontramos { $n } cosas.
}
search-found-about = Encontramos cerca de { $n } cosas. Agrega una palabra y serán menos.
search-n-about = cerca de { $n }
search-range-about = { $from } a { $to } de cerca de { $all }
search-found-tests = { $n ->
    [one] Hay una prueba
   *[other] Hay { $n } pruebas
}: { $adopted ->
    [0] ninguna adoptó la idea
    [one] una adoptó la idea
   *[other] { $adopted } adoptaron la idea
}, { $adapted ->
    [0] ninguna la adaptó
    [one] una la adaptó
   *[other] { $adapted } la adaptaron
}, { $abandoned ->
    [0] ninguna la abandonó
    [one] una la abandonó
   *[other] { $abandoned } la abandonaron
} y { $open ->
    [0] ninguna sigue
    [one] una sigue en marcha
   *[other] { $open } siguen en marcha
}.
search-beyond = Aquí están las doscientas que mejor responden. Acota la lista o agrega una palabra para ver las demás.
search-start-with = De lo que más se sabe
search-like-title = Más como «{ $title }»
search-like-note = Habla de lo mismo, lo más parecido primero.
search-like-none = Nada se le parece todavía.
search-none = Nadie ha probado algo así todavía, o lo llamó de otro modo.
search-none-so = { $n ->
    [one] Con estas palabras hay una cosa, pero no calza con lo que acotaste.
   *[other] Con estas palabras hay { $n } cosas, pero ninguna calza con lo que acotaste.
}
search-none-how = Buscamos en pruebas, ideas, paquetes, materiales, síntesis, respuestas y actas: en todo lo que puedes abrir.
search-none-fewer = Prueba con menos palabras: las dos o tres que importan.
search-none-otherwise = Dilo de otro modo: «celulares» también encuentra «teléfonos», pero no conocemos todos los nombres.
search-none-slips = No te preocupes por los acentos ni por una letra cambiada: los entendemos.
search-none-ask = Alguien de la red puede saberlo, aunque no lo haya escrito. Tu pregunta ya va con estas palabras.
