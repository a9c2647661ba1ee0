//! The table of jobs: what is to be done after a commit, claimed by one worker at a time.
//!
//! Owns the state of a job and the written form of the jobs that other crates leave behind. Must not know how a job is
//! done: that is the crate `jobs`. Whatever a payload holds goes when the job is over: a mail's code and address are
//! needed until it was sent and not a moment longer.

use domain::id::JobId;
use domain::person::Language;
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::db::{Db, Kind};
use crate::dialect;
use crate::error::{Error, Result};
use crate::write::{Moment, Write};

/// A job to be left with [`Write::enqueue`](crate::Write::enqueue).
#[derive(Clone, Debug)]
pub struct NewJob {
    /// Its kind, as the worker knows it.
    pub kind: &'static str,
    /// What it needs.
    pub payload: serde_json::Value,
    /// Not before.
    pub run_at: Instant,
}

impl NewJob {
    /// A mail to be sent at once.
    #[must_use]
    pub fn mail(mail: &Mail, now: Instant) -> Self {
        Self {
            kind: Mail::KIND,
            payload: serde_json::to_value(mail).unwrap_or_default(),
            run_at: now,
        }
    }
}

/// A mail to one person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// To which address.
    pub to: String,
    /// In which language.
    pub language: Language,
    /// What it says.
    pub letter: Letter,
}

impl Mail {
    /// The kind of its job.
    pub const KIND: &'static str = "send-mail";
}

impl std::fmt::Debug for Mail {
    /// Without address, code and link: this may stand in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// What a mail says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Letter {
    /// The code and the link to sign in; both open the same door once.
    SignInCode {
        /// Six digits.
        code: String,
        /// The whole link.
        link: String,
        /// Minutes that both open.
        minutes: i64,
    },
    /// An invitation to the network.
    Invitation {
        /// Name of whom is invited, if known.
        name: Option<String>,
        /// Name of who invites.
        by: String,
        /// The network's name.
        network: String,
        /// The charge, already in words of the mail's language.
        charge: String,
        /// The whole link.
        link: String,
        /// Days that it opens.
        days: i64,
    },
    /// What a school still has to report.
    Missing {
        /// Name of whom is asked.
        name: String,
        /// The school.
        school: String,
        /// The measures, by name.
        measures: Vec<String>,
        /// Where they are entered.
        link: String,
        /// Where reminders can be turned off.
        off: String,
    },
    /// Something about a survey, to whoever gave it.
    Survey {
        /// What there is to say.
        news: SurveyNews,
        /// Name of whom is written to.
        name: String,
        /// The survey's name.
        survey: String,
        /// The courses that are meant.
        courses: Vec<String>,
        /// The last day on which it takes answers.
        until: Day,
        /// Its page.
        link: String,
        /// Where reminders can be turned off.
        off: String,
    },
    /// A text waits that may tell of harm. Nothing of it, nor where it was written.
    Alert {
        /// Name of whom is written to.
        name: String,
        /// Where alerts are.
        link: String,
    },
    /// An answer by mail stands in its conversation, and the files that came along don't.
    FilesLeft {
        /// Name of whom is written to.
        name: String,
        /// What the conversation is called.
        conversation: String,
        /// How many files.
        files: usize,
        /// The conversation's page, where the installation's address is known.
        link: Option<String>,
    },
    /// Something about a convening, to whoever is registered.
    Convening {
        /// What there is to say.
        news: ConveningNews,
        /// Name of whom is written to.
        name: String,
        /// The convening's name.
        convening: String,
        /// When it is, in words of the mail's language.
        when: String,
        /// Where it is; empty where nobody goes anywhere.
        place: String,
        /// Its page, or the ticket.
        link: String,
    },
    /// A trial, to see that mail arrives.
    Test,
}

/// What there is to say about a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SurveyNews {
    /// This is its first day.
    Opens,
    /// It ends soon, and some courses lag behind.
    Ends,
    /// Its results are there.
    Released,
}

/// What there is to say about a convening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConveningNews {
    /// Somebody registered without an account: the link confirms.
    Ticket,
    /// They waited and have a place now.
    Seated,
    /// Time or place is another.
    Moved,
    /// It is off.
    CalledOff,
    /// It is tomorrow.
    Tomorrow,
}

/// A job that was claimed.
#[derive(Clone, sqlx::FromRow)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Its kind.
    pub kind: String,
    /// What it needs, JSON.
    pub payload: String,
    /// How often it was begun, this time included.
    pub attempts: i64,
}

impl std::fmt::Debug for Job {
    /// Without the payload: this may stand in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Job")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// A job as a list shows it, never with what it holds.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct JobLine {
    /// Its id.
    pub id: JobId,
    /// Its kind.
    pub kind: String,
    /// When it runs next, or ran last.
    pub run_at: Instant,
    /// How often it was begun.
    pub attempts: i64,
    /// Why it failed the last time.
    pub failed_because: Option<String>,
}

