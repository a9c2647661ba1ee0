# Observación de aula.

observations-title = Observación de aula
observations-lead = Alguien a quien tú invitas mira tu clase y anota lo que ve y oye. Tú lo lees primero, respondes, y juntos acuerdan un próximo paso.
observations-new = Acordar una observación
observations-new-lead = La persona observada decide quién entra a su clase. Lo que se observa es suyo: nadie más lo ve si no lo muestra.
observations-go = Ir a la sala
observations-none = Aún no hay observaciones
observations-none-why = Aquí estarán las clases en que alguien te acompañó y las que tú fuiste a mirar: la evidencia, tu respuesta y el próximo paso.
observations-none-how = Parte por invitar a un colega en quien confías y dile qué te gustaría saber de tu clase.
observations-waiting = Esperan por ti
observations-mine = Mis clases
observations-made = Clases que observo
observations-shown = Me las mostraron
observations-by = Observa { $name }
observations-of = Clase de { $name }

observation-your-class = Tu clase del { $day }
observation-who = Quién y cuándo
observation-who-why = Un colega entra cuando quien hace la clase lo invita. UTP, dirección y equipo central pueden ofrecerse: la profesora o el profesor dice si acepta.
observation-with = ¿Con quién?
observation-with-observer = Que observe { $name } ({ $role })
observation-with-teacher = Ofrecerme para la clase de { $name }
observation-wrong-with = Elige con quién.
observation-course = Curso
observation-course-hint = Si es una de tus clases.
observation-no-course = Sin decir curso
observation-no-subject = Sin decir asignatura
observation-day = Día
observation-what = Qué mirar
observation-what-why = Una pregunta de quien hace la clase orienta la mirada más que cualquier pauta.
observation-focus = ¿Qué quieres saber de la clase?
observation-focus-hint = Por ejemplo: ¿quiénes no alcanzan a hablar?
observation-focus-said = Qué quiere saber:
observation-rubric = Pauta
observation-propose = Proponer
observation-nobody = No hay con quién todavía
observation-nobody-why = Cuando haya más personas en tu liceo, podrás elegirlas aquí.
observation-liceo = Elige primero el liceo
observation-accept = Acepto
observation-refuse = Esta vez no
observation-revive = Deshacer: que sí se haga
observation-revive-why = Queda como ofrecida: quien hace la clase vuelve a decir que sí.
done-observation-revived = La observación quedó como estaba.
done-observation-offered-again = La observación quedó ofrecida otra vez. Falta que quien hace la clase diga que sí.
observation-call-off = No se hará
observation-desk = Escribir la evidencia en un formulario
observation-rate = Apreciar con la pauta
observation-rate-again = Cambiar la apreciación
observation-edit-evidence = Corregir la evidencia
observation-send = Enviar a quien hizo la clase
observation-send-bare = Enviar solo la evidencia
observation-send-why = Después de enviar, la evidencia y la apreciación ya no cambian. La apreciación se abre cuando te responda.
observation-talk = Escribir la conversación
observation-talk-again = Corregir la conversación
observation-try = Probar el próximo paso en un ciclo
observation-conversation = Conversación
observation-strength = Una fortaleza
observation-question = Una pregunta
observation-next-step = Un próximo paso
observation-cycle = El ciclo que partió de aquí:
observation-before = Vuelve a una observación anterior
observation-after = Ver la nueva observación
observation-again = Volver a observar
observation-evidence = Evidencia
observation-evidence-why = Lo que se vio y se oyó, sin juicio.
observation-began-at = Desde las { $time }
observation-counted = Se contó
observation-sampled = { $n } de { $of } veces
observation-your-answer = Tu respuesta
observation-answer = La respuesta
observation-answer-why = Tú lees primero. Cuando respondas verás la apreciación; quien observó verá tu respuesta.
observation-answer-label = ¿Qué te dice esta evidencia?
observation-answer-hint = Lo que te sorprendió, lo que falta, lo que se entendió mal. Puedes dejarlo en blanco: así dices que ya leíste.
observation-answer-do = Responder y ver la apreciación
observation-answer-none = Leyó la evidencia y no agregó palabras.
observation-ratings = Apreciación
observation-ratings-why = Un juicio, aparte de la evidencia: cada nivel dice en qué notas se apoya.
observation-ratings-yours = Solo tú la ves hasta que te respondan.
observation-level = Nivel { $n } de { $of }.
observation-stands-on = Se apoya en:
observation-not-rated = Se vio muy poco para decir.
observation-shown = Quién la ve
observation-shown-why = La observación es tuya. Tú la muestras y tú lo deshaces.
observation-shown-nobody = Solo tú y quien observó.
observation-show-to = Mostrarla a
observation-show = Mostrar
observation-hide = Dejar de mostrar
observation-hide-from = Dejar de mostrar a { $name }
observation-remove = Quitar esta observación
observation-remove-why = Deja de verla todo el mundo, también quien observó. Por 30 días puedes traerla de vuelta; después se borra.

