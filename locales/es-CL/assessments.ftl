# Evaluaciones de Lenguaje y Matemática.

assessments-title = Evaluaciones
assessments-lead = Qué puede hacer tu curso esta semana en Lenguaje y Matemática, y qué conviene retomar mañana.
assessments-new = Nueva evaluación
assessments-none = Todavía no hay evaluaciones
assessments-none-why = Con las respuestas de una prueba, pregunta por pregunta, se ve qué ejes están firmes, qué respuesta equivocada atrajo a muchos y quiénes podrían trabajar juntos mañana.
assessments-none-how = Basta con la pauta en una línea y lo que marcó cada estudiante.
assessments-new-lead = Los resultados de cada curso los ve solo quien enseña esa asignatura en él.
assessments-what = Qué
assessments-name = Nombre
assessments-name-hint = Por ejemplo: Prueba de fracciones, mayo.
assessments-subject = Asignatura
assessments-choose = Elige
assessments-occasion = Momento del año
assessments-occasion-hint = Diagnóstico, monitoreo y cierre, como en el DIA, o cualquier otro día.
assessments-day = Día en que se aplica
assessments-whom = A quiénes
assessments-whom-why = Cursos de un mismo nivel, que enseñes en esa asignatura.
assessments-keys-title = La pauta
assessments-keys-why = Ahora o después: lo que respondan se guarda igual.
assessments-keys = Alternativas correctas, en orden
assessments-keys-hint = Seguidas, como ABDCA. Si hay preguntas con puntaje, sepáralas con espacios: A B D 0-4.
assessments-items = O cuántas preguntas tiene
assessments-items-hint = Si todavía no tienes la pauta.
assessments-most = Hasta { $n } preguntas.
assessments-make = Crear la evaluación
assessments-answered = { $n ->
    [0] Nadie tiene respuestas todavía
    [one] Respuestas de { $n } estudiante
   *[other] Respuestas de { $n } estudiantes
}
assessments-questions = { $n ->
    [one] { $n } pregunta
   *[other] { $n } preguntas
}
assessments-question = Pregunta { $label }
assessments-without-key = { $n ->
    [one] A { $n } pregunta le falta la pauta: no cuenta.
   *[other] A { $n } preguntas les falta la pauta: no cuentan.
}
assessments-see-class = Ver el curso
assessments-enter = Anotar respuestas
assessments-whose = Lo que respondió un curso lo ve solo quien enseña la asignatura en él: ni dirección, ni UTP, ni el equipo central. Quien dirige lee el nivel completo cuando los cursos cierran.
assessments-paper = La prueba
assessments-paper-of = La prueba: { $name }
assessments-edit-paper = Pauta y ejes
assessments-paper-lead = Con el eje de cada pregunta se sabe qué puede hacer el curso, y no solo cuánto sacó.
assessments-remove = Quitar esta evaluación
assessments-questions-title = Preguntas
assessments-key-hint = En la pauta va la letra correcta. Dos correctas: B D. Una a medias: B C=0,5. Con puntaje: 0-4.
assessments-key = Pauta
assessments-axis = Eje
assessments-skill = Habilidad
assessments-more = Más de esta pregunta
assessments-label = Número
assessments-anchor = Pregunta compartida
assessments-anchor-hint = Si la misma pregunta está en otra prueba, ponle aquí la misma palabra en las dos. Por ella se comparan.
assessments-keep = Guardar la prueba
assessments-stale = Alguien guardó la prueba mientras la editabas. Aquí está lo que escribiste: si guardas, queda lo tuyo.
assessments-percent = { $n } %
assessments-enter-of = Respuestas del { $course }
assessments-enter-lead = Una línea por estudiante con lo que marcó en las { $n } preguntas, en orden: { $example }
assessments-lines = Estudiantes
assessments-lines-why = Un guion donde no marcó nada o marcó dos. Quien faltó queda en blanco.
assessments-keep-answers = Guardar las respuestas
assessments-line-length = { $n ->
    [one] Hay { $n } respuesta y la prueba tiene { $of } preguntas.
   *[other] Hay { $n } respuestas y la prueba tiene { $of } preguntas.
}
assessments-line-sign = «{ $sign }» no puede ser la respuesta de la pregunta { $item }.
assessments-no-students = Este curso no tiene estudiantes en la lista
assessments-no-students-why = Dirección o UTP pueden traer la nómina de SIGE; después se anotan aquí las respuestas.
assessments-exists = Esa evaluación ya existe.
assessments-paper-unreadable = La prueba guardada no se puede leer. Avisa a quien administra el sistema.
assessments-answers-unreadable = Unas respuestas guardadas no se pueden leer. Avisa a quien administra el sistema.

