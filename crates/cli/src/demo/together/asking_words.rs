//! What people of the demo ask the network, offer, say of themselves and of each other's cycles.

/// A question: in which liceo it is asked, its line, its words, and what somebody answers.
pub(super) struct Question {
    pub liceo: usize,
    pub title: &'static str,
    pub words: &'static str,
    pub answer: Option<&'static str>,
}

pub(super) const SOLVED: &[Question] = &[
    Question {
        liceo: 4,
        title: "¿Cómo consiguen que todos entreguen el boleto de salida?",
        words: "En I medio entrega la mitad y siempre son los mismos.",
        answer: Some(
            "Los recibimos **en la puerta**, de a uno, mientras suena la canción del curso. Quien no alcanzó a escribir dice su respuesta y yo la anoto. La segunda semana ya nadie se iba sin el suyo.",
        ),
    },
    Question {
        liceo: 7,
        title: "¿Alguien logró que las familias respondan los mensajes?",
        words: "Mandamos comunicaciones por escrito y contesta una de cada diez.",
        answer: Some(
            "Nos resultó llamar a tres familias por semana solo para contar algo bueno. A la quinta semana empezaron a llamar ellas. Lo que no sirvió fue el mensaje masivo: lo dejamos.",
        ),
    },
];

pub(super) const WAITING: Question = Question {
    liceo: 2,
    title: "¿Qué hacen con el boleto de quienes faltaron ese día?",
    words: "Cada lunes tengo cinco o seis que no estuvieron y quedan sin comentario toda la semana.",
    answer: None,
};

pub(super) const OF_THE_HUB: Question = Question {
    liceo: 9,
    title: "¿Hay algún liceo que comparta un laboratorio con otro?",
    words: "Tenemos el taller de electricidad libre dos tardes y nos falta el de química.",
    answer: None,
};

/// What is offered: by which liceo, in its name or a teacher's, in which words.
pub(super) const OFFERED: &[(usize, bool, &str)] = &[
    (
        1,
        false,
        "Mostrar un cierre de clase con boletos en 1°B, los martes a las 11.",
    ),
    (
        3,
        true,
        "Recibir a dos colegas una mañana para ver cómo revisamos ciclos en quince minutos.",
    ),
    (
        5,
        false,
        "Prestar las tarjetas de problemas en parejas, con las pautas.",
    ),
    (
        6,
        false,
        "Media hora por teléfono sobre cómo partimos con las llamadas a las familias.",
    ),
    (
        8,
        true,
        "Compartir la carpeta de rúbricas que acordó el departamento de Lenguaje.",
    ),
    (
        11,
        false,
        "Acompañar la primera semana de lectura compartida, por video.",
    ),
];

/// What some say of themselves.
pub(super) const SAID: &[(usize, &str)] = &[
    (0, "Debates en parejas con un curso de cuarenta"),
    (2, "Trabajar con estudiantes que llegan a mitad de año"),
    (6, "Matemática con herramientas del taller"),
];

/// What readers of the round say: a strength, a question, a suggestion.
pub(super) const READ: &[[&str; 3]] = &[
    [
        "La predicción dice cuánto y por qué, así se puede comparar.",
        "¿Qué habría tenido que pasar para que la abandonaran?",
        "Junten dos semanas más antes de pasarla a otro curso.",
    ],
    [
        "Muestran el dato de antes al lado del de después.",
        "¿Faltaron muchos el día que midieron?",
        "Pregunten a tres estudiantes qué cambió para ellos.",
    ],
    [
        "Cuentan lo que no esperaban, y es lo que más nos sirvió.",
        "¿La decisión sería la misma con la mitad de la mejora?",
        "Escriban el próximo paso con un día.",
    ],
];
