//! Courses become their level, each weighing as many students as took it. No course is handed on.

use std::collections::BTreeMap;

use domain::assessment::{Axis, NationalPlan, NationalTime};
use domain::suppression::SMALLEST_GROUP;

use super::read::Line;
use super::{LevelRead, NationalSheet};
use crate::Remark;

/// A course, or a level that the file tells as a whole, with all that its lines say.
struct Told {
    line: u64,
    letter: Option<String>,
    n: i64,
    shares: Vec<(Axis, f64)>,
}

/// Joins the lines of a course, and the courses of a level.
pub(super) fn levels(lines: Vec<Line>, sheet: &mut NationalSheet) {
    let mut times: BTreeMap<NationalTime, Vec<Told>> = BTreeMap::new();
    for line in lines {
        let told = times.entry(line.time).or_default();
        match told.iter_mut().find(|known| known.letter == line.letter) {
            Some(known) => join(known, &line, &mut sheet.problems),
            None => told.push(Told {
                line: line.line,
                letter: line.letter,
                n: line.n,
                shares: line.shares,
            }),
        }
    }
    for (time, mut told) in times {
        if told.iter().any(|one| one.letter.is_some()) {
            // The level beside its courses is their sum.
            for whole in told.iter().filter(|one| one.letter.is_none()) {
                sheet.left.push(Remark::on(whole.line, "national-left-total"));
            }
            told.retain(|one| one.letter.is_some());
        }
        let n = told.iter().map(|one| one.n).sum();
        let Some(first) = told.first() else { continue };
        if n < SMALLEST_GROUP {
            sheet.left.push(Remark::on(first.line, "national-left-few"));
            continue;
        }
        let mut letters: Vec<String> = told.iter().filter_map(|one| one.letter.clone()).collect();
        letters.sort();
        sheet.levels.push(LevelRead {
            plan: NationalPlan {
                time,
                n,
                shares: shares(time, &told),
            },
            letters,
        });
    }
}

/// Adds what another line says of the same course.
fn join(known: &mut Told, line: &Line, problems: &mut Vec<Remark>) {
    if known.n != line.n {
        problems.push(Remark::on(line.line, "national-problem-other-students").other(known.line));
    }
    for (axis, share) in &line.shares {
        if known.shares.iter().any(|(other, _)| other == axis) {
            problems.push(Remark::on(line.line, "national-problem-twice").other(known.line));
            return;
        }
        known.shares.push((*axis, *share));
    }
}

/// The mean of the courses on each axis, by students.
fn shares(time: NationalTime, told: &[Told]) -> Vec<(Axis, f64)> {
    let one = |axis: &Axis| {
        let of = told.iter().filter_map(|one| {
            let found = one.shares.iter().find(|(own, _)| own == axis);
            found.map(|(_, share)| (one.n as f64, *share))
        });
        let (n, sum) = of.fold((0.0, 0.0), |(n, sum), (own, share)| (n + own, sum + own * share));
        // A thousandth is finer than any report.
        (n > 0.0).then(|| (*axis, (sum / n * 1000.0).round() / 1000.0))
    };
    Axis::of(time.subject).iter().filter_map(one).collect()
}
