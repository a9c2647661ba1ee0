//! A class's answer sheet on its phones: opened by a code on the board, answered once by each student with a slip of their own.
//!
//! Owns what a sheet asks, until when, and what an answer on it means. Must not know a page: the questions stand on the paper that the
//! teacher hands out, and the phone takes the letters.

use sha2::{Digest, Sha256};
use survey::{Answer, Answers};

use super::{Given, Item, Key, MOST_OPTIONS, Paper, Responses};
use crate::check::Wrong;
use crate::id::{AnswerSheetId, AssessmentId, CourseId, PersonId, SchoolId};
use crate::time::{Day, Instant};

/// Options that a question has at least, and as a rule.
const FEWEST_OPTIONS: u8 = 2;
const USUAL_OPTIONS: u8 = 4;

/// Days ahead that a sheet stays open at most.
const LONGEST_DAYS: i64 = 31;

/// A class's sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct AnswerSheet {
    /// Its id.
    pub id: AnswerSheetId,
    /// Of which assessment.
    pub assessment_id: AssessmentId,
    /// Of which class.
    pub course_id: CourseId,
    /// The liceo.
    pub school_id: SchoolId,
    /// What is written on the board.
    pub code: String,
    /// How many options each question shows: A to this many.
    pub options: i64,
    /// Who opened it.
    pub by_id: Option<PersonId>,
    /// When.
    pub opened_at: Instant,
    /// Until when somebody may begin.
    pub closes_at: Instant,
}

/// What becomes of answers that arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// They are kept.
    InTime,
    /// They are kept, and the teacher sees that they came after the end: a phone had no signal, or somebody went on at home.
    After,
    /// The entering of the class has ended: what it said stands.
    TooLate,
}

impl AnswerSheet {
    /// Whether somebody may begin at a moment.
    #[must_use]
    pub fn is_open(&self, at: Instant) -> bool {
        at < self.closes_at
    }

    /// What becomes of answers that arrive at a moment; `ended` where the entering of the class has.
    #[must_use]
    pub fn brought(&self, ended: bool, at: Instant) -> Brought {
        if ended {
            Brought::TooLate
        } else if self.is_open(at) {
            Brought::InTime
        } else {
            Brought::After
        }
    }

    /// The letters of its options.
    pub fn letters(&self) -> impl Iterator<Item = char> + use<> {
        let last = u8::try_from(self.options).unwrap_or(USUAL_OPTIONS);
        (b'A'..b'A' + last.clamp(FEWEST_OPTIONS, MOST_OPTIONS)).map(char::from)
    }
}

/// What a form says of a sheet.
#[derive(Clone, Debug, Default)]
pub struct SheetFields {
    /// How many options.
    pub options: String,
    /// The last day.
    pub day: String,
}

/// A sheet to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetPlan {
    /// How many options each question shows.
    pub options: u8,
    /// Until when somebody may begin: the end of a day.
    pub closes_at: Instant,
}

impl SheetPlan {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong: options that the key goes beyond, a day that is over or more than a month away.
    pub fn check(fields: &SheetFields, paper: &Paper, today: Day) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let options = fields.options.trim().parse::<u8>().ok();
        let options = options.filter(|options| (FEWEST_OPTIONS..=MOST_OPTIONS).contains(options));
        wrong.unless(options.is_some(), "options", "wrong-choice");
        let reaches = options.is_none_or(|options| options >= needed(paper));
        wrong.unless(reaches, "options", "sheet-wrong-options");
        let day: Option<Day> = fields.day.trim().parse().ok();
        wrong.unless(day.is_some(), "day", "wrong-day");
        let ahead = |day: Day| (0..=LONGEST_DAYS).contains(&day.days_since(today));
        wrong.unless(day.is_none_or(ahead), "day", "sheet-wrong-day");
        wrong.unless(chosen(paper).next().is_some(), "options", "sheet-wrong-nothing");
        match (options, day) {
            (Some(options), Some(day)) => wrong.or(Self {
                options,
                closes_at: day.plus_days(1).start(),
            }),
            _ => Err(wrong),
        }
    }

    /// How many options a paper's questions have, as far as its key tells.
    #[must_use]
    pub fn usual_options(paper: &Paper) -> u8 {
        needed(paper).max(USUAL_OPTIONS)
    }
}

/// The last letter that is the key of something.
fn needed(paper: &Paper) -> u8 {
    let letters = paper.items.iter().filter_map(|item| match &item.key {
        Some(Key::Options(options)) => options.iter().map(|(letter, _)| *letter).max(),
        _ => None,
    });
    let last = letters.max().and_then(|letter| u8::try_from(letter).ok());
    last.map_or(0, |last| last.saturating_sub(b'A') + 1)
}

