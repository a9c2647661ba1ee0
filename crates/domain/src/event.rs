//! Events: what happened, who did it, to what. Written in the same transaction as the change.

use crate::id::{EventId, PersonId, SchoolId};
use crate::time::Instant;
use crate::word::words;

words! {
    /// What happened. Verbs in the past; the noun stands beside it.
    Verb {
        /// Made.
        Created = "created",
        /// Changed.
        Changed = "changed",
        /// Taken away.
        Removed = "removed",
        /// A phase of a cycle was done, studied.
        Moved = "moved",
        /// Closed by a decision.
        Closed = "closed",
        /// Shown to the network.
        Shared = "shared",
        /// No longer shown.
        Unshared = "unshared",
        /// Brought in from a file.
        Imported = "imported",
        /// Invited.
        Invited = "invited",
        /// Came in.
        Joined = "joined",
        /// Granted.
        Granted = "granted",
        /// Ended or taken back.
        Revoked = "revoked",
        /// Signed in.
        SignedIn = "signed-in",
        /// Signed out.
        SignedOut = "signed-out",
        /// Handed over.
        HandedOver = "handed-over",
        /// Exported.
        Exported = "exported",
        /// Erased on request.
        Erased = "erased",
    }
}

words! {
    /// What it happened to.
    Noun {
        /// The network.
        Network = "network",
        /// A generation.
        Generation = "generation",
        /// A school.
        School = "school",
        /// A course.
        Course = "course",
        /// A team.
        Team = "team",
        /// A person.
        Person = "person",
        /// A role.
        Role = "role",
        /// A session.
        Session = "session",
        /// An invitation.
        Invitation = "invitation",
        /// A room.
        Room = "room",
        /// A claim.
        Claim = "claim",
        /// An aim.
        Aim = "aim",
        /// A driver.
        Driver = "driver",
        /// An idea.
        Idea = "idea",
        /// A measure.
        Measure = "measure",
        /// Points of a measure.
        Points = "points",
        /// An annotation on charts.
        Annotation = "annotation",
        /// A phase of a chart.
        ChartPhase = "chart-phase",
        /// A link for entering a measure.
        EntryLink = "entry-link",
        /// A cycle.
        Cycle = "cycle",
        /// A version of the theory.
        TheoryVersion = "theory-version",
        /// A liceo's copy of the theory.
        TheoryFork = "theory-fork",
        /// A liceo's own word on something of it.
        Adaptation = "adaptation",
        /// An idea offered to the network.
        Offer = "offer",
        /// A search for causes.
        Inquiry = "inquiry",
        /// A task of a cycle.
        Task = "task",
        /// A template of cycles.
        Template = "template",
        /// What somebody noted before it has a form.
        Capture = "capture",
        /// A file.
        Attachment = "attachment",
        /// What somebody says to a cycle's team.
        Feedback = "feedback",
        /// A note for oneself.
        PrivateNote = "private-note",
        /// A circle of people.
        Circle = "circle",
        /// A conversation.
        Conversation = "conversation",
        /// What somebody said in a conversation: that it was said, changed, reported or hidden, never its words.
        Contribution = "contribution",
        /// An accepted answer.
        Answer = "answer",
        /// A question to the network, and who was asked: never why somebody said no.
        Ask = "ask",
        /// What somebody says of what they know, or would rather not be asked.
        Expertise = "expertise",
        /// What somebody offers to others.
        StandingOffer = "standing-offer",
        /// A round in which people read each other's cycles.
        ReviewRound = "review-round",
        /// A change package, or a version of it.
        Package = "package",
        /// What was learnt about something.
        Synthesis = "synthesis",
        /// A list of what the library has.
        Collection = "collection",
        /// That somebody wants to know what is new of something.
        Follow = "follow",
        /// A students' team: that something happened in it, never who of them or what they said.
        StudentTeam = "student-team",
        /// A meeting of a team.
        Meeting = "meeting",
        /// A convening: what of it changed, never what somebody needs.
        Convening = "convening",
        /// That somebody registered, came, or took it back.
        Registration = "registration",
        /// A question of a room: that it was asked, voted for or moderated, never its words, nor who voted.
        AudienceQuestion = "audience-question",
        /// A poll of a room: never who answered what.
        Poll = "poll",
        /// A table's notes and its protocol: that something was written or begun, never the words.
        TableNotes = "table-notes",
        /// What somebody leaves a convening to do.
        Commitment = "commitment",
        /// The minutes of a convening; its id is the convening's.
        ConveningMinutes = "convening-minutes",
        /// A network's own session, as a template.
        OwnSession = "own-session",
        /// A time without school.
        SchoolBreak = "school-break",
        /// A questionnaire.
        Instrument = "instrument",
        /// A questionnaire given to some courses.
        Administration = "administration",
        /// An assessment.
        Assessment = "assessment",
        /// What students answered to one: the event names none of them.
        AssessmentAnswers = "assessment-answers",
        /// A class's answer sheet on its phones, and what a student sent on one: no student is named.
        AnswerSheet = "answer-sheet",
        /// What a teacher said of a lesson: the event doesn't say what.
        LessonMark = "lesson-mark",
        /// A rubric for looking at lessons.
        Rubric = "rubric",
        /// An observation of a lesson: that something happened to it, never what was seen or rated.
        Observation = "observation",
        /// What a liceo's observations say together.
        Practice = "practice",
        /// A written lesson that somebody rated to see with which eyes they look.
        Calibration = "calibration",
        /// The end of a class's entering.
        AssessmentClosing = "assessment-closing",
        /// What a liceo learns of an assessment.
        AssessmentSum = "assessment-sum",
        /// What the national diagnosis says of a level.
        NationalResult = "national-result",
        /// A student: by id, never by name.
        Student = "student",
        /// A consent, or a text that one is given to.
        Consent = "consent",
        /// A text that may tell of harm: that it was read or taken care of, never what it says.
        Alert = "alert",
        /// A round of visits. What a liceo refuses stands in no event.
        ExchangeRound = "exchange-round",
        /// Two liceos of a round.
        ExchangePair = "exchange-pair",
        /// A visit of one liceo to another: never what was noted on it.
        Visit = "visit",
        /// A liceo's request for help.
        HelpRequest = "help-request",
        /// The installation.
        Installation = "installation",
    }
}

