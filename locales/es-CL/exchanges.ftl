# Pasantías: rondas de visitas entre liceos, parejas, visitas y pedidos de ayuda.

exchanges-title = Pasantías
exchanges-lead = Un liceo va a mirar cómo otro hace lo que a él le falta, y vuelve con algo que probar el lunes.
exchanges-waiting = Esperan por ti
exchanges-coming = Las que vienen
exchanges-coming-none = Aquí estarán las visitas acordadas, con su día y su propósito. Nacen de una ronda o de un pedido de ayuda.
exchanges-past = Las que ya fueron
exchanges-rounds = Rondas
exchanges-rounds-note = El equipo central abre una ronda, cada liceo dice qué muestra y qué busca, y se proponen parejas con su razón.
exchanges-rounds-none = Aún no hay rondas de pasantías.
exchanges-thanks = Agradecimientos
exchanges-thanks-note = Los lee toda la red.
exchanges-all = Ver todas las pasantías

exchange-kind-visit = Pasantías
exchange-kind-buddy = Duplas entre generaciones
exchange-choose = Elegir
exchange-round-open = Abrir una ronda
exchange-round-open-lead = Primero los liceos responden; después ves las parejas propuestas con su razón, las ajustas y las envías. Nada queda firme hasta que ambos dicen que sí.
exchange-round-what = La ronda
exchange-round-kind = Para qué
exchange-round-kind-hint = En las duplas, un liceo de una generación anterior acompaña a uno más nuevo.
exchange-round-name = Nombre
exchange-round-name-hint = Por ejemplo: Pasantías de primavera
exchange-round-purpose = Propósito
exchange-round-purpose-hint = Qué queremos aprender unos de otros esta vez. Lo leerá cada liceo.
exchange-round-when = Plazos
exchange-round-when-note = Quien responde tarde todavía cuenta, hasta que envíes las parejas.
exchange-round-answers-until = Los liceos responden hasta
exchange-round-starts = Las visitas empiezan
exchange-round-ends = Las visitas terminan
exchange-round-do-open = Abrir la ronda
exchange-round-from-to = Del { $from } al { $to }
exchange-round-until = Se responde hasta el { $day }.
exchange-round-late = El plazo para responder fue el { $day }. Las respuestas todavía cuentan hasta que se envíen las parejas.
exchange-round-sent = Las parejas se enviaron el { $day }. Cada liceo dice si acepta.
exchange-round-see = Ver la ronda

exchange-entry-yours = Tu liceo
exchange-entry-yours-note = Lo que dice tu liceo para esta ronda.
exchange-entry-none = Aún no responde.
exchange-entry-takes = Va a { $goes ->
    [0] ningún liceo
    [one] un liceo
   *[other] { $goes } liceos
} y recibe a { $hosts ->
    [0] ninguno
    [one] uno
   *[other] { $hosts }
}.
exchange-entry-away = Esta vez no participa.
exchange-entry-answer = Responder
exchange-entry-change = Cambiar la respuesta
exchange-entry-title = Responder por el liceo
exchange-entry-stale = Alguien de tu liceo respondió mientras escribías.
exchange-entry-part = Participar
exchange-entry-part-ask = ¿Participa el liceo en esta ronda?
exchange-entry-part-yes = Sí, participamos
exchange-entry-part-no = Esta vez no
exchange-entry-goes = ¿A cuántos liceos irían?
exchange-entry-goes-hint = Como máximo tres en una ronda.
exchange-entry-hosts = ¿A cuántos recibirían?
exchange-entry-hosts-hint = Recibir también cansa: digan cuántos pueden de verdad.
exchange-entry-buddy-goes = ¿Cuántas duplas quieren con un liceo de una generación anterior?
exchange-entry-buddy-goes-hint = Con una basta para empezar.
exchange-entry-buddy-hosts = ¿A cuántos liceos más nuevos acompañarían?
exchange-entry-buddy-hosts-hint = Cero, si todavía son de los nuevos.
exchange-entry-drivers = Qué muestran y qué buscan
exchange-entry-drivers-note = Con esto, y con lo que la red ya sabe de sus ciclos y medidas, se buscan las parejas.
exchange-entry-offers = Podemos mostrar algo
exchange-entry-seeks = Buscamos ayuda
exchange-entry-neither = Ni lo uno ni lo otro
exchange-entry-shows = ¿Qué mostrarían?
exchange-entry-shows-hint = Una clase, una reunión, un ciclo. También lo que no resultó.
exchange-entry-looks = ¿Qué quieren ver?
exchange-entry-looks-hint = Mientras más concreto, mejor la pareja.
exchange-entry-with = Con quién
exchange-entry-with-note = Puedes dejarlo en blanco.
exchange-entry-likes = Con quién nos gustaría, hasta tres
exchange-entry-refuses = Con quién preferimos que no
exchange-entry-refuses-note = Esto lo lee solo quien dirige tu liceo. No lo ven los otros liceos ni el equipo central: la pareja simplemente no se propone.
exchange-entry-ready = Listo
exchange-entry-do = Guardar la respuesta
exchange-entry-over = Las parejas ya se enviaron, así que esta respuesta no se puede cambiar.

