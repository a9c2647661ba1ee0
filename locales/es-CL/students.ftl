### Estudiantes de un liceo: la lista por curso, cada estudiante a mano, la nómina de SIGE.
students-title = Estudiantes
students-lead = Quién está en cada curso. Estos nombres los ve solo tu liceo, y cada docente los de sus cursos.
students-import = Subir la nómina de SIGE
students-new = Agregar a mano
students-none = Todavía no hay estudiantes aquí
students-none-why = Con la lista de cada curso se puede pedir la autorización de las familias y saber a quién invitar a una encuesta. Para las encuestas sin nombre no hace falta.
students-none-how = Sube la nómina de SIGE: primero verás qué entendimos, y nada se guarda hasta que lo digas.
students-none-ask = La sube quien dirige el liceo o su UTP.
students-courses = Cursos
students-left = Salieron
students-left-on = Salió: { $day }
students-course-year = { $course }, { $year }
students-n = { $n ->
    [0] Nadie
    [one] Una persona
   *[other] { $n } personas
}
students-consents = A quién puede invitar una encuesta
students-see = Ver la lista

## A mano
students-new-lead = Para quien llegó después de la nómina. El resto llega con la nómina de SIGE.
students-no-courses = Primero hacen falta cursos
students-no-courses-why = Cada estudiante está en un curso. Créalos aquí, o sube la nómina: trae los suyos.
students-who = Quién es
students-given-names = Nombres
students-surnames = Apellidos
students-course = Curso
students-choose = Elige un curso
students-since = Desde cuándo
students-born = Fecha de nacimiento
students-born-hint = De la edad depende quién autoriza. Si no la sabemos, autoriza siempre la familia.
students-sex = Sexo según el registro
students-sex-female = Mujer
students-sex-male = Hombre
students-sex-other = Otro
students-sex-unsaid = Sin dato
students-run = RUN o IPE, si lo tienes
students-run-hint = No se guarda ni se muestra: hacemos con él una clave para reconocer a la misma persona en la próxima nómina.
students-add = Agregar
students-save = Guardar
students-has-key = La próxima nómina la reconocerá por su RUN.
students-has-no-key = Se agregó sin RUN: la próxima nómina preguntará si es la misma persona.
students-to-course = Pasa a
students-move = Cambiar de curso
students-leaving = Salida
students-leaving-lead = Si ya no está en el liceo, sale de su curso. Se puede deshacer.
students-left-day = Qué día salió
students-leave = Marcar que salió
students-return-lead = Si fue un error, vuelve al curso que dejó.
students-return = Deshacer la salida
students-wrong-name = Escribe el nombre.
students-wrong-born = Escribe una fecha de nacimiento que pueda ser, o déjala en blanco.
students-wrong-day = Escribe un día que ya haya pasado, de los últimos diez años.
students-wrong-run = No es un RUN ni un IPE con su dígito verificador. Escríbelo de nuevo o déjalo en blanco.
students-wrong-run-there = Alguien con ese RUN ya está en la red. Si viene de otro liceo, sube la nómina: ahí se hace el traslado.
done-student-added = Listo: quedó en su curso.
done-student-changed = Listo: quedó corregido.
done-student-moved = Listo: está en su nuevo curso.
done-student-left = Listo: ya no está en su curso. Puedes deshacerlo aquí mismo.
done-student-back = Listo: volvió a su curso.

