### Figuras: la frase, las etiquetas y la tabla de cada gráfico.
### La frase dice primero qué pasó, después qué hacer, y nunca más de lo que se sabe.

## El anillo
figure-phase-plan = Planificar
figure-phase-do = Hacer
figure-phase-study = Estudiar
figure-phase-act = Actuar
figure-phase-closed = Cerrado
figure-ring-plan = Ciclo en la fase Planificar
figure-ring-do = Ciclo en la fase Hacer: planificar está listo
figure-ring-study = Ciclo en la fase Estudiar: planificar y hacer están listos
figure-ring-act = Ciclo en la fase Actuar: planificar, hacer y estudiar están listos
figure-ring-closed = Ciclo cerrado
figure-ring-decided = Ciclo cerrado: { $decision }
figure-decision-adopt = adoptada
figure-decision-adapt = adaptada
figure-decision-abandon = abandonada

## Cuántas veces
figure-count-week = { $n ->
    [one] { $words } semana
   *[other] { $words } semanas
}
figure-count-month = { $n ->
    [one] { $words } mes
   *[other] { $words } meses
}
figure-count-semester = { $n ->
    [one] { $words } semestre
   *[other] { $words } semestres
}
figure-count-year = { $n ->
    [one] { $words } año
   *[other] { $words } años
}
figure-count-point = { $n ->
    [one] { $words } punto
   *[other] { $words } puntos
}
figure-run-week = { $n ->
    [one] { $words } semana
   *[other] { $words } semanas seguidas
}
figure-run-month = { $n ->
    [one] { $words } mes
   *[other] { $words } meses seguidos
}
figure-run-semester = { $n ->
    [one] { $words } semestre
   *[other] { $words } semestres seguidos
}
figure-run-year = { $n ->
    [one] { $words } año
   *[other] { $words } años seguidos
}
figure-run-point = { $n ->
    [one] { $words } punto
   *[other] { $words } puntos seguidos
}
figure-run-short-week = { $n ->
    [one] { $words } semana
   *[other] { $words } seguidas
}
figure-run-short-month = { $n ->
    [one] { $words } mes
   *[other] { $words } seguidos
}
figure-run-short-semester = { $n ->
    [one] { $words } semestre
   *[other] { $words } seguidos
}
figure-run-short-year = { $n ->
    [one] { $words } año
   *[other] { $words } seguidos
}
figure-run-short-point = { $n ->
    [one] { $words } punto
   *[other] { $words } seguidos
}
figure-each-week = cada semana
figure-each-month = cada mes
figure-each-semester = cada semestre
figure-each-year = cada año
figure-each-point = cada punto

## Fechas y rangos
figure-month-year = { $month } de { $year }
figure-when-day = el { $date }
figure-when-month = en { $date }
figure-since-day = el { $date }
figure-since-month = { $date }
figure-near-day = del { $date }
figure-near-month = de { $date }
figure-range = { $low } a { $high }
figure-share = { $part } de { $total }
figure-list-all = { $list }
figure-list-more = { $list }, entre otras
figure-silence = sin datos
figure-silence-winter = vacaciones
figure-silence-september = Fiestas Patrias
figure-silence-summer = vacaciones de verano

