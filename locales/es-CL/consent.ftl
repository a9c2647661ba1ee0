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

## Avisos: un texto que puede contar un daño llega a quien lleva el protocolo del liceo.
wrong-handling-empty = Escribe qué se hizo, aunque sea que no hizo falta activar el protocolo.
wrong-handling-personal = Sácale el RUN, el teléfono o el correo: el caso se guarda donde el liceo guarda sus casos, no aquí.
