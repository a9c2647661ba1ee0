# Tickets de salida, y la marca que cada docente hace de sus clases.
tickets-title = Un minuto al final de la clase
tickets-lead = Un toque para ti, y dos preguntas para el curso: así se ve, semana a semana, si la práctica llega a la sala.
tickets-today = ¿La usé hoy?
tickets-today-why = Lo marcas tú y lo lees solo tú. La última palabra del día es la que vale.
tickets-no-practice = Todavía no hay una práctica que marcar aquí. Quien define las medidas elige cuáles se alimentan así: en la página de una medida semanal de proporción, «De dónde vienen sus puntos».
tickets-used = hoy sí
tickets-not-used = hoy no
tickets-yes = Sí
tickets-yes-of = Sí, hoy la usé con el { $course }
tickets-no = No
tickets-no-of = No, hoy no la usé con el { $course }
tickets-undo = Deshacer
tickets-undo-of = Deshacer lo que marqué hoy del { $course }
tickets-weeks = Mis últimas semanas
tickets-week = Semana del { $day }
tickets-week-used = { $all ->
    [one] en { $used } de { $all } clase
   *[other] en { $used } de { $all } clases
}
tickets-whose = Tus marcas no las ve nadie más. El lunes siguiente se juntan, una sola vez, en el punto de tu liceo, y solo si hay { $lessons } clases o más de { $teachers } docentes o más y ninguno puso más de la mitad. Si todas fueron sí, o todas no, el punto lo dice de todas.
tickets-bank = Preguntar al curso
tickets-bank-why = Dos preguntas sobre la clase que termina. Sin nombres, y se cierra hoy. Desde ocho respuestas verás las de tu curso; quienes dirigen el liceo no ven las de un solo curso, salvo que quien lo enseña comparta sus puntos con ellos.
tickets-course = Curso
tickets-give = Aplicar ahora
tickets-give-of = Aplicar ahora el ticket «{ $ticket }»
tickets-given-name = Ticket: { $ticket }, { $course }
tickets-home = ¿Usaste hoy la práctica? Márcalo con un toque
done-ticket-given = El curso ya puede responder con este código. Se cierra hoy; puedes cerrarlo antes en la página de la encuesta.
done-lesson-marked = Marcado. Puedes deshacerlo hoy.
done-lesson-unmarked = Lo que marcaste ya no está.
feed-lessons = Lo que cada docente marca de sus clases, con un toque (tickets de salida)