## Etiquetas del gráfico
figure-line-median = la mediana
figure-line-mean = la media
figure-line-centre = la línea central
figure-median = mediana { $value }
figure-mean = media { $value }
figure-centre = línea { $value }
figure-target = meta { $value }
figure-limit = límite { $value }
figure-limit-trial = límite a prueba { $value }
figure-now = ahora { $value }
figure-chance = azar: { $range }
figure-chance-trial = azar, a prueba: { $range }
figure-rule-above = { $run } sobre { $line }
figure-rule-below = { $run } bajo { $line }
figure-rule-crossings = { $n ->
    [one] cruza { $line } una vez; por azar, { $min } o más
   *[other] cruza { $line } { $n } veces; por azar, { $min } o más
}
figure-rule-over-limit = sobre el límite
figure-rule-under-limit = bajo el límite
figure-short-up = { $run } en alza
figure-short-down = { $run } a la baja
figure-short-two = dos de tres cerca del límite
figure-short-four = cuatro de cinco lejos de { $line }
figure-short-alternating = suben y bajan por turnos
figure-short-stratification = demasiado cerca de { $line }
figure-short-mixture = lejos de { $line } por ambos lados
figure-signal-better = señal hacia lo que buscan
figure-signal-worse = señal contra lo que buscan
figure-test = { $label }: { $title }, { $date }
figure-label = { $title }. { $kind }, { $count }, de { $from } a { $to }. { $lead }
figure-kind-run = gráfico de corridas
figure-kind-i = gráfico de control (individuales)
figure-kind-mr = gráfico de control de las diferencias entre un punto y el siguiente (MR)
figure-kind-xbar = gráfico de control de promedios (X̄)
figure-kind-s = gráfico de control de la dispersión (S)
figure-kind-p = gráfico de control de proporciones (p)
figure-kind-pp = gráfico de control de proporciones, con límites ajustados (P′)
figure-kind-u = gráfico de control de tasas (u)
figure-kind-up = gráfico de control de tasas, con límites ajustados (U′)
figure-kind-c = gráfico de control de conteos (c)
figure-kind-g = gráfico de control de los casos entre un evento raro y otro (g)
figure-kind-t = gráfico de control del tiempo entre un evento raro y otro (t)

## La frase
figure-lead-no-data = Aún no hay datos. Con el primer punto empieza la historia.
figure-lead-too-few-yet = Aún no sabemos: para distinguir un cambio del azar hacen falta { $need }.
figure-lead-too-few = Aún no sabemos: para distinguir un cambio del azar hacen falta { $need }, y van { $have }.
figure-lead-flat = { $count } con casi el mismo valor, { $center }: así no se ve si algo cambia.
figure-lead-no-change = No se nota un cambio: { $count } alrededor de { $line }, { $center }.
figure-lead-shift-above = Algo cambió { $when }: { $run } sobre { $line }. Antes, { $center }; ahora, { $level }.
figure-lead-shift-below = Algo cambió { $when }: { $run } bajo { $line }. Antes, { $center }; ahora, { $level }.
figure-lead-shift-within-above = Algo cambió { $when }: { $run } sobre { $line } de todo el período, que es { $center }. Desde entonces, { $level }.
figure-lead-shift-within-below = Algo cambió { $when }: { $run } bajo { $line } de todo el período, que es { $center }. Desde entonces, { $level }.
figure-lead-shift-past-above = Algo pasó desde { $since } hasta { $until }: { $run } sobre { $line }, { $center }. En ese tiempo, { $level }; después no siguió.
figure-lead-shift-past-below = Algo pasó desde { $since } hasta { $until }: { $run } bajo { $line }, { $center }. En ese tiempo, { $level }; después no siguió.
figure-lead-crossings = { $n ->
    [one] Los puntos se mueven en bloque: cruzan { $line } una vez, y por azar lo harían { $min } o más.
   *[other] Los puntos se mueven en bloque: cruzan { $line } { $n } veces, y por azar lo harían { $min } o más.
}
figure-lead-over-limit = { $when } el valor fue { $value }, sobre el límite: el azar casi nunca llega ahí.
figure-lead-under-limit = { $when } el valor fue { $value }, bajo el límite: el azar casi nunca llega ahí.
figure-lead-over-limit-many = { $count } sobre el límite: { $dates }. El azar casi nunca llega ahí.
figure-lead-under-limit-many = { $count } bajo el límite: { $dates }. El azar casi nunca llega ahí.
figure-lead-phase = Desde { $since }, { $line } es { $after }; antes era { $before }.
figure-lead-calm-since = Desde entonces, nada más que el azar.
figure-lead-side-above = Algo cambió { $when }: { $run } sobre { $line }, { $center }.
figure-lead-side-below = Algo cambió { $when }: { $run } bajo { $line }, { $center }.
figure-lead-side-past-above = Algo pasó desde { $since } hasta { $until }: { $run } sobre { $line }, { $center }; después no siguió.
figure-lead-side-past-below = Algo pasó desde { $since } hasta { $until }: { $run } bajo { $line }, { $center }; después no siguió.
figure-lead-trend-up = Sube desde { $since }: { $run }, cada vez más arriba.
figure-lead-trend-down = Baja desde { $since }: { $run }, cada vez más abajo.
figure-lead-trend-past-up = Subió desde { $since } hasta { $until }: { $run }, cada vez más arriba; después no siguió.
figure-lead-trend-past-down = Bajó desde { $since } hasta { $until }: { $run }, cada vez más abajo; después no siguió.
figure-lead-two-above = De tres puntos seguidos, dos quedaron muy por sobre { $line }, cerca del límite; la última vez, { $last }.
figure-lead-two-below = De tres puntos seguidos, dos quedaron muy por debajo de { $line }, cerca del límite; la última vez, { $last }.
figure-lead-four-above = De cinco puntos seguidos, cuatro quedaron bastante sobre { $line }; la última vez, { $last }.
figure-lead-four-below = De cinco puntos seguidos, cuatro quedaron bastante bajo { $line }; la última vez, { $last }.
figure-lead-alternating = Los puntos suben y bajan por turnos hasta { $until }: { $run }. El azar no es tan ordenado.
figure-lead-stratification = Los puntos quedan demasiado cerca de { $line } hasta { $until }: { $run }. El azar los separaría más.
figure-lead-mixture = Los puntos evitan { $line } hasta { $until }: { $run } lejos de ella, a un lado u otro.
figure-lead-other = Hay una señal en el gráfico.

