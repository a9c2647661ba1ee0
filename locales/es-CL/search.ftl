### ¿Quién ya probó esto?
search-title = ¿Quién ya probó esto?
search-do = Buscar quién ya lo probó
search-question = ¿Qué quieres saber?
search-question-hint = Pregunta como hablas: «boleto de salida en matemática», «celulares en clase».
search-go = Buscar
search-only-alike = Solo en liceos como el nuestro
search-filters = Acotar la búsqueda
search-driver = Impulsor
search-area = Tema
search-level = Nivel
search-any = Cualquiera
search-of-idea = Pruebas de «{ $name }».
search-everything = Buscar en todo
search-lead = Todo lo que la red ha probado, también lo que no resultó.
search-found = { $n ->
    [one] Una prueba
   *[other] { $n } pruebas
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
search-start = Para empezar
search-start-what = Aquí está todo lo que la red ha probado: lo que resultó, lo que hubo que cambiar y lo que se dejó.
search-start-why = Una prueba que no resultó le ahorra a otro liceo dos semanas. Por eso está tan a la vista como las demás.
search-start-with = Lo que más se ha probado
search-tests = Pruebas
search-tabs = Qué pasó con la idea
search-tab-all = Todas ({ $n })
search-tab-adopt = Adoptadas ({ $n })
search-tab-adapt = Adaptadas ({ $n })
search-tab-abandon = Abandonadas ({ $n })
search-tab-open = En marcha ({ $n })
search-open = En marcha: { $phase }
search-none-so = Ninguna prueba tuvo ese resultado.
search-ideas = Ideas que calzan
search-none = Nadie ha probado algo así todavía, o lo llamó de otro modo.
search-none-exactly = Ninguna prueba dice justo eso. Esto es lo más cercano.
search-best = Lo que mejor responde
search-best-note = Ideas, pruebas, paquetes y síntesis juntos, primero lo que más calza con tu pregunta.
search-best-idea = Idea de cambio
search-best-answer = Respuesta aceptada
search-ask-whom = ¿No está lo que buscas?
search-ask = Pregúntale a quien ya lo probó
search-best-cycle = Prueba, { $state } · { $school }
search-best-running = en marcha
search-like = Más como esto
search-like-note = Ideas, pruebas, paquetes y síntesis que hablan de lo mismo.
search-none-next = Qué puedes hacer
search-nearest = Las ideas más cercanas
search-whom = A quién preguntarle
search-whom-hub = Pregúntale al equipo central: conoce a los liceos y sabe quién anda en algo parecido.
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