observation-teacher-offered = Alguien se ofrece para observar tu clase. Tú dices si entra.
observation-teacher-declined = Se acordó no hacerla.
observation-teacher-agreed = Está acordada. Cuando te envíen la evidencia, la leerás aquí.
observation-teacher-captured = Quien observó está ordenando lo que vio.
observation-teacher-sent = Lee la evidencia y responde. Después verás la apreciación.
observation-teacher-answered = Lo que sigue: conversar y acordar un próximo paso.
observation-teacher-talked = Hay un próximo paso acordado.
observation-observer-offered = Espera que quien hace la clase diga si acepta.
observation-observer-declined = Se acordó no hacerla.
observation-observer-agreed = Está acordada: puedes ir a la sala.
observation-observer-captured = La evidencia llegó. Falta apreciarla y enviarla.
observation-observer-sent = Espera la respuesta de quien hizo la clase.
observation-observer-answered = Te respondieron. Lo que sigue: conversar y acordar un próximo paso.
observation-observer-talked = Hay un próximo paso acordado.
stage-offered = Ofrecida
stage-declined = No se hizo
stage-agreed = Acordada
stage-captured = Con evidencia
stage-sent = Enviada
stage-answered = Respondida
stage-talked = Conversada

done-observation-asked = Quedó acordada. Avísale a quien invitaste.
done-observation-offered = Quedó ofrecida. Decide quien hace la clase.
done-observation-accepted = Quedó acordada.
done-observation-declined = Quedó anotado que no se hará. Se puede proponer otra cuando quieras.
done-evidence-kept = La evidencia quedó guardada. Nadie más la ve hasta que la envíes.
done-observation-rated = La apreciación quedó guardada. Solo tú la ves hasta que te respondan.
done-observation-sent = Llegó a quien hizo la clase.
done-observation-answered = Tu respuesta quedó guardada. Ahora ven ambos la apreciación.
done-observation-talked = La conversación quedó guardada.
done-observation-shown = Ahora también la ve.
done-observation-hidden = Ya no la ve.
done-observation-removed = Quitaste la observación. Nadie la ve; por 30 días puedes traerla de vuelta.
done-observation-back = La observación volvió.

wrong-time = Escribe una hora como 10:05.
observation-wrong-count = Escribe un número de 0 a 999.
observation-wrong-no-notes = Anota al menos una cosa que se vio o se oyó.
observation-wrong-many-notes = Son más de 200 notas. Junta algunas.
observation-wrong-no-evidence = Marca al menos una nota en que se apoya este nivel.
observation-wrong-talk = Escribe una.

evidence-title = Lo que se vio y se oyó
evidence-lead = Solo hechos: quién hizo qué, qué se dijo, cuántos. El juicio viene después y aparte.
evidence-stale = La evidencia cambió mientras la editabas, o llegó desde un teléfono. Aquí está lo que escribiste: si guardas de nuevo, queda esto.
evidence-judging = Algunas notas suenan a juicio.
evidence-judging-why = ¿Qué viste u oíste que te hizo pensarlo? Escribe eso.
evidence-notes = Notas
evidence-notes-why = Una nota por línea, con su minuto delante.
evidence-notes-label = Notas, una por línea
evidence-notes-hint = Por ejemplo: 12 Pregunta «¿por qué?» y espera; responden tres. Sin nombres de estudiantes.
evidence-began = Hora en que empezó
evidence-samples = Lo que se miró cada tantos minutos
evidence-keep = Guardar la evidencia