## De qué tamaño es el cambio
figure-size-up-points = { $n ->
    [one] Subió cerca de un punto
   *[other] Subió unos { $size } puntos
} (entre { $low } y { $high }).
figure-size-down-points = { $n ->
    [one] Bajó cerca de un punto
   *[other] Bajó unos { $size } puntos
} (entre { $low } y { $high }).
figure-size-up = Subió alrededor de { $size } (entre { $low } y { $high }).
figure-size-down = Bajó alrededor de { $size } (entre { $low } y { $high }).
figure-size-unclear-points = La diferencia podría ser de { $low } a { $high } puntos: no alcanza para decir que el nivel cambió.
figure-size-unclear = La diferencia podría ser de { $low } a { $high }: no alcanza para decir que el nivel cambió.

## Un tramo nuevo, propuesto
figure-proposal-above = Proponemos un tramo nuevo desde { $since }: { $run } sobre { $line }; con { $useful }, el azar rara vez pasa de { $max }.
figure-proposal-below = Proponemos un tramo nuevo desde { $since }: { $run } bajo { $line }; con { $useful }, el azar rara vez pasa de { $max }.
figure-proposal-next = Si lo aceptas, lo que venga se comparará con { $after }; lo anterior queda con su propia línea, { $before }.
figure-proposal-caution = Acéptalo solo si saben qué cambió y creen que se mantendrá.
figure-proposal-concern = No conviertas en normal un nivel que no quieren: averigua primero qué pasó.
figure-proposal-trial = Con menos de doce valores, las líneas nuevas quedan a prueba.

## Lo que no dice
figure-caution-test = Coincide con la { $test }, «{ $title }». Coincidir no es causar: una prueba igual en otro curso diría más.
figure-caution-none = Que no se note no significa que nada funcione: un cambio pequeño necesita más tiempo para verse.
figure-caution-point = Un solo punto cuenta lo que pasó una vez, no una tendencia.
figure-caution-phase = Esa fecha la pusimos nosotros: esto describe, no prueba.
figure-caution-trial = Los límites salen de solo { $have }: están a prueba hasta juntar { $need }.

