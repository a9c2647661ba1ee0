//! The beginning of a word that its forms share: light on purpose.
//!
//! After Savoy's light stemmer for Spanish (CLEF 2001: plurals and last vowels), with the endings of verbs and of nouns made of
//! them, so that *evaluar*, *evaluación* and *evaluaciones* are one. Too little cut finds less; too much finds what was not
//! asked: a stem keeps at least four letters.

/// A stem is never shorter than this.
const SHORTEST: usize = 4;

/// Endings of verbs and of nouns made of verbs, the longest first.
const ENDINGS: &[&str] = &[
    "amiento", "imiento", "aciones", "iciones", "uciones", "acion", "icion", "ucion", "encia", "ancia", "mente",
    "iendo", "ieron", "adora", "edora", "cion", "aron", "aban", "ando", "amos", "emos", "imos", "aran", "eran", "iran",
    "ador", "edor", "idor", "ente", "ante", "aba", "ado", "ada", "ido", "ida", "aje", "ian", "ar", "er", "ir", "an",
    "en", "ia", "io",
];

/// The stem of a folded word.
#[must_use]
pub fn stem(word: &str) -> &str {
    // Letters with more than one byte are of another script: nothing is known of its endings.
    if !word.is_ascii() || word.len() <= SHORTEST || word.bytes().any(|b| b.is_ascii_digit()) {
        return word;
    }
    let singular = singular(word);
    let cut = ENDINGS
        .iter()
        .find_map(|ending| singular.strip_suffix(ending).filter(|rest| rest.len() >= SHORTEST));
    let rest = cut.unwrap_or(singular);
    match rest.as_bytes().last() {
        Some(b'a' | b'e' | b'o' | b'i') if rest.len() > SHORTEST => &rest[..rest.len() - 1],
        _ => rest,
    }
}

/// *boletos*: boleto; *celulares*: celular; *clases*: clase, whose last vowel goes anyway.
pub(super) fn singular(word: &str) -> &str {
    let Some(one) = word.strip_suffix('s') else {
        return word;
    };
    match one.strip_suffix('e') {
        // The plural of a consonant.
        Some(bare) if bare.ends_with(['r', 'l', 'n', 'd', 'j']) && bare.len() >= 3 => bare,
        _ => one,
    }
}

#[cfg(test)]
mod tests {
    use super::stem;
    use crate::search::fold;
    use proptest::prelude::*;

    #[test]
    fn the_forms_of_a_word_share_its_stem() {
        for forms in [
            &["boleto", "boletos"][..],
            &["celular", "celulares"],
            &["evaluar", "evaluación", "evaluaciones", "evaluaron", "evaluando"],
            &["comentario", "comentarios", "comentar", "comentado"],
            &["matemática", "matemáticas"],
            &["atraso", "atrasos", "atrasado", "atrasadas"],
            &["retroalimentación", "retroalimentar", "retroalimentaron"],
            &["pregunta", "preguntas", "preguntar", "preguntaron"],
            &["clase", "clases"],
            &["fracción", "fracciones"],
            &["asistir", "asistencia"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(&fold(form)).to_owned()).collect();
            let shortest = stems.iter().min_by_key(|stem| stem.len()).unwrap();
            assert!(
                stems.iter().all(|stem| stem.starts_with(shortest.as_str())),
                "{forms:?}: {stems:?}"
            );
        }
    }

    #[test]
    fn different_words_stay_apart() {
        for (one, other) in [
            ("salida", "sala"),
            ("parejas", "pares"),
            ("lectura", "lecho"),
            ("grupo", "gruta"),
        ] {
            assert_ne!(stem(one), stem(other));
        }
    }

    proptest! {
        #[test]
        fn a_stem_is_the_beginning_of_its_word(word in "[a-z0-9ñ]{1,16}") {
            let stem = stem(&word);
            prop_assert!(word.starts_with(stem) && !stem.is_empty());
        }
    }
}
