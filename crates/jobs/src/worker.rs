//! The worker: claims jobs, does a few at once, tells the store how each ended, and stops gracefully.
//!
//! Any number of workers may run over one database. A worker that dies leaves its jobs to the others when the lease
//! runs out; so a job may be begun twice, and each kind must bear that.

use std::sync::Arc;
use std::time::Duration;

use domain::id::Ids;
use domain::time::Clock;
use serde::de::DeserializeOwned;
use store::{Db, Files, Job, Moment};
use tokio::task::{JoinHandle, JoinSet};

use crate::announce::{AnnounceAlerts, AnnounceConvenings, AnnounceDay, AnnounceResults, hour};
use crate::back_off::{ATTEMPTS, retry_at};
use crate::clear_away::ClearAway;
use crate::failure::Failure;
use crate::go_on::GoOn;
use crate::mail::{Outbox, SendMail};
use crate::news::{MailAtOnce, MakeDigests, SendMailing};
use crate::release::Release;
use crate::remind::Remind;
use crate::sum_lessons::SumLessons;

/// Jobs done at once by one worker: mail servers dislike more connections from one sender.
const AT_ONCE: usize = 4;
/// Seconds after which another worker may take over: far longer than the slowest conversation with a mail server.
const LEASE: i64 = 300;
/// How long an idle worker waits before it looks again: what a person waits for a code, in the mean, twice over.
const PAUSE: Duration = Duration::from_millis(500);
/// How often the end of a job is told again where the database is busy.
const TELLINGS: u32 = 5;

/// Does the jobs of one database.
#[derive(Clone)]
pub struct Worker {
    db: Db,
    files: Files,
    outbox: Outbox,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    /// Where links in reminders lead.
    base_url: String,
}

/// Runs a worker until `stop` is ready; the handle ends when the jobs that had begun are done.
pub fn spawn(
    db: Db,
    files: Files,
    outbox: Outbox,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    base_url: &str,
    stop: impl Future<Output = ()> + Send + 'static,
) -> JoinHandle<()> {
    tokio::spawn(Worker::new(db, files, outbox, clock, ids, base_url).run(stop))
}

impl Worker {
    /// A worker over a database.
    #[must_use]
    pub fn new(db: Db, files: Files, outbox: Outbox, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>, base_url: &str) -> Self {
        Self {
            db,
            files,
            outbox,
            clock,
            ids,
            base_url: base_url.to_owned(),
        }
    }

