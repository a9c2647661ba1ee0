## Captura rápida: una línea o una foto primero, el orden después

capture-title = Anotar al vuelo
capture-what-note = Una línea basta. El resto, después.
capture-about = ¿Sobre qué?
capture-other = Otro ciclo
capture-new = Algo nuevo
capture-new-quote = ¿Qué quieres probar, o qué te llamó la atención?
capture-said = Dijiste: «{ $words }». ¿Qué cambió de verdad?
capture-said-next = Al cerrar «{ $title }» dijiste: «{ $words }». ¿Qué cambió de verdad?
capture-planned-nothing = Todavía no dijiste qué esperabas. ¿Qué pasó?
capture-words = En una línea, ¿qué pasó?
capture-no-names = Sin nombres de estudiantes.
capture-photo = O una foto
capture-photo-alt = Foto de la anotación
capture-do = Guardar
capture-crumbs = De dónde vienes

## La pregunta de vuelta: una sola
capture-ask-one = Una pregunta más
capture-ask-words = ¿Qué muestra la foto?
capture-ask-expectation = ¿Qué esperas que pase?
capture-ask-as-planned = ¿Lo hiciste como lo planificaste?
capture-ask-result = ¿Qué número te dio?
capture-ask-next = ¿Qué harías distinto la próxima vez?
capture-answer = Responder
capture-skip = Ahora no
capture-one-more = Una pregunta más
capture-all-said = Quedó anotado
capture-noted = Anotaste
capture-another = Anotar otra cosa
capture-see-waiting = Ver lo que falta completar

## El estado, tal como es
capture-state-waiting = Guardado en este teléfono · falta enviarlo
capture-state-arrived = Llegó a las { $time }
capture-state-refused = No se pudo recibir. { $why } Tus palabras siguen aquí.
capture-state-signed-out = Tu sesión terminó. Lo que anotaste sigue en este teléfono y se envía cuando entres de nuevo.
capture-state-other = En este navegador entró otra persona. Lo que anotaste tú sigue guardado y nadie más lo ve.
capture-offline = Sin señal, o con muy poca. Lo que anotes queda en este teléfono, y se envía cuando abras esta página con señal.
capture-photo-unread = Esta foto no se puede leer aquí. Prueba con una captura de pantalla de ella, o sácala de nuevo en formato JPEG. Lo que escribiste sigue ahí.
capture-not-kept = El teléfono no tiene espacio, o no deja guardar. Copia lo que escribiste antes de cerrar.
capture-kept-list = Lo que guarda este teléfono
capture-copy = Copiar el texto
capture-copied = Copiado
capture-as-new = Enviarlo como algo nuevo
capture-drop = Borrarlo del teléfono
capture-sign-in = Entrar
capture-refused-gone = Ese ciclo ya no está en marcha, o ya no es tuyo.
capture-refused-unknown = Algo en la anotación no calza.

## Salir con algo sin enviar
capture-unsent = En este teléfono hay anotaciones que falta enviar.
capture-unsent-why = Al salir se borran de aquí. ¿Qué hacemos con ellas?
capture-unsent-send = Enviarlas y salir
capture-unsent-save = Descargarlas
capture-unsent-file = anotaciones.txt
capture-unsent-anyway = Borrarlas y salir
capture-unsent-still = No se pudieron enviar todas. Prueba donde haya señal, o descárgalas.

## Lo que espera su forma
capture-waiting = Anotaciones por completar
capture-waiting-lead = Con calma, en un computador: cada una encuentra su lugar en un ciclo.
capture-waiting-count = { $n ->
    [one] Una anotación por completar
   *[other] { $n } anotaciones por completar
}
capture-notes = Anotaciones
capture-yours-alone = Solo tú las ves hasta que las completes.
capture-none-waits = No hay nada por completar.
capture-none-waits-why = Lo que anotes al vuelo espera aquí, con su foto, hasta que le des forma.
capture-complete = Completar
capture-discard = Descartar
capture-take-back = Recuperarla

done-capture-here = Llegó.
done-capture-answered = Quedó anotado.
done-capture-discarded = La anotación se descartó. Durante 30 días se puede recuperar.
done-capture-returned = La anotación está de vuelta.

wrong-capture-empty = Escribe una línea o elige una foto.
wrong-capture-long = Es más largo de lo que cabe (1000 letras). Guarda la primera parte y anota el resto aparte.
wrong-capture-answer-long = La respuesta es más larga de lo que cabe (300 letras).
wrong-capture-about = Elige sobre qué es.
wrong-capture-id = A la anotación le falta su número. Copia lo que escribiste, abre la página de nuevo y pégalo.
wrong-capture-time = No se entiende cuándo se anotó. Copia lo que escribiste, abre la página de nuevo y pégalo.
