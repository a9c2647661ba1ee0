### Al terminar un encuentro y después: compromisos, reflexión de un minuto, certificado, acta, balance y plantillas.

leaving-title = Al terminar y después
lead-leaving = Al terminar

## Compromisos

commitments-title = Compromisos
commitments-lead = Qué van a probar, quiénes y para cuándo. Se ve en el muro de la sala con el nombre del liceo, sin nombres de personas.
commitments-own = Los de tu equipo
commitments-none = Todavía no hay ninguno. Uno pequeño, para antes de dos semanas, es el que más se cumple.
commitments-none-guest = Todavía no hay ninguno de tu liceo.
commitments-guest-note = Cuando tengas cuenta, únela a tu inscripción y lo que anotaste aquí queda a tu nombre.
commitments-not-open = Los compromisos se anotan desde que empieza el encuentro y hasta un mes después.
commitment-note-one = Anotar un compromiso
commitment-what = Qué van a hacer
commitment-what-hint = Por ejemplo: devolver el boleto de salida comentado el mismo día
commitment-owner = Quién responde
commitment-owner-hint = Una persona de tu liceo. Puede ser otra que quienes lo hacen.
commitment-owner-none = Nadie todavía
commitment-who = Quiénes lo hacen
commitment-who-hint = Por ejemplo: profesoras de Matemática de primero medio
commitment-due = Para cuándo
commitment-idea = Con qué idea
commitment-idea-hint = Si ya saben cuál de la teoría van a probar.
commitment-idea-none = Todavía no lo sabemos
commitment-school = De qué liceo
commitment-do = Guardar el compromiso
commitment-save = Guardar los cambios
commitment-change = Cambiar el compromiso
commitment-stale = Alguien de tu equipo lo cambió mientras escribías. Revisa y guarda de nuevo.
commitment-by-when = para el { $day }
commitment-no-school = Equipo de la red
commitment-plan = Planificar su ciclo
commitment-see-cycle = Ver el ciclo
commitment-is-done = Ya está hecho
commitment-take-up = Retomarlo
commitment-let-go = Dejarlo de lado
commitment-let-go-note = Pasa. Una frase ayuda a que el próximo encuentro aprenda de eso.
commitment-reason = Por qué
commitment-let-go-do = Dejarlo de lado
wrong-commitment-reason = Escribe en una frase por qué lo dejan.
wrong-commitments-many = Anotaste muchos compromisos en poco rato. Espera unos minutos: lo que escribiste sigue aquí.
done-commitment-kept = El compromiso quedó guardado. Ya se ve en el muro.
done-commitment-changed = El compromiso quedó cambiado.
done-commitment-done = Quedó como hecho. Si fue una prueba, todavía puede ser un ciclo: retómalo.
done-commitment-let-go = Quedó de lado, con su motivo. Se puede retomar.
done-commitment-taken-up = El compromiso está otra vez en marcha.
cycles-from-convening = Nació de un compromiso en un encuentro
wall-title = { $n ->
    [one] 1 compromiso de esta sala
   *[other] { $n } compromisos de esta sala
}
wall-more = { $n ->
    [one] y 1 más
   *[other] y { $n } más
}

## Qué pasó con ellos

fates-title = Qué pasó con los compromisos
fates-lead = Lo que los equipos se propusieron en el encuentro anterior, y en qué está. Una prueba que no resultó también enseña.
fates-counts = En qué están
fates-none = Antes de este encuentro nadie anotó compromisos. Los de hoy se verán aquí en el próximo.
fates-since = Desde «{ $name }»
fates-see = Verlos uno por uno
fates-cycle-of = Ver el ciclo de «{ $what }»
fate-learnt-adopt = Se probó y se adopta
fate-learnt-adapt = Se probó y se cambia
fate-learnt-abandon = Se probó y se deja
fate-done = Hecho
fate-running = En prueba
fate-begun = Se está planificando
fate-in-time = Aún hay tiempo
fate-overdue = Pasó su fecha
fate-let-go = Quedó de lado

## Decisiones

resolutions-title = Decisiones
resolutions-lead = Lo que la sala acuerda, en una frase. Se ve de inmediato en los teléfonos y en el proyector, y el borrador del acta lo cita en la parte en que se dijo.
resolutions-noted = Lo decidido
resolutions-decided = La sala decidió
resolutions-none = Todavía no hay decisiones. Anota la primera con las palabras con que se dijo.
resolutions-see = Ver y corregir las decisiones
resolution-words = Qué se decidió
resolution-words-hint = Por ejemplo: «La próxima vez cada liceo trae dos boletos de salida».
resolution-note = Anotar la decisión
resolution-remove = Quitar
resolution-removed = Quitada: ya no se ve ni va al acta.
resolution-put-back = Volver a ponerla
wrong-resolution-words = Escribe qué se decidió.
wrong-resolution-sent = Con este formulario ya se anotó otra cosa, que está más abajo. Si esta es distinta, anótala de nuevo.
done-resolution-noted = La decisión quedó anotada. Ya la ve la sala.
done-resolution-removed = La decisión se quitó. Más abajo puedes volver a ponerla.
done-resolution-back = La decisión está otra vez a la vista.

