//! Slips: how a student without an account opens a survey whose answers are kept together over time. Nothing of them is kept: each
//! sign follows from the network's secret, the sitting and the student, so a lost slip is printed again as it was.

use uuid::Builder;

use super::RosterSecret;
use crate::id::{AssessmentId, SchoolId, SittingId, StudentId, SubmissionId};
use crate::secret::SPOKEN;
use crate::time::Day;

/// Signs that are chance, before the one that tells a slip of the finger. Of 27 to the eighth one opens by luck.
const CHANCE: usize = 8;

/// What the check multiplies each sign with: two that were swapped are noticed, too. None shares a factor with 27.
const WEIGHTS: [usize; CHANCE] = [1, 2, 4, 5, 7, 8, 10, 11];

/// Whoever holds a slip that opens a sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlipHolder {
    /// Who.
    pub student: StudentId,
    /// The liceo.
    pub school: SchoolId,
    /// When they were born, where the school knows.
    pub born: Option<Day>,
}

/// The code on a slip.
#[derive(Clone, PartialEq, Eq)]
pub struct Slip(String);

impl Slip {
    /// As typed, whatever its spaces and hyphens; none where a sign is wrong: no database has to be asked.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let signs: String = text
            .chars()
            .filter(|sign| sign.is_alphanumeric())
            .flat_map(char::to_uppercase)
            .take(2 * CHANCE)
            .collect();
        let (chance, _) = signs.split_at_checked(CHANCE)?;
        (with_check(chance)? == signs).then_some(Self(signs))
    }

    /// Its signs without blanks, as a link has them.
    #[must_use]
    pub fn signs(&self) -> &str {
        &self.0
    }

    /// In threes, as people read it.
    #[must_use]
    pub fn read_aloud(&self) -> String {
        let threes: Vec<&str> = (0..self.0.len()).step_by(3).map(|at| &self.0[at..at + 3]).collect();
        threes.join("-")
    }
}

/// A log needs none of it.
impl std::fmt::Debug for Slip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Slip(…)")
    }
}

impl RosterSecret {
    /// The slip of a student for a sitting.
    #[must_use]
    pub fn slip(&self, sitting: SittingId, student: StudentId) -> Slip {
        self.signs("slip", &format!("{sitting} {student}"))
    }

    /// The slip by which a student reads what an assessment says of them: another for each assessment, and no survey's.
    #[must_use]
    pub fn own_page(&self, assessment: AssessmentId, student: StudentId) -> Slip {
        self.signs("own page", &format!("{assessment} {student}"))
    }

    fn signs(&self, purpose: &str, of: &str) -> Slip {
        let sum = self.made(purpose, of);
        let signs = sum[..CHANCE].iter().map(|byte| usize::from(*byte) % SPOKEN.len());
        let chance: String = signs.map(|at| char::from(SPOKEN[at])).collect();
        Slip(with_check(&chance).unwrap_or(chance))
    }

    /// What stands beside a student's answers in place of a name, the same in every survey: 64 hexadecimal digits.
    #[must_use]
    pub fn pseudonym(&self, student: StudentId) -> String {
        let sum = self.made("pseudonym", &student.to_string());
        sum.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The id of a student's answers in a sitting: there is one, so a slip is used once however often it is sent.
    #[must_use]
    pub fn submission(&self, sitting: SittingId, student: StudentId) -> SubmissionId {
        let sum = self.made("submission", &format!("{sitting} {student}"));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&sum[..16]);
        SubmissionId(Builder::from_random_bytes(bytes).into_uuid())
    }
}

/// With the sign that checks them; none where one of them is no sign.
fn with_check(chance: &str) -> Option<String> {
    let place = |sign: u8| SPOKEN.iter().position(|one| *one == sign);
    let mut sum = 0;
    for (sign, weight) in chance.bytes().zip(WEIGHTS) {
        sum += place(sign)? * weight;
    }
    Some(format!("{chance}{}", char::from(SPOKEN[sum % SPOKEN.len()])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::SeededIds;
    use crate::time::Instant;

    const AT: Instant = Instant::from_micros(0);

    fn ids(seed: u64) -> (SittingId, StudentId) {
        let ids = SeededIds::new(seed);
        (SittingId::new(&ids, AT), StudentId::new(&ids, AT))
    }

    #[test]
    fn a_slip_is_read_back_however_it_is_typed() {
        let secret = RosterSecret::of([7; 32]);
        for seed in 0..200 {
            let (sitting, student) = ids(seed);
            let slip = secret.slip(sitting, student);
            assert_eq!(slip.signs().len(), CHANCE + 1);
            for typed in [
                slip.signs().to_owned(),
                slip.read_aloud(),
                slip.read_aloud().to_lowercase(),
            ] {
                assert_eq!(Slip::typed(&typed), Some(slip.clone()));
            }
        }
    }

    #[test]
    fn a_page_of_ones_own_has_another_slip_for_each_assessment() {
        let secret = RosterSecret::of([7; 32]);
        let (sitting, student) = ids(3);
        let (one, other) = (AssessmentId(sitting.0), AssessmentId(student.0));
        assert_eq!(secret.own_page(one, student), secret.own_page(one, student));
        assert_ne!(secret.own_page(one, student), secret.own_page(other, student));
        assert_ne!(secret.own_page(one, student), secret.slip(sitting, student));
        let typed = secret.own_page(one, student).read_aloud();
        assert_eq!(Slip::typed(&typed), Some(secret.own_page(one, student)));
    }

    #[test]
    fn one_wrong_sign_and_two_swapped_are_noticed() {
        let (sitting, student) = ids(1);
        let slip = RosterSecret::of([7; 32]).slip(sitting, student);
        let signs = slip.signs().as_bytes();
        for at in 0..signs.len() {
            for other in SPOKEN.iter().filter(|other| **other != signs[at]) {
                let mut wrong = signs.to_vec();
                wrong[at] = *other;
                assert_eq!(Slip::typed(&String::from_utf8(wrong).unwrap()), None);
            }
            if at + 1 < CHANCE && signs[at] != signs[at + 1] {
                let mut swapped = signs.to_vec();
                swapped.swap(at, at + 1);
                assert_eq!(Slip::typed(&String::from_utf8(swapped).unwrap()), None);
            }
        }
    }

    #[test]
    fn what_is_no_slip_is_none() {
        for wrong in [
            "",
            "-",
            "ABC",
            "ABCDEFGH",
            "ñandú1234",
            "OOOOOOOOO",
            "ABCDEFGHJKMNPQRTUVWXY",
            "AAAAAAAÁA",
        ] {
            assert_eq!(Slip::typed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn each_follows_from_the_secret_and_nothing_else() {
        let ((sitting, student), (other, _)) = (ids(1), ids(2));
        let (secret, another) = (RosterSecret::of([7; 32]), RosterSecret::of([8; 32]));
        assert_eq!(secret.slip(sitting, student), secret.slip(sitting, student));
        assert_ne!(secret.slip(sitting, student), secret.slip(other, student));
        assert_ne!(secret.slip(sitting, student), another.slip(sitting, student));
        assert_ne!(secret.pseudonym(student), another.pseudonym(student));
        let id = secret.submission(sitting, student);
        assert_eq!(id, secret.submission(sitting, student));
        assert_ne!(id, secret.submission(other, student));
        // Like those that phones make: it tells no time.
        assert_eq!(id.0.get_version_num(), 4);
    }
}
