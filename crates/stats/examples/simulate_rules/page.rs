//! The tables of `simulation.md`.
//!
//! Owns what stands between `<!-- table NAME -->` and `<!-- end -->`; all else on the page is written by hand. Must not compute: a
//! table is a choice of raw figures, rounded.

use stats::spc::RuleSet;

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

fn tables(rows: &[Row]) -> [(&'static str, String); 7] {
    let from = Figures(rows);
    let (all, watched) = (LENGTHS.as_slice(), &LENGTHS[1..]);
    [
        (
            "stable",
            from.table(&[Family::Stable], all, |kind, points, judge| {
                from.share(kind, points, judge, "signal")
            }),
        ),
        ("exact", from.exact()),
        (
            "watched",
            from.table(&[Family::Stable], watched, |kind, points, judge| {
                from.share(kind, points, judge, "watched-signal")
            }),
        ),
        (
            "changed",
            from.table(&[Family::Shift, Family::Event], all, |kind, points, judge| {
                from.share(kind, points, judge, "signal")
            }),
        ),
        (
            "delays",
            from.table(&[Family::Shift], watched, |kind, points, judge| {
                let (seen, delay) = (
                    from.share(kind, points, judge, "watched-seen"),
                    from.judged(kind, points, judge, "median-delay"),
                );
                format!(
                    "{seen} in {}",
                    delay.map_or_else(|| "–".to_owned(), |delay| format!("{delay:.0}"))
                )
            }),
        ),
        ("dependent", from.dependent()),
        ("run-lengths", from.run_lengths()),
    ]
}

/// The raw figures, to be looked up.
struct Figures<'a>(&'a [Row]);

impl Figures<'_> {
    /// A line for each kind and length, a column for each judge.
    fn table(&self, families: &[Family], lengths: &[usize], entry: impl Fn(&Kind, usize, Judge) -> String) -> String {
        let mut lines = vec![head(&["series", "points"], &Judge::ALL.map(said))];
        for kind in KINDS.iter().filter(|kind| families.contains(&kind.family)) {
            for &points in lengths {
                let entries = Judge::ALL.map(|judge| entry(kind, points, judge));
                lines.push(format!("| {} | {points} | {} |\n", kind.said, entries.join(" | ")));
            }
        }
        lines.concat()
    }

    fn dependent(&self) -> String {
        let signals = self.table(&[Family::Dependent], &LENGTHS, |kind, points, judge| {
            let share = self.share(kind, points, judge, "signal");
            if judge == Judge::ALL[Judge::ALL.len() - 1] {
                let warning = self.value(kind.word, Some(points), "i", "", "autocorrelation-warning");
                format!("{share} | {}", percent(warning))
            } else {
                share
            }
        });
        // the head of the common table, one column longer
        let mut lines = signals.lines();
        let titles = lines.next().unwrap_or_default();
        let rule = lines.next().unwrap_or_default();
        let rest: String = lines.map(|line| format!("{line}\n")).collect();
        format!("{titles} warning |\n{rule} ---: |\n{rest}")
    }

    fn exact(&self) -> String {
        let mut lines = vec![head(
            &["points"],
            &["own median, exact", "own median, simulated", "known line, exact"],
        )];
        for points in LENGTHS {
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
                    published(set, level).map_or_else(|| "–".to_owned(), |length| length.to_string()),
                ));
            }
        }
        lines.concat()
    }

    fn share(&self, kind: &Kind, points: usize, judge: Judge, figure: &str) -> String {
        percent(self.judged(kind, points, judge, figure))
    }

    fn judged(&self, kind: &Kind, points: usize, judge: Judge, figure: &str) -> Option<f64> {
        let mut of_kind = self
            .0
            .iter()
            .filter(|row| row.series == kind.word && row.points == Some(points));
        let on_its_chart = |row: &&Row| row.rules == judge.word() && (row.chart == "run") == (judge == Judge::Run);
        of_kind.find(|row| on_its_chart(row) && row.figure == figure)?.value
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