exchange-hub-who = Quién respondió
exchange-hub-who-note = Lo que cada liceo dice de con quién prefiere no juntarse no se muestra a nadie.
exchange-hub-answered = Respondieron { $n } de { $of } liceos.
exchange-hub-silent = Faltan por responder
exchange-hub-away = Esta vez no participan
exchange-hub-sent = Las parejas
exchange-hub-state = { $confirmed ->
    [0] Ninguna pareja está confirmada
    [one] Una pareja está confirmada
   *[other] { $confirmed } parejas están confirmadas
} y { $waiting ->
    [0] ninguna espera respuesta
    [one] una espera respuesta
   *[other] { $waiting } esperan respuesta
}.
exchange-hub-alone = Quieren ir y no tienen pareja
exchange-alone-nobody = Con ningún liceo es posible por distancia, generación o por lo que cada uno muestra y busca. Si conoces una razón, puedes fijar una pareja.
exchange-alone-room = Los liceos que le servirían ya no tienen cupo.

exchange-proposal = Propuesta
exchange-proposal-note = Primero, que vayan todos los que se pueda; después, que cada uno aprenda lo más posible. Nadie la ve hasta que la envíes.
exchange-proposal-none = No hay propuesta todavía.
exchange-proposal-empty = Con lo que han respondido los liceos aún no sale ninguna pareja.
exchange-proposal-count = { $n ->
    [one] Se propone una pareja.
   *[other] Se proponen { $n } parejas.
}
exchange-pin = Fijar
exchange-unpin = Soltar
exchange-bar = Esta no
exchange-unbar = Volver a permitir
exchange-barred = Descartadas
exchange-send = Enviar a los liceos
exchange-send-why = Desde entonces deciden los liceos: cada pareja vale cuando ambos aceptan.
exchange-proposal-group = { $n ->
    [one] { $generation }: una pareja
   *[other] { $generation }: { $n } parejas
}
exchange-doubtful = Conviene mirarlas
exchange-doubtful-note = Se pueden enviar así, pero los datos solos no alcanzan para estar tranquilos.
exchange-sure = Las demás
exchange-sure-note = Por la generación de quien visita. Descansan en lo que se probó o se midió, y quedan cerca.
exchange-doubt-word = Lo que mostraría el anfitrión descansa solo en lo que dice de sí mismo.
exchange-doubt-wish = No se le conoce nada que quien visita busque: se propone porque lo pidió.
exchange-doubt-night = Hay que dormir en el camino.
exchange-doubt-unknown = No se sabe a qué distancia están.
exchange-doubt-again = Ya se visitaron hace poco.

