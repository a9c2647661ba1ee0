### Ideas de cambio: contexto, familia, lo que dicen sus pruebas.
idea-all = Todas las ideas
idea-what = De qué se trata
idea-what-hint = En dos o tres frases: qué cambia y por qué ayudaría.
idea-protocol = Paso a paso
idea-protocol-hint = Lo que se hace, en orden, con el material y los minutos. Lo suficiente para que otro liceo la pruebe el lunes. Sin nombres de estudiantes.
idea-context = Para quiénes está pensada
idea-context-hint = Puedes dejarlo abierto: lo que se sepa lo irán diciendo las pruebas.
idea-level = Nivel
idea-any-level = Cualquiera
idea-subject = Asignatura
idea-any-subject = Cualquiera
idea-scale = Tamaño de la prueba
idea-any-scale = Sin indicar
idea-audience = A quiénes ayuda
idea-audience-hint = Por ejemplo: cursos donde pocos preguntan.
idea-open = Sin indicar
idea-reach = Dónde está
idea-reach-own = Solo en la teoría de este liceo
idea-state-idea = Idea
idea-state-testing = En prueba
idea-state-promising = Prometedora
idea-state-adopted = Adoptada
idea-state-packaged = En el paquete de cambios
idea-state-retired = Retirada
idea-adopted-in = Adoptada en { $n } liceos
idea-tally = { $closed ->
    [one] Una prueba cerrada
   *[other] { $closed } pruebas cerradas
} en { $schools ->
    [one] un liceo
   *[other] { $schools } liceos
}: { $adopted ->
    [0] ninguna la adoptó
    [one] una la adoptó
   *[other] { $adopted } la adoptaron
}, { $adapted ->
    [0] ninguna la adaptó
    [one] una la adaptó
   *[other] { $adapted } la adaptaron
} y { $abandoned ->
    [0] ninguna la abandonó
    [one] una la abandonó
   *[other] { $abandoned } la abandonaron
}.
idea-tally-open = { $n ->
    [one] Una prueba en marcha.
   *[other] { $n } pruebas en marcha.
}
idea-tally-none = Nadie la ha probado todavía.
idea-last-words = La última palabra: { $adopting ->
    [0] ningún liceo la adopta
    [one] un liceo la adopta
   *[other] { $adopting } liceos la adoptan
} y { $abandoning ->
    [0] ninguno la abandona
    [one] uno la abandona
   *[other] { $abandoning } la abandonan
}. { $kept ->
    [0] Ninguna prueba la conservó.
    [one] Una prueba la conservó, y { $numbered ->
        [0] no tiene
       *[other] tiene
    } predicción y resultado en números.
   *[other] De las { $kept } pruebas que la conservaron, { $numbered ->
        [0] ninguna tiene
        [one] una tiene
       *[other] { $numbered } tienen
    } predicción y resultado en números.
}
idea-why-state = Por qué dice «{ $state }»
idea-rule-idea = «Idea»: nadie la ha probado.
idea-rule-testing = «En prueba»: alguien la está probando, o la probó y todavía no alcanza para decir más.
idea-rule-promising = «Prometedora» pide al menos { $tests } pruebas cerradas, y que sean más las que la adoptan que las que la abandonan.
idea-rule-adopted = «Adoptada» pide al menos { $schools } liceos cuya última palabra sea adoptarla.
idea-rule-packaged = «En el paquete de cambios» pide al menos { $schools } liceos cuya última palabra sea adoptarla, { $tests } pruebas que la conserven (adoptada o adaptada), una de cada { $numbered } de ellas con predicción y resultado en números, y que menos de una de cada { $abandoned } pruebas la abandone.
idea-rule-retired = «Retirada»: la última palabra de al menos { $schools } liceos, y de la mayoría, es abandonarla; o nadie la prueba hace más de { $days } días.
idea-rule-next = Lo que sigue: { $rule }
idea-warrant = Lo que se sabe
idea-warrant-note = Lo escribe Ronda a partir de los ciclos
idea-warrant-none = Nadie la ha probado todavía. Una prueba pequeña, en un curso y una semana, ya diría algo.
idea-warrant-open = { $open ->
    [one] Hay una prueba en marcha
   *[other] Hay { $open } pruebas en marcha
} en { $schools ->
    [one] un liceo
   *[other] { $schools } liceos
}. Todavía no hay ninguna cerrada.
idea-warrant-tested = { $teams ->
    [one] La probó un equipo
   *[other] La probaron { $teams } equipos
} de { $schools ->
    [one] un liceo
   *[other] { $schools } liceos
}: { $closed ->
    [one] una prueba cerrada
   *[other] { $closed } pruebas cerradas
} ({ $adopted ->
    [0] ninguna la adoptó
    [one] una la adoptó
   *[other] { $adopted } la adoptaron
}, { $adapted ->
    [0] ninguna la adaptó
    [one] una la adaptó
   *[other] { $adapted } la adaptaron
} y { $abandoned ->
    [0] ninguna la abandonó
    [one] una la abandonó
   *[other] { $abandoned } la abandonaron
}){ $open ->
    [0] .
    [one] {" "}y una en marcha.
   *[other] {" "}y { $open } en marcha.
}
idea-warrant-areas = Pruebas por tema: { $list }.
idea-warrant-levels = Por nivel: { $list }.
idea-warrant-scales = Por tamaño: { $list }.
idea-warrant-predictions = Lo predicho se cumplió en { $fulfilled } de { $judged } { $judged ->
    [one] prueba que se pudo comparar
   *[other] pruebas que se pudieron comparar
}. Con tan pocas, lo habitual puede estar entre { $low } y { $high }.
idea-warrant-change = En «{ $measure }», la mediana de los cambios fue { $median } (entre { $least } y { $most }), en { $tests } pruebas con { $n } o más estudiantes. Es lo que se observó, no una demostración de que la idea lo causó.
idea-change-points = { $n } puntos porcentuales
idea-unknown = Lo que no se sabe
idea-unknown-level = Nadie la ha probado en { $level }.
idea-unknown-area = Todas las pruebas son de { $area }.
idea-unknown-school = Todas las pruebas son de un mismo liceo.
idea-unknown-larger = Nadie la ha probado con más de un curso.
idea-unknown-judged = Ninguna prueba se pudo comparar con lo predicho.
idea-tests-adopt = La adoptaron ({ $n })
idea-tests-adapt = La adaptaron ({ $n })
idea-tests-abandon = La abandonaron ({ $n })
idea-tests-open = En marcha ({ $n })
idea-tests-all = Ver las { $n }
idea-family = De dónde viene y qué salió de ella
idea-family-said = { $n } ideas en { $generations ->
    [one] una generación
   *[other] { $generations } generaciones
}
idea-quoted = «{ $name }»
idea-made-forked = Tomada sin cambios de { $of }.
idea-made-adapted = Adaptada de { $of }.
idea-made-merged = Hecha de { $of }.
idea-made-hidden = Viene de una idea que es solo de otro liceo.
idea-why = Qué cambió y por qué: { $why }
idea-compare = Ver las diferencias
idea-compare-with = Ver las diferencias con «{ $name }»
idea-list-lead = { $n ->
    [0] Todavía no hay ideas.
    [one] Una idea, con lo que dicen sus pruebas.
   *[other] { $n } ideas, cada una con lo que dicen sus pruebas.
}
idea-list-by-driver = Por impulsor
idea-list-states = En qué va cada idea
idea-list-all = Todas ({ $n })
idea-list-state = { $state } ({ $n })
idea-list-elsewhere = Impulsores propios de un liceo
idea-list-none = No hay ideas aquí.
idea-list-none-why = El estado de una idea sale de sus pruebas: cambia cuando alguien cierra un ciclo.
idea-own-of = { $school }, solo en su teoría
idea-adapt = Adaptarla
idea-adapt-title = Adaptar «{ $name }»
idea-adapt-lead = La idea original queda como está, con sus pruebas. La tuya empieza las suyas, y siempre se sabrá de dónde viene.
idea-adapt-what = Qué cambia
idea-adapt-kind = Qué haces con la idea
idea-descent-forked = La tomo sin cambios, para seguir una línea propia
idea-descent-adapted = La cambio para mi liceo o mi curso
idea-descent-merged = La junto con otra
idea-adapt-why = Qué cambia y por qué
idea-adapt-why-hint = Lo que leerá el próximo liceo. Por ejemplo: «en II medio escriben poco, así que lo hacemos en voz alta». Sin nombres de estudiantes.
idea-adapt-also-more = También viene de otra idea
idea-adapt-also = Otra idea
idea-adapt-also-hint = Solo si juntas dos o más.
idea-adapt-also-too = Y una más
idea-adapt-none = Ninguna
idea-adapt-for = Para quién
idea-adapt-new = La idea nueva
idea-adapt-save = Guardar mi idea
idea-differences = Diferencias
idea-differences-lead = De «{ $before }» a «{ $after }».
idea-differences-none = Esta idea no viene de otra, y ninguna ha salido de ella.
idea-differences-with = Comparar con
idea-differences-other = Otra idea de la familia
idea-differences-go = Comparar
idea-differences-key = Tachado: solo lo dice la primera. Subrayado: solo lo dice la segunda.
idea-differences-same = Dicen lo mismo
idea-differences-nothing-same = En nada.
done-idea-adapted = Tu idea quedó guardada. Ya puedes planificar su primera prueba.
wrong-idea-kind = Elige qué haces con la idea.
wrong-idea-forked-changed = Cambiaste algo: elige «la cambio», o deja el texto como estaba.
wrong-idea-adapted-same = No cambiaste nada: cambia lo que sea distinto, o elige «sin cambios».
wrong-idea-merged-one = Elige la otra idea con la que la juntas.
wrong-idea-one-parent = Si viene de más de una idea, elige «la junto con otra».
wrong-idea-why = Escribe qué cambia y por qué.
lineage-label = La familia de la idea
lineage-generation = Generación { $n }
problem-idea-has-heirs-title = Esta idea se queda en la teoría
problem-idea-has-heirs = Nada cambió. Otra idea viene de esta, o el liceo la ofreció a la red: es parte de la historia y no se retira. Sí puedes cambiarle el texto.
