### Reuniones del equipo: pauta, notas, acuerdos, acta.

meetings-title = Reuniones
meetings-lead = La pauta se arma sola con lo que está pendiente. Ustedes conversan, anotan y quedan en algo.
meetings-one = La reunión
meetings-new = Preparar una reunión
meetings-new-lead = Con el tiempo que tienen, proponemos de qué hablar. Después lo cambian como quieran.
meetings-name-offered = Reunión del equipo
meetings-name = Nombre
meetings-day = Día
meetings-how-long = ¿Cuántos minutos tienen?
meetings-how-long-hint = De 5 a 480.
meetings-make-agenda = Armar la pauta
meetings-school-missing = Elige de cuál liceo es la reunión.
meetings-change = Cambiar nombre, día o minutos
meetings-stale = Alguien cambió la reunión mientras escribías.
meetings-held = Las reuniones
meetings-none = Aquí quedarán las reuniones de su equipo.
meetings-none-why = Cada una con lo que anotaron y acordaron, para empezar la siguiente por lo que quedaron de hacer.
meetings-state-open-meeting = abierta
meetings-state-minutes = con acta

## Pauta
meetings-agenda = La pauta
meetings-agenda-lead = { $n ->
    [one] Un minuto, repartido entre lo pendiente.
   *[other] { $n } minutos, repartidos entre lo pendiente.
}
meetings-agenda-empty = No hay nada pendiente por ahora. Agreguen de qué quieren hablar.
meetings-begin = Empezar la reunión
meetings-minutes = { $n ->
    [one] un minuto
   *[other] { $n } minutos
}
meetings-kind-stalled = Detenido
meetings-kind-decide = Por decidir
meetings-kind-study = Por estudiar
meetings-kind-tell = Por contar
meetings-kind-signal = Señal
meetings-kind-feedback = Sin respuesta
meetings-kind-kept = Quedó pendiente
meetings-kind-own = Del equipo
meetings-why-stalled = { $days ->
    [one] El ciclo de { $name } está detenido hace un día de clases.
   *[other] El ciclo de { $name } está detenido hace { $days } días de clases.
}
meetings-why-decide = El ciclo de { $name } ya se estudió: falta decidir.
meetings-why-study = El ciclo de { $name } ya se hizo: falta compararlo con la predicción.
meetings-why-tell = El ciclo de { $name } llegó a su último día: falta contar qué se hizo.
meetings-why-running = El ciclo de { $name } está en marcha.
meetings-why-closed = El ciclo de { $name } ya está cerrado.
meetings-why-written = Alguien escribió sobre el ciclo de { $name }.
meetings-why-feedback = { $n ->
    [0] { $name } escribió hoy sobre este ciclo y nadie ha respondido.
    [one] { $name } escribió ayer sobre este ciclo y nadie ha respondido.
   *[other] { $name } escribió hace { $n } días sobre este ciclo y nadie ha respondido.
}
meetings-why-kept = Lo dejaron pendiente el { $day }.
meetings-why-signal-over = Ya no hay una señal en el gráfico.
meetings-up = Subir
meetings-up-of = Subir: { $title }
meetings-down = Bajar
meetings-down-of = Bajar: { $title }
meetings-off = Sacar
meetings-off-of = Sacar: { $title }
meetings-own = ¿De qué más quieren hablar?
meetings-own-hint = Sin nombres de estudiantes.
meetings-own-add = Agregar a la pauta
meetings-also = También podría ir
meetings-also-note = Lo que tú puedes ver y no está en la pauta.
meetings-add = Agregar
meetings-add-of = Agregar: { $title }
wrong-item-title = Escribe de qué quieren hablar.

## Mientras conversan
meetings-during = Ábranla en el proyector y en los teléfonos: lo que cada persona guarda, las demás lo ven al recargar.
meetings-reload = Recargar
meetings-arrange = Cambiar la pauta
meetings-who = Quiénes están
meetings-who-tick = Marcar quiénes están
meetings-who-nobody = Nadie marcó asistencia.
meetings-of-team = equipo de mejora
meetings-agreed-before = Lo que quedamos de hacer
meetings-agreed = Lo que quedamos de hacer
meetings-note = Anotar en el punto { $n }
meetings-notes = Notas
meetings-notes-hint = Lo que se dice, sin nombres de estudiantes.
meetings-decision = ¿Qué deciden?
meetings-decided = Deciden:
meetings-last = Última anotación: { $name }, el { $when }
meetings-keep = Dejar para la próxima
meetings-unkeep = No dejarlo para la próxima
meetings-kept = Queda para la próxima reunión.
meetings-both = { $name } cambió lo mismo el { $when }.
meetings-both-kept = Lo tuyo sigue en el formulario y aquí está lo que hay ahora. Junta las dos y guarda.
meetings-somebody = Alguien
wrong-notes-long = Es más largo de lo que podemos guardar. Todo sigue aquí: acórtalo y guarda de nuevo.

