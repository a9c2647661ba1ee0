## La encuesta, como la ve un estudiante en su teléfono

## La puerta
answering-door-title = Responder una encuesta
answering-door-lead = No necesitas cuenta ni correo.
answering-door-code = Código del curso
answering-door-hint = Son seis letras y números, los que están en la pizarra. Da lo mismo si escribes en mayúsculas o minúsculas.
answering-door-enter = Entrar
answering-door-what = No pedimos tu nombre. El código abre la encuesta de tu curso y nada más.
answering-other-code = Escribir otro código
answering-try-again = Probar de nuevo
answering-no-such-code = Ninguna encuesta tiene ese código. Míralo de nuevo en la pizarra, o pregúntale a tu profesora o profesor.
answering-too-often = Desde aquí llegaron muchos códigos que no existen, así que la puerta descansa un minuto. Espera y prueba de nuevo; lo que ya respondiste sigue en este teléfono.
answering-busy-page = En este momento no podemos mirar ese código. Prueba de nuevo en un rato; lo que ya respondiste sigue en este teléfono.

## Antes y después
answering-waiting-title = Todavía no empieza
answering-waiting = Esta encuesta se abre el { $day }.
answering-waiting-more = Ese día entra con el mismo código.
answering-closed-title = Esta encuesta ya cerró
answering-closed = Recibió respuestas hasta el { $day }.
answering-closed-more = Si respondiste sin señal, deja esta página abierta un momento: lo que quedó en este teléfono se envía solo.
answering-see-done = Ver qué se hizo con las respuestas
answering-trouble-title = No pudimos recibirlo

## El comienzo
answering-length = { $n ->
    [one] Una pregunta
   *[other] { $n } preguntas
}
answering-minutes = { $n ->
    [one] cerca de un minuto
   *[other] unos { $n } minutos
}
answering-private-anonymous = No pedimos tu nombre y nadie puede saber quién respondió qué. Por eso mismo, una vez enviadas, tus respuestas no se pueden buscar ni borrar.
answering-private-own-code = No pedimos tu nombre. Al final armas un código que solo tú puedes volver a armar: con él sabemos que las respuestas de hoy y las de otra vez son de la misma persona, sin saber de quién.
answering-private-threshold = Los resultados se muestran solo desde { $n } respuestas.
answering-private-day = Guardamos el día en que respondes, no la hora.
answering-private-thirds = A cada estudiante le toca, al azar, una parte de las preguntas.
answering-private-words = Lo que escribas con tus palabras se separa de tus otras respuestas, así que después no se puede buscar ni borrar. Si escriben { $n } o más, de dos cursos al menos, lo leen junto con lo de los demás y sin nombre quienes dirigen tu liceo y convivencia. Lo que preocupe lo leen la dirección y convivencia.
answering-private-words-now = Nadie lo lee al momento. Si tú o alguien lo está pasando mal, habla hoy con una persona adulta del liceo en quien confíes.
answering-words-hint = Sin nombres. Nadie lo lee al momento: si algo te preocupa ahora, habla con una persona adulta de tu liceo.
answering-foot = No pedimos tu nombre. Los resultados se muestran solo si responden { $n } o más.
answering-foot-skip = Puedes saltarte cualquier pregunta.
answering-foot-some-needed = Puedes saltarte las preguntas que no dicen «necesaria».
answering-begun = En este teléfono hay una encuesta a medias. ¿Es tuya?
answering-resume = Sí, seguir donde quedé
answering-forget = No es mía: borrarla
answering-start = Quiero responder
answering-no-script = Te mostramos todas las preguntas en una sola página.

## Las preguntas
answering-progress = Pregunta { $n } de { $all }
answering-answered = Respondiste { $n } de { $all }
answering-next = Siguiente
answering-back = Volver
answering-send = Enviar
answering-to-list = Ver todas las preguntas juntas
answering-to-one = Ver de a una pregunta
answering-listen = Escuchar la pregunta
answering-saved = Guardado en este teléfono
answering-not-saved = Este teléfono no deja guardar. No cierres la página hasta enviar.
answering-decline = Prefiero no responder
answering-required = necesaria
answering-needed = Esta pregunta necesita una respuesta.
answering-several = Puedes marcar más de una.
answering-no-names = Con tus palabras, sin nombres de personas. Hasta { $n } letras.
answering-a-number = Escribe un número.
answering-between = Un número entre { $low } y { $high }.
answering-at-least = Un número desde { $low }.
answering-at-most = Un número hasta { $high }.
answering-wrong-number = Eso no es un número. Escríbelo con cifras.
answering-wrong-range = Ese número queda fuera de lo que se pregunta.
answering-wrong-decimals = Ese número tiene más decimales de los que caben.
answering-wrong-long = Es más largo de lo que cabe. Acórtalo un poco.
answering-wrong-answer = Esa respuesta no calza con la pregunta. Elige de nuevo.
answering-sex = ¿Cómo te identificas?
answering-sex-why = Sirve para saber si la escuela se vive distinto. Puedes dejarla en blanco.
answering-sex-female = Mujer
answering-sex-male = Hombre
answering-sex-other = Otro, o prefiero no decirlo

