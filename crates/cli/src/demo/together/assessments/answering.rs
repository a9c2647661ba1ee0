//! How the students of the demo answer: the abler more often right, liceos and classes a little apart, each student with a course of their
//! own over the year, and wrong answers that are not all alike.

use domain::assessment::{Given, Item, Key, Occasion, Paper, Responses};
use domain::id::StudentId;
use domain::school::Subject;
use domain::student::Sex;

use super::super::super::chance::Chance;
use super::blueprint::{Asks, Odd, is_shared, table};

/// How sharply an ordinary question tells people apart.
const SLOPE: f64 = 1.1;

/// What is known of a class before anybody answers.
#[derive(Clone, Copy)]
pub(super) struct Sitting {
    pub subject: Subject,
    pub occasion: Occasion,
    /// How much more is known here than in the middle of the network.
    pub ahead: f64,
    /// How much is learnt between two times, in the mean.
    pub learnt: f64,
    /// Whether the liceo entered this year.
    pub newer: bool,
}

/// What somebody answers; none where they were away, as one in fifteen is.
pub(super) fn answers(of: &Sitting, (student, sex): (StudentId, Sex), paper: &Paper) -> Option<Responses> {
    let own = format!("{student} {}", of.subject);
    let begins = Chance::of(&own, 0).near(0.9);
    let chance = Chance::of(&format!("{own} {}", of.occasion), 1);
    if chance.happens(1.0 / 15.0) {
        return None;
    }
    let learnt = match of.occasion {
        Occasion::Diagnosis => 0.0,
        _ => of.learnt + chance.near(0.3),
    };
    let able = begins + of.ahead + learnt;
    let all = paper.items.iter().zip(table(of.subject)).enumerate();
    Some(all.fold(Responses::default(), |answers, (at, (item, asks))| {
        let hard = asks.hard + version(of, at) + odd(of, sex, asks.odd);
        answers.with(&item.label, given(&chance, able - hard, (item, asks)))
    }))
}

/// A question that is another one at each time is not quite as hard.
fn version(of: &Sitting, at: usize) -> f64 {
    if is_shared(at) {
        0.0
    } else {
        Chance::of(&format!("{} {}", of.subject, of.occasion), at).near(0.35)
    }
}

fn odd(of: &Sitting, sex: Sex, odd: Odd) -> f64 {
    match odd {
        Odd::ForGirls(more) if sex == Sex::Female => more,
        Odd::ForNewer(more) if of.newer => more,
        _ => 0.0,
    }
}

/// The right option the more often the further somebody is above the question; else one of the wrong ones.
fn given(chance: &Chance, above: f64, (item, asks): (&Item, &Asks)) -> Given {
    let Some(Key::Options(right)) = item.key.as_ref() else {
        return Given::Omitted;
    };
    let right = right.first().map_or('A', |(letter, _)| *letter);
    let wrong: Vec<char> = ('A'..='D').filter(|letter| *letter != right).collect();
    if asks.odd == Odd::Ambiguous {
        // The other defensible option is chosen as often, whoever it is.
        return Given::Chosen(if chance.happens(0.4) {
            right
        } else if chance.happens(0.7) {
            wrong[1]
        } else {
            *chance.pick(&wrong)
        });
    }
    if chance.happens(1.0 / (1.0 + (-SLOPE * above).exp())) {
        return Given::Chosen(right);
    }
    if chance.happens(0.05) {
        return Given::Omitted;
    }
    match asks.trap {
        Some(trap) if chance.happens(0.65) => Given::Chosen(wrong[trap]),
        _ => Given::Chosen(*chance.pick(&wrong)),
    }
}