/// What is recorded of a change, besides when and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Happened {
    /// What.
    pub verb: Verb,
    /// To what kind of thing.
    pub noun: Noun,
    /// To which.
    pub id: Option<uuid::Uuid>,
    /// At which school, if at one.
    pub school_id: Option<SchoolId>,
    /// Details as JSON; never a secret, never a student.
    pub detail: serde_json::Value,
}

impl Happened {
    /// Something happened to a thing.
    #[must_use]
    pub const fn to(verb: Verb, noun: Noun, id: uuid::Uuid) -> Self {
        Self {
            verb,
            noun,
            id: Some(id),
            school_id: None,
            detail: serde_json::Value::Null,
        }
    }

    /// At a school.
    #[must_use]
    pub fn at(mut self, school: SchoolId) -> Self {
        self.school_id = Some(school);
        self
    }

    /// With details.
    #[must_use]
    pub fn with(mut self, detail: serde_json::Value) -> Self {
        self.detail = detail;
        self
    }
}

/// An event as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// When.
    pub at: Instant,
    /// Who did it; none where the system did.
    pub actor_id: Option<PersonId>,
    /// What.
    pub verb: Verb,
    /// To what kind of thing.
    pub noun: Noun,
    /// To which.
    pub noun_id: Option<uuid::Uuid>,
    /// At which school.
    pub school_id: Option<SchoolId>,
    /// Details, JSON text.
    pub detail: String,
}
