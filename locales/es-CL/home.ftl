### Hoy: lo primero que cada persona ve.

## Equipo central
home-calls = { $n ->
    [one] { $count } liceo necesita una llamada
   *[other] { $count } liceos necesitan una llamada
}
home-others = { $n ->
    [one] El otro sigue su ritmo.
   *[other] Los otros { $count } siguen su ritmo.
}
home-calls-all = Son todos los de la red. Puede ser una semana difícil, o que falte avisar.
home-no-calls = Ningún liceo necesita una llamada hoy
home-no-calls-why = No hay ciclos detenidos ni puntos atrasados. Buen día para conversar sin apuro.
home-no-schools = La red todavía no tiene liceos
home-no-schools-why = Elige los liceos de la primera generación; aquí verás a quién conviene llamar y por qué.
home-calls-more = { $n ->
    [one] Y uno más. Aquí están los diez que esperan hace más tiempo.
   *[other] Y { $n } más. Aquí están los diez que esperan hace más tiempo.
}
home-whom = A quién llamar
home-whom-note = Señales para conversar. Nunca son una evaluación.
home-stalled = { $n ->
    [one] Tiene un ciclo detenido hace { $days } días de clases.
   *[other] Tiene { $n } ciclos detenidos; el más antiguo, hace { $days } días de clases.
}
home-silent = { $n ->
    [one] «{ $name }» no tiene puntos desde el { $day }.
   *[other] { $n } medidas no tienen puntos nuevos. La que más espera, «{ $name }», desde el { $day }.
}
home-never = { $n ->
    [one] «{ $name }» todavía no tiene puntos.
   *[other] { $n } medidas no tienen puntos nuevos. «{ $name }» todavía no tiene ninguno.
}
home-see-school = Ver el liceo
home-claims-waiting = Por confirmar
home-claims = { $n ->
    [one] Una persona espera que confirmes su rol.
   *[other] { $n } personas esperan que confirmes su rol.
}
home-claims-do = Revisar las solicitudes

## Liceo
home-now-plan = Hola, { $name }. Tienes un borrador a medio hacer
home-now-plan-why = Con una pregunta y una predicción queda planificado.
home-now-do = Hola, { $name }. Hoy toca contar qué se hizo
home-now-do-why = La prueba ya terminó. Dos frases bastan, aunque no saliera como el plan.
home-now-study = Hola, { $name }. Hoy toca estudiar un ciclo
home-now-study-why = Te toma unos dos minutos comparar con lo que se predijo.
home-now-act = Hola, { $name }. Hay un ciclo que espera una decisión
home-now-act-why = Adoptar, adaptar o abandonar: las tres valen lo mismo.
home-begin = Hola, { $name }. ¿Qué vas a probar?
home-begin-why = Un ciclo es una prueba pequeña: una idea, un curso, dos semanas.
home-nothing-waits = Hola, { $name }. Hoy nada te espera
home-running = { $n ->
    [one] Hay un ciclo en marcha. Cuando termine, aquí te lo recordamos.
   *[other] Hay { $n } ciclos en marcha. Cuando terminen, aquí te lo recordamos.
}
home-cycle = El ciclo
home-also-waits = También esperan
home-newest-chart = El gráfico más nuevo
home-chart-of-course = De tu curso. Lo ves tú, y tu liceo si lo compartes.
home-chart-of-school = De tu liceo.
home-newest-point = El último punto, del { $day }, es { $value }.
home-see-chart = Ver el gráfico
home-no-chart = Aquí estará tu gráfico más nuevo.
home-no-chart-why = Con un número por semana, el gráfico dice si algo cambió de verdad o es lo de siempre.
home-no-chart-do = Elegir una medida y anotar el primero
home-learned = Algo aprendido en otro liceo

## Administración y análisis
home-admin = Hola, { $name }. Así está Ronda
home-admin-lead = Administras la instalación: personas y configuración. El contenido es de la red.
home-installation = La instalación
home-installation-note = En el orden en que conviene hacerlo
home-network = La red
home-network-none = Todavía no está fundada.
home-network-found = Fundar la red
home-schools = Liceos
home-schools-count = { $n ->
    [0] Ningún liceo forma parte todavía.
    [one] Un liceo forma parte.
   *[other] { $n } liceos forman parte.
}
home-schools-do = Elegir los liceos
home-hub = Equipo central
home-hub-count = { $n ->
    [0] Nadie coordina todavía.
    [one] Una persona.
   *[other] { $n } personas.
}
home-hub-do = Invitar a quien coordina
home-people = Personas
home-people-count = { $n ->
    [one] Un rol vigente.
   *[other] { $n } roles vigentes.
}
home-people-do = Ver las personas
home-backup = Respaldo
home-backup-unknown = Desde aquí no sabemos cuándo fue el último. Se hace en el servidor, con la orden ronda backup.
home-analyst = Hola, { $name }
home-analyst-lead = Tu trabajo se hace sobre exportaciones resguardadas, que todavía no están en Ronda. La teoría dice qué se mide y por qué.

## Espera
home-claim-waits = Ya estás en la sala
home-claim-waits-why = Falta que el equipo central confirme tu rol. No tienes que hacer nada más: cuando lo confirme, esta página será tu inicio.
home-claim-refused = El equipo central no confirmó ese rol
home-claim-refused-why = Puede ser un error al elegir. Conversa con quien coordina la red: te puede invitar con el rol que corresponde.
home-no-role = Tu cuenta está lista, pero sin un rol
home-no-role-why = Sin un rol no hay nada que mostrarte. Pídele a quien coordina la red que te invite; tu cuenta y tus datos siguen aquí.
home-claimed = Lo que dijiste
home-claim-role = Rol
home-claim-school = Liceo
home-claim-when = Cuándo
home-meanwhile = Mientras tanto
home-see-account = Revisar mi cuenta
