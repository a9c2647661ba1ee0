### Conversaciones y círculos: lo que se dice, las respuestas que se aceptan y qué se hace con lo que no debe estar.

## Lo mío
conversations-title = Conversaciones
conversations-lead = Lo que no cabe en una medición ni en un ciclo: preguntas, dudas, lo que a otro liceo ya le resultó.
conversations-hidden = Te ocultaron algo
conversations-fresh = Sin leer
conversations-fresh-none = No tienes nada sin leer. Lo nuevo de tus círculos y de las conversaciones en que participas aparece aquí.
conversations-questions = Preguntas sin respuesta
conversations-questions-why = Quizás tú ya lo resolviste.
conversations-questions-none = Todas las preguntas que puedes leer tienen respuesta. La próxima puede ser la tuya.
conversations-circles = Tus círculos
conversations-circles-none = Todavía no participas en ninguno. En un círculo conversan quienes comparten un cargo, una asignatura, un tema o su generación.
conversations-read = Leídas
conversation-home = { $n ->
    [0] Conversaciones
    [one] Conversaciones: una sin leer
   *[other] Conversaciones: { $n } sin leer
}

## En una lista
conversation-unread = { $n ->
    [one] Un aporte nuevo
   *[other] { $n } aportes nuevos
}
conversation-unread-named = { $n ->
    [one] Un aporte nuevo; te nombraron
   *[other] { $n } aportes nuevos; te nombraron
}
conversation-answered = Con respuesta
conversation-waits = Pregunta sin respuesta
conversation-meta = { $name } · { $n ->
    [one] un aporte
   *[other] { $n } aportes
} · { $day }

## De qué se habla y quién lee
conversation-about-cycle = Ciclo: { $name }
conversation-about-idea = Idea: { $name }
conversation-about-measure = { $name }, { $school }
conversation-about-observation = Observación de la clase de { $name }
conversation-about-circle = Círculo: { $name }
conversation-about-network = Pregunta a la red
conversation-reach-network = La leen todas las personas de los liceos y del equipo central de la red.
conversation-reach-circle = La leen solo quienes participan en el círculo.
conversation-reach-public-cycle = La lee quien puede leer el ciclo: su liceo y, porque está compartido o cerrado, la red.
conversation-reach-cycle = La lee quien puede leer el ciclo: su liceo. Si el ciclo se comparte o se cierra, también la red.
conversation-reach-own-idea = La lee quien puede leer la idea: su liceo y el equipo central.
conversation-reach-open-chart = La lee quien puede ver el gráfico: este liceo, el equipo central y, porque la medida está abierta, los demás liceos.
conversation-reach-chart = La lee quien puede ver el gráfico: quienes dirigen el liceo y el equipo central.
conversation-reach-observation = La leen quien hizo la clase, quien la observó y a quienes se les mostró.

## En la página de una cosa
conversation-block = Conversaciones
conversation-block-none = Nadie ha conversado sobre esto todavía. Una pregunta abre la puerta.
conversation-open = Abrir una conversación
conversation-ask = Hacer una pregunta
conversation-do-open = Abrir la conversación
conversation-title = Título
conversation-title-hint = Si es una pregunta, la pregunta: «¿Cómo devuelven 35 boletos en una tarde?»
conversation-is-question = Es una pregunta: quiero aceptar una respuesta
conversation-point = Punto del gráfico
conversation-point-hint = Si hablas de un punto, su fecha. Puede quedar en blanco.
conversation-point-said = Sobre el punto del { $day }.
conversation-words = Lo que quieres decir
conversation-words-hint = Puedes usar *cursiva*, **negrita**, listas con guion y enlaces. Para que alguien se entere, escribe @ y su nombre completo: hasta 10 personas.
conversation-draft-kept = Recuperamos lo que estabas escribiendo en este teléfono.

