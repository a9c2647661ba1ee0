### La teoría de cada liceo: lo que es distinto de la red, las ideas propias y las que se ofrecen.
forks-title = La teoría de { $liceo }
forks-see = Ver su teoría
forks-of-network = La teoría de la red
forks-own-link = La teoría de { $liceo }
forks-lead-same = Por ahora el liceo trabaja con la teoría de la red, tal cual.
forks-lead = { $n ->
    [one] Es la teoría de la red, con una diferencia
   *[other] Es la teoría de la red, con { $n } diferencias
}{ $ideas ->
    [0] .
    [one] ; una idea es propia.
   *[other] ; { $ideas } ideas son propias.
}
forks-nothing-yet = La red todavía no tiene una meta escrita. Cuando la tenga, el liceo podrá adaptarla aquí.
forks-edit-hint = Toca un impulsor, una idea o la meta para decirlo como se dice en el liceo, moverlo o dejarlo a un lado.
forks-aim-and-driver = Cambiar nuestra meta o agregar un impulsor
forks-aim-hint = Cuánto se propone este liceo. Lo demás de la meta es de la red.
forks-different = Lo que es distinto de la red
forks-not-different = Nada todavía. Lo que la red cambie aparecerá aquí también, salvo donde el liceo diga otra cosa.
forks-because = Por qué: { $reason }
forks-aside = Lo que dejamos a un lado
forks-set-aside = Dejarlo a un lado
forks-set-aside-hint = No aparecerá en la teoría del liceo, ni lo que cuelga de ahí. En la red sigue, y pueden retomarlo cuando quieran.
forks-restore = Retomarlo
forks-restore-which = Retomarlo: «{ $name }»
forks-also-changed = La red también cambió esto.
forks-also-changed-hint = Abre cada uno en el diagrama para seguir a la red o mantener lo del liceo.
forks-overtaken = Antes decía «{ $was }» y ahora dice «{ $now }».
forks-overtaken-here = Sobre «{ $here }»: la red decía «{ $was }» y ahora dice «{ $now }».
forks-network-calls = En la red se llama «{ $name }».
forks-network-hangs = En la red está { $place }.
forks-follow = Volver a lo que dice la red
forks-keep = Mantener lo nuestro
forks-offered = Lo que ofrecimos a la red
forks-offering = Esta idea y la red
forks-own-idea = Es una idea del liceo: por ahora solo está en su teoría.
forks-offer-say = Qué le dirías a la red
forks-offer-say-hint = Qué vieron al probarla, y a quién más le serviría. Sin nombres de estudiantes.
forks-offer-do = Ofrecerla a la red
forks-offer-at-once = Ofrecerla a la red
forks-offer-waits = Ofrecida; espera la respuesta del equipo central desde el { $when }.
forks-offer-accepted = La red la tomó el { $when }. La autoría es del liceo.
forks-offer-declined = El { $when } la red respondió que por ahora no. Se puede ofrecer de nuevo.
forks-offers-title = Ideas que ofrecen los liceos
forks-offers-lead = Lo que un liceo inventó y le resultó puede servirles a todos. Si por ahora no la tomas, di por qué: el liceo lo leerá.
forks-offers-open = Esperan respuesta
forks-offers-none = No hay ofertas esperando.
forks-offers-decided = Ya respondidas
forks-offers-waiting = { $n ->
    [one] Una idea ofrecida espera respuesta
   *[other] { $n } ideas ofrecidas esperan respuesta
}
forks-offer-from = { $liceo }. La ofreció { $who } el { $when }.
forks-offer-note = «{ $note }»
forks-offer-driver = De qué impulsor de la red colgará
forks-offer-driver-hint = En el liceo cuelga de un impulsor propio, y en su teoría seguirá ahí.
forks-offer-reason = Por qué
forks-offer-reason-hint = Si la tomas, puedes dejarlo vacío. Si por ahora no, cuéntale al liceo el motivo.
forks-offer-accept = Tomarla en la red
forks-offer-decline = Por ahora no
forks-said-accepted = De { $liceo }. La tomó { $who } el { $when }.
forks-said-declined = De { $liceo }. El { $when }, { $who } respondió que por ahora no.
forks-all-link = Cómo la adaptan los liceos
forks-all-title = Cómo la adaptan los liceos
forks-all-lead = { $n ->
    [0] Todavía ningún liceo tiene una teoría propia.
    [one] Un liceo tiene su propia versión de la teoría. De lo que cambia, la red aprende.
   *[other] { $n } liceos tienen su propia versión de la teoría. De lo que cambian, la red aprende.
}
forks-all-none = Aquí se verá qué deja a un lado cada liceo, qué llama de otra manera y por qué.
forks-all-none-why = Si muchos hacen el mismo cambio, quizás la teoría de la red debería hacerlo también.
forks-all-nodes = Qué cambian
forks-all-no-nodes = Los liceos agregaron cosas propias, sin cambiar lo de la red.
forks-all-liceos = Los liceos
forks-all-who = Quiénes y por qué
forks-all-aside = { $n ->
    [one] un liceo lo deja a un lado
   *[other] { $n } liceos lo dejan a un lado
}
forks-all-called = { $n ->
    [one] un liceo lo llama de otra manera
   *[other] { $n } liceos lo llaman de otra manera
}
forks-all-target = { $n ->
    [one] un liceo dice la meta a su manera
   *[other] { $n } liceos dicen la meta a su manera
}
forks-all-described = { $n ->
    [one] un liceo lo describe de otra manera
   *[other] { $n } liceos lo describen de otra manera
}
forks-all-hung = { $n ->
    [one] un liceo lo cuelga de otro impulsor
   *[other] { $n } liceos lo cuelgan de otro impulsor
}
forks-all-one = { $liceo }: { $what }.
forks-all-set-aside = lo dejó a un lado
forks-all-name = lo llama «{ $name }»
forks-all-otherwise = lo dice o lo cuelga de otra manera
forks-all-words = { $n ->
    [0] solo agregó cosas propias
    [one] una adaptación
   *[other] { $n } adaptaciones
}
done-theory-aside = Quedó a un lado en la teoría del liceo.
done-theory-restored = Está de nuevo en la teoría del liceo.
done-theory-following = La teoría del liceo dice de nuevo lo que dice la red.
done-theory-own-word = Se mantiene lo del liceo, aunque la red ahora diga otra cosa.
done-theory-idea-own = La idea quedó en la teoría del liceo. Ya se puede probar.
done-idea-offered = La idea quedó ofrecida a la red.
done-offer-accepted = La idea ya es de la red. La autoría es del liceo.
done-offer-declined = El liceo ya puede leer tu respuesta.
wrong-offer-reason = Cuéntale al liceo por qué por ahora no.
problem-offer-waiting-title = Ya está ofrecida
problem-offer-waiting = La red todavía no responde. Cuando responda, se puede ofrecer de nuevo.
problem-offer-in-network-title = Ya es de la red
problem-offer-in-network = Esta idea está en la teoría de la red; no hace falta ofrecerla.
problem-offer-decided-title = Ya tiene respuesta
problem-offer-decided = Otra persona respondió esta oferta antes. Su respuesta está en la lista.