## Qué hacer ahora
figure-next-too-few = Sigue midiendo igual: con { $more } más ya se podrá leer.
figure-next-flat = Busca una medida que pueda moverse, por ejemplo con más niveles o más preguntas.
figure-next-no-change = Si quieres moverla, planifica una prueba pequeña y marca aquí cuándo empieza.
figure-next-no-change-tests = Conversa con tu equipo si conviene seguir con la prueba, cambiarla o intentar otra.
figure-next-repeat = Planifica la misma prueba en otro curso: si vuelve a pasar, sabrás más.
figure-next-concern = Conversa con tu equipo qué cambió cerca { $near }, antes de probar algo nuevo.
figure-next-find-out = Averigua qué pasó cerca { $near } y anótalo mientras se recuerda.
figure-next-limit = Pregunta qué fue distinto { $when } antes de cambiar nada.
figure-next-phase = Sigue midiendo: si se mantiene varias veces más, se podrá confiar.
figure-next-crossings = Mira el gráfico con quienes recogen el dato: puede haber una tendencia, o dos grupos mezclados.
figure-next-mixture = Separa lo que pueda venir mezclado (cursos, jornadas, quién recoge el dato) y haz un gráfico de cada parte.
figure-next-stratification = Revisa si los límites son de otra época, o si cada punto junta grupos muy distintos.
figure-next-common = Averigua qué tuvieron en común esos puntos antes de cambiar nada.
figure-next-look = Mira el gráfico con tu equipo.

## Por qué lo decimos
figure-why-too-few = Con menos de { $need } puntos el azar puede imitar casi cualquier cambio. Un punto que cae justo en la línea no dice nada, y no se cuenta. Preferimos esperar antes que adivinar.
figure-why-flat = Las reglas cuentan cuántos puntos quedan a cada lado de la línea. Si casi todos están sobre ella, no hay qué contar.
figure-why-run = Si nada hubiera cambiado, { $each } tendría más o menos la misma posibilidad de caer sobre { $line } que bajo ella. Una racha muy larga a un mismo lado es difícil de explicar por azar.
figure-why-longest = La regla que usamos: con { $useful } a un lado u otro, el azar rara vez hace rachas de más de { $max }. Esta tiene { $length }.
figure-why-rule = La regla que usamos: una racha más larga que las que el azar suele hacer.
figure-why-crossings = Por azar, { $useful } puntos cruzan { $line } al menos { $min } veces. Si la cruzan menos, los puntos se parecen demasiado a sus vecinos.
figure-why-limit = Entre los límites cae casi todo lo que el azar produce. Un punto fuera de ellos suele tener una causa que se puede encontrar.
figure-why-phase = Separamos la historia en la fecha que ustedes marcaron y comparamos cada parte con su propia línea.
figure-rules-western-electric = Western Electric
figure-rules-nelson = Nelson
figure-rules-nhs = NHS
figure-why-side = La regla que usamos ({ $rules }): { $run } a un mismo lado de { $line }. Por azar pasa muy rara vez.
figure-why-trend = La regla que usamos ({ $rules }): { $run }, siempre en la misma dirección. Por azar pasa muy rara vez.
figure-why-two = La regla que usamos ({ $rules }): dos de tres puntos seguidos a más de dos tercios del camino entre { $line } y un límite. Un punto solo puede caer ahí por azar; dos tan juntos, rara vez.
figure-why-four = La regla que usamos ({ $rules }): cuatro de cinco puntos seguidos a más de un tercio del camino entre { $line } y un límite, al mismo lado.
figure-why-alternating = La regla que usamos ({ $rules }): { $run } que suben y bajan por turnos. Suele venir de dos grupos que se alternan, o de corregir de más cada vez.
figure-why-stratification = La regla que usamos ({ $rules }): { $run } a menos de un tercio del camino entre { $line } y los límites. Suele venir de juntar grupos distintos en cada punto, o de límites antiguos.
figure-why-mixture = La regla que usamos ({ $rules }): { $run } a más de un tercio del camino entre { $line } y los límites, a un lado u otro. Suele venir de dos procesos que se turnan.
figure-why-no-change = Buscamos rachas largas a un mismo lado de { $line }, muy pocos cruces y puntos fuera de los límites. No encontramos más de lo que hace el azar.
figure-why-from-first = { $line } sale de los primeros puntos ({ $count }); los demás se comparan con ella.
figure-why-from-all = { $line } sale de todos los puntos de este período.
figure-why-size-ranks = El tamaño del cambio es el del medio entre todas las diferencias de un punto de después con uno de antes. Entre paréntesis, hasta dónde podría llegar: si siempre lo calculáramos así, acertaríamos unas 19 de cada 20 veces.
figure-why-size-means = El tamaño del cambio es la diferencia entre los dos promedios. Entre paréntesis, hasta dónde podría llegar: si siempre lo calculáramos así, acertaríamos unas 19 de cada 20 veces.
figure-why-size-counts = El tamaño del cambio compara todos los casos de después con todos los de antes. Entre paréntesis, hasta dónde podría llegar: si siempre lo calculáramos así, acertaríamos unas 19 de cada 20 veces.
figure-why-size-found = Como la racha misma eligió dónde empieza, el cambio verdadero puede ser algo menor.
figure-why-limits-neighbours = Los límites salen de cuánto varía un punto al siguiente.
figure-why-limits-mr = Los límites salen de esas mismas diferencias.
figure-why-limits-within = Los límites salen de cuánto varían los casos dentro de cada punto.
figure-why-limits-counts = Los límites salen de cuántos hay detrás de cada punto: con menos, son más anchos.
figure-why-limits-primed = Los límites salen de cuántos hay detrás de cada punto, y son { $times } veces ese ancho, porque los puntos varían así entre sí.
figure-why-limits-c = Los límites salen de la propia media: así varían los sucesos que ocurren por su cuenta.
figure-why-limits-g = Los límites salen de cómo el azar reparte los eventos raros; por eso no son simétricos.
figure-why-limits-t = Los límites salen de cuánto varía un tiempo al siguiente, en una escala en que los tiempos entre eventos raros son simétricos.

