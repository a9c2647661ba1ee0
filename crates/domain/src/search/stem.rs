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

#[cfg(test)]
mod tests {
    use super::singular;

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
}
