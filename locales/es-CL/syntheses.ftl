### Síntesis: lo que se aprendió sobre una idea o un impulsor, con cada frase apoyada en sus pruebas.

syntheses-title = Síntesis
syntheses-lead = Lo que aprendimos, en frases que citan las pruebas en que se apoyan. Quien lo vio distinto lo dice al lado.
syntheses-signed = Firmadas
syntheses-none = Todavía no hay ninguna. Se redactan desde la página de una idea o de un impulsor que ya tenga pruebas cerradas.
syntheses-none-do = Ver las ideas
synthesis-about = Lo que aprendimos sobre «{ $name }»
synthesis-tests = { $n ->
    [one] Sobre una prueba
   *[other] Sobre { $n } pruebas
}
synthesis-signed = Firmada por { $name } el { $day }
synthesis-dissents = { $n ->
    [one] Una persona lo ve distinto
   *[other] { $n } personas lo ven distinto
}

## Redactar
synthesis-draft-one = Redactar lo que aprendimos
synthesis-ground = { $tests ->
    [0] Todavía no hay pruebas cerradas. Una síntesis se apoya en pruebas: vuelve cuando se cierre la primera.
    [one] Hay una prueba cerrada.
   *[other] { $schools ->
        [one] Hay { $tests } pruebas cerradas de un liceo.
       *[other] Hay { $tests } pruebas cerradas de { $schools } liceos.
    }
}
synthesis-draft = El borrador
synthesis-draft-how = Ronda escribe un borrador con lo que dicen las pruebas, y cada frase cita las suyas. Tú lo corriges y lo firmas.
synthesis-title = Título
synthesis-do-draft = Escribir el borrador
synthesis-is-draft = Borrador: lo ves tú y quien coordina o dirige la red
synthesis-draft-lead = Cambia las frases a tu modo, borra las que sobran y agrega las que faltan. Ninguna queda sin su prueba.
synthesis-sentences = Frases
synthesis-sentences-note = Los números son los de las pruebas de más abajo.
synthesis-sentence = Frase { $n }
synthesis-words = Lo que dice
synthesis-cites = Pruebas en que se apoya
synthesis-sign-note = Guarda antes lo que cambiaste. Al firmar, la lee toda la red con tu nombre, y no cambia más.
synthesis-do-sign = Firmar y publicar
synthesis-tests-title = Pruebas
synthesis-tests-note = Todas cerradas, en el orden en que se decidieron.

## Las frases del borrador
synthesis-tried = { $tests ->
    [one] Se probó una vez
   *[other] Se probó { $tests } veces
}{ $schools ->
    [one] {" "}en un liceo
   *[other] {" "}en { $schools } liceos
}: { $adopted ->
    [0] nadie la adoptó
    [one] una prueba terminó en adoptar
   *[other] { $adopted } terminaron en adoptar
}, { $adapted ->
    [0] ninguna en adaptar
    [one] una en adaptar
   *[other] { $adapted } en adaptar
} y { $abandoned ->
    [0] ninguna en abandonar
    [one] una en abandonar
   *[other] { $abandoned } en abandonar
}.
synthesis-of-idea = «{ $name }»: { $tests ->
    [one] una prueba
   *[other] { $tests } pruebas
}{ $schools ->
    [one] {" "}en un liceo
   *[other] {" "}en { $schools } liceos
} ({ $adopted } de adoptar, { $adapted } de adaptar, { $abandoned } de abandonar).
synthesis-at-level = En { $level }: { $tests ->
    [one] una prueba
   *[other] { $tests } pruebas
}{ $schools ->
    [one] {" "}en un liceo
   *[other] {" "}en { $schools } liceos
} ({ $adopted } de adoptar, { $adapted } de adaptar, { $abandoned } de abandonar).
synthesis-predicted = { $judged ->
    [one] Un resultado se pudo comparar con lo que se predijo, y { $fulfilled ->
        [0] no fue como se esperaba.
       *[other] fue como se esperaba.
    }
   *[other] De { $judged } resultados que se pudieron comparar con lo que se predijo, { $fulfilled ->
        [0] ninguno fue como se esperaba.
        [one] uno fue como se esperaba.
       *[other] { $fulfilled } fueron como se esperaba.
    }
}
synthesis-learned-adopt = Donde se adoptó, { $school } aprendió: «{ $words }»
synthesis-learned-adapt = Donde se adaptó, { $school } aprendió: «{ $words }»
synthesis-learned-abandon = Donde se abandonó, { $school } dice: «{ $words }»

## Leer
synthesis-learned = Lo que aprendimos
synthesis-learned-note = El número lleva a la prueba.
synthesis-test = Prueba { $n }
synthesis-older = { $n ->
    [one] Es anterior a una prueba que se cerró después.
   *[other] Es anterior a { $n } pruebas que se cerraron después.
}
synthesis-newer = Hay una más nueva:
synthesis-again = Redactar una nueva
synthesis-dissent = Quién lo ve distinto
synthesis-dissent-note = Queda al lado mientras exista la síntesis.
synthesis-dissent-none = Nadie ha dicho que lo vea distinto.
synthesis-dissent-say = Yo lo vi distinto
synthesis-dissent-why = Qué viste y por qué
synthesis-dissent-hint = Sin nombrar a estudiantes. Si tienes una prueba que lo muestre, pega su dirección.
synthesis-do-dissent = Dejarlo dicho
synthesis-dissent-back = Retirar lo que dije

## Lo que se acaba de hacer
done-synthesis-drafted = El borrador está escrito. Léelo con calma y corrígelo.
done-synthesis-changed = Los cambios están guardados.
done-synthesis-signed = La síntesis está firmada y publicada.
done-synthesis-discarded = El borrador se borró.
done-dissent-said = Quedó dicho, con tu nombre.
done-dissent-back = Lo retiraste.

## Lo que falta o no calza
wrong-synthesis-title = Ponle un título de al menos tres letras.
wrong-synthesis-no-tests = Todavía no hay pruebas cerradas en que apoyarse.
wrong-synthesis-empty = Deja al menos una frase.
wrong-synthesis-long = La frase es demasiado larga: a lo más 600 letras. Pártela en dos.
wrong-synthesis-many = Son demasiadas frases: a lo más 24.
wrong-synthesis-number = Escribe números de la lista de pruebas, separados por comas.
wrong-synthesis-uncited = Di en qué prueba se apoya, con su número.
wrong-synthesis-moved = Alguien cambió el borrador mientras lo mirabas. Aquí está como quedó; léelo de nuevo antes de firmar.
wrong-dissent = Cuenta en al menos una frase qué viste distinto.
search-best-synthesis = Síntesis: lo que aprendimos