exchange-adjust = Ajustar
exchange-adjust-note = Tú conoces lo que los datos no saben. Lo que fijas o descartas se respeta y lo demás se vuelve a calcular.
exchange-adjust-visitor = Que vaya
exchange-adjust-host = A mirar a
exchange-adjust-pin = Fijar esta pareja
exchange-adjust-bar = Descartar esta pareja
exchange-swap-one = La pareja
exchange-swap-other = cambia de anfitrión con
exchange-swap = Intercambiar
exchange-contradiction-full = { $school } tiene más parejas fijas que cupos. Suelta una.
exchange-contradiction-pair = La pareja fija de { $visitor } con { $host } no es posible. Suéltala.

exchange-pair-visit = { $visitor } visita a { $host }
exchange-pair-buddy = { $host } acompaña a { $visitor }
exchange-pair-proposed = Esperamos la respuesta de ambos.
exchange-pair-you-said = Tu liceo aceptó. Falta el otro.
exchange-pair-half = { $school } ya aceptó.
exchange-pair-confirmed = Ambos aceptaron.
exchange-pair-withdrawn = Uno de los dos no puede. La pareja terminó.
exchange-pair-moved = Esta pareja cambió para que otro liceo también pueda ir.
exchange-pair-substitute = Reemplaza a otra que no se pudo hacer.
exchange-pair-why = Por qué esta pareja
exchange-pair-confirm = Aceptar
exchange-pair-withdraw = No podemos
exchange-pair-visit-see = Ver la visita
exchange-pairs-yours = Tus parejas
exchange-pairs-why = Una pareja queda firme cuando ambos liceos aceptan.

exchange-reason-pinned = El equipo central fijó esta pareja.
exchange-reason-learns = Sobre «{ $driver }»: { $learns } { $needs }; { $host } { $shows }.
exchange-reason-returns = De vuelta, sobre «{ $driver }»: { $learns } { $needs }; { $host } { $shows }.
exchange-reason-day = Están a { $km } km en línea recta: se va y se vuelve en el día.
exchange-reason-night = Están a { $km } km en línea recta: conviene quedarse una noche.
exchange-reason-new = En las rondas de la red todavía no se ha visitado a { $host } desde aquí.
exchange-reason-again = { $n ->
    [one] Ya se hizo esta visita en la ronda anterior, y eso resta.
   *[other] Ya se hizo esta visita hace { $n } rondas, y eso resta.
}
exchange-reason-hosted = { $n ->
    [one] { $host } recibió una visita en las últimas dos rondas, y eso resta.
   *[other] { $host } recibió { $n } visitas en las últimas dos rondas, y eso resta.
}
exchange-reason-wish = { $who } dijo que le gustaría juntarse con { $whom }.
exchange-ground-adopted = { $n ->
    [one] cerró un ciclo adoptando su idea
   *[other] cerró { $n } ciclos adoptando la idea
}
exchange-ground-otherwise = { $n ->
    [one] cerró un ciclo adaptando o dejando su idea
   *[other] cerró { $n } ciclos adaptando o dejando la idea
}
exchange-ground-better = su medida cambió en el sentido que se busca
exchange-ground-same = su medida aún no cambia
exchange-ground-worse = su medida cambió en el otro sentido
exchange-ground-nothing = todavía no adopta una idea ahí
exchange-ground-offers = dice que puede mostrarlo
exchange-ground-seeks = dice que busca ayuda

exchange-withdraw-title = No podemos
exchange-withdraw-lead = Si se bajan, buscamos de inmediato la mejor pareja que quede para el otro liceo, que también tendrá que ser aceptada por ambos.
exchange-withdraw-confirmed = Esta pareja ya estaba confirmada: su visita se suspende.
exchange-withdraw-from = De qué se bajan
exchange-withdraw-ask = ¿Qué no pueden?
exchange-withdraw-pair = Solo esta pareja: preferimos otra
exchange-withdraw-host = Recibir en esta ronda
exchange-withdraw-visitor = Ir en esta ronda
exchange-withdraw-secret = Al otro liceo se le dice que la pareja terminó, no cuál de estas dos cosas elegiste.
exchange-withdraw-do = Bajarnos
exchange-withdraw-stay = Seguimos en la pareja

