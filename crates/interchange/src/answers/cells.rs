//! What the cells of a row answer.

use domain::assessment::{Given, Key, Responses};
use domain::search::fold;

use super::row_words;
use super::style::{Style, mark, option};
use crate::Remark;
use crate::delimited::Row;

/// A column of an item.
pub(super) struct ItemColumn<'a> {
    pub at: usize,
    pub label: &'a str,
    pub header: &'a str,
    pub key: Option<&'a Key>,
    pub style: Style,
}

/// What a row answers.
#[derive(Default)]
pub(super) struct Answered {
    pub answers: Responses,
    pub remarks: Vec<Remark>,
    /// Cells that can't be read, each with the place of its column among the items.
    pub unread: Vec<(usize, Remark)>,
}

/// What a cell says.
enum Said {
    Given(Given),
    /// Several options: they are worth nothing.
    Several,
    /// Away, for this item alone.
    Away,
    Unread,
}

/// Reads a row of somebody who was there.
pub(super) fn read(row: &Row, items: &[ItemColumn<'_>]) -> Answered {
    let mut answered = Answered::default();
    let mut is_partly_away = false;
    for (place, item) in items.iter().enumerate() {
        let cell = row.cell(item.at);
        let given = match said(cell, item) {
            Said::Given(given) => given,
            Said::Several => {
                let remark = row.remark("answers-warning-several").column(item.header);
                answered.remarks.push(remark.harmless_value(cell));
                Given::Omitted
            }
            Said::Away => {
                is_partly_away = true;
                continue;
            }
            Said::Unread => {
                let remark = row.remark("answers-warning-cell").column(item.header);
                answered.unread.push((place, remark.harmless_value(cell)));
                continue;
            }
        };
        answered.answers = std::mem::take(&mut answered.answers).with(item.label, given);
    }
    if is_partly_away {
        answered.remarks.push(row.remark("answers-warning-partly-away"));
    }
    answered
}

fn said(cell: &str, item: &ItemColumn<'_>) -> Said {
    let folded = fold(cell);
    if item.style == Style::Marks
        && let Some(is_right) = mark(cell)
    {
        let most = item.key.map_or(1.0, Key::most);
        return Said::Given(Given::Points(if is_right { most } else { 0.0 }));
    }
    if row_words::is_omission(&folded) || cell.chars().all(|c| "-–—_.*".contains(c)) {
        return Said::Given(Given::Omitted);
    }
    if row_words::is_away(&folded) {
        return Said::Away;
    }
    let of_points = matches!(item.key, Some(Key::Points(_)));
    if let Some(option) = option(cell) {
        return if !of_points {
            Said::Given(Given::Chosen(option))
        } else {
            Said::Unread
        };
    }
    match Given::read(cell, item.key) {
        // Among letters a zero is nothing marked, and any other number nobody knows what.
        Some(Given::Points(points)) if item.style == Style::Letters && !of_points => {
            if points == 0.0 {
                Said::Given(Given::Omitted)
            } else {
                Said::Unread
            }
        }
        Some(given) => Said::Given(given),
        None if is_several(cell) => Said::Several,
        None => Said::Unread,
    }
}

/// `AB`, `A B`, `A-B`, `A,B`, `B y D`: different options, two or more.
fn is_several(cell: &str) -> bool {
    let folded = fold(cell);
    let letters = folded
        .split(' ')
        .filter(|word| !matches!(*word, "y" | "o" | "and" | "or"))
        .flat_map(str::chars);
    let mut options: Vec<char> = Vec::new();
    for letter in letters {
        match option(&letter.to_string()) {
            Some(option) if !options.contains(&option) => options.push(option),
            _ => return false,
        }
    }
    options.len() > 1
}
