//! Whether a name in a sheet may be that of somebody in the class: in any order, a surname or a second given name left out.

use domain::search::fold;

use super::Name;

/// How well a name fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Something is left out on one side.
    Loose,
    /// The same words.
    Exact,
}

/// The words of a student's name, as they are compared.
pub(super) struct Words {
    given: Vec<String>,
    surnames: Vec<String>,
}

impl Words {
    /// Of somebody in the class.
    pub fn of(given: &str, surnames: &str) -> Self {
        Self {
            given: words(given),
            surnames: words(surnames),
        }
    }

    /// How well a name in a sheet fits; none where it is somebody else's.
    pub fn fit(&self, name: &Name) -> Option<Fit> {
        let all = |given: &[String], surnames: &[String]| [given, surnames].concat();
        let known = all(&self.given, &self.surnames);
        let (whole, parts) = match name {
            Name::Whole(name) => (words(name), None),
            Name::Parts { given, surnames } => {
                let parts = (words(given), words(surnames));
                (all(&parts.0, &parts.1), Some(parts))
            }
        };
        if whole.is_empty() {
            return None;
        }
        if whole.len() == known.len() && is_within(&whole, &known) {
            return Some(Fit::Exact);
        }
        let in_parts =
            parts.is_some_and(|(given, surnames)| is_part(&given, &self.given) && is_part(&surnames, &self.surnames));
        (in_parts || self.fits_whole(&whole, &known)).then_some(Fit::Loose)
    }

    /// Where nothing says which words are surnames, only one side may lack words, and a given name and a surname must be common.
    fn fits_whole(&self, name: &[String], known: &[String]) -> bool {
        let has = |of: &[String]| name.iter().any(|word| of.contains(word));
        let is_enough = name.len() > 1 && has(&self.given) && has(&self.surnames);
        is_enough && (is_within(name, known) || is_within(known, name))
    }
}

/// Whether one has all words of the other.
fn is_part(one: &[String], other: &[String]) -> bool {
    !one.is_empty() && !other.is_empty() && (is_within(one, other) || is_within(other, one))
}

/// Whether every word stands among the others, as often.
fn is_within(few: &[String], many: &[String]) -> bool {
    let count = |of: &[String], word: &String| of.iter().filter(|other| *other == word).count();
    few.iter().all(|word| count(few, word) <= count(many, word))
}

/// What some write and some leave out.
const PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "y", "da", "do", "dos", "van", "von", "der",
];

/// Words without particles and initials.
fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let words = folded
        .split(' ')
        .filter(|word| word.chars().count() > 1 && !PARTICLES.contains(word));
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_in_every_order_and_with_something_left_out() {
        let ana = Words::of("Ana María", "Ñirre de la Peña");
        let whole = |name: &str| ana.fit(&Name::Whole(name.to_owned()));
        for name in [
            "ANA MARIA ÑIRRE PEÑA",
            "Nirre de la Pena Ana Maria",
            "Peña Ñirre, Ana María",
        ] {
            assert_eq!(whole(name), Some(Fit::Exact), "{name}");
        }
        for name in [
            "Ana Ñirre",
            "Ñirre Ana",
            "Ana Ñirre Peña",
            "María Peña",
            "Ana María Ñirre",
            "Ana M. Ñirre P.",
            "Ana María Eva Ñirre Peña",
        ] {
            assert_eq!(whole(name), Some(Fit::Loose), "{name}");
        }
        for name in [
            "Ana",
            "Ñirre",
            "Ana María",
            "Ñirre Peña",
            "Eva Ñirre",
            "Ana Soto",
            "",
            "Ana Ñirre Soto",
            "Ana Ana",
        ] {
            assert_eq!(whole(name), None, "{name}");
        }
    }

    #[test]
    fn parts_are_compared_with_their_parts() {
        // The roster lacks the second surname and the sheet the second given name.
        let ana = Words::of("Ana María", "Ñirre");
        let parts = |given: &str, surnames: &str| {
            let (given, surnames) = (given.to_owned(), surnames.to_owned());
            ana.fit(&Name::Parts { given, surnames })
        };
        assert_eq!(parts("Ana", "Ñirre Peña"), Some(Fit::Loose));
        assert_eq!(parts("Ñirre", "Ana María"), Some(Fit::Exact));
        assert_eq!(parts("Ana", ""), None);
        assert_eq!(parts("Eva", "Ñirre"), None);
    }
}
