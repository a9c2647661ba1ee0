//! What heads of UTP test, in the whole school.

use super::{By, Story};

pub(super) const CIERRE: Story = Story {
    idea: "cierre",
    measure: "clase-intereso",
    by: By::Utp,
    title: "Terminar con dos minutos para pensar cómo aprendí",
    question: "¿Detenerse al final de la clase hace que les parezca más interesante?",
    because: "lo que se nombra al final se recuerda como propio",
    data: "Pregunta anónima de los viernes, I y II medio",
    happened: [
        "Ocho docentes lo hicieron en su última clase del día. La frase se completó en el cuaderno.",
        "Cinco docentes partieron y tres se sumaron a la segunda semana, al ver los cuadernos.",
    ],
    surprise: [
        "Lo que más anotaron fue con quién habían trabajado.",
        "Los docentes empezaron a completar la misma frase.",
    ],
    hit: "Sirve más «mañana voy a» que «hoy aprendí»: mira hacia adelante.",
    below: "Se transformó en rutina y las frases se repitieron palabra por palabra.",
    above: "Leer tres frases al partir el día siguiente hizo que valiera la pena escribirlas.",
    adopt: (
        "No cuesta nada y los docentes quieren seguir.",
        "Incluirlo en la planificación común del próximo mes.",
    ),
    adapt: (
        "La pregunta se gasta si siempre es la misma.",
        "Alternar tres preguntas.",
    ),
    abandon: (
        "No se ve efecto y quita dos minutos al boleto.",
        "Quedarse solo con el boleto de salida.",
    ),
    again: (
        "Alternar tres preguntas de cierre",
        "Si la pregunta cambia, ¿dejan de copiarse la respuesta?",
    ),
};

pub(super) const MENSAJE: Story = Story {
    idea: "mensaje",
    measure: "practican",
    by: By::Utp,
    title: "Mandar cada quincena qué preguntar en la casa",
    question: "Si la familia sabe qué preguntar, ¿practican más durante la semana?",
    because: "una pregunta en la mesa es una práctica más",
    data: "Pregunta anónima de los viernes, I medio",
    happened: [
        "Se mandaron dos mensajes de dos líneas. Contestó una de cada cinco familias.",
        "El segundo mensaje salió con una semana de atraso y un error de fecha que se corrigió.",
    ],
    surprise: [
        "Varias abuelas contestaron con audios.",
        "Una familia propuso la pregunta siguiente.",
    ],
    hit: "Dos líneas se leen; cuatro ya no. La pregunta tiene que poder contestarse sin el cuaderno.",
    below: "Llega a quienes ya preguntaban. Falta saber por qué los demás no abren el mensaje.",
    above: "Los estudiantes pidieron escribir ellos la pregunta.",
    adopt: (
        "Toma diez minutos por quincena y las familias lo esperan.",
        "Que la pregunta la escriba un curso distinto cada vez.",
    ),
    adapt: (
        "El canal no es el que usan las familias de I medio.",
        "Enviarlo por el grupo del curso, con la jefatura.",
    ),
    abandon: (
        "Después de tres envíos solo abría la cuarta parte.",
        "Preguntar primero en la reunión qué les sirve.",
    ),
    again: (
        "Mandar el mensaje por el grupo de cada curso",
        "Si lo manda la jefatura al grupo del curso, ¿lo abren más familias?",
    ),
};
