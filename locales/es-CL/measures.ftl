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
chart-run = De corridas, con mediana
chart-i = De control, con media y límites

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
measures-chart-hint = Si dudas, de corridas.
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
measures-grid-wrong = Nada se guardó todavía; cada fila dice qué le falta.
measures-period = Período
measures-value = Valor
measures-n = Cantidad
measures-remove = Borrar
measures-value-of = Valor, { $period }
measures-n-of = Cantidad, { $period }
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
measures-import-label = Archivo CSV
measures-import-hint = Con las columnas fecha y valor, y quizás n. El archivo que se descarga del gráfico sirve tal cual.
measures-import-save = Subir y guardar
measures-import-again = Corrige estas líneas en tu archivo y súbelo de nuevo.
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