## Lo que está mal
assessments-wrong-label = Ponle un número distinto a cada pregunta.
assessments-wrong-key = No se entiende como pauta. Prueba con B, B D, B C=0,5 o 0-4.
assessments-wrong-keys = No se entiende como pauta: van letras de la A a la H, seguidas, o separadas por espacios si alguna lleva puntaje.
assessments-wrong-no-items = La prueba necesita al menos una pregunta.
assessments-wrong-items = Escribe cuántas preguntas tiene, o la pauta en una línea.
assessments-wrong-levels = Elige cursos de un mismo nivel.
assessments-wrong-subject = Elige una asignatura que enseñes en todos esos cursos.
assessments-wrong-line = Hay que mirar esta línea.

## Lo que quedó hecho
done-assessment-made = Quedó creada. Ahora puedes decir de qué eje es cada pregunta.
done-assessment-removed = La evaluación se quitó. Se puede traer de vuelta por 30 días.
done-assessment-back = La evaluación está de vuelta, con sus respuestas.
done-paper-written = La prueba quedó guardada.
done-answers-entered = Las respuestas quedaron guardadas.

## Ejes y momentos
axis-locate = Localizar
axis-interpret = Interpretar y relacionar
axis-reflect = Reflexionar
axis-numbers = Números
axis-algebra = Álgebra y funciones
axis-geometry = Geometría
axis-probability = Probabilidad y estadística
axis-other = Otro o sin decir
occasion-diagnosis = Diagnóstico
occasion-midway = Monitoreo intermedio
occasion-closing = Cierre
occasion-between = Durante el año

## El curso
class-can = Lo más firme del curso es { $best } ({ $high } de los puntos). Lo que más le cuesta es { $worst } ({ $low }).
class-can-alike = El curso rinde parecido en todos los ejes, entre { $low } y { $high } de los puntos: con estas preguntas no se puede decir que uno le cueste más que otro.
class-can-one = En { $axis } el curso logró { $share } de los puntos.
class-can-unknown = Falta decir de qué eje son las preguntas, al menos tres por eje, para saber qué puede hacer el curso.
class-away = { $n ->
    [one] { $n } sin respuestas
   *[other] { $n } sin respuestas
}
class-none = Todavía no hay respuestas de este curso
class-none-why = Apenas estén, aquí se lee qué puede hacer el curso, qué respuesta atrajo a muchos y quiénes podrían trabajar juntos.
class-talk = Para conversar
class-drew = En la pregunta { $question }, { $share } eligió { $option } y { $right } respondió bien. Cuando tantos eligen lo mismo suele haber una idea detrás: pregúntales cómo la pensaron.
class-drew-none = Ninguna respuesta equivocada atrajo por sí sola a muchos.
class-failed = Preguntas que conviene mirar antes de sacar conclusiones
class-failed-none = Las preguntas funcionaron: no hay ninguna que mirar antes de sacar conclusiones.
class-key-in-doubt = Pregunta { $question }: quienes más saben del resto eligieron { $option }. Revisa la pauta, o si hay dos respuestas correctas.
class-not-reached = Pregunta { $question }: { $share } no alcanzó a llegar. Dice más del tiempo que de lo que saben.
class-too-hard = Pregunta { $question }: la respondió bien { $share }, casi como al azar. Puede que no se haya enseñado aún o que no se entienda.
class-backwards = Pregunta { $question }: a quienes más saben del resto les fue peor en ella. Revisa cómo está escrita.
class-questions-unknown = De las preguntas no se puede decir nada aún: hacen falta al menos dos con pauta y respuestas que no sean todas iguales.
class-questions-few = Con { $n } estudiantes no se puede decir si las preguntas funcionaron: hacen falta { $need }.
class-axes = Por eje
class-axes-why = El punto es lo que logró el curso; la franja, entre dónde podría estar con otras y otros estudiantes como estos.
class-axes-of = Puntos logrados por eje, { $course }
class-groups = Grupos para mañana
class-groups-why = Quiénes probablemente todavía no pueden, por eje. Es una foto de un día: tú los conoces mejor.
class-most = Son { $n } de { $of }: más que un grupo, es algo para retomar con todo el curso.
class-most-who = Ver quiénes
class-groups-none = Con estas preguntas no se puede decir de nadie que todavía no pueda.
class-unclear = { $n ->
    [one] De { $n } no se puede decir con tan pocas preguntas
   *[other] De { $n } no se puede decir con tan pocas preguntas
}
class-ahead = Pueden con todo lo que se preguntó
class-questions = Pregunta por pregunta
class-questions-why = «La equivocada» es la alternativa errada que más eligieron.
class-question = Pregunta
class-right = Bien
class-wrong = La equivocada
class-said = Qué dice
class-students = Cada estudiante
class-students-why = En el orden de la lista. Puede: es probable que logre 60 % o más de preguntas como estas.
class-student = Estudiante
class-points = { $points } de { $of }
class-mastery-can = Puede
class-mastery-unclear = No se sabe
class-mastery-not-yet = Todavía no
class-mastery-none = Sin preguntas
class-brief-worked = Funcionó
class-brief-few = Muy pocos para decir
class-brief-key = Revisar la pauta
class-brief-not-reached = Faltó tiempo
class-brief-easy = Muy fácil para distinguir
class-brief-hard = Casi al azar
class-brief-backwards = Va al revés
class-brief-weak = Distingue poco
class-brief-drew = Una errada atrajo a muchos
class-brief-nothing = Nada que comparar

