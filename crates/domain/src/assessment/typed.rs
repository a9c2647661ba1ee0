//! A student's answers as one line of signs, as somebody reads them from a sheet: `ACB-D`.

use super::{Given, Key, Paper, Responses};

/// What stands for an answer that nobody has read yet: an open question of a sheet that came from a phone.
const UNREAD: &str = "?";

/// Why a line is no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineProblem {
    /// So many signs, of so many items.
    Length {
        /// Signs that were typed.
        typed: usize,
        /// Items of the paper.
        items: usize,
    },
    /// What stands for this item can't be an answer to it.
    Sign {
        /// The item.
        label: String,
        /// What stands there.
        sign: String,
    },
}

/// Reads a line: a sign an item, in the paper's order. Where an item may be worth ten points or more, or points have decimals, signs are
/// parted by spaces. `?` is an answer that nobody has read yet. An empty line is no answers: the student was away.
///
/// # Errors
/// Why it can't be read.
pub fn read_line(line: &str, paper: &Paper) -> Result<Option<Responses>, LineProblem> {
    let line = line.trim();
    if line.is_empty() {
        return Ok(None);
    }
    let parted: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    let signs: Vec<String> = if parted.len() == paper.items.len() {
        parted
    } else {
        let signs = line.chars().filter(|c| !c.is_whitespace());
        signs.map(String::from).collect()
    };
    if signs.len() != paper.items.len() {
        return Err(LineProblem::Length {
            typed: signs.len(),
            items: paper.items.len(),
        });
    }
    let mut answers = Responses::default();
    for (item, sign) in paper.items.iter().zip(signs) {
        if sign == UNREAD {
            continue;
        }
        let Some(given) = Given::read(&sign, item.key.as_ref()) else {
            return Err(LineProblem::Sign {
                label: item.label.clone(),
                sign,
            });
        };
        answers = answers.with(&item.label, given);
    }
    Ok(Some(answers))
}

/// As [`read_line`] reads it.
#[must_use]
pub fn write_line(answers: &Responses, paper: &Paper) -> String {
    let wide = |key: &Option<Key>| matches!(key, Some(Key::Points(most)) if *most > 9);
    let signs: Vec<String> = paper
        .items
        .iter()
        .map(|item| match answers.of(item) {
            Some(Given::Chosen(option)) => option.to_string(),
            Some(Given::Points(points)) => points.to_string().replace('.', ","),
            Some(Given::Omitted) => "-".to_owned(),
            None => UNREAD.to_owned(),
        })
        .collect();
    let parted = paper.items.iter().any(|item| wide(&item.key)) || signs.iter().any(|sign| sign.chars().count() > 1);
    signs.join(if parted { " " } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper() -> Paper {
        Paper::of_keys("A B C 0-4").unwrap()
    }

    #[test]
    fn a_line_is_read_with_or_without_spaces() {
        let paper = paper();
        let answers = read_line("ac-3", &paper).unwrap().unwrap();
        assert_eq!(read_line(" a c - 3 ", &paper).unwrap().unwrap(), answers);
        assert_eq!(answers.points(&paper), [Some(1.0), Some(0.0), Some(0.0), Some(3.0)]);
        assert_eq!(write_line(&answers, &paper), "AC-3");
        let half = read_line("A B C 2,5", &paper).unwrap().unwrap();
        assert_eq!(write_line(&half, &paper), "A B C 2,5");
        assert_eq!(read_line(&write_line(&half, &paper), &paper).unwrap().unwrap(), half);
        assert_eq!(read_line("  ", &paper), Ok(None));
        let unread = read_line("AB-?", &paper).unwrap().unwrap();
        assert_eq!(unread.points(&paper)[3], None);
        assert_eq!(write_line(&unread, &paper), "AB-?");
    }

    #[test]
    fn what_is_wrong_with_a_line_is_said() {
        let paper = paper();
        assert_eq!(
            read_line("ABC", &paper),
            Err(LineProblem::Length { typed: 3, items: 4 })
        );
        let sign = LineProblem::Sign {
            label: "4".to_owned(),
            sign: "7".to_owned(),
        };
        assert_eq!(read_line("ABC7", &paper), Err(sign));
    }
}
