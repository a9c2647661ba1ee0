### Archivos de otros: qué se lee, qué queda fuera y por qué.
### Cada aviso se muestra junto a su línea y su columna; $value es lo que decía la celda y $other, la línea anterior.

## El archivo completo
file-problem-empty = El archivo está vacío. Revisa que sea el correcto y súbelo otra vez.
file-problem-too-large = El archivo pesa más de { $detail } MB. Divídelo en partes y súbelas una por una.
file-problem-too-many-rows = El archivo tiene más de { $detail } filas. Divídelo en partes y súbelas una por una.
file-problem-too-many-cells = El archivo tiene más de { $detail } celdas. Deja solo las columnas que necesitas y súbelo otra vez.
file-problem-too-many-columns = El archivo tiene más de { $detail } columnas. Deja solo las que necesitas y súbelo otra vez.
file-problem-broken = La planilla está dañada o quedó cortada en el camino. Ábrela, guárdala de nuevo y súbela otra vez.
file-problem-columns-twice = Dos columnas quedaron para lo mismo: { $detail }. Deja solo una.
file-problem-value-beside-parts = Hay dos maneras de decir el mismo valor. Usa el valor o sus partes, no ambos: { $detail }.
file-problem-workbook = Es una planilla de Excel o LibreOffice. Ábrela, guárdala como CSV y sube ese archivo.
file-problem-web-page = Es una página web, aunque su nombre diga otra cosa. Ábrela en tu planilla, guárdala como CSV y sube ese archivo.
file-problem-binary = No es un archivo de texto. Guarda tu planilla como CSV y sube ese archivo.
file-problem-no-header = La primera línea no dice qué hay en cada columna. Agrega los nombres de las columnas y súbelo otra vez.
file-problem-no-rows = El archivo tiene nombres de columnas, pero ninguna fila.
file-problem-missing-columns = No encontramos lo que necesitamos leer. Columnas que faltan: { $detail }.
file-problem-unknown-shape = No reconocemos este archivo oficial. Por ahora leemos SIMCE e IDPS de 2° medio, por establecimiento.

## Una fila de cualquier archivo
row-problem-ragged = La fila no tiene tantas celdas como columnas hay (tiene { $value }), así que no sabemos qué dato es cuál.
row-problem-open-quote = Aquí se abre una comilla que nunca se cierra. No pudimos leer desde esta línea hasta el final.
row-problem-line-break = Una celda ocupa varias líneas; parece que sobra o falta una comilla.
row-problem-rbd = No es un RBD.
row-problem-school-unknown = Ese liceo no está en la red.

## El directorio oficial
directory-field-check-digit = Dígito verificador
directory-field-name = Nombre
directory-field-region = Región
directory-field-comuna-code = Código de la comuna
directory-field-comuna = Comuna
directory-field-dependency = Dependencia
directory-field-rural = Rural
directory-field-enrolment = Matrícula
directory-field-specialities = Especialidades
directory-field-year = Año del directorio
directory-planned-added = Se agregará.
directory-planned-changed = Se actualizará.
directory-planned-same = Queda igual: ya tenemos todo lo que dice.
directory-planned-older-year = Queda igual: lo que tenemos es de { $known } y el archivo, de { $file }. Solo guardaremos de quién dependía en { $file }.
directory-left-closed = Queda fuera: según el directorio no está funcionando (estado { $value }).
directory-problem-rbd-twice = Repite el RBD de la línea { $other }. Vale la primera.
directory-problem-name-missing = Falta el nombre del establecimiento.
directory-warning-check-digit = El dígito verificador es inusual. Algunos oficiales lo son, así que lo dejamos pasar.
directory-warning-dependency = No conocemos la dependencia «{ $value }»; queda sin dato.
directory-warning-number = «{ $value }» no es un valor posible; queda sin dato.
directory-warning-speciality = No entendimos todas las especialidades; tomamos las que sí.
directory-warning-year-missing = El archivo no dice de qué año es. Revisa que no sea más antiguo que lo que ya tenemos.

## Personas
people-problem-name-missing = Falta el nombre.
people-problem-mail = «{ $value }» no parece un correo.
people-problem-mail-twice = Repite la persona y el rol de la línea { $other }.
people-problem-mail-of-another = Ese correo ya es de otra persona en la línea { $other }.
people-problem-role = No conocemos el cargo «{ $value }». Prueba con director/a, UTP, convivencia, profesor/a, coordinador/a, gestor/a o analista.
people-problem-role-with-school = «{ $value }» es un rol del equipo central y la fila nombra un liceo. Quita el liceo o precisa el cargo, por ejemplo «coordinador/a de convivencia».
people-problem-school-missing = Falta el RBD: este cargo es de un liceo. Si es del equipo central, escribe por ejemplo «director/a de la red».
people-warning-another-role = La misma persona de la línea { $other }, con otro rol.
people-warning-subject-missing = No dice qué asignatura enseña. Puedes agregarla después.

## Puntos de una medida
points-left-missing = Sin dato: queda fuera.
points-problem-day = «{ $value }» no es una fecha. Escríbela como 09-03-2026 o 2026-03-09.
points-problem-day-too-coarse = «{ $value }» no basta para esta medida: escribe la fecha completa, como 09-03-2026.
points-problem-twice = Es el mismo período de la línea { $other }. Vale la primera.
points-problem-course = «{ $value }» no es un curso. Escríbelo como 1°A.
points-problem-n = «{ $value }» no es una cantidad de estudiantes.
points-problem-school-missing = Falta decir de qué liceo es.
points-problem-whole-missing = Falta el total: sin él no sabemos entre cuántos se contó.

## Series oficiales
series-problem-year = «{ $value }» no es un año.
series-problem-twice = Repite el liceo y el año de la línea { $other }. Vale la primera.
series-problem-scale = «{ $value }» está fuera de la escala de esta medida.

## Un listado de liceos sin RBD
schools-problem-code = «{ $value }» no es un código. Usa letras, números y guiones, hasta 24.
schools-problem-twice = Repite el código de la línea { $other }. Vale la primera.
