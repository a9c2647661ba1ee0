### El método: tamaño y rampas, tres profundidades, predicciones, tareas, plazos, plantillas, lo que se aprende de muchos ciclos.

## Plan
method-question-default = ¿Qué pasa si probamos «{ $idea }»?
method-scale = ¿Con cuántos la pruebas?
method-scale-hint = Parte en pequeño: si no resulta, se pierde poco y se aprende igual.
method-scale-none = Todavía no lo sé
method-direction = ¿Para dónde se moverá la medida?
method-direction-none = No lo digo en números
method-expected-up = sube
method-expected-down = baja
method-expected-same = queda igual
method-dose = ¿Cuántas veces en total?
method-dose-hint = Para comparar después lo planificado con lo hecho.
method-dose-times = Veces
method-dose-unit = De qué: clases, boletos, reuniones
method-place-hint = Una sala, un taller. Nunca el nombre de un estudiante.
method-quick-fills = Lo demás lo completamos nosotros: la medida de esa idea, la pregunta, el tamaño. Lo cambias cuando quieras.
method-depth = ¿Cuánto quieres escribir?
method-depth-hint = Lo que ya escribiste se queda.
method-depth-quick = Solo lo mínimo
method-depth-guided = Con una pista por pregunta
method-depth-full = Todo, con tareas y número de veces
method-depth-quick-do = En cuatro preguntas
method-numbers-say = Por los números: { $comparison }.
method-comparison-numbers = Lo que digan los números

## Rampa
ramp-title = La rampa de pruebas
ramp-lead = De un estudiante a un curso, de un curso al nivel. Se crece cuando las predicciones se cumplen.
ramp-tests = Las pruebas
ramp-drawn = Las pruebas de la rampa, de izquierda a derecha en el tiempo; mientras más arriba, más grandes. La lista las nombra.
ramp-see = Ver la rampa completa
ramp-single = Todavía es una sola prueba.
ramp-single-why = Cuando planifiques la siguiente desde esta, aquí se verá cómo crece.
scale-student = Un estudiante
scale-class = Un curso
scale-level = Un nivel
scale-school = Todo el liceo
scale-schools = Varios liceos
scale-unsaid = Sin indicar con cuántos
ramp-within-student = un estudiante
ramp-within-class = un curso
ramp-within-level = un nivel
ramp-within-school = todo el liceo
ramp-within-schools = varios liceos
ramp-short-student = Estudiante
ramp-short-class = Curso
ramp-short-level = Nivel
ramp-short-school = Liceo
ramp-short-schools = Liceos
ramp-grew = { $scale }: creció un paso
ramp-same = { $scale }: igual de grande, con otros o cambiada
ramp-jumped = { $scale }: saltó { $n } pasos de una vez
ramp-shrank = { $scale }: volvió a algo más pequeño
ramp-result = Resultado: { $comparison }.
ramp-so-far = { $n } pruebas hasta ahora; la más grande, con { $scale }.
ramp-so-far-unsaid = { $n } pruebas hasta ahora, sin indicar con cuántos.
ramp-decided = Se decidió: adoptadas { $adopted }, adaptadas { $adapted }, abandonadas { $abandoned }.
ramp-hits = Predicciones cumplidas: { $hits } de { $of }.
ramp-some-jumped = Alguna creció más de un paso: mira si la anterior dio confianza para eso.
ramp-advice = El siguiente paso
ramp-advice-unclear = Repítela con { $scale }: todavía no se puede decir cómo salió la última.
ramp-advice-missed = Quédate en { $scale }: la última predicción no se cumplió, y primero conviene entender por qué.
ramp-advice-abandoned = Si vuelves a esta idea, parte con { $scale }: la última vez se abandonó.
ramp-advice-again = Pruébala otra vez con { $scale }, con otras personas u otro momento.
ramp-advice-larger = Ya puedes probar con { $scale }: las predicciones se están cumpliendo.
ramp-advice-largest = Ya va con { $scale }: es el tamaño más grande. Ahora toca sostenerla.
ramp-belief-low = Todavía hay poca confianza en que resulte aquí.
ramp-belief-medium = Hay alguna confianza en que resulte aquí.
ramp-belief-high = Hay bastante confianza en que resulte aquí.
ramp-grounds = Sale de esto. Predicciones cumplidas en esta rampa: { $hits } de { $of }. Otras pruebas de la idea: adoptadas { $adopted }, abandonadas { $abandoned }.
ramp-cost = No considera cuánto costaría equivocarse: eso lo sabes tú.
ramp-follow-elsewhere = Seguir esta prueba en mi liceo