## Desde una planilla
class-sheet = Traer una planilla
class-sheet-lead = Una fila por estudiante y una columna por pregunta, como la guardan Excel o el programa del liceo. Antes de guardar ves qué se entendió.
class-sheet-file = Planilla
class-sheet-hint = Excel o CSV. Con el nombre o el RUN de cada estudiante; el RUN no se guarda.
class-sheet-understood = Lo que se entendió de la planilla
class-sheet-changed = Alguien cambió la prueba mientras mirabas. No se guardó nada: míralo de nuevo.
class-sheet-new = { $n ->
    [one] Se agregan las respuestas de { $n } estudiante
   *[other] Se agregan las respuestas de { $n } estudiantes
}
class-sheet-changes = { $n ->
    [one] Cambian las de { $n } estudiante
   *[other] Cambian las de { $n } estudiantes
}
class-sheet-same = { $n ->
    [one] { $n } queda igual
   *[other] { $n } quedan igual
}
class-sheet-away = { $n ->
    [one] { $n } faltó
   *[other] { $n } faltaron
}
class-sheet-doubtful = { $n ->
    [one] De { $n } fila hay que decir de quién es
   *[other] De { $n } filas hay que decir de quién son
}
class-sheet-unknown = { $n ->
    [one] { $n } fila no es de nadie de este curso
   *[other] { $n } filas no son de nadie de este curso
}
class-sheet-columns = Columnas que se leyeron: { $columns }. Las demás se descartaron.
class-sheet-missing = Sin columna en la planilla: { $items }. Esas respuestas quedan como están.
class-sheet-other-keys = La pauta de la planilla dice otra cosa en: { $items }. Se usa la de la evaluación.
class-sheet-nothing = No hay nada que guardar: nadie de la planilla está en el curso.
class-sheet-doubts = De quién son estas filas
class-sheet-doubts-why = El nombre calza con más de una persona, o está dos veces.
class-sheet-nobody = De nadie de este curso
class-sheet-take-keys = Usar la pauta de la planilla donde la evaluación no tiene
class-sheet-keep = Guardar las respuestas
class-sheet-absent = No están en la planilla
class-sheet-absent-why = Quedan como están.
class-sheet-out = Filas que no se usan
class-sheet-wrong-whose = Di de quién es esta fila.
class-sheet-wrong-twice = Esa persona ya tiene otra fila: elige una.

## El cierre del ingreso
class-closing = Cierre del ingreso
class-closing-why = Cuando ya no falten respuestas, cierra el ingreso: desde ahí no cambian y cuentan en lo que se sabe del nivel. Dirección y UTP leen el nivel completo, nunca tu curso. Puedes reabrir mientras no se haya sumado.
class-closing-show = Mostrar a dirección y UTP lo que puede mi curso, por eje
class-closing-show-hint = Solo los porcentajes por eje, desde ocho estudiantes. Ni estudiantes ni preguntas. Se decide aquí, antes de que se sume el nivel.
class-close = Cerrar el ingreso
class-closed-on = El ingreso se cerró el { $day }.
class-is-shown = Dirección y UTP verán lo que puede este curso, por eje.
class-is-not-shown = Este curso lo ves solo tú.
class-reopen = Reabrir el ingreso
class-in-sum = El nivel ya se sumó con estas respuestas: quedan como están.
class-left-out = El nivel se sumó el { $day } sin este curso. Puedes seguir anotando respuestas: las ves solo tú.
assessments-closed = El ingreso de este curso está cerrado
assessments-closed-why = Sus respuestas cuentan como están. Quien enseña el curso puede reabrirlo desde su página mientras el nivel no se haya sumado.
assessments-summed = El nivel ya se sumó: lo que está en la suma queda como está.
assessments-nothing-to-close = Todavía no hay respuestas que cerrar.
done-class-closed = El ingreso quedó cerrado. Puedes reabrirlo mientras el nivel no se haya sumado.
done-class-reopened = El ingreso está abierto otra vez.

