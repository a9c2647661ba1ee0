//! The words by which rows are known that are no students', and cells that say that nothing was answered. All are compared folded.

/// By these a row is known to be of all students.
const OF_ALL: &[&str] = &[
    "prom",
    "max",
    "min",
    "desv",
    "varianza",
    "aprobacion",
    "aprobados",
    "reprobados",
    "facilidad",
    "discriminacion",
    "oa",
    "objetivo",
    "objetivos",
    "indicador",
    "indicadores",
    "contenido",
    "contenidos",
    "puntos",
    "ptje",
    "pje",
    "ptos",
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
    "aprendizaje",
    "evaluacion",
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
    "correccion",
    "posible",
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

/// By these it is the one with the points that each item is worth, alone or with what follows.
const OF_POINTS: &[&str] = &["puntaje", "puntajes", "puntos", "ptje", "pje", "ptos"];

/// With these.
const AT_MOST: &[&str] = &["maximo", "max", "ideal", "posible"];

/// Whether a cell says that its row is of all students: nothing but such words, so that nobody called Clave or Media is lost. Which
/// course, item or form (`Promedio 1°A`) makes no difference.
pub(super) fn is_of_all(folded: &str) -> bool {
    let words = || folded.split(' ');
    let is_which = |word: &str| word.chars().count() == 1 || word.starts_with(|c: char| c.is_ascii_digit());
    let may_stand = |word: &str| OF_ALL.contains(&word) || BESIDE.contains(&word) || is_which(word);
    words().any(|word| OF_ALL.contains(&word)) && words().all(may_stand)
}

/// Whether such a cell may head the row of the keys.
pub(super) fn is_of_key(folded: &str) -> bool {
    is_of_all(folded) && folded.split(' ').any(|word| OF_KEY.contains(&word))
}

/// Whether such a cell heads nothing but the row of the keys.
pub(super) fn is_of_key_alone(folded: &str) -> bool {
    is_of_key(folded) && folded.split(' ').any(|word| OF_KEY_ALONE.contains(&word))
}

/// Whether such a cell heads the row of what items are worth: `Puntaje`, `Puntaje máximo`; not `Puntaje promedio`, `Máximo`.
pub(super) fn is_of_most(folded: &str) -> bool {
    let words = || folded.split(' ');
    let fits = |word: &str| OF_POINTS.contains(&word) || AT_MOST.contains(&word) || BESIDE.contains(&word);
    words().any(|word| OF_POINTS.contains(&word)) && words().all(fits)
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

#[cfg(test)]
mod tests {
    use super::*;
    use domain::search::fold;

    #[test]
    fn rows_of_all_are_told_from_people() {
        for said in [
            "Promedio",
            "PROMEDIO 1°A",
            "% de logro",
            "Total correctas",
            "Prom. curso",
            "Grado de dificultad",
            "OA 3",
            "Clave A",
        ] {
            assert!(is_of_all(&fold(said)), "{said}");
        }
        for said in [
            "Clave Soto, Ana",
            "Ana Media",
            "Máximo Pérez",
            "Luz Total",
            "",
            "1",
            "A",
            "Curso",
        ] {
            assert!(!is_of_all(&fold(said)), "{said}");
        }
    }

    #[test]
    fn the_key_and_the_points_have_their_words() {
        let key = |said: &str| (is_of_key(&fold(said)), is_of_key_alone(&fold(said)));
        assert_eq!(
            [key("Clave"), key("Pauta de corrección"), key("Respuestas correctas")],
            [(true, true), (true, true), (true, false)]
        );
        assert_eq!(key("Promedio"), (false, false));
        let most = |said: &str| is_of_most(&fold(said));
        assert!(most("Puntaje máximo") && most("Puntos") && most("Ptje. ideal de la pregunta"));
        assert!(!most("Puntaje promedio") && !most("Máximo") && !most("Puntaje total"));
    }
}
