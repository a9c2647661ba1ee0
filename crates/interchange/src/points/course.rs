//! Courses as they are written: `1°A`, `1A`, `I A`, `2° medio B`.

use domain::school::Level;

use domain::search::fold;

/// A course by its level and letter. Which one of a school it is, the year of the point decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CourseName {
    /// Level.
    pub level: Level,
    /// Letter, upper case.
    pub letter: String,
}

impl std::fmt::Display for CourseName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}°{}", self.level, self.letter)
    }
}

/// Longest first, so that `IVA` is not I with the letter «VA».
const LEVELS: &[(&str, Level)] = &[
    ("iii", Level::Third),
    ("iv", Level::Fourth),
    ("ii", Level::Second),
    ("i", Level::First),
    ("1", Level::First),
    ("2", Level::Second),
    ("3", Level::Third),
    ("4", Level::Fourth),
];

impl std::str::FromStr for CourseName {
    type Err = domain::check::NotAWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text).ok_or_else(|| Self::Err {
            kind: "CourseName",
            word: text.to_owned(),
        })
    }
}

fn read(text: &str) -> Option<CourseName> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !["medio", "m", "emtp", "curso"].contains(word))
        .collect();
    let (level, letter) = match words.as_slice() {
        [word] => LEVELS
            .iter()
            .find_map(|(start, level)| Some((*level, word.strip_prefix(start)?)))?,
        [first, letter] => {
            let (_, level) = LEVELS.iter().find(|(word, _)| word == first)?;
            (*level, *letter)
        }
        _ => return None,
    };
    let plain = (1..=3).contains(&letter.chars().count())
        && letter.chars().all(char::is_alphanumeric)
        && letter.starts_with(char::is_alphabetic);
    plain.then(|| CourseName {
        level,
        letter: letter.to_uppercase(),
    })
}

#[cfg(test)]
mod tests {
    use super::CourseName;

    #[test]
    fn courses_are_read_as_they_are_written() {
        for (text, name) in [
            ("1°A", "1°A"),
            ("1ºa", "1°A"),
            ("1A", "1°A"),
            ("I A", "1°A"),
            ("IVB", "4°B"),
            ("III-C", "3°C"),
            ("2° medio B", "2°B"),
            ("1 TP", "1°TP"),
        ] {
            assert_eq!(text.parse::<CourseName>().unwrap().to_string(), name, "{text}");
        }
        for text in ["", "A", "5A", "1", "IV", "12", "1°ABCD", "2026-03-09", "52,5"] {
            assert!(text.parse::<CourseName>().is_err(), "{text}");
        }
    }
}