## El nivel
level-see = Lo que puede el nivel
level-is-closed = ingreso cerrado
level-title = El nivel: { $name }
level-so-far = { $closed } de { $all } { $all ->
    [one] curso cerró
   *[other] cursos cerraron
} el ingreso.
level-closed = Cerró el { $day }.
level-closed-shown = Cerró el { $day }, y muestra lo que puede por eje.
level-open = { $n ->
    [0] Todavía sin respuestas.
    [one] Abierto, con respuestas de { $n } estudiante.
   *[other] Abierto, con respuestas de { $n } estudiantes.
}
level-sum = Sumar el nivel
level-sum-why = Se juntan las respuestas de los cursos cerrados. Se hace una sola vez: con dos sumas, la diferencia sería el curso que llegó entremedio. Los que no han cerrado quedan fuera.
level-sum-whose = Un curso de una asignatura es de una sola persona que enseña. Por eso el nivel se muestra cuando detrás hay cursos de dos docentes o más, cada uno con { $smallest } estudiantes o más; un curso solo, si quien lo enseña decide mostrarlo.
level-make = { $n ->
    [one] Sumar con el curso cerrado
   *[other] Sumar con los { $n } cursos cerrados
}
level-none-closed = Todavía ningún curso cerró su ingreso. Lo hace quien enseña la asignatura, desde la página de su curso.
level-silent = No se sumó nada.
level-silent-why = Con los cursos cerrados hasta ahora, la suma diría el resultado de una sola persona que enseña, o de menos de { $smallest } estudiantes. Cuando cierren otros cursos se puede intentar de nuevo.
level-can = Lo más firme de { $level } es { $best } ({ $high } de los puntos). Lo que más le cuesta es { $worst } ({ $low }).
level-can-alike = { $level } rinde parecido en todos los ejes, entre { $low } y { $high } de los puntos: con estas preguntas no se puede decir que uno le cueste más que otro.
level-can-one = En { $best }, { $level } logró { $high } de los puntos.
level-can-nothing = Del nivel completo no se dice nada: lo que no se muestra por separado sería de una sola persona que enseña.
level-made-on = sumado el { $day }
level-axes-why = El punto es lo que logró el nivel; la franja, entre dónde podría estar con otras y otros estudiantes como estos.
level-classes = Cursos que se muestran
level-classes-why = Porque quien los enseña lo decidió. Dos cursos no son comparables sin saber desde dónde partieron.
level-what = De qué está hecho
level-within = Cursos en la suma: { $courses }.
level-without = Fuera de ella: { $courses }.
done-level-summed = El nivel quedó sumado.

## La red
mastery-network = Lo que pueden los liceos
mastery-network-lead = Cuando varios liceos toman la misma prueba, aquí se lee qué ejes están firmes en la red y cuáles cuestan.
mastery-network-none = Todavía no hay una prueba común
mastery-network-none-why = Hace falta que al menos { $n } liceos tomen la misma prueba, cierren sus cursos y sumen su nivel. Ningún liceo se nombra.
mastery-network-none-how = La misma prueba es la que tiene las mismas claves y ejes, pregunta por pregunta, en el mismo nivel y momento del año, desde diez preguntas.
mastery-network-can = Lo más firme es { $best } ({ $high } de los puntos). Lo que más cuesta es { $worst } ({ $low }).
mastery-network-alike = Se rinde parecido en todos los ejes, entre { $low } y { $high } de los puntos: con estos liceos no se puede decir que uno cueste más que otro.
mastery-network-one = En { $best } se logró { $high } de los puntos.
mastery-network-liceos = { $n ->
    [one] { $n } liceo
   *[other] { $n } liceos
}
mastery-network-whose = los liceos
mastery-network-why = Cada liceo pesa lo mismo. La franja dice entre dónde podría estar el promedio con otros liceos como estos. De menos de { $n } liceos no se dice nada.
mastery-network-read = Cómo se lee