## La tabla
figure-table-region = Datos: { $title }
figure-head-week = Semana del
figure-head-month = Mes
figure-head-semester = Semestre desde
figure-head-year = Año
figure-head-point = Fecha
figure-head-share = Cuántos
figure-head-percent = Porcentaje
figure-head-value = Valor
figure-head-median = Mediana
figure-head-chance = Esperable por azar
figure-head-low = Desde
figure-head-high = Hasta
figure-head-note = Nota
figure-note-excluded = no se cuenta
figure-note-run-starts = empieza la racha
figure-note-run = racha
figure-note-limit = fuera del límite
figure-note-signal = señal

## Predicción y resultado
figure-prediction = predicción: { $range }
figure-prediction-said = Predicción: { $range } { $noun }
figure-result = resultado { $value }
figure-no-result = aún sin resultado
figure-before = antes { $value }

## Diagrama de impulsores
figure-drivers-label = Diagrama de impulsores: de la meta a las ideas de cambio
figure-key-label = Cómo leer las líneas
figure-head-aim = Meta
figure-head-drivers = Impulsores
figure-head-secondary = Impulsores secundarios
figure-head-ideas = Ideas de cambio
figure-standing-good = apoyada
figure-standing-some = en prueba
figure-standing-untested = sin probar
figure-standing-against = no funcionó
figure-further = mueve también otro impulsor, con las mismas pruebas
figure-no-tests = sin pruebas aún
figure-tally = { $n } de { $tests } a favor
figure-also-moves = También mueve { $drivers }.
figure-tests-in = { $tests ->
    [one] una prueba
   *[other] { $tests } pruebas
} en { $schools ->
    [one] un liceo
   *[other] { $schools } liceos
}

