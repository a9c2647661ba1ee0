### Colecciones: lo que alguien guarda junto; y lo que cada persona sigue.

collections-title = Colecciones
collections-lead = Listas de ideas, pruebas, paquetes, respuestas y síntesis, con una nota de por qué. Para preparar una reunión, o para no volver a buscar.
collections-own = Mías
collections-own-none = Todavía no tienes ninguna. Haz una y guarda en ella lo que encuentres.
collections-others = De mi liceo y de la red
collections-others-none = Nadie ha compartido una contigo todavía.
collection-make = Hacer una colección
collection-change = Cambiar la colección
collection = Colección
collection-name = Nombre
collection-name-hint = Para qué la vas a usar: «Para la reunión de mayo».
collection-note = Nota
collection-reach = Quién la ve
collection-reach-private = Solo yo
collection-reach-school = Quienes trabajan en { $school }, que también agregan
collection-reach-network = Toda la red
collection-things = { $n ->
    [0] Vacía
    [one] Una cosa
   *[other] { $n } cosas
}
collection-what = Lo que hay
collection-empty = Está vacía. En la página de cada idea, prueba, paquete o respuesta está «Guardar en una colección».
collection-take-out = Sacar
collection-closed = { $n ->
    [one] Hay una cosa más que no está abierta para ti.
   *[other] Hay { $n } cosas más que no están abiertas para ti.
}
collection-discard = Borrar la colección
collection-discard-what = Se borra la lista. Lo que hay en ella sigue donde está.
collection-kind-idea = Idea de cambio
collection-kind-cycle = Prueba
collection-kind-package = Paquete de cambios
collection-kind-answer = Respuesta aceptada
collection-kind-synthesis = Síntesis
keep-title = Para volver
keep-do = Guardar en una colección
keep-where = Dónde
keep-none = Todavía no tienes una colección en la que guardar.
keep-note = Por qué la guardas
keep-note-hint = Lo lee quien ve la colección. Puede quedar vacío.
keep-save = Guardar
follow-begin = Seguir
follow-end = Dejar de seguir
follows-title = Lo que sigo
follows-lead = Lo nuevo en las ideas, impulsores, paquetes, colecciones y conversaciones que sigues.
follows-looked = Ya lo vi todo
follows-news = Con novedades
follows-news-note = Desde la última vez que dijiste que ya lo viste.
follows-news-none = Nada nuevo desde la última vez.
follows-quiet = Sin novedades
follows-quiet-none = Todo lo que sigues tiene novedades.
follows-none = Todavía no sigues nada. En la página de una idea, un impulsor, un paquete, una colección o una conversación está «Seguir».
follows-closed = { $n ->
    [one] Hay una cosa que seguías y que ya no está abierta para ti.
   *[other] Hay { $n } cosas que seguías y que ya no están abiertas para ti.
}
followed-kind-idea = Idea de cambio
followed-kind-driver = Impulsor
followed-kind-package = Paquete de cambios
followed-kind-collection = Colección
followed-kind-conversation = Conversación
followed-news-idea = { $n ->
    [one] Una prueba se movió
   *[other] { $n } pruebas se movieron
}
followed-news-driver = { $n ->
    [one] Una prueba de sus ideas se movió
   *[other] { $n } pruebas de sus ideas se movieron
}
followed-news-package = { $n ->
    [one] Hay una novedad
   *[other] Hay { $n } novedades
}
followed-news-collection = { $n ->
    [one] Agregaron una cosa
   *[other] Agregaron { $n } cosas
}
followed-news-conversation = { $n ->
    [one] Un aporte nuevo
   *[other] { $n } aportes nuevos
}
done-collection-made = La colección está hecha. Ahora guarda en ella lo que encuentres.
done-collection-changed = Los cambios están guardados.
done-collection-discarded = La colección se borró.
done-thing-kept = Quedó guardado en la colección.
done-follow-begun = Lo sigues. Lo nuevo aparece en «Lo que sigo».
done-follow-ended = Ya no lo sigues.
done-follows-looked = Listo: lo que pase desde ahora será lo nuevo.
wrong-collection-name = Ponle un nombre de al menos tres letras.
wrong-collection-reach = Elige quién la ve.
wrong-collection-none = Elige una colección.
wrong-collection-full = Esa colección está llena: a lo más cien cosas. Saca algo o haz otra.
