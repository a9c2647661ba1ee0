### Ciclos: listas, plan, hechos, estudio, decisión.

## Fases y decisiones
phase-plan = Planificar
phase-do = Hacer
phase-study = Estudiar
phase-act = Actuar
phase-closed = Cerrado
decision-adopt = Adoptada
decision-adapt = Adaptada
decision-abandon = Abandonada
comparison-as-predicted = como lo predijeron
comparison-above = más de lo que predijeron
comparison-below = menos de lo que predijeron
comparison-unclear = todavía no se puede decir

## Unidades junto a un campo
cycles-unit-percent = %
cycles-unit-points = puntos
cycles-unit-count = en total
cycles-unit-days = días
cycles-unit-minutes = minutos
cycles-unit-mark = nota

## Listas
cycles-lead = Una prueba pequeña, con su predicción. Las que no resultaron también enseñan.
cycles-plan-one = Planificar un ciclo
cycles-tests = Las pruebas
cycles-tabs = Qué ciclos ver
cycles-tab-running = En marcha
cycles-tab-deciding = Por decidir
cycles-tab-closed = Cerrados
cycles-tab-elsewhere = De otros liceos
cycles-search = Título, liceo o persona
cycles-search-go = Buscar
cycles-pages = Páginas
cycles-pages-before = Anteriores
cycles-pages-after = Siguientes
cycles-range = { $from } a { $to } de { $all }
cycles-whole-school = Todo el liceo
cycles-days = { $from } al { $to }
cycles-stalled = { $days ->
    [one] Detenido en { $phase } hace un día de clases
   *[other] Detenido en { $phase } hace { $days } días de clases
}
cycles-none-running = Aquí estarán los ciclos en marcha.
cycles-none-running-why = Un ciclo es una prueba pequeña: una idea, un curso, dos semanas. Escribes qué crees que pasará y después comparas.
cycles-none-deciding = Aquí esperan los ciclos que ya se hicieron.
cycles-none-deciding-why = Cuando alguien cuenta qué hizo, el ciclo pasa aquí: falta poner el resultado junto a la predicción y decidir.
cycles-none-closed = Aquí quedará lo que se decidió.
cycles-none-closed-why = Adoptar, adaptar o abandonar valen lo mismo: cada cierre le ahorra la prueba a otro liceo.
cycles-none-elsewhere = Aquí estará lo que prueban otros liceos.
cycles-none-elsewhere-why = Se ven los ciclos que su liceo comparte y todos los que se cierran. Puedes empezar tú: comparte uno de los tuyos.
cycles-none-found = Nada coincide con esa búsqueda.
cycles-none-found-why = Prueba con menos palabras, o mira en otra pestaña.

## Plan
cycles-crumbs = Estás en
cycles-new = Planificar un ciclo
cycles-new-lead = Una idea, un curso, dos semanas. Lo que no sepas, lo completas después.
cycles-follows = Sigue a:
cycles-plan = El plan
cycles-plan-note = Se escribe en un minuto y medio.
cycles-choose = Elige
cycles-school = Liceo
cycles-school-missing = Elige en cuál liceo se hará.
cycles-idea = ¿Qué idea vas a probar?
cycles-idea-hint = Están ordenadas por impulsor, como en la teoría.
cycles-course = ¿En qué curso?
cycles-question = ¿Qué quieres saber?
cycles-question-hint = Por ejemplo: ¿una pregunta al final de la clase basta para que expliquen lo que aprendieron?
cycles-measure = ¿Qué medida lo dirá?
cycles-measure-hint = La que mirarás para comparar.
cycles-measure-option = { $name } ({ $unit })
cycles-prediction = ¿Qué crees que pasará, y por qué?
cycles-prediction-hint = Sin predicción no hay sorpresa, y de la sorpresa se aprende.
cycles-range-legend = Tu predicción en números
cycles-range-hint = En la unidad de la medida. Si no la sabes, déjala en blanco.
cycles-low = Desde
cycles-high = Hasta
cycles-when = ¿Cuándo?
cycles-from = Primer día
cycles-to = Último día
cycles-more = Título, quién, dónde y con qué datos
cycles-title = Título
cycles-title-hint = Si lo dejas en blanco, usamos el nombre de la idea.
cycles-who = ¿Quién lo hace?
cycles-who-hint = Tú, o tú con alguien más.
cycles-place = ¿Dónde?
cycles-data = ¿Con qué datos?
cycles-data-hint = Qué vas a contar y cómo: boletos, lista, una pauta.
cycles-do-plan = Planificar
cycles-do-draft = Guardar borrador
cycles-draft-note = Un borrador lo ves solo tú. Planificado, lo ve tu liceo.
cycles-not-possible = Antes de probar hace falta una idea y una medida.
cycles-not-possible-why = La idea dice qué cambiar; la medida, cómo sabremos si sirvió. Las dos están en la teoría de mejora de la red.
cycles-see-theory = Ver la teoría
cycles-change-plan = Cambiar el plan
cycles-finish-plan = Terminar el plan
cycles-save = Guardar
cycles-leave = Dejarlo como estaba

