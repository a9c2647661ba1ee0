### Los correos que salen de Ronda.

mail-hello = Hola:
mail-hello-name = Hola, { $name }:

## El código para entrar
mail-sign-in-subject = Tu código para entrar a Ronda
mail-sign-in-lead = Escribe este código donde pediste entrar:
mail-sign-in-or-link = O usa este enlace, si abres el correo en el mismo equipo en que vas a trabajar.
mail-sign-in-button = Entrar a Ronda
mail-sign-in-ends = { $minutes ->
    [one] El código y el enlace sirven una sola vez, durante un minuto.
   *[other] El código y el enlace sirven una sola vez, durante { $minutes } minutos.
}
mail-sign-in-not-you = Si no fuiste tú quien lo pidió, no hace falta que hagas nada. Nadie de la red te va a pedir este código: no se lo des a nadie.

## La invitación
mail-invitation-subject = { $by } te invita a la red { $network }
mail-invitation-lead = { $by } te invita a trabajar en la red { $network } en Ronda, con este rol: { $charge }.
mail-invitation-button = Aceptar la invitación
mail-invitation-ends = { $days ->
    [one] El enlace sirve durante un día. Es personal: no lo reenvíes.
   *[other] El enlace sirve durante { $days } días. Es personal: no lo reenvíes.
}

## La prueba
mail-test-subject = Correo de prueba de Ronda
mail-test-lead = Si lees esto, los correos de Ronda llegan. No hay nada más que hacer.

mail-footer = Ronda envió este correo de manera automática. Las respuestas a esta dirección no las lee nadie.

## Lo que falta informar
mail-missing-subject = { $n ->
    [one] Hay una medida por informar
   *[other] Hay { $n } medidas por informar
}
mail-missing-lead = { $n ->
    [one] En { $school } hay una medida de la que la red espera un dato:
   *[other] En { $school } hay { $n } medidas de las que la red espera un dato:
}
mail-missing-button = Ver lo que falta e ingresarlo
mail-missing-why = Si alguna ya no les sirve, díganlo en la red: dejar de medir lo que no ayuda también es mejorar.
mail-missing-off = Apagar estos recordatorios

## A quien aplica una encuesta
mail-survey-opens-subject = Hoy se abre «{ $survey }»
mail-survey-opens-lead = Desde hoy y hasta el { $until } pueden responder { $courses }.
mail-survey-opens-codes = En su página están los códigos para la pizarra y una hoja para imprimir. Bastan unos minutos de una clase.
mail-survey-ends-subject = «{ $survey }» termina el { $until }
mail-survey-ends-lead = En estos cursos todavía faltan respuestas para que los resultados digan algo: { $courses }.
mail-survey-ends-why = De un curso con menos de ocho respuestas no se muestra nada; con menos de la mitad, dice poco. Nadie está obligado a responder: darles el tiempo es suficiente.
mail-survey-button = Ver la encuesta
mail-survey-released-subject = Los resultados de «{ $survey }» están listos
mail-survey-released-lead = Se calcularon una sola vez y ya no cambian. Dicen lo que se puede mostrar sin que se sepa quién dijo qué.
mail-survey-released-next = Conversarlos con el curso antes de decidir ayuda a entenderlos. Después, en la misma página pueden contar qué hicieron con lo que dijeron.
mail-survey-released-button = Ver los resultados

## Un texto por leer
mail-alert-subject = Hay un texto por leer en Avisos
mail-alert-lead = Alguien escribió en una encuesta palabras que una persona debería leer pronto. Por cuidado, aquí no va el texto ni dónde se escribió.
mail-alert-button = Abrir Avisos
mail-alert-why = Te escribimos porque llevas el protocolo de tu liceo. Estos correos no se apagan: salen a la hora en punto, de 7 a 20, y una vez al día mientras haya algo sin leer.

## Novedades
mail-news-subject = { $n ->
    [one] Una novedad en Ronda
   *[other] { $n } novedades en Ronda
}
mail-news-open = Leerlo
mail-news-more = { $n ->
    [one] Y una más en Novedades
   *[other] Y { $n } más en Novedades
}
mail-news-answer = Para contestar, responde este correo: lo que escribas llega a la conversación con tu nombre, y lo lee quien la lee. No reenvíes este correo.
mail-news-choose = Elegir qué llega y cuándo
mail-news-off = No recibir más correos de novedades
mail-news-footer = Ronda envió este correo de manera automática. Si lo respondes, tu respuesta se publica en la conversación.

## Una respuesta por correo cuyos archivos no se publicaron
mail-files-subject = { $n ->
    [one] Tu respuesta quedó publicada; su archivo, no
   *[other] Tu respuesta quedó publicada; sus archivos, no
}
mail-files-lead = { $n ->
    [one] Tus palabras ya están en «{ $title }». El archivo que venía con tu correo no se guardó.
   *[other] Tus palabras ya están en «{ $title }». Los { $n } archivos que venían con tu correo no se guardaron.
}
mail-files-why = Se agregan en la página de la conversación, junto a lo que escribiste: ahí cada uno lleva su descripción y se revisa que no muestre a estudiantes.
mail-files-button = Abrir la conversación

## Una respuesta por correo que no se pudo publicar
mail-in-large = Tu correo pesa más de 1 MB y no se publicó. Responde solo con palabras; los archivos se agregan en la página de la conversación.
mail-in-unreadable = No pudimos leer tu correo, así que nada se publicó. Responde de nuevo solo con texto, o entra a Ronda y escribe ahí.
mail-in-no-key = Esta dirección solo recibe respuestas a los correos de Ronda. Nada se publicó: responde uno de esos correos sin cambiar la dirección, o entra a Ronda.
mail-in-over = Ese correo se podía responder durante 30 días y ya pasaron. Nada se publicó: entra a Ronda y responde ahí.
mail-in-sender = Solo puede responder ese correo la persona que lo recibió, desde la dirección de su cuenta en Ronda. Nada se publicó.
mail-in-closed = Esa conversación ya no está abierta para ti, así que nada se publicó.
mail-in-busy = Ronda no pudo guardar tu respuesta en este momento. El servidor lo intentará de nuevo.

mail-convening-when = { $day } a las { $from }
mail-convening-button = Ver el encuentro
mail-convening-ticket-subject = Confirma tu inscripción: { $convening }
mail-convening-ticket-lead = Alguien, ojalá tú, se inscribió con este correo en «{ $convening }».
mail-convening-ticket-next = Abre el enlace y confirma. Si no fuiste tú, no hagas nada: en dos días se borra.
mail-convening-ticket-button = Confirmar mi inscripción
mail-convening-seated-subject = Tienes cupo: { $convening }
mail-convening-seated-lead = Se liberó un cupo y es tuyo: «{ $convening }».
mail-convening-seated-next = Si ya no puedes ir, dilo y pasa a quien sigue.
mail-convening-moved-subject = Cambió la hora o el lugar: { $convening }
mail-convening-moved-lead = Cambió «{ $convening }». Ahora es así:
mail-convening-moved-next = Si lo tienes en tu calendario, agrégalo de nuevo desde su página y se corrige.
mail-convening-off-subject = Se suspendió: { $convening }
mail-convening-off-lead = Se suspendió «{ $convening }», que iba a ser:
mail-convening-off-next = Si lo tienes en tu calendario, agrégalo de nuevo desde su página y se quita.
mail-convening-tomorrow-subject = Mañana: { $convening }
mail-convening-tomorrow-lead = Mañana es «{ $convening }».
mail-convening-tomorrow-next = En su página están el programa y los materiales. Si ya no puedes ir, dilo ahí.
