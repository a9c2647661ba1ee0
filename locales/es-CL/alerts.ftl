# Avisos: textos de una encuesta que alguien debería leer pronto.
alerts-title = Avisos
alerts-lead = Textos de encuestas que podrían hablar de un daño. Los leen la dirección y convivencia de este liceo, y nadie más.
alerts-misses = Un texto llega aquí por las palabras que usa. Muchos llegan sin motivo, y otros que importan no llegan: esta lista no reemplaza a quien escucha.
alerts-none = No hay avisos
alerts-none-why = Cuando alguien escriba algo que conviene leer pronto, estará aquí. Que no haya avisos no dice cómo está nadie.
alerts-stage-unread = Sin leer
alerts-stage-read = Leídos, sin anotar qué se hizo
alerts-stage-handled = Con algo hecho
alerts-one = Texto del { $day }
alerts-waits = { $n ->
    [0] Llegó hoy y nadie lo ha leído.
    [one] Espera hace un día. Nadie lo ha leído.
   *[other] Espera hace { $n } días. Nadie lo ha leído.
 }
alerts-survey = Encuesta
alerts-course = Curso
alerts-school = Liceo
alerts-state = Cómo va
alerts-text = Lo que escribió
alerts-text-why = Llegó sin nombre y separado de sus otras respuestas. No intenten averiguar quién fue por su forma de escribir ni por la lista: lo que hace falta, lo dice su protocolo.
alerts-open = Leer el texto
alerts-open-why = Al abrirlo queda anotado que lo leíste y cuándo.
alerts-read-by = Lo leyó { $name }, { $when }
alerts-done = Qué se hizo
alerts-done-why = Aquí queda que alguien se hizo cargo. El caso se guarda donde el liceo guarda sus casos.
alerts-done-by = { $name }, { $when }
alerts-done-label = ¿Qué se hizo?
alerts-done-hint = En una frase y sin nombres. También vale que no hizo falta activar el protocolo, y por qué.
alerts-done-keep = Anotar
done-alert-handled = Quedó anotado qué se hizo.
home-alert = Hay un texto de una encuesta que nadie ha leído. Ábrelo en Avisos
results-texts-why = Lo que escribieron en todo el liceo, sin nombre y en un orden al azar. No están los que traen datos personales ni los que podrían hablar de un daño: esos van a Avisos. Aquí también puede haber alguno que importe. No busquen quién lo escribió.
results-texts-few = No se muestra. Hace falta que al menos { $n } textos de dos cursos o más se puedan mostrar.
results-texts-gone = Se guardan dos años desde que cierra la encuesta, y ese tiempo ya pasó.
privacy-alerts-own = Los textos de encuestas que podrían hablar de un daño, de su liceo, sin nombre.
privacy-alerts-none = Ningún texto que podría hablar de un daño, ni que lo hay.