sql! {
    DUE = "select id from job where done_at is null and run_at <= $1 and (locked_until is null or locked_until <= $1) limit 1";
    FINISH = "update job set done_at = $2, locked_until = null, failed_because = null, payload = '{}' where id = $1 and done_at is null";
    RETRY = "update job set run_at = $2, locked_until = null, failed_because = $3 where id = $1 and done_at is null";
    GIVE_UP = "update job set done_at = $2, locked_until = null, failed_because = $3, payload = '{}' where id = $1 and done_at is null";
    WAITING = "select id, kind, run_at, attempts, failed_because from job where done_at is null order by run_at, id limit $1";
    GIVEN_UP = "select id, kind, run_at, attempts, failed_because from job where done_at is not null and failed_because is not null order by done_at desc, id limit $1";
    SCHEDULE = "insert into job (id, kind, payload, run_at, attempts) values ($1, $2, $3, $4, 0) on conflict (id) do nothing";
}

/// Characters kept of a reason.
const REASON_LENGTH: usize = 500;

impl Db {
    /// Claims the job that has waited longest. If its worker dies, another may claim it after `lease_seconds`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claim_job(&self, moment: Moment<'_>, lease_seconds: i64) -> Result<Option<Job>> {
        // Looked up before it is locked: an idle worker shall not take SQLite's one write lock every second.
        if maybe!(self, (JobId,), DUE, moment.at)?.is_none() {
            return Ok(None);
        }
        let claim = match self.kind() {
            Kind::Sqlite => dialect::CLAIM_JOB_SQLITE,
            Kind::Postgres => dialect::CLAIM_JOB_POSTGRES,
        };
        let until = moment.at.plus_seconds(lease_seconds);
        let mut write = self.write(moment).await?;
        let job = maybe!(write, Job, claim, until, moment.at)?;
        write.keep().await?;
        Ok(job)
    }

    /// The job is done; what it held is erased.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was over already (a lease ran out and somebody else did it).
    pub async fn finish_job(&self, moment: Moment<'_>, id: JobId) -> Result<()> {
        let mut write = self.write(moment).await?;
        let touched = run!(write, FINISH, id, moment.at)?;
        write.keep().await?;
        over_once(touched)
    }

    /// The job failed: it waits for `retry_at`, or is given up (and what it held erased) where there is none.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it was over already.
    pub async fn fail_job(&self, moment: Moment<'_>, id: JobId, why: &str, retry_at: Option<Instant>) -> Result<()> {
        let why = domain::text::line(why, REASON_LENGTH);
        let mut write = self.write(moment).await?;
        let touched = match retry_at {
            Some(at) => run!(write, RETRY, id, at, &why)?,
            None => run!(write, GIVE_UP, id, moment.at, &why)?,
        };
        write.keep().await?;
        over_once(touched)
    }

    /// Leaves a job that must exist once however many servers ask for it: `name` says which (*clear away, this day*).
    ///
    /// # Errors
    /// What the database says.
    pub async fn schedule_job(&self, moment: Moment<'_>, name: &str, job: &NewJob) -> Result<()> {
        let id = JobId(named(name));
        let mut write = self.write(moment).await?;
        run!(write, SCHEDULE, id, job.kind, job.payload.to_string(), job.run_at)?;
        write.keep().await
    }

    /// Leaves mails that must be sent once however often they are left: `name` says which (*reminder, this week*).
    ///
    /// # Errors
    /// What the database says; then none of them is left.
    pub async fn leave_mails(&self, moment: Moment<'_>, name: &str, mails: &[(String, Mail)]) -> Result<()> {
        let mut write = self.write(moment).await?;
        for (to_whom, mail) in mails {
            let id = JobId(named(&format!("{name} {to_whom}")));
            let job = NewJob::mail(mail, moment.at);
            run!(write, SCHEDULE, id, job.kind, job.payload.to_string(), job.run_at)?;
        }
        write.keep().await
    }

    /// Jobs that wait or run, the next first, at most a thousand.
    ///
    /// # Errors
    /// What the database says.
    pub async fn waiting_jobs(&self) -> Result<Vec<JobLine>> {
        all!(self, JobLine, WAITING, 1000_i64)
    }

    /// Jobs that were given up, the last first, at most a thousand; kept as long as finished ones.
    ///
    /// # Errors
    /// What the database says.
    pub async fn given_up_jobs(&self) -> Result<Vec<JobLine>> {
        all!(self, JobLine, GIVEN_UP, 1000_i64)
    }
}

impl Write<'_> {
    /// Leaves a job in this transaction that must exist once: `name` says which.
    pub(crate) async fn enqueue_once(&mut self, name: &str, job: &NewJob) -> Result<()> {
        let id = JobId(named(name));
        run!(self, SCHEDULE, id, job.kind, job.payload.to_string(), job.run_at)?;
        Ok(())
    }
}

const fn over_once(touched: u64) -> Result<()> {
    if touched == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// An id that the name decides (UUIDv8 of its SHA-256).
pub(crate) fn named(name: &str) -> Uuid {
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&Sha256::digest(name.as_bytes())[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