    /// Works until `stop` is ready, then finishes what has begun.
    pub async fn run(self, stop: impl Future<Output = ()> + Send) {
        let mut stop = std::pin::pin!(stop);
        let (mut running, mut scheduled) = (JoinSet::new(), None);
        loop {
            self.schedule(&mut scheduled).await;
            self.begin(&mut running).await;
            tokio::select! {
                () = &mut stop => break,
                Some(ended) = running.join_next(), if !running.is_empty() => report(ended),
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
        while let Some(ended) = running.join_next().await {
            report(ended);
        }
    }

    /// Does whatever is due now, and returns how many jobs that were. For a command that shall not leave a server running.
    ///
    /// # Errors
    /// What the database says when it is asked for the next job.
    pub async fn run_what_is_due(&self) -> store::Result<usize> {
        let mut done = 0;
        while let Some(job) = self.claim().await? {
            self.clone().perform(job).await;
            done += 1;
        }
        Ok(done)
    }

    fn moment(&self) -> Moment<'_> {
        Moment {
            at: self.clock.now(),
            ids: self.ids.as_ref(),
        }
    }

    /// Leaves the jobs of a new hour, and of a new day: each is left once.
    async fn schedule(&self, scheduled: &mut Option<i64>) {
        let (moment, today) = (self.moment(), self.clock.now().day());
        let this_hour = hour(moment.at);
        if *scheduled == Some(this_hour) {
            return;
        }
        let left = match ClearAway::schedule(&self.db, moment, today).await {
            Ok(()) => Remind::schedule(&self.db, moment, today).await,
            wrong => wrong,
        };
        let left = match left {
            Ok(()) => SumLessons::schedule(&self.db, moment, today).await,
            wrong => wrong,
        };
        let left = match left {
            Ok(()) => AnnounceDay::schedule(&self.db, moment, today).await,
            wrong => wrong,
        };
        let left = match left {
            Ok(()) => AnnounceConvenings::schedule(&self.db, moment, today).await,
            wrong => wrong,
        };
        let left = match left {
            Ok(()) => GoOn::schedule(&self.db, moment, today).await,
            wrong => wrong,
        };
        let left = match left {
            Ok(()) => AnnounceAlerts::schedule(&self.db, moment).await,
            wrong => wrong,
        };
        let left = match left {
            Ok(()) => MakeDigests::schedule(&self.db, moment).await,
            wrong => wrong,
        };
        match left {
            Ok(()) => *scheduled = Some(this_hour),
            Err(error) => tracing::warn!(%error, "the jobs of the hour could not be left"),
        }
    }

    /// Claims and begins as many jobs as may run at once.
    async fn begin(&self, running: &mut JoinSet<()>) {
        while running.len() < AT_ONCE {
            match self.claim().await {
                Ok(Some(job)) => {
                    running.spawn(self.clone().perform(job));
                }
                Ok(None) => return,
                Err(error) => {
                    tracing::warn!(%error, "no job could be claimed");
                    return;
                }
            }
        }
    }

    async fn claim(&self) -> store::Result<Option<Job>> {
        self.db.claim_job(self.moment(), LEASE).await
    }

    /// Does one job and tells how it ended.
    async fn perform(self, job: Job) {
        // More than eight beginnings without an end: it takes its worker down with it.
        let ended = if job.attempts > ATTEMPTS {
            Err(Failure::Never(
                "it was begun again and again and never ended".to_owned(),
            ))
        } else {
            self.run_one(&job).await
        };
        match &ended {
            Ok(()) => tracing::debug!(job = %job.id, kind = job.kind, "job done"),
            Err(why) => {
                tracing::warn!(job = %job.id, kind = job.kind, attempt = job.attempts, %why, "job failed");
            }
        }
        self.tell(&job, &ended).await;
    }

    async fn run_one(&self, job: &Job) -> Result<(), Failure> {
        let now = self.clock.now();
        match job.kind.as_str() {
            SendMail::NAME => read::<SendMail>(job)?.run(&self.outbox, now, self.ids.as_ref()).await,
            ClearAway::NAME => {
                let (files, ids) = (&self.files, self.ids.as_ref());
                read::<ClearAway>(job)?.run(&self.db, files, now, ids).await
            }
            Remind::NAME => {
                let (base, ids) = (&self.base_url, self.ids.as_ref());
                read::<Remind>(job)?.run(&self.db, base, now, ids).await
            }
            AnnounceDay::NAME => {
                let (base, ids) = (&self.base_url, self.ids.as_ref());
                read::<AnnounceDay>(job)?.run(&self.db, base, now, ids).await
            }
            AnnounceConvenings::NAME => {
                let (base, ids) = (&self.base_url, self.ids.as_ref());
                read::<AnnounceConvenings>(job)?.run(&self.db, base, now, ids).await
            }
            AnnounceAlerts::NAME => {
                let (base, ids) = (&self.base_url, self.ids.as_ref());
                read::<AnnounceAlerts>(job)?.run(&self.db, base, now, ids).await
            }
            AnnounceResults::NAME => {
                let (base, ids) = (&self.base_url, self.ids.as_ref());
                read::<AnnounceResults>(job)?.run(&self.db, base, now, ids).await
            }
            GoOn::NAME => read::<GoOn>(job)?.run(&self.db, now, self.ids.as_ref()).await,
            MakeDigests::NAME => read::<MakeDigests>(job)?.run(&self.db, now, self.ids.as_ref()).await,
            MailAtOnce::NAME => read::<MailAtOnce>(job)?.run(&self.db, now, self.ids.as_ref()).await,
            SendMailing::NAME => {
                let (outbox, base, ids) = (&self.outbox, &self.base_url, self.ids.as_ref());
                read::<SendMailing>(job)?.run(&self.db, outbox, base, now, ids).await
            }
            SumLessons::NAME => read::<SumLessons>(job)?.run(&self.db, now, self.ids.as_ref()).await,
            Release::NAME => read::<Release>(job)?.run(&self.db, now, self.ids.as_ref()).await,
            // A newer server over the same database may have left it: let that one take it.
            _ => Err(Failure::Later("this Ronda doesn't know this kind of job".to_owned())),
        }
    }

    /// Tells the store; again where it is busy, for a mail that was sent shall not be sent twice for want of a note.
    async fn tell(&self, job: &Job, ended: &Result<(), Failure>) {
        for telling in 1..=TELLINGS {
            let moment = self.moment();
            let told = match ended {
                Ok(()) => self.db.finish_job(moment, job.id).await,
                Err(Failure::Later(why)) => {
                    self.db
                        .fail_job(moment, job.id, why, retry_at(moment.at, job.attempts))
                        .await
                }
                Err(Failure::Never(why)) => self.db.fail_job(moment, job.id, why, None).await,
            };
            match told {
                // Not found: its lease ran out and somebody else has ended it.
                Ok(()) | Err(store::Error::NotFound) => return,
                Err(error) => {
                    tracing::warn!(job = %job.id, %error, "the end of a job could not be noted");
                }
            }
            tokio::time::sleep(PAUSE * telling).await;
        }
    }
}

/// What a job carries.
fn read<T: DeserializeOwned>(job: &Job) -> Result<T, Failure> {
    // The message of a parser may repeat what it read, and that may be a code or an address.
    serde_json::from_str(&job.payload).map_err(|_| Failure::Never("what the job carries can't be read".to_owned()))
}

fn report(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended {
        // The job's lease runs out and it is begun again, eight times in all.
        tracing::error!(%error, "a job came to a sudden end");
    }
}
