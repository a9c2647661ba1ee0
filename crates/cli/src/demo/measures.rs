//! What the demo measures: ten measures of every family and cadence, and how their numbers usually look.

use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, Family, Kind, Unit};

/// How a measure's numbers are made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Noise {
    /// A share of those who answered.
    Share {
        /// The network's usual percentage.
        usual: f64,
        /// How much liceos differ in it.
        between: f64,
    },
    /// A mean that varies.
    Mean {
        /// The network's usual value.
        usual: f64,
        /// How much liceos differ in it.
        between: f64,
        /// How much it varies in one liceo.
        within: f64,
    },
}

/// A measure as the demo defines it.
pub(super) struct Definition {
    /// Key.
    pub key: &'static str,
    /// Name.
    pub name: &'static str,
    /// Operational definition.
    pub definition: &'static str,
    /// What a prediction says that so many of 100 will do; empty where no cycle predicts it.
    pub will: &'static str,
    /// Unit.
    pub unit: Unit,
    /// What is counted, and among what; empty where a value is no part of a whole.
    pub parts: (&'static str, &'static str),
    /// Direction.
    pub direction: Direction,
    /// Family.
    pub family: Family,
    /// Area.
    pub area: Area,
    /// Cadence.
    pub cadence: Cadence,
    /// Chart.
    pub chart: ChartChoice,
    /// Target.
    pub target: Option<f64>,
    /// Name of the primary driver that it watches; empty for the aim itself.
    pub driver: &'static str,
    /// Source, for series that come from elsewhere.
    pub source: &'static str,
    /// Numbers.
    pub noise: Noise,
}

impl Definition {
    /// What one value is made of.
    pub fn counting(&self) -> Counting {
        let kind = match (self.noise, self.unit) {
            (Noise::Share { .. }, _) => Kind::Proportion,
            (Noise::Mean { .. }, Unit::Minutes | Unit::Points) => Kind::Mean,
            (Noise::Mean { .. }, _) => Kind::Value,
        };
        Counting {
            kind,
            counted: self.parts.0.to_owned(),
            among: self.parts.1.to_owned(),
            ..Counting::default()
        }
    }
}

