### La teoría de mejora: meta, impulsores, ideas y cuánto se sabe de cada una.
theory-title = Lo que creemos, y cuánto lo sabemos
theory-lead = De { $words } { $n ->
    [one] idea
   *[other] ideas
}: { $list }.
theory-count-good = { $n ->
    [one] { $words } está apoyada por pruebas
   *[other] { $words } están apoyadas por pruebas
}
theory-count-some = { $n ->
    [one] { $words } sigue en prueba
   *[other] { $words } siguen en prueba
}
theory-count-against = { $n ->
    [one] { $words } no funcionó
   *[other] { $words } no funcionaron
}
theory-count-untested = { $n ->
    [one] { $words } espera su primera prueba
   *[other] { $words } esperan su primera prueba
}
theory-lead-no-aim = Todavía no hay una meta escrita. Con ella empieza todo lo demás.
theory-lead-no-drivers = La meta está escrita. Ahora falta decir qué la mueve.
theory-lead-no-ideas = Hay meta e impulsores. Falta la primera idea que un equipo pueda probar el lunes.
theory-diagram = Diagrama de impulsores
theory-about = Sobre esta teoría
theory-aim-now = { $target }, hasta el { $until }
theory-write-aim = Escribir la meta
theory-change-aim = Cambiar la meta
theory-add-driver = Agregar un impulsor
theory-propose = Proponer una idea
theory-plan = Planificar un ciclo
theory-teach = Lo que más enseñaría ahora
theory-teach-why = Nadie la ha probado todavía: una prueba pequeña diría mucho.
theory-against = Lo que ya no creemos
theory-against-why = Las pruebas dicen que no, y eso también es saber.
theory-how = Cómo leemos las pruebas
theory-evidence-rule = Contamos los ciclos cerrados. Adoptar la idea cuenta a favor y abandonarla, en contra; adaptarla no cuenta para ningún lado. Decimos «apoyada» desde que tiene { $tests } pruebas cerradas o más y más adopciones que abandonos, y «no funcionó» cuando la última palabra de al menos { $schools } liceos, y de la mayoría, fue abandonarla. Es un conteo, no una demostración: un ciclo muestra qué pasó en un curso.
theory-empty-title = Aquí estará el mapa de la red
theory-empty = Primero la meta: qué queremos que mejore, para quiénes, cuánto y para cuándo. Después, qué creemos que la mueve, y qué ideas podrían cambiarlo.
theory-empty-why = Sirve para que todos los liceos empujen hacia el mismo lado, y para ver qué sabemos y qué solo creemos.
theory-empty-who = La escribe el equipo central. Cuando esté, podrás proponer ideas.
theory-said-untested = Nadie la ha probado todavía.
theory-said-closed = { $tests ->
    [one] Un ciclo cerrado
   *[other] { $tests } ciclos cerrados
} en { $schools ->
    [one] un liceo
   *[other] { $schools } liceos
}: { $adopted } a favor, { $abandoned } en contra y { $adapted } para adaptar.
theory-said-open = { $n ->
    [one] Hay un ciclo en marcha.
   *[other] Hay { $n } ciclos en marcha.
}
theory-said-good = La idea está apoyada por pruebas.
theory-said-against = Por ahora, las pruebas dicen que no funciona.
theory-said-some = Todavía no alcanza para decir si funciona.
theory-name = Nombre
theory-choose = Elige
theory-save = Guardar el cambio
theory-save-mine = Guardar lo mío
theory-leave = Dejarlo como está
theory-change = Cambiar
theory-somebody = Alguien
theory-stale-title = Otra persona lo cambió antes.
theory-stale = { $who } guardó un cambio el { $when }. Lo que escribiste sigue en el formulario, sin guardar. Compáralo con lo que dice ahora; si envías otra vez, quedará lo tuyo.
theory-stale-now = Lo que dice ahora
theory-aim-title = La meta de la red
theory-aim-lead = Una frase que todos puedan repetir, con un número y una fecha.
theory-aim-statement = Qué queremos que mejore
theory-aim-statement-hint = Por ejemplo: «8 de cada 10 estudiantes explican con sus palabras lo que aprendieron».
theory-aim-population = Para quiénes
theory-aim-population-hint = Por ejemplo: estudiantes de I y II medio de los 20 liceos.
theory-aim-target = Cuánto
theory-aim-target-hint = Por ejemplo: de 52 a 80 de cada 100.
theory-aim-until = Para cuándo
theory-aim-measure = Qué medida dirá si llegamos
theory-aim-measure-hint = Puedes dejarlo para después.
theory-aim-no-measure = Aún no lo sabemos
theory-aim-save = Guardar la meta
theory-driver = Impulsor
theory-driver-name-hint = Corto, por ejemplo: «Retroalimentación que llega a tiempo».
theory-driver-meaning = Qué significa aquí
theory-driver-primary = De ninguno: mueve la meta
theory-driver-hangs-on = Cuelga de
theory-driver-no-ideas = Todavía no hay ideas para mover este impulsor.
theory-driver-remove = Retirar este impulsor
theory-driver-remove-hint = No tiene ideas ni medidas, así que se puede retirar.
theory-idea = Idea de cambio
theory-idea-new = Proponer una idea
theory-idea-lead = Algo que un equipo podría probar el lunes, en un curso, y ver esa misma semana si ayuda.
theory-idea-name-hint = Empieza con un verbo: «Devolver el boleto comentado al día siguiente».
theory-idea-how = Cómo se hace
theory-idea-no-how = Todavía nadie ha escrito cómo se hace.
theory-idea-driver = Qué impulsor mueve
theory-idea-driver-hint = Si no calza con ninguno, elige el más cercano y dilo en la descripción.
theory-idea-from = Quién la propone
theory-idea-hub = El equipo central
theory-idea-save = Proponer
theory-idea-no-drivers = Antes de las ideas vienen los impulsores: qué mueve la meta. Los escribe el equipo central.
theory-idea-cycles = Quiénes la han probado
theory-idea-cycles-yours = Los ciclos que están abiertos para ti
theory-idea-no-cycles = Aún no hay ciclos que puedas leer. El primero puede ser pequeño: un curso, una semana.
theory-idea-edit = Cambiar la idea
theory-idea-remove = Retirar esta idea
theory-edit-hint = Toca la meta, un impulsor o una idea para cambiarlo aquí mismo.
theory-description = Descripción
theory-place = Lugar en la lista
theory-reason = ¿Por qué cambia?
theory-reason-hint = Puedes dejarlo vacío y decirlo después.
theory-panel-close = Cerrar
theory-panel-driver-page = Ver su página
theory-panel-idea-page = Ver su página y sus pruebas
theory-earlier = Subir un lugar
theory-later = Bajar un lugar
theory-add-idea = Agregar una idea aquí
theory-add-idea-do = Agregar la idea
theory-add-driver-do = Agregar el impulsor
theory-move = Mover a otro lado
theory-move-where = De dónde cuelga
theory-move-do = Mover
theory-connect = También mueve otros impulsores
theory-connect-why = Una idea cuelga de un impulsor, y puede mover otros más. En el diagrama se ve como una línea fina.
theory-connect-to = Otro impulsor
theory-connect-do = Conectar
theory-disconnect = Desconectar
theory-disconnect-from = Desconectar de «{ $name }»
theory-idea-remove-hint = Nadie la ha probado, así que se puede retirar. Si hay ciclos que la prueban, se queda.
theory-idea-panel = Moverla o conectarla en el diagrama
theory-undo = Deshacer
theory-meanwhile = Mientras escribías, { $who } también cambió la teoría: { $what } Lo tuyo también quedó.
theory-cycles-about = Los ciclos que prueban «{ $name }», como se cuentan en el diagrama.
theory-cycles-all = Ver todos los ciclos
done-theory-moved = Quedó en su nuevo lugar.
done-theory-order = El nuevo orden quedó guardado.
done-theory-connected = Quedó conectada.
done-theory-disconnected = Quedó desconectada.
done-theory-idea-added = La idea quedó en la teoría. Ya se puede probar.
done-theory-aim = La meta quedó guardada.
done-theory-driver = El impulsor quedó en la teoría.
done-theory-driver-removed = El impulsor se retiró.
done-theory-idea = La idea quedó propuesta. Ya se puede probar.
done-theory-idea-removed = La idea se retiró.
done-theory-saved = El cambio quedó guardado.
wrong-aim-empty = Escribe qué quieren que mejore.
wrong-population-empty = Di para quiénes.
wrong-target-empty = Di cuánto.
