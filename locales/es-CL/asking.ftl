### Preguntarle a la red, quién sabe de qué, ofrecer, leer los ciclos de otros.

## Preguntas
asks-title = ¿Quién ya lo resolvió?
asks-lead = Una pregunta tuya llega a quienes ya lo probaron, y la respuesta que aceptes la encuentra toda la red.
asks-you = Te preguntaron
asks-you-note = Llegan a ti por lo que hiciste. Puedes responder, pasarla o decir que no.
asks-you-none = Nadie espera una respuesta tuya. Cuando alguien pregunte algo que probaste, aparecerá aquí con el motivo.
asks-mine = Lo que preguntaste
asks-mine-none = Todavía no preguntas nada. Basta una línea: «¿Cómo devuelven los boletos el mismo día?»
asks-others = Lo que pregunta la red
asks-others-note = Cualquiera puede responder, aunque no le hayan preguntado.
ask-title = Preguntarle a la red
ask-in-circle = La leen y la responden quienes leen el círculo
ask-here-idea = Preguntar quién ya la probó
ask-here-stalled = Preguntar cómo siguieron otros
ask-here-measure = Preguntar qué movió esto en otros liceos
ask-begin-idea = ¿Quién ya probó «{ $name }» y qué pasó?
ask-begin-own-idea = ¿Quién probó una idea parecida y qué pasó?
ask-begin-stalled = ¿Cómo siguieron cuando un ciclo se les quedó en { $phase }?
ask-begin-measure = ¿Qué les movió «{ $name }»?
ask-begin-own-measure = ¿Qué les movió una medida parecida?
ask-lead = Escribe tu pregunta como la dirías en la sala de profesores. Primero verás lo que la red ya sabe.
ask-question = ¿Qué quieres saber?
ask-question-hint = Por ejemplo: «¿Cómo lograron que todos entreguen el boleto de salida?»
ask-question-short = En una línea, como la buscaría otra persona.
ask-driver = ¿Con qué impulsor tiene que ver?
ask-driver-any = No sé o ninguno
ask-about = Sobre:
ask-look = Ver qué se sabe
ask-already = Esto ya lo responde
ask-already-note = Lo que la red probó o respondió y más calza con tu pregunta.
ask-already-none = Nada de lo que puedes leer responde esto todavía.
ask-whom = A quién preguntar
ask-whom-note = Tú eliges: tres personas como máximo.
ask-whom-legend = Quienes pueden saberlo, y por qué
ask-whom-nobody = Nadie en particular ha probado algo así. Tu pregunta quedará a la vista de la red y mañana le llegará al equipo central.
ask-whom-spread = Repartimos: a quien le preguntaron hace poco lo ponemos más abajo, y después de tres veces en un mes lo dejamos descansar. Si nadie responde en tres días de clases, la pregunta sigue con otras personas.
ask-yours = Tu pregunta
ask-words = Lo que haga falta contar
ask-words-hint = Tu curso, lo que ya probaste, lo que no resultó. Puedes dejarlo en blanco.
ask-do = Preguntar
ask-by = { $name } · { $day }
ask-state-answered = Con respuesta
ask-state-spoken = Ya le respondieron
ask-state-hub = La tiene el equipo central
ask-state-waits = Espera respuesta
ask-answer = Responder
ask-pass = Pasar a otra persona
ask-not-me = No yo
ask-why-you = Por qué te preguntaron a ti
ask-asked = A quiénes les preguntamos
ask-asked-note = Lo ves solo tú.
ask-asked-nobody = A nadie en particular. El próximo día de clases le llega al equipo central; mientras tanto, cualquiera de la red puede responder.
ask-way-passed = Se la pasó alguien a quien le preguntamos.
ask-way-next = Le preguntamos después, porque nadie había respondido.
ask-way-hub = Es del equipo central.

