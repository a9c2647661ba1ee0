//! Convenings: seminars, learning sessions and visits, from the invitation to the commitments that become cycles.
//!
//! Owns the agenda and where it stands, who has a place and who is there, tables, polls that keep small groups safe,
//! protocols, commitments, the rhythm of three years, and the draft of the minutes. Must not know a clock, a phone, or how
//! anything is announced; must not write a sentence (keys and facts only), judge who speaks, or draw lots that nobody can
//! repeat: chance is an argument. A liceo's own weekly meeting is `meeting`'s. `docs/convenings.md` says how and why.

mod agenda;
mod attendance;
mod attendee;
mod audience;
mod certificate;
mod chance;
mod commitment;
mod conditions;
mod effect;
mod fate;
mod minutes;
pub mod note;
mod noun;
mod pace;
mod place;
mod plan;
mod poll;
mod progress;
mod protocol;
mod question;
mod registration;
mod rhythm;
mod seat;
mod session;
mod table;
mod template;
#[cfg(test)]
mod tests;
mod zone;

pub use agenda::{Agenda, Segment, SegmentFields, SegmentKind, SegmentPlan};
pub use attendance::{Attendance, Mark, Marked};
pub use attendee::{Attendee, GuestPlan, Origin};
pub use audience::{Audience, AudienceKind, Belongs};
pub use certificate::{CERTIFICATE_CODE_LENGTH, CERTIFICATE_PERCENT, Certificate, certificate, minutes_of};
pub use chance::Chance;
pub use commitment::{Commitment, CommitmentFields, CommitmentPlace, CommitmentPlan, Context, check_letting_go};
pub use conditions::{Condition, Reflected, ReflectionFields, ReflectionPlan, STEPS as REFLECTION_STEPS, lines};
pub use effect::{Activity, Cost, CostFields, OfSchool, WINDOW_DAYS, by_school, person_minutes, windows};
pub use fate::{Ended, Fate, fate};
pub use minutes::{Came, Cited, Draft, Material, Note, Part, Resolution, Section, Source, Tallied};
pub use noun::{Convening, SegmentRow, Stand, agenda};
pub use pace::{Pace, Press};
pub use place::{Registration, Seats, Turn, Way};
pub use plan::{ConveningFields, ConveningKind, ConveningPlan, Mode};
pub use poll::{
    Answer, AnswerFields, Ballot, Live, Outranked, PollAct, PollFields, PollKind, PollPlan, PollRow, PollState, Ranked,
    Shown, Tally, Word, voter,
};
pub use progress::{Begun, Board, Shorter, Stretch};
pub use protocol::{Part as ProtocolPart, Protocol, Step};
pub use question::{
    Asked, Moderation, ModerationPlan, QUESTION_LENGTH, QuestionPlan, Standing, Taking, Vote, ordered, standings,
};
pub use registration::{Ask, AskFields, AskKind, Diet, NeedKind, RegistrationFields, RegistrationPlan, Transport};
pub use rhythm::{Phase, Placed, Rhythm, Unplaced};
pub use seat::{Desk, ROOM, Seat, SeatingAct, SeatingRow, ShownNames, TableNote, seating_of};
pub use session::{Planned, SessionTemplate};
pub use table::{Case, Guest, LEAST, MOST, Moved, Reformed, Seating, Sum, Table, Term, WhyMoved, sizes};
pub use template::{OwnPart, OwnSession, OwnSessionFields};
pub use zone::Zone;
