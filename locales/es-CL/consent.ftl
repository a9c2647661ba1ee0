### El consentimiento: quién decide, qué falta y qué pasa si alguien se retira. Cada frase sale de la regla misma (domain::consent).
### A estudiantes se les habla de tú.
consent-rule-anonymous = Esta encuesta no pide tu nombre ni guarda de quién es cada respuesta.
consent-rule-linked = Tus respuestas se guardan junto a las que des después, sin tu nombre, para ver qué cambia con el tiempo.
consent-rule-guardian = Si tienes menos de { $age } años, antes tiene que autorizarlo tu apoderado o apoderada.
consent-rule-own = Desde el día en que cumples { $age } decides tú, aunque antes te hayan autorizado.
consent-rule-recorded = Tu liceo puede hacer esta encuesta sin pedir autorización, porque no lleva nombres y una ley se lo permite.
consent-rule-assent = Al empezar te preguntamos si quieres responder. Si dices que no, no pasa nada.
consent-rule-withdraw-linked = Puedes retirarte cuando quieras, sin decir por qué: borramos lo que respondiste y no te volvemos a preguntar.
consent-rule-withdraw-anonymous = Puedes dejar de responder cuando quieras. Lo que ya enviaste no lleva tu nombre: no podemos encontrarlo para borrarlo.
consent-needs-guardian = Para responder esta encuesta antes de los { $age } años tiene que autorizarte tu apoderado o apoderada.
consent-needs-guardian-unknown-age = Tu liceo todavía no tiene tu fecha de nacimiento, así que por ahora tiene que autorizarte tu apoderado o apoderada.
consent-needs-own = Ya cumpliste { $age }: decides tú.
consent-lacks-guardian = Todavía falta que tu apoderado o apoderada lo autorice. Cuando lo haga, podrás responder.
consent-lacks-guardian-older-text = Ahora la encuesta pide algo más que antes: falta que tu apoderado o apoderada lo lea y lo autorice de nuevo.
consent-lacks-guardian-withdrawn = Ya no hay autorización para que respondas, así que no te preguntamos nada.
consent-lacks-own = Falta que nos digas si quieres participar.
consent-lacks-own-older-text = Ahora la encuesta pide algo más que cuando dijiste que sí. Léelo y dinos si todavía quieres.
consent-lacks-own-withdrawn = Te retiraste, así que no te preguntamos nada. Si cambias de idea, puedes volver.
consent-withdrawn-removed = Listo: desde ahora no se pregunta nada más, y se borran las respuestas que se guardaban juntas.
consent-withdrawn-not-found = Listo: desde ahora no se pregunta nada más. Lo que se respondió sin nombre no se puede encontrar, así que queda.
wrong-consent-text-empty = Escribe el texto en español: es lo que leerán las familias.
wrong-consent-text-long = Es demasiado largo. Déjalo en menos de 8.000 caracteres: dos páginas.

## El texto de la red
consent-text-title = El texto de la autorización
consent-text-lead = Lo que leen las familias antes de autorizar encuestas que guardan juntas las respuestas de un mismo estudiante. Cada autorización queda unida a la versión que se leyó.
consent-text-now = Lo que se lee hoy
consent-text-versions = Versiones
consent-text-version = Versión { $n }, desde el { $day }
consent-text-asked-more = Pedía más que la anterior: hubo que autorizar de nuevo.
consent-text-none = Todavía no hay texto
consent-text-none-why = Sin un texto nadie puede autorizar nada. Lo escribe quien dirige o coordina la red.
consent-text-write = Escribir una versión
consent-text-spanish = El texto, en español
consent-text-hint = Con palabras que se entiendan en casa. Hasta 8.000 caracteres.
consent-text-english = El mismo texto en inglés, si hace falta
consent-text-more = Esta versión pide más que la anterior
consent-text-more-hint = Entonces lo ya autorizado no alcanza, y cada familia lee y autoriza de nuevo. Corregir una coma no es pedir más.
consent-text-hand-out = Usar este texto
consent-text-stale = Otra persona escribió una versión mientras tanto: míralo arriba antes de usar el tuyo.
consent-draft-mark = Este texto es un borrador nuestro.
consent-draft-lawyer = Antes de usarlo, complétalo y pide que lo lea una abogada o un abogado.
consent-draft =
    Por qué le escribimos

    El liceo quiere preguntar a sus estudiantes, varias veces en el año, cómo están y cómo viven sus clases. Queremos guardar juntas las respuestas que una misma persona da a lo largo del tiempo, para ver qué mejora y qué no. Para eso necesitamos su autorización.

    Qué se guarda

    Las respuestas, bajo un número que no dice de quién son. Junto a ellas no se guarda el nombre, el RUN, la dirección ni el teléfono. La lista que une ese número con una persona la tiene solo el liceo.

    Quién lo ve

    Nadie mira las respuestas de una persona. Se muestran solo resultados de grupos de ocho o más.

    Para qué no se usa

    No sirve para poner notas ni para decidir nada sobre un estudiante. No se entrega a nadie fuera de la red.

    Es voluntario

    Decir que no, o no responder, no tiene ninguna consecuencia. Además, cada estudiante decide al empezar si quiere responder, y puede saltarse preguntas.

    Se puede dejar cuando quiera

    Con el mismo enlace o con un papel en el liceo, sin decir por qué. Desde ese momento no se pregunta más y se borran las respuestas que se guardaban juntas. Los resultados de grupos que ya se publicaron no cambian.

    Sus derechos

    Puede pedir ver, corregir o borrar estos datos, oponerse a su uso y reclamar ante la Agencia de Protección de Datos Personales (Ley 21.719). Responde por los datos: (nombre del sostenedor, dirección y correo).