ratings-title = Apreciar con la pauta
ratings-lead = Elige el nivel que mejor dice lo que muestran tus notas, y marca en cuáles se apoya.
ratings-stale = La apreciación cambió mientras la editabas. Aquí está lo que marcaste: si guardas de nuevo, queda esto.
ratings-level = Nivel
ratings-unseen = Se vio muy poco para decir
ratings-notes = En qué notas se apoya
ratings-notes-legend = Notas en que se apoya
ratings-why = Qué une esas notas con el nivel (si hace falta)
ratings-keep = Guardar la apreciación
ratings-keep-why = Solo tú la ves hasta que la persona observada lea la evidencia y responda.

talk-lead = Conversen primero. Después escriban una fortaleza, una pregunta y un próximo paso: uno de cada uno, para que algo ocurra con ellos.
talk-stale = La otra persona escribió mientras tanto. Esto es lo que hay ahora; abajo está lo tuyo.
talk-one-each = Uno de cada uno
talk-one-each-why = Lo puede escribir cualquiera de los dos.
talk-strength-hint = Algo de la evidencia que vale la pena cuidar.
talk-question-hint = Una que no tenga respuesta de inmediato.
talk-next-step-hint = Algo pequeño que se pueda probar en una clase de las próximas dos semanas.
talk-keep = Guardar la conversación

own-practice-title = Mi práctica
own-practice-whose = Esta página es solo tuya. Nadie más puede abrirla.
own-practice-none = Todavía no hay una línea que mostrar
own-practice-none-why = Cuando respondas a tu primera observación, aquí verás cada dimensión en el tiempo y los ciclos que partieron de ella.
own-practice-levels = En el tiempo
own-practice-levels-why = Cada punto es una clase; cada anillo, un ciclo que partió de una observación.
own-practice-one = Hay una observación. Con la siguiente empieza la línea.
own-practice-step = { $name } pasó del nivel { $from } al { $to }.
own-practice-same = En { $n } observaciones los niveles son los mismos al comienzo y al final.
own-practice-caution = Son pocas clases, miradas por personas distintas: una diferencia de un nivel puede ser la clase o quien miró.
own-practice-cycles = Ciclos que partieron de aquí
own-practice-lessons = Clases

classroom-title = En la sala
classroom-lead = Se guarda en este teléfono con cada toque y se envía una vez, también si ahora no hay señal.
classroom-offline = Sin señal. Lo que anotes queda en este teléfono y se envía después.
classroom-no-script = En este navegador se escribe en un formulario:
classroom-none = No hay clases acordadas a las que ir. Cuando alguien te invite o acepte tu ofrecimiento, estarán aquí.
classroom-choose = ¿A qué clase vas?
classroom-begin = Empezar
classroom-begun = Desde las { $time }
classroom-note = Anotar
classroom-note-label = ¿Qué ves u oyes?
classroom-note-hint = Hechos, sin juicio y sin nombres de estudiantes. La hora se pone sola.
classroom-look = Qué mirar
classroom-less = Uno menos: { $name }
classroom-minute = Minuto { $n }
classroom-drop = Quitar
classroom-finish = Terminar y enviar
classroom-finish-hint = Llega solo a ti. Después la aprecias con calma y la envías.
classroom-kept = Guardado en este teléfono
classroom-waiting = Guardado en este teléfono · falta enviarlo
classroom-arrived = Llegó a las { $time }
classroom-go = Apreciar y enviar
classroom-refused = No se pudo recibir: { $why }
classroom-forget = Borrar de este teléfono
classroom-empty = Anota al menos una cosa antes de terminar.
classroom-gone = Esta observación ya no está, o ya no es tuya.
classroom-other = Ya hay otra evidencia de esta clase. Copia lo tuyo y agrégalo allá.

