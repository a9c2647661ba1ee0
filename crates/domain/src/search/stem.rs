//! The plural, which goes before a word is cut to its stem.

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

/// *evaluamos*, *leemos*: what we do ends in an s and is no plural. *Próximos* is, so of the third conjugation nothing is said.
pub(super) fn is_ours(word: &str) -> bool {
    const PLURALS: &[&str] = &["extremos", "prestamos", "reclamos", "supremos", "tramos"];
    (word.ends_with("amos") || word.ends_with("emos")) && !PLURALS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::{is_ours, singular};

    #[test]
    fn a_plural_is_told_from_the_consonant_that_it_has_behind_it() {
        for (many, one) in [
            ("boletos", "boleto"),
            ("celulares", "celular"),
            ("clases", "clase"),
            ("sala", "sala"),
        ] {
            assert_eq!(singular(many), one);
        }
    }

    #[test]
    fn what_we_do_is_no_plural() {
        assert!(is_ours("evaluamos") && is_ours("leemos"));
        assert!(!is_ours("reclamos") && !is_ours("proximos"));
    }
}
