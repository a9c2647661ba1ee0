### Medidas, gráficos y puntos.
## Palabras
family-outcome = Medida de resultado
family-process = Medida de proceso
family-balancing = Medida de balance
family-why-outcome = Dice si nos acercamos a la meta
family-why-process = Dice si el cambio de verdad se hace
family-why-balancing = Dice si otra cosa empeora
direction-up = Mejor si sube
direction-down = Mejor si baja
direction-none = Ninguna es mejor
cadence-weekly = Cada semana
cadence-monthly = Cada mes
cadence-semester = Cada semestre
cadence-yearly = Cada año
unit-percent = Porcentaje
unit-points = Puntos de una escala
unit-count = Cantidad
unit-days = Días
unit-minutes = Minutos
unit-mark = Nota, de 1,0 a 7,0
area-socio-emotional = Habilidades socioemocionales
area-language = Lenguaje
area-maths = Matemática
area-pathway = Continuidad de estudios
area-network = El trabajo de la red
chart-standard = La que corresponde (recomendado)
chart-run = De corridas, con mediana
chart-i = De control, con media y límites
chart-p = De proporciones (P)
chart-pp = De proporciones que varían más de lo esperable (P′)
chart-u = De tasas (U)
chart-up = De tasas que varían más de lo esperable (U′)
chart-c = De conteos (C)
chart-t = De tiempo entre sucesos (T)
kind-value = Un número
kind-mean = Un promedio de varios
kind-proportion = Cuántos de cuántos (porcentaje)
kind-rate = Sucesos por cada tantos
kind-count = Cuántas veces, siempre con las mismas oportunidades
kind-between = Días entre sucesos poco frecuentes
rules-standard = Las de cada gráfico (recomendado)
rules-anhoej = Anhøj: rachas y cruces
rules-shewhart = Shewhart: puntos fuera de los límites
rules-western-electric = Western Electric
rules-nelson = Nelson
rules-nhs = NHS «Making Data Count»

## La lista
measures-title = Medidas
measures-list-lead = Pocas, claras y seguidas: lo que contamos para saber si algo cambia.
measures-new = Definir una medida
measures-new-own = Definir una medida de { $school }
measures-own-of = propia de { $school }
measures-used = { $schools ->
    [one] La informa un liceo
   *[other] La informan { $schools } liceos
}; lo más nuevo es del { $latest }.
measures-used-nobody = Ningún liceo la informa todavía.
measures-empty-title = Aquí estarán las medidas
measures-empty = Una medida dice qué se cuenta, entre quiénes, cada cuánto y quién lo anota.
measures-empty-why = Con una buena medida semanal, un equipo sabe en pocas semanas si una idea ayuda. El primer paso es definir una, simple, que se pueda anotar en un minuto.
measures-no-balancing = Todavía no hay ninguna. Una medida de balance avisa si, al mejorar una cosa, otra empeora: por ejemplo, cuántas horas extra pide el cambio.

## Una medida
measures-lead = { $schools ->
    [one] Informa un liceo
   *[other] Informan { $schools } liceos
} de { $all }: { $calm } sin señal de cambio, { $signals } con algo que mirar y { $few } con muy pocos puntos todavía.
measures-lead-nobody = Ningún liceo la informa todavía.
measures-each = Cada liceo con su historia
measures-scale = Todos a la misma escala, de { $range }, y por nombre. El rombo es una señal.
measures-silent = Todavía no informan: { $schools }.
measures-nobody-why = Cuando cada liceo ingrese sus puntos, aquí se verá su historia, todas a la misma escala.
measures-verdict-none = sin señal
measures-verdict-few = pocos puntos aún
measures-verdict-flat = casi sin variación
measures-verdict-up = subió
measures-verdict-down = bajó
measures-verdict-drift = se mueve en bloque
measures-verdict-limit = un punto fuera de lo esperable
measures-edit = Cambiar la definición
measures-see-chart = Ver el gráfico
measures-version = Versión { $n }
measures-each-school = cada liceo
measures-who = Quién la ve
measures-who-school = Los puntos de { $school } los ven su dirección, su UTP y el equipo central.
measures-who-coexistence = También quien está a cargo de convivencia.
measures-who-open = Por acuerdo de la red, también los demás liceos.
measures-who-closed = Los demás liceos no los ven.
measures-who-small = Lo que viene de menos de { $n } respuestas solo lo ve quien puede ingresarlo.
measures-who-course = Solo quienes enseñan en { $course }. El equipo central nunca ve los puntos de un curso.
measures-who-course-shared = Quienes enseñan en { $course } y, porque así lo decidieron, la dirección y la UTP del liceo. El equipo central nunca ve los puntos de un curso.
measures-target = Meta
measures-source = De dónde viene

