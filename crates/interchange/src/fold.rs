//! Words as they are compared: without case, accents and ornaments.

/// Lower case, accents gone, every run of anything but letters and digits one space: `« Correo_Electrónico: »` is
/// `correo electronico`.
pub(crate) fn fold(text: &str) -> String {
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

/// The letters of Spanish and its neighbours are enough: only names of columns and of roles are compared.
fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'ä' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ì' | 'ï' | 'î' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        // `N°`, `1º` and `1ª` are read as `n` and `1`.
        'º' | 'ª' => ' ',
        other => other,
    }
}

/// A file that macOS wrote may carry accents as characters of their own.
const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn ornaments_make_no_difference() {
        assert_eq!(fold("  Correo_Electrónico: "), "correo electronico");
        assert_eq!(fold("AÑO"), "ano");
        assert_eq!(fold("An\u{303}o"), "ano");
        assert_eq!(fold("Director(a)"), "director a");
        assert_eq!(fold("¿?"), "");
    }
}
