//! The last column of the table: what happened then, and what the rules say; and the rows of a silence.

use i18n::Lang;
use jiff::{Span, ToSpan, civil::Date};
use stats::spc::{Finding, Pattern, Signal};

use super::{NOTHING, Row};
use crate::{
    cadence::Cadence,
    control::Figure,
    note::{Annotation, named},
    sentence::short,
    time,
};

/// Tests that began in this step, then what the rules say.
pub(super) fn note(figure: &Figure, i: usize, lang: Lang) -> String {
    let mut said: Vec<String> = Vec::new();
    let from = figure.dates[i];
    let until = figure.dates.get(i + 1).copied();
    for test in figure.tests {
        if from <= test.date && until.is_none_or(|next| test.date < next) {
            said.push(test.label.clone());
        }
    }
    said.extend(figure.definition_from(i).map(|which| named(which, lang)));
    let noted = figure.annotations.iter();
    said.extend(noted.filter(|a| a.touches(from, figure)).map(|a| a.words.clone()));
    let point = &figure.chart.points[i];
    if point.excluded {
        said.push(lang.t("figure-note-excluded"));
    }
    for signal in &point.signals {
        let words = match signal {
            Signal::LongRun(_) if starts(figure, i) => lang.t("figure-note-run-starts"),
            Signal::LongRun(_) => lang.t("figure-note-run"),
            _ if signal.pattern() == Pattern::BeyondLimit => lang.t("figure-note-limit"),
            _ => short(figure, signal.rule(), signal.pattern(), signal.side(), lang),
        };
        // Two sets of rules may say the same.
        if !said.contains(&words) {
            said.push(words);
        }
    }
    i18n::capitalized(&said.join("; "))
}

/// Whether the shift of the reading begins here.
fn starts(figure: &Figure, i: usize) -> bool {
    std::iter::once(&figure.reading.main)
        .chain(&figure.reading.rest)
        .any(|f| matches!(f, Finding::Shift { since, .. } if *since == i))
}

/// The row of a silence: from the first day that is missing to the last.
pub(super) fn silence(figure: &Figure, before: Date, after: Date, shares: bool, lang: Lang) -> Option<Row> {
    let span: Span = match figure.cadence {
        Cadence::Weekly => 7.days(),
        Cadence::Monthly => 1.month(),
        Cadence::Semester => 6.months(),
        Cadence::Yearly => 1.year(),
        Cadence::Irregular => return None,
    };
    let (first, last) = (before.checked_add(span).ok()?, after.checked_sub(span).ok()?);
    let word = |date| figure.cadence.dated_short(date, figure.newest(), lang);
    let head = if first >= last {
        word(first)
    } else {
        lang.with(
            "figure-range",
            &[("low", word(first).into()), ("high", word(last).into())],
        )
    };
    let mut cells = vec![NOTHING.to_owned(); if shares { 3 } else { 2 }];
    let from = before.checked_add(1.day()).ok()?;
    let yearly = matches!(figure.cadence, Cadence::Semester | Cadence::Yearly);
    let mut said = vec![lang.t(time::silence(from, after, yearly))];
    let within = |a: &&Annotation| a.from < after && a.to >= first;
    said.extend(figure.annotations.iter().filter(within).map(|a| a.words.clone()));
    cells.push(i18n::capitalized(&said.join("; ")));
    Some(Row { head, cells })
}
