//! What teachers of Language test, in one of their courses.

use super::{By, Story};

pub(super) const BOLETO: Story = Story {
    idea: "boleto",
    measure: "explican",
    by: By::Language,
    title: "Probar un boleto de salida de una sola pregunta",
    question: "Si cerramos cada lunes con una pregunta, ¿más estudiantes podrán decir con sus palabras qué aprendieron?",
    because: "una sola pregunta alcanza a contestarse antes del timbre",
    data: "Los boletos del lunes, leídos con la pauta de dos criterios",
    happened: [
        "Se hizo todas las semanas menos una, en que el curso salió a un acto. La pregunta se escribió en la pizarra cinco minutos antes del timbre.",
        "Las dos primeras semanas faltó tiempo y se contestó en la puerta; desde la tercera se puso una alarma y alcanzó.",
    ],
    surprise: [
        "Varios pidieron saber qué habían contestado los demás.",
        "Quienes casi nunca hablan escribieron más que el resto.",
    ],
    hit: "La pregunta ordena la clase completa: al escribirla antes, la profesora decide qué vale la pena alcanzar.",
    below: "Preguntar qué aprendieron no basta. Si el boleto no vuelve, a la tercera semana se contesta por cumplir.",
    above: "Con una pregunta concreta escriben más de lo que pensábamos; lo difícil es leerlos a tiempo.",
    adopt: (
        "Cuesta cinco minutos y dice qué repetir al día siguiente.",
        "Mostrarlo en el consejo y pasarlo a los otros primeros medios.",
    ),
    adapt: (
        "Sirve para saber, todavía no para aprender: el boleto tiene que volver.",
        "Probar a devolverlo con una frase escrita.",
    ),
    abandon: (
        "En este curso el último bloque es taller y nadie queda en la sala.",
        "Buscar otro momento de la semana antes de insistir.",
    ),
    again: (
        "Contestar el boleto al abrir el bloque siguiente",
        "Si la pregunta se contesta al abrir la clase siguiente, ¿responden con más detalle?",
    ),
};

pub(super) const BOLETO_COMENTADO: Story = Story {
    idea: "boleto-comentado",
    measure: "boletos-comentados",
    by: By::Language,
    title: "Devolver el boleto comentado al día siguiente",
    question: "¿Alcanzamos a devolver cada boleto con una frase antes de la clase siguiente, sin sumar horas?",
    because: "leyéndolos por montones la misma frase sirve para varios",
    data: "Conteo de boletos devueltos con comentario, cada viernes",
    happened: [
        "Se comentaron por montones: tres preguntas sirvieron para casi todos y el resto se respondió de palabra.",
        "La primera semana tomó cuarenta minutos; la última, veinte. Un día quedó el montón en la casa y se devolvió tarde.",
    ],
    surprise: [
        "Pidieron guardar los boletos en el cuaderno para estudiar.",
        "Un apoderado preguntó por qué su hija traía papelitos con preguntas.",
    ],
    hit: "El comentario importa más cuando termina en pregunta. Con «bien» o «falta» el boleto volvía a la mochila.",
    below: "Con tres cursos el mismo día no alcanza. Hay que elegir un curso por semana o comentar entre dos docentes.",
    above: "Clasificar primero y comentar después ahorra la mitad del tiempo.",
    adopt: (
        "Los estudiantes usan el comentario en la clase siguiente y el tiempo ya es razonable.",
        "Compartir las preguntas que más sirvieron con el departamento.",
    ),
    adapt: (
        "Funciona en un curso; en cursos grandes todavía no sabemos.",
        "Repetir en un curso paralelo con tres preguntas fijas.",
    ),
    abandon: (
        "Con 42 estudiantes por sala el costo es demasiado alto para lo que se ve.",
        "Probar antes la corrección entre pares.",
    ),
    again: (
        "Comentar con tres preguntas fijas",
        "Si solo usamos tres preguntas, ¿llegan todos los boletos a tiempo en un curso más grande?",
    ),
};