## Dos personas a la vez
cycles-faster = { $name } guardó un cambio el { $when }.
cycles-faster-self = Ya habías guardado otro cambio el { $when }.
cycles-faster-nobody = Alguien guardó un cambio el { $when }.
cycles-faster-kept = Lo tuyo sigue en el formulario y aquí está lo que hay ahora. Si guardas de nuevo, queda lo tuyo.
cycles-blank = en blanco

## El ciclo
cycles-where = Dónde va
cycles-ready-on = listo el { $day }
cycles-step-draft = borrador, solo tú lo ves
cycles-step-planned = escrito el { $day }
cycles-step-done = hasta el { $day }
cycles-step-study = toca comparar
cycles-step-act = toca decidir
cycles-plan-and-facts = Plan y hechos
cycles-pair-caption = Lo planificado junto a lo que pasó
cycles-planned = Lo que planificamos
cycles-fact = Lo que pasó
cycles-what = Qué
cycles-when-row = Cuándo
cycles-who-where = Quién y dónde
cycles-surprise-row = Sorpresa
cycles-unexpected = No la esperábamos
cycles-not-said = No se dijo
cycles-not-yet = Todavía no se cuenta
cycles-until = Hasta el { $day }
cycles-told-by = Lo contó { $name }
cycles-prediction-and-result = Predicción y resultado
cycles-quoted = «{ $words }»
cycles-in-words = Ver en palabras y números
cycles-data-short = Datos
cycles-what-learned = Qué aprendimos
cycles-see-chart = Ver el gráfico con la prueba marcada
cycles-predicted = Predicción
cycles-predicted-range = Predicción: { $range }
cycles-waits-range = La predicción es { $range }; el resultado todavía no se escribe.
cycles-waits-words = La predicción espera su resultado.
cycles-hit = Acertaron: resultado { $value }, dentro de lo que predijeron ({ $range }).
cycles-above = Salió más de lo que predijeron: { $value }; esperaban { $range }.
cycles-below = Salió menos de lo que predijeron: { $value }; esperaban { $range }.
cycles-unclear = Resultado { $value }; predijeron { $range }. Todavía no se puede decir.
cycles-result-words = Resultado { $value }: { $comparison }.
cycles-only-words = Resultó así: { $comparison }.
cycles-decision = Qué se decidió
cycles-decided-by = { $name }, el { $day }
cycles-and-now = Ahora:
cycles-next-section = Qué sigue
cycles-plan-next = Planificar el siguiente
cycles-correct-doing = Corregir lo contado
cycles-correct-study = Corregir el estudio
cycles-all = Ver todos los ciclos
cycles-from-observation = La observación de la que nació
cycles-reach-draft = Es un borrador: solo tú lo ves.
cycles-reach-school = Lo ve tu liceo. El equipo central y los otros liceos lo verán cuando lo compartas o se cierre.
cycles-reach-network = Lo ven los otros liceos y el equipo central.
cycles-share = Compartir con la red
cycles-unshare = Dejar de compartir
cycles-discard = Descartar el borrador
cycles-discard-why = Se borra y no se puede recuperar.
cycles-discard-sure = Sí, descartarlo
cycles-reopen = Reabrir el ciclo
cycles-undo-closure = Deshacer el cierre