exchange-waits-entry = «{ $name }»: falta la respuesta de tu liceo, hasta el { $day }.
exchange-waits-send = «{ $name }»: terminó el plazo para responder y las parejas no se han enviado.
exchange-waits-send-do = Ver la propuesta
exchange-waits-pair-go = Se propone que tu liceo visite a { $school }.
exchange-waits-pair-host = Se propone que tu liceo reciba a { $school }.
exchange-waits-pair-do = Leer por qué y responder
exchange-waits-agree = La visita con { $school } no tiene propósito ni pasos.
exchange-waits-schedule = La visita con { $school } no tiene día.
exchange-waits-feedback = Falta decirle a { $school } qué vieron en la visita.

visit-when = { $day }, de { $from } a { $to }
visit-no-day = Sin día todavía
visit-off = Esta visita se suspendió.
visit-lead-agree = Ambos dijeron que sí. Ahora acuerden qué quieren mirar y cómo.
visit-lead-schedule = Ya saben para qué. Falta el día.
visit-lead-scheduled = Está acordada. Lleven pocas preguntas y ojos abiertos.
visit-lead-held = La visita ya fue. Díganse una fortaleza, una pregunta y un próximo paso, y elijan algo que probar.
visit-agreement = El acuerdo
visit-agreement-none = Aquí estará lo que ambos acuerden: para qué, con qué pasos, cuándo y dónde.
visit-agree = Acordar propósito y pasos
visit-agree-again = Cambiar el acuerdo
visit-agree-lead = Lo pueden escribir ambos liceos. Parte por un protocolo y háganlo suyo.
visit-agree-do = Guardar el acuerdo
visit-stale = El otro liceo cambió algo mientras escribías. Mira la visita y vuelve a guardar si quieres dejar lo tuyo.
visit-purpose = Propósito
visit-purpose-hint = ¿Qué quieren entender quienes van? Una pregunta orienta más que un tema.
visit-driver = Impulsor
visit-driver-none = Ninguno en particular
visit-protocol = Protocolo
visit-protocols = Protocolos
visit-protocols-note = Cuatro maneras de mirar sin evaluar a nadie. Elegir otro cambia los pasos de abajo.
visit-protocol-use = Usar este
visit-protocol-chosen = Elegido
visit-steps = Pasos
visit-steps-hint = Cambien lo que haga falta: quién recibe, cuánto dura cada paso, qué se conversa al final.
visit-protocol-lesson = Una clase con una pregunta
visit-protocol-when-lesson = Cuando quieren ver una práctica por dentro. Quien hace la clase elige la pregunta.
visit-steps-lesson =
    1. Antes: quien hace la clase dice qué pregunta tiene sobre ella (10 minutos).
    2. En la sala: se anota lo que se ve y se oye, con la hora, sin juicios (una clase).
    3. A solas: cada visitante elige tres apuntes que responden la pregunta (10 minutos).
    4. Juntos: se leen los apuntes; quien hizo la clase habla primero (20 minutos).
    5. Cierre: una fortaleza, una pregunta y un próximo paso de cada lado (15 minutos).
visit-protocol-walk = Recorrido por varias salas
visit-protocol-when-walk = Cuando quieren ver si algo vive en todo el liceo y no solo en una sala.
visit-steps-walk =
    1. Antes: el anfitrión cuenta qué acordó hacer en todas las salas (15 minutos).
    2. Recorrido: cinco a ocho minutos por sala, en parejas, con un solo foco y sin entrar todos a la vez.
    3. Conteo: en cuántas salas se vio, sin decir en cuáles (15 minutos).
    4. Juntos: qué se repite, qué sorprende, qué no sabemos (20 minutos).
    5. Cierre: una fortaleza, una pregunta y un próximo paso de cada lado (15 minutos).
