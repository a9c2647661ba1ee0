//! That a published package stands no longer: up to which version, why, who says so. What other networks brought in is theirs.

use crate::check::Wrong;
use crate::id::{PackageId, PersonId};
use crate::text;
use crate::time::Instant;

/// Signs of a reason at most.
const LONGEST: usize = 600;

/// A withdrawal. A version that is published later stands again; taken back, the row is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Withdrawal {
    /// Its package.
    pub package_id: PackageId,
    /// The newest version that it withdraws; the older ones go with it.
    pub number: i64,
    /// Why, for whoever follows it or keeps it.
    pub reason: String,
    /// Who withdrew it.
    pub by_id: PersonId,
    /// When.
    pub at: Instant,
}

/// Checks why something is withdrawn. Whoever used it needs more than a word.
///
/// # Errors
/// It is missing, or hardly there, or too long.
pub fn check_withdrawal(typed: &str) -> Result<String, Wrong> {
    let reason = text::prose(typed, LONGEST + 1);
    let mut wrong = Wrong::none();
    wrong.unless(reason.chars().count() >= 10, "reason", "wrong-withdrawal-reason");
    wrong.unless(reason.chars().count() <= LONGEST, "reason", "wrong-withdrawal-long");
    wrong.or(reason)
}

#[cfg(test)]
mod tests {
    use super::check_withdrawal;

    #[test]
    fn whoever_used_it_reads_why() {
        let typed = " En dos liceos los cursos copiaron las respuestas ";
        assert_eq!(check_withdrawal(typed).unwrap(), typed.trim());
        for (bad, key) in [("", "wrong-withdrawal-reason"), ("no sirve", "wrong-withdrawal-reason")] {
            assert_eq!(check_withdrawal(bad).unwrap_err().of("reason"), Some(key), "{bad}");
        }
        let long = "a".repeat(601);
        assert_eq!(
            check_withdrawal(&long).unwrap_err().of("reason"),
            Some("wrong-withdrawal-long")
        );
    }
}
