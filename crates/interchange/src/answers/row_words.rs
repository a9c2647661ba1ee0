//! The words by which rows are known that are no students', and cells that say that nothing was answered. All are compared folded.

/// By these a row is known to be of all students.
const OF_ALL: &[&str] = &[
    "promedio",
    "promedios",
    "media",
    "mediana",
    "total",
    "totales",
    "suma",
    "porcentaje",
    "logro",
    "correctas",
    "correcta",
    "correctos",
    "incorrectas",
    "incorrecta",
    "omitidas",
    "omitida",
    "omisiones",
    "buenas",
    "malas",
    "aciertos",
    "dificultad",
    "desviacion",
    "puntaje",
    "puntajes",
    "maximo",
    "minimo",
    "moda",
    "average",
    "mean",
    "eje",
    "habilidad",
    "clave",
    "claves",
    "pauta",
    "pautas",
    "solucion",
    "soluciones",
    "key",
    "answers",
    "correct",
];

/// What may stand beside them.
const BESIDE: &[&str] = &[
    "de",
    "del",
    "por",
    "la",
    "el",
    "las",
    "los",
    "y",
    "curso",
    "general",
    "pregunta",
    "preguntas",
    "item",
    "items",
    "respuesta",
    "respuestas",
    "alternativa",
    "alternativas",
    "puntos",
    "ptje",
    "ideal",
    "estandar",
    "grado",
    "n",
    "no",
    "cantidad",
    "numero",
    "prueba",
    "opcion",
    "estudiantes",
    "alumnos",
    "answer",
    "correcion",
    "correccion",
    "posible",
    "obtenido",
    "each",
];

/// By these a row of all is the one with the keys, if keys stand in it.
const OF_KEY: &[&str] = &[
    "clave",
    "claves",
    "pauta",
    "pautas",
    "correcta",
    "correctas",
    "correccion",
    "solucion",
    "soluciones",
    "key",
    "correct",
];

/// By these it is the one with the keys, even if they are numbers.
const OF_KEY_ALONE: &[&str] = &["clave", "claves", "pauta", "pautas", "solucion", "soluciones", "key"];

/// By these it is the one with the points that each item is worth.
const OF_MOST: &[&str] = &["maximo", "ideal", "puntaje", "puntajes", "puntos", "posible"];

/// Whether a cell says that its row is of all students: nothing but such words, so that nobody called Clave or Media is lost.
pub(super) fn is_of_all(folded: &str) -> bool {
    let has_one = folded.split(' ').any(|word| OF_ALL.contains(&word));
    has_one
        && folded
            .split(' ')
            .all(|word| OF_ALL.contains(&word) || BESIDE.contains(&word))
}

/// Whether such a cell may head the row of the keys.
pub(super) fn is_of_key(folded: &str) -> bool {
    is_of_all(folded) && folded.split(' ').any(|word| OF_KEY.contains(&word))
}

/// Whether such a cell heads nothing but the row of the keys.
pub(super) fn is_of_key_alone(folded: &str) -> bool {
    is_of_key(folded) && folded.split(' ').any(|word| OF_KEY_ALONE.contains(&word))
}

/// Whether such a cell heads the row of what items are worth.
pub(super) fn is_of_most(folded: &str) -> bool {
    is_of_all(folded) && folded.split(' ').any(|word| OF_MOST.contains(&word)) && !folded.contains("obtenido")
}

/// Whether a cell says that the student was away. `A` alone says so only with its whole row.
pub(super) fn is_away(folded: &str) -> bool {
    matches!(
        folded,
        "aus"
            | "ausente"
            | "ausentes"
            | "absent"
            | "inasistente"
            | "np"
            | "n p"
            | "nsp"
            | "no rinde"
            | "no rindio"
            | "no presente"
            | "no se presento"
            | "no asiste"
            | "no asistio"
            | "pendiente"
            | "licencia"
            | "retirado"
            | "retirada"
    )
}

/// Whether a cell says that nothing, or nothing that counts, was answered. The signs that [`domain::assessment::Given::read`] knows are known there.
pub(super) fn is_omission(folded: &str) -> bool {
    matches!(
        folded,
        "om" | "omit"
            | "omite"
            | "omitida"
            | "omitido"
            | "blanco"
            | "en blanco"
            | "nc"
            | "n c"
            | "nr"
            | "n r"
            | "sr"
            | "s r"
            | "no responde"
            | "no contesta"
            | "sin respuesta"
            | "nula"
            | "nulo"
            | "anulada"
    )
}
