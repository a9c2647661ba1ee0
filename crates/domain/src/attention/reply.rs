//! What somebody says in an answer by mail: their own words, without what their program put below them.

/// Signs of an answer that are looked at; a contribution is shorter still.
pub const LONGEST_REPLY: usize = 60_000;

/// The words that somebody typed: quotes, the line that introduces them, and the signature are left out.
#[must_use]
pub fn own_words(text: &str) -> String {
    let text: String = text.replace("\r\n", "\n").chars().take(LONGEST_REPLY).collect();
    let lines: Vec<&str> = text.lines().collect();
    let mut kept: Vec<&str> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if ends_here(line) || introduces(&lines[at..]) {
            break;
        }
        if !line.trim_start().starts_with('>') {
            kept.push(line.trim_end());
        }
    }
    kept.join("\n").trim().to_owned()
}

/// A line below which nothing is the writer's: a signature (RFC 3676 § 4.3), or what programs put above a whole mail that they quote.
fn ends_here(line: &str) -> bool {
    let plain = line.trim();
    if line == "--" || line == "-- " || (plain.len() >= 20 && plain.chars().all(|c| c == '_')) {
        return true;
    }
    let dashed = plain.trim_matches('-').trim();
    let words = [
        "mensaje original",
        "original message",
        "mensaje reenviado",
        "forwarded message",
    ];
    plain.starts_with("---") && words.contains(&dashed.to_lowercase().as_str())
}

/// «El lun, 1 jun 2026 a las 10:00, Ronda (<…>) escribió:», on one line or broken over up to three, with a quote or nothing below it.
fn introduces(rest: &[&str]) -> bool {
    let first = rest[0].trim_start().to_lowercase();
    if first.starts_with("de: ") || first.starts_with("from: ") {
        // Outlook quotes without a sign: its block of headers has a date or an addressee right below.
        let below = rest.iter().skip(1).take(3).map(|line| line.trim_start().to_lowercase());
        let heads = ["enviado:", "enviado el:", "fecha:", "para:", "sent:", "date:", "to:"];
        return below
            .into_iter()
            .any(|line| heads.iter().any(|head| line.starts_with(head)));
    }
    if !["el ", "on "].iter().any(|word| first.starts_with(word)) {
        return false;
    }
    let mut joined = String::new();
    for (n, line) in rest.iter().take(3).enumerate() {
        joined.push_str(line.trim());
        joined.push(' ');
        let told = joined.trim_end().to_lowercase();
        if told.ends_with("escribió:") || told.ends_with("escribio:") || told.ends_with("wrote:") {
            let below = rest[n + 1..].iter().find(|line| !line.trim().is_empty());
            return below.is_none_or(|line| line.trim_start().starts_with('>')) || told.contains('@');
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quotes_and_signatures_are_not_ones_own_words() {
        for mail in [
            "Nosotros también.\r\n\r\nEl lun, 1 jun 2026 a las 10:00, Ronda (<r@red.cl>) escribió:\r\n\r\n> hola\r\n> qué tal\r\n",
            "Nosotros también.\n\nEl lun, 1 jun 2026 a las 10:00,\nRonda de la red <r@red.cl>\nescribió:\n> hola",
            "Nosotros también.\n\n-- \nBeto Profesor\nLiceo Arrayán",
            "Nosotros también.\n\n________________________________\nDe: Ronda\nEnviado: lunes",
            "Nosotros también.\n\n-----Mensaje original-----\nDe: Ronda",
            "Nosotros también.\n\nDe: Ronda <r@red.cl>\nEnviado el: lunes\nPara: Beto\n\nhola",
            "> hola\n> qué tal\nNosotros también.",
            "Nosotros también.\n\nOn Mon, Jun 1, 2026 at 10:00 AM Ronda <r@red.cl> wrote:\n> hi",
        ] {
            assert_eq!(own_words(mail), "Nosotros también.", "{mail}");
        }
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        let words = "El martes probamos las tarjetas.\nUna colega escribió:\n- que sí\n- que no\nDe: nadie\n-- casi --";
        assert_eq!(own_words(words), words);
        assert_eq!(own_words("> sólo una cita"), "");
    }

    proptest! {
        /// Whatever arrives, nothing of a quote stays, and it ends.
        #[test]
        fn no_quoted_line_is_left(text in "(?s).{0,400}") {
            prop_assert!(own_words(&text).lines().all(|line| !line.trim_start().starts_with('>')));
        }
    }
}
