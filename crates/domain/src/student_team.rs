//! Students' improvement teams: three or four students of one course and the adults of their liceo, who speak in a room of their own.
//!
//! Owns what a team is and what may be typed. It shares no noun with circles and conversations, so that nothing of those can carry a
//! student's words out of the liceo. Must not decide who reads; whose consent it takes, `consent` says.

use crate::check::Wrong;
use crate::id::{CourseId, NetworkId, PersonId, SchoolId, SeatId, StudentId, StudentTeamId, TeamWordId};
use crate::text;
use crate::time::Instant;

/// Students of a team at least: of two, each would know what the other says to an adult.
pub const FEWEST: usize = 3;
/// At most.
pub const MOST: usize = 4;
/// Students whose consent stands, without whom nobody speaks: an adult talks with one student alone in no room of ours.
pub const STILL: usize = 2;
/// Days that it stays open: a semester.
pub const OPEN_DAYS: i64 = 120;
/// Signs of a code.
pub const CODE_LENGTH: usize = 6;
/// Signs of what is said at once.
pub const LONGEST: usize = 1500;

/// A team.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct StudentTeam {
    /// Its id; the browser names it.
    pub id: StudentTeamId,
    /// Its network.
    pub network_id: NetworkId,
    /// Its liceo.
    pub school_id: SchoolId,
    /// Its course.
    pub course_id: CourseId,
    /// What it is called.
    pub name: String,
    /// What it wants to improve.
    pub purpose: String,
    /// The adult who opened it.
    pub opened_by: PersonId,
    /// When.
    pub opened_at: Instant,
    /// Until when it is open.
    pub closes_at: Instant,
}

impl StudentTeam {
    /// Whether its room is open.
    #[must_use]
    pub fn is_open(&self, at: Instant) -> bool {
        at < self.closes_at
    }
}

/// A student's place in a team.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Seat {
    /// Its id.
    pub id: SeatId,
    /// Its team.
    pub team_id: StudentTeamId,
    /// Whose: known to the liceo, so that a withdrawal finds it, and shown to no other student.
    pub student_id: StudentId,
    /// What the student calls herself there, once she came in.
    pub nickname: Option<String>,
    /// The code by which she comes in, once; none once it was used.
    pub code: Option<String>,
}

/// What somebody said in a team's room.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct TeamWord {
    /// Its id; the browser names it.
    pub id: TeamWordId,
    /// Where.
    pub team_id: StudentTeamId,
    /// The student's seat; none for an adult.
    pub seat_id: Option<SeatId>,
    /// The adult; none for a student.
    pub by_id: Option<PersonId>,
    /// The words.
    pub words: String,
    /// When.
    pub at: Instant,
}

/// A checked team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StudentTeamPlan {
    /// What it is called.
    pub name: String,
    /// What it wants to improve.
    pub purpose: String,
    /// Who.
    pub students: Vec<StudentId>,
}

impl StudentTeamPlan {
    /// Checks what the form says. `may` are those whose consent stands today.
    ///
    /// # Errors
    /// A name is missing, or what it is for, or it isn't three or four of them.
    pub fn check(name: &str, purpose: &str, chosen: &[String], may: &[StudentId]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let (name, purpose) = (text::line(name, 60), text::prose(purpose, 400));
        wrong.unless(name.chars().count() >= 3, "name", "wrong-team-name");
        wrong.unless(!purpose.is_empty(), "purpose", "wrong-team-purpose");
        let mut students: Vec<StudentId> = chosen.iter().filter_map(|id| id.parse().ok()).collect();
        students.sort();
        students.dedup();
        let fits = (FEWEST..=MOST).contains(&students.len());
        wrong.unless(fits, "students", "wrong-team-students");
        let all = students.iter().all(|student| may.contains(student));
        wrong.unless(all, "students", "wrong-team-consent");
        wrong.or(Self {
            name,
            purpose,
            students,
        })
    }
}

/// Checks a nickname; `taken` are the others'.
///
/// # Errors
/// It is too short, or somebody else's.
pub fn check_nickname(nickname: &str, taken: &[&str]) -> Result<String, Wrong> {
    let nickname = text::line(nickname, 20);
    let mut wrong = Wrong::none();
    wrong.unless(nickname.chars().count() >= 2, "nickname", "wrong-team-nickname");
    let lower = nickname.to_lowercase();
    let free = taken.iter().all(|other| other.to_lowercase() != lower);
    wrong.unless(free, "nickname", "wrong-team-nickname-taken");
    wrong.or(nickname)
}

/// Checks what is said.
///
/// # Errors
/// Nothing, or too much.
pub fn check_team_words(words: &str) -> Result<String, Wrong> {
    let words = text::prose(words, usize::MAX);
    let mut wrong = Wrong::none();
    wrong.unless(!words.is_empty(), "words", "wrong-contribution-empty");
    wrong.unless(words.chars().count() <= LONGEST, "words", "wrong-team-words-long");
    wrong.or(words)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_team_is_three_or_four_whose_consent_stands() {
        let students: Vec<StudentId> = (1..=5).map(|n| StudentId(Uuid::from_u128(n))).collect();
        let named = |n: usize| students[..n].iter().map(ToString::to_string).collect::<Vec<_>>();
        let check = |n, may: &[StudentId]| StudentTeamPlan::check("Equipo", "El recreo", &named(n), may);
        assert!(check(3, &students).is_ok() && check(4, &students).is_ok());
        for n in [0, 2, 5] {
            assert_eq!(
                check(n, &students).unwrap_err().of("students"),
                Some("wrong-team-students")
            );
        }
        assert_eq!(
            check(3, &students[..2]).unwrap_err().of("students"),
            Some("wrong-team-consent")
        );
        // Ticked twice, somebody is one.
        let twice = [named(2), named(2)].concat();
        assert!(StudentTeamPlan::check("Equipo", "El recreo", &twice, &students).is_err());
    }

    #[test]
    fn nicknames_tell_students_apart() {
        assert!(check_nickname("Cóndor", &["Puma"]).is_ok());
        assert!(check_nickname("puma ", &["Puma"]).is_err());
        assert!(check_nickname("x", &[]).is_err());
    }
}
