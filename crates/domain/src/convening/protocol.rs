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
    /// The key of its title.
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
        "protocol-consultancy-present",
        8,
        &[
            (Part::Presenter, "protocol-task-tells-the-question"),
            (Part::Group, "protocol-task-listens"),
            (Part::Facilitator, "protocol-task-minds-the-time"),
        ],
    ),
    step(
        "protocol-consultancy-clarify",
        5,
        &[
            (Part::Group, "protocol-task-asks-for-facts"),
            (Part::Presenter, "protocol-task-answers-briefly"),
        ],
    ),
    step(
        "protocol-consultancy-probe",
        8,
        &[
            (Part::Group, "protocol-task-asks-to-think-further"),
            (Part::Presenter, "protocol-task-answers-for-oneself"),
            (Part::Facilitator, "protocol-task-turns-advice-into-questions"),
        ],
    ),
    step(
        "protocol-consultancy-discuss",
        15,
        &[
            (Part::Group, "protocol-task-thinks-aloud"),
            (Part::Presenter, "protocol-task-listens-and-writes"),
            (Part::Recorder, "protocol-task-writes-down"),
        ],
    ),
    step(
        "protocol-consultancy-reflect",
        5,
        &[
            (Part::Presenter, "protocol-task-says-what-helps"),
            (Part::Group, "protocol-task-listens"),
        ],
    ),
    step(
        "protocol-consultancy-commit",
        4,
        &[
            (Part::Presenter, "protocol-task-says-the-next-test"),
            (Part::Recorder, "protocol-task-notes-the-commitment"),
        ],
    ),
];

const GALLERY: &[Step] = &[
    step(
        "protocol-gallery-hang",
        5,
        &[
            (Part::Presenter, "protocol-task-hangs-up"),
            (Part::Group, "protocol-task-helps"),
        ],
    ),
    step(
        "protocol-gallery-walk",
        18,
        &[
            (Part::Group, "protocol-task-walks-and-writes"),
            (Part::Presenter, "protocol-task-stays-and-explains"),
            (Part::Facilitator, "protocol-task-minds-the-time"),
        ],
    ),
    step(
        "protocol-gallery-read",
        7,
        &[
            (Part::Presenter, "protocol-task-reads-the-notes"),
            (Part::Group, "protocol-task-reads-the-notes"),
        ],
    ),
    step(
        "protocol-gallery-talk",
        10,
        &[
            (Part::Group, "protocol-task-says-what-it-takes-along"),
            (Part::Recorder, "protocol-task-writes-down"),
        ],
    ),
    step(
        "protocol-gallery-commit",
        5,
        &[
            (Part::Group, "protocol-task-says-the-next-test"),
            (Part::Recorder, "protocol-task-notes-the-commitment"),
        ],
    ),
];

const DATA_MEETING: &[Step] = &[
    step(
        "protocol-data-question",
        4,
        &[
            (Part::Presenter, "protocol-task-tells-the-question"),
            (Part::Group, "protocol-task-listens"),
        ],
    ),
    step(
        "protocol-data-predict",
        5,
        &[
            (Part::Group, "protocol-task-predicts-before-looking"),
            (Part::Recorder, "protocol-task-writes-down"),
            (Part::Facilitator, "protocol-task-keeps-the-chart-covered"),
        ],
    ),
    step(
        "protocol-data-see",
        10,
        &[
            (Part::Group, "protocol-task-says-what-is-seen"),
            (Part::Facilitator, "protocol-task-turns-reasons-into-facts"),
            (Part::Recorder, "protocol-task-writes-down"),
        ],
    ),
    step(
        "protocol-data-why",
        12,
        &[
            (Part::Group, "protocol-task-looks-for-reasons"),
            (Part::Recorder, "protocol-task-writes-down"),
        ],
    ),
    step(
        "protocol-data-test",
        10,
        &[
            (Part::Group, "protocol-task-says-the-next-test"),
            (Part::Presenter, "protocol-task-says-what-helps"),
        ],
    ),
    step(
        "protocol-data-commit",
        4,
        &[
            (Part::Group, "protocol-task-predicts-the-result"),
            (Part::Recorder, "protocol-task-notes-the-commitment"),
        ],
    ),
];

const EMPATHY_INTERVIEW: &[Step] = &[
    step(
        "protocol-empathy-prepare",
        5,
        &[
            (Part::Interviewer, "protocol-task-chooses-open-questions"),
            (Part::Facilitator, "protocol-task-says-that-no-student-is-named"),
        ],
    ),
    step(
        "protocol-empathy-listen",
        10,
        &[
            (Part::Interviewer, "protocol-task-asks-for-stories"),
            (Part::Teller, "protocol-task-tells"),
            (Part::Recorder, "protocol-task-writes-the-words"),
        ],
    ),
    step(
        "protocol-empathy-swap",
        10,
        &[
            (Part::Interviewer, "protocol-task-asks-for-stories"),
            (Part::Teller, "protocol-task-tells"),
            (Part::Recorder, "protocol-task-writes-the-words"),
        ],
    ),
    step(
        "protocol-empathy-notice",
        7,
        &[
            (Part::Group, "protocol-task-says-what-surprised"),
            (Part::Recorder, "protocol-task-writes-down"),
        ],
    ),
    step(
        "protocol-empathy-needs",
        8,
        &[
            (Part::Group, "protocol-task-names-needs"),
            (Part::Recorder, "protocol-task-notes-the-commitment"),
        ],
    ),
];