## Por qué
why-tested = { $outcome ->
    [adopted] Probó y adoptó
    [adapted] Probó y adaptó
    [abandoned] Probó y dejó
   *[running] Está probando
} «{ $idea }»
why-you-tested = { $outcome ->
    [adopted] Probaste y adoptaste
    [adapted] Probaste y adaptaste
    [abandoned] Probaste y dejaste
   *[running] Estás probando
} «{ $idea }»
why-worked = Trabajó en «{ $driver }» con otra idea
why-you-worked = Trabajaste en «{ $driver }» con otra idea
why-predicted = Se cumplió lo que predijo de «{ $measure }»
why-you-predicted = Se cumplió lo que predijiste de «{ $measure }»
why-offered = Lo ofrece: «{ $words }»
why-you-offered = Lo ofreces: «{ $words }»
why-answered = Ya respondió algo parecido
why-you-answered = Ya respondiste algo parecido
why-own-words = Dice que lo sabe: «{ $words }»
why-you-said = Dijiste que lo sabes: «{ $words }»
why-asked-lately = { $n ->
    [one] Le preguntaron una vez este mes.
   *[other] Le preguntaron { $n } veces este mes.
}
why-passed = Te la pasó { $name }: cree que tú lo sabes.
why-hub = Nadie ha respondido todavía: le toca al equipo central.
why-chosen = Quien pregunta cree que tú lo sabes.

## No yo, y pasarla
decline-lead = Está bien decir que no. A quien pregunta no le contamos.
decline-what = Qué hacemos
decline-legend = Elige lo que más se acerque
decline-not-now = Ahora no puedo. Que le pregunten a otra persona.
decline-quiet = No me pregunten más sobre esto.
decline-hidden = No soy quien lo sabe: que no aparezca en «Quién sabe de qué».
decline-do = Listo
passing-lead = Quien la reciba verá que se la pasaste tú.
passing-to = A quién
passing-legend = Quienes seguirían
passing-who = O escribe su nombre completo o su correo
passing-who-hint = Tiene que ser alguien de un liceo o del equipo central de la red.
passing-do = Pasarla
done-ask-made = Listo. Ya les preguntamos, con el motivo. Te avisamos en Hoy cuando respondan.
done-ask-hub = Listo. Tu pregunta está a la vista de la red y mañana le llega al equipo central.
done-asking-declined = Listo. Seguimos con otra persona.
done-asking-corrected = Listo, corregido. Seguimos con otra persona.
done-asking-passed = Listo. La pregunta siguió su camino.
wrong-ask-title = Escribe tu pregunta en una línea, con ocho letras o más.
wrong-ask-many = Elige tres personas como máximo: así nadie recibe demasiadas preguntas.
wrong-ask-gone = Una de las personas que elegiste ya no puede recibir preguntas. Mira la lista de nuevo.
wrong-asks-many = Hiciste muchas preguntas en una hora. Espera un rato y vuelve a enviarla; lo que escribiste sigue aquí.
wrong-decline-why = Elige una de las tres.
wrong-passing-who = Elige a alguien de la lista o escribe su nombre.
wrong-passing-asked = A esa persona ya le llegó esta pregunta. Elige a otra.

