//! How levels, subjects, times and axes are written.

use domain::assessment::{Axis, Occasion};
use domain::school::{Level, Subject};
use domain::search::fold;

use crate::points::CourseName;
use crate::students::level::{Read, of_words};

/// What a cell says of who a row is about.
pub(super) enum Whose {
    Course(CourseName),
    Level(Level),
    /// Another kind of teaching.
    Elsewhere,
    Unknown,
}

pub(super) fn whose(cell: &str) -> Whose {
    if let Ok(course) = cell.parse() {
        return Whose::Course(course);
    }
    let folded = fold(cell);
    let plain = match folded.as_str() {
        "1" | "i" => Some(Level::First),
        "2" | "ii" => Some(Level::Second),
        "3" | "iii" => Some(Level::Third),
        "4" | "iv" => Some(Level::Fourth),
        _ => None,
    };
    if let Some(level) = plain {
        return Whose::Level(level);
    }
    match of_words(cell) {
        Read::One(level) => Whose::Level(level),
        Read::Elsewhere if ["basic", "parvul", "kinder"].iter().any(|word| folded.contains(word)) => Whose::Elsewhere,
        _ => Whose::Unknown,
    }
}

/// The subject; [`Subject::Other`] where it is another one.
pub(super) fn subject(cell: &str) -> Subject {
    let folded = fold(cell);
    let begins = |stems: &[&str]| {
        folded
            .split(' ')
            .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    if begins(&["leng", "lectura", "language", "reading"]) {
        Subject::Language
    } else if begins(&["matem", "math"]) {
        Subject::Maths
    } else {
        Subject::Other
    }
}

/// The agency's three times: *Diagnóstico*, *Monitoreo intermedio*, *Evaluación de cierre*.
pub(super) fn occasion(text: &str) -> Option<Occasion> {
    let folded = fold(text);
    let begins = |stems: &[&str]| {
        folded
            .split(' ')
            .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    // The diagnosis is also the name of the whole: *Diagnóstico Integral de Aprendizajes*.
    if begins(&["cierre", "closing"]) {
        Some(Occasion::Closing)
    } else if begins(&["intermedi", "monitoreo", "midway"]) {
        Some(Occasion::Midway)
    } else if begins(&["diagn"]) && !folded.contains("diagnostico integral") {
        Some(Occasion::Diagnosis)
    } else {
        None
    }
}

/// A school year, which a spreadsheet may have made `2026.0`.
pub(super) fn year(text: &str) -> Option<i64> {
    let whole = crate::students::level::whole(text)?;
    (2000..2100).contains(&whole).then_some(whole)
}

/// The axis that a name or a column's head is of; none where it names two.
pub(super) fn axis(folded: &str) -> Option<Axis> {
    const STEMS: [(&str, Axis); 12] = [
        ("localiz", Axis::Locate),
        ("locate", Axis::Locate),
        ("extraer", Axis::Locate),
        ("interpret", Axis::Interpret),
        ("reflex", Axis::Reflect),
        ("reflect", Axis::Reflect),
        ("numeros", Axis::Numbers),
        ("numbers", Axis::Numbers),
        ("algebra", Axis::Algebra),
        ("geometr", Axis::Geometry),
        ("probab", Axis::Probability),
        ("azar", Axis::Probability),
    ];
    let named = folded.split(' ').filter_map(|word| {
        let found = STEMS.iter().find(|(stem, _)| word.starts_with(stem));
        found.map(|(_, axis)| *axis)
    });
    let mut named: Vec<Axis> = named.collect();
    named.dedup();
    match named[..] {
        [axis] => Some(axis),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_reports_have_them() {
        for (text, said) in [
            ("Localizar información", Some(Axis::Locate)),
            ("% de logro Interpretar y relacionar", Some(Axis::Interpret)),
            ("Reflexionar", Some(Axis::Reflect)),
            ("Números", Some(Axis::Numbers)),
            ("Álgebra y funciones (%)", Some(Axis::Algebra)),
            ("Probabilidad y estadística", Some(Axis::Probability)),
            ("Datos y azar", Some(Axis::Probability)),
            ("Número de estudiantes", None),
            ("Números y álgebra", None),
        ] {
            assert_eq!(axis(&fold(text)), said, "{text}");
        }
        assert_eq!(occasion("Evaluación de Cierre 2025"), Some(Occasion::Closing));
        assert_eq!(occasion("Monitoreo Intermedio"), Some(Occasion::Midway));
        assert_eq!(occasion("Diagnóstico"), Some(Occasion::Diagnosis));
        assert_eq!(occasion("Diagnóstico Integral de Aprendizajes"), None);
        assert!(matches!(whose("I medio A"), Whose::Course(_)));
        assert!(matches!(whose("Primero medio"), Whose::Level(Level::First)));
        assert!(matches!(whose("8° básico A"), Whose::Elsewhere));
        assert!(matches!(whose("Total"), Whose::Unknown));
    }
}