## Acuerdos
meetings-agree = Acordar un paso
meetings-step = El paso
meetings-step-note = Con responsable y fecha se hace; sin eso, rara vez.
meetings-what = Qué
meetings-what-hint = Con un verbo: «Pedir los boletos de 1°B».
meetings-owner = ¿Quién se encarga?
meetings-owner-missing = Elige quién hará la prueba.
meetings-owner-plans-not = Esa persona no puede planificar esta prueba. Elige a otra, o revisa el curso y la medida.
meetings-sender-plans-not = Tú no planificas pruebas ahí: pide a esa persona que la escriba.
meetings-nobody = Nadie todavía
meetings-due = ¿Para cuándo?
meetings-who-when = { $name }, para el { $day }
meetings-when = para el { $day }
meetings-late = Sigue pendiente: { $who }
meetings-from = { $name }, { $day }
meetings-done = Ya está hecho
meetings-undone = Todavía no
meetings-step-off = Quitar
meetings-see-test = Ver la prueba
meetings-test-draft = prueba en borrador
wrong-step-empty = Escribe qué harán.

## Próxima prueba
meetings-next-test = Próxima prueba
meetings-test = La prueba
meetings-test-lead = Queda como borrador de quien la hará: le faltarán la pregunta y la predicción.
meetings-test-what = ¿Qué probarán?
meetings-test-what-hint = Si lo dejas en blanco, usamos el nombre de la idea.
meetings-test-course-hint = Tiene que ser un curso de quien hará la prueba.
meetings-test-draft-it = Guardar el borrador

## Fin y acta
meetings-end = Para terminar
meetings-close = Terminar y ver el acta
meetings-minutes-title = Acta
meetings-minutes-of = Acta: { $name }
meetings-minutes-open = La reunión sigue abierta: esto es lo anotado hasta ahora.
meetings-were = Estuvieron
meetings-agreements = Acuerdos
meetings-agreements-table = Tabla de acuerdos
meetings-agreements-none = No anotaron acuerdos.
meetings-owner-due = Quién y cuándo
meetings-state = Estado
meetings-state-done = hecho
meetings-state-open = por hacer
meetings-not-spoken = No se alcanzó a hablar
meetings-go-on = Seguir la reunión
meetings-see-steps = Ver lo que queda por hacer
meetings-reopen = Abrir la reunión de nuevo
meetings-reach = Las reuniones son de tu liceo: nadie de afuera las lee.

## Qué ve cada quien
privacy-meetings-own = Ve las reuniones de su liceo, con los puntos que le corresponden.
privacy-meetings-none = No ve reuniones de ningún liceo.

## Hoy
meetings-home = Reuniones
meetings-home-open = Hay una reunión abierta: { $name }
meetings-home-together = En equipo
meetings-home-go = Ir a la reunión
meetings-home-prepare = Preparar una reunión
meetings-home-yours = Lo que quedaste de hacer
meetings-home-all = Ver las reuniones

## Hecho
done-meeting-opened = La pauta está lista. Cámbienla como quieran.
done-meeting-changed = Guardamos el cambio.
done-meeting-closed = La reunión terminó. Esta es el acta.
done-meeting-reopened = La reunión está abierta otra vez.
done-item-added = Está en la pauta.
done-item-off = Lo sacamos de la pauta.
done-notes-kept = Guardado. Los demás lo ven al recargar.
done-notes-joined = Guardado, junto con lo que otra persona anotó al mismo tiempo.
done-step-agreed = Quedó acordado.
done-step-off = Quitamos el paso.
done-step-back = El paso está otra vez.
done-test-drafted = El borrador quedó listo para quien hará la prueba.

## Algo falta
wrong-meeting-name = Ponle un nombre a la reunión.
wrong-meeting-minutes = Escribe los minutos en números, de 5 a 480.
problem-meeting-closed-title = La reunión ya terminó
problem-meeting-closed = El acta quedó como estaba y esto no se guardó. Si falta algo, abran la reunión de nuevo y anótenlo.
problem-item-noted-title = En ese punto ya se anotó algo
problem-item-noted = Lo anotado se queda en el acta. Si no alcanzan a hablarlo, déjenlo para la próxima.