## Quién sabe de qué
directory-title = Quién sabe de qué
directory-lead = Sale de lo que cada persona hizo: ciclos que cerró, también los que no resultaron, respuestas que sirvieron, lo que ofrece. En orden alfabético.
directory-question = ¿De qué?
directory-question-hint = «boleto de salida», «trabajo en duplas»
directory-subject = Asignatura
directory-hub = Equipo central
directory-nobody = Nadie todavía
directory-nobody-why = Ninguna de las personas de la red ha cerrado un ciclo ni ofrecido algo que calce. Puedes preguntar igual: la pregunta queda a la vista de todos.
directory-more = Ver todo
knower-what = De qué sabe
knower-note = Cada línea lleva a lo que hizo.
knower-nothing = Todavía no hay nada que mostrar.
expertise-own = Lo que se dice de mí
expertise-own-lead = Esto ve la red cuando busca quién sabe. Corrígelo: esconde, agrega con tus palabras o descansa de preguntas.
expertise-told = De qué sabes
expertise-told-note = Lo sacamos de tus ciclos cerrados y de tus respuestas.
expertise-told-none = Aún no hay nada. Cuando cierres un ciclo o alguien acepte una respuesta tuya, aparecerá aquí. También puedes agregarlo tú.
expertise-add = Agregar con tus palabras
expertise-words = Sé de
expertise-words-hint = «Debates en parejas con un curso de 40»
expertise-do-add = Agregar
expertise-answer = Respuesta aceptada
expertise-own-words = Con sus palabras
expertise-own-words-of = Con sus palabras, sobre «{ $driver }»
expertise-came-true = { $decision }, y se cumplió lo que predijo
expertise-is-hidden = Escondido: lo ves solo tú
expertise-is-quiet = Se ve, pero no te preguntan sobre esto
expertise-show = Mostrar y recibir preguntas
expertise-quiet = No me pregunten sobre esto
expertise-hide = Esconder
expertise-remove = Quitar
pause-title = Descansar de preguntas
pause-note = Mientras dure, nadie te verá entre las personas a quienes preguntar.
pause-until = Hasta qué día
pause-until-hint = Déjalo en blanco para volver a recibirlas. Un año como máximo.
pause-do = Guardar
pause-until-said = Descansas de preguntas hasta el { $day }.
done-expertise-added = Agregado. Ya se puede encontrar.
done-expertise-hidden = Escondido. Nadie más lo ve ni te pregunta por eso.
done-expertise-quiet = Listo. Se sigue viendo, pero no te preguntarán sobre eso.
done-expertise-shown = Se ve de nuevo.
done-expertise-removed = Quitado.
done-pause-kept = Listo. Descansas de preguntas hasta ese día.
done-pause-over = Listo. Vuelves a recibir preguntas.
wrong-expertise-words = Escribe de qué sabes, con cuatro letras o más.
wrong-expertise-driver = Elige un impulsor de la lista, o ninguno.
wrong-expertise-subject = Elige una asignatura de la lista, o ninguna.
wrong-pause-day = Escribe un día, o déjalo en blanco.
wrong-pause-range = Elige un día desde hoy y hasta en un año más.

## Ofrecimientos
offers-title = Lo que ofrecemos
offers-lead = Lo que personas y liceos pueden mostrar o en qué pueden ayudar, por impulsor.
offers-none = Nadie ofrece nada todavía
offers-none-why = Mostrar una clase, prestar una pauta, media hora de conversación: lo que para ti es costumbre, a otro liceo le ahorra un mes.
offers-other = Otras cosas
offer-new = Ofrecer algo
offer-new-lead = Puedo mostrar, puedo ayudar con… Quien pregunte por esto te verá entre quienes pueden responder.
offer-what = Qué ofreces
offer-words = Puedo mostrar o ayudar con
offer-words-hint = «Mostrar un cierre de clase con boletos, los martes en 1°B» No nombres a estudiantes.
offer-driver = Impulsor
offer-driver-choose = Elige uno
offer-school = En nombre de quién
offer-school-own = En mi nombre
offer-do = Ofrecer
offer-end = Ya no lo ofrezco
offer-by-school = { $school } (lo escribió { $name })
offer-of-person = Lo ofrece
offer-of-school = Lo ofrece en nombre de su liceo
done-offer-made = Listo. Ya está a la vista de la red.
done-offer-ended = Listo. Ya no se muestra.
wrong-offer-words = Escribe qué ofreces, con ocho letras o más.
wrong-offer-driver = Elige el impulsor con que tiene que ver.
wrong-offer-school = Elige una de las opciones de la lista.