## Una conversación
conversation-asked-by = Lo pregunta { $name }, { $day }
conversation-opened-by = La abrió { $name }, { $day }
conversation-has-answer = Ver la respuesta aceptada
conversation-no-answer = Todavía no tiene una respuesta aceptada.
conversation-thread = Lo dicho
conversation-count = { $n ->
    [one] Un aporte
   *[other] { $n } aportes
}
conversation-empty = Quien la abrió retiró lo que dijo. Puedes empezar tú.
conversation-before = Anteriores
conversation-after = Siguientes
conversation-speak = Participar
conversation-send = Publicar
conversation-name-somebody = Nombrar a alguien
conversation-name-how = Copia el nombre con su @ donde quieras nombrar a la persona.
conversation-quoted = { $name } dijo:
conversation-accepted = Respuesta aceptada
conversation-accept = Aceptar como respuesta
conversation-unaccept = Ya no es la respuesta
conversation-quote = Citar
conversation-change = Cambiar
conversation-file = Agregar un archivo
conversation-remove = Retirar
conversation-more = Más
conversation-report = Reportar
conversation-hide = Ocultar
conversation-undo = Deshacer
conversation-changed = Cambiado: ver qué decía antes
conversation-hidden = Este aporte está oculto.
conversation-hidden-why = Razón: { $reason }
conversation-hidden-yours = Leer la razón y pedir otra mirada
conversation-tried = { $n ->
    [one] Lo probó { $names }.
   *[other] Lo probaron { $names }.
}
conversation-useful = { $n ->
    [one] Le sirve a { $names }.
   *[other] Les sirve a { $names }.
}
reaction-tried = Lo probé
reaction-useful = Me sirve

## Un aporte
contribution-of = Lo que dijo { $name }
contribution-now = Dice
contribution-before = Antes decía
contribution-until = Hasta el { $day }
contribution-change = Cambiar lo que dijiste
contribution-change-lead = Lo anterior queda a la vista, para que se entienda lo que otros respondieron. Si nombraste a alguien que no debías, mejor retíralo.
contribution-save = Guardar el cambio

## Reportar y ocultar
report-title = Reportar un aporte
report-lead = Lo verá quien modera, y decidirá. Quien lo escribió no sabrá que fuiste tú.
report-what = El aporte
report-why = Por qué
report-reason = ¿Qué tiene de malo?
report-reason-hint = Por ejemplo: nombra a un estudiante, o trata mal a alguien.
report-send = Reportar
hiding-title = Ocultar un aporte
hiding-lead = Deja de verse, pero no se borra. Quien lo escribió leerá la razón y podrá pedir una vez que otra persona lo mire.
hiding-reports = Lo que reportaron
hiding-decide = Decidir
hiding-reason = Razón
hiding-reason-hint = La leerá quien escribió el aporte.
hiding-do = Ocultar
hiding-keep = Dejarlo como está
hiding-new = Un aporte tuyo fue ocultado el { $day }: lee por qué
hiding-asked = Pediste otra mirada para un aporte ocultado el { $day }
hiding-upheld = Otra persona miró el aporte ocultado el { $day }: sigue oculto
hiding-lifted = Un aporte tuyo ocultado el { $day } se volvió a mostrar
hiding-outcome-upheld = Sigue oculto
hiding-outcome-lifted = Se volvió a mostrar
appeal-title = Un aporte tuyo fue ocultado
appeal-lead = No se borró. Si crees que es un error, pide que lo mire otra persona del equipo central: leerá tu aporte y las razones, nada más.
appeal-decide-title = Decidir sobre un aporte oculto
appeal-decide-lead = Otra persona lo ocultó y quien lo escribió pide tu mirada. Lo que decidas queda.
appeal-reasons = Las razones
appeal-hidden-why = Por qué se ocultó
appeal-writer = Lo que dice quien lo escribió
appeal-ask = Pedir otra mirada
appeal-words = Por qué debería verse
appeal-words-hint = Se puede pedir una sola vez.
appeal-send = Pedir otra mirada
appeal-decision = Tu decisión
appeal-outcome = ¿Qué pasa con el aporte?
appeal-lift = Que se vuelva a mostrar
appeal-uphold = Que siga oculto
appeal-outcome-why = Por qué
appeal-outcome-hint = La leerá quien escribió el aporte.
appeal-decide = Decidir
moderation-title = Por decidir
moderation-lead = Aportes que alguien reportó y los que esperan una segunda mirada. Ves solo lo que te toca decidir.
moderation-reports = Reportes
moderation-reports-none = Nadie ha reportado nada que tengas que mirar.
moderation-appeals = Segunda mirada
moderation-appeals-none = Nadie espera tu segunda mirada.
moderation-appeal = Un aporte oculto
moderation-waiting = { $n ->
    [one] Un aporte espera tu decisión
   *[other] { $n } aportes esperan tu decisión
}

