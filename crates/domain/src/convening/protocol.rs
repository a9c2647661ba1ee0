//! Protocols: ways of talking that others have tried out, step by step, with minutes and with what each part does.
//!
//! Owns the steps as data; what is said on a screen are messages, by the keys that stand here. The minutes are for one round
//! of a table of six; whoever leads changes them.
//!
//! The consultancy follows the National School Reform Faculty's protocol (G. Thompson-Grove, P. Evans, F. Dunne); the data
//! meeting N. Love's data-driven dialogue, with a prediction before anybody looks; the empathy interview the d.school's guide.

use crate::word::words;

words! {
    /// A protocol.
    Protocol {
        /// One brings a question of practice, the others think about it aloud.
        Consultancy = "consultancy",
        /// Tables hang up what they have done; everybody walks past and writes.
        Gallery = "gallery",
        /// What do the data say, and what do we test next?
        DataMeeting = "data-meeting",
        /// In pairs: listening to somebody about their days, without advice.
        EmpathyInterview = "empathy-interview",
    }
}

words! {
    /// What somebody does in a protocol.
    Part {
        /// Sees to it that steps are kept.
        Facilitator = "facilitator",
        /// Brings the question, the poster, the chart.
        Presenter = "presenter",
        /// Everybody else at the table.
        Group = "group",
        /// Writes down.
        Recorder = "recorder",
        /// Asks.
        Interviewer = "interviewer",
        /// Tells.
        Teller = "teller",
    }
}

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The key of its title; the same with `-why` says what it is for.
    pub key: &'static str,
    /// How long.
    pub minutes: u16,
    /// What each part does, by the key of a message.
    pub tasks: &'static [(Part, &'static str)],
}

impl Protocol {
    /// Its steps.
    #[must_use]
    pub const fn steps(self) -> &'static [Step] {
        match self {
            Self::Consultancy => CONSULTANCY,
            Self::Gallery => GALLERY,
            Self::DataMeeting => DATA_MEETING,
            Self::EmpathyInterview => EMPATHY_INTERVIEW,
        }
    }

    /// How long it takes.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        let (steps, mut at, mut sum) = (self.steps(), 0, 0);
        while at < steps.len() {
            sum += steps[at].minutes;
            at += 1;
        }
        sum
    }

    /// The minutes of each step when there are `minutes` in all: in proportion, one at least, and together exactly as many. None
    /// where there are fewer minutes than steps.
    #[must_use]
    pub fn fitted(self, minutes: u16) -> Option<Vec<u16>> {
        let steps = self.steps();
        let spare = usize::from(minutes).checked_sub(steps.len())?;
        let whole: usize = steps.iter().map(|step| usize::from(step.minutes - 1)).sum();
        let (mut seen, mut given) = (0, 0);
        let share = |step: &Step| {
            seen += usize::from(step.minutes - 1);
            let until_here = (spare * seen + whole / 2) / whole;
            let own = until_here - given;
            given = until_here;
            u16::try_from(own + 1).unwrap_or(1)
        };
        Some(steps.iter().map(share).collect())
    }
}

