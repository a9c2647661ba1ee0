### Equipos de mejora de estudiantes: tres o cuatro estudiantes y las personas adultas de su liceo.

## Para las personas adultas
teams-title = Equipos de estudiantes
teams-lead = Tres o cuatro estudiantes y una persona adulta conversan de algo que quieren mejorar. Entran con un código, sin cuenta, y nada sale del liceo.
teams-yours = Los equipos
teams-who = Ves los que abriste tú. Quienes dirigen el liceo y convivencia ven todos.
teams-none = Todavía no hay ninguno. Elige un curso para abrir el primero.
team-open = Abrir un equipo
team-open-lead = Participan solo estudiantes con autorización vigente para esto. Nadie conversa a solas con una persona: lo que se dice lo lee todo el equipo y al menos dos personas adultas.
team-do-open = Abrir el equipo
team-open-until = { $course } · abierto hasta el { $day }
team-over-since = { $course } · cerrado el { $day }
team-readers = Leen, además del equipo: { $names }.
team-readers-too = También leerán: { $names }.
team-never-outside = Nadie de fuera del liceo puede leerlo.
team-consent-missing = Faltan autorizaciones
team-consent-missing-why = Para abrir un equipo hace falta la autorización vigente de al menos tres estudiantes del curso. La reúnen quienes dirigen el liceo o convivencia, con el texto «Equipos de mejora de estudiantes».
team-what = El equipo
team-name = Nombre del equipo
team-name-hint = Sin nombres de personas: «Equipo del recreo»
team-purpose = Qué quieren mejorar
team-purpose-hint = Lo leerán los estudiantes al entrar.
team-students = Estudiantes
team-students-hint = Tres o cuatro. Aparecen solo quienes tienen autorización vigente.
team-until = abierto hasta el { $day }
team-over = cerrado el { $day }
team-too-few = en pausa: quedan menos de dos estudiantes con autorización vigente
team-room = La sala
team-room-empty = Nadie ha dicho nada todavía. Una pregunta tuya ayuda a partir.
team-room-first = Nadie ha dicho nada todavía. Puedes partir tú.
team-words = Lo que quieres decir
team-words-hint = Lo leen todos los estudiantes del equipo y las personas adultas que aparecen arriba.
team-words-student-hint = Lo leen tu equipo y las personas adultas que aparecen arriba. No pongas nombres ni datos de nadie.
team-word-remove = Borrar
team-seats = Códigos
team-seats-why = Uno por estudiante, de un solo uso. En la sala cada quien usa un apodo.
team-seat-waits = Todavía no entra
team-seat-taken = Entró como «{ $name }»
team-seat-not-now = Hoy no participa
team-code = Código:
team-code-new = Darle otro código
team-code-where = Entran en esta dirección de Ronda:
team-end = Terminar el equipo
team-end-why = La sala se cierra ahora y no se vuelve a abrir. Lo dicho se borra a los 90 días.
team-end-sure = Terminar ahora

## Para estudiantes
team-door-title = Entrar a tu equipo
team-door-lead = Con el código que te dieron. No necesitas cuenta ni correo.
team-door-code = Código
team-door-code-hint = Seis signos
team-door-nickname = Tu apodo en el equipo
team-door-nickname-hint = Elige uno que no sea tu nombre.
team-door-assent = Al entrar dices que quieres participar. Puedes salir cuando quieras.
team-door-enter = Entrar
team-say = { $name }, ¿qué quieres decir?
team-leave = Salir del equipo en este teléfono

## Hecho
done-team-opened = El equipo está abierto. Entrega a cada estudiante su código.
done-team-ended = La sala está cerrada.
done-team-code = Hay un código nuevo; el anterior ya no abre.
done-team-word-removed = Lo borramos.

## Algo falta
wrong-team-name = Ponle un nombre al equipo.
wrong-team-purpose = Di qué quieren mejorar.
wrong-team-students = Elige tres o cuatro estudiantes.
wrong-team-consent = Alguien de quienes elegiste ya no tiene autorización vigente. Revisa la lista.
wrong-team-second-adult = Hace falta una segunda persona adulta que pueda leer: alguien que dirija el liceo o esté a cargo de convivencia, además de ti.
wrong-team-code = Ese código no abre. Revísalo, o pide otro a la persona adulta de tu equipo.
wrong-team-nickname = Elige un apodo de al menos dos letras.
wrong-team-nickname-taken = Ese apodo ya lo usa otra persona del equipo.
wrong-team-words-long = Es demasiado largo: caben 1.500 signos.
wrong-team-words-many = Has dicho mucho en la última hora. Vuelve en unos minutos.
