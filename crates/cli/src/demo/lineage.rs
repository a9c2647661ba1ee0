//! Ideas that came of ideas: what a liceo changed in another's, why, and since when it is tested.

/// How an idea came of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Came {
    /// Changed from one.
    Adapted,
    /// Made of several.
    Merged,
}

/// What the network answered when the liceo offered it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Answer {
    /// It stands in the network's theory.
    Accepted,
    /// It stays the liceo's, with the reason.
    Declined(&'static str),
    /// Nobody has answered yet.
    Open,
    /// The liceo hasn't offered it.
    Kept,
}

/// A child of an idea.
pub(super) struct Child {
    /// Key, for the stories that test it.
    pub key: &'static str,
    /// Keys of what it came of.
    pub parents: &'static [&'static str],
    /// How.
    pub came: Came,
    /// Which liceo of the list made it.
    pub liceo: usize,
    /// In which of the two school years, month and day.
    pub made: (bool, i8, i8),
    /// Name.
    pub name: &'static str,
    /// How it is done.
    pub description: &'static str,
    /// What was changed, and why.
    pub why: &'static str,
    /// For whom.
    pub audience: &'static str,
    /// Step by step.
    pub protocol: &'static str,
    /// What the liceo says when it offers it.
    pub note: &'static str,
    /// What came of the offer.
    pub answer: Answer,
    /// The idea whose story tells its tests.
    pub story: &'static str,
}

/// Whether an idea was made in the second of the two years.
const THIS: bool = true;
/// Or in the first.
const LAST: bool = false;