## El gráfico
measures-chart = El gráfico
measures-see-table = Ver los datos en tabla
measures-export = Descargar los puntos (CSV)
measures-picture-png = Descargar el gráfico (PNG)
measures-picture-svg = Descargar el gráfico (SVG)
measures-picture-source = { $what }. { $network }, al { $day }.
measures-funnel-file = embudo
measures-why = Por qué lo decimos
measures-tests = Las pruebas
measures-test = Prueba { $n }
measures-days = { $from } al { $to }
measures-in-phase = En { $phase }
measures-no-tests = Todavía no hay ciclos con esta medida. Cuando haya, cada uno se verá como un anillo bajo el gráfico.
measures-by-course = Por curso
measures-no-points-title = Aún no hay puntos
measures-no-points = Con el primer punto empieza la historia; con diez, el gráfico ya puede decir si algo cambió.
measures-no-points-first = El primer paso: ingresa el dato de esta semana. Si ya lo tienes en una planilla, pégalo.
measures-no-points-who = Los ingresa el liceo.
measures-withheld = { $n ->
    [one] Un punto no se muestra porque viene
   *[other] { $n } puntos no se muestran porque vienen
} de menos de { $smallest } respuestas: así nadie queda a la vista.
measures-definition-title = Definición
measures-saved = Guardado: { $added ->
    [0] ningún punto nuevo
    [one] un punto nuevo
   *[other] { $added } puntos nuevos
}, { $corrected ->
    [0] ninguno corregido
    [one] uno corregido
   *[other] { $corrected } corregidos
}, { $same ->
    [0] ninguno repetido
    [one] uno que ya estaba igual
   *[other] { $same } que ya estaban iguales
}{ $removed ->
    [0] .
    [one] , y uno borrado.
   *[other] , y { $removed } borrados.
}

## El formulario de una medida
measures-form-lead = Que dos personas distintas, con esta definición, cuenten lo mismo.
measures-part-what = Qué se cuenta
measures-part-numbers = Los números
measures-part-who = Quién y de dónde
measures-name = Nombre
measures-name-hint = Como una frase sobre estudiantes o docentes: «Explican con sus palabras lo que aprendieron».
measures-definition = Qué cuenta, sobre qué, quién lo anota
measures-definition-hint = Por ejemplo: boletos con una explicación correcta y propia, sobre los boletos entregados ese día; lo anota quien hace la clase.
measures-family = Para qué sirve
measures-family-hint = Resultado: si llegamos. Proceso: si lo hacemos. Balance: si algo más empeora.
measures-area = De qué trata
measures-driver = Qué impulsor mira
measures-no-driver = Ninguno en especial
measures-unit = Unidad
measures-decimals = Decimales
measures-decimals-hint = De 0 a 3. Casi siempre basta con 0.
measures-direction = Hacia dónde es mejor
measures-target-hint = Puede quedar vacía. La coma es decimal.
measures-cadence = Cada cuánto
measures-cadence-hint = Mientras más seguido, antes se nota un cambio.
measures-chart-kind = Gráfico
measures-chart-hint = Si dudas, deja la que corresponde: cambia sola cuando hay datos suficientes, y dice por qué.
measures-open = Los demás liceos pueden ver los puntos de cada liceo
measures-open-hint = Márcalo solo si la red lo acordó. Los puntos de un curso nunca se abren.
measures-source-hint = Para series oficiales, por ejemplo: Agencia de Calidad. Puede quedar vacío.
measures-key = Clave para importar
measures-key-hint = Corta, con letras, números y guiones. Si la dejas vacía, sale del nombre.
measures-define = Definir la medida