## Rondas de revisión
rounds-title = Rondas de revisión
rounds-lead = Cada quien lee un par de ciclos de otros y dice tres cosas: una fortaleza, una pregunta, una sugerencia. Se mira la prueba, nunca a la persona.
rounds-open = Abiertas
rounds-open-none = No hay ninguna en que participes. Las abre el equipo central, quien dirige un liceo o modera un círculo.
rounds-over = Terminadas
round-new = Abrir una ronda
round-new-lead = Ronda reparte los ciclos: nadie lee los de su liceo ni a quien ya leyó este año, y cada ciclo tiene los mismos lectores.
round-what = La ronda
round-who-note = Participan quienes tienen un ciclo compartido o cerrado que se movió en el último semestre, cada quien con el más nuevo. Los socioemocionales no entran, porque no todos pueden leerlos.
round-title = Nombre
round-title-hint = «Ronda de junio»
round-of = De quiénes
round-of-network = Toda la red
round-each = Cuántos lee cada quien
round-each-hint = Dos es lo que cabe en una hora.
round-each-n = { $n ->
    [one] Uno
   *[other] { $n }
}
round-due = Hasta qué día
round-due-hint = Dos semanas de clases alcanzan. Quien no alcance será reemplazado.
round-focus = En qué fijarse
round-focus-hint = Por ejemplo: si la evidencia alcanza para la decisión. Puedes dejarlo en blanco.
round-do = Repartir y abrir
round-meta = { $whose } · hasta el { $day }
round-until = Se lee hasta el { $day }
round-is-over = Terminada
round-progress = { $given ->
    [0] Todavía no hay ninguna lectura
    [one] Hay una lectura
   *[other] Hay { $given } lecturas
} de { $all }.
round-state = Cómo va
round-state-note = Lo ve quien conduce la ronda. Si alguien no llega, entra otra persona y no se dice por qué.
round-change = Cambiar la ronda
round-change-lead = Se puede mientras nadie haya leído ni se haya bajado. Quien sigue leyendo lo mismo no recibe otro aviso.
round-change-do = Guardar los cambios
round-own = Llevar otro ciclo mío
round-own-lead = Participa tu ciclo más nuevo. Puedes llevar otro mientras nadie haya leído; a quienes les tocaba leerlo les avisamos.
round-own-which = Tu ciclo en esta ronda
round-own-cycle = Ciclo
round-own-hint = Los tuyos que la red ya puede leer, de este semestre.
round-own-do = Llevar este
wrong-round-cycle = Elige uno de tus ciclos.
done-round-changed = La ronda quedó cambiada.
done-round-brought = Ahora participa ese ciclo. Avisamos a quienes les toca leerlo.
problem-round-begun-title = Ya empezaron a leer
problem-round-begun = Desde que alguien leyó o se bajó, la ronda queda como está: lo que se pidió leer no cambia. Puedes cerrarla y abrir otra.
round-close = Terminar la ronda
round-close-note = Lo que no se leyó deja de esperarse. Lo que se dijo queda en cada ciclo.
round-close-do = Terminar
readings-home = Te toca leer
readings-home-note = Un ciclo de otro liceo: una fortaleza, una pregunta, una sugerencia.
readings-none = No tienes ningún ciclo por leer.
readings-given = Lo que leíste
readings-of-yours = Te leyeron
readings-of-yours-note = Responder a lo que preguntaron vale tanto como haberlo leído.
reading-three = Una fortaleza, una pregunta y una sugerencia, sobre la predicción, la evidencia o la decisión.
reading-second = De { $name }, { $school } · hasta el { $day }
reading-do = Leer y responder
reading-step-back = No alcanzo
reading-by = Lo que dijo { $name }
reading-waits = por leer
reading-steps-in = por leer, entró en reemplazo
reading-late = se le pasó el día
reading-given = ya respondió
reading-answered = respondió, y el equipo le contestó
done-review-round-opened = La ronda está abierta. Cada quien ve en Hoy lo que le toca leer.
done-round-closed = La ronda terminó. Lo que se dijo queda en cada ciclo.
done-reading-left = Listo. Otra persona lo lee en tu lugar.
done-reading-left-alone = Listo. No hay quien pueda reemplazarte todavía; quien conduce la ronda lo verá.
wrong-round-title = Ponle un nombre de cuatro letras o más.
wrong-round-each = Elige entre uno y cuatro.
wrong-round-due = Elige un día de los próximos cuatro meses.
wrong-round-of = Elige de quiénes es la ronda.
wrong-round-few = Aún no hay suficientes ciclos compartidos o cerrados de liceos distintos para que alguien lea a otro. Con dos liceos alcanza.
