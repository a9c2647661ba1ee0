//! What somebody says as they register: how they come, what they need to take part, what they eat, how they travel, and
//! what the convening asks besides.
//!
//! Needs and diets tell of health: they are for whoever prepares the day, are never shown beside a name to anybody else,
//! and are not kept after it. Must not ask why.

use std::collections::BTreeMap;

use super::place::Way;
use super::plan::{Mode, choice};
use crate::check::Wrong;
use crate::text;
use crate::word::words;

words! {
    /// What somebody needs to take part. Said as a thing to prepare, never as a condition.
    NeedKind {
        /// No steps, a wide way, a table near the door.
        StepFree = "step-free",
        /// A seat from which one hears and sees well.
        NearTheFront = "near-the-front",
        /// An interpreter of Chilean sign language.
        SignLanguage = "sign-language",
        /// Captions.
        Captions = "captions",
        /// Material in large print.
        LargePrint = "large-print",
        /// A place for somebody who accompanies them.
        Companion = "companion",
        /// A room for feeding a child.
        Nursing = "nursing",
    }
}

impl NeedKind {
    /// Whether it wants a table near the door.
    #[must_use]
    pub const fn is_near(self) -> bool {
        matches!(self, Self::StepFree | Self::Nursing)
    }
}

words! {
    /// What somebody eats.
    Diet {
        /// Everything.
        Any = "any",
        /// No meat.
        Vegetarian = "vegetarian",
        /// Nothing of animals.
        Vegan = "vegan",
        /// No gluten.
        NoGluten = "no-gluten",
        /// No lactose.
        NoLactose = "no-lactose",
        /// Something else: they say what.
        Other = "other",
    }
}

words! {
    /// How somebody travels.
    Transport {
        /// By themselves.
        Own = "own",
        /// By car, with seats to share.
        Offers = "offers",
        /// Would like to go with somebody.
        Seeks = "seeks",
        /// With the bus that the network sends.
        Bus = "bus",
    }
}

words! {
    /// How a question of the convening is answered.
    AskKind {
        /// A line.
        Line = "line",
        /// One of some options.
        Choice = "choice",
        /// Yes or no.
        YesNo = "yes-no",
    }
}

/// A question that a convening asks besides.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Ask {
    /// Its key among the others.
    pub key: String,
    /// What it asks.
    pub words: String,
    /// How it is answered.
    pub kind: AskKind,
    /// What there is to choose.
    pub options: Vec<String>,
    /// Whether it may not be left out.
    pub required: bool,
}

/// What the form of one question sends.
#[derive(Clone, Copy, Debug, Default)]
pub struct AskFields<'a> {
    /// What it asks; empty means that there is no such question.
    pub words: &'a str,
    /// How it is answered.
    pub kind: &'a str,
    /// What there is to choose, one a line.
    pub options: &'a str,
    /// Whether it may not be left out.
    pub required: bool,
}

/// Questions that somebody answers on a phone before they give up.
const MOST_ASKS: usize = 5;

impl Ask {
    /// Checks the questions of a form; each one's key is its place. What is wrong is named by that place.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &[AskFields<'_>]) -> Result<Vec<Self>, Wrong> {
        let mut wrong = Wrong::none();
        let mut asks = Vec::new();
        for (place, one) in fields.iter().enumerate().take(MOST_ASKS) {
            let words = text::line(one.words, 240);
            if words.is_empty() {
                continue;
            }
            let Ok(kind) = one.kind.trim().parse() else {
                wrong.add(format!("ask-kind-{place}"), "wrong-choice");
                continue;
            };
            let lines = one.options.lines().filter_map(|line| text::some_line(line, 120));
            let options: Vec<String> = lines.collect();
            if kind == AskKind::Choice && options.len() < 2 {
                wrong.add(format!("ask-options-{place}"), "wrong-ask-options");
            }
            asks.push(Self {
                key: place.to_string(),
                words,
                kind,
                options: if kind == AskKind::Choice { options } else { Vec::new() },
                required: one.required,
            });
        }
        wrong.or(asks)
    }
}