## Cuánto avanzó un curso
growth-see = Cuánto avanzó
growth-of = Cuánto avanzó el { $course }
growth-since = Desde { $name }
growth-common-questions = { $n ->
    [one] { $n } pregunta compartida
   *[other] { $n } preguntas compartidas
}
growth-none-title = Todavía no se puede decir cuánto avanzó
growth-none = No hay una prueba anterior de este curso, en la misma asignatura, que comparta { $n } preguntas o más con esta.
growth-none-how = Dos pruebas se comparan por las preguntas que están en ambas: en «Más de esta pregunta», ponles la misma palabra en las dos. Desde { $n }; mejor una de cada cinco.
growth-common = De las preguntas compartidas solo { $have } dicen algo, y hacen falta { $need }: las que todos o nadie respondió bien no comparan.
growth-data = Con tan pocas respuestas no se puede saber qué tan difíciles son las preguntas. Cuando otros cursos que toman la misma prueba cierren su ingreso, se podrá.
growth-few = Con { $n } estudiantes en las dos pruebas no se dice nada del curso: hacen falta { $need }.
growth-up = En la misma prueba, el curso habría pasado de { $before } a { $after } de las preguntas: avanzó, entre { $low } y { $high } puntos porcentuales.
growth-down = En la misma prueba, el curso habría pasado de { $before } a { $after } de las preguntas: ahora logra menos, entre { $low } y { $high } puntos porcentuales.
growth-chance = En la misma prueba, el curso habría pasado de { $before } a { $after } de las preguntas (entre { $low } y { $high } puntos porcentuales): puede ser azar.
growth-low-expected = Los { $n } que partieron más abajo cambiaron en { $change } puntos. Lo explican el cambio del curso entero ({ $class }) y que el primer día les salió peor de lo que saben ({ $regression } vuelven por sí solos).
growth-low-more = Los { $n } que partieron más abajo cambiaron en { $change } puntos: más de lo que explican el cambio del curso entero ({ $class }) y que el primer día les salió peor de lo que saben ({ $regression } vuelven por sí solos).
growth-low-less = Los { $n } que partieron más abajo cambiaron en { $change } puntos: menos de lo que era de esperar por el cambio del curso entero ({ $class }) y porque el primer día les salió peor de lo que saben ({ $regression } vuelven por sí solos).
growth-people = { $n ->
    [one] { $n } estudiante
   *[other] { $n } estudiantes
}
growth-then = Antes
growth-now = Ahora
growth-change = Cambio
growth-when = Cuándo
growth-class = El curso
growth-class-why = Quienes tomaron las dos. La franja dice hasta dónde llega el azar de las personas y de las preguntas compartidas.
growth-students-why = En el orden de la lista: cuánto de esta prueba habría logrado antes, cuánto logra ahora, y el cambio en puntos porcentuales con su error. La palabra aparece con 90 % de certeza; con veinte preguntas pocas veces alcanza para una persona.
growth-came = Avanzó
growth-less = Menos que antes

## El DIA
national-title = El DIA del liceo
national-lead = Lo que el Diagnóstico Integral de Aprendizajes dice de cada nivel, por eje, a través del año y de los años.
national-type = Anotar el DIA de { $subject }
national-type-lead = Los porcentajes de logro por eje de un nivel, como vienen en el informe de la Agencia.
national-none = Todavía no hay resultados del DIA
national-none-why = Con los porcentajes por eje se ve qué le cuesta a un nivel y si cambió entre el diagnóstico y el cierre más de lo que hace el azar.
national-none-how = Están en el informe de resultados de la plataforma del DIA: bastan unos minutos por nivel, o un archivo con todos los cursos.
national-said = { $time }: lo más firme es { $best } ({ $high }) y lo que más cuesta, { $worst } ({ $low }).
national-said-one = { $time }: en { $best } se logró { $high }.
national-moved = Desde { $time } cambió más de lo que hace el azar: { $axes }.
national-same = Desde { $time } ningún eje cambió más de lo que hace el azar.
national-band = La franja dice hasta dónde llega el azar con estos estudiantes, a lo más.
national-n = Estudiantes
national-n-hint = Cuántos rindieron, en todo el nivel. De menos de ocho no se guarda nada.
national-beside = Al lado, cada año
national-beside-why = Las series oficiales del liceo. Llegan tarde y miden otra cosa: sirven de contexto.
national-official = { $value } en { $year }
national-which = Cuál
national-level = Nivel
national-year = Año
national-shares = Logro por eje
national-shares-why = En porcentaje, de 0 a 100. Lo que quede vacío no se guarda.
national-keep = Guardar
national-see = El DIA del liceo
national-wrong-year = Elige un año desde 2020.
national-wrong-n = Escribe cuántos estudiantes rindieron.
national-wrong-few = De menos de ocho estudiantes no se guarda nada: se sabría de quiénes es.
national-wrong-share = Escribe un porcentaje de 0 a 100.
done-national-kept = Los porcentajes quedaron guardados.