/// A step as data.
const fn step(key: &'static str, minutes: u16, tasks: &'static [(Part, &'static str)]) -> Step {
    Step { key, minutes, tasks }
}

const CONSULTANCY: &[Step] = &[
    step(
        "step-consultancy-present",
        8,
        &[
            (Part::Presenter, "task-tells-the-question"),
            (Part::Group, "task-listens"),
            (Part::Facilitator, "task-minds-the-time"),
        ],
    ),
    step(
        "step-consultancy-clarify",
        5,
        &[
            (Part::Group, "task-asks-for-facts"),
            (Part::Presenter, "task-answers-briefly"),
        ],
    ),
    step(
        "step-consultancy-probe",
        8,
        &[
            (Part::Group, "task-asks-to-think-further"),
            (Part::Presenter, "task-answers-for-oneself"),
            (Part::Facilitator, "task-turns-advice-into-questions"),
        ],
    ),
    step(
        "step-consultancy-discuss",
        15,
        &[
            (Part::Group, "task-thinks-aloud"),
            (Part::Presenter, "task-listens-and-writes"),
            (Part::Recorder, "task-writes-down"),
        ],
    ),
    step(
        "step-consultancy-reflect",
        5,
        &[(Part::Presenter, "task-says-what-helps"), (Part::Group, "task-listens")],
    ),
    step(
        "step-consultancy-commit",
        4,
        &[
            (Part::Presenter, "task-says-the-next-test"),
            (Part::Recorder, "task-notes-the-commitment"),
        ],
    ),
];

const GALLERY: &[Step] = &[
    step(
        "step-gallery-hang",
        5,
        &[(Part::Presenter, "task-hangs-up"), (Part::Group, "task-helps")],
    ),
    step(
        "step-gallery-walk",
        18,
        &[
            (Part::Group, "task-walks-and-writes"),
            (Part::Presenter, "task-stays-and-explains"),
            (Part::Facilitator, "task-minds-the-time"),
        ],
    ),
    step(
        "step-gallery-read",
        7,
        &[
            (Part::Presenter, "task-reads-the-notes"),
            (Part::Group, "task-reads-the-notes"),
        ],
    ),
    step(
        "step-gallery-talk",
        10,
        &[
            (Part::Group, "task-says-what-it-takes-along"),
            (Part::Recorder, "task-writes-down"),
        ],
    ),
    step(
        "step-gallery-commit",
        5,
        &[
            (Part::Group, "task-says-the-next-test"),
            (Part::Recorder, "task-notes-the-commitment"),
        ],
    ),
];

const DATA_MEETING: &[Step] = &[
    step(
        "step-data-question",
        4,
        &[
            (Part::Presenter, "task-tells-the-question"),
            (Part::Group, "task-listens"),
        ],
    ),
    step(
        "step-data-predict",
        5,
        &[
            (Part::Group, "task-predicts-before-looking"),
            (Part::Recorder, "task-writes-down"),
            (Part::Facilitator, "task-keeps-the-chart-covered"),
        ],
    ),
    step(
        "step-data-see",
        10,
        &[
            (Part::Group, "task-says-what-is-seen"),
            (Part::Facilitator, "task-turns-reasons-into-facts"),
            (Part::Recorder, "task-writes-down"),
        ],
    ),
    step(
        "step-data-why",
        12,
        &[
            (Part::Group, "task-looks-for-reasons"),
            (Part::Recorder, "task-writes-down"),
        ],
    ),
    step(
        "step-data-test",
        10,
        &[
            (Part::Group, "task-says-the-next-test"),
            (Part::Presenter, "task-says-what-helps"),
        ],
    ),
    step(
        "step-data-commit",
        4,
        &[
            (Part::Group, "task-predicts-the-result"),
            (Part::Recorder, "task-notes-the-commitment"),
        ],
    ),
];

const EMPATHY_INTERVIEW: &[Step] = &[
    step(
        "step-empathy-prepare",
        5,
        &[
            (Part::Interviewer, "task-chooses-open-questions"),
            (Part::Facilitator, "task-says-that-no-student-is-named"),
        ],
    ),
    step(
        "step-empathy-listen",
        10,
        &[
            (Part::Interviewer, "task-asks-for-stories"),
            (Part::Teller, "task-tells"),
            (Part::Recorder, "task-writes-the-words"),
        ],
    ),
    step(
        "step-empathy-swap",
        10,
        &[
            (Part::Interviewer, "task-asks-for-stories"),
            (Part::Teller, "task-tells"),
            (Part::Recorder, "task-writes-the-words"),
        ],
    ),
    step(
        "step-empathy-notice",
        7,
        &[
            (Part::Group, "task-says-what-surprised"),
            (Part::Recorder, "task-writes-down"),
        ],
    ),
    step(
        "step-empathy-needs",
        8,
        &[
            (Part::Group, "task-names-needs"),
            (Part::Recorder, "task-notes-the-commitment"),
        ],
    ),
];
