//! The tables of `simulation.md`.
//!
//! Owns what stands between `<!-- table NAME -->` and `<!-- end -->`; all else on the page is written by hand. Must not compute: a
//! table is a choice of raw figures, rounded.

use stats::spc::RuleSet;

use crate::cell::{TOGETHER, WARNING};
use crate::exact;
use crate::judge::Judge;
use crate::published::published;
use crate::row::Row;
use crate::run_length::{LEVELS, SETS};
use crate::series::{Family, KINDS, Kind, LENGTHS};

const END: &str = "<!-- end -->";

/// The page with its tables made anew; says which marker is not there.
pub fn filled(page: &str, rows: &[Row]) -> Result<String, String> {
    let mut page = page.to_owned();
    for (name, table) in tables(rows) {
        let begin = format!("<!-- table {name} -->");
        let missing = || format!("no {begin} with its {END} on the page");
        let from = page.find(&begin).ok_or_else(missing)? + begin.len();
        let length = page[from..].find(END).ok_or_else(missing)?;
        page.replace_range(from..from + length, &format!("\n{table}"));
    }
    Ok(page)
}

fn tables(rows: &[Row]) -> [(&'static str, String); 8] {
    let from = Figures(rows);
    let (all, watched) = (LENGTHS.as_slice(), &LENGTHS[1..]);
    let share = |figure| move |kind: &Kind, points, judge| percent(from.judged(kind, points, judge, figure));
    let delay = |kind: &Kind, points, judge| {
        let of = |figure| from.judged(kind, points, judge, figure);
        let delay = of("median-delay").map_or_else(|| "–".to_owned(), |delay| format!("{delay:.0}"));
        format!("{} in {delay}", percent(of("watched-seen")))
    };
    let (together, warning) = (("any of them", TOGETHER, "signal"), ("warning", "", WARNING));
    let changed = [Family::Shift, Family::Event];
    [
        (
            "stable",
            from.table(&[Family::Stable], all, share("signal"), Some(together)),
        ),
        ("exact", from.exact()),
        (
            "watched",
            from.table(&[Family::Stable], watched, share("watched-signal"), None),
        ),
        ("changed", from.table(&changed, all, share("signal"), None)),
        ("seen", from.table(&[Family::Shift], all, share("seen"), None)),
        ("delays", from.table(&[Family::Shift], watched, delay, None)),
        (
            "dependent",
            from.table(&[Family::Dependent], all, share("signal"), Some(warning)),
        ),
        ("run-lengths", from.run_lengths()),
    ]
}

/// The raw figures, to be looked up.
#[derive(Clone, Copy)]
struct Figures<'a>(&'a [Row]);

impl Figures<'_> {
    /// A line for each kind and length, a column for each judge, and one more.
    fn table(
        &self,
        families: &[Family],
        lengths: &[usize],
        entry: impl Fn(&Kind, usize, Judge) -> String,
        last: Option<(&str, &str, &str)>,
    ) -> String {
        let titles = Judge::ALL.map(said).into_iter().chain(last.map(|(title, ..)| title));
        let mut lines = vec![head(&["series", "points"], &titles.collect::<Vec<&str>>())];
        for kind in KINDS.iter().filter(|kind| families.contains(&kind.family)) {
            for &points in lengths {
                let mut entries: Vec<String> = Judge::ALL.map(|judge| entry(kind, points, judge)).into();
                entries.extend(last.map(|(_, rules, figure)| percent(self.together(kind, points, rules, figure))));
                lines.push(format!("| {} | {points} | {} |\n", kind.said, entries.join(" | ")));
            }
        }
        lines.concat()
    }

    fn exact(&self) -> String {
        let mut lines = vec![head(
            &["points"],
            &["own median, exact", "own median, simulated", "known line, exact"],
        )];
        for points in exact::LENGTHS {
            let of = |figure: &str| percent(self.value("normal", Some(points), "run", "anhoej", figure));
            let (exact, simulated, known) = (of("exact-signal"), of("signal"), of("exact-signal-known-line"));
            lines.push(format!("| {points} | {exact} | {simulated} | {known} |\n"));
        }
        lines.concat()
    }

    fn run_lengths(&self) -> String {
        let mut lines = vec![head(
            &["rules", "level"],
            &["average run length", "± 2 standard errors", "median", "published"],
        )];
        for set in SETS {
            for level in LEVELS {
                let series = format!("level-{level}");
                let chart = if set == RuleSet::Nhs { "i" } else { "c" };
                let of = |figure: &str| {
                    self.value(&series, None, chart, &set.to_string(), figure)
                        .unwrap_or_default()
                };
                lines.push(format!(
                    "| {} | {level} | {:.2} | {:.2} | {:.0} | {} |\n",
                    said(Judge::Set(set)),
                    of("average-run-length"),
                    2.0 * of("standard-error"),
                    of("median-run-length"),
                    published(set, level).map_or_else(|| "–".to_owned(), |length| format!("{length:?}")),
                ));
            }
        }
        lines.concat()
    }

    fn judged(&self, kind: &Kind, points: usize, judge: Judge, figure: &str) -> Option<f64> {
        let mut of_kind = self
            .0
            .iter()
            .filter(|row| row.series == kind.word && row.points == Some(points));
        let on_its_chart = |row: &&Row| row.rules == judge.word() && (row.chart == "run") == (judge == Judge::Run);
        of_kind.find(|row| on_its_chart(row) && row.figure == figure)?.value
    }

    /// What belongs to no one judge.
    fn together(&self, kind: &Kind, points: usize, rules: &str, figure: &str) -> Option<f64> {
        let mut of_kind = self
            .0
            .iter()
            .filter(|row| row.series == kind.word && row.points == Some(points));
        of_kind.find(|row| row.rules == rules && row.figure == figure)?.value
    }

    fn value(&self, series: &str, points: Option<usize>, chart: &str, rules: &str, figure: &str) -> Option<f64> {
        let mut of_series = self.0.iter().filter(|row| row.series == series && row.points == points);
        of_series
            .find(|row| row.chart == chart && row.rules == rules && row.figure == figure)?
            .value
    }
}

fn said(judge: Judge) -> &'static str {
    match judge {
        Judge::Run => "run chart",
        Judge::Standard => "standard",
        Judge::Set(RuleSet::Anhoej) => "Anhøj",
        Judge::Set(RuleSet::Shewhart) => "Shewhart",
        Judge::Set(RuleSet::WesternElectric) => "Western Electric",
        Judge::Set(RuleSet::Nelson) => "Nelson",
        Judge::Set(RuleSet::Nhs) => "NHS",
    }
}

/// Words to the left, numbers to the right.
fn head(words: &[&str], numbers: &[&str]) -> String {
    let rule = format!("{}{}", "--- | ".repeat(words.len()), "---: | ".repeat(numbers.len()));
    format!(
        "| {} | {} |\n| {}\n",
        words.join(" | "),
        numbers.join(" | "),
        rule.trim_end()
    )
}

/// One decimal where it is small; ten thousand series do not tell more.
fn percent(share: Option<f64>) -> String {
    match share.map(|share| share * 100.0) {
        None => "–".to_owned(),
        Some(percent) if percent < 9.95 => format!("{percent:.1} %"),
        Some(percent) => format!("{percent:.0} %"),
    }
}