## Círculos
circles-title = Círculos
circles-all = Ver los círculos
circles-lead = Personas de distintos liceos que conversan de lo que comparten: el cargo, la asignatura, un tema o la generación.
circles-own = Los tuyos
circles-own-none = Todavía no participas en ninguno. Elige uno abierto o crea el tuyo.
circles-open = Abiertos
circles-open-none = No hay otros círculos abiertos. Puedes crear el primero.
circle-found = Crear un círculo
circle-found-lead = Quien lo crea lo modera. Los círculos son entre personas adultas de la red: no participan estudiantes.
circle-do-found = Crear el círculo
circle-change = Cambiar el círculo
circle-save = Guardar
circle-stale = Otra persona cambió el círculo.
circle-what = El círculo
circle-name = Nombre
circle-name-hint = Corto y claro: «Matemática en I medio»
circle-purpose = De qué conversa
circle-purpose-hint = Una o dos frases, para que alguien sepa si es su lugar.
circle-kind = Qué comparten
circle-kind-role = El cargo
circle-kind-subject = La asignatura
circle-kind-interest = Un tema
circle-kind-generation = La generación
circle-entry = Cómo se entra
circle-entry-hint = Lo que se dice por invitación no se abre después a la red.
circle-entry-open = Abierto: lo lee toda la red y cualquiera puede sumarse
circle-entry-invited = Por invitación: lo leen solo quienes participan
circle-entry-open-short = abierto
circle-entry-invited-short = por invitación
circle-people = { $n ->
    [one] una persona
   *[other] { $n } personas
}
circle-conversations = { $n ->
    [0] sin conversaciones
    [one] una conversación
   *[other] { $n } conversaciones
}
circle-moved = lo último, el { $day }
circle-part-guest = Te invitaron: falta tu respuesta
circle-part-lead = Tú lo moderas
circle-part-lead-other = modera el círculo
circle-part-guest-other = con invitación pendiente
circle-join = Sumarme
circle-decline = No, gracias
circle-leave = Salir del círculo
circle-who = Quiénes participan
circle-lead = Que también modere
circle-lead-no = Que ya no modere
circle-out = Sacar del círculo
circle-invite = Invitar
circle-invite-who = Invitar a alguien
circle-invite-hint = Su nombre completo, como aparece en Ronda, o su correo.

## Respuestas
answer-library = Buscar lo que otros ya resolvieron
answer-title = Respuesta
answer-provenance = De dónde viene
answer-asked = Preguntó
answer-answered = Respondió
answer-accepted = La aceptó
answer-who-when = { $name }, { $day }
answer-about = Se conversó en
answer-cycles = Ciclos en que se apoya
answer-conversation = Ver la conversación

## Hecho
done-conversation-opened = La conversación está abierta.
done-contribution-given = Publicado.
done-contribution-missed = Publicado. Alguna persona que nombraste no fue avisada: el nombre no calza completo o no puede leer esta conversación.
done-contribution-changed = Guardamos el cambio.
done-contribution-removed = Retiramos lo que dijiste. Puedes deshacerlo hoy.
done-contribution-back = Lo que dijiste está de vuelta.
done-answer-accepted = Aceptaste la respuesta. Quien busque lo mismo la encontrará.
done-question-open = La pregunta espera otra respuesta.
done-reported = Gracias por avisar. Lo mirará quien modera.
done-hidden = El aporte está oculto. Quien lo escribió puede leer por qué.
done-kept = El aporte queda como está.
done-appealed = Pediste otra mirada. Te responderán aquí.
done-appeal-decided = Tu decisión quedó guardada.
done-circle-founded = El círculo está creado. Invita a alguien o abre la primera conversación.
done-circle-changed = Guardamos el cambio.
done-circle-joined = Ya participas en el círculo.
done-circle-left = Saliste del círculo.
done-circle-invited = La invitación le aparecerá en sus conversaciones.
done-circle-member = Guardamos el cambio.