## El código propio
answering-code-title = Arma tu código
answering-code-why = Contesta igual cada vez y tu código será el mismo. Lo calcula este teléfono: lo que escribes aquí no se guarda ni se envía. Si prefieres no armarlo, déjalo en blanco.
answering-code-name = Las dos primeras letras del nombre de tu mamá, o de quien te cuida
answering-code-name-hint = Por ejemplo, MA si se llama María.
answering-code-day = El día en que naciste
answering-code-day-hint = Solo el día, de 1 a 31.
answering-code-town = Las dos primeras letras de la comuna donde naciste
answering-code-town-hint = Por ejemplo, TA si fue en Talca.
answering-code-honest = Quien sepa estas tres cosas de ti podría armar el mismo código: no se lo cuentes a nadie.
answering-code-wrong = Falta algo: dos letras, un día de 1 a 31 y dos letras. O deja los tres en blanco.
answering-code-needs-script = Tu teléfono no puede armar el código propio, así que estas respuestas no se unen con otras tuyas.

## El envío
answering-last-title = Listo para enviar
answering-all-answered = Respondiste todo.
answering-skipped = Sin responder: { $n }. Puedes volver a ellas, o enviar así.
answering-see-skipped = Ir a la primera sin responder
answering-last-anonymous = Una vez enviadas, tus respuestas no se pueden buscar, cambiar ni borrar: nadie sabe cuáles son las tuyas.
answering-sending = Enviando…
answering-thanks = Gracias por responder
answering-received = Tus respuestas llegaron y ya no están en este teléfono.
answering-waits = Guardado en este teléfono. Se enviará solo cuando haya señal: deja esta página abierta, o vuelve a abrir cualquier encuesta en este teléfono.
answering-others-wait = En este teléfono esperan envío: { $n }. Se envían solas cuando haya señal.
answering-others-sent = Lo que esperaba en este teléfono ya llegó.
answering-again = Siguiente estudiante
answering-file = Descargar para entregar
answering-file-why = Si no se logra enviar, tu profesora o profesor puede subir ese archivo.
answering-file-name = respuestas-{ $code }.json
answering-apart-late = Llegaron después del cierre, así que quedaron aparte: no cuentan en los resultados mientras nadie las revise.
answering-apart-version = Las preguntas cambiaron mientras respondías, así que tus respuestas quedaron aparte: no cuentan en los resultados mientras nadie las revise.
answering-apart-many = Llegaron muchas más respuestas que estudiantes tiene el curso, así que las últimas quedaron aparte: no cuentan en los resultados mientras nadie las revise.
answering-bad-form = Lo que llegó no se entiende como respuestas de esta encuesta. Sigue guardado en este teléfono.
answering-unfit = Alguna respuesta no calza con las preguntas. Sigue guardado en este teléfono.
answering-too-early = La encuesta todavía no empieza. Tus respuestas esperan en este teléfono.
answering-too-late = La encuesta cerró hace más de dos semanas y ya no recibe respuestas. Lo que respondiste sigue en este teléfono.
answering-too-large = Lo que llegó es más largo de lo que cabe. Acorta lo que escribiste y prueba de nuevo.
answering-busy = En este momento no pudimos guardar tus respuestas. Siguen aquí: presiona Enviar de nuevo.

## Lo que pasa después
answering-later-title = Qué pasa ahora
answering-later-groups = Las respuestas se juntan con las de tu curso y se muestran solo en grupos de { $n } o más.
answering-later-done = Tu liceo cuenta después, con este mismo código, qué hizo con lo que dijeron.
answering-done-title = Dijeron, hicimos
answering-done-said = Dijeron
answering-done-did = Hicimos
answering-done-none = Todavía no hay nada que contar.
answering-done-none-why = Aquí tu liceo escribirá qué dijeron ustedes y qué hizo con eso. Vuelve en unas semanas con el mismo código.
answering-done-back = Volver a la encuesta

## Sin scripts y en papel
answering-look-again = Hay algo que mirar de nuevo.
answering-kept-here = Tus respuestas siguen aquí; cada pregunta dice qué le falta.
answering-paper = Marca una respuesta por pregunta. No escribas tu nombre.