/// The children, each after its parents.
pub(super) const CHILDREN: &[Child] = &[
    Child {
        key: "boleto-apertura",
        parents: &["boleto"],
        came: Came::Adapted,
        liceo: 8,
        made: (LAST, 5, 12),
        name: "Contestar el boleto al abrir el bloque siguiente",
        description: "La pregunta se deja escrita al salir y se contesta en los primeros cuatro minutos de la clase siguiente.",
        why: "El último bloque es taller y nadie queda en la sala: el boleto pasa de la salida a la entrada.",
        audience: "Cursos cuyo último bloque es en taller",
        protocol: "1. Escribe la pregunta en la pizarra antes del timbre.\n2. Sácale una foto.\n3. Muéstrala al abrir la clase siguiente y da cuatro minutos.\n4. Lee tres en voz alta, sin nombre.",
        note: "Nos sirvió donde el boleto de salida no cabía.",
        answer: Answer::Declined(
            "Por ahora queda como variante de horario de ustedes: la han probado dos cursos. Si otro liceo la repite, la volvemos a mirar.",
        ),
        story: "boleto",
    },
    Child {
        key: "boleto-tres-preguntas",
        parents: &["boleto-comentado"],
        came: Came::Adapted,
        liceo: 0,
        made: (LAST, 6, 9),
        name: "Comentar el boleto con tres preguntas fijas",
        description: "Los boletos se separan en tres montones y cada montón recibe la misma pregunta, escrita a mano.",
        why: "Comentar uno por uno no alcanza en cursos de cuarenta: con tres preguntas alcanza el mismo día.",
        audience: "Cursos de más de 35 estudiantes",
        protocol: "1. Separa los boletos en tres montones: llegó, va en camino, partió de otra idea.\n2. Escribe una pregunta por montón.\n3. Devuélvelos en la clase siguiente.\n4. Da tres minutos para contestar en el mismo papel.",
        note: "Baja el tiempo de cuarenta minutos a quince sin perder la respuesta.",
        answer: Answer::Accepted,
        story: "boleto-comentado",
    },
    Child {
        key: "preguntas-del-curso",
        parents: &["boleto-tres-preguntas"],
        came: Came::Adapted,
        liceo: 5,
        made: (THIS, 4, 13),
        name: "Que el curso escriba las tres preguntas del boleto",
        description: "Una pareja distinta por semana propone las preguntas con que se comentan los boletos, con una pauta de la profesora.",
        why: "Las preguntas fijas se gastaron al segundo mes: ahora las escribe el curso.",
        audience: "I medio, desde el segundo mes",
        protocol: "1. Elige una pareja por semana.\n2. Lee con ellos diez boletos sin nombre.\n3. Escriben tres preguntas que sirvan a varios.\n4. La profesora las revisa y las usa.",
        note: "Es la tercera vuelta de la misma idea; cuenten si les sirve.",
        answer: Answer::Open,
        story: "boleto-comentado",
    },
    Child {
        key: "pares-ejemplos",
        parents: &["pares"],
        came: Came::Adapted,
        liceo: 2,
        made: (LAST, 5, 26),
        name: "Corregir entre pares con dos ejemplos a la vista",
        description: "Antes de corregir, el curso compara un texto logrado con otro que va en camino.",
        why: "Sin ver qué es un texto logrado, la pauta se llena por amistad.",
        audience: "I y II medio, Lenguaje",
        protocol: "1. Proyecta dos textos de otro año, sin nombre.\n2. El curso marca la pauta de ambos y discute las diferencias.\n3. Recién entonces se intercambian los textos.\n4. Cierra con un segundo borrador.",
        note: "Con ejemplos la pauta se parece mucho más a la de la profesora.",
        answer: Answer::Accepted,
        story: "pares",
    },
    Child {
        key: "informe-pares",
        parents: &["pares-ejemplos", "taller"],
        came: Came::Merged,
        liceo: 9,
        made: (THIS, 4, 20),
        name: "Corregir entre pares el informe del taller",
        description: "El informe que pide la especialidad se corrige con la pauta de Lenguaje, con dos informes de ejemplo.",
        why: "Une dos ideas que nos resultaron por separado: el texto que se corrige es el que el taller pide de verdad.",
        audience: "II medio, con la especialidad",
        protocol: "1. El taller entrega el informe.\n2. Lenguaje muestra dos ejemplos.\n3. Se corrige de a dos con la pauta de tres criterios.\n4. El taller recibe el segundo borrador.",
        note: "",
        answer: Answer::Kept,
        story: "pares",
    },
    Child {
        key: "charla-silencio",
        parents: &["charla"],
        came: Came::Adapted,
        liceo: 4,
        made: (LAST, 5, 19),
        name: "Charla numérica con un minuto para pensar en silencio",
        description: "Antes de oír a nadie hay un minuto sin manos arriba: quien ya tiene una respuesta busca otro camino.",
        why: "Explicaban siempre los rápidos; con un minuto de silencio participan otros.",
        audience: "I medio, Matemática",
        protocol: "1. Escribe el cálculo.\n2. Un minuto en silencio, pulgar al pecho cuando tengas un camino.\n3. Tres caminos distintos, todos anotados.\n4. Pregunta en qué se parecen.",
        note: "El minuto cambia quiénes hablan.",
        answer: Answer::Accepted,
        story: "charla",
    },
    Child {
        key: "charla-taller",
        parents: &["charla-silencio", "taller"],
        came: Came::Merged,
        liceo: 7,
        made: (THIS, 4, 6),
        name: "Charla numérica con medidas del taller",
        description: "El cálculo de la charla sale de una medida, un presupuesto o una receta del taller de esa semana.",
        why: "Calculaban mejor con dinero y con medidas que con los mismos números sin nombre.",
        audience: "I y II medio, con la especialidad",
        protocol: "1. Pide al taller una medida de la semana.\n2. Quítale la respuesta y deja la pregunta.\n3. Sigue la charla con su minuto de silencio.\n4. Devuelve al taller el camino que eligió el curso.",
        note: "Proponemos juntarla con la de problemas del taller.",
        answer: Answer::Open,
        story: "charla",
    },
    Child {
        key: "saludo-jefatura",
        parents: &["saludo"],
        came: Came::Adapted,
        liceo: 6,
        made: (LAST, 6, 2),
        name: "Saludar en la puerta, coordinado por la jefatura",
        description: "Cada profesora jefe acuerda con su curso quién recibe en la puerta cada mañana.",
        why: "Acordado por docente no llegaba a todos los cursos; por curso sí.",
        audience: "I medio",
        protocol: "1. La jefatura hace el turno de la semana.\n2. Tarjetas con los nombres difíciles.\n3. Se saluda de pie, en la puerta, por el nombre.\n4. El viernes, dos minutos para contar qué se notó.",
        note: "Así alcanza a todos los primeros medios.",
        answer: Answer::Accepted,
        story: "saludo",
    },
    Child {
        key: "saludo-pregunta",
        parents: &["saludo-jefatura"],
        came: Came::Adapted,
        liceo: 11,
        made: (THIS, 4, 27),
        name: "Saludo por el nombre y una pregunta los lunes",
        description: "Los lunes el saludo trae una pregunta breve que no es de la clase: qué comiste, quién ganó, cómo llegaste.",
        why: "El saludo se volvió rutina en mayo; la pregunta lo vuelve a hacer de verdad.",
        audience: "I medio, los lunes",
        protocol: "1. Una pregunta por semana, escrita en la sala de profesores.\n2. Se hace en la puerta y se escucha la respuesta.\n3. Quien no quiere contestar saluda no más.",
        note: "",
        answer: Answer::Kept,
        story: "saludo",
    },
    Child {
        key: "audio-sala",
        parents: &["audio"],
        came: Came::Adapted,
        liceo: 10,
        made: (LAST, 6, 16),
        name: "Grabar en la sala, de a dos, un minuto de audio",
        description: "El audio se graba en clases, de a dos y con una pauta de un minuto; uno explica y el otro pregunta.",
        why: "En la casa piden silencio y datos que no todos tienen; en la sala alcanzan todos.",
        audience: "I medio, Lenguaje",
        protocol: "1. Pauta de un minuto a la vista.\n2. Parejas repartidas por la sala y el pasillo.\n3. Uno explica, el otro hace una pregunta.\n4. Se escuchan tres al azar, con permiso.",
        note: "La tarea en audio falló en dos liceos; así sí resultó.",
        answer: Answer::Accepted,
        story: "audio",
    },
];
