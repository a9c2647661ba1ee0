//! The demo network's theory: aim, drivers and change ideas.

/// The aim.
pub(super) const AIM: &str =
    "8 de cada 10 estudiantes de I y II medio explican con sus palabras lo que aprendieron en la semana.";
/// For whom.
pub(super) const POPULATION: &str = "Estudiantes de I y II medio, en Lenguaje y Matemática";
/// How much.
pub(super) const TARGET: &str = "De 55 a 80 de cada 100";

/// A primary driver with its secondary ones.
pub(super) struct Primary {
    /// Name.
    pub name: &'static str,
    /// Meaning.
    pub description: &'static str,
    /// Secondary drivers: name and meaning.
    pub secondary: &'static [(&'static str, &'static str)],
}

/// The drivers.
pub(super) const DRIVERS: &[Primary] = &[
    Primary {
        name: "Retroalimentación que llega a tiempo",
        description: "Cada estudiante recibe un comentario que puede usar mientras todavía recuerda lo que hizo.",
        secondary: &[
            (
                "Comentarios que se usan al día siguiente",
                "El comentario vuelve antes de la clase siguiente y pide hacer algo con él.",
            ),
            (
                "Pares que se comentan con pauta",
                "Los estudiantes saben mirar el trabajo de otro y decir qué falta.",
            ),
        ],
    },
    Primary {
        name: "Práctica constante y en voz alta",
        description: "Todos los días hay un momento para practicar hablando, no solo escribiendo.",
        secondary: &[
            (
                "Hablar de matemática todos los días",
                "Los procedimientos se cuentan y se discuten, también los equivocados.",
            ),
            (
                "Leer y escribir en voz alta",
                "La lectura se escucha, se comenta y se repite.",
            ),
        ],
    },
    Primary {
        name: "Sentirse capaz y acompañado",
        description: "Quien se siente parte del curso se atreve a preguntar y a equivocarse.",
        secondary: &[
            (
                "Problemas con sentido de taller",
                "Lo que se aprende sirve para la especialidad que viene.",
            ),
            (
                "Alguien cuenta conmigo",
                "Adultos y pares saben quién falta y qué necesita.",
            ),
        ],
    },
    Primary {
        name: "Familias que saben qué se aprende",
        description: "En la casa se puede preguntar por lo aprendido y no solo por la nota.",
        secondary: &[(
            "Mensajes breves y concretos",
            "Pocas líneas, a tiempo, en el canal que la familia ya usa.",
        )],
    },
];

/// A change idea.
pub(super) struct ChangeIdea {
    /// Key, for the stories that test it.
    pub key: &'static str,
    /// Name of its driver.
    pub driver: &'static str,
    /// Name.
    pub name: &'static str,
    /// How it is done.
    pub description: &'static str,
    /// Which liceo of the list proposed it; none where the hub did.
    pub proposed_by: Option<usize>,
}

/// The ideas.
pub(super) const IDEAS: &[ChangeIdea] = &[
    ChangeIdea {
        key: "boleto",
        driver: "Comentarios que se usan al día siguiente",
        name: "Cerrar con un boleto de salida de una pregunta",
        description: "En los últimos cinco minutos cada estudiante responde por escrito una sola pregunta sobre lo aprendido. El boleto se lee ese mismo día y decide cómo empieza la clase siguiente.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "boleto-comentado",
        driver: "Comentarios que se usan al día siguiente",
        name: "Devolver el boleto comentado al día siguiente",
        description: "Cada boleto vuelve con una frase escrita que termina en pregunta. Los primeros tres minutos de la clase son para contestarla.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "error",
        driver: "Comentarios que se usan al día siguiente",
        name: "Mostrar el error favorito de la semana",
        description: "Se elige un error frecuente, sin nombre, y el curso busca qué tiene de bueno y qué le falta.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "pares",
        driver: "Pares que se comentan con pauta",
        name: "Corregir entre pares con pauta",
        description: "Dos estudiantes intercambian su texto y marcan en una pauta de tres criterios qué está logrado y qué sigue.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "charla",
        driver: "Hablar de matemática todos los días",
        name: "Abrir con una charla numérica de ocho minutos",
        description: "Un cálculo en la pizarra, sin lápiz. Tres estudiantes cuentan cómo lo pensaron y se anotan todos los caminos.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "parejas",
        driver: "Hablar de matemática todos los días",
        name: "Resolver en parejas y explicar al cambiar",
        description: "Quien escribe no habla y quien habla no escribe; a la mitad del problema se cambian los papeles.",
        proposed_by: Some(1),
    },
    ChangeIdea {
        key: "lectura",
        driver: "Leer y escribir en voz alta",
        name: "Leer en voz alta diez minutos, por turnos",
        description: "Tres veces por semana el curso lee en voz alta un texto breve; al final alguien dice en una frase qué entendió.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "audio",
        driver: "Leer y escribir en voz alta",
        name: "Grabar la tarea corta en audio",
        description: "En vez de escribir, el estudiante graba un minuto explicando lo que aprendió y lo envía por el canal del curso.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "taller",
        driver: "Problemas con sentido de taller",
        name: "Empezar con un problema del taller",
        description: "La unidad parte con una situación de la especialidad: una medida, un presupuesto, un plano, una receta.",
        proposed_by: Some(6),
    },
    ChangeIdea {
        key: "cierre",
        driver: "Problemas con sentido de taller",
        name: "Terminar con dos minutos para pensar cómo aprendí",
        description: "Antes de salir cada uno completa: hoy me costó, me sirvió, mañana voy a.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "saludo",
        driver: "Alguien cuenta conmigo",
        name: "Recibir en la puerta por el nombre",
        description: "Quien hace la primera clase recibe a cada estudiante en la puerta y lo saluda por su nombre.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "llamada",
        driver: "Alguien cuenta conmigo",
        name: "Llamar el segundo día de ausencia",
        description: "Convivencia llama a la casa al segundo día de inasistencia, con una sola pregunta: qué necesita para volver.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "tutorias",
        driver: "Alguien cuenta conmigo",
        name: "Tutorías de II a I medio",
        description: "Estudiantes de II medio acompañan a uno de I medio veinte minutos por semana.",
        proposed_by: None,
    },
    ChangeIdea {
        key: "mensaje",
        driver: "Mensajes breves y concretos",
        name: "Mensaje quincenal al apoderado",
        description: "Dos líneas cada quince días: qué se aprendió y qué preguntar en la casa.",
        proposed_by: None,
    },
];
