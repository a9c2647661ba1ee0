//! What somebody leaves a convening to do: who, what, by when, which idea, from which table. It becomes a cycle's plan.
//!
//! Owns what of a commitment a plan begins with. A commitment lacks what makes a test of it, the prediction: that is asked
//! then, never invented here.

use crate::check::Wrong;
use crate::cycle::{CycleFields, Depth, Scale};
use crate::id::{CommitmentId, ConveningId, CycleId, IdeaId, MeasureId, PersonId, SchoolId, SegmentId};
use crate::text;
use crate::time::{Day, Instant};

/// A commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Commitment {
    /// Its id; the phone names it.
    pub id: CommitmentId,
    /// Where it was made.
    pub convening_id: ConveningId,
    /// At which part of the agenda.
    pub segment_id: Option<SegmentId>,
    /// At which table, by its number then.
    pub table_number: Option<i64>,
    /// Whose team; none for the hub's own.
    pub school_id: Option<SchoolId>,
    /// What.
    pub what: String,
    /// Who answers for it.
    pub owner_id: Option<PersonId>,
    /// Who does it, in words: "the maths teachers of I medio".
    pub who: String,
    /// By when.
    pub due_on: Day,
    /// Which idea it tries.
    pub idea_id: Option<IdeaId>,
    /// The cycle that it became.
    pub cycle_id: Option<CycleId>,
    /// When somebody said that it is done, where it was no test.
    pub done_at: Option<Instant>,
    /// When it was let go.
    pub let_go_at: Option<Instant>,
    /// When it was made.
    pub created_at: Instant,
}

/// A commitment with who wrote it, which decides who may change it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct CommitmentPlace {
    /// The commitment.
    #[cfg_attr(feature = "sqlx", sqlx(flatten))]
    pub commitment: Commitment,
    /// Who wrote it, for those with an account.
    pub by_id: Option<PersonId>,
    /// Why it was let go.
    pub reason: String,
    /// Counts its changes.
    pub version: i64,
}

/// What the form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CommitmentFields {
    /// What.
    pub what: String,
    /// Who answers for it, by id.
    pub owner_id: String,
    /// Who does it, in words.
    pub who: String,
    /// By when.
    pub due_on: String,
    /// Which idea, by id.
    pub idea_id: String,
}

/// A checked commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitmentPlan {
    /// What.
    pub what: String,
    /// Who answers for it.
    pub owner_id: Option<PersonId>,
    /// Who does it, in words.
    pub who: String,
    /// By when.
    pub due_on: Day,
    /// Which idea.
    pub idea_id: Option<IdeaId>,
}

/// Days within which something is to be done: what takes longer is an aim.
const LONGEST: i64 = 183;

impl CommitmentPlan {
    /// Checks what the form says, on the day of the convening. Somebody must answer for it: a person, or whoever the words name.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &CommitmentFields, held_on: Day) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let what = text::line(&fields.what, 240);
        wrong.unless(!what.is_empty(), "what", "wrong-commitment-empty");
        let who = text::line(&fields.who, 160);
        let owner_id = id(&mut wrong, "owner_id", &fields.owner_id);
        wrong.unless(owner_id.is_some() || !who.is_empty(), "who", "wrong-commitment-nobody");
        let idea_id = id(&mut wrong, "idea_id", &fields.idea_id);
        let due_on = fields.due_on.trim().parse::<Day>();
        wrong.unless(due_on.is_ok(), "due_on", "wrong-day");
        let Ok(due_on) = due_on else { return Err(wrong) };
        let days = due_on.days_since(held_on);
        wrong.unless(days > 0, "due_on", "wrong-commitment-past");
        wrong.unless(days <= LONGEST, "due_on", "wrong-commitment-far");
        wrong.or(Self {
            what,
            owner_id,
            who,
            due_on,
            idea_id,
        })
    }
}

/// Checks why a commitment is let go: a word helps whoever reads it at the next opening.
///
/// # Errors
/// The field that is wrong.
pub fn check_letting_go(typed: &str) -> Result<String, Wrong> {
    let reason = text::line(typed, 240);
    if reason.is_empty() {
        Err(Wrong::with("reason", "wrong-commitment-reason"))
    } else {
        Ok(reason)
    }
}

fn id<I: std::str::FromStr>(wrong: &mut Wrong, field: &'static str, typed: &str) -> Option<I> {
    match typed.trim() {
        "" => None,
        typed => typed.parse().ok().or_else(|| {
            wrong.add(field, "wrong-choice");
            None
        }),
    }
}

/// What a plan takes from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The next day of school, as the liceo's calendar has it.
    pub next_school_day: Day,
    /// The measure of the idea's driver, if there is one.
    pub measure_id: Option<MeasureId>,
    /// What the owner is called, where nobody wrote who does it.
    pub owner_name: Option<String>,
}

impl Commitment {
    /// What the form of a plan begins with: small, quick, from the next day of school until what was promised. The question and the
    /// prediction stay open.
    #[must_use]
    pub fn cycle_fields(&self, context: &Context) -> CycleFields {
        let starts_on = context.next_school_day;
        let text = |id: Option<String>| id.unwrap_or_default();
        let who = if self.who.is_empty() {
            text(context.owner_name.clone())
        } else {
            self.who.clone()
        };
        CycleFields {
            idea_id: text(self.idea_id.map(|id| id.to_string())),
            measure_id: text(context.measure_id.map(|id| id.to_string())),
            title: text::line(&self.what, 160),
            scale: Scale::Class.word().to_owned(),
            depth: Depth::Quick.word().to_owned(),
            who,
            starts_on: starts_on.to_string(),
            // What was to be done before the next day of school is done on it.
            ends_on: self.due_on.max(starts_on).to_string(),
            ..CycleFields::default()
        }
    }
}