## Las cuatro características
rubric-title = El método en esta prueba
rubric-title-many = El método en las pruebas
rubric-note = Se calcula con lo que hay en el ciclo. No es una nota.
rubric-sentence = { $n ->
    [0] Todavía no tiene ninguna de las cuatro características del método.
    [one] Tiene una de las cuatro características del método.
    [4] Tiene las cuatro características del método.
   *[other] Tiene { $n } de las cuatro características del método.
}
rubric-met = cumplida
rubric-begun = en camino
rubric-missing = falta
rubric-feature-prediction = Predicción antes
rubric-feature-scale = Prueba pequeña
rubric-feature-data = Datos en el tiempo
rubric-feature-iteration = Otra vuelta
rubric-prediction-met = Está escrita antes de ver el resultado.
rubric-prediction-begun = Está escrita en el borrador. Se cumple al planificar.
rubric-prediction-missing = Escribe qué crees que pasará, con tus palabras o con un número y para dónde se mueve.
rubric-scale-met = Es pequeña: si no resulta, se aprende sin perder mucho.
rubric-scale-grown = Es grande, pero creció desde una más pequeña.
rubric-scale-begun = Es de un nivel completo. Se cumple si antes se prueba con un curso.
rubric-scale-unsaid = Falta decir con cuántos se prueba.
rubric-scale-missing = Parte de una vez en grande. Se cumple si antes se prueba con un curso o un nivel.
rubric-data-met = Puntos de su medida: { $before } antes y { $since } desde que empezó. Bastan { $enough } a cada lado.
rubric-data-begun = Puntos de su medida: { $before } antes y { $since } desde que empezó. Se cumple con { $enough } a cada lado.
rubric-data-elsewhere = Cuántos puntos tiene su medida lo ve quien puede ver esos puntos.
rubric-iteration-met = Sigue a otra prueba o la sigue otra, con algo cambiado.
rubric-iteration-begun = Está unida a otra prueba, pero igual a ella. Se cumple al cambiar algo: el curso, el tamaño, la pregunta.
rubric-iteration-missing = Se cumple cuando planifiques la siguiente desde esta, con lo aprendido.
rubric-share = Con las cuatro características del método: { $n } de { $of } pruebas cerradas, { $percent } de cada 100.
rubric-share-none = Cuando se cierren pruebas, aquí se verá cuántas tienen las cuatro características del método.
rubric-share-of = { $n } de { $of }
rubric-share-source = En los estudios publicados, 4 de cada 100 cumplían las cuatro (Taylor y otros, BMJ Quality & Safety 23, 2014, p. 290). Allá se leyeron artículos y aquí se cuentan registros: sirve de referencia, no para competir.

## Predicciones que se cumplen
calibration-title = Predicciones
calibration-note = Para aprender a predecir mejor. Nadie se evalúa con esto.
calibration-too-few = Todavía no se puede decir cuántas predicciones se cumplen (van { $n } de { $enough }).
calibration-own = { $hits ->
    [one] De tus { $of } predicciones se cumplió una.
   *[other] De tus { $of } predicciones, { $hits } se cumplieron.
}
calibration-liceo = { $hits ->
    [one] De las { $of } predicciones del liceo se cumplió una.
   *[other] De las { $of } predicciones del liceo, { $hits } se cumplieron.
}
calibration-network = { $hits ->
    [one] De las { $of } predicciones que la red puede leer se cumplió una.
   *[other] De las { $of } predicciones que la red puede leer, { $hits } se cumplieron.
}
calibration-expect-more = Cuando fallan, casi siempre esperaban más de lo que pasó.
calibration-expect-less = Cuando fallan, casi siempre esperaban menos de lo que pasó.
calibration-interval = Con tantas pruebas, lo habitual puede estar entre { $low } y { $high } de cada 100.
calibration-in-numbers = En números: { $hits } de { $of } cumplidas.

## Tareas
task-title = Tareas
task-one = La tarea
task-all = Lo que hay que hacer
task-new = Otra tarea
task-add = Agregar la tarea
task-what = ¿Qué hay que hacer?
task-what-hint = Por ejemplo: imprimir los boletos. Sin nombres de estudiantes.
task-who = ¿Quién?
task-due = ¿Hasta cuándo?
task-nobody = Nadie en especial
task-first = Primeras tareas
task-first-hint = Lo que hay que preparar además de la prueba. Puede quedar en blanco; sin nombres de estudiantes.
task-what-nth = Tarea { $n }
task-who-nth = Quién hace la tarea { $n }
task-due-nth = Para cuándo la tarea { $n }
task-none = Sin tareas todavía.
task-none-why = Una tarea es algo que hay que preparar para la prueba: imprimir, avisar, pedir la sala. Con quién y para cuándo.
task-done-on = hecha el { $day }
task-due-on = para el { $day }
task-due-today = para hoy, { $day }
task-was-due = era para el { $day }
task-no-school = { $when } (cae en { $day }: no hay clases)
task-mark-done = Marcar hecha
task-not-done = Todavía no está hecha
task-change = Cambiar la tarea
task-remove = Quitar la tarea
task-arrange = Agregar y ordenar tareas
task-see = Ver las tareas
task-undo = Deshacer
task-own = Mis tareas
task-own-lead = Lo que te toca en los ciclos de tu liceo.
task-own-none = No tienes tareas pendientes.
task-own-none-why = Cuando alguien te deje una tarea en un ciclo, aparecerá aquí y, llegado el día, en tu página de Hoy.
task-open = Pendientes
task-done = Hechas hace poco
task-due-now = Tareas para hoy

