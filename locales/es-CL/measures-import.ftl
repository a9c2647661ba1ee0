### Un archivo de puntos: qué entendimos de él, y qué se guardaría.

points-import-title = Esto entendimos
points-import-summary = { $new ->
    [0] Ninguno es nuevo
    [one] Un punto es nuevo
   *[other] { $new } puntos son nuevos
}{ $corrected ->
    [0] {""}
    [one] ; uno corrige lo que había
   *[other] ; { $corrected } corrigen lo que había
}{ $same ->
    [0] .
    [one] ; uno ya estaba igual.
   *[other] ; { $same } ya estaban iguales.
}
points-import-guessed = Por los nombres de las columnas y lo que hay en ellas. Si algo no calza, cámbialo y mira de nuevo.
points-import-remembered = Como se leyó la última vez un archivo con estas mismas columnas. Si algo cambió, cámbialo y mira de nuevo.
points-import-chosen = Como lo elegiste. Al guardar lo recordaremos para los próximos archivos con estas columnas.
points-import-columns = Las columnas
points-import-choose = Falta elegir cuál columna es: { $columns }.
points-import-unnamed = Columna { $n }, sin nombre
points-import-blank = Vacía
points-import-look = Ver de nuevo
points-import-gather-sum = Juntar las filas de un mismo período y sumarlas
points-import-gather-mean = Juntar las filas de un mismo período y promediarlas
points-import-will = Lo que se guardaría
points-import-nothing-yet = Todavía no se ha guardado nada
points-import-becomes = Qué pasa
points-import-new = nuevo
points-import-same = ya estaba igual
points-import-corrects = corrige { $value }
points-import-more = { $n ->
    [one] Y uno más.
   *[other] Y { $n } más.
}
points-import-save = { $n ->
    [one] Guardar un punto
   *[other] Guardar { $n } puntos
}{ $left ->
    [0] {""}
    [one] {" "}y dejar fuera una fila
   *[other] {" "}y dejar fuera { $left } filas
}
points-import-other = Elegir otro archivo
points-import-left = Queda fuera
points-import-left-why = Puedes corregir estas filas en tu planilla y subirla de nuevo: lo repetido no se duplica
points-import-missing = { $n ->
    [one] Una fila dice que no hay dato: queda sin punto.
   *[other] { $n } filas dicen que no hay dato: quedan sin punto.
}

## Lo que una columna puede ser
meaning-nothing = No se usa
meaning-period = La fecha o el período
meaning-value = El valor
meaning-n = La cantidad que hay detrás
meaning-course = El curso
meaning-school = El RBD del liceo
meaning-local = Un código propio del liceo