## El embudo: lugares de distinto tamaño
figure-funnel-label = { $title }. Embudo de { $n ->
    [one] un liceo
   *[other] { $n } liceos
}. { $lead }
figure-funnel-outer = azar, 99,8 %
figure-funnel-inner = azar, 95 %
figure-funnel-centre = la red { $value }
figure-funnel-many = { $words } liceos
figure-funnel-lead-empty = Aún no hay datos que comparar.
figure-funnel-lead-one = Con un solo liceo no hay con qué comparar.
figure-funnel-lead-none = { $n ->
    [one] Este liceo varía lo que variaría cualquiera por azar.
   *[other] Los { $words } liceos difieren lo que el azar hace diferir a grupos de este tamaño.
}
figure-funnel-lead-above = { $n ->
    [one] { $above } está sobre lo que explica el azar.
   *[other] { $above } están sobre lo que explica el azar.
}
figure-funnel-lead-below = { $n ->
    [one] { $below } está bajo lo que explica el azar.
   *[other] { $below } están bajo lo que explica el azar.
}
figure-funnel-lead-both = { $high ->
    [one] { $above } está sobre lo que explica el azar
   *[other] { $above } están sobre lo que explica el azar
}, y bajo ello, { $below }.
figure-funnel-lead-rest = { $n ->
    [one] El otro liceo varía lo que variaría cualquiera.
   *[other] Los otros { $words } liceos varían lo que variaría cualquiera.
}
figure-funnel-caution = Mientras más chico el grupo, más ancho el embudo: un porcentaje alto o bajo con pocos casos dice poco. El gráfico no ordena a los liceos.
figure-funnel-caution-widened = Los liceos difieren { $times } veces lo que explica su tamaño: suele pasar cuando no atienden a los mismos estudiantes ni en las mismas condiciones. Por eso ensanchamos los límites: lo que queda fuera es distinto también entre liceos distintos.
figure-funnel-caution-wide = Los liceos difieren { $times } veces lo que explica su tamaño: hay algo que no medimos aquí. Quedar fuera de los límites dice poco por ahora.
figure-funnel-next-empty = Vuelve cuando más liceos hayan registrado esta medida.
figure-funnel-next-none = No busques explicaciones liceo por liceo. Si quieren moverla, prueben un cambio que sirva a todos.
figure-funnel-next-ask = { $n ->
    [one] Pregúntale a ese liceo qué hace o qué pasó, y compártelo. El gráfico dice que algo es distinto, no qué: ni premio ni reproche.
   *[other] Pregúntales a esos liceos qué hacen o qué pasó, y compártelo. El gráfico dice que algo es distinto, no qué: ni premio ni reproche.
}
figure-head-place = Liceo
figure-note-over = sobre lo que explica el azar
figure-note-under = bajo lo que explica el azar

## Lo que pasó mientras tanto
figure-span-days = { $from }–{ $to }
figure-definition = definición { $n }
figure-noted = «{ $words }» ({ $when })
figure-noted-out = «{ $words }» ({ $when }, fuera de las líneas)
figure-noted-definition = { $words } desde el { $date }
figure-label-noted = Mientras tanto: { $list }.
figure-caution-noted = Coincide en el tiempo con «{ $words }» ({ $when }). Coincidir no es causar.
figure-caution-noted-too = También coincide en el tiempo con «{ $words }» ({ $when }).
figure-caution-definition = Desde el { $date } se cuenta de otra manera ({ $name }): la diferencia puede venir de eso y no de lo que pasa.
figure-next-definition = Cuenta algunas semanas de las dos maneras antes de sacar conclusiones.
figure-why-left-out = Los puntos de { $list } se dibujan abiertos y no cuentan para las líneas ni para las rachas.