## Algo falta
wrong-contribution-empty = Escribe lo que quieres decir.
wrong-words-long = Es demasiado largo: caben 6.000 signos. Acórtalo, o publícalo en dos partes.
wrong-mentions-many = Nombras a más de 10 personas. Nombra solo a quienes les toca responder; los demás lo leerán igual.
wrong-mentions-storm = Ya nombraste a sesenta personas en esta hora. Lo que escribiste sigue aquí: publícalo sin nombrar a nadie, o espera un rato.
wrong-contributions-many = Has publicado mucho en la última hora. Guarda tu texto y vuelve en unos minutos.
wrong-reports-many = Has reportado mucho en la última hora. Vuelve en unos minutos.
wrong-files-often = Has agregado muchos archivos en la última hora. Vuelve en unos minutos.
wrong-conversation-title = Ponle un título de al menos cuatro letras.
wrong-conversation-point = Escribe la fecha del punto, o déjala en blanco.
wrong-moderation-reason-empty = Escribe la razón.
wrong-outcome = Elige qué pasa con el aporte.
wrong-circle-name = Ponle un nombre.
wrong-circle-purpose = Di de qué conversa.
wrong-circle-kind = Elige qué comparten.
wrong-circle-entry = Elige cómo se entra.
wrong-circle-opens = Lo que se dijo por invitación no se puede abrir a la red. Crea un círculo abierto aparte.
wrong-circle-nobody = No encontramos a nadie con ese nombre completo o correo. Revisa cómo aparece en Ronda.
wrong-circle-several = Hay varias personas con ese nombre. Escribe su correo.

## Problemas
problem-circle-opens-title = Este círculo es por invitación
problem-circle-opens = Lo que se dijo por invitación no se puede abrir a la red.
problem-appealed-once-title = Ya lo pediste
problem-appealed-once = Se puede pedir otra mirada una sola vez.

## El final y el nombre
conversation-closed = Esta conversación está cerrada.
conversation-closed-by = La cerró { $name } el { $day }.
conversation-ended = Cerrada
conversation-ended-copy = No se publicó porque la conversación se cerró mientras escribías. Cópialo si lo quieres decir en otra parte.
conversation-reopen = Abrirla de nuevo
conversation-tend = Cuidar la conversación
conversation-close = Cerrar la conversación
conversation-close-lead = Se sigue leyendo y encontrando; nadie escribe más en ella. Se puede abrir de nuevo.
conversation-close-why = Por qué
conversation-close-who = Lo lee quien lee la conversación, con tu nombre y el día.
conversation-close-reason = Qué pasó, o dónde sigue
conversation-close-hint = «Quedó resuelto», «Seguimos en el círculo de Matemática».
conversation-close-unanswered = Es una pregunta y todavía no tiene una respuesta aceptada. Si alguien ya la respondió, acepta esa respuesta primero: así otros la encuentran.
conversation-do-close = Cerrar
conversation-rename = Cambiar el título
conversation-rename-lead = Un título que dice de qué se habla ayuda a encontrarla. El anterior queda a la vista.
conversation-do-rename = Guardar el título
conversation-former = Antes se llamaba de otro modo
conversation-renamed-by = Hasta que lo cambió { $name }, { $day }
done-conversation-closed = La conversación está cerrada.
done-conversation-reopened = La conversación está abierta de nuevo.
done-conversation-renamed = El título está cambiado.
wrong-conversation-closure = Di en pocas palabras por qué se cierra.
wrong-conversation-closure-long = Es demasiado largo: a lo más 400 letras. Lo que escribiste sigue aquí.
wrong-conversation-ended = La conversación se cerró mientras escribías, así que no se publicó.
wrong-conversation-renamed = Otra persona cambió el título mientras escribías. Mira cómo quedó; el tuyo sigue aquí por si aún lo quieres.
wrong-conversation-point-none = Ese gráfico no tiene un punto en esa fecha. Usa la fecha de un punto que se ve, o déjala en blanco.
problem-conversation-closed-title = La conversación está cerrada
problem-conversation-closed = Alguien la cerró, así que lo que escribiste no se publicó. Se puede seguir leyendo; si hace falta, abre otra.