/// The questions that a phone asks: those whose answer is a letter. Open ones are read by a person on paper.
pub fn chosen(paper: &Paper) -> impl Iterator<Item = (usize, &Item)> {
    let all = paper.items.iter().enumerate();
    all.filter(|(_, item)| !matches!(item.key, Some(Key::Points(_))))
}

/// What a question is called between a phone and the server: its place on the paper.
#[must_use]
pub fn place_key(place: usize) -> String {
    format!("p{}", place + 1)
}

/// A number that changes when what is asked does, and not when a key is corrected: what a phone has open stays what it was.
#[must_use]
pub fn shape(paper: &Paper) -> i64 {
    let mut asked = String::new();
    for (place, item) in chosen(paper) {
        asked.push_str(&format!("{place}:{}\n", item.label));
    }
    let digest = Sha256::digest(asked);
    digest.iter().take(6).fold(0, |sum, byte| sum << 8 | i64::from(*byte))
}

/// What a phone brought, by the labels of the paper. A question without an answer was left out; open questions are not there, for nobody
/// has read them yet.
#[must_use]
pub fn responses(paper: &Paper, answers: &Answers) -> Responses {
    let mut all = Responses::default();
    for (place, item) in chosen(paper) {
        let given = match answers.get(&place_key(place)) {
            Some(Answer::Choice(letter)) => Given::read(letter, item.key.as_ref()).unwrap_or(Given::Omitted),
            _ => Given::Omitted,
        };
        all = all.with(&item.label, given);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn sheet() -> AnswerSheet {
        AnswerSheet {
            id: AnswerSheetId(Uuid::nil()),
            assessment_id: AssessmentId(Uuid::nil()),
            course_id: CourseId(Uuid::nil()),
            school_id: SchoolId(Uuid::nil()),
            code: "ABC346".to_owned(),
            options: 5,
            by_id: None,
            opened_at: Instant::from_micros(0),
            closes_at: Instant::from_micros(1_000_000),
        }
    }

    #[test]
    fn what_comes_after_the_end_is_kept_until_the_entering_ends() {
        let (sheet, end) = (sheet(), Instant::from_micros(1_000_000));
        assert_eq!(sheet.brought(false, Instant::from_micros(999_999)), Brought::InTime);
        assert_eq!(sheet.brought(false, end), Brought::After);
        assert_eq!(sheet.brought(true, Instant::from_micros(1)), Brought::TooLate);
        assert!(!sheet.is_open(end));
        assert_eq!(sheet.letters().collect::<String>(), "ABCDE");
    }

    #[test]
    fn a_phone_asks_for_letters_and_leaves_open_questions_to_the_teacher() {
        let paper = Paper::of_keys("A B 0-4 D").unwrap();
        let answers = Answers::none()
            .with("p1", Answer::Choice("A".to_owned()))
            .with("p4", Answer::Choice("Z".to_owned()))
            .with("p3", Answer::Choice("B".to_owned()));
        let given = responses(&paper, &answers);
        assert_eq!(given.points(&paper), [Some(1.0), Some(0.0), None, Some(0.0)]);
        assert_eq!(chosen(&paper).count(), 3);
    }

    #[test]
    fn a_corrected_key_asks_the_same() {
        let paper = |keys: &str| shape(&Paper::of_keys(keys).unwrap());
        assert_eq!(paper("A B C"), paper("B B D"));
        assert_ne!(paper("A B C"), paper("A B 0-2"));
        assert_ne!(paper("A B C"), paper("A B C D"));
        assert!(paper("A B C") >= 0);
    }

    #[test]
    fn a_form_says_where_it_is_wrong() {
        let today: Day = "2026-05-04".parse().unwrap();
        let check = |options: &str, day: &str, keys: &str| {
            let fields = SheetFields {
                options: options.to_owned(),
                day: day.to_owned(),
            };
            SheetPlan::check(&fields, &Paper::of_keys(keys).unwrap(), today)
        };
        let plan = check("4", "2026-05-04", "ABCD").unwrap();
        assert_eq!(plan.closes_at, today.plus_days(1).start());
        assert_eq!(
            check("4", "2026-05-04", "ABE").unwrap_err().of("options"),
            Some("sheet-wrong-options")
        );
        assert_eq!(
            check("9", "2026-05-04", "AB").unwrap_err().of("options"),
            Some("wrong-choice")
        );
        assert_eq!(
            check("4", "2026-05-03", "AB").unwrap_err().of("day"),
            Some("sheet-wrong-day")
        );
        assert_eq!(check("4", "ayer", "AB").unwrap_err().of("day"), Some("wrong-day"));
        assert_eq!(
            check("4", "2026-05-04", "0-4 0-2").unwrap_err().of("options"),
            Some("sheet-wrong-nothing")
        );
        assert_eq!(SheetPlan::usual_options(&Paper::of_keys("ABE").unwrap()), 5);
        assert_eq!(SheetPlan::usual_options(&Paper::of_keys("AB").unwrap()), 4);
    }
}
