### La dosis de un ciclo: cuántas veces se hizo lo planificado, y la medida en las mismas semanas. El lazo entre ideas y gráficos.
dose-title = Planificado y hecho
dose-none = Todavía nadie ha anotado que se hizo.
dose-unit = veces
dose-times = { $n ->
    [one] { $words } vez
   *[other] { $n } veces
}
dose-done-times = lo hicieron { $times }
dose-done = hicieron { $n } { $unit }
dose-done-of = de { $plan } { $unit } que planificaron, hicieron { $n }
dose-done-so-far = llevan { $n } de { $plan } { $unit } que planificaron; a esta altura eran { $due }
dose-few-points = la medida tiene todavía muy pocos puntos para decir algo
dose-no-change = en la medida no se ve un cambio que dure
dose-rose-before = la medida ya había subido antes de la primera vez
dose-fell-before = la medida ya había bajado antes de la primera vez
dose-rose-after = la medida subió después de la { $nth }
dose-fell-after = la medida bajó después de la { $nth }
dose-nth = vez { $n }
dose-nth-1 = primera vez
dose-nth-2 = segunda vez
dose-nth-3 = tercera vez
dose-nth-4 = cuarta vez
dose-nth-5 = quinta vez
dose-nth-6 = sexta vez
dose-nth-7 = séptima vez
dose-nth-8 = octava vez
dose-nth-9 = novena vez
dose-nth-10 = décima vez
dose-caution = Que venga después no prueba que venga de ahí: miren qué más pasó en esas semanas.
dose-see-table = Ver las semanas en tabla
dose-table = Planificado y hecho hasta el fin de cada semana
dose-week = Semana del
dose-planned = Planificado
dose-done-head = Hecho
dose-no-value = –
dose-today = Hoy lo hice
dose-today-said = Hoy está anotado: { $times }.
dose-other = Anotar otro día, o corregir
dose-other-hint = Cada día se anota una vez. Si ya está anotado, lo verás antes de cambiarlo.
dose-there = Ya estaba anotado el { $day }: { $times }.
dose-there-kept = Lo tuyo sigue en el formulario, sin guardar. Si lo envías otra vez, queda lo tuyo.
dose-day = Día
dose-how-often = Cuántas veces
dose-save = Anotar
dose-list = Lo anotado, día por día
dose-remove = Quitar
dose-remove-of = Quitar lo anotado el { $day }
dose-of-idea = { $cycles ->
    [one] En el ciclo que planificó cuántas veces hacerla, se hizo el { $share } de lo planificado.
   *[other] En los { $cycles } ciclos que planificaron cuántas veces hacerla, se hizo el { $share } de lo planificado.
}
done-dose = Anotado.
done-dose-removed = Ya no está anotado.
wrong-dose-future = Ese día todavía no llega.
wrong-dose-before = Ese día es anterior al comienzo del ciclo.
wrong-dose-times = Escribe un número entre 1 y 30.
problem-dose-phase-title = En este ciclo ya no se anota
problem-dose-phase = Nada se guardó: se anota mientras el ciclo está en marcha. Si falta algo, reabre el ciclo.
figure-dose-head = Veces, sumadas
figure-dose-planned = planificado { $n }
figure-dose-done = hecho { $n }
figure-dose-measure = La medida, en las mismas semanas
figure-dose-before = antes: { $value }
loop-charts = En los gráficos
loop-charts-note = Los de una misma medida, en la misma escala. Cada gráfico se abre con las pruebas de esta idea.
loop-chart-of = { $school }: { $measure }
loop-tests-there = { $n ->
    [one] una prueba
   *[other] { $n } pruebas
}
loop-only = Aquí están solo las pruebas de «{ $idea }»{ $left ->
    [0] : no hay otras.
    [one] ; queda fuera otra.
   *[other] ; quedan fuera otras { $left }.
}
loop-only-none = Aquí no hay pruebas de esa idea que puedas ver.
loop-only-all = Ver todas