## Plazo
extension-title = Correr el último día
extension-lead = Los datos a veces llegan tarde. La prueba va del { $days }.
extension-later = Nuevo plazo
extension-until = Nuevo último día
extension-reason = ¿Por qué?
extension-reason-hint = Por ejemplo: el curso salió a terreno y faltan dos semanas de boletos.
extension-do = Correr el plazo
extension-before = Cambios anteriores
extension-put-off = { $name } lo corrió del { $from } al { $to }.
extension-nobody = Alguien
extension-first = Al principio terminaba el { $was }; ahora termina el { $now }.
extension-why = Por qué se corrió el plazo
extension-undo = Volver al plazo anterior

## Plantillas
template-title = Plantillas
template-lead = Planes que ya sirvieron, listos para partir: sin fechas, sin personas, sin curso.
template-all = Para partir
template-one = La plantilla
template-none = Todavía no hay plantillas.
template-none-why = En la página de un ciclo puedes guardar su plan como plantilla. La próxima persona parte desde ahí.
template-of-network = Toda la red
template-begin = Partir de esta
template-change = Cambiarle el nombre
template-rename = Guardar el nombre
template-remove = Quitar la plantilla
template-new = Guardar como plantilla
template-new-lead = Se guarda qué se prueba y cómo. Quedan fuera las fechas, las personas, el curso y la predicción, que se hace de nuevo cada vez.
template-name = Nombre de la plantilla
template-name-hint = Que diga qué se prueba. Sin nombres de estudiantes.
template-place = ¿Para quién?
template-place-only = Queda para: { $name }.
template-keep = Guardar la plantilla

## Lo que dicen muchos ciclos
learning-title = Lo que vamos aprendiendo
learning-others = De quién
learning-of-network = La red
learning-so-far = { $n ->
    [one] Una prueba cerrada
   *[other] { $n } pruebas cerradas
}: adoptadas { $adopted }, adaptadas { $adapted }, abandonadas { $abandoned }. Las tres enseñan.
learning-nothing-closed = Aquí se verá qué se adopta, qué se adapta y qué se abandona, cuando se cierren las primeras pruebas.
learning-by-driver = Por impulsor
learning-by-area = Por tema
learning-by-level = Por nivel
learning-by-scale = Por tamaño
learning-by-generation = Por generación
learning-by-semester = En el tiempo
learning-own-drivers = Impulsores propios de un liceo
learning-no-generation = Sin generación
learning-semester = { $n ->
    [1] 1.er
   *[other] { $n }.º
} semestre de { $year }
learning-part = Parte
learning-tests = Pruebas
learning-said-most = Donde más se ha probado es en «{ $part }»: pruebas { $n }, adoptadas { $adopted }, adaptadas { $adapted }, abandonadas { $abandoned }.
learning-said-last = { $n ->
    [one] En el { $part } se cerró una prueba.
   *[other] En el { $part } se cerraron { $n } pruebas.
}
learning-abandoned = Lo que ya sabemos que no resultó aquí
learning-abandoned-note = Cada una le ahorra la prueba a otro liceo.
learning-file = Para llevar
learning-download = Descargar la tabla

## Hecho
done-extension = Corrimos el último día. El anterior sigue anotado.
done-extension-back = Volvimos al plazo anterior.
done-task-added = La tarea quedó anotada.
done-task-changed = Guardamos la tarea.
done-task-done = La tarea quedó hecha.
done-task-undone = La tarea volvió a estar pendiente.
done-task-removed = Quitamos la tarea.
done-task-back = La tarea está de vuelta.
done-template-kept = La plantilla quedó guardada.
done-template-renamed = Guardamos el nombre.
done-template-removed = Quitamos la plantilla. Los ciclos que partieron de ella siguen igual.
done-template-back = La plantilla está de vuelta.

## Algo falta
wrong-prediction-direction = Di para dónde se moverá la medida, o escríbelo con tus palabras.
wrong-prediction-number = Ponle un número, o escribe con tus palabras qué crees que pasará.
wrong-dose = Escribe cuántas veces, con un número entero.
wrong-comparison-differs = Los números dicen otra cosa. Si el equipo lo ve así, guarda de nuevo y queda lo que eligieron.
wrong-task-empty = Escribe qué hay que hacer.
wrong-extension-reason = Escribe por qué se corre: quien lea el ciclo lo va a necesitar.
wrong-extension-not-later = Elige un día posterior al último de la prueba.
wrong-template-name = Ponle un nombre.
problem-cycle-not-extended = Solo se corre el plazo de una prueba que espera sus datos. El de este ciclo quedó como estaba.
problem-cycle-not-extended-title = Este ciclo no espera datos