## Reflexión de un minuto

reflection-title = Reflexión de un minuto
reflection-lead = Cinco preguntas y una frase. Nadie ve lo que respondió cada persona.
reflection-least = nada
reflection-most = mucho
reflection-words = Una frase, si quieres
reflection-words-hint = La leen solo quienes conducen, sin tu nombre.
reflection-do = Enviar
reflection-thanks = Gracias. Tu respuesta quedó guardada.
reflection-not-yet = Se abre al final, o antes si quien conduce la abre.
reflection-over = Ya se cerró.
reflection-not-registered = Responde quien está inscrito. Si vienes a conducir, entra también con el código del día.
reflection-open = Abrir la reflexión en los teléfonos
reflection-results = Resultados de la reflexión
reflection-results-lead = Cómo estuvieron las cinco condiciones para quienes respondieron, de 1 a 5.
reflection-means = Promedios
reflection-mean = { $mean } de 5
reflection-of = { $n } personas respondieron.
reflection-few = Todavía son muy pocas respuestas. Se muestran de ocho en ocho personas, para que nadie quede a la vista.
reflection-lines = Las frases
reflection-lines-note = Solo las ves tú y quienes conducen, en orden alfabético.
reflection-lines-few = Se muestran desde diez respuestas; mientras llegan, de diez en diez y un paso atrás, para que ninguna aparezca sola.
five-interest = Interés
five-practice = Práctica constante
five-feedback = Retroalimentación
five-reflection = Reflexión
five-collaboration = Colaboración
five-asks-interest = ¿Lo de hoy te importa para tus clases?
five-asks-practice = ¿Practicaste algo que vas a repetir?
five-asks-feedback = ¿Recibiste comentarios que te sirven?
five-asks-reflection = ¿Tuviste tiempo para pensar en lo que haces?
five-asks-collaboration = ¿Aprendiste de otras personas?
wrong-reflection-step = Elige del 1 al 5.
done-reflection-kept = Tu respuesta quedó guardada.
done-reflection-opened = La reflexión está abierta en los teléfonos.
problem-not-registered-title = Esto es de quien está inscrito
problem-not-registered = Entra con el código del día y vuelve a intentarlo.

## Certificado

certificate-title = Certificado de asistencia
certificate-you = Estuviste en { $there } de las { $all } del programa, sin contar las pausas.
certificate-do = Descargar el certificado
certificate-note = Es un PDF con un código: quien lo reciba puede comprobar que es verdadero.
certificate-not-yet = El certificado se entrega a quien estuvo en tres cuartas partes del programa. Si estuviste y no aparece, avisa en la puerta.
certificate-not-registered = El certificado es de quien está inscrito.
certificate-says = Se certifica que
certificate-took-part = participó en
certificate-minutes = Estuvo en { $there } de las { $all } del programa, sin contar las pausas.
certificate-issued = Emitida el { $day }.
certificate-code = Código de verificación: { $code }
certificate-check = Se comprueba en { $address }
problem-certificate-not-earned-title = Todavía no hay certificado
problem-certificate-not-earned = Se entrega a quien estuvo en tres cuartas partes del programa. Si estuviste y no aparece, avisa a quien conduce.
hours-and-minutes = { $h } h { $min } min
hours-alone = { $h ->
    [one] 1 hora
   *[other] { $h } horas
}
hours-minutes-alone = { $min } min
verification-title = Comprobar un certificado
verification-lead = Escribe el código que está al pie del certificado.
verification-code = Código de verificación
verification-do = Comprobar
verification-yes = Sí: este certificado es verdadero.
verification-no = No conocemos ese código.
verification-no-why = Revisa que esté bien copiado. Si sigue igual, el certificado no salió de aquí o quien lo tenía pidió que se borrara.

## Acta

minutes-of-convening = Acta del encuentro
minutes-draft = Borrador del acta
minutes-draft-lead = Lo armamos con el programa, la asistencia, las notas, las votaciones, las decisiones, los compromisos y la reflexión. Cámbialo como quieras: nadie más lo ve hasta que lo firmes.
minutes-body = Texto
minutes-body-hint = Los títulos empiezan con ## y las listas con un guion.
minutes-keep = Guardar el borrador
minutes-sign = Firmar y publicar
minutes-sign-note = Se publica lo que está guardado. Lo lee toda persona invitada al encuentro, y puedes retirarlo para corregir.
minutes-withdraw = Retirar para corregir
minutes-signed = Firmada por { $name } el { $day }
minutes-stale = Otra persona que conduce guardó mientras escribías. Compara y guarda de nuevo.
minutes-besides = Además
minutes-resolved = Se decidió: { $words }
minutes-of-table = Mesa { $n }:
minutes-poll = Se preguntó a la sala: { $words }
minutes-poll-few = Se preguntó a la sala y respondieron muy pocas personas para mostrarlo: { $words }
wrong-minutes-empty = El acta está vacía. Escribe algo o vuelve a abrir el borrador.
done-minutes-kept = El borrador quedó guardado.
done-minutes-signed = El acta está firmada y publicada.
done-minutes-withdrawn = El acta volvió a ser borrador.
done-minutes-moved = Otra persona guardó antes. Esta es la versión más nueva: léela y firma de nuevo.
problem-minutes-not-yet-title = El acta todavía no está
problem-minutes-not-yet = Quien conduce la está preparando. Cuando la firme, la encontrarás aquí.
search-a-convening-minutes = Acta de un encuentro