visit-protocol-cycle-table = Mesa de un ciclo
visit-protocol-when-cycle-table = Cuando quieren aprender de una prueba con sus datos, también de una que no resultó.
visit-steps-cycle-table =
    1. El anfitrión cuenta su ciclo: la predicción, lo que hizo y el gráfico (15 minutos).
    2. Los visitantes hacen solo preguntas para entender (10 minutos).
    3. Los visitantes conversan entre ellos qué ven en los datos; el anfitrión escucha (15 minutos).
    4. El anfitrión responde qué se lleva (10 minutos).
    5. Los visitantes escriben cómo lo probarían en su liceo, en pequeño (15 minutos).
    6. Cierre: una fortaleza, una pregunta y un próximo paso de cada lado (15 minutos).
visit-protocol-team = Acompañar a un equipo
visit-protocol-when-team = Cuando quieren ver cómo un equipo se reúne, decide y sostiene lo que acordó.
visit-steps-team =
    1. Antes: el equipo cuenta cómo prepara su reunión (10 minutos).
    2. En la reunión: se anota quién propone, cómo se decide y qué queda escrito (una reunión).
    3. A solas: cada visitante elige dos momentos que quiere entender (5 minutos).
    4. Juntos: se conversan esos momentos; el equipo habla primero (20 minutos).
    5. Cierre: una fortaleza, una pregunta y un próximo paso de cada lado (15 minutos).
visit-schedule = Poner el día
visit-schedule-again = Cambiar el día
visit-schedule-lead = La hora es la del lugar donde los reciben.
visit-schedule-do = Guardar el día
visit-when-label = Cuándo y dónde
visit-day = Día
visit-starts = Desde
visit-ends = Hasta
visit-place = Lugar
visit-place-hint = Dónde los reciben y por quién preguntar.
visit-calendar = Poner en mi calendario
visit-notes = Apuntes
visit-notes-why = Lo que se ve y se oye, sin juicios. No salen del liceo que visita.
visit-notes-do = Anotar
visit-notes-phone = Anotar en el teléfono, también sin señal
visit-notes-lead = Lo que ves y oyes, con la hora, sin juicios. Después elegirán qué decirle al otro liceo.
visit-notes-who = Cada quien lee los suyos, y quien dirige tu liceo los lee todos. El liceo que recibe y el equipo central no ven ninguno.
visit-note-new = Un apunte
visit-note-words = ¿Qué ves u oyes?
visit-note-hint = «10:12, tres grupos releen la pregunta antes de contestar», y no «buen ambiente».
visit-note-do = Guardar el apunte
visit-noted = Lo anotado
visit-noted-none = Aún no hay apuntes que puedas leer.
visit-note-remove = Borrar
visit-back = Volver a la visita
visit-feedback = Retroalimentación
visit-feedback-note = De ida y de vuelta. La leen quienes dirigen ambos liceos, y nadie más.
visit-feedback-none = Todavía nadie ha escrito.
visit-feedback-by = Ya escribieron: { $names }.
visit-feedback-give = Escribir la retroalimentación
visit-feedback-lead = Lo que le dices a { $school }: una fortaleza, una pregunta y un próximo paso.
visit-feedback-do = Enviar
visit-feedback-later = Esto se escribe después de la visita.
visit-strength = Una fortaleza
visit-strength-hint = Algo que vieron y que vale la pena que siga.
visit-question = Una pregunta
visit-question-hint = Algo que de verdad quieren entender.
visit-next-step = Un próximo paso
visit-next-step-hint = Algo pequeño que podrían probar.
visit-commitment = Qué van a probar
visit-commitment-note = Una sola cosa, que se vuelve un ciclo.
visit-commitment-none = Todavía no hay compromisos que puedas leer.
visit-commitment-label = Nos llevamos esto para probar
visit-commitment-hint = Por ejemplo: devolver el boleto de salida comentado el mismo día
visit-commitment-do = Guardar el compromiso
visit-begin = Planificar el ciclo
visit-cycle = Ya es un ciclo:
visit-thanks = Gracias
visit-thanks-note = Los agradecimientos los lee toda la red.
visit-thanks-none = Todavía no hay agradecimientos.
visit-thanks-label = ¿Qué agradecen?
visit-thanks-hint = Qué hicieron por ustedes, con sus palabras. Sin nombrar estudiantes.
visit-thanks-do = Agradecer
visit-thanks-line = { $by } a { $to }
visit-more = Más
visit-next = Seguir visitándose
visit-next-note = Con los mismos dos liceos, sin esperar otra ronda. Para qué y cuándo lo acuerdan después.
visit-next-goes = { $visitor } va a { $host }
visit-before = Ver la visita anterior
visit-after = Ver la visita siguiente
visit-call-off = Suspender la visita
visit-call-off-why = Quien la tenga en su calendario verá que se suspendió al abrir de nuevo el archivo.
visit-call-off-sure = Sí, suspenderla
cycles-from-visit = Nació de una pasantía

