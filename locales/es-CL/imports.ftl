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
directory-field-place = Coordenadas
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
directory-warning-place = «{ $value }» no es un lugar de Chile; la ubicación queda sin dato.
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

## La nómina de estudiantes
students-problem-level = No entendimos el nivel. Revisa el tipo de enseñanza y el grado.
students-problem-letter = No entendimos la letra del curso. Debe tener de una a tres letras o números.
students-problem-year = No entendimos el año escolar.
students-problem-run = No es un RUN ni un IPE con su dígito verificador.
students-problem-run-digit = El dígito verificador no corresponde al número: uno de los dos está mal escrito. Corrígelo en SIGE y descarga la nómina otra vez.
students-problem-run-of-nobody = Ese número no es de una persona. Suele escribirse cuando falta el RUN; usa el IPE.
students-problem-run-of-another = El mismo RUN está en la línea { $other } con otro nombre y otra fecha de nacimiento. No sabemos de quién es; quedan fuera las dos.
students-problem-name-missing = Faltan los nombres o los apellidos.
students-left-level = Queda fuera: no es de enseñanza media.
students-left-twice = Repite la línea { $other }. Vale la otra.
students-left-other-course = Está en dos cursos. Vale el de la línea { $other }, donde no figura como retirado o entró después.
students-warning-two-years = En la educación de adultos este nivel reúne dos años; lo dejamos en el primero.
students-warning-born = No entendimos la fecha de nacimiento; queda sin dato.
students-warning-since = No entendimos la fecha de incorporación; queda sin dato.
students-warning-until = No entendimos la fecha de retiro; queda como matriculado.
students-warning-sex = No entendimos el género; queda sin dato.
students-warning-same-person = Tiene el nombre y la fecha de nacimiento de la línea { $other }, con otro RUN. Si es la misma persona, deja solo su RUN definitivo.
students-planned-added = Se agregará.
students-planned-moved = Pasará de { $from } a { $to }.
students-planned-enrolled = Volverá a estar en { $to }.
students-planned-transferred = Viene de { $school } y quedará en { $to }.
students-planned-withdrawn = Saldrá de { $from }: se retiró el { $on }.
students-planned-suspected = Puede ser alguien que ya está con otro RUN o IPE: tiene el mismo nombre y la misma fecha de nacimiento. Decide si es la misma persona.
students-planned-same = Queda igual.
students-planned-came-and-left = Queda fuera: se retiró antes de que lo agregáramos.
students-planned-already-gone = Queda igual: ya había dejado ese curso.
students-planned-at-another = Queda igual: dejó este liceo y está en { $school }.
students-planned-older-year = Queda igual: lo que tenemos es de { $known } y el archivo, de { $file }.
students-missing-in-course = Ya no está en la nómina de su curso.
students-missing-course = No está en el archivo, y su curso tampoco. Quizás el archivo es solo de otros cursos.
students-missing-finished = Estaba en IV medio el año anterior: habrá egresado.

## Lo que respondió un curso
answers-column-nothing = No se usa
answers-column-run = El RUN
answers-column-digit = El dígito verificador
answers-column-number = El número de lista
answers-column-name = El nombre completo
answers-column-given = Los nombres
answers-column-second-given = El segundo nombre
answers-column-surnames = Los apellidos
answers-column-second-surname = El segundo apellido
answers-column-item = La pregunta { $label }
answers-column-by-cells = El título no dice qué es; lo dedujimos de sus celdas. Revísalo.
answers-column-twice = Otra columna dice lo mismo y usamos la otra. Si es esta la que vale, cámbialo.
answers-column-no-item = La prueba no tiene esta pregunta.
answers-problem-no-items = No encontramos las columnas de las preguntas. Indica cuáles son.
answers-problem-no-who = No encontramos de quién es cada fila. Indica la columna del RUN, del nombre o del número de lista.
answers-problem-nobody = La fila tiene respuestas, pero no dice de quién son; queda fuera.
answers-problem-column = La mayoría de las celdas de esta columna no son respuestas a su pregunta. Revisa si es la columna correcta y la clave de la pregunta.
answers-problem-only-c = Aquí solo hay C, y otras columnas dicen C e I por correcta e incorrecta. La leímos como la alternativa C; revísala.
answers-warning-run = No es un RUN con su dígito verificador. Buscamos a la persona por su nombre o su número de lista.
answers-warning-several = Marcó más de una alternativa; queda como omitida.
answers-warning-cell = No entendimos esta respuesta; queda sin dato.
answers-warning-partly-away = Estuvo ausente en una parte; esas preguntas quedan sin dato.
answers-warning-all-a = Tiene una A en todas las preguntas; lo tomamos como ausente. Si respondió así, ingresa sus respuestas a mano.
answers-warning-blank = No tiene ninguna respuesta; lo tomamos como ausente.
answers-left-of-all = Queda fuera: es de todo el curso, no de una persona.
answers-left-second-key = Queda fuera: es una segunda fila con la clave. Usamos la primera.
answers-left-key-unnamed = La tomamos como la clave: tiene una alternativa en cada pregunta y no dice de quién es.
answers-left-blank = Queda fuera: no tiene nombre ni respuestas.
answers-key-new = La pregunta { $label } no tiene clave en la prueba; la planilla dice { $value }.
answers-key-other = La planilla dice que la clave de la pregunta { $label } es { $value }; la prueba dice otra.
answers-key-unread = La planilla dice «{ $value }» como clave de la pregunta { $label }, y no entendimos qué es.
answers-planned-new = Se agregarán sus respuestas.
answers-planned-same = Queda igual.
answers-planned-changed = { $count ->
    [one] Cambiará su respuesta a una pregunta.
   *[other] Cambiarán sus respuestas a { $count } preguntas.
}
answers-planned-away = Estuvo ausente.
answers-planned-away-now = La planilla dice que estuvo ausente, pero ya hay respuestas suyas. Quedan como están.
answers-planned-unsure = No estamos seguros de quién es. Elige a la persona.
answers-planned-unknown = No encontramos a nadie del curso con ese nombre, RUN o número de lista.
answers-planned-twice = La misma persona está en más de una fila. Elige cuál vale.

