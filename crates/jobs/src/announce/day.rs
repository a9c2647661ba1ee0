//! The daily job: what there is to say in the morning of a day about the surveys that are open.

use domain::administration::Administration;
use domain::calendar::SchoolCalendar;
use domain::id::Ids;
use domain::suppression::may_show;
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use store::{Db, Moment, SittingLine, SurveyNews};

use super::mail;
use crate::failure::Failure;
use crate::once::leave_once;

/// Seconds after midnight: before the first lesson, and not at night.
const MORNING: i64 = 7 * 60 * 60;

/// Says what there is to say today. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct AnnounceDay {}

impl AnnounceDay {
    /// The kind of its job.
    pub(crate) const NAME: &'static str = "announce-surveys";

    /// Leaves today's, once however many servers run.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>, day: Day) -> store::Result<()> {
        let run_at = day.start().plus_seconds(MORNING);
        leave_once(db, moment, (Self::NAME, &day.to_string()), run_at).await
    }

    /// Does it: every mail is a job of its own, and each is left once, on whatever day and however often this runs.
    pub(crate) async fn run(self, db: &Db, base_url: &str, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let Some(network) = db.network().await? else {
            return Ok(());
        };
        let calendars = db.calendars(network.id, now.day()).await?;
        let (mut opened, mut ending) = (Vec::new(), Vec::new());
        for administration in db.open_administrations(now).await? {
            let calendar = calendars.at(administration.school_id);
            let (opens, ends) = (
                opens(&administration, now.day()),
                ends(&administration, calendar, now.day()),
            );
            if !opens && !ends {
                continue;
            }
            let (sittings, who) = (
                db.sittings(administration.id).await?,
                db.announced(administration.id).await?,
            );
            let Some(who) = who else { continue };
            let said = |news, courses| {
                (
                    administration.id.to_string(),
                    mail(who.clone(), &administration, base_url, (news, courses)),
                )
            };
            let behind: Vec<String> = sittings
                .iter()
                .filter(|line| lags(line))
                .map(SittingLine::course)
                .collect();
            if opens {
                opened.push(said(
                    SurveyNews::Opens,
                    sittings.iter().map(SittingLine::course).collect(),
                ));
            } else if !behind.is_empty() {
                ending.push(said(SurveyNews::Ends, behind));
            }
        }
        db.leave_mails(Moment { at: now, ids }, "survey opens", &opened).await?;
        db.leave_mails(Moment { at: now, ids }, "survey ends", &ending).await?;
        tracing::info!(opened = opened.len(), ending = ending.len(), "surveys announced");
        Ok(())
    }
}

/// Whether this is its first day. Whoever gave it on that very day knows.
fn opens(administration: &Administration, today: Day) -> bool {
    administration.opens_at.day() == today && administration.created_at.day() < today
}

/// Whether this is the last day of school before its last day: there is still one lesson to ask for it, and one to answer in.
fn ends(administration: &Administration, calendar: &SchoolCalendar, today: Day) -> bool {
    let last = administration.last_day();
    today < last && calendar.is_school_day(today) && calendar.next_school_day(today) >= last
}

/// Whether a course is below what is shown, or below half of what was expected. One answer does not say which.
fn lags(line: &SittingLine) -> bool {
    !may_show(Some(line.answered)) || line.answered * 2 < line.sitting.expected
}