## Con papeleta
answering-private-slip = No pedimos tu nombre: tu papeleta lleva un código. Con él tus respuestas de hoy quedan junto a las de otras veces, bajo un número que no dice quién eres. Ninguna página las muestra de a una persona; solo quien cuida el servidor de la red podría deshacer ese número.
answering-slip-title = Tu papeleta
answering-slip-why = Esta encuesta guarda juntas las respuestas que das a lo largo del año, para ver qué cambia. Por eso se abre con la papeleta que te dio tu liceo.
answering-slip-code = Código de tu papeleta
answering-slip-hint = Nueve letras y números. Los guiones dan lo mismo.
answering-slip-text = Leer el texto completo
answering-slip-wants = Quiero responder
answering-slip-back = Si dijiste que sí y cambias de idea, usa la misma papeleta:
answering-slip-back-link = retirarme
answering-slip-wrong = Ese código no es de una papeleta. Revisa letra por letra.
answering-no-such-slip = Ese código no abre esta encuesta. Revísalo, o pide otra papeleta.
answering-slip-used = Con esta papeleta ya llegó una respuesta, y esa queda. Si no fuiste tú, avísale a tu profesora o profesor.
answering-not-wanted = Marca que quieres responder. Si no quieres, cierra la página: no pasa nada.
answering-no-consent = Con esta papeleta hoy no se puede responder: falta una autorización, o se retiró. No guardamos nada de lo que respondiste. Pregunta en tu liceo.
answering-back-title = Retirarme
answering-back-lead = Puedes retirar tu sí cuando quieras, sin decir por qué.
answering-back-what = Borramos lo que respondiste con papeletas y no te volvemos a preguntar. Los resultados de grupos que ya se publicaron quedan como están. Desde ahora tampoco vale la autorización de tu apoderado o apoderada.
answering-back-do = Retirar mi sí

## El archivo de un teléfono que no logró enviar
answering-bring-title = Entregar un archivo de respuestas
answering-bring-lead = Cuando un teléfono no logra enviar, guarda un archivo: se entrega aquí. Cada respuesta cuenta una sola vez, aunque el teléfono también la envíe.
answering-bring-file = Archivo
answering-bring-hint = Se llama respuestas-{ $code }.json.
answering-bring-do = Entregar
answering-bring-private = Del archivo se toman las respuestas y nada más; no se guarda quién lo entrega. Bórralo del teléfono o del computador cuando haya llegado.
answering-bring-told = Qué pasó con lo que traía
answering-bring-counted = { $n ->
    [one] Una respuesta llegó y cuenta.
   *[other] { $n } respuestas llegaron y cuentan.
}
answering-bring-known = { $n ->
    [one] Una ya había llegado antes: no se repite.
   *[other] { $n } ya habían llegado antes: no se repiten.
}
answering-bring-apart-late = { $n ->
    [one] Una quedó aparte porque la encuesta ya cerró.
   *[other] { $n } quedaron aparte porque la encuesta ya cerró.
}
answering-bring-apart-version = { $n ->
    [one] Una quedó aparte porque las preguntas cambiaron entretanto.
   *[other] { $n } quedaron aparte porque las preguntas cambiaron entretanto.
}
answering-bring-apart-many = { $n ->
    [one] Una quedó aparte: el curso ya tiene muchas más respuestas que estudiantes.
   *[other] { $n } quedaron aparte: el curso ya tiene muchas más respuestas que estudiantes.
}
answering-bring-early = { $n ->
    [one] Una no se recibió: la encuesta todavía no empieza.
   *[other] { $n } no se recibieron: la encuesta todavía no empieza.
}
answering-bring-late = { $n ->
    [one] Una no se recibió: la encuesta cerró hace más de dos semanas.
   *[other] { $n } no se recibieron: la encuesta cerró hace más de dos semanas.
}
answering-bring-unfit = { $n ->
    [one] Una no se recibió: alguna respuesta no calza con las preguntas.
   *[other] { $n } no se recibieron: alguna respuesta no calza con las preguntas.
}
answering-bring-full = { $n ->
    [one] Una no se recibió: ya hay demasiadas respuestas apartadas en este curso.
   *[other] { $n } no se recibieron: ya hay demasiadas respuestas apartadas en este curso.
}
answering-bring-busy = { $n ->
    [one] Una no se pudo guardar en este momento.
   *[other] { $n } no se pudieron guardar en este momento.
}
answering-bring-slip = { $n ->
    [one] Una no se recibió: su papeleta no abre esta encuesta, ya se usó, o falta una autorización.
   *[other] { $n } no se recibieron: sus papeletas no abren esta encuesta, ya se usaron, o falta una autorización.
}
answering-bring-unread = { $n ->
    [one] Una no se entiende como respuestas de esta encuesta.
   *[other] { $n } no se entienden como respuestas de esta encuesta.
}
answering-bring-again = Guarda el archivo y entrégalo de nuevo más tarde: lo que ya llegó no se repite.
answering-bring-done = Ya puedes borrar el archivo.
answering-bring-elsewhere = Entregarlo en la encuesta { $code }
answering-bring-wrong-none = Elige el archivo: no llegó ninguno, o está vacío.
answering-bring-wrong-large = Es demasiado grande para ser un archivo de respuestas. No se tomó nada de él.
answering-bring-wrong-not-ours = Eso no es un archivo de respuestas, o le falta una parte. Descárgalo de nuevo en el teléfono. No se tomó nada de él.
answering-bring-wrong-newer = Ese archivo lo escribió una versión más nueva de Ronda. Guárdalo hasta que se actualice este servidor.
answering-bring-wrong-other = Ese archivo es de otra encuesta o de otro curso. No se tomó nada de él.
sheet-bring-ended = { $n ->
    [one] Una no se recibió: el ingreso de esa prueba ya cerró.
   *[other] { $n } no se recibieron: el ingreso de esa prueba ya cerró.
}