## Los puntos
measures-enter = Ingresar puntos
measures-enter-lead = Escribe lo que tengas. Lo que dejes en blanco queda como está.
measures-grid = Escribir
measures-grid-hint = La coma es decimal. La cantidad es cuántas respuestas o estudiantes hay detrás; si no la sabes, déjala vacía.
measures-grid-hint-parts = La coma es decimal. Hacen falta los dos números: sin el segundo no se sabe entre cuántos se contó.
measures-grid-wrong = Nada se guardó todavía; cada fila dice qué le falta.
measures-period = Período
measures-value = Valor
measures-n = Cantidad
measures-remove = Borrar
measures-save = Guardar los puntos
measures-earlier = Períodos anteriores
measures-stale = Nada se guardó todavía. En las filas marcadas dice qué hay ahora; lo que escribiste sigue ahí. Si envías otra vez, quedará lo tuyo.
measures-other = Mientras escribías, otra persona puso { $value }.
measures-other-n = Mientras escribías, otra persona puso { $value }, con cantidad { $n }.
measures-other-removed = Mientras escribías, otra persona borró este punto.
measures-paste = Pegar
measures-paste-label = Desde tu planilla
measures-paste-hint = Dos o tres columnas: fecha, valor y, si la tienes, cantidad. Cópialas en tu planilla y pégalas aquí.
measures-paste-save = Guardar lo pegado
measures-paste-kept = Lo que pegaste sigue aquí; corrige estas líneas y envía otra vez.
measures-import = Subir un archivo
measures-import-label = Archivo CSV o Excel (XLSX)
measures-import-hint = Una fila por dato. Las columnas pueden llamarse como quieras: antes de guardar te mostramos qué entendimos. De un libro con varias hojas leemos la primera.
measures-import-save = Subir y ver qué entendimos
measures-import-again = Corrige el archivo y súbelo de nuevo.
measures-nothing-kept = Nada se guardó.
measures-line = Línea { $line }: { $what }
measures-wrong-value-missing = Hay cantidad, pero falta el valor.
measures-wrong-future = Ese período todavía no llega.
measures-wrong-n = La cantidad es un número entero, desde 0.
measures-wrong-nothing = No encontramos ningún punto. Revisa que haya una columna con fechas y otra con valores.
measures-wrong-school = Es de otro liceo. Aquí se ingresan solo los de este.
measures-wrong-course-level = Nombra un curso, y aquí van los puntos del liceo completo.
measures-wrong-course = Es de otro curso.
measures-wrong-year = Ese curso es de otro año escolar.
done-measures-defined = La medida quedó definida. Ya se pueden ingresar puntos.
done-measures-saved = La definición quedó cambiada.
wrong-decimals = Los decimales van de 0 a 3.
wrong-definition-empty = Escribe qué cuenta y quién lo anota.
wrong-key = La clave necesita al menos una letra o un número.

## Lo que se cuenta
measures-in-english = En inglés
measures-name-en = Nombre en inglés
measures-definition-en = Definición en inglés
measures-kind = Cómo es cada dato
measures-kind-hint = Si puedes contar «cuántos de cuántos», elígelo: el gráfico sabrá cuánto pesa cada punto.
measures-counted = Qué se cuenta
measures-counted-hint = Solo para «cuántos de cuántos» y «sucesos por cada tantos». Por ejemplo: boletos con explicación propia.
measures-among = Entre qué
measures-among-hint = Por ejemplo: boletos entregados.
measures-per = Por cada cuántos
measures-per-hint = Solo para «sucesos por cada tantos». Si queda vacío, por cada 100.
measures-rules = Reglas que marcan puntos
measures-rules-hint = Si dudas, las de cada gráfico.
measures-part-change = Si cambia lo que se cuenta
measures-revised = Desde ahora se cuenta otra cosa
measures-revised-hint = Márcalo si los puntos nuevos ya no se comparan con los de antes; el gráfico lo dirá. Para corregir palabras no hace falta.
measures-revised-on = Desde qué día
measures-revised-why = Por qué cambia
measures-since = Desde el { $day }
measures-parts = Cómo se calcula
measures-parts-said = { $counted }, de { $among }
measures-known = Lo que se sabe de este tiempo
measures-tools = Qué más puedes hacer
measures-wrong-whole-missing = Falta el total.
measures-chosen-few = Es un gráfico de corridas porque con { $have ->
    [one] un dato
   *[other] { $have } datos
} los límites serían una adivinanza; con { $need } pasa solo al que corresponde.
measures-chosen-proportion = Es un gráfico de proporciones: cada límite sabe entre cuántos se contó ese día.
measures-chosen-rate = Es un gráfico de tasas: cada límite sabe cuánta exposición hubo detrás del punto.
measures-chosen-count = Es un gráfico de conteos: las oportunidades son siempre las mismas.
measures-chosen-dispersed = Los puntos varían { $times } veces lo que explican sus totales, así que los límites se ensancharon con lo que de verdad varía.
measures-chosen-rare = Es un gráfico del tiempo entre sucesos, porque ocurren pocas veces.
measures-chosen-single = Es un gráfico de valores individuales: lo que varía se toma de un punto al siguiente.