consent-draft-anonymous =
    Por qué le escribimos

    El liceo quiere preguntar a sus estudiantes cómo están y cómo viven sus clases, con encuestas que no llevan nombre.

    Qué se guarda

    Las respuestas y el día, sin nombre, RUN ni nada que diga de quién son.

    Quién lo ve

    Nadie mira las respuestas de una persona. Se muestran solo resultados de grupos de ocho o más.

    Es voluntario

    Decir que no, o no responder, no tiene ninguna consecuencia. Además, cada estudiante decide al empezar si quiere responder, y puede saltarse preguntas.

    Se puede dejar cuando quiera

    Con el mismo enlace o con un papel en el liceo, sin decir por qué. Desde ese momento no se pregunta más. Lo ya respondido no lleva nombre y por eso no se puede encontrar.

    Sus derechos

    Puede oponerse y reclamar ante la Agencia de Protección de Datos Personales (Ley 21.719). Responde por los datos: (nombre del sostenedor, dirección y correo).
done-consent-text = Listo: desde ahora se lee esta versión.

## Las autorizaciones de un curso
consents-title = Autorizaciones del { $course }
consents-lead = A quién puede invitar una encuesta, según lo que se pregunta y la edad de cada estudiante.
consents-invited-n = Se puede invitar a { $n } de { $of }
consents-students = Estudiantes
consents-invited = Se puede invitar
consents-not-invited = No se invita
consents-nobody = No hay nadie en este curso
consents-nobody-why = Primero hace falta la lista del curso.
consents-no-text = La red todavía no tiene el texto de la autorización
consents-no-text-why = Sin texto no hay qué autorizar. Lo escribe quien dirige o coordina la red.
consents-tick = Marca a quienes corresponda, y abajo elige qué anotar. Lo que dice bajo cada nombre es solo para quien lleva las autorizaciones.
consents-given = Autorización vigente
consents-lacks-guardian = Falta la de su apoderado o apoderada
consents-lacks-own = Decide al empezar a responder
consents-older-text = Falta la del texto nuevo
consents-withdrawn = Se retiró
consents-links = Enlaces para la casa
consents-links-lead = Un papel por estudiante, con un enlace y su QR. Quien lo reciba lee el texto, autoriza o se retira desde su teléfono, sin cuenta.
consents-links-make = Hacer los papeles
consents-papers = Papeles firmados
consents-papers-lead = Si las familias firmaron en papel, anótalo aquí y guarda los papeles: son la prueba.
consents-signed-on = Día en que se firmó
consents-giver = Quién firmó
consents-giver-hint = La firma de un estudiante vale desde los 16 años.
consents-giver-guardian = Apoderado o apoderada
consents-giver-student = La misma persona
consents-enter = Anotar las autorizaciones
consents-withdrawals = Retiros
consents-withdrawals-lead = Si alguien se retiró por escrito o de palabra. Vale desde que lo anotas y no hace falta un motivo.
consents-withdrawn-by = Quién se retira
consents-withdraw = Anotar el retiro
consents-open-links = Enlaces que abren
consents-link-until = Abre hasta el { $day }
consents-wrong-nobody = Marca al menos a una persona.
consents-wrong-day = Escribe el día de la firma: no antes de que existiera el texto, ni en el futuro.
done-consents-entered = Listo: las autorizaciones quedaron anotadas.
done-consents-withdrawn = Listo: desde ahora no se les pregunta nada más.
problem-nothing-to-withdraw = De quienes marcaste no hay ninguna autorización que esa persona pueda retirar. No cambió nada.
problem-nothing-to-withdraw-title = No había nada que retirar
slips-title = Papeles del { $course }
slips-once = Imprímelos o guárdalos antes de salir de esta página. Si se pierde uno, haz otro y retira el anterior.
slips-what = Para su apoderado o apoderada: queremos su autorización para una encuesta que se repite en el año. Escanee el código o escriba la dirección; ahí se lee todo y se responde en un minuto.
slips-how = No hace falta cuenta ni clave. El enlace abre hasta el { $day }, también para retirarse. Si prefiere papel, pídalo en el liceo.

