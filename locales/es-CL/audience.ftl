# Encuentros: preguntas de la sala y votaciones.
screen-room = Preguntas y votaciones
audience-failed = No se pudo enviar. Lo que escribiste sigue aquí: inténtalo de nuevo.
audience-come-in = Entrar con el código del día para preguntar y votar
audience-back = Volver al encuentro
questions-title = Preguntas de la sala
questions-none = Todavía no hay preguntas. La primera puede ser la tuya.
questions-more = { $n ->
    [one] Hay 1 más.
   *[other] Hay { $n } más.
}
questions-shut = Por ahora no se reciben más preguntas.
questions-lead-none = Nadie ha preguntado todavía. Lo que pregunten aparece aquí.
questions-lead-note = La que tomas se ve grande en la pantalla de la sala.
questions-waiting = Esperan que las muestres
questions-shown = En la lista
questions-set-aside = Dejadas aparte
taking-approved = Mostrar después de revisar
taking-at-once = Mostrar enseguida
taking-shut = No recibir más
question-title = Una pregunta de la sala
question-words = Una pregunta para la sala
question-words-hint = En una frase. Sale sin tu nombre, salvo que lo agregues.
question-signed = Con mi nombre
question-go-ask = Hacer una pregunta o ver las mías
question-do-ask = Enviar pregunta
question-support = Apoyar
question-supported = Apoyada
question-take-back = Quitar mi apoyo
question-supports = { $n ->
    [one] 1 apoyo
   *[other] { $n } apoyos
}
question-on-stage = se está respondiendo
question-on-stage-now = La pregunta de ahora
question-answered = respondida
question-do-show = Mostrar
question-do-show-again = Mostrar de nuevo
question-do-stage = Tomar ahora
question-do-answered = Respondida
question-do-back = Volver a la lista
question-do-set-aside = Dejar aparte
question-set-aside-note = Sale de la lista. Quien la hizo lee por qué.
question-why = Por qué
question-why-hint = Por ejemplo: ya se respondió, o nombra a una persona.
own-waiting = Tus preguntas que esperan
own-waiting-why = Aparece para todos cuando quien conduce la muestre.
own-set-aside = Tus preguntas que quedaron aparte
own-set-aside-why = Quien conduce dice por qué: { $why }
own-voted = Las que apoyas
polls-title = Votaciones
polls-lead = Déjalas preparadas, o hazlas en el momento. La sala ve una a la vez.
polls-lead-none = No hay votaciones preparadas.
polls-lead-note = Al abrir una se cierra la que estaba abierta.
polls-prepare = Preparar votaciones
polls-all = Las de este encuentro
polls-results = Lo que se votó
poll-new = Una votación nueva
poll-edit = Cambiar la votación
poll-stale = Alguien la cambió mientras escribías. Revisa cómo queda y guarda de nuevo.
poll-words = Qué le preguntas a la sala
poll-kind = Cómo se responde en la votación
poll-kind-hint = Con palabras, cada persona escribe hasta tres.
poll-kind-choice = Alternativas
poll-kind-scale = Escala
poll-kind-words = Palabras
poll-kind-order = Poner en orden
poll-options = Alternativas de la votación
poll-options-hint = Una por línea, entre 2 y 12. También las que se ponen en orden.
poll-most = Cuántas se pueden elegir
poll-most-about = Vacío es una.
poll-scale = Si es una escala
poll-steps = Cuántos escalones
poll-steps-hint = Entre 2 y 11.
poll-low = Qué dice el primero
poll-high = Qué dice el último
poll-do-keep = Guardar la votación
poll-do-keep-open = Guardar y abrir ahora
poll-do-remove = Eliminar esta votación
poll-do-open = Abrir la votación
poll-do-open-again = Abrir de nuevo
poll-do-close = Cerrar la votación
poll-do-edit = Cambiar
poll-do-on-screen = Mostrar a la sala
poll-do-off-screen = Quitar de la pantalla
poll-state-prepared = preparada
poll-state-open = abierta
poll-state-closed = cerrada
poll-is-open = Votación abierta
poll-is-closed = Votación cerrada
poll-word-off = Sacar «{ $word }»
poll-word-on = Volver a mostrar «{ $word }»
poll-waits = Los resultados se mueven de ocho en ocho, para que no se sepa qué respondió cada persona.
poll-waits-words = Los resultados se mueven de diez en diez, para que no se sepa qué escribió cada persona.
poll-answers-so-far = { $n ->
    [one] Va 1 respuesta.
   *[other] Van { $n } respuestas.
}
poll-answered = { $n ->
    [one] Respondió 1 persona.
   *[other] Respondieron { $n } personas.
}
poll-answered-of = Aquí están { $n } de { $all } respuestas; las demás aparecen cuando se junten otras ocho o diez.
poll-too-few = Hubo menos de ocho respuestas (diez, si eran palabras): no se muestran, para que no se sepa qué respondió cada persona.
poll-figure = { $n } de { $of }
poll-middle = La mitad respondió { $n } o menos, y la otra mitad { $n } o más.
poll-middle-between = El medio está entre { $low } y { $high }.
poll-other-words = { $n ->
    [one] Otra palabra la dieron menos de tres personas.
   *[other] Otras { $n } palabras las dieron menos de tres personas.
}
poll-place = Lugar { $n }
poll-first-by-places = Sumando lugares queda primero «{ $name }».
poll-first-by-pairs = Comparando de a dos, «{ $name }» les gana a todas.
poll-talk-first = No coinciden: conviene conversarlo antes de decidir.
poll-first-by-both = Comparando de a dos, «{ $name }» también les gana a todas.
poll-no-winner = Comparando de a dos, ninguna les gana a todas.
poll-step = { $n }, { $end }
poll-words-hint = Una palabra o dos por línea, hasta { $n } líneas.
poll-order-hint = Elige qué va en cada lugar. Lo que no pongas queda al final.
poll-order-open = Sin elegir
poll-most-hint = Puedes elegir hasta { $n }.
poll-answer = Responder
poll-change = Cambiar mi respuesta
poll-take-back = Quitar mi respuesta
poll-answer-kept = Tu respuesta está guardada. Puedes cambiarla mientras la votación esté abierta.
done-question-asked = Tu pregunta ya está en la lista.
done-question-waits = Tu pregunta llegó. Aparece cuando quien conduce la muestre.
done-poll-answered = Tu respuesta quedó guardada.
done-poll-taken-back = Quitaste tu respuesta.
done-poll-kept = La votación quedó guardada.
done-poll-removed = Eliminaste la votación.
wrong-room-question-empty = Escribe tu pregunta.
wrong-room-question-long = Es muy larga para leerla en una pantalla. Déjala en 240 letras.
wrong-set-aside-why = Escribe por qué: quien preguntó lo va a leer.
wrong-poll-order-twice = Pusiste lo mismo en dos lugares. Deja cada alternativa en uno solo.
problem-questions-shut-title = No se reciben más preguntas
problem-questions-shut = Quien conduce las cerró por ahora. Puedes apoyar las que están en la lista.
problem-question-answered-title = Esa pregunta ya se tomó
problem-question-answered = Ya no recibe apoyos. Puedes hacer otra.
problem-poll-closed-title = La votación está cerrada
problem-poll-closed = Ya no recibe respuestas. Lo que se alcanzó a responder está contado.
problem-poll-over-title = Esta votación ya no se puede abrir
problem-poll-over = Pasaron dos días del encuentro: sus respuestas ya no son de nadie. Puedes preparar otra igual.
problem-poll-happened-title = La sala ya vio esta votación
problem-poll-happened = Por eso no se cambia ni se elimina. Puedes preparar otra.