/// What the form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct RegistrationFields {
    /// How.
    pub way: String,
    /// What they need, as words of the list.
    pub needs: Vec<String>,
    /// What else they need.
    pub need_words: String,
    /// What they eat.
    pub diet: String,
    /// What of it we must know.
    pub diet_words: String,
    /// How they travel.
    pub transport: String,
    /// How many could come along.
    pub seats: String,
    /// Whether they'd like to sit with their own liceo.
    pub with_own: String,
    /// What they answer, by the question's key.
    pub answers: BTreeMap<String, String>,
}

/// A checked registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationPlan {
    /// How.
    pub way: Way,
    /// What they need.
    pub needs: Vec<NeedKind>,
    /// What else.
    pub need_words: Option<String>,
    /// What they eat; nothing where there is nothing to eat.
    pub diet: Option<Diet>,
    /// What of it we must know.
    pub diet_words: Option<String>,
    /// How they travel; nothing by the link.
    pub transport: Option<Transport>,
    /// How many could come along.
    pub seats: u8,
    /// Whether they'd like to sit with their own liceo.
    pub with_own: bool,
    /// What they answer.
    pub answers: BTreeMap<String, String>,
}

impl RegistrationPlan {
    /// Checks what the form says. Food and travel are asked of those alone who come to the place.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &RegistrationFields, mode: Mode, asks: &[Ask]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let way = match mode {
            Mode::Online => Some(Way::Link),
            Mode::InPerson => Some(Way::Here),
            Mode::Hybrid => choice(&mut wrong, "way", &fields.way),
        };
        let here = way == Some(Way::Here);
        let mut needs: Vec<NeedKind> = Vec::new();
        for typed in &fields.needs {
            needs.extend(choice::<NeedKind>(&mut wrong, "needs", typed));
        }
        needs.sort_unstable();
        needs.dedup();
        let mut diet = optional(&mut wrong, "diet", &fields.diet);
        let diet_words = text::some_line(&fields.diet_words, 200).filter(|_| here);
        if here {
            wrong.unless(
                diet != Some(Diet::Other) || diet_words.is_some(),
                "diet_words",
                "wrong-diet-words",
            );
            diet = diet.or(Some(Diet::Any));
        }
        let transport = optional(&mut wrong, "transport", &fields.transport);
        let seats = match (transport, fields.seats.trim()) {
            (Some(Transport::Offers), typed) => typed.parse().ok().filter(|n| (1..=60).contains(n)),
            _ => Some(0),
        };
        wrong.unless(seats.is_some(), "seats", "wrong-transport-seats");
        let answers = answers(&mut wrong, asks, &fields.answers);
        let Some(way) = way else { return Err(wrong) };
        wrong.or(Self {
            way,
            needs,
            need_words: text::some_line(&fields.need_words, 300),
            diet: diet.filter(|_| here),
            diet_words,
            transport: transport.filter(|_| here),
            seats: seats.unwrap_or(0),
            with_own: !fields.with_own.is_empty(),
            answers,
        })
    }
}

fn optional<W: std::str::FromStr>(wrong: &mut Wrong, field: &'static str, typed: &str) -> Option<W> {
    if typed.trim().is_empty() {
        None
    } else {
        choice(wrong, field, typed)
    }
}

/// The answers to what is asked; what nobody asked is dropped.
fn answers(wrong: &mut Wrong, asks: &[Ask], typed: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut kept = BTreeMap::new();
    for ask in asks {
        let answer = text::line(typed.get(&ask.key).map_or("", String::as_str), 300);
        let fits = match ask.kind {
            AskKind::Line => true,
            AskKind::Choice => ask.options.contains(&answer),
            AskKind::YesNo => ["yes", "no"].contains(&answer.as_str()),
        };
        match (answer.is_empty(), fits) {
            (true, _) if ask.required => wrong.add(format!("answer-{}", ask.key), "wrong-answer-empty"),
            (true, _) => {}
            (false, false) => wrong.add(format!("answer-{}", ask.key), "wrong-choice"),
            (false, true) => {
                kept.insert(ask.key.clone(), answer);
            }
        }
    }
    kept
}