## La nómina
students-import-lead = La nómina de alumnos de { $school }, tal como se descarga de SIGE. Primero verás qué entendimos y decides lo que haga falta.
students-import-file = Nómina de alumnos
students-import-hint = CSV o Excel, sin tocarle nada. El orden de las columnas da lo mismo.
students-import-keeps = Qué guardamos
students-import-keeps-what = Nombres, apellidos, sexo, fecha de nacimiento y curso. Nada más.
students-import-run = El RUN no se guarda: con él hacemos una clave, para que la misma persona sea la misma el próximo año o en otro liceo de la red.
students-import-drops = Dirección, teléfonos, correo, etnia, asistencia y promedio se dejan fuera al leer el archivo. El archivo no se guarda.
students-understood = Esto entendimos
students-new-courses = Se crean los cursos { $courses }.
students-dropped = El archivo trae datos sensibles que no leímos ni guardamos: { $columns }.
students-ignored = Tampoco usamos: { $columns }.
students-nothing = No hay nada que cambiar: la lista ya está como dice el archivo.
students-changed-meanwhile = La lista cambió mientras mirabas.
students-changed-look = Nada se guardó. Esto es lo que pasaría ahora: revísalo otra vez.
students-elsewhere = Es de otro liceo. Aquí se sube solo la nómina del tuyo.
students-corrected = Trae otros nombres u otra fecha de nacimiento: quedarán los del archivo.
students-sum-added = { $n ->
    [one] Se agrega una persona
   *[other] Se agregan { $n } personas
}
students-sum-moved = { $n ->
    [one] Una cambia de curso
   *[other] { $n } cambian de curso
}
students-sum-enrolled = { $n ->
    [one] Una vuelve a un curso
   *[other] { $n } vuelven a un curso
}
students-sum-transferred = { $n ->
    [one] Una viene de otro liceo de la red
   *[other] { $n } vienen de otro liceo de la red
}
students-sum-withdrawn = { $n ->
    [one] Una se retiró
   *[other] { $n } se retiraron
}
students-sum-suspected = { $n ->
    [one] Una puede ser alguien que ya está: decides tú
   *[other] { $n } pueden ser alguien que ya está: decides tú
}
students-sum-same = { $n ->
    [one] Una queda igual
   *[other] { $n } quedan igual
}
students-sum-came-and-left = { $n ->
    [one] Una llegó y se fue antes de esta nómina
   *[other] { $n } llegaron y se fueron antes de esta nómina
}
students-sum-already-gone = { $n ->
    [one] Una ya había dejado ese curso
   *[other] { $n } ya habían dejado ese curso
}
students-sum-at-another = { $n ->
    [one] Una dejó este liceo y está en otro de la red
   *[other] { $n } dejaron este liceo y están en otro de la red
}
students-sum-older-year = { $n ->
    [one] De una ya sabemos algo más nuevo
   *[other] De { $n } ya sabemos algo más nuevo
}
students-same = ¿Es la misma persona?
students-same-why = El nombre y la fecha de nacimiento calzan, pero el RUN es otro. Suele pasar cuando un IPE se cambió por el RUN.
students-same-in = Sí: está en { $school }, { $course }
students-same-left = Sí: estuvo en { $school }
students-same-another = No: es otra persona
students-absent = No están en la nómina
students-absent-ask = ¿Qué pasó con estas personas?
students-absent-left = Todas salieron del liceo
students-absent-stay = Todas siguen en el liceo
students-absent-some = Salieron las que marco aquí
students-absent-tick = Marca a quienes salieron, si elegiste la última opción
students-wrong-same = Elige si es la misma persona o es otra.
students-wrong-same-twice = Ya dijiste que otra línea es esta persona. Deja una sola.
students-wrong-absent = Elige qué pasó con ellas. Nadie sale de la lista sin que lo digas.
students-apply = Guardar la lista
students-import-done = La nómina quedó guardada
students-did-add = { $n ->
    [0] No se agregó a nadie.
    [one] Se agregó una persona.
   *[other] Se agregaron { $n } personas.
}
students-did-move = { $n ->
    [0] Nadie cambió de curso ni se corrigió.
    [one] Una cambió de curso, volvió o se corrigió.
   *[other] { $n } cambiaron de curso, volvieron o se corrigieron.
}
students-did-leave = { $n ->
    [0] Nadie salió.
    [one] Salió una persona.
   *[other] Salieron { $n } personas.
}

## Derechos de quien está en la lista
students-rights = Ver o borrar sus datos
students-rights-lead = Si una familia o la misma persona lo pide, entrégale una copia de lo que sabe el liceo, o bórralo todo. Lo que respondió no está en la copia: nadie del liceo lo lee.
students-copy = Bajar una copia de lo que sabe el liceo
students-erase = Borrar
students-erase-of = Borrar a { $name }
students-erase-lead = Esto no se puede deshacer.
students-erase-what = Se borran su nombre, sus cursos, sus autorizaciones y todo lo que respondió con papeletas.
students-erase-stays = Quedan los resultados de grupos que ya se publicaron. Lo que respondió sin nombre no se puede encontrar. Las copias de respaldo la olvidan cuando vencen.
students-erase-sure = Sí, lo pidió y quiero borrarlo
students-erase-do = Borrar para siempre
students-wrong-erase = Marca la casilla si quieres borrar. Si no, vuelve atrás: nada cambió.
done-student-erased = Listo: ya no queda nada de esa persona.
