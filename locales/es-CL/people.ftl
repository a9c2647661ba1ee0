### Personas, invitaciones, salas y solicitudes.

## La lista
people-title = Personas
people-lead = Quién está en la red, con qué rol y dónde.
people-who = Quiénes están
people-invite = Invitar
people-invitations = Invitaciones
people-rooms = Salas
people-claims = Solicitudes
people-claims-waiting = { $n ->
    [0] Solicitudes
    [one] Una solicitud espera
   *[other] { $n } solicitudes esperan
}
people-search = Buscar por nombre
people-search-do = Buscar
people-none = Nadie con ese nombre.
people-none-more = Prueba con menos letras, o mira la lista completa. Si la persona todavía no está, invítala.
people-show-all = Ver a todas las personas
people-no-mail = Sin correo: entró por una sala
people-no-mail-person = Entró por una sala y no dejó correo.
people-pages = Páginas
people-before = Anteriores
people-after = Siguientes
people-shown = { $from } a { $to } de { $all }
people-gone = Quienes salieron
people-gone-more = Abre a alguien para que vuelva
people-left-cycles = { $n ->
    [0] Ningún ciclo cambió de manos.
    [one] Un ciclo cambió de manos.
   *[other] { $n } ciclos cambiaron de manos.
}
people-count = { $n ->
    [0] Nadie
    [one] Una persona
   *[other] { $n } personas
}
people-choose = Elige
people-hub = Equipo central

## Una persona
people-person = Persona
people-left-on = Salió de la red el { $day }.
people-to-account = Ir a tu cuenta
people-roles = Roles
people-roles-none = No tiene ningún rol ahora.
people-since = Desde el { $day }
people-granted-by = se lo dio { $name }
people-end-role = Terminar
people-end-role-of = Terminar el rol: { $role }
people-works = Dónde trabaja
people-team = Equipo de mejora
people-courses = Cursos
people-add-role = Otro rol
people-bring-back = Que vuelva
people-add-role-more = Abre lo que ese rol ve, desde ahora
people-add-role-do = Dar el rol
people-role = Rol
people-school = Liceo
people-school-hint = Solo para los roles de un liceo.
people-subject = Asignatura
people-subject-hint = Solo para docentes.
people-wrong-role = Elige un rol.
people-wrong-school = Este rol es de un liceo: elige cuál.
done-role-granted = Listo, el rol quedó dado.
done-role-ended = El rol terminó.

## Salir de la red
people-leaving = Si deja la red
people-leaving-lead = Sus ciclos abiertos pasan a otra persona y su cuenta deja de abrir.
people-leaving-go = Registrar su salida
people-leaving-title = { $name } deja la red
people-leaving-what = Antes de guardarlo, mira qué va a pasar.
people-leaving-happens = Qué pasa
people-leaving-sessions = Su cuenta deja de abrir en todos sus teléfonos y computadores.
people-leaving-roles = Terminan todos sus roles.
people-leaving-work = Lo que hizo queda en la historia del liceo, con su nombre.
people-leaving-open = { $n ->
    [0] No tiene ciclos abiertos.
    [one] Tiene un ciclo abierto: alguien del liceo puede seguirlo.
   *[other] Tiene { $n } ciclos abiertos: alguien del liceo puede seguirlos.
}
people-leaving-back = Si vuelve, se le da un rol de nuevo y recupera su cuenta.
people-leaving-heir-title = Quién sigue
people-heir = ¿Quién sigue con sus ciclos?
people-heir-hint = Alguien del mismo liceo.
people-heir-nobody = Nadie por ahora
people-wrong-heir = Elige quién sigue, o «Nadie por ahora».
people-leaving-do = Registrar su salida
people-leaving-not = Dejarlo como está
done-person-left = La salida quedó registrada.

