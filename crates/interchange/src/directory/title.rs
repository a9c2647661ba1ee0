//! Names in capitals, made readable: `LICEO POLITECNICO A-12 DE LA CRUZ` to `Liceo Politecnico A-12 de la Cruz`.
//! Accents that the file doesn't have are not invented.

/// Words that join; never the first of a name.
const PARTICLES: &[&str] = &["DE", "DEL", "Y", "EN", "CON", "PARA", "POR", "AL", "DA", "VON"];

/// Articles: small after a particle (`de la Cruz`), otherwise part of a proper name (`Colegio El Sauce`, `La Serena`).
const ARTICLES: &[&str] = &["LA", "LAS", "LOS", "EL"];

/// Abbreviations without vowels that are words all the same; the others (TP, HC) are acronyms.
const SHORT_WORDS: &[&str] = &["DR", "SR", "SN", "ST", "FR"];

/// Acronyms that have vowels.
const ACRONYMS: &[&str] = &["CEIA", "UTP", "SLEP", "INACAP", "CODEDUC", "INTECO", "JEC"];

/// A name in readable capitals. One that already has a small letter stays as it is.
#[must_use]
pub fn title_case(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let name = spaced(name);
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut readable = String::with_capacity(name.len());
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            readable.push(' ');
        }
        let before = at.checked_sub(1).map(|before| words[before]);
        if is_small(word, before, words.get(at + 1).copied()) {
            readable.push_str(&word.to_lowercase());
        } else {
            push_word(word, &mut readable);
        }
    }
    readable
}

/// Opens what was written without a space to save room: `INST.SUP.DE` to `INST. SUP. DE`. Where single letters meet
/// (`T.P.`, `S.S`) nothing is opened.
fn spaced(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let is_letter = |at: usize| letters.get(at).is_some_and(|c| c.is_alphabetic());
    let mut spaced = String::with_capacity(name.len() + 4);
    for (at, c) in letters.iter().enumerate() {
        spaced.push(*c);
        let after_word = at >= 2 && is_letter(at - 1) && is_letter(at - 2);
        let before_word = is_letter(at + 2);
        if matches!(c, '.' | ',') && is_letter(at + 1) && (after_word || before_word) {
            spaced.push(' ');
        }
    }
    spaced
}

fn is_small(word: &str, before: Option<&str>, after: Option<&str>) -> bool {
    let Some(before) = before else { return false };
    // After a hyphen or an opening something new begins.
    if before == "-" || before.ends_with(['(', '/']) {
        return false;
    }
    PARTICLES.contains(&word)
        || (ARTICLES.contains(&word) && PARTICLES.contains(&before))
        // «e» stands for «y» before the sound of i; elsewhere it is somebody's initial.
        || (word == "E" && after.is_some_and(|next| next.starts_with(['I', 'Í']) || next.starts_with("HI")))
}

/// Each run of letters begins with a capital, so `LE-BRUN` and `O'HIGGINS` come out right.
fn push_word(word: &str, readable: &mut String) {
    if word.chars().any(char::is_numeric) || word.starts_with("N°") || word.starts_with("Nº") {
        readable.push_str(word);
        return;
    }
    let mut rest = word;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        push_run(run, readable);
        let end = after.find(char::is_alphabetic).unwrap_or(after.len());
        readable.push_str(&after[..end]);
        rest = &after[end..];
    }
}

fn push_run(run: &str, readable: &mut String) {
    if is_roman(run) || is_acronym(run) {
        readable.push_str(run);
        return;
    }
    let mut letters = run.chars();
    readable.extend(letters.next());
    readable.push_str(&letters.as_str().to_lowercase());
}

/// Numbers of liceos, popes and battalions stay below forty.
fn is_roman(run: &str) -> bool {
    let rest = run.trim_start_matches('X');
    run.len() - rest.len() <= 3
        && !run.is_empty()
        && ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].contains(&rest)
}

fn is_acronym(run: &str) -> bool {
    let vowelless =
        run.chars().count() <= 3 && !run.contains(['A', 'E', 'I', 'O', 'U', 'Y', 'Á', 'É', 'Í', 'Ó', 'Ú', 'Ü', 'Õ']);
    (vowelless && !SHORT_WORDS.contains(&run)) || ACRONYMS.contains(&run)
}

#[cfg(test)]
mod tests {
    use super::title_case;

    #[test]
    fn names_of_the_directory_become_readable() {
        for (capitals, readable) in [
            ("LICEO POLITECNICO ARICA", "Liceo Politecnico Arica"),
            (
                "L. POLI. BICENTENARIO DE EXCELENCIA ANTONIO VARAS DE LA BARRA",
                "L. Poli. Bicentenario de Excelencia Antonio Varas de la Barra",
            ),
            (
                "INST.SUP.DE COMERCIO EDUARDO FREI M.",
                "Inst. Sup. de Comercio Eduardo Frei M.",
            ),
            ("LIC. ALCDE.SERGIO GONZALEZ", "Lic. Alcde. Sergio Gonzalez"),
            ("LICEO H.C. T.P. MARIA ELENA", "Liceo H.C. T.P. Maria Elena"),
            (
                "LICEO INDUSTRIAL A-16 OSCAR CORONA",
                "Liceo Industrial A-16 Oscar Corona",
            ),
            (
                "LICEO TECNICO A N° 27 CLELIA CLAVEL",
                "Liceo Tecnico A N° 27 Clelia Clavel",
            ),
            ("LICEO A N°71 GUILLERMO FELIU", "Liceo A N°71 Guillermo Feliu"),
            ("LICEO JUAN PABLO II", "Liceo Juan Pablo II"),
            ("ESCUELA DR. OSCAR MARIN", "Escuela Dr. Oscar Marin"),
            ("COLEGIO STA. MARIA", "Colegio Sta. Maria"),
            ("LICEO TP EL SAUCE", "Liceo TP El Sauce"),
            ("LICEO POLIVALENTE JUAN A.RIOS", "Liceo Polivalente Juan A. Rios"),
            (
                "LICEO MAYOR GRAL.(E) OSCAR BONILLA",
                "Liceo Mayor Gral.(E) Oscar Bonilla",
            ),
            ("COMPLEJO CARDEN.A.SAMORE", "Complejo Carden. A. Samore"),
            ("LICEO B.O'HIGGINS", "Liceo B.O'Higgins"),
            ("ESCUELA E. BERTELSEN E HIJOS", "Escuela E. Bertelsen e Hijos"),
            ("LICEO AGRÍCOLA DE CHILLÁN - CATO", "Liceo Agrícola de Chillán - Cato"),
            ("SAN PEDRO DE LA PAZ", "San Pedro de la Paz"),
            ("LOS ÁNGELES", "Los Ángeles"),
            ("ÑUÑOA", "Ñuñoa"),
            ("Liceo de Arica", "Liceo de Arica"),
            ("", ""),
        ] {
            assert_eq!(title_case(capitals), readable);
        }
    }
}