help-title = Pedidos de ayuda
help-note = Fuera de las rondas: un liceo pide mirar algo o que lo acompañen, y otro se ofrece.
help-none = Ningún liceo está pidiendo ayuda ahora.
help-ask = Pedir ayuda
help-ask-lead = Lo leerán quienes dirigen los otros liceos y el equipo central. Pedir ayuda es el comienzo de una mejora.
help-what = El pedido
help-driver = ¿Sobre qué impulsor?
help-words = ¿Qué necesitan entender o ver?
help-words-hint = Cuenten qué han probado y en qué se trabaron.
help-direction = ¿Quién va?
help-direction-we-go = Nosotros vamos a mirar
help-direction-they-come = Que vengan a acompañarnos
help-do-ask = Publicar el pedido
help-line = { $school }: { $driver }
help-line-meta = { $n ->
    [0] { $day } · nadie se ha ofrecido
    [one] { $day } · un liceo se ofreció
   *[other] { $day } · { $n } liceos se ofrecieron
}
help-closed = Este pedido está cerrado.
help-offers = Se ofrecen
help-offers-none = Todavía nadie se ofrece.
help-accepted = aceptado
help-accept = Aceptar y acordar la visita
help-offer = Ofrecerse
help-offer-words = ¿Qué pueden mostrar?
help-offer-hint = Qué probaron, qué resultó, y qué no.
help-do-offer = Ofrecer
help-close = Cerrar el pedido
help-close-why = Si ya no hace falta, ciérralo para que nadie siga pensando en ello.
help-do-close = Cerrar sin visita