## Lo que falta
missing-title = Lo que falta informar
missing-none = No falta nada: cada liceo ha informado lo que le tocaba.
missing-lead-hub = { $n ->
    [one] Un liceo tiene algo sin informar
   *[other] { $n } liceos tienen algo sin informar
}. Van por nombre; antes de pedirlo, pregunta qué lo hace difícil.
missing-lead = Son datos que la red espera. Si uno ya no sirve, dilo: también es una mejora.
missing-since = Lo último es del { $day }.
missing-never = Todavía no hay ningún punto.
missing-enter-of = Ingresar puntos de «{ $name }»

## Anotaciones
annotations-title = Anotaciones
annotations-lead = Lo que las personas saben y los números no dicen: un paro, las vacaciones, una semana de lluvia. Se ven en los gráficos.
annotations-new = Nueva anotación
annotations-words = Qué pasó
annotations-words-hint = Corto y sin nombres de estudiantes. Por ejemplo: «Paro de profesores».
annotations-where = Dónde
annotations-everywhere = Todos los liceos
annotations-from = Desde
annotations-to = Hasta
annotations-to-hint = Si fue un solo día, puede quedar vacío.
annotations-left-out = Dejar esos puntos fuera del cálculo
annotations-left-out-hint = Se siguen viendo, pero no mueven la línea central ni los límites. Hazlo solo si ese tiempo no fue uno normal.
annotations-save = Anotar
annotations-list = Las que hay
annotations-none = Todavía no hay ninguna. Cuando en un gráfico algo se salga de lo común, anota aquí lo que sepas de esos días.
annotations-days = { $from } al { $to }
annotations-is-left-out = fuera del cálculo
annotations-remove = Quitar
annotations-remove-of = Quitar «{ $words }»
done-annotation-made = Anotado. Ya se ve en los gráficos.
done-annotation-removed = Quitada. Si fue un error, el formulario la tiene lista para volver a ponerla.
wrong-words-empty = Escribe qué pasó.
wrong-last-day = El último día no puede ser antes del primero, ni más de un año después.

## Tramos de un gráfico
phases-title = Tramos del gráfico
phases-lead = Cuando algo cambia y dura, la línea central se calcula de nuevo. Lo propone la evidencia y lo decide una persona, con su razón.
phases-evidence = Lo que dice la evidencia
phases-proposed = La evidencia propone un tramo nuevo: mírala y decide.
phases-proposal = Desde el { $day } hay { $length } puntos seguidos al mismo lado de la línea; el azar explica hasta { $max }. Antes el centro era { $before }; desde entonces es { $after }.
phases-means = Aceptarlo quiere decir: esto es lo normal ahora, y lo que venga se compara con esto. Antes de decidir, pregunta qué cambió en el liceo ese tiempo.
phases-on-trial = El tramo nuevo tiene menos de doce datos: sus límites quedan a prueba.
phases-none = La evidencia no propone ningún tramo nuevo: no hay una racha más larga de lo que explica el azar.
phases-none-ended = Hubo una racha larga, pero el proceso volvió a lo de antes.
phases-none-before = Todavía no: antes de la racha hay { $have ->
    [one] un punto útil
   *[other] { $have } puntos útiles
}, y hacen falta { $need } para saber cómo era antes.
phases-reason = Qué cambió en el liceo
phases-reason-hint = Por ejemplo: «Todo el equipo comenta los boletos antes de la clase siguiente».
phases-accept = Aceptar el tramo nuevo
phases-not-now = Ahora no
phases-wrong-reason = Escribe qué cambió: dentro de un año nadie lo recordará.
phases-wrong-gone = Entre tanto cambiaron los puntos y la propuesta ya no es la misma. Mírala de nuevo.
phases-list = Los aceptados
phases-since = Tramo nuevo desde el { $day }
phases-accepted = { $name }, el { $day }
phases-remove = Deshacer
phases-remove-of = Deshacer: { $since }
done-phase-accepted = El tramo nuevo quedó aceptado, con su razón.
done-phase-removed = El tramo se deshizo; el gráfico vuelve a contar como antes.

