//! What happened around a measure: annotations, and days on which its definition changed.
//!
//! Owns their shape, which points they concern and how their dates are said. Must not decide what is left out: the caller does, by
//! handing [`left_out`] to the analysis.

use i18n::{Arg, Lang};
use jiff::civil::Date;

use crate::{cadence::Cadence, control::Figure, time::days};

/// Something that people should remember when they read the chart: a strike, a flood, a change of teacher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Its first day.
    pub from: Date,
    /// Its last day, included.
    pub to: Date,
    /// What happened: `Paro de profesores`.
    pub words: String,
    /// Whether its points were left out of the lines.
    pub left_out: bool,
}

/// The points that annotations leave out, for `stats::spc::Options::exclude`.
#[must_use]
pub fn left_out(annotations: &[Annotation], dates: &[Date], cadence: Cadence) -> Vec<usize> {
    let reach = reach(cadence, dates);
    let out = |date: &Date| annotations.iter().any(|a| a.left_out && a.covers(*date, reach));
    (0..dates.len()).filter(|i| out(&dates[*i])).collect()
}

/// How many days a point stands for: its whole step, or one day where there is no rhythm.
fn reach(cadence: Cadence, dates: &[Date]) -> f64 {
    if cadence == Cadence::Irregular {
        1.0
    } else {
        cadence.step(dates)
    }
}

impl Annotation {
    /// Whether it concerns the point of this date.
    pub(crate) fn touches(&self, date: Date, figure: &Figure) -> bool {
        self.covers(date, reach(figure.cadence, figure.dates))
    }

    fn covers(&self, date: Date, reach: f64) -> bool {
        days(self.from) < days(date) + reach - 0.5 && self.to >= date
    }

    /// `3–14 de junio`; with its years where the series has more than one.
    pub(crate) fn when(&self, figure: &Figure, lang: Lang) -> String {
        let years = figure.dates.first().map(|d| d.year()) != figure.dates.last().map(|d| d.year());
        let said = |date| if years { lang.day_long(date) } else { lang.day(date) };
        let from = match () {
            () if self.to <= self.from => return said(self.from),
            () if (self.from.year(), self.from.month()) == (self.to.year(), self.to.month()) => {
                return lang.with(
                    "figure-span-days",
                    &[
                        ("from", self.from.day().to_string().into()),
                        ("to", said(self.to).into()),
                    ],
                );
            }
            () if self.from.year() == self.to.year() => lang.day(self.from),
            () => lang.day_long(self.from),
        };
        lang.with("figure-range", &[("low", from.into()), ("high", said(self.to).into())])
    }

    /// The words and the time that a message takes.
    pub(crate) fn args(&self, figure: &Figure, lang: Lang) -> [(&'static str, Arg); 2] {
        [
            ("words", (&self.words).into()),
            ("when", self.when(figure, lang).into()),
        ]
    }
}

impl Figure<'_> {
    /// The date of the newest point.
    pub(crate) fn newest(&self) -> Option<Date> {
        self.dates.last().copied()
    }

    /// The definition that holds from this point on, where it is the first under it: 2, 3, …
    pub(crate) fn definition_from(&self, i: usize) -> Option<usize> {
        let (date, before) = (*self.dates.get(i)?, i.checked_sub(1).map(|i| self.dates[i]));
        let begins = |since: &Date| *since <= date && before.is_none_or(|b| *since > b);
        // Of two that begin between the same points only the later one was ever used.
        self.sorted_definitions().iter().rposition(begins).map(|i| i + 2)
    }

    /// The days since when another definition holds, in order.
    pub(crate) fn sorted_definitions(&self) -> Vec<Date> {
        let mut sorted = self.definitions.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        sorted
    }
}

/// `definición 2`.
pub(crate) fn named(which: usize, lang: Lang) -> String {
    lang.with("figure-definition", &[("n", which.into())])
}
