//! What the demo's convenings are called, and their agendas.

use domain::convening::{ConveningKind, Mode, Protocol, SegmentKind};

/// A convening in words.
pub(super) struct Words {
    pub kind: ConveningKind,
    pub mode: Mode,
    pub name: &'static str,
    pub about: &'static str,
    pub place: Option<&'static str>,
    pub link: Option<&'static str>,
    /// From and to, by the wall's clock.
    pub hours: (i8, i8),
    pub parts: &'static [Part],
}

/// A part in words: what people do, its title, its minutes, its protocol, who leads it.
pub(super) type Part = (SegmentKind, &'static str, u16, Option<Protocol>, &'static str);

use SegmentKind::{Break, Gallery, Plenary, Poll, Reflection, TableWork, Talk, Welcome};

/// The seminar that opened the year.
pub(super) const OPENING: Words = Words {
    kind: ConveningKind::Seminar,
    mode: Mode::Online,
    name: "Seminario de apertura",
    about: "Cinco condiciones para aprender bien: interés, práctica constante, retroalimentación, reflexión y colaboración. \
            Qué significan en una sala de I medio, y con qué empezamos este año.",
    place: None,
    link: Some("https://video.ronda.example/apertura"),
    hours: (9, 12),
    parts: &[
        (Welcome, "", 15, None, "Andrea Donoso"),
        (
            Talk,
            "Cinco condiciones para aprender bien",
            40,
            None,
            "Marcela Riquelme",
        ),
        (Poll, "¿Cuál de las cinco nos cuesta más?", 10, None, ""),
        (Break, "", 10, None, ""),
        (TableWork, "Una clase en que sí resultó", 45, None, ""),
        (Plenary, "Lo que trae cada mesa", 30, None, "Ignacio Orrego"),
        (Reflection, "", 15, None, ""),
    ],
};

/// The session of the middle of the year, which left every liceo with something to do.
pub(super) const MIDDLE: Words = Words {
    kind: ConveningKind::LearningSession,
    mode: Mode::InPerson,
    name: "Sesión de mitad de año",
    about: "Qué hemos probado, qué nos dicen los gráficos y qué probará cada liceo antes de volver a vernos.",
    place: Some("Liceo Técnico Los Boldos, biblioteca, Av. Los Boldos 1200"),
    link: None,
    hours: (9, 13),
    parts: &[
        (Welcome, "", 20, None, "Marcela Riquelme"),
        (Plenary, "Preguntas que traemos", 40, None, "Ignacio Orrego"),
        (Break, "", 20, None, ""),
        (TableWork, "¿Qué nos sorprendió de nuestros datos?", 70, None, ""),
        (
            Poll,
            "¿Cuál de las cinco condiciones nos cuesta más?",
            20,
            None,
            "Ignacio Orrego",
        ),
        (
            Plenary,
            "Lo que trae cada mesa, y qué probará cada liceo",
            50,
            None,
            "Marcela Riquelme",
        ),
        (Reflection, "", 20, None, ""),
    ],
};

/// The session of next week.
pub(super) const NEXT: Words = Words {
    kind: ConveningKind::LearningSession,
    mode: Mode::InPerson,
    name: "Sesión de cosecha",
    about: "Juntamos lo que funcionó en el año y lo que no. Traigan un gráfico, una prueba que se cerró y una pregunta que les quedó.",
    place: Some("Liceo Técnico Los Boldos, gimnasio, Av. Los Boldos 1200"),
    link: None,
    hours: (9, 17),
    parts: &[
        (Welcome, "", 30, None, "Marcela Riquelme"),
        (
            Plenary,
            "Qué pasó con los compromisos de mitad de año",
            40,
            None,
            "Ignacio Orrego",
        ),
        (Gallery, "Lo que probó cada liceo", 45, Some(Protocol::Gallery), ""),
        (Break, "", 20, None, ""),
        (SegmentKind::Protocol, "", 50, Some(Protocol::DataMeeting), ""),
        (Break, "Almuerzo", 60, None, ""),
        (SegmentKind::Protocol, "", 45, Some(Protocol::Consultancy), ""),
        (TableWork, "Qué entra al paquete de cambios", 75, None, ""),
        (Reflection, "Compromisos para marzo", 30, None, ""),
    ],
};

/// The one that is on today.
pub(super) const TODAY: Words = Words {
    kind: ConveningKind::LearningSession,
    mode: Mode::Hybrid,
    name: "Jornada de datos",
    about: "Un día para mirar juntos los gráficos del semestre. Quien no puede viajar se conecta.",
    place: Some("Casa Central, sala 3"),
    link: Some("https://video.ronda.example/jornada"),
    hours: (9, 18),
    parts: &[
        (Welcome, "", 30, None, "Marcela Riquelme"),
        (Talk, "Leer un gráfico sin apurarse", 45, None, "Renato Ulloa"),
        (TableWork, "¿Qué nos sorprendió de nuestros datos?", 90, None, ""),
        (Break, "", 20, None, ""),
        (SegmentKind::Protocol, "", 50, Some(Protocol::DataMeeting), ""),
        (Break, "Almuerzo", 65, None, ""),
        (Gallery, "Los gráficos en la pared", 45, None, ""),
        (
            SegmentKind::Protocol,
            "Cada mesa escribe una predicción",
            75,
            Some(Protocol::Consultancy),
            "",
        ),
        (Break, "", 20, None, ""),
        (Plenary, "Lo que trae cada mesa", 60, None, "Ignacio Orrego"),
        (Reflection, "", 40, None, ""),
    ],
};
