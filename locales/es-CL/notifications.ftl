### Novedades: lo que se le cuenta a cada persona, por qué, y cómo recibe menos.

## La bandeja
notifications-title = Novedades
notifications-waiting = sin leer
notifications-lead = Lo que otras personas hicieron y te toca saber. Cada línea dice por qué te llega; nadie más la ve.
notifications-choose = Elegir qué me llega y cuándo
notifications-fresh = Sin leer
notifications-none = No hay nada sin leer.
notifications-none-why = Cuando alguien te nombre, te responda o te pida algo, estará aquí. Lo que tú haces no te lo contamos, y lo que lees en su propia página se da por leído.
notifications-close-all = Marcar todo como listo
notifications-read = Leídas
notifications-read-how-long = Las últimas. Se guardan seis meses.
notification-done = Listo
notification-done-of = Listo: { $line }
notification-others = { $n ->
    [one] { $names } y otra persona
   *[other] { $names } y { $n } personas más
}

## Quién hizo qué
notification-mention = { $n ->
    [one] { $who } te nombró en «{ $title }»
   *[other] { $who } te nombraron en «{ $title }»
}
notification-answer = { $n ->
    [one] { $who } respondió tu pregunta «{ $title }»
   *[other] { $who } respondieron tu pregunta «{ $title }»
}
notification-reply = { $n ->
    [one] { $who } citó lo que dijiste en «{ $title }»
   *[other] { $who } citaron lo que dijiste en «{ $title }»
}
notification-accepted = { $who } aceptó tu respuesta en «{ $title }»: ya está en la biblioteca
notification-said = { $n ->
    [one] { $who } dijo algo en «{ $title }»
   *[other] { $who } dijeron algo en «{ $title }»
}
notification-reaction = { $n ->
    [one] A { $who } le sirvió lo que dijiste en «{ $title }», o lo probó
   *[other] A { $who } les sirvió lo que dijiste en «{ $title }», o lo probaron
}
notification-feedback = { $n ->
    [one] { $who } dio retroalimentación a tu ciclo «{ $title }»
   *[other] { $who } dieron retroalimentación a tu ciclo «{ $title }»
}
notification-feedback-reply = { $n ->
    [one] { $who } contestó la retroalimentación en «{ $title }»
   *[other] { $who } contestaron la retroalimentación en «{ $title }»
}
notification-thanks = { $n ->
    [one] { $who } agradeció tu retroalimentación en «{ $title }»
   *[other] { $who } agradecieron tu retroalimentación en «{ $title }»
}
notification-circle-invitation = { $who } te invita al círculo «{ $title }»
notification-observation = { $n ->
    [one] { $who } avanzó en la observación del { $title }
   *[other] { $who } avanzaron en la observación del { $title }
}
notification-task = { $n ->
    [one] { $who } dejó una tarea a tu nombre en «{ $title }»
   *[other] { $who } dejaron tareas a tu nombre en «{ $title }»
}
notification-step = { $n ->
    [one] { $who } anotó un acuerdo a tu nombre en «{ $title }»
   *[other] { $who } anotaron acuerdos a tu nombre en «{ $title }»
}
notification-asked = { $who } te pregunta: «{ $title }» (hasta el { $day })
notification-passed-on = { $who } te pasó una pregunta: «{ $title }» (hasta el { $day })
notification-offer-taken = { $who } tomó lo que ofreces y te pregunta: «{ $title }» (hasta el { $day })
notification-reading = Te toca leer «{ $title }», de { $who }, hasta el { $day }
notification-reviewed = { $n ->
    [one] { $who } leyó tu ciclo «{ $title }» en la ronda de revisión
   *[other] { $who } leyeron tu ciclo «{ $title }» en la ronda de revisión
}
notification-pair = Hay una pareja propuesta para tu liceo: { $title }. Falta que digan si va
notification-substitute = Se encontró un reemplazo: { $title }. Falta que tu liceo diga si va
notification-pair-confirmed = Ambos liceos dijeron que sí: { $title }. Ya pueden acordar para qué y cuándo
notification-pair-ended = Ya no se hará: { $title }
notification-visit-day = { $day ->
    [none] Hay una visita más por acordar: { $title }
   *[other] La pasantía { $title } quedó para el { $day }
}
notification-visit-off = Se suspendió la pasantía { $title }
notification-visit-feedback = El otro liceo les dejó su retroalimentación: { $title }
notification-visit-thanks = El otro liceo les dio las gracias: { $title }
notification-commitment-due = Lo que iban a probar después de la pasantía todavía no tiene ciclo: «{ $title }»
notification-help-offered = { $who } ofrece ayuda a lo que pidió tu liceo: «{ $title }»
notification-help-accepted = Aceptaron la ayuda que ofreció tu liceo: { $title }
notification-followed-version = { $who } publicó una versión nueva de «{ $title }»
notification-followed-withdrawal = { $who } retiró «{ $title }»: lee por qué antes de usarlo
notification-followed-test = { $n ->
    [one] { $who } cerró una prueba de «{ $title }»
   *[other] { $who } cerraron pruebas de «{ $title }»
}
notification-followed-synthesis = { $who } firmó lo que se aprendió: «{ $title }»
notification-cited = { $who } firmó «{ $title }», que se apoya en una prueba tuya
notification-package-used = { $n ->
    [one] { $who } usa tu paquete «{ $title }»: lo trajo o lo guardó en una colección
   *[other] { $who } usan tu paquete «{ $title }»: lo trajeron o lo guardaron en una colección
}
notification-hidden = { $who } ocultó algo que dijiste en «{ $title }»
notification-report = { $n ->
    [one] { $who } reportó un aporte en «{ $title }»
   *[other] { $who } reportaron aportes en «{ $title }»
}
notification-appeal = { $who } pide otra mirada a un aporte oculto en «{ $title }»
notification-decided = { $who } decidió sobre la mirada que pediste en «{ $title }»

