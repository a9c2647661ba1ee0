### La red: fundarla, sus generaciones, qué liceos entran.

## Fundar
network-found-step = Paso 2 de 3: la red
network-found-step-of = 2 de 3
network-found-title = Empecemos tu red
network-found-intro = Ponle un nombre. Después traes los liceos e invitas a las personas. Todo se puede cambiar.
network-name = Nombre de la red
network-name-hint = Como la llaman quienes participan, por ejemplo «Red Liceos del Maule».
network-found-do = Fundar la red
network-found-stays-head = Los datos se quedan aquí.
network-found-stays = Ronda guarda todo en este servidor y no envía nada afuera, salvo el correo que configures.
done-network-founded = Tu red está fundada. Falta el tercer paso: traer los liceos o invitar a quien la coordina.

## Cambiar el nombre
network-rename-title = Cambiar el nombre de la red
network-rename-intro = El nuevo nombre aparece de inmediato en todas las páginas e invitaciones.
network-rename-label = Nuevo nombre
network-rename-do = Guardar el nombre
network-rename-stale = Mientras escribías, le puso «{ $name }». Lo tuyo sigue en el campo; si lo guardas, queda lo tuyo.
network-stale-head = Otra persona lo cambió antes.
done-network-renamed = La red ya tiene su nuevo nombre.
network-cancel = Volver sin guardar

## La red
network-lead = { $schools } en { $generations }.
network-lead-empty = Todavía no hay liceos en la red.
network-count-schools = { $n ->
    [0] sin liceos
    [one] un liceo
   *[other] { $n } liceos
}
network-count-generations = { $n ->
    [one] una generación
   *[other] { $n } generaciones
}
network-generations = Generaciones
network-empty = Aquí estarán las generaciones y sus liceos.
network-empty-why = Los agrega quien coordina la red. Cuando lo haga, podrás ver quiénes participan y desde cuándo.
network-see-generation = Ver la generación
network-add-schools = Agregar liceos
network-more = Además
network-all-schools = Todos los liceos del directorio
network-people = Personas
network-invitations = Invitaciones
network-rooms = Salas con código
network-import-directory = Importar el directorio oficial
network-import-people = Importar una lista de personas
network-new-school = Agregar un liceo sin RBD
network-schools = Liceos

## Lo que falta
network-missing = Lo que sigue
network-missing-hint = Un paso a la vez
network-missing-directory = Trae los liceos
network-missing-directory-why = El directorio oficial del Ministerio tiene el nombre, la comuna y las especialidades de cada liceo. Así nadie los escribe a mano.
network-missing-directory-do = Importar el directorio
network-missing-generation = Forma la primera generación
network-missing-generation-why = Una generación reúne a los liceos que entran juntos, reciben acompañamiento y egresan.
network-missing-generation-do = Formar una generación
network-missing-schools = Elige los liceos de la generación
network-missing-schools-why = Pega la lista de RBD o elígelos del directorio. Con sus liceos, la red empieza a existir.
network-missing-schools-do = Elegir los liceos
network-missing-people = Invita a quien coordina la red
network-missing-people-why = Por ahora solo estás tú. La coordinación puede invitar después a los liceos.
network-missing-people-do = Invitar

## Generaciones
network-new-generation = Formar una generación
network-new-generation-intro = Los liceos que entran juntos a la red, la recorren juntos y después enseñan a quienes vienen.
network-new-generation-do = Formar y elegir liceos
network-generation-head = Nombre y años
network-generation-name = Generación { $year }
network-generation-label = Nombre de la generación
network-entry-year = Año de entrada
network-entry-year-hint = Año escolar, de marzo a diciembre.
network-accompanied-until = Último año con acompañamiento
network-accompanied-until-hint = Hasta cuándo la acompaña el equipo central.
network-graduation-year = Año de egreso
network-graduation-year-hint = Desde entonces enseña a las generaciones nuevas.
network-generation-years = Entra en { $entry }, tiene acompañamiento hasta { $until } y egresa en { $graduation }.
network-generation-empty = Esta generación todavía no tiene liceos.
network-generation-empty-why = Aquí verás qué liceos la forman, desde cuándo y de dónde vienen.
network-generation-stale = Ahora dice: { $now } Lo tuyo sigue en los campos; si lo guardas, queda lo tuyo.
network-change-generation = Nombre y años
network-change-generation-open = Cambiar
network-change-generation-do = Guardar los cambios
network-joined = Desde el { $day }
network-joined-from = Desde el { $day }; viene de { $from }
network-leave = Sacar
network-leave-whom = Sacar a { $name } de la generación
done-generation-formed = La generación está formada. Elige ahora sus liceos.
done-generation-changed = Los cambios de la generación quedaron guardados.
done-school-left = El liceo salió de la generación. Su historia queda; puedes agregarlo de nuevo cuando quieras.
done-schools-joined = Los liceos ya están en la generación. Los que venían de otra lo dicen al lado.

## Elegir liceos
network-pick-lead = Elige quiénes entran a { $name }. Un liceo que está en otra generación se cambia a esta.
network-paste = Pegar una lista
network-paste-why = Lo más rápido para veinte liceos
network-paste-label = RBD de los liceos
network-paste-hint = Uno por línea o separados por coma: 25-3, 00025 o 25. También sirven los códigos de la red.
network-paste-do = Agregar estos liceos
network-pick = Elegir del directorio
network-pick-why = Lo que marcas se conserva cuando buscas otra cosa
network-pick-here = Ya está en esta generación
network-pick-elsewhere = Está en { $name }; se cambiará a esta
network-pick-none = Prueba con otras palabras, importa el directorio o agrega el liceo a mano.
network-pick-do = Agregar los marcados
network-kept = { $n ->
    [one] Tienes un liceo marcado en otra página; se agrega junto con los de aquí.
   *[other] Tienes { $n } liceos marcados en otras páginas; se agregan junto con los de aquí.
}
network-unknown-head = { $n ->
    [one] Un código no está en el directorio.
   *[other] { $n } códigos no están en el directorio.
}
network-unknown = Por eso no agregamos ninguno todavía: corrige o borra estos y envía la lista de nuevo.
network-unknown-way-out = Si el liceo es nuevo, importa un directorio más reciente. Si no tiene RBD:
network-wrong-nothing-chosen = Pega al menos un RBD aquí o marca liceos en el directorio.
network-wrong-unknown-codes = Hay códigos que no conocemos; están nombrados arriba.
wrong-before-entry = No puede ser antes del año de entrada.
wrong-before-accompaniment-ends = No puede ser antes de que termine el acompañamiento.
