//! How items are called in headers: `1`, `P01`, `Pregunta 1`, `Ítem 1`, `1a`, `Q1`, `N° 3`.

use domain::search::fold;

/// What may stand before the number.
const BEFORE: &[&str] = &[
    "p",
    "pr",
    "preg",
    "pregunta",
    "preguntas",
    "i",
    "it",
    "item",
    "q",
    "question",
    "n",
    "no",
    "nro",
    "num",
    "numero",
    "ej",
    "ejercicio",
    "r",
    "resp",
    "respuesta",
    "reactivo",
];

/// The number of an item and its letter or part, without what stands before and without zeros: `1`, `12a`, `3.2`. None where a header
/// is no such name.
pub(super) fn item_name(header: &str) -> Option<String> {
    let folded = fold(without_note(header));
    let mut words = folded.split(' ').collect::<Vec<_>>();
    while words.len() > 1 && BEFORE.contains(&words[0]) {
        words.remove(0);
    }
    let (first, after) = words.split_first()?;
    let number = first.trim_start_matches(|c: char| c.is_alphabetic());
    let before = &first[..first.len() - number.len()];
    if !before.is_empty() && !BEFORE.contains(&before) {
        return None;
    }
    let letters = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &number[..number.len() - letters.len()];
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() || significant.len() > 3 {
        return None;
    }
    match (letters, after) {
        // `1.0` is what some programs make of a 1.
        ("", [] | ["0"]) => Some(significant.to_owned()),
        (letter, []) if is_letter(letter) => Some(format!("{significant}{letter}")),
        ("", [letter]) if is_letter(letter) => Some(format!("{significant}{letter}")),
        ("", [part]) if part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()) => {
            Some(format!("{significant}.{}", part.trim_start_matches('0')))
        }
        _ => None,
    }
}

/// Without what stands in brackets and is no letter: `P3 (2 pts)`.
fn without_note(header: &str) -> &str {
    match header.split_once('(') {
        Some((name, note)) if note.trim_end_matches(')').chars().count() > 1 => name,
        _ => header,
    }
}

fn is_letter(text: &str) -> bool {
    text.len() == 1 && text.bytes().all(|b| b.is_ascii_alphabetic())
}

/// The number where a header is nothing but one.
pub(super) fn bare_number(header: &str) -> Option<u32> {
    let header = header.trim();
    let fits = (1..=3).contains(&header.len()) && header.bytes().all(|b| b.is_ascii_digit());
    header.parse().ok().filter(|number| fits && *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_known_in_every_dress() {
        for header in [
            "1",
            "01",
            "P1",
            "p01",
            "P.1",
            "Pregunta 1",
            "PREGUNTA N° 1",
            "Preg. 01",
            "Ítem 1",
            "Item.1",
            "I1",
            "Q1",
            "N°1",
            "1.0",
            "1)",
            "Resp1",
            "P1 (2 pts)",
        ] {
            assert_eq!(item_name(header).as_deref(), Some("1"), "{header}");
        }
        assert_eq!(item_name("12A").as_deref(), Some("12a"));
        assert_eq!(item_name("12 (a)").as_deref(), Some("12a"));
        assert_eq!(item_name("P12 b)").as_deref(), Some("12b"));
        assert_eq!(item_name("3.2").as_deref(), Some("3.2"));
        for header in [
            "",
            "N°",
            "Nota",
            "Nota 1",
            "2026",
            "Puntaje 1",
            "0",
            "1° medio",
            "12/05/2026",
            "Total",
            "X1",
        ] {
            assert_eq!(item_name(header), None, "{header}");
        }
    }
}