## Balance

balance-title = Balance del encuentro
balance-lead = { $n ->
    [one] Llegó 1 persona.
   *[other] Llegaron { $n } personas.
}
balance-schools = Por liceo
balance-schools-note = Primero los liceos de donde faltó alguien que tenía cupo: a ellos se puede llamar.
balance-came = { $n ->
    [one] llegó 1 persona
   *[other] llegaron { $n }
}
balance-missing = { $n ->
    [one] faltó 1
   *[other] faltaron { $n }
}
balance-nobody = Todavía no hay marcas de asistencia. Cuando se abra la puerta, aquí se verá quién llegó.
balance-absent = Liceos de la red de donde no vino nadie:
balance-roles = Por rol
balance-role = Rol
balance-were-missing = Faltaron
balance-no-account = Sin cuenta
balance-elsewhere = Sin liceo de la red
balance-activity = Antes y después
balance-activity-note = Lo que hicieron los liceos que vinieron, en los { $n } días de antes y los { $n } de después.
balance-what = Qué
balance-before = Antes
balance-after = Después
balance-cycles = Ciclos planificados
balance-notes = Notas rápidas
balance-points = Datos de medidas
balance-not-whole = Los días de después todavía no terminan: el número va a crecer.
balance-no-cause = Son cuentas, no una causa: vacaciones, evaluaciones y otras cosas también mueven estos números.
balance-cost = Cuánto costó
balance-cost-note = Las horas se cuentan con la asistencia: cada parte, por las personas que estaban en ella.
balance-hours = Tiempo de las personas
balance-spent = Gasto de la red
balance-pesos = $ { $pesos }
balance-pesos-label = Gasto en pesos
balance-pesos-hint = Si quieres dejarlo anotado: lugar, comida, transporte.
balance-words = En qué
balance-say = Guardar el gasto
wrong-cost = Escribe un número de pesos, sin decimales.
done-cost-said = El gasto quedó anotado.

## Plantillas

own-sessions-title = Plantillas de sesiones
own-sessions-lead = Sesiones propias de la red, con su programa, para preparar la próxima sin empezar de cero.
own-sessions-none = Todavía no hay ninguna. En la página de un encuentro, en «Preparar», se guarda como plantilla.
own-session-days = { $n ->
    [one] 1 día
   *[other] { $n } días
}
own-session-in-year = { $n ->
    [1] Primer año
    [2] Segundo año
   *[other] Tercer año
}
own-session-use = Preparar desde esta
own-session-remove = Quitar
own-session-put-back = Devolver la plantilla a la lista
own-session-keep = Guardar como plantilla
own-session-keep-note = Se guardan el tipo, las horas y el programa, sin quienes conducen ni quienes se inscribieron.
own-session-name = Nombre de la plantilla
own-session-year = ¿Va en los tres años de una generación?
own-session-year-none = No, solo en la lista
own-session-keep-do = Guardar la plantilla
wrong-own-session-name = Ponle un nombre a la plantilla.
wrong-own-session-month = Los tres años van de marzo a diciembre.
done-own-session-kept = La plantilla quedó guardada.
done-own-session-removed = La plantilla ya no está en la lista.
done-own-session-back = La plantilla volvió a la lista.
problem-own-session-title = La plantilla no se pudo guardar
problem-own-session = Le falta un nombre, o el encuentro es en enero o febrero y no cabe en los tres años. El encuentro quedó como estaba.

## Novedades y agenda

notification-convening-moved = Cambió la hora o el lugar de «{ $title }»
notification-convening-off = Se suspendió «{ $title }»
notification-convening-minutes = Está firmada el acta de «{ $title }»
notification-committed = { $who } te anotó como responsable de un compromiso: «{ $title }»
notification-why-convening-moved = Te inscribiste en ese encuentro.
notification-why-convening-off = Te inscribiste en ese encuentro.
notification-why-convening-minutes = Te inscribiste en ese encuentro.
notification-why-committed = El compromiso de tu equipo te nombra.
notification-mute-convening = Silenciar este encuentro
thing-convening = Un encuentro
notification-kind-convening-moved = Cuando cambia la hora o el lugar de un encuentro mío
notification-kind-convening-off = Cuando se suspende un encuentro mío
notification-kind-convening-minutes = Cuando se firma el acta de un encuentro mío
notification-kind-committed = Cuando me nombran en un compromiso
feed-title-convening = Encuentro: { $title }
feed-about-convening = En Ronda está el programa.

## En la puerta

door-go-on = Siguen quienes estaban en «{ $name }»
door-go-on-note = Marca en esta parte a quienes estaban en la anterior. Después quitas a quien se fue.