pub(super) const PARES: Story = Story {
    idea: "pares",
    measure: "explican",
    by: By::Language,
    title: "Corregir el párrafo de un par con pauta de tres criterios",
    question: "¿Corregir a otro mejora la forma en que cada uno explica lo suyo?",
    because: "para marcar la pauta hay que entender qué se pedía",
    data: "Boleto de salida del día de la corrección",
    happened: [
        "Se formaron parejas al azar. La pauta cupo en media hoja y se explicó con un texto de otro año.",
        "Dos parejas se corrigieron sin leer; se cambiaron los puestos y en la semana siguiente anduvo mejor.",
    ],
    surprise: [
        "Fueron más exigentes que la profesora.",
        "Pidieron reescribir el texto antes de entregarlo.",
    ],
    hit: "Con tres criterios alcanzan a leer; con cinco marcan todo como logrado.",
    below: "Sin ejemplos de cada nivel la pauta se llena por amistad.",
    above: "Reescribir después de corregir es lo que hace la diferencia.",
    adopt: (
        "La pauta quedó corta y clara, y el segundo borrador es mejor.",
        "Usarla también en el informe del taller.",
    ),
    adapt: (
        "Les falta ver qué es un texto logrado antes de juzgar otro.",
        "Comenzar con dos ejemplos y repetir.",
    ),
    abandon: (
        "Tomó la clase completa y dejó fuera la lectura.",
        "Reservarla para los dos textos largos del semestre.",
    ),
    again: (
        "Corregir entre pares con dos ejemplos a la vista",
        "Si ven dos ejemplos antes, ¿la pauta se acerca más a la de la profesora?",
    ),
};

pub(super) const LECTURA: Story = Story {
    idea: "lectura",
    measure: "explican",
    by: By::Language,
    title: "Leer en voz alta diez minutos, tres veces por semana",
    question: "¿Leer por turnos y decir en una frase qué se entendió ayuda a explicar mejor?",
    because: "escuchan el texto completo y no solo su parte",
    data: "Boletos de salida de los días de lectura",
    happened: [
        "Los textos se eligieron entre tres propuestos por el curso. Leyeron todos al menos dos veces.",
        "La segunda semana se leyó en el patio porque la sala estaba ocupada; se oía mal y se volvió a la sala.",
    ],
    surprise: [
        "Pidieron leer una crónica de una liga de fútbol local y discutieron el final.",
        "Dos estudiantes que evitaban leer pidieron el turno.",
    ],
    hit: "La frase final importa tanto como la lectura: obliga a escuchar.",
    below: "Diez minutos se volvieron veinte y la clase perdió el cierre.",
    above: "Elegir el texto entre todos hizo que llegaran a tiempo.",
    adopt: (
        "Se nota en cómo citan el texto al explicar.",
        "Armar una caja de textos breves por especialidad.",
    ),
    adapt: (
        "Escuchan, pero la frase final la dicen siempre los mismos.",
        "Repetir con la frase escrita por todos.",
    ),
    abandon: (
        "El curso avanzaba menos y las frases no mejoraron.",
        "Probar la lectura en parejas.",
    ),
    again: (
        "Leer en voz alta y escribir todos la frase final",
        "Si todos escriben la frase final, ¿explican mejor que diciéndola unos pocos?",
    ),
};

pub(super) const AUDIO: Story = Story {
    idea: "audio",
    measure: "explican",
    by: By::Language,
    title: "Grabar la tarea corta en audio",
    question: "¿Explicarán mejor si la tarea se graba en un minuto en vez de escribirse?",
    because: "hablar les cuesta menos que escribir",
    data: "Audios recibidos y boleto de salida del lunes",
    happened: [
        "La primera semana enviaron casi todos. A la tercera, la mitad dejó de enviar y los audios eran leídos.",
        "Se grabó desde la casa. Varios no tenían plan de datos y grabaron en el recreo.",
    ],
    surprise: [
        "Escuchar un curso tomó casi dos horas.",
        "Algunos grababan leyendo lo que otro había escrito.",
    ],
    hit: "Los pocos que graban todas las semanas explican mejor, pero ya explicaban bien.",
    below: "La grabación pide silencio, datos y confianza, y no todos los tienen en la casa.",
    above: "Grabar de a dos, en la sala, funcionó mejor que en la casa.",
    adopt: (
        "Grabando en la sala, todos alcanzan y se escuchan entre ellos.",
        "Compartir la pauta de un minuto.",
    ),
    adapt: ("El audio sirve si se graba en la sala.", "Repetir en clases, de a dos."),
    abandon: (
        "A la tercera semana la mitad dejó de enviarla y escuchar toma demasiado.",
        "Contarlo en la red para que otros se ahorren la prueba.",
    ),
    again: (
        "Grabar en la sala, de a dos, un minuto de audio",
        "Si se graba de a dos y en la sala, ¿participan todos?",
    ),
};
