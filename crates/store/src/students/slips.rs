//! Slips: whose one is, whether their answers are there, and how these are taken away. No row tells of a slip.

use domain::administration::Sitting;
use domain::id::{NetworkId, SittingId, StudentId, SubmissionId};
use domain::student::{RosterSecret, Slip, SlipHolder};
use domain::time::{Day, Instant};

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

/// Whoever holds a slip, and what stands for them beside their answers.
#[derive(Clone, Debug)]
pub struct Held {
    /// Who.
    pub holder: SlipHolder,
    /// The id of their answers in this sitting.
    pub submission: SubmissionId,
    /// What is the same in every survey of theirs.
    pub pseudonym: String,
}

sql! {
    THERE = "select (select count(*) from submission where sitting_id = $1 and id = $2) + (select count(*) from submission_apart where sitting_id = $1 and id = $2)";
    NETWORK = "select network_id from student where id = $1";
    SECRET = "select secret from roster_secret where network_id = $1";
    /// Surveys with slips of every course in which somebody ever was.
    SITTINGS = "select distinct s.id from sitting s join administration a on a.id = s.administration_id join enrolment e on e.course_id = s.course_id where e.student_id = $1 and a.linking = 'slip'";
    /// Since when her own word carries what she answers.
    OWN_SINCE = "select min(c.at) from consent c where c.student_id = $1 and c.purpose = 'linked-surveys' and c.giver = 'student' and not exists (select 1 from consent_withdrawal w where w.consent_id = c.id)";
    REMOVE = "delete from submission where sitting_id = $1 and id = $2 and day < coalesce($3, '9999')";
    REMOVE_APART = "delete from submission_apart where sitting_id = $1 and id = $2 and day < coalesce($3, '9999')";
}

impl Held {
    fn of(secret: &RosterSecret, sitting: SittingId, holder: SlipHolder) -> Self {
        Self {
            submission: secret.submission(sitting, holder.student),
            pseudonym: secret.pseudonym(holder.student),
            holder,
        }
    }
}

impl Db {
    /// Whose slip it is, among who is in the sitting's course now; nobody's where it opens nothing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn slip_held(&self, network: NetworkId, sitting: &Sitting, slip: &Slip) -> Result<Option<Held>> {
        let Some(secret) = self.known_secret(network).await? else {
            return Ok(None);
        };
        let students = self.students_of_course(sitting.course_id).await?;
        let theirs = students.iter().find(|one| secret.slip(sitting.id, one.id) == *slip);
        Ok(theirs.map(|student| {
            let holder = SlipHolder {
                student: student.id,
                school: student.school_id,
                born: student.born,
            };
            Held::of(&secret, sitting.id, holder)
        }))
    }

    /// Whether answers came by a slip, counted or kept apart. What they are is told to nobody, not even as yes or no to a guess: whoever
    /// printed the slip could try them all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn slip_is_used(&self, sitting: SittingId, held: &Held) -> Result<bool> {
        Ok(one!(self, (i64,), THERE, sitting, held.submission)?.0 > 0)
    }
}

impl Write<'_> {
    /// Takes away everything that a student answered with slips, of every year, but what her own yes carries that still stands. What was
    /// released of a group stays as it is.
    pub(super) async fn remove_answers_by_slip(&mut self, student: StudentId) -> Result<()> {
        let (own,) = one!(self, (Option<Instant>,), OWN_SINCE, student)?;
        self.remove_answers_before(student, own.map(Instant::day)).await
    }

    /// Takes away all of it, whatever stands.
    pub(super) async fn remove_all_answers_by_slip(&mut self, student: StudentId) -> Result<()> {
        self.remove_answers_before(student, None).await
    }

    async fn remove_answers_before(&mut self, student: StudentId, until: Option<Day>) -> Result<()> {
        let (network,) = one!(self, (NetworkId,), NETWORK, student)?;
        let Some((secret,)) = maybe!(self, (RosterSecret,), SECRET, network)? else {
            return Ok(());
        };
        for (sitting,) in all!(self, (SittingId,), SITTINGS, student)? {
            let id = secret.submission(sitting, student);
            run!(self, REMOVE, sitting, id, until)?;
            run!(self, REMOVE_APART, sitting, id, until)?;
        }
        Ok(())
    }
}