## Un cuestionario
questionnaire-problem-no-survey = No encontramos la hoja «survey» con las preguntas.
questionnaire-problem-sheet-twice = La hoja «{ $detail }» está dos veces. Deja una sola.
questionnaire-problem-sheets = Hay hojas que no podemos usar: { $detail }. Quítalas si el cuestionario no las necesita.
questionnaire-problem-refused = Partes del cuestionario que no podemos usar: { $detail }. Corrígelas y súbelo otra vez.
questionnaire-problem-format = El archivo es de una versión que no conocemos ({ $detail }). Ábrelo con una Ronda más nueva.
questionnaire-problem-json = El archivo no se pudo leer desde la línea y columna { $detail }.

## Lo que no se acepta de un formulario XLSForm
form-refused-duplicate-column = Dos columnas son para lo mismo.
form-refused-unknown-language = No sabemos qué idioma es. Escríbelo con su código, como «Español (es)».
form-refused-unknown-column = No usamos esta columna, y aquí dice «{ $value }». Bórrala si no hace falta.
form-refused-wide-row = La fila tiene más celdas que columnas.
form-refused-unknown-type = No podemos hacer preguntas de tipo «{ $value }».
form-refused-no-type = Falta el tipo de la pregunta.
form-refused-no-name = Falta el nombre.
form-refused-misplaced = Aquí esta columna no significa nada, y dice «{ $value }».
form-refused-not-yes-or-no = «{ $value }» no es sí ni no. Escribe yes o no.
form-refused-not-a-number = «{ $value }» no es un número entero.
form-refused-appearance = No podemos mostrarla como «{ $value }».
form-refused-logic = No entendimos esta condición.
form-refused-nested-group = Un grupo dentro de otro: deja solo uno.
form-refused-unopened-group = Aquí termina un grupo que nunca empezó.
form-refused-open-group = El grupo que empieza aquí nunca termina.
form-refused-misplaced-note = Solo puede haber una nota, y al principio.
form-refused-unknown-list = La lista de respuestas «{ $value }» no está en la hoja «choices».
form-refused-unused-list = Ninguna pregunta usa la lista «{ $value }».
form-refused-no-list = Falta el nombre de la lista.
form-refused-two-declines = «Prefiero no responder» está escrito de dos maneras. Deja una.
form-refused-no-form-id = Falta form_id en la hoja «settings».
form-refused-second-row = Esta fila repite a otra.
form-refused-unknown-row = No conocemos «{ $value }».

