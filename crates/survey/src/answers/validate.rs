//! One submission held against the version of the instrument that it was given to. The same submission always gets the same answer.

use serde::Serialize;

use super::{Answer, Answers, shown};
use crate::check::is_printable;
use crate::logic::Day;
use crate::model::{Anchor, Asks, Instrument, Item, ShortForm};
use crate::word::words;

words! {
    /// Why an answer doesn't fit its item.
    Misfit {
        /// The instrument has no such item.
        UnknownItem = "unknown-item",
        /// A text for a number, several for one, and so on.
        WrongKind = "wrong-kind",
        /// An answer that isn't offered.
        UnknownAnswer = "unknown-answer",
        /// The same option twice.
        Twice = "twice",
        /// It can't be declined.
        MayNotDecline = "may-not-decline",
        /// No number, or one beyond the limits.
        OutOfRange = "out-of-range",
        /// More decimals than are asked for.
        TooManyDecimals = "too-many-decimals",
        /// More characters than are asked for.
        TooLong = "too-long",
        /// Signs that can't be stored.
        Unprintable = "unprintable",
        /// The instrument takes no words of one's own.
        FreeTextOff = "free-text-off",
    }
}

words! {
    /// Why an answer that fits was left out all the same.
    Why {
        /// The short form doesn't ask that item.
        NotAsked = "not-asked",
        /// Skip logic hid it: somebody went back and changed what it hangs on.
        NotShown = "not-shown",
    }
}

/// An answer that doesn't fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unfit {
    /// The item, as the submission calls it.
    pub item: String,
    /// Why.
    pub why: Misfit,
}

/// An answer that was left out by rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dropped {
    /// The item.
    pub item: String,
    /// Why.
    pub why: Why,
}

/// A submission after looking at it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Checked {
    /// What counts.
    pub answers: Answers,
    /// What was left out by rule, by item.
    pub dropped: Vec<Dropped>,
    /// What doesn't fit, by item. A submission with any of these was not made by our page; none of them is in the answers.
    pub unfit: Vec<Unfit>,
    /// Required items that were shown and not answered, in order. Whether that keeps a submission from being sent is for others to say.
    pub missing: Vec<String>,
}

/// Looks at a submission. Unfit answers are set aside first: what is shown follows from the others.
#[must_use]
pub fn validate(instrument: &Instrument, form: Option<&ShortForm>, given: &Answers, today: Day) -> Checked {
    let mut checked = Checked::default();
    for (key, answer) in given.iter().filter(|(_, answer)| !answer.is_blank()) {
        let answer = lines(answer);
        let fits = match instrument.item(key) {
            None => Err(Misfit::UnknownItem),
            Some(item) => fits(instrument, item, &answer),
        };
        match fits {
            Ok(()) => checked.answers.set(key, answer),
            Err(why) => checked.unfit.push(Unfit {
                item: key.to_owned(),
                why,
            }),
        }
    }
    let shown = shown(instrument, form, &checked.answers, today);
    let mut kept = Answers::none();
    for (key, answer) in checked.answers.iter() {
        if shown.contains(&key) {
            kept.set(key, answer.clone());
            continue;
        }
        let asked = form.is_none_or(|form| form.asks(key));
        let why = if asked { Why::NotShown } else { Why::NotAsked };
        checked.dropped.push(Dropped {
            item: key.to_owned(),
            why,
        });
    }
    let unanswered = |key: &&str| instrument.item(key).is_some_and(|item| item.required) && kept.get(key).is_none();
    checked.missing = shown.into_iter().filter(unanswered).map(str::to_owned).collect();
    checked.answers = kept;
    checked
}

/// Browsers send the lines of a form with another end than those of a script.
fn lines(answer: &Answer) -> Answer {
    match answer {
        Answer::Text(text) => Answer::Text(text.replace("\r\n", "\n")),
        other => other.clone(),
    }
}

fn fits(instrument: &Instrument, item: &Item, answer: &Answer) -> Result<(), Misfit> {
    match (&item.asks, answer) {
        (_, Answer::Declined) => unless(item.may_decline(), Misfit::MayNotDecline),
        (Asks::Single { anchors, .. }, Answer::Choice(key)) => unless(offers(anchors, key), Misfit::UnknownAnswer),
        (Asks::Multiple { options, .. }, Answer::Choices(keys)) => {
            unless(keys.iter().all(|key| offers(options, key)), Misfit::UnknownAnswer)?;
            let again = |(at, key): (usize, &String)| keys.iter().take(at).any(|before| before == key);
            unless(!keys.iter().enumerate().any(again), Misfit::Twice)
        }
        (
            Asks::Number {
                lowest,
                highest,
                decimals,
            },
            Answer::Number(number),
        ) => {
            let low = lowest.is_none_or(|lowest| *number >= lowest);
            let high = highest.is_none_or(|highest| *number <= highest);
            let small = number.is_finite() && number.abs() <= crate::check::LARGEST_NUMBER;
            unless(low && high && small, Misfit::OutOfRange)?;
            unless(
                crate::check::decimals_of(*number) <= usize::from(*decimals),
                Misfit::TooManyDecimals,
            )
        }
        (Asks::Text { longest }, Answer::Text(text)) => {
            unless(instrument.free_text, Misfit::FreeTextOff)?;
            let characters = text.chars().count();
            unless(
                u32::try_from(characters).is_ok_and(|many| many <= *longest),
                Misfit::TooLong,
            )?;
            unless(text.chars().all(is_printable), Misfit::Unprintable)
        }
        _ => Err(Misfit::WrongKind),
    }
}

fn offers(anchors: &[Anchor], key: &str) -> bool {
    anchors.iter().any(|anchor| anchor.key == *key)
}

fn unless(fits: bool, misfit: Misfit) -> Result<(), Misfit> {
    if fits { Ok(()) } else { Err(misfit) }
}
