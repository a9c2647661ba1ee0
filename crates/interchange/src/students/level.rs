//! Which level of secondary school a register's codes say.

use domain::school::Level;
use domain::search::fold;

use crate::points::CourseName;

/// Kinds of teaching (`COD_ENSE`) of secondary school for the young: scientific-humanistic, then commercial, industrial, technical,
/// agricultural and maritime. In the first two years a liceo with technical-vocational education often enrols under 310.
const YOUNG: &[i64] = &[310, 410, 510, 610, 710, 810];

/// The same for adults (Decreto 1000/2009): their first level holds two years, and so does the second under 363.
const ADULTS: &[i64] = &[363, 463, 563, 663, 763, 863];

/// A level, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    /// One level.
    One(Level),
    /// A level of adults that holds two; the lower one.
    OfTwo(Level),
    /// Another kind of teaching: it is left out.
    Elsewhere,
    /// A code that isn't one, or a level that such a teaching doesn't have.
    Unknown,
}

/// By the code of the teaching and that of the grade.
pub(super) fn of_codes(teaching: &str, grade: &str) -> Read {
    let (Some(teaching), Some(grade)) = (whole(teaching), whole(grade)) else {
        return Read::Unknown;
    };
    let is_adults = ADULTS.contains(&teaching);
    if !is_adults && !YOUNG.contains(&teaching) {
        // Kinds of teaching have two or three digits.
        return if (10..=999).contains(&teaching) {
            Read::Elsewhere
        } else {
            Read::Unknown
        };
    }
    match (grade, is_adults) {
        (1, true) => Read::OfTwo(Level::First),
        (3, true) if teaching == 363 => Read::OfTwo(Level::Third),
        (1, _) => Read::One(Level::First),
        (2, false) => Read::One(Level::Second),
        (3, _) => Read::One(Level::Third),
        (4, _) => Read::One(Level::Fourth),
        _ => Read::Unknown,
    }
}

/// By words, where the file has no code of the teaching: `2º medio`, `Segundo medio`, `1º básico`.
pub(crate) fn of_words(words: &str) -> Read {
    let folded = fold(words);
    let words: Vec<&str> = folded.split(' ').collect();
    if !words.iter().any(|word| ["medio", "media", "m"].contains(word)) {
        return if folded.is_empty() {
            Read::Unknown
        } else {
            Read::Elsewhere
        };
    }
    let named = |word: &&str| match *word {
        "1" | "i" | "1er" | "primer" | "primero" => Some(Level::First),
        "2" | "ii" | "2do" | "segundo" => Some(Level::Second),
        "3" | "iii" | "3er" | "tercer" | "tercero" => Some(Level::Third),
        "4" | "iv" | "4to" | "cuarto" => Some(Level::Fourth),
        _ => None,
    };
    let levels: Vec<Level> = words.iter().filter_map(named).collect();
    match levels[..] {
        [level] => Read::One(level),
        _ => Read::Unknown,
    }
}

/// By the name of a course, `2°B`, which tells its letter too.
pub(super) fn of_course(words: &str) -> Option<CourseName> {
    words.parse().ok()
}

/// A whole number, which a spreadsheet may have made `310.0`.
pub(crate) fn whole(cell: &str) -> Option<i64> {
    let cell = cell.trim();
    let plain = cell
        .strip_suffix(".0")
        .or_else(|| cell.strip_suffix(",0"))
        .unwrap_or(cell);
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_secondary_school_has_levels() {
        for (teaching, grade, read) in [
            ("310", "1", Read::One(Level::First)),
            ("410.0", "4.0", Read::One(Level::Fourth)),
            ("810", "3", Read::One(Level::Third)),
            ("363", "1", Read::OfTwo(Level::First)),
            ("363", "3", Read::OfTwo(Level::Third)),
            ("463", "1", Read::OfTwo(Level::First)),
            ("463", "3", Read::One(Level::Third)),
            ("863", "4", Read::One(Level::Fourth)),
            ("110", "8", Read::Elsewhere),
            ("10", "4", Read::Elsewhere),
            ("910", "3", Read::Elsewhere),
            ("165", "1", Read::Elsewhere),
            ("310", "5", Read::Unknown),
            ("563", "2", Read::Unknown),
            ("", "1", Read::Unknown),
            ("310", "primero", Read::Unknown),
        ] {
            assert_eq!(of_codes(teaching, grade), read, "{teaching} {grade}");
        }
    }

    #[test]
    fn words_say_it_too() {
        for (words, read) in [
            ("2º medio", Read::One(Level::Second)),
            ("IV Medio", Read::One(Level::Fourth)),
            ("Tercero Medio", Read::One(Level::Third)),
            ("1º básico", Read::Elsewhere),
            ("2° Nivel de Transición (Kinder)", Read::Elsewhere),
            ("Primer nivel (1º y 2º medio)", Read::Unknown),
            ("", Read::Unknown),
        ] {
            assert_eq!(of_words(words), read, "{words}");
        }
    }
}