## Columnas de una planilla
class-sheet-columns-title = Columnas
class-sheet-columns-why = Lo que decidas se recuerda para las planillas que traen las mismas columnas.
class-sheet-columns-change = Una columna no es lo que parece
class-sheet-column = Columna { $n }
class-sheet-ask = Qué hay en cada columna
class-sheet-ask-none = La planilla no tiene una fila de títulos. Di qué hay en cada columna y elige el archivo otra vez.
class-sheet-ask-some = Por los títulos no se sabe cuáles son las preguntas o de quién es cada fila. Dilo aquí y elige el archivo otra vez.
class-sheet-ask-still = Todavía falta: al menos una columna de preguntas y una que diga de quién es cada fila, en la misma planilla.
class-sheet-ask-has = Trae: { $cells }
class-sheet-ask-hidden = Lo que trae no se muestra: está vacía o son números largos.
class-sheet-again = Elige la misma planilla otra vez: como trae nombres y RUN, no se guarda entremedio.
class-sheet-reread = Leerla de nuevo

## Para quien analiza
analysis-title = Análisis de pruebas
analysis-lead = Cómo funcionaron las preguntas de las pruebas que tomaron al menos { $n } liceos, todos juntos. Sin liceos, cursos ni estudiantes.
analysis-scale = La escala
analysis-alpha = Confiabilidad (alfa): { $alpha }, entre { $low } y { $high }.
analysis-alpha-alone = Confiabilidad (alfa): { $alpha }.
analysis-sem = Error de medición de un puntaje: { $sem } puntos.
analysis-scores = Puntaje medio { $mean } de { $of } preguntas, desviación { $sd }.
analysis-questions-why = Logro, y cuánto va cada pregunta con las demás. Las alternativas, con la parte que las eligió.
analysis-r-drop = r sin ella
analysis-r-pb = r biserial puntual
analysis-alpha-dropped = Alfa sin ella
analysis-options = Alternativas
analysis-model = Teoría de respuesta al ítem
analysis-model-why = Calibrada con los cursos que cerraron su ingreso y están en la suma de su nivel.
analysis-rasch = Rasch
analysis-2pl = Dos parámetros
analysis-pcm = Crédito parcial
analysis-gpcm = Crédito parcial generalizado
analysis-grm = Respuesta graduada
analysis-slope = Pendiente
analysis-difficulty = Dificultad
analysis-fit = Ajuste, p
analysis-no-model = Con estas respuestas el modelo no se puede estimar.
analysis-by-sex = Mujeres y hombres
analysis-by-sex-why = Si una pregunta pide más a un grupo que al otro con el mismo puntaje (Mantel y Haenszel, con purificación). Que funcione distinto no dice que sea injusta: hay que leerla.
analysis-by-sex-none = No se dice nada: uno de los grupos es muy pequeño, o las nóminas no lo dicen.
analysis-girls = mujeres
analysis-boys = hombres
analysis-groups = Grupos lado a lado
analysis-groups-liceos = Por dependencia, generación o zona se compara cuando hay tres liceos o más a cada lado.
analysis-by-dependency = Dependencia
analysis-state-run = de liceos públicos
analysis-others-run = de liceos subvencionados o de administración delegada
analysis-by-generation = Generación
analysis-before = de las generaciones anteriores
analysis-by-place = Zona
analysis-country = de liceos rurales
analysis-town = de liceos urbanos
analysis-who = { $nfocal } estudiantes en el grupo { $focal } y { $nreference } en el grupo { $reference }, con todas las respuestas.
analysis-look = Para volver a leer
analysis-said = Lo que dicen las demás preguntas

## La página de cada estudiante
own-title = Lo que puedo
own-code = El código de tu papeleta
own-code-hint = Nueve signos, con o sin guiones.
own-open = Ver mi prueba
own-whose = Tu papeleta es solo tuya: con ella se ve lo que tú respondiste, sin tu nombre y sin comparar con nadie.
own-wrong-code = Ese código tiene un signo de más, de menos o cambiado. Míralo de nuevo.
own-no-such-code = Ese código no es de esta prueba. Mira si la papeleta es la de esta prueba.
own-lead-can = Esto ya lo puedes, y esto otro es lo que sigue.
own-lead = Esto es lo que sigue.
own-can = Lo que puedo
own-can-why = Es probable que lo logres también con otras preguntas como estas.
own-next = Lo que sigue
own-next-why = Todavía no, y se aprende. Pregunta por esto en la próxima clase.
own-unclear = Falta ver
own-unclear-why = Con tan pocas preguntas no se sabe. Practica lo que dice aquí, si dice algo.
own-not-kept = Esta página no se guarda. Para verla otra vez, escribe el código de nuevo.
own-slips = Papeletas para que cada estudiante vea lo suyo
own-slips-lead = Con su papeleta, cada estudiante lee qué puede y qué sigue, sin números ni comparaciones.
own-slips-how = Imprime y entrega cada una doblada. Si una se pierde, se imprime de nuevo: es la misma.
own-slips-open = Primero cierra el ingreso
own-slips-open-why = Mientras falten respuestas por anotar, una papeleta no abre nada.
own-slips-what = Escanea el QR y escribe este código. Es solo tuyo.
own-qr = Código QR de la página donde se escribe el código