rubrics-title = Pautas de observación
rubrics-lead = Con qué palabras se mira una clase. Ronda trae una pauta abierta; la red o tu liceo pueden ingresar la suya.
rubric-own-name = Pauta abierta de Ronda
rubric-own-said = Cinco dimensiones: clima, participación, claridad, pensamiento y retroalimentación
rubric-of-school = De { $school }
rubric-of-network = De la red
rubric-for-network = Toda la red
rubric-version = Versión { $n }
rubric-versions = Otras versiones
rubric-lead = Cada nivel dice lo que se ve y se oye en una clase, no cómo es una persona.
rubric-samples = Cada { $n } minutos
rubric-new = Ingresar una pauta
rubric-edit = Escribir la versión siguiente
rubric-copy = Copiarla para cambiarla
rubric-copy-of = { $name } (copia)
rubric-form-lead = Una pauta se escribe en líneas. Lo que ya se observó con una versión conserva sus palabras.
rubric-stale = Alguien escribió otra versión mientras tanto. Si guardas de nuevo, lo tuyo será la siguiente.
rubric-words = La pauta
rubric-licence = Si la pauta es de otras personas, ingrésala solo si tu red tiene permiso para usarla.
rubric-name = Nombre
rubric-place = Para quién
rubric-body = Pauta, en líneas
rubric-body-hint = # dominio · ## dimensión · ? qué mirar · 1, 2, 3… niveles · + lo que se cuenta · @ 5 pregunta | opción | opción: lo que se mira cada 5 minutos
rubric-keep = Guardar
rubric-line = En la línea { $n }:
rubric-wrong-line = Esta línea no empieza con ninguno de los signos.
rubric-wrong-no-domain = Antes de una dimensión va su dominio (#).
rubric-wrong-no-dimension = Antes va una dimensión (##).
rubric-wrong-order = Los niveles van en orden desde el 1.
rubric-wrong-no-words = Este nivel no dice nada.
rubric-wrong-no-name = Falta el nombre.
rubric-wrong-empty = Hace falta al menos un dominio con una dimensión.
rubric-wrong-many = Es demasiado larga: hasta 24 dimensiones y 12 cosas que se cuentan.
rubric-wrong-levels = Cada dimensión lleva de 2 a 7 niveles.
rubric-wrong-samples = Se escribe así: @ 5 ¿Qué hacen? | Escuchan | Trabajan. De 1 a 30 minutos y de 2 a 6 opciones.
done-rubric-kept = La pauta quedó guardada.

practice-of = Práctica en { $school }
practice-network = Práctica en la red
practice-why = Lo que muchas observaciones dicen juntas. Nunca de una persona: solo cuando hay al menos 8 profesores y profesoras cuya observación no ha visto quien lee esto.
practice-none = Todavía no se puede decir nada
practice-none-why = Cuando termine el semestre se suma una vez lo que dejaron al menos 8 profesores y profesoras, y eso ya no cambia.
practice-network-none-why = Aquí estará la suma de los liceos que cerraron un semestre con al menos 8 profesores y profesoras.
practice-close = Sumar el { $term }
practice-close-why = Se suma una sola vez y no cambia más, para que nadie pueda restar dos sumas.
practice-first-half = primer semestre de { $year }
practice-second-half = segundo semestre de { $year }
practice-teachers = { $n ->
    [one] 1 profesor o profesora, cada cual con su última observación
   *[other] { $n } profesores y profesoras, cada cual con su última observación
 }
practice-figure = { $of }, { $term }: en qué nivel está cada dimensión
practice-level = nivel { $n }
practice-withheld = oculto: se podría saber de alguien
practice-lead = Llegan al nivel { $level } o más: { $parts }.
practice-lead-upper = Llegan a la mitad de arriba de los niveles: { $parts }.
practice-by = Con qué pauta
practice-other-rubric = otra pauta
practice-lead-part = { $n } de { $of } en { $name }
practice-liceos = Liceos
done-practice-closed = El semestre quedó sumado y ya no cambia.
done-practice-too-few = No alcanza para decir algo sin que se sepa de alguien. No se sumó nada.

eye-title = Afinar la mirada
eye-lead = Aprecia una clase escrita, a solas. Después ves la referencia con sus razones y cómo miraron otras personas.
eye-lessons = Clases escritas
eye-written = Nadie hizo esta clase: fue escrita para practicar.
eye-times = { $n ->
    [0] Aún no la has apreciado
    [one] La apreciaste una vez
   *[other] La apreciaste { $n } veces
 }
eye-alone = Lee la evidencia y elige un nivel en cada dimensión. Nadie ve lo que eliges con tu nombre.
eye-beside = Tu mirada junto a la referencia.
eye-wrong-level = Elige un nivel, aunque dudes.
eye-keep = Listo, ver la referencia
eye-yours = La tuya
eye-reference = La referencia
eye-others = Otras personas
eye-others-few = Se muestra desde que { $n } personas más la hayan apreciado.
eye-spread = nivel { $level }: { $n }
eye-go-on = Seguir
eye-again = Apreciarla de nuevo
eye-eyes = Tu mirada
eye-eyes-why = De tu última ronda.
eye-own = En { $n } de { $of } dimensiones elegiste el mismo nivel que la referencia, y en { $near } quedaste a lo más a un nivel.
eye-higher = En promedio miras más alto que la referencia.
eye-lower = En promedio miras más bajo que la referencia.
eye-neither = No miras ni más alto ni más bajo que la referencia.
eye-kappa = Acuerdo con la referencia más allá del azar (kappa ponderado): { $kappa }, entre { $low } y { $high } con 95 % de confianza.
eye-drift = Ronda a ronda: si tu mirada se corre, aquí se nota
eye-when = Cuándo
eye-alike-head = Igual que la referencia
eye-higher-head = Diferencia promedio en niveles
eye-alike = { $n } de { $of }
eye-together = Todas las miradas
eye-together-why = De la primera vez de cada persona, en grupos de 8.
eye-few = Se dice desde que { $n } personas hayan apreciado todas las clases escritas.
eye-icc = { $n } personas apreciaron todas. Dos de ellas mirando la misma clase coinciden así: { $icc } (1 es igual, 0 es azar).
eye-icc-interval = Con 95 % de confianza, entre { $low } y { $high }.
eye-needed = { $n ->
    [one] Una sola persona basta para un nivel en que se pueda confiar.
   *[other] Para un nivel en que se pueda confiar hacen falta { $n } personas mirando la misma clase.
 }
eye-needed-many = Ni diez personas mirando la misma clase darían un nivel en que se pueda confiar: conviene conversar la pauta.
done-calibrated = Quedó guardado. Aquí está la referencia.

## Dos miradas
looks-title = Dos miradas
looks-lead = Dos personas que observaron la misma clase, una al lado de la otra.
looks-none = Todavía no hay dos miradas de una misma clase
looks-none-why = Cuando dos personas observan la misma clase con la misma pauta, se ve en qué coinciden y en qué cada una vio otra cosa.
looks-none-how = Quien hace la clase invita a dos personas para el mismo día y curso, y responde a las dos. Quien observa ve la otra mirada si se la muestran.
looks-agreement = Cuánto coinciden
looks-agreement-why = Más allá de lo que coincidirían por azar: 1 es siempre, 0 es lo que da el azar. Desde { $n } clases.
looks-few = De menos de { $n } clases no se dice cuánto coinciden.
looks-pair = { $one } y { $other }
looks-lessons = { $n ->
    [one] { $n } clase que vieron las dos personas.
   *[other] { $n } clases que vieron las dos personas.
}
looks-same = El mismo nivel en { $n } de las { $of } dimensiones que apreciaron las dos personas.
looks-same-lessons = { $n } de { $of } clases
looks-unsaid = No lo apreció
looks-apart = { $n ->
    [0] El mismo nivel
    [one] A { $n } nivel
   *[other] A { $n } niveles
}
looks-dimension = Dimensión
looks-between = Entre ambas
looks-alike = El mismo nivel
looks-beyond = Kappa ponderado
looks-kappa = { $kappa }, entre { $low } y { $high }
looks-no-kappa = No se puede decir

## En la página de privacidad
privacy-observations-all = Ve todas las observaciones de aula.
privacy-observations-sums = De las observaciones de aula lee lo que dicen juntas las de cada liceo, por semestre, desde ocho docentes cuya clase no ha visto. Una por una, solo las que hizo y las que le muestran.
privacy-observations-sums-own = De las observaciones de aula de su liceo lee lo que dicen juntas, por semestre, desde ocho docentes cuya clase no ha visto. Una por una, solo las que hizo y las que le muestran.
privacy-observations-own = De las observaciones de aula ve las de sus clases, las que hizo y las que le muestran.
privacy-observations-none = Ninguna observación de aula.