## Lo que le falta a un cuestionario o no calza
instrument-wrong-too-large = Es demasiado grande.
instrument-wrong-bad-key = «{ $value }» no sirve de clave: usa una letra y después letras, números, _ o -.
instrument-wrong-reserved-key = Otras herramientas usan la clave «{ $value }» para otra cosa. Elige otra.
instrument-wrong-duplicate-key = La clave «{ $value }» está dos veces.
instrument-wrong-no-version = Falta la versión: se cuentan desde 1.
instrument-wrong-no-language = No tiene ningún idioma.
instrument-wrong-bad-language = No es el código de un idioma, como es o es-CL.
instrument-wrong-no-language-name = Falta el nombre del idioma.
instrument-wrong-no-author = Falta decir quién escribió o tradujo estas palabras.
instrument-wrong-no-licence = Falta decir con qué licencia se pueden usar.
instrument-wrong-loose-language = Lo que se dice del idioma tiene espacios de más o signos que no se pueden mostrar.
instrument-wrong-missing-text = Falta el texto.
instrument-wrong-stray-text = Hay un texto en un idioma que el cuestionario no tiene.
instrument-wrong-long-text = El texto es demasiado largo.
instrument-wrong-unprintable-text = El texto tiene un signo que no se puede mostrar.
instrument-wrong-reference-in-text = El texto contiene «$» y una llave, que otras herramientas reemplazarían.
instrument-wrong-no-items = No pregunta nada.
instrument-wrong-empty-section = La sección no tiene preguntas.
instrument-wrong-unequal-grid = En una tabla todas las preguntas llevan las mismas respuestas.
instrument-wrong-few-anchors = Hacen falta al menos dos respuestas.
instrument-wrong-many-anchors = Son demasiadas respuestas. Una escala tiene a lo más siete.
instrument-wrong-bad-anchor = «{ $value }» no sirve de clave de una respuesta.
instrument-wrong-no-points = Sus respuestas necesitan números enteros por clave para sumarlas o invertirlas.
instrument-wrong-uneven-points = Los puntos deben subir o bajar de uno en uno.
instrument-wrong-bad-range = Los límites no calzan.
instrument-wrong-free-text-off = Pide escribir, y el cuestionario no tiene activadas las respuestas escritas.
instrument-wrong-bad-length = El largo permitido no calza.
instrument-wrong-unknown-reference = La condición pregunta por «{ $value }», que no existe.
instrument-wrong-own-reference = La condición pregunta por sí misma.
instrument-wrong-later-reference = La condición pregunta por «{ $value }», que viene después.
instrument-wrong-cycle = Las condiciones se preguntan unas por otras en círculo.
instrument-wrong-unknown-answer = La condición espera una respuesta que no se ofrece: { $value }.
instrument-wrong-empty-scale = La escala no reúne nada.
instrument-wrong-mixed-scale = La escala reúne preguntas y escalas a la vez.
instrument-wrong-unknown-item = Nombra la pregunta «{ $value }», que no existe.
instrument-wrong-unknown-scale = Nombra la escala «{ $value }», que no existe.
instrument-wrong-duplicate-part = Nombra «{ $value }» dos veces.
instrument-wrong-not-scored = «{ $value }» no es de una sola respuesta: no puede sumar en una escala.
instrument-wrong-unequal-points = Las preguntas de la escala no tienen los mismos puntos.
instrument-wrong-scale-cycle = Las escalas se reúnen unas a otras en círculo.
instrument-wrong-no-minimum = El mínimo de respuestas no puede ser cero.
instrument-wrong-large-minimum = El mínimo de respuestas es mayor que lo que se pregunta.
instrument-wrong-empty-short-form = La forma breve no pregunta nada.
instrument-wrong-short-form-reference = La forma breve deja fuera «{ $value }», y una condición pregunta por eso.

## El DIA de un liceo
national-problem-course = «{ $value }» no es un curso ni un nivel. Se escribe como 1°A o 1° medio.
national-problem-no-course = La fila no dice de qué curso o nivel es.
national-problem-year = «{ $value }» no es un año del DIA. Son desde 2020 hasta este.
national-problem-occasion = No se sabe de qué momento es: diagnóstico, intermedio o cierre.
national-problem-students = Falta cuántos estudiantes rindieron, en un número entero.
national-problem-axis = «{ $value }» no es un eje de Lenguaje ni de Matemática.
national-problem-foreign-axis = Este eje es de la otra asignatura, y la fila trae «{ $value }».
national-problem-share = «{ $value }» no es un porcentaje de 0 a 100.
national-problem-twice = Este curso ya está en la línea { $other } con el mismo eje y en el mismo momento.
national-problem-other-students = En la línea { $other } el mismo curso tiene otra cantidad de estudiantes.
national-odd-gap = No trae este eje. El nivel queda con los otros cursos.
national-left-subject = Es de otra asignatura: aquí van Lenguaje y Matemática.
national-left-level = No es de enseñanza media.
national-left-empty = No trae ningún porcentaje: el curso no habrá rendido.
national-left-total = Es el total del nivel, y sus cursos también están: se usan los cursos.
national-left-few = El nivel tiene menos de ocho estudiantes: se sabría de quiénes es.