wrong-round-name = Ponle un nombre de al menos tres letras.
wrong-round-purpose = Escribe para qué es la ronda.
wrong-round-answers-past = El plazo para responder no puede ser un día que ya pasó.
wrong-round-starts = Las visitas empiezan después de que termine el plazo para responder.
wrong-round-ends = El último día va después del primero.
wrong-entry-part = Elige si el liceo participa.
wrong-entry-number = Elige un número de la lista.
wrong-entry-nothing = Quien participa va a mirar, o recibe a alguien.
wrong-entry-likes = Elige tres liceos como máximo.
wrong-entry-both = Hay un liceo en ambas listas: con quién sí y con quién no.
wrong-exchange-pair = Elige dos liceos distintos.
wrong-exchange-swap = Elige dos parejas distintas que puedan intercambiar anfitrión.
wrong-exchange-full = Ese liceo ya no tiene cupo: suelta otra pareja fija primero.
wrong-exchange-impossible = Esa pareja no es posible en esta ronda.
wrong-exchange-from = Elige una de las dos.
wrong-visit-purpose = Escribe el propósito con algunas palabras.
wrong-visit-steps = Escribe los pasos.
wrong-visit-day = Elige un día de este año, o uno del último mes.
wrong-visit-time = Escribe la hora así: 09:00.
wrong-visit-ends = La hora de término va después de la de inicio.
wrong-visit-place = Escribe dónde los reciben.
wrong-visit-photo = De una pasantía se anotan palabras, sin fotos: hay estudiantes de otro liceo. Saca la foto y guárdala de nuevo.
wrong-visit-note = Escribe lo que viste u oíste.
wrong-visit-feedback = Escribe algo aquí, aunque sea breve.
wrong-visit-commitment = Escribe qué van a probar, en una frase.
wrong-visit-thanks = Escribe qué agradecen.
wrong-help-driver = Elige un impulsor.
wrong-help-words = Cuenta en una o dos frases qué necesitan.
wrong-help-offer = Escribe qué pueden mostrar.

done-round-opened = La ronda está abierta: los liceos ya la ven.
done-round-answered = La respuesta quedó guardada.
done-round-edited = Quedó así, y lo demás se volvió a calcular.
done-round-sent = Las parejas llegaron a los liceos.
done-pair-said = Tu liceo aceptó. Ahora esperamos al otro.
done-pair-confirmed = Ambos aceptaron: ya hay una visita.
done-pair-withdrawn = La pareja terminó. No hay otra posible por ahora.
done-pair-substituted = La pareja terminó y ya se propuso otra, con su razón.
done-visit-agreed = El acuerdo quedó guardado.
done-visit-scheduled = El día quedó guardado.
done-visit-off = La visita quedó suspendida.
done-visit-next = Hay una visita más. Acuerden para qué y cuándo.
done-visit-noted = El apunte quedó guardado.
done-visit-note-removed = El apunte se borró.
done-visit-feedback = Llegó al otro liceo.
done-visit-committed = El compromiso quedó guardado. El siguiente paso es planificar su ciclo.
done-visit-thanked = La red ya puede leerlo.
done-help-asked = El pedido está publicado.
done-help-offered = El ofrecimiento llegó.
done-help-accepted = Ya hay una visita: acuerden los pasos y el día.
done-help-closed = El pedido quedó cerrado.

problem-round-sent-title = Las parejas ya se enviaron
problem-round-sent = Desde entonces deciden los liceos. Vuelve a la ronda para ver cómo van.
problem-round-contradiction-title = La propuesta se contradice
problem-round-contradiction = Hay parejas fijas que no pueden estar juntas. Vuelve a la ronda y suelta una.
problem-round-empty-title = No hay parejas que enviar
problem-round-empty = Con lo que han respondido los liceos no sale ninguna pareja. Espera más respuestas o fija una.
problem-pair-ended-title = Esta pareja ya terminó
problem-pair-ended = El otro liceo no puede, o la pareja cambió. Vuelve a la ronda: quizás ya hay otra.
problem-visit-off-title = Esta visita se suspendió
problem-visit-off = No se puede cambiar lo acordado. Si quieren visitarse igual, pidan una nueva.
problem-visit-not-yet-title = La visita todavía no ha sido
problem-visit-not-yet = Esto se escribe cuando ya fue. Pongan el día y vuelve después.
problem-visit-no-day-title = La visita no tiene día
problem-visit-no-day = Cuando lo tenga podrás ponerla en tu calendario.
problem-commitment-begun-title = Ese compromiso ya es un ciclo
problem-commitment-begun = Lo que sigue se escribe en su ciclo.
problem-help-closed-title = Este pedido ya está cerrado
problem-help-closed = Alguien lo cerró o aceptó otro ofrecimiento.
