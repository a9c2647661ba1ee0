//! RUNs and telephones, in the ways in which people write them.

use super::Personal;

/// Groups of digits of one number, at most: `+56 9 1234 5678` and `12 345 678 - 5` have four.
const GROUPS: usize = 5;

/// A number as it is written: digits in groups, with what parts them.
struct Group<'a> {
    digits: &'a str,
    /// What stands between the group before and this one.
    before: &'a str,
    /// A check digit K that follows at once or after a hyphen.
    k: bool,
}

/// The first number in the words that could be somebody's.
pub(super) fn found(words: &str) -> Option<Personal> {
    runs(words).iter().find_map(|groups| {
        (0..groups.len()).find_map(|from| {
            let longest = groups.len().min(from + GROUPS);
            (from + 1..=longest).rev().find_map(|to| of(&groups[from..to]))
        })
    })
}

/// The numbers of a text: groups that stand together, parted by nothing but a space, a dot, a hyphen or a bracket.
fn runs(words: &str) -> Vec<Vec<Group<'_>>> {
    let (mut runs, mut run): (Vec<Vec<Group<'_>>>, Vec<Group<'_>>) = (Vec::new(), Vec::new());
    let mut end = 0;
    let mut at = 0;
    while let Some(skip) = words[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + skip;
        let long = words[start..].find(|c: char| !c.is_ascii_digit());
        let stop = long.map_or(words.len(), |long| start + long);
        let before = &words[end..start];
        if !run.is_empty() && !parts_a_number(before) {
            runs.push(std::mem::take(&mut run));
        }
        let first = run.is_empty();
        run.push(Group {
            digits: &words[start..stop],
            before: if first { sign(before) } else { before },
            k: ends_in_k(&words[stop..]),
        });
        (end, at) = (stop, stop);
    }
    runs.push(run);
    runs
}

fn parts_a_number(between: &str) -> bool {
    let signs = between.trim();
    between.chars().count() <= 3
        && signs.chars().count() <= 1
        && between.chars().all(|c| c.is_whitespace() || ".-–—/()·".contains(c))
}

/// Of what stands before a number only the sign that touches it: a plus, or the sign of money.
fn sign(before: &str) -> &str {
    let signs = before.trim_end_matches('(');
    let from = signs.char_indices().next_back().map_or(0, |(at, _)| at);
    &signs[from..]
}

fn ends_in_k(after: &str) -> bool {
    let rest = after.trim_start_matches(|c: char| c.is_whitespace() || "-–—".contains(c));
    let mut letters = rest.chars();
    let k = matches!(letters.next(), Some('k' | 'K'));
    k && !letters.next().is_some_and(char::is_alphanumeric) && after[..after.len() - rest.len()].chars().count() <= 3
}

/// What these groups together are.
fn of(groups: &[Group<'_>]) -> Option<Personal> {
    let first = groups.first()?;
    let k = groups.last().is_some_and(|last| last.k);
    let long: Vec<usize> = groups.iter().map(|group| group.digits.len()).collect();
    let slash = groups[1..].iter().any(|group| group.before.contains('/'));
    if first.before.ends_with('$') || is_a_time(groups, &long) {
        return None;
    }
    match long[..] {
        [1 | 2, 3, 3, 1] => return Some(Personal::Run),
        [1 | 2, 3, 3] if k || long[0] == 2 => return Some(Personal::Run),
        [7 | 8, 1] if !slash => return Some(Personal::Run),
        [7 | 8] if k => return Some(Personal::Run),
        _ => {}
    }
    let all: String = groups.iter().map(|group| group.digits).collect();
    if first.before.ends_with('+') && (8..=15).contains(&all.len()) {
        return Some(Personal::Phone);
    }
    let after_56 = if long[0] == 2 && first.digits == "56" && long.len() > 1 {
        &long[1..]
    } else {
        &long[..]
    };
    let local = matches!(
        after_56,
        [8 | 9] | [1, 4, 4] | [1, 8] | [2, 7] | [2, 3, 4] | [2, 4, 3] | [4, 4] | [1, 2, 2, 2, 2]
    ) || (*after_56 == [3, 3, 3] && first.digits.starts_with('9'));
    (local && !slash || matches!(long[..], [11])).then_some(Personal::Phone)
}

/// Dates and spans of years have eight digits too.
fn is_a_time(groups: &[Group<'_>], long: &[usize]) -> bool {
    let year = |digits: &str| digits.starts_with("19") || digits.starts_with("20");
    match long {
        [4, 1 | 2, 1 | 2] => year(groups[0].digits),
        [1 | 2, 1 | 2, 4] => year(groups[2].digits),
        [4, 4] => year(groups[0].digits) && year(groups[1].digits),
        _ => false,
    }
}