## La página de apoderadas y apoderados: se les habla de usted.
guardian-title = Autorización
guardian-ask = Sobre la encuesta de { $name }
guardian-given = Hoy está autorizado.
guardian-not-given = Hoy no está autorizado. Lea y decida; no hay apuro.
guardian-withdrawn = Usted se retiró: no se pregunta nada más. Si cambia de idea, puede autorizar de nuevo.
guardian-own = Ya cumplió { $age } años: por la ley decide por su cuenta, y se lo preguntamos al empezar.
guardian-read = Soy apoderado o apoderada de { $name }, leí el texto y autorizo.
guardian-give = Autorizar
guardian-no = Si no quiere autorizar, no tiene que hacer nada: sin su autorización no se pregunta.
guardian-withdraw = Retirar la autorización
guardian-removes-linked-surveys = Puede retirarse cuando quiera, sin decir por qué. Vale de inmediato: no se pregunta más y se borran las respuestas que se guardaban juntas. Los resultados de grupos ya publicados no cambian.
guardian-removes-anonymous-surveys = Puede retirarse cuando quiera, sin decir por qué. Vale de inmediato: no se le pregunta más. Lo que ya respondió no lleva su nombre, así que no se puede encontrar para borrarlo.
guardian-removes-student-teams = Puede retirarse cuando quiera, sin decir por qué. Vale de inmediato: su estudiante no participa más y se borra lo que escribió en el equipo.
guardian-rules = Así se lo explicamos a quienes responden
guardian-text = Leer el texto completo
guardian-wrong-read = Marque la casilla si autoriza.
guardian-wrong-newer = El texto cambió mientras lo leía. Léalo de nuevo, por favor; todavía no se guardó nada.
guardian-shut-title = Este enlace no abre
guardian-shut = Puede que haya vencido, que el liceo lo haya retirado o que falte una letra. Pida otro en el liceo; ahí también puede autorizar o retirarse en papel.
guardian-shut-way-out = Qué datos guardamos
done-guardian-given = Gracias: su autorización quedó guardada.

## Avisos: un texto que puede contar un daño llega a quien lleva el protocolo del liceo.
wrong-handling-empty = Escribe qué se hizo, aunque sea que no hizo falta activar el protocolo.
wrong-handling-personal = Sácale el RUN, el teléfono o el correo: el caso se guarda donde el liceo guarda sus casos, no aquí.

## Para qué es una autorización, y en qué se apoya un liceo cuando pregunta
purpose-linked-surveys = Encuestas que guardan juntas las respuestas
purpose-anonymous-surveys = Encuestas sin nombre
purpose-student-teams = Equipos de mejora de estudiantes
consent-for-what = Para qué
basis-consent = En la autorización de las familias, o de cada estudiante desde los 16 años
basis-law = En una ley que lo ordena
basis-legal-function = En la función que la ley da al liceo como servicio público
surveys-basis = ¿En qué se apoya el liceo para preguntar?
surveys-basis-hint = Queda anotado y cada estudiante lo lee antes de empezar. Las encuestas que guardan juntas las respuestas piden siempre autorización.
wrong-basis = Elige en qué se apoya el liceo para preguntar.

## Borrador para los equipos de estudiantes
consent-draft-teams =
    Por qué le escribimos

    El liceo quiere invitar a su estudiante a un equipo de mejora: tres o cuatro estudiantes y una persona adulta que conversan, por escrito y en una sala cerrada de Ronda, sobre algo que quieren mejorar del liceo. Para eso necesitamos su autorización.

    Qué se guarda

    Lo que cada estudiante escribe en la sala, con un apodo. El liceo sabe de quién es cada apodo, para poder borrar lo de una persona si usted lo pide.

    Quién lo ve

    Los estudiantes del equipo, la persona adulta que lo abre, quienes dirigen el liceo y quien está a cargo de convivencia. Nadie de fuera del liceo. Nadie conversa a solas con un estudiante.

    Cuánto dura

    La sala se abre por un semestre como máximo, y lo dicho se borra 90 días después de cerrarla.

    Es voluntario

    Puede autorizar o no, y puede retirar la autorización cuando quiera, sin decir por qué. Ninguna de las dos cosas tiene consecuencias para su estudiante.