/// The measures, the aim's first.
pub(super) const MEASURES: &[Definition] = &[
    Definition {
        key: "explican",
        name: "Explican con sus palabras lo que aprendieron",
        definition: "Boletos de salida con una explicación correcta y propia, según la pauta de dos criterios, sobre los boletos entregados ese día. Los lee cada docente; una de cada diez semanas los revisa un par.",
        will: "explicarán con sus palabras lo que aprendieron",
        unit: Unit::Percent,
        parts: ("explicaciones correctas y propias", "boletos entregados"),
        direction: Direction::Up,
        family: Family::Outcome,
        area: Area::Language,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Individuals,
        target: Some(80.0),
        driver: "",
        source: "",
        noise: Noise::Share {
            usual: 55.0,
            between: 4.0,
        },
    },
    Definition {
        key: "boletos-comentados",
        name: "Boletos de salida que vuelven comentados",
        definition: "Boletos devueltos con una frase escrita antes de la clase siguiente, sobre los boletos recogidos en la semana.",
        will: "recibirán su boleto de vuelta con un comentario",
        unit: Unit::Percent,
        parts: ("boletos devueltos con comentario", "boletos recogidos"),
        direction: Direction::Up,
        family: Family::Process,
        area: Area::Language,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Individuals,
        target: Some(90.0),
        driver: "Retroalimentación que llega a tiempo",
        source: "",
        noise: Noise::Share {
            usual: 48.0,
            between: 7.0,
        },
    },
    Definition {
        key: "explican-matematica",
        name: "Explican a un par cómo resolvieron el problema",
        definition: "Estudiantes que explican su procedimiento a un par sin mirar el cuaderno, según la lista de cotejo, sobre los presentes el día en que se registra.",
        will: "explicarán a un par cómo resolvieron el problema",
        unit: Unit::Percent,
        parts: ("explican su procedimiento", "estudiantes presentes"),
        direction: Direction::Up,
        family: Family::Outcome,
        area: Area::Maths,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Individuals,
        target: Some(75.0),
        driver: "Práctica constante y en voz alta",
        source: "",
        noise: Noise::Share {
            usual: 46.0,
            between: 5.0,
        },
    },
    Definition {
        key: "practican",
        name: "Practicaron en clase lo que aprendieron",
        definition: "Respuestas «muchas veces» o «siempre» a la pregunta de los viernes, sobre las respuestas recibidas. Es anónima y de una sola pregunta.",
        will: "dirán que practicaron en clase lo que aprendieron",
        unit: Unit::Percent,
        parts: ("respuestas «muchas veces» o «siempre»", "respuestas recibidas"),
        direction: Direction::Up,
        family: Family::Process,
        area: Area::Maths,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Run,
        target: Some(75.0),
        driver: "Práctica constante y en voz alta",
        source: "",
        noise: Noise::Share {
            usual: 59.0,
            between: 5.0,
        },
    },
    Definition {
        key: "clase-intereso",
        name: "La clase les interesó",
        definition: "Respuestas «muchas veces» o «siempre» a «la clase me interesó», sobre las respuestas recibidas en la semana. Es anónima; no se muestra con menos de 8 respuestas.",
        will: "dirán que la clase les interesó",
        unit: Unit::Percent,
        parts: ("respuestas «muchas veces» o «siempre»", "respuestas recibidas"),
        direction: Direction::Up,
        family: Family::Outcome,
        area: Area::SocioEmotional,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Individuals,
        target: Some(80.0),
        driver: "Sentirse capaz y acompañado",
        source: "",
        noise: Noise::Share {
            usual: 66.0,
            between: 4.0,
        },
    },
    Definition {
        key: "pertenencia",
        name: "Sienten que en el curso se cuenta con ellos",
        definition: "Respuestas «de acuerdo» o «muy de acuerdo» a «en este curso cuentan conmigo», sobre las respuestas recibidas en la semana. Es anónima.",
        will: "sentirán que en el curso se cuenta con ellos",
        unit: Unit::Percent,
        parts: ("respuestas «de acuerdo» o «muy de acuerdo»", "respuestas recibidas"),
        direction: Direction::Up,
        family: Family::Outcome,
        area: Area::SocioEmotional,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Individuals,
        target: Some(85.0),
        driver: "Sentirse capaz y acompañado",
        source: "",
        noise: Noise::Share {
            usual: 70.0,
            between: 4.0,
        },
    },
    Definition {
        key: "minutos-preparacion",
        name: "Minutos que toma preparar y comentar",
        definition: "Promedio semanal, por docente del equipo, de los minutos dedicados a preparar la prueba y a comentar el trabajo de los estudiantes. Cuida que mejorar no cueste tardes enteras.",
        will: "",
        unit: Unit::Minutes,
        parts: ("", ""),
        direction: Direction::Down,
        family: Family::Balancing,
        area: Area::Network,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Run,
        target: Some(30.0),
        driver: "Retroalimentación que llega a tiempo",
        source: "",
        noise: Noise::Mean {
            usual: 31.0,
            between: 3.0,
            within: 4.0,
        },
    },
    Definition {
        key: "asistencia",
        name: "Asisten a clases",
        definition: "Asistencia media del mes en I y II medio: días asistidos sobre días trabajados, según el libro de clases.",
        will: "",
        unit: Unit::Percent,
        parts: ("", ""),
        direction: Direction::Up,
        family: Family::Balancing,
        area: Area::SocioEmotional,
        cadence: Cadence::Monthly,
        chart: ChartChoice::Run,
        target: Some(90.0),
        driver: "Sentirse capaz y acompañado",
        source: "Libro de clases, cifras inventadas",
        noise: Noise::Mean {
            usual: 86.0,
            between: 2.0,
            within: 1.6,
        },
    },
    Definition {
        key: "prueba-comun",
        name: "Puntaje en la prueba común de comprensión, II medio",
        definition: "Promedio del liceo en la prueba común que la red aplica cada noviembre en II medio; media 250 en el primer año.",
        will: "",
        unit: Unit::Points,
        parts: ("", ""),
        direction: Direction::Up,
        family: Family::Outcome,
        area: Area::Language,
        cadence: Cadence::Yearly,
        chart: ChartChoice::Run,
        target: Some(265.0),
        driver: "",
        source: "Prueba común de la Red Demostración, cifras inventadas",
        noise: Noise::Mean {
            usual: 250.0,
            between: 9.0,
            within: 4.0,
        },
    },
    Definition {
        key: "educacion-superior",
        name: "Continúan en la educación superior",
        definition: "Egresados que se matriculan en una carrera técnica o profesional al año siguiente de egresar, sobre los egresados de ese año.",
        will: "",
        unit: Unit::Percent,
        parts: ("se matriculan al año siguiente", "egresados del año"),
        direction: Direction::Up,
        family: Family::Outcome,
        area: Area::Pathway,
        cadence: Cadence::Yearly,
        chart: ChartChoice::Run,
        target: Some(60.0),
        driver: "",
        source: "Seguimiento de egresados del liceo, cifras inventadas",
        noise: Noise::Share {
            usual: 44.0,
            between: 6.0,
        },
    },
];

/// The place of a measure in the list. Keys are the demo's own; one that isn't there would be the aim's.
pub(super) fn index_of(key: &str) -> usize {
    MEASURES.iter().position(|measure| measure.key == key).unwrap_or(0)
}