## Lo mismo, de algo cuya conversación ya no se puede leer
notification-closed-hidden = { $who } ocultó algo que dijiste
notification-closed-appeal = { $who } pide otra mirada a un aporte oculto
notification-closed-decided = { $who } decidió sobre la mirada que pediste

## Por qué llega
notification-why-mention = Te nombraron.
notification-why-answer = La pregunta es tuya.
notification-why-reply = Citaron tus palabras.
notification-why-accepted = La respuesta es tuya.
notification-why-said = Participas ahí, o es de tu círculo, tu ciclo o tu idea.
notification-why-reaction = Las palabras son tuyas.
notification-why-feedback = El ciclo es tuyo.
notification-why-feedback-reply = La retroalimentación es tuya, o el ciclo.
notification-why-thanks = La retroalimentación es tuya.
notification-why-circle-invitation = Te invitaron.
notification-why-observation = Participas en esa observación, o te la mostraron.
notification-why-task = La tarea es tuya.
notification-why-step = El acuerdo es tuyo.
notification-why-asked = Quizás ya lo resolviste. En su página puedes pasarla a otra persona o decir «no yo»; a quien pregunta no le contamos.
notification-why-passed-on = Quien te la pasó cree que tú lo sabes.
notification-why-offer-taken = Lo ofreciste tú, o tu liceo.
notification-why-reading = Participas en una ronda de revisión.
notification-why-reviewed = El ciclo es tuyo.
notification-why-pair = Diriges uno de los dos liceos.
notification-why-substitute = Diriges uno de los dos liceos.
notification-why-pair-confirmed = Diriges uno de los dos liceos.
notification-why-pair-ended = Diriges uno de los dos liceos.
notification-why-visit-day = Diriges uno de los dos liceos.
notification-why-visit-off = Diriges uno de los dos liceos.
notification-why-visit-feedback = Diriges uno de los dos liceos.
notification-why-visit-thanks = Diriges uno de los dos liceos.
notification-why-commitment-due = Tu liceo lo dejó como compromiso hace dos semanas.
notification-why-help-offered = Tu liceo pidió ayuda.
notification-why-help-accepted = Tu liceo la ofreció.
notification-why-followed-version = Sigues este paquete.
notification-why-followed-withdrawal = Sigues este paquete.
notification-why-followed-test = Sigues esta idea o este impulsor.
notification-why-followed-synthesis = Sigues aquello de que trata.
notification-why-cited = Es tuya una de las pruebas que cita.
notification-why-package-used = El paquete lo empezaste tú.
notification-why-hidden = Las palabras son tuyas. Esto siempre te lo contamos.
notification-why-report = Te toca decidir. Esto siempre te lo contamos.
notification-why-appeal = Te toca decidir. Esto siempre te lo contamos.
notification-why-decided = Lo pediste tú. Esto siempre te lo contamos.
notification-told-at-once = También por correo, a los pocos minutos, en tu horario.
notification-told-digest = También en el resumen por correo.
notification-told-page = Solo aquí, sin correo.
notification-told-never = De esto ya no te avisamos.

