### Análisis de preguntas: qué dice una prueba de cada una de sus preguntas, y cuáles funcionan distinto entre dos grupos.
### Se juzga la pregunta, nunca a quien la respondió. La frase dice primero qué se vio y después qué mirar.

## Cada pregunta
item-worked = Funcionó: quienes tuvieron más puntaje en las demás preguntas la acertaron más (correlación { $r }).
item-too-few = La respondieron { $n } personas: con menos de { $need } no se puede decir si funcionó.
item-key-in-doubt = Quienes eligieron «{ $option }», que la pauta cuenta como mala, sacaron en las demás preguntas { $theirs } puntos en promedio; quienes acertaron según la pauta, { $right }. Revisen si la pauta está equivocada o si hay dos respuestas buenas.
item-key-in-doubt-alone = Quienes eligieron «{ $option }», que la pauta cuenta como mala, sacaron en las demás preguntas { $theirs } puntos en promedio, y nadie acertó según la pauta. Revisen si la pauta está equivocada.
item-not-reached = { $n ->
    [one] Una persona ({ $share }) no llegó
   *[other] { $n } personas ({ $share }) no llegaron
} a esta pregunta: faltó tiempo. Lo que dice de quienes no llegaron no es lo que saben.
item-too-easy = La acertó el { $share }: es tan fácil que no distingue a nadie. Sirve para abrir una prueba o para saber que esto ya está aprendido.
item-too-hard = Se logró el { $share } de los puntos: es tan difícil que no distingue a nadie. Vean si se enseñó, y si el enunciado se entiende.
item-too-hard-chance = La acertó el { $share }, no más que respondiendo al azar ({ $chance }). Vean si se enseñó, y si el enunciado se entiende.
item-weak = Casi no va con las demás preguntas (correlación { $r }): acertarla dice poco de lo que mide la prueba. Vean si el enunciado es ambiguo o si mide otra cosa.
item-weak-unsure = Casi no va con las demás preguntas (correlación { $r }), pero con { $n } personas todavía no se puede saber. Vuelvan a mirarla cuando la respondan más.
item-backwards = Va en contra de las demás preguntas (correlación { $r }): la aciertan más quienes saben menos. Revisen la pauta y el enunciado.
item-nothing-to-compare = Las demás preguntas no distinguen a nadie: no hay con qué compararla.
item-misconception = El { $share } eligió «{ $option }»: son el { $wrong } de quienes eligieron una mala. Detrás hay una idea que vale la pena conversar en clases.
item-option = «{ $option }»
item-unused = { $n ->
    [0] Nadie eligió { $options }.
    [one] A lo más una persona eligió { $options }.
   *[other] Casi nadie eligió { $options } (a lo más { $n } personas).
} { $many ->
    [one] Esa opción no confunde a nadie: se puede cambiar o sacar.
   *[other] Esas opciones no confunden a nadie: se pueden cambiar o sacar.
}

## Dos grupos
dif-alike = Con el mismo puntaje, los grupos { $focal } y { $reference } aciertan casi igual.
dif-harder = Con el mismo puntaje, al grupo { $focal } le cuesta más que al grupo { $reference }.
dif-easier = Con el mismo puntaje, al grupo { $focal } le cuesta menos que al grupo { $reference }.
dif-points = { $n ->
    [one] La diferencia es de un punto de cada cien.
   *[other] La diferencia es de { $n } puntos de cada cien.
}
dif-moderate = Es una diferencia moderada: lean la pregunta antes de usarla de nuevo.
dif-large = Es una diferencia grande: lean la pregunta y busquen qué pide aparte de lo que se quiere medir.
dif-few = Con menos de { $group } personas en cada grupo y { $together } en total, una diferencia mediana se puede pasar por alto.
dif-nothing-in-common = Ningún puntaje lo tienen personas de los dos grupos: no se pueden comparar.
dif-constant = Con cada puntaje la aciertan todos o nadie: no hay qué comparar.

## Sus figuras
items-figure = Cómo va cada pregunta con las demás
items-figure-lead = { $n ->
    [one] Funcionó 1
   *[other] Funcionaron { $n }
} de { $of } preguntas. Hacia la derecha, la pregunta distingue mejor a quienes saben más; junto al nombre, cuánto se logró.
items-figure-separates = de aquí a la derecha distingue
dif-figure = En qué preguntas difieren los grupos { $focal } y { $reference }, con el mismo puntaje
dif-figure-lead = { $n ->
    [0] En ninguna
    [one] En 1
   *[other] En { $n }
} de { $of } preguntas la diferencia es moderada o grande. A la izquierda, le cuesta más al grupo { $focal }; la franja es lo que no importa.
dif-figure-small = diferencia sin importancia
figure-dots-interval = Punto e intervalo de 95 %
figure-dots-look = Para mirar
