### Las puertas: cómo se entra y se sale.

## Entrar con el correo
door-sign-in-title = Entrar
door-sign-in-heading = Entra a tu red
door-sign-in-lead = Te mandamos un código y un enlace al correo. No hay contraseña que recordar.
door-mail = Tu correo
door-mail-hint = Con él entras las próximas veces.
door-mail-meant = La invitación es para este correo.
door-name = Tu nombre y apellido
door-send-code = Enviarme el código
door-mail-stays = Este servidor todavía no envía correos: quedan en una carpeta del servidor. Pídele el código a quien lo administra.
door-with-password = Entrar con contraseña
door-password = Contraseña
door-password-hint = Solo si elegiste una en tu cuenta.
door-enter-password = Entrar con contraseña
door-code-title = Revisa tu correo
door-code-lead = Si ese correo tiene cuenta, en un momento le llega un código de seis números y un enlace. Sirven por { $minutes } minutos.
door-code = Código de seis números
door-code-none = ¿No llegó? Mira en el correo no deseado, o
door-another-code = pide otro código
door-enter = Entrar
door-link-title = Un paso más
door-link-lead = Este enlace sirve una sola vez, en este teléfono o computador.
door-go-sign-in = Entrar con mi correo
door-go-home = Ir a Hoy
door-sign-out = Salir de esta cuenta
door-code-closed-title = Este código ya no abre
door-code-closed = Se usó, pasaron los minutos o hubo cinco intentos errados. Pide otro: llega en un momento.
done-signed-out = Saliste. Hasta pronto.

## Qué falta
door-wrong-mail = A este correo le falta algo, por ejemplo la arroba o el final «.cl».
door-wrong-mail-taken = Ese correo ya tiene cuenta. Entra primero con él y vuelve a esta página.
door-wrong-name = Escribe tu nombre.
door-wrong-password = El correo y la contraseña no calzan. También puedes entrar con un código.
door-wrong-code-shape = Son seis números, como llegaron en el correo.
door-wrong-code = Ese no es el código. Después de cinco intentos hay que pedir otro.
door-wrong-room = Ninguna sala tiene ese código. Míralo de nuevo en la pantalla: no usa ceros, ni unos, ni la letra O.
door-wrong-role = Elige qué haces.
door-wrong-school = Elige tu liceo.

## Primer inicio
door-first-title = Empecemos
door-first-lead = Eres la primera persona en esta instalación de Ronda. Vas a administrarla y a fundar la red.
door-first-mail-hint = Con él entras después. No hace falta que el servidor ya envíe correos.
door-first-do = Crear mi cuenta
door-first-here = Los datos se quedan aquí.
door-first-here-more = Ronda guarda todo en este servidor y no envía nada afuera, salvo los correos que configures.
door-key-closed-title = Esta llave ya no abre
door-key-closed = Ya se usó, o se hizo otra después. Si todavía no tienes cuenta, quien tiene el servidor puede hacer una llave nueva con «ronda user first-link».

## Invitaciones
door-invitation-title = Te invitaron
door-invitation-to = Te invitaron a { $network }
door-invitation-by = { $name } te invita a entrar a la red.
door-invitation-role = Como
door-invitation-school = En
door-invitation-until = Abre hasta
door-invitation-accept = Entrar a la red
door-invitation-used-title = Esta invitación ya se usó
door-invitation-used = Si fuiste tú, entra con tu correo. Si no, pídele otra a quien te la mandó.
door-invitation-expired-title = Esta invitación venció
door-invitation-expired = Las invitaciones abren por unos días. Pídele otra a quien te la mandó: es un momento.
door-invitation-revoked-title = Esta invitación se retiró
door-invitation-revoked = Quien la hizo la retiró. Si crees que es un error, escríbele.
door-invitation-unknown-title = No conocemos este enlace
door-invitation-unknown = Quizás se cortó al copiarlo. Ábrelo de nuevo desde el mensaje completo, o pide otro.
door-invitation-other = Esta invitación es para otro correo.
door-invitation-other-more = Sal de esta cuenta y abre el enlace de nuevo, o pídele una con tu correo a quien te invitó.
door-invitation-own = Esta invitación la hiciste tú. Mándasela a quien quieras invitar: nadie se da un rol a sí mismo.
door-invitation-own-go = Ver las invitaciones
door-have-account = ¿Ya tienes cuenta?
door-has-account = Este correo ya tiene cuenta. Entra con ella y vuelves a esta invitación.
door-sign-in-and-back = Entrar y volver aquí
door-you-are = Ya entraste como { $name }.
done-joined = Listo, ya eres parte de la red.

## Salas
door-room-question = ¿Tienes un código de sala?
door-room-question-more = Es el que está en la pantalla del encuentro. No necesitas cuenta.
door-room-title = Entra a la sala
door-room-lead = Escribe el código que está en la pantalla.
door-room-code = Código de la sala
door-room-code-hint = Seis letras y números.
door-room-enter = Entrar
door-room-over-title = Esta sala ya se cerró
door-room-over = Las salas abren unas horas. Si el encuentro sigue, pide el código nuevo; si ya entraste antes, tu cuenta sigue ahí.
door-room-other = Escribir otro código
door-join-lead = Cuéntanos quién eres. Entras al tiro; el equipo central confirma después tu rol.
door-join-role = ¿Qué haces?
door-join-school = ¿En qué liceo?
door-join-school-hint = Déjalo en blanco si eres del equipo central.
door-join-subject = ¿Qué asignatura?
door-join-subject-hint = Solo para docentes.
door-join-mail = Tu correo (opcional)
door-join-mail-hint = Con él puedes volver a entrar desde otro teléfono o computador.
door-join-what = Guardamos tu nombre, tu rol y tu liceo.
door-choose = Elige
done-room-joined = Ya estás en la sala. Cuando el equipo central confirme tu rol, aquí verás más.
done-room-matched = Ya estás en la sala. Te esperábamos: tu rol quedó confirmado.

## Demostración
door-demo = Mira la demostración
door-demo-more = Todo aquí es inventado. Elige con qué ojos mirar.
door-demo-enter = Entrar como { $name }

## Roles
role-administrator = Administración del sistema
role-director = Dirección de la red
role-coordinator = Coordinación de la red
role-coach = Gestor/a
role-analyst = Analista
role-principal = Dirección del liceo
role-utp = Jefatura de UTP
role-coexistence = Encargado/a de convivencia
role-teacher = Docente
role-participant = Participante
role-with-subject = { $role } ({ $subject })

## Asignaturas
subject-language = Lenguaje
subject-maths = Matemática
subject-other = Otra asignatura