## Menos
notification-mute-conversation = Silenciar esta conversación
notification-mute-cycle = Silenciar este ciclo
notification-mute-circle = Silenciar este círculo
notification-mute-observation = Silenciar esta observación
notification-mute-meeting = Silenciar esta reunión
notification-mute-exchange-round = Silenciar esta ronda
notification-mute-visit = Silenciar esta pasantía
notification-mute-help-request = Silenciar este pedido
notification-mute-package = Silenciar este paquete
notification-mute-synthesis = Silenciar esta síntesis
notification-mute-idea = Silenciar esta idea
notification-mute-driver = Silenciar este impulsor
notification-less-digest = Menos como esta: solo en el resumen
notification-less-page = Menos como esta: sin correo
notification-less-never = No avisarme más de esto
done-notifications-closed = Todo quedó como listo.
done-notification-muted = Silenciado. Puedes volver a escucharlo en «Elegir qué me llega y cuándo».
done-notification-unmuted = Volverás a recibir novedades de eso.
done-notification-digest = Listo: desde ahora eso va en el resumen.
done-notification-page = Listo: desde ahora eso está solo aquí, sin correo.
done-notification-never = Listo: de eso ya no te avisamos. Puedes cambiarlo cuando quieras.

## Las cosas, cuando su nombre no se puede decir
thing-conversation = Una conversación
thing-cycle = Un ciclo
thing-circle = Un círculo
thing-observation = Una observación de aula
thing-meeting = Una reunión
thing-exchange-round = Una ronda de pasantías
thing-visit = Una pasantía
thing-help-request = Un pedido de ayuda
thing-package = Un paquete de cambios
thing-synthesis = Una síntesis
thing-idea = Una idea de cambio
thing-driver = Un impulsor

## Lo que cada persona elige
attention-title = Novedades y correo
attention-account = Qué te contamos, cuándo te llega por correo, y la agenda que puedes poner en tu teléfono.
attention-choose = Elegir
attention-lead = Tú decides qué interrumpe. En fines de semana, feriados y vacaciones no sale ningún correo de novedades.
attention-no-mail = Tu cuenta no tiene correo: las novedades están solo en la página. Puedes agregarlo en tu cuenta.
attention-mail = Correo
attention-mail-when = Solo en días de clases y en tu horario.
attention-rhythm = Resumen
attention-rhythm-hint = Llega solo si hay algo sin leer.
rhythm-daily = Cada día de clases
rhythm-weekly = Una vez por semana
rhythm-never = Ningún correo de novedades
attention-from = Desde las
attention-to = Hasta las
attention-hour = { $hour }:00
attention-most = Fuera del resumen te escribimos a lo más cuatro veces al día, y juntamos en un correo lo que pasa en pocos minutos.
attention-kinds = Qué te contamos
attention-kinds-why = Lo que te toca decidir, y lo que se decidió de tus palabras, siempre está en la página.
notification-kind-mention = Cuando me nombran
notification-kind-answer = Cuando responden mi pregunta
notification-kind-reply = Cuando citan lo que dije
notification-kind-accepted = Cuando aceptan mi respuesta
notification-kind-said = Cuando alguien dice algo donde participo
notification-kind-reaction = Cuando a alguien le sirve lo que dije
notification-kind-feedback = Cuando dan retroalimentación a mi ciclo
notification-kind-feedback-reply = Cuando contestan una retroalimentación
notification-kind-thanks = Cuando agradecen mi retroalimentación
notification-kind-circle-invitation = Cuando me invitan a un círculo
notification-kind-observation = Cuando avanza una observación en que participo
notification-kind-task = Cuando dejan una tarea a mi nombre
notification-kind-step = Cuando anotan un acuerdo a mi nombre
notification-kind-asked = Cuando me preguntan algo que quizás sé
notification-kind-passed-on = Cuando alguien me pasa una pregunta
notification-kind-offer-taken = Cuando alguien toma lo que ofrezco
notification-kind-reading = Cuando me toca leer un ciclo de otro liceo
notification-kind-reviewed = Cuando leen mi ciclo en una ronda de revisión
notification-kind-pair = Cuando una pareja espera el sí de mi liceo
notification-kind-substitute = Cuando se encuentra un reemplazo para una pasantía
notification-kind-pair-confirmed = Cuando ambos liceos confirman una pareja
notification-kind-pair-ended = Cuando una pareja de mi liceo ya no va
notification-kind-visit-day = Cuando se fija o se mueve el día de una pasantía
notification-kind-visit-off = Cuando se suspende una pasantía
notification-kind-visit-feedback = Cuando el otro liceo da su retroalimentación
notification-kind-visit-thanks = Cuando el otro liceo agradece
notification-kind-commitment-due = Cuando un compromiso de mi liceo no tiene ciclo todavía
notification-kind-help-offered = Cuando otro liceo ofrece la ayuda que pedimos
notification-kind-help-accepted = Cuando aceptan la ayuda que ofrecimos
notification-kind-followed-version = Cuando un paquete que sigo tiene una versión nueva
notification-kind-followed-withdrawal = Cuando retiran un paquete que sigo
notification-kind-followed-test = Cuando se cierra una prueba de algo que sigo
notification-kind-followed-synthesis = Cuando se firma lo aprendido de algo que sigo
notification-kind-cited = Cuando lo aprendido se apoya en una prueba mía
notification-kind-package-used = Cuando alguien usa un paquete que empecé
notification-kind-hidden = Cuando ocultan algo que dije
notification-kind-report = Cuando reportan algo que me toca decidir
notification-kind-appeal = Cuando piden otra mirada y me toca decidir
notification-kind-decided = Cuando se decide sobre la mirada que pedí
pace-at-once = Por correo, a los pocos minutos
pace-digest = En el resumen
pace-page = Solo en la página
pace-never = No avisarme
attention-keep = Guardar lo que elegí
done-attention-kept = Guardado.
wrong-attention-rhythm = Elige cada cuánto quieres el resumen.
wrong-attention-hour = Elige una hora entre las 6 y las 22.
wrong-attention-hours = Deja al menos dos horas entre una y otra; si no, no alcanza a salir nada.
attention-muted = Silenciado
attention-muted-none = No has silenciado nada.
attention-hear = Volver a avisarme
attention-hear-of = Volver a avisarme de { $title }

