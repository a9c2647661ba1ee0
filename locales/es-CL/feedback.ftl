### Lo que se dice a un equipo sobre su ciclo, la reflexión al decidir y las notas de cada quien.

## En el ciclo
feedback-title = Retroalimentación
feedback-count-peers = { $n ->
    [one] Una persona de un liceo
   *[other] { $n } personas de liceos
}
feedback-count-coaches = { $n ->
    [one] El equipo central
   *[other] { $n } del equipo central
}
feedback-count-both = { $peers ->
    [one] Una persona de un liceo
   *[other] { $peers } personas de liceos
} y { $coaches ->
    [one] el equipo central
   *[other] { $coaches } del equipo central
}
feedback-none = Nadie ha escrito todavía. Una pregunta tuya puede ser lo que les falta.
feedback-none-own = Nadie ha escrito todavía. Lo que digan otros de este ciclo aparecerá aquí.
feedback-of-hub = equipo central
feedback-valued-short = Valora
feedback-wondered-short = Se pregunta
feedback-suggested-short = Sugiere
feedback-thank = Agradecer
feedback-unthank = Quitar el agradecimiento
feedback-thanked = { $n ->
    [one] Lo agradece { $names }.
   *[other] Lo agradecen { $names }.
}
feedback-change = Cambiar
feedback-remove = Retirar
feedback-reply-remove = Retirar tu respuesta
feedback-undo = Deshacer
feedback-reply-to = Responder a { $name }
feedback-your-reply = Tu respuesta
feedback-reply = Responder
feedback-reply-send = Responder

## Escribir
feedback-give = Dar retroalimentación
feedback-review = Escribir una revisión
feedback-for = Retroalimentación para { $name }
feedback-lead-peer = Lo que a ti te pasó en una prueba parecida también sirve.
feedback-lead-coach = Tu revisión se mostrará como del equipo central. Una buena pregunta vale más que una nota.
feedback-lead-change = Lo que cambies reemplaza lo que escribiste.
feedback-what-they-tell = Lo que cuentan
feedback-your-words = Tus palabras
feedback-one-is-enough = Con una de las tres basta.
feedback-valued = Lo que valoro
feedback-wondered = Lo que me pregunto
feedback-suggested = Lo que sugiero
feedback-no-students = Recuerda no nombrar a estudiantes.
feedback-send = Enviar
feedback-leave = Volver sin guardar
feedback-stale = Ya habías guardado otro cambio.
feedback-stale-kept = Lo tuyo sigue en el formulario y aquí está lo que hay ahora. Si guardas de nuevo, queda lo del formulario.

## Preguntas que ayudan
feedback-prompt-valued = ¿Qué te llevarías a tu curso?
feedback-prompt-valued-failure = Contar lo que no resultó le ahorra la prueba a otro liceo. ¿Qué agradeces que digan?
feedback-prompt-valued-surprise = Contaron algo que no esperaban. ¿Qué te dice a ti?
feedback-prompt-valued-number = Se arriesgaron con un número. ¿Qué más está bien pensado?
feedback-prompt-wonder = ¿Qué te gustaría entender mejor?
feedback-prompt-wonder-number = La predicción no tiene número. ¿Cuánto tendría que cambiar para que se convenzan?
feedback-prompt-wonder-data = No dicen con qué datos. ¿Qué contarían, y quién?
feedback-prompt-wonder-missed = Salió distinto de lo que predijeron. ¿Qué lo explicaría, además de la idea?
feedback-prompt-wonder-unclear = Todavía no se puede decir. ¿Qué dato faltó?
feedback-prompt-suggest = ¿Qué probarías tú la próxima vez?
feedback-prompt-suggest-one-test = La adoptan después de una sola prueba. ¿Dónde más tendría que resultar antes?
feedback-prompt-suggest-next = Van a adaptarla y no dicen cómo. ¿Qué cambiarías tú?
feedback-prompt-suggest-stalled = Lleva semanas sin moverse. ¿Cuál sería el paso más chico?
feedback-prompt-suggest-smaller = Es una prueba larga. ¿Se podría probar una parte esta semana?

## Lo mío
feedback-mine = Tu retroalimentación
feedback-mine-lead = Lo que te escribieron y lo que escribiste.
feedback-received = Te escribieron
feedback-received-none = Aquí estará lo que otros digan de tus ciclos. Compartir uno con la red es la forma de pedirlo.
feedback-given = Escribiste
feedback-given-none = Aquí estará lo que digas de los ciclos de otros. Empieza por uno de tu liceo.
feedback-waits = espera tu respuesta
feedback-cycle-hidden = Un ciclo que ya no se comparte

## Hoy
feedback-home-written = Te escribieron sobre tu ciclo
feedback-home-by = { $name }, el { $day }
feedback-home-answer = Leer y responder
feedback-home-unreviewed = Sin revisión
feedback-home-unreviewed-note = Ciclos estudiados o cerrados en las últimas ocho semanas que nadie del equipo central ha comentado.
feedback-home-review = Revisar

## Reflexión al decidir
reflection-back = Mirando atrás
reflection-optional = Puede quedar en blanco.
reflection-ask-confirmed = Salió como lo predijeron: ¿qué les dice que fue la idea y no otra cosa?
reflection-ask-exceeded = Salió mejor o más de lo que creían: ¿qué ayudó que no habían previsto?
reflection-ask-disproved = ¿Qué de lo que creían no se cumplió?
reflection-ask-undecided = ¿Qué tendrían que mirar la próxima vez para poder decirlo?
reflection-ask-adopted-anyway = Salió menos de lo que predijeron y la adoptan: ¿qué vieron que el número no muestra?
reflection-ask-adopted-early = Todavía no se puede decir y la adoptan: ¿qué los convence?
reflection-ask-changed = Resultó y la cambian: ¿qué tiene que quedar igual?
reflection-ask-left-anyway = Resultó y la dejan: ¿qué costó más de lo que se ve?

## Nota privada
note-title = Tu nota privada
note-reach = La lees solo tú.
note-words = Tu nota
note-hint = Nadie más la lee: ni tu liceo ni el equipo central. Si la borras, desaparece. No nombres a estudiantes.
note-write = Escribir una nota
note-change = Cambiar la nota
note-stale = Cambiaste esta nota en otra ventana.

## Hecho
done-feedback-given = Gracias. Ya lo pueden leer.
done-feedback-advice = Guardado. Un consejo se escucha mejor después de oír qué funciona: puedes agregar lo que valoras.
done-feedback-removed = Retiramos lo que escribiste. Puedes deshacerlo hoy.
done-feedback-back = Lo que escribiste está de vuelta.
done-reply-given = Respondiste.
done-reply-removed = Retiramos tu respuesta. Puedes deshacerlo hoy.
done-reply-back = Tu respuesta está de vuelta.
done-note-kept = Guardamos tu nota. La lees solo tú.
done-note-gone = Borramos tu nota.

## Algo falta
wrong-feedback-empty = Escribe al menos una de las tres: lo que valoras, lo que te preguntas o lo que sugieres.
wrong-reply-empty = Escribe tu respuesta.