## Temporadas
figure-caution-alike = Cada punto se parece al anterior más de lo que haría el azar: puede haber una temporada o una tendencia, y las señales son menos seguras de lo que parecen.
figure-caution-turns = A un valor alto suele seguirle uno bajo, más de lo que haría el azar: puede haber dos grupos que se turnan, o correcciones de más.
figure-years-weeks = las mismas { $count }
figure-years-months = los mismos { $count }
figure-years-up-points = Frente a { $same } de { $before }, está unos { $size } puntos más arriba (entre { $low } y { $high }).
figure-years-down-points = Frente a { $same } de { $before }, está unos { $size } puntos más abajo (entre { $low } y { $high }).
figure-years-up = Frente a { $same } de { $before }, está alrededor de { $size } más arriba (entre { $low } y { $high }).
figure-years-down = Frente a { $same } de { $before }, está alrededor de { $size } más abajo (entre { $low } y { $high }).
figure-years-alike-points = Frente a { $same } de { $before } no se distingue: la diferencia podría ser de { $low } a { $high } puntos.
figure-years-alike = Frente a { $same } de { $before } no se distingue: la diferencia podría ser de { $low } a { $high }.
figure-years-season = Puede ser la temporada.

## El gráfico como archivo
figure-legend-band = esperable por azar
figure-legend-target = meta
figure-legend-test = prueba
figure-legend-place = un liceo
figure-legend-beyond = fuera de lo que explica el azar
figure-legend-shared = Todos a la misma escala, de { $range }. La franja es lo esperable por azar.

## Respuestas sobre una escala
figure-likert-label = { $title }. Barras divergentes de { $n ->
    [one] una pregunta
   *[other] { $n } preguntas
}; los porcentajes están en la tabla.
figure-likert-n = n { $n }
figure-likert-together = { $options }, juntas: { $share }
figure-likert-span = de «{ $low }» a «{ $high }»
figure-likert-legend = De izquierda a derecha: { $list }.
figure-likert-legend-neutral = La línea pasa por «{ $option }».
figure-likert-legend-merged = El borde rayado marca respuestas que se muestran juntas, para que nadie pueda ser reconocido.
figure-head-item = Pregunta
figure-head-n = n

## Una prueba por teoría de respuesta al ítem
figure-irt-label = { $title }. Curvas de { $n ->
    [one] un ítem
   *[other] { $n } ítems
}. { $lead }
figure-irt-across = rasgo, en desviaciones estándar del grupo
figure-irt-information = Información: dónde la prueba distingue mejor
figure-irt-item = un ítem: respuesta esperada
figure-irt-item-reversed = un ítem que va al revés
figure-irt-whole = todos los ítems
figure-irt-lead-below = { $n ->
    [one] Este ítem distingue
   *[other] Estos { $n } ítems distinguen
} mejor a quienes están bajo el promedio del grupo.
figure-irt-lead-near = { $n ->
    [one] Este ítem distingue
   *[other] Estos { $n } ítems distinguen
} mejor a quienes están cerca del promedio del grupo.
figure-irt-lead-above = { $n ->
    [one] Este ítem distingue
   *[other] Estos { $n } ítems distinguen
} mejor a quienes están sobre el promedio del grupo.
figure-irt-lead-real = De lo que difieren los puntajes, el { $share } es diferencia entre personas; el resto es error de medición.
figure-irt-next-reversed = Revisa { $items }{ $more ->
    [0] {""}
    [one] {" "}y uno más
   *[other] {" "}y { $more } más
}: { $n ->
    [one] va
   *[other] van
} contra la mayoría. Suele ser una clave equivocada o una pregunta redactada al revés.
figure-irt-next-straying = Lee de nuevo { $items }{ $more ->
    [0] {""}
    [one] {" "}y uno más
   *[other] {" "}y { $more } más
}: no se { $n ->
    [one] comporta
   *[other] comportan
} como el modelo espera.
figure-irt-next-none = Si quieres distinguir mejor a otras personas, agrega ítems más fáciles o más difíciles que estos.
figure-irt-caution = Un puntaje compara dentro de esta escala y trae su error. No dice si alguien aprueba ni por qué respondió así.
figure-irt-caution-few = Con { $n } personas hay pocos datos para tantos ítems: en otro grupo los números cambiarían. No decidas sobre nadie con esto.
