### Búsquedas de causas: espina de pescado, cinco porqués, conversaciones de empatía.
inquiry-list-title = Por qué pasa lo que pasa
inquiry-list-lead = Antes de cambiar algo, mirar de dónde viene. Lo que encuentren aquí puede alimentar un impulsor de la teoría.
inquiry-list = Búsquedas
inquiry-none = Todavía no hay ninguna.
inquiry-none-why = Una espina de pescado se hace en media hora, con el equipo alrededor de una mesa. Sirve para no saltar a la primera solución.
inquiry-begin = Buscar causas
inquiry-begin-lead = Elijan un problema concreto y una forma de mirarlo.
inquiry-what = Qué buscan
inquiry-kind = Cómo lo van a mirar
inquiry-kind-fishbone = Espina de pescado
inquiry-kind-whys = Cinco porqués
inquiry-kind-interview = Conversaciones de empatía
inquiry-when-fishbone = Cuando hay muchas causas posibles y conviene verlas juntas, por ramas.
inquiry-when-whys = Cuando una causa lleva a otra: se pregunta por qué, y por qué eso, hasta llegar al fondo.
inquiry-when-interview = Cuando falta escuchar a quienes viven el problema: qué dijeron, qué sorprendió, qué necesitan.
inquiry-problem = El problema, en una frase
inquiry-problem-hint = Lo que pasa, no lo que falta. Por ejemplo: «En I medio, la mitad entrega la evaluación sin terminar».
inquiry-title = Nombre corto
inquiry-title-hint = Para encontrarla después en la lista.
inquiry-whose = De quién es
inquiry-whose-hint = La de un liceo la leen ese liceo y el equipo central. La de la red, todos los liceos.
inquiry-choose = Elige
inquiry-network = Toda la red
inquiry-do-begin = Comenzar
inquiry-leave = Volver sin guardar
inquiry-found = { $entries ->
    [0] nada anotado todavía
    [one] una cosa anotada
   *[other] { $entries } cosas anotadas
}{ $feeding ->
    [0] {""}
    [one] , una alimenta un impulsor
   *[other] , { $feeding } alimentan un impulsor
}
inquiry-lead = { $entries ->
    [0] Todavía no hay nada anotado.
    [one] Hay una cosa anotada
   *[other] Hay { $entries } cosas anotadas
}{ $entries ->
    [0] {""}
   *[other] { $feeding ->
        [0] ; ninguna alimenta todavía un impulsor.
        [one] ; una alimenta un impulsor.
       *[other] ; { $feeding } alimentan un impulsor.
    }
}
inquiry-bone-people = Personas
inquiry-bone-methods = Métodos: cómo enseñamos
inquiry-bone-materials = Materiales y recursos
inquiry-bone-environment = Entorno y clima
inquiry-bone-measurement = Cómo lo medimos
inquiry-bone-policy = Normas y políticas
inquiry-note-heard = Escuchamos
inquiry-note-surprised = Nos sorprendió
inquiry-note-needs = Necesita
inquiry-why-n = Porqué { $n }
inquiry-figure = La espina
inquiry-figure-note = El cuadrado marca una causa que alimenta un impulsor. Todo lo que está en la figura está también en la lista.
inquiry-entries = Lo anotado
inquiry-empty = Todavía no hay nada. Anota lo primero aquí abajo.
inquiry-feeds = Alimenta:
inquiry-change = Cambiar
inquiry-change-of = Cambiar «{ $words }»
inquiry-add-under = Agregar debajo
inquiry-add-under-of = Agregar debajo de «{ $words }»
inquiry-propose = Convertirla en impulsor
inquiry-propose-of = Convertirla en impulsor: «{ $words }»
inquiry-adding = Agregar
inquiry-changing = Cambiar
inquiry-add = Agregar
inquiry-save = Guardar el cambio
inquiry-save-mine = Guardar lo mío
inquiry-save-looked = No es un nombre: guardar
inquiry-under-fishbone = Dónde va
inquiry-under-whys = A qué responde
inquiry-under-interview = De quién es
inquiry-first-fishbone = Es una rama nueva
inquiry-first-whys = Al problema mismo
inquiry-first-interview = Es otra persona que escuchamos
inquiry-words-fishbone = Causa
inquiry-words-fishbone-hint = Corta y concreta. Si es una rama nueva, su nombre.
inquiry-words-whys = Porque…
inquiry-words-whys-hint = Lo que de verdad pasa. La respuesta será el tema de la próxima pregunta.
inquiry-words-interview = Qué dijo, o quién es
inquiry-words-interview-hint = Una persona se anota por lo que es: «estudiante de I medio», «apoderada», «inspectora». Lo que dijo, con sus palabras.
inquiry-note-kind = Qué es
inquiry-note-kind-hint = Solo para lo que alguien dijo.
inquiry-note-none = Elige
inquiry-driver = Alimenta este impulsor
inquiry-driver-hint = Si esta causa explica algo que la teoría ya dice. Se puede dejar para después.
inquiry-driver-none = Ninguno por ahora
inquiry-no-names = Sin nombres de estudiantes ni datos que los identifiquen: basta decir quiénes son, como «estudiantes de I medio».
inquiry-up = Subir
inquiry-down = Bajar
inquiry-entry-remove = Quitarla
inquiry-entry-remove-first = Para quitarla, mueve o quita primero lo que cuelga de ella.
inquiry-entry-now = Lo que dice ahora
inquiry-edit = Cambiar nombre y problema
inquiry-remove = Borrar esta búsqueda
inquiry-remove-why = Se borra con todo lo anotado, y no se puede recuperar. Los impulsores quedan como están.
inquiry-remove-sure = Sí, borrarla
inquiry-causes-of-driver = Causas que lo alimentan
done-inquiry-begun = La búsqueda está abierta. Anota lo primero que se les ocurra.
done-inquiry-saved = El cambio está guardado.
done-inquiry-removed = La búsqueda está borrada.
done-inquiry-entry = Anotado. Puedes seguir en el mismo lugar.
done-inquiry-entry-saved = El cambio está guardado.
done-inquiry-entry-moved = Está en su nuevo lugar.
done-inquiry-entry-removed = Ya no está.
done-inquiry-entry-back = Volvió a su lugar.
wrong-inquiry-problem-empty = Escribe el problema en una frase.
wrong-inquiry-title-empty = Ponle un nombre corto.
wrong-inquiry-words-empty = Escribe algo antes de guardar.
wrong-inquiry-note-kind = Elige si lo escucharon, si les sorprendió o si es algo que necesita.
wrong-inquiry-place = Ahí no cabe: elige otro lugar.
wrong-personal-run = Aquí hay un RUN. Bórralo y di quién es de otra forma, como «estudiante de I medio».
wrong-personal-phone = Aquí hay un número que parece un teléfono o un RUN. Bórralo: no hace falta para entender la causa.
wrong-personal-mail = Aquí hay un correo. Bórralo y di quién es de otra forma, como «docente de Matemática».
wrong-personal-name = Esto parece el nombre de una persona. Si lo es, cámbialo por lo que es, como «estudiante de I medio». Si no, guarda de nuevo.
problem-inquiry-place-title = Ahí ya no cabe
problem-inquiry-place = Mientras escribías, alguien cambió la búsqueda y ese lugar ya no sirve. Vuelve y elige otro.
problem-inquiry-entry-in-use-title = Hay algo anotado debajo
problem-inquiry-entry-in-use = Nada se quitó. Mueve o quita primero lo que está debajo.
figure-fishbone-label = Espina de pescado de «{ $problem }»: { $causes ->
    [0] todavía sin causas
    [one] una causa
   *[other] { $causes } causas
}{ $causes ->
    [0] {""}
   *[other] {" "}en { $bones ->
        [one] una rama
       *[other] { $bones } ramas
    }
}{ $feeding ->
    [0] {""}
    [one] ; una alimenta un impulsor
   *[other] ; { $feeding } alimentan un impulsor
}.