## Enlaces para anotar
links-title = Enlaces para anotar
links-lead = Con un enlace, una persona anota este dato desde su teléfono sin cuenta ni contraseña. Sirve solo para esta medida y este lugar.
links-new = Nuevo enlace
links-given-to = Para quién es
links-given-to-hint = Para reconocerlo en la lista. Por ejemplo: «Inspectoría».
links-how-long = Cuánto dura
links-weeks = { $n ->
    [one] Una semana
   *[other] { $n } semanas
}
links-make = Hacer el enlace
links-wrong-name = Escribe para quién es.
links-list = Los que hay
links-open = Abierto hasta el { $day }.
links-expired = Venció el { $day }.
links-revoked = Retirado.
links-unused = Todavía no se ha usado.
links-used = { $n ->
    [one] Se usó una vez,
   *[other] Se usó { $n } veces, la última
} el { $day }.
links-revoke = Retirar
links-revoke-of = Retirar el enlace de { $name }
links-made = El enlace está listo
links-once = Se muestra solo esta vez. Sirve hasta el { $day } o hasta que lo retires.
links-text = Para anotar «{ $measure }» ({ $place }) cada vez que toque, sin contraseña: { $link }
done-link-revoked = El enlace ya no abre. Lo anotado queda.

## La puerta de un enlace
entry-thanks = Gracias: quedó guardado.
entry-kept = { $value }, { $day }. Si te equivocaste, escríbelo de nuevo y se corrige.
entry-period = De cuándo es
entry-event = Qué día ocurrió
entry-event-hint = El gráfico cuenta los días desde la vez anterior.
entry-save = Guardar
entry-what-for = El equipo de mejora lo ve en su gráfico el mismo día. No escribas nombres de estudiantes.
entry-wrong-taken = Ese dato ya lo anotó otra persona. Si está mal, avísale a quien te mandó el enlace.
entry-wrong-period = Elige uno de los de la lista.
entry-unknown-title = Este enlace no abre nada
entry-unknown = Quizás quedó cortado al copiarlo. Pídelo de nuevo a quien te lo mandó.
entry-expired-title = Este enlace venció
entry-expired = Pide otro a quien te lo mandó: es un momento.
entry-revoked-title = Este enlace fue retirado
entry-revoked = Si todavía te toca anotar este dato, pide otro a quien te lo mandó.
measures-funnel = ¿De verdad son distintos?

## Grupos de un liceo
groups-title = Por grupos
groups-lead = La misma medida por nivel, asignatura o sexo, todas a la misma escala. Sirve para ver a quién todavía no le llega el cambio.
groups-none = Todavía no hay datos por grupo.
groups-withheld = Algún grupo no se muestra porque es chico, o porque se podría calcular con los otros.
groups-enter = Ingresar un período
groups-go = Ver ese período
groups-group = Grupo
groups-save = Guardar los grupos
done-groups-saved = Guardado.
dimension-level = Por nivel
dimension-subject = Por asignatura
dimension-sex = Por sexo
stratum-level-1 = I medio
stratum-level-2 = II medio
stratum-level-3 = III medio
stratum-level-4 = IV medio
stratum-subject-language = Lenguaje
stratum-subject-maths = Matemática
stratum-subject-other = Otras
stratum-sex-female = Mujeres
stratum-sex-male = Hombres
stratum-sex-other = Otras personas
measures-unwatched-title = Ideas sin medida de proceso
measures-unwatched = Estas ideas se están probando y ninguna medida dice si de verdad se hacen. Sin eso, cuando el resultado no cambie, nadie sabrá si falló la idea o si no se hizo. Basta una cuenta corta por semana.
entry-kept-event = Suceso del { $day }. El gráfico ya lo cuenta.
