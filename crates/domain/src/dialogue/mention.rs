//! People named in words: an at sign, and their name as everybody sees it.

/// Mentions of a contribution at most.
pub const MOST_MENTIONS: usize = 10;
/// Words of a name at most; a name of one word alone reaches nobody, because it is nobody's whole name.
const LONGEST_NAME: usize = 6;

/// What may be a name behind each at sign, the longest first: whoever is found first is meant.
#[must_use]
pub fn named(words: &str) -> Vec<Vec<String>> {
    signs(words).map(names).collect()
}

/// How many at signs begin a name.
pub(super) fn count(words: &str) -> usize {
    signs(words).count()
}

/// What stands behind each at sign that begins a word; one within a word belongs to an address of mail.
fn signs(words: &str) -> impl Iterator<Item = &str> {
    words.match_indices('@').filter_map(|(at, _)| {
        let before = words[..at].chars().next_back();
        let rest = &words[at + 1..];
        let begins = rest.chars().next().is_some_and(char::is_alphabetic);
        (begins && before.is_none_or(|c| !c.is_alphanumeric() && c != '@')).then_some(rest)
    })
}

fn names(rest: &str) -> Vec<String> {
    let line = rest.lines().next().unwrap_or_default();
    let mut parts: Vec<&str> = Vec::new();
    for part in line.split_whitespace().take(LONGEST_NAME) {
        let plain = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if plain.is_empty() || plain.contains('@') {
            break;
        }
        parts.push(plain);
        // A comma or a full stop ends a name.
        if plain.len() < part.len() {
            break;
        }
    }
    (2..=parts.len()).rev().map(|n| parts[..n].join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_where_the_sentence_says() {
        let found = named("Gracias @Ana María Rojas, y @Beto Soto lo probó");
        assert_eq!(found[0], ["Ana María Rojas", "Ana María"]);
        assert_eq!(found[1], ["Beto Soto lo probó", "Beto Soto lo", "Beto Soto"]);
    }

    #[test]
    fn mail_and_lone_signs_name_nobody() {
        assert!(named("escribe a ana@red.cl o @ nadie, @@x, 5@").is_empty());
        assert_eq!(named("@Ana").len(), 1);
        assert!(named("@Ana")[0].is_empty());
    }
}