## Cuánto avanzó el nivel
level-growth-up = En la misma prueba, { $n } estudiantes de { $level } habrían pasado de { $before } a { $after } de las preguntas: avanzaron, entre { $low } y { $high } puntos porcentuales.
level-growth-down = En la misma prueba, { $n } estudiantes de { $level } habrían pasado de { $before } a { $after } de las preguntas: ahora logran menos, entre { $low } y { $high } puntos porcentuales.
level-growth-chance = En la misma prueba, { $n } estudiantes de { $level } habrían pasado de { $before } a { $after } de las preguntas (entre { $low } y { $high } puntos porcentuales): puede ser azar.
level-growth-why = Son quienes tomaron las dos, puestos en una misma escala por las preguntas compartidas. Se muestra cuando detrás hay cursos de dos docentes o más. No dice por qué avanzaron.

## La hoja de respuestas en los teléfonos
sheet-on-phones = Contestar en los teléfonos
sheet-of = Hoja de respuestas del { $course }
sheet-lead = Las preguntas van en papel o en la pizarra; cada estudiante marca sus letras en su teléfono, sin cuenta, y aquí quedan anotadas.
sheet-sent = { $n ->
    [0] Todavía no llega ninguna hoja, de { $of }.
    [one] Llegó una hoja de { $of }.
   *[other] Llegaron { $n } hojas de { $of }.
}
sheet-over = { $n ->
    [0] La hoja cerró y no llegó ninguna, de { $of }.
    [one] La hoja cerró. Hay respuestas de una persona, de { $of }.
   *[other] La hoja cerró. Hay respuestas de { $n }, de { $of }.
}
sheet-board = En la pizarra
sheet-until = Abierta hasta el { $day }.
sheet-print-slips = Imprimir las papeletas
sheet-look-again = Mirar de nuevo
sheet-missing = Quién falta
sheet-missing-why = Una hoja llega una vez. Si alguien se equivocó, corrige su línea o déjala vacía, y podrá enviar otra.
sheet-missing-none = Están todas.
sheet-open-questions = { $n ->
    [one] Una pregunta es de desarrollo: se responde en papel y sus puntos los anotas tú, donde la línea dice «?».
   *[other] { $n } preguntas son de desarrollo: se responden en papel y sus puntos los anotas tú, donde la línea dice «?».
}
sheet-late = Llegaron después del cierre
sheet-late-why = Un teléfono sin señal envía después; también puede ser alguien que siguió en su casa. Cuentan mientras no dejes su línea vacía.
sheet-end = Cerrar la hoja
sheet-end-why = Nadie más empieza. Lo que espera en un teléfono sin señal todavía llega, y verás que llegó después.
sheet-end-do = Cerrar la hoja ahora
sheet-open = Abrir la hoja en los teléfonos
sheet-open-why = { $n ->
    [one] El teléfono pide una letra. No muestra la pregunta ni la pauta.
   *[other] El teléfono pide { $n } letras. No muestra las preguntas ni la pauta.
}
sheet-open-do = Abrir la hoja
sheet-again = Cambiar hasta cuándo, o abrirla otra vez
sheet-again-do = Guardar
sheet-options = Alternativas por pregunta
sheet-options-hint = Con 4, la hoja muestra A, B, C y D.
sheet-day = Hasta qué día
sheet-day-hint = Se puede empezar hasta que termine ese día. Puedes cerrarla antes.
sheet-wrong-options = La pauta tiene una letra más allá de esas alternativas.
sheet-wrong-day = Elige un día desde hoy, dentro de un mes.
sheet-wrong-nothing = Todas las preguntas son de desarrollo: no hay letras que marcar en un teléfono.
sheet-wrong-paper = Un curso tiene estas preguntas abiertas en sus teléfonos. Puedes corregir la pauta, el eje y la habilidad; para cambiar qué preguntas hay, cierra antes la hoja.
sheet-slips-lead = Con su papeleta, cada estudiante envía su hoja una vez. Cuando cierres el ingreso, la misma papeleta le muestra qué puede y qué sigue.
sheet-slips-what = Guárdala: con este mismo código verás después lo tuyo. Es solo tuya.
done-sheet-opened = La hoja está abierta. Escribe el código en la pizarra y reparte las papeletas.
done-sheet-ended = La hoja está cerrada.
sheet-question = Pregunta { $label }
sheet-intro = Lee cada pregunta en tu prueba y marca aquí la letra que elegiste. Puedes dejar preguntas en blanco.
sheet-private-teacher = Tus respuestas las lee quien te enseña { $subject }, para preparar las clases que vienen. Nadie más del liceo ve tu hoja.
sheet-private-level = Tu liceo ve cómo le va a todo el nivel junto, y solo donde son { $n } o más.
sheet-private-own = Después, con tu papeleta, ves qué puedes y qué sigue, sin compararte con nadie.
sheet-line = Tus respuestas las lee quien te enseña. Puedes dejar preguntas en blanco.
sheet-slip-why = El código de tu papeleta dice de quién es esta hoja. Sirve una vez, y después abre lo tuyo.
sheet-closed-title = Esta hoja ya cerró
sheet-closed = Quien te enseña la cerró, o terminó su día.
sheet-ended = El ingreso de esta prueba ya cerró, así que la hoja no se puede recibir. Sigue en este teléfono: avísale a tu profesora o profesor.
sheet-later-teacher = Quien te enseña ve qué puede el curso y a quién ayudar con qué.
sheet-later-own = Guarda tu papeleta: cuando cierre el ingreso, con el mismo código ves lo tuyo.
sheet-see-own = Ver qué puedo y qué sigue
## El DIA desde un archivo
national-sheet = Traer el DIA en un archivo
national-sheet-lead = Los porcentajes de logro por eje de { $school }, todos los cursos a la vez. Antes de guardar ves qué se entendió.
national-sheet-file = Archivo
national-sheet-hint = Excel o CSV, con una fila por curso.
national-sheet-time = Si el archivo lo dice, vale lo que dice el archivo.
national-sheet-file-says = Lo dice el archivo
national-sheet-wrong = Hay filas que no se entienden. Corrígelas y trae el archivo de nuevo: un nivel guardado a medias diría otra cosa.
national-sheet-nothing = No hay nada que guardar: ninguna fila trae resultados de Lenguaje o Matemática de un nivel con ocho estudiantes o más.
national-sheet-how = Cómo se ve el archivo
national-sheet-how-why = Los títulos pueden estar en otro orden. Lo demás que traiga no se lee.
national-sheet-course = Curso
national-sheet-rows = También sirve una fila por eje, con las columnas «Eje» y «Porcentaje de logro».
national-sheet-level = Se guarda el nivel, no el curso: cada curso pesa según cuántos estudiantes rindieron.
national-sheet-understood = Lo que se entendió del archivo
national-sheet-no-change = Todo esto ya está anotado, igual.
national-sheet-of = { $people } de { $courses }
national-sheet-new = Se agrega.
national-sheet-same = Queda igual: ya está anotado así.
national-sheet-replaces = Reemplaza lo que estaba anotado.
national-sheet-absent = No viene en el archivo: { $courses }. El nivel se guardaría sin esos cursos.
national-sheet-says = El archivo
national-sheet-had = Lo anotado
national-sheet-odd = Míralo antes de guardar
national-sheet-see = Ver el DIA del liceo

## Cuánto avanzó cada generación
generations-title = Cuánto avanzó cada generación
generations-since = De la prueba «{ $when }» a esta, por las preguntas que están en ambas y con quienes tomaron las dos.
generations-up = { $name }: sus { $n } liceos pasaron, en promedio, de { $before } a { $after } de esta prueba. Avanzaron entre { $low } y { $high } puntos porcentuales.
generations-down = { $name }: sus { $n } liceos pasaron, en promedio, de { $before } a { $after } de esta prueba. Ahora logran menos, entre { $low } y { $high } puntos porcentuales.
generations-chance = { $name }: sus { $n } liceos pasaron, en promedio, de { $before } a { $after } de esta prueba (entre { $low } y { $high } puntos porcentuales): puede ser azar.
generations-few = { $name }: menos de { $n } liceos tienen las dos pruebas; no se dice nada.
generations-axis = Cambio en puntos porcentuales, con su intervalo
generations-why = Cada liceo pesa lo mismo. Las generaciones partieron en años distintos y con otros liceos: la diferencia entre ellas no dice qué la produjo, y parte del avance es lo que se aprende en cualquier año.