## La agenda
agenda-feed-title = Tu agenda en el teléfono
feed-what = Reuniones de tu equipo, pasantías, tus ciclos, tareas y acuerdos, lo que te toca leer o responder, las observaciones acordadas y los días sin clases, en el calendario que ya usas. Se actualiza sola: lo que se mueve se mueve, y lo suspendido lo dice.
feed-secret = La dirección es secreta: quien la tenga ve tu agenda sin entrar a Ronda. Si se la pasaste a alguien por error, haz otra y la anterior deja de servir.
feed-make = Hacer mi dirección
feed-again = Hacer otra dirección
feed-revoke = Dejar de compartir mi agenda
feed-since = Tu agenda tiene una dirección desde el { $day }. No la mostramos de nuevo: si la perdiste, haz otra.
feed-made = La dirección de tu agenda
feed-made-how = Cópiala ahora y pégala en tu calendario donde dice «Agregar por URL» o «Suscribirse». No la mostramos otra vez.
done-feed-revoked = La dirección ya no abre nada.
feed-name = Ronda
feed-title-cycle = Ciclo: { $title }
feed-title-task = Tarea: { $title }
feed-title-step = Acuerdo: { $title }
feed-title-meeting = Reunión: { $title }
feed-title-observation = Observación de aula
feed-title-visit = Pasantía: { $title }
feed-title-off = Suspendida: { $title }
feed-title-reading = Te toca leer: { $title }
feed-title-asked = Responder: { $title }
feed-title-break = Sin clases: { $title }
feed-about-cycle = De su primer a su último día.
feed-about-task = Hasta este día.
feed-about-step = Hasta este día.
feed-about-meeting = Del equipo de tu liceo.
feed-about-observation = Acordada entre ambas personas.
feed-about-visit = Entre los dos liceos.
feed-about-reading = De la ronda de revisión, hasta este día.
feed-about-asked = Te lo preguntaron; después de este día sigue con otras personas.
feed-about-break = En el calendario de la red.
problem-calendar-feed-title = Esa agenda ya no está
problem-calendar-feed = La dirección se cambió o se dejó de compartir. Quien la usaba puede hacer otra en su cuenta, en «Novedades y correo».

## Los enlaces de un correo
problem-mail-link-title = Ese enlace ya no abre nada
problem-mail-link = Los enlaces de los correos sirven unos días. Entra a Ronda y búscalo en Novedades.
mail-link-scope = Lo lees por el enlace de un correo: abre solo esta conversación, sin entrar a Ronda, hasta el { $day }.
mail-link-answer = Entrar y responder
mail-mute-title = Recibir menos correos
mail-mute-all = Todos los correos de novedades
mail-mute-what = Si lo silencias, no recibirás más novedades de esto, ni en la página ni por correo.
mail-mute-do = Silenciar
mail-mute-done = Silenciado. No hace falta nada más.
mail-mute-all-what = Ningún correo más de novedades. Todo queda en la página de Novedades, cuando entres.
mail-mute-all-do = No enviarme más correos
mail-mute-all-done = No recibirás más correos de novedades. No hace falta nada más.
mail-mute-undo = Volver a recibirlos
mail-mute-undone = Los recibirás de nuevo.
mail-mute-choose = Elegir con más detalle qué llega y cuándo