## Contar qué se hizo
cycles-tell = Contar qué se hizo
cycles-tell-lead = Lo que pasó de verdad, aunque no fuera lo planificado.
cycles-happened = ¿Qué hicieron?
cycles-happened-hint = Cuántas veces, con quiénes, qué quedó distinto del plan.
cycles-surprise = ¿Algo que no esperabas?
cycles-surprise-hint = Puede quedar en blanco.
cycles-done-on = Último día de la prueba

## Estudiar
cycles-study = Estudiar el resultado
cycles-result = El resultado
cycles-before = Antes
cycles-observed = Resultado
cycles-comparison = ¿Cómo salió, comparado con la predicción?
cycles-comparison-hint = Si hay predicción y resultado en números, los números deciden.
cycles-learned = ¿Qué aprendieron?
cycles-learned-hint = Lo que le contarías a otro liceo en dos frases.
cycles-source-course = puntos del curso
cycles-source-school = puntos del liceo
cycles-source-before = { $n ->
    [one] Antes: un solo punto de los { $whose }.
   *[other] Antes: mediana de { $n } { $whose } previos a la prueba.
}
cycles-source-since = { $n ->
    [one] Resultado: un solo punto de los { $whose }.
   *[other] Resultado: mediana de { $n } { $whose } desde que empezó.
}
cycles-students = ¿De cuántos estudiantes?
cycles-students-hint = Con menos de 8, los números se leen solo en tu liceo; los demás leen lo que aprendieron.
cycles-students-few = menos de { $n }
cycles-withheld = No se muestra: el grupo es pequeño.
cycles-source-none = El gráfico aún no tiene puntos que podamos traer. Escribe los tuyos, o solo compara en palabras.

## Decidir
cycles-decide = Decidir
cycles-decide-question = ¿Qué hacen con esta idea?
cycles-adopt = Adoptar
cycles-adopt-means = la usamos siempre
cycles-adapt = Adaptar
cycles-adapt-means = la cambiamos y probamos otra vez
cycles-abandon = Abandonar
cycles-abandon-means = y contar por qué: también enseña
cycles-reason = ¿Por qué?
cycles-reason-hint = De esto aprenden los otros liceos.
cycles-next = ¿Qué viene ahora?
cycles-next-hint = Puede quedar en blanco.
cycles-close = Cerrar el ciclo

## Hecho
done-cycle-planned = El ciclo quedó planificado. Ahora toca hacerlo.
done-cycle-drafted = Guardamos tu borrador. Solo tú lo ves.
done-cycle-changed = Guardamos el plan.
done-cycle-told = Guardado. Ahora toca comparar con la predicción.
done-cycle-studied = Guardado. Ahora toca decidir.
done-cycle-closed = El ciclo quedó cerrado. Lo que aprendieron ya le sirve a la red.
done-cycle-reopened = El ciclo está abierto otra vez.
done-cycle-shared = La red ya puede leer este ciclo.
done-cycle-unshared = El ciclo volvió a ser solo de tu liceo.
done-cycle-discarded = Descartamos el borrador.

## Algo falta
wrong-title-empty = Ponle un título, o elige una idea y usamos su nombre.
wrong-question-empty = Escribe qué quieres saber.
wrong-prediction-empty = Escribe qué crees que pasará. Sin eso no se aprende del resultado.
wrong-prediction-order = El segundo número es menor que el primero.
wrong-ends-before-start = El último día es anterior al primero.
wrong-too-long = Una prueba dura semanas. Elige un tramo de hasta un año.
wrong-idea-missing = Elige la idea que vas a probar.
wrong-measure-missing = Elige una medida de tu liceo o de la red.
wrong-happened-empty = Cuenta qué hicieron, aunque sea en una frase.
wrong-learned-empty = Escribe qué aprendieron, aunque sea en una frase.
wrong-comparison-missing = Elige cómo salió, o escribe el resultado en números.
wrong-reason-empty = Escribe por qué: de eso aprenden los demás.
wrong-decision-missing = Elige una de las tres.