## Invitaciones
people-invitations-lead = Cada enlace abre por unos días, para el rol y el liceo que dice.
people-invitations-none = Aquí estarán las invitaciones que hagas.
people-invitations-none-more = Una invitación es un enlace y un QR que le da a alguien su rol, sin que tengas que crearle una cuenta. Puedes mandarla por correo o por chat.
people-invitations-made = Hechas
people-invitation-anybody = Quien tenga el enlace
people-invited-by = La hizo { $name }
people-revoke = Retirar
people-revoke-of = Retirar la invitación: { $name }
done-invitation-revoked = La invitación se retiró. El enlace ya no abre.
invitation-state-open = Abre hasta el { $day }
invitation-state-open-many = Abre hasta el { $day }, para { $n } personas más
invitation-state-used = Ya se usó
invitation-state-expired = Venció el { $day }
invitation-state-revoked = Retirada
people-invite-lead = Haces un enlace, se lo mandas, y entra con el rol que elijas.
people-invite-what = A qué
people-invite-whom = A quién
people-invite-whom-more = Todo esto es opcional
people-invite-name = Su nombre
people-invite-mail = Su correo
people-invite-mail-hint = Si lo escribes, solo con ese correo se puede aceptar.
people-invite-send = Mandársela por correo
people-invite-uses = ¿Cuántas personas pueden usar el enlace?
people-invite-uses-hint = De 1 a 200. Más de una, solo para roles de un liceo y sin correo.
people-invite-do = Hacer la invitación
people-invite-another = Invitar a alguien más
people-wrong-mail-missing = Para mandarla por correo, escribe el correo.
people-wrong-uses = Escribe un número de 1 a 200.
people-wrong-uses-one = Con un correo, o para el equipo central, el enlace es para una sola persona. Escribe 1.
people-made-title = La invitación está lista
people-made-once = Cópiala ahora: el enlace se muestra solo esta vez. Abre por { $days } días y puedes retirarla cuando quieras.
people-made-mailed = También va por correo a { $mail }.
people-made-text = Para pegar en un chat
people-made-text-more = Cámbialo como quieras
people-made-link = El enlace y su QR
people-qr = QR que abre { $address }
people-invitation-text =
    Hola. Te invito a { $network }, en Ronda, como { $charge }.
    Entra con este enlace (abre por { $days } días):
    { $link }

## Salas
people-room = Sala
people-rooms-lead = Con un código en la pantalla entran 150 personas a la vez. Entran como participantes, y tú confirmas después su rol.
people-rooms-all = Todas las salas
people-room-open = Abrir una sala
people-room-open-do = Abrir la sala
people-room-name = Nombre
people-room-name-hint = Lo que se lee en la puerta, por ejemplo «Seminario de apertura».
people-room-hours = ¿Por cuánto tiempo?
people-hours = { $n } horas
people-wrong-room-name = Ponle un nombre a la sala.
people-wrong-hours = Elige por cuánto tiempo abre.
people-room-open-until = Abierta hasta el { $when }
people-room-closed-at = Cerrada desde el { $when }
people-room-is-closed = Esta sala está cerrada: su código ya no abre.
people-room-how = Entra a { $address } y escribe:
people-room-project = Mostrar en la pantalla
people-room-arrived = Han entrado
people-room-empty = Todavía nadie. Muestra el código en la pantalla: quienes lo escriban aparecen aquí.
people-room-count = { $n ->
    [0] Todavía no entra nadie.
    [one] Ha entrado una persona.
   *[other] Han entrado { $n } personas.
}
people-room-qr = Con la cámara del teléfono
people-room-to-claims = Ver las solicitudes que esperan
people-room-back = Volver a la sala
people-room-close = Cerrar
people-room-close-more = El código deja de abrir. Quienes ya entraron conservan su cuenta.
people-room-close-do = Cerrar la sala
done-room-closed = La sala está cerrada.
people-col-name = Nombre
people-col-claims = Dice que es
people-col-state = Estado
people-col-when = Entró
outcome-open = Espera
outcome-confirmed = Confirmada
outcome-matched = Estaba en la lista
outcome-refused = No confirmada

## Solicitudes
people-claims-lead = Quienes entraron por una sala dijeron qué son. Marca a quienes conoces y confirma.
people-claims-none = Nadie espera.
people-claims-none-more = Cuando alguien entra con el código de una sala, aquí aparece lo que dice ser, para que lo confirmes.
people-claims-to-rooms = Ver las salas
people-claims-tick-all = Marcar a las { $n } personas
people-claims-tick = Marcarlas
people-claims-confirm = Confirmar a quienes marqué
people-claims-refuse = No confirmar
people-claims-refuse-more = A quien no confirmas sigue como participante. Desde su página puedes darle un rol cuando quieras.
people-claims-confirmed = { $n ->
    [0] Alguien ya lo había decidido. Nada cambió.
    [one] Una persona confirmada. Ya tiene su rol.
   *[other] { $n } personas confirmadas. Ya tienen su rol.
}
people-claims-refused = { $n ->
    [0] Alguien ya lo había decidido. Nada cambió.
    [one] Una solicitud no confirmada. La persona sigue como participante.
   *[other] { $n } solicitudes no confirmadas. Las personas siguen como participantes.
}
people-wrong-claims = Marca al menos a una persona.
