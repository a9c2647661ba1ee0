//! Words as they are compared, in a search as in the headings of a file: without case, accents and signs.

/// Lower case, accents gone (ñ is n), every run of anything but letters and digits one space.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = without_accent(c);
        if plain.is_alphanumeric() {
            folded.push(plain);
        } else if !is_combining(plain) && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The letters of Spanish and its neighbours.
const fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'ä' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ì' | 'ï' | 'î' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        // `1°A` is read as `1 a`.
        'º' | 'ª' => ' ',
        other => other,
    }
}

/// Some systems write an accent as a character of its own.
const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn ornaments_make_no_difference() {
        assert_eq!(fold("¿Qué pasó en 1°A, con MAÑANA?"), "que paso en 1 a con manana");
        assert_eq!(fold("pa\u{301}gina"), "pagina");
        assert_eq!(fold("«—»"), "");
        assert_eq!(fold("  Correo_Electrónico: "), "correo electronico");
        assert_eq!(fold("Director(a)"), "director a");
    }
}
