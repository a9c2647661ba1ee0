//! The daily job: who is registered for a convening of tomorrow is reminded of it, once, unless they want no reminders.

use domain::convening::Convening;
use domain::id::Ids;
use domain::person::Language;
use domain::time::{Day, Instant};
use i18n::Lang;
use serde::{Deserialize, Serialize};
use store::{ConveningNews, ConveningTold, Db, Letter, Mail, Moment};

use crate::failure::Failure;
use crate::once::leave_once;

/// Seconds after midnight: in the morning of the day before.
const MORNING: i64 = 8 * 60 * 60;

/// Reminds of tomorrow. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct AnnounceConvenings {}

impl AnnounceConvenings {
    /// The kind of its job.
    pub(crate) const NAME: &'static str = "announce-convenings";

    /// Leaves today's, once however many servers run.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>, day: Day) -> store::Result<()> {
        let run_at = day.start().plus_seconds(MORNING);
        leave_once(db, moment, (Self::NAME, &day.to_string()), run_at).await
    }

    /// Does it: every mail is a job of its own, and each is left once, however often this runs.
    pub(crate) async fn run(self, db: &Db, base_url: &str, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let Some(network) = db.network().await? else {
            return Ok(());
        };
        // A day by the convening's own clock lies within these two of Santiago's.
        let (from, to) = (now.day().start(), now.day().plus_days(3).start());
        for convening in db.convenings_between(network.id, from, to).await? {
            let zone = convening.zone;
            if zone.day(convening.starts_at) != zone.day(now).plus_days(1) {
                continue;
            }
            let told = db.convening_told(convening.id).await?;
            let reminded = told.iter().filter(|one| one.reminders && one.seated_at.is_some());
            let mails: Vec<(String, Mail)> = reminded
                .map(|one| (one.id.to_string(), mail(one, &convening, base_url)))
                .collect();
            db.leave_mails(Moment { at: now, ids }, "convening tomorrow", &mails)
                .await?;
            tracing::info!(mails = mails.len(), "reminded of a convening");
        }
        Ok(())
    }
}

fn mail(whom: &ConveningTold, convening: &Convening, base_url: &str) -> Mail {
    let base = base_url.trim_end_matches('/');
    let language = whom.language.unwrap_or(Language::EsCl);
    let lang = match language {
        Language::EsCl => Lang::EsCl,
        Language::En => Lang::En,
    };
    let path = match whom.person_id {
        Some(_) => format!("/encuentros/{}", convening.id),
        None if convening.is_public => format!("/abierto/{}", convening.id),
        None => "/en".to_owned(),
    };
    Mail {
        to: whom.mail.clone(),
        language,
        letter: Letter::Convening {
            news: ConveningNews::Tomorrow,
            name: whom.name.clone(),
            convening: convening.name.clone(),
            when: when(lang, convening),
            place: convening.place.clone().unwrap_or_default(),
            link: format!("{base}{path}"),
        },
    }
}

/// Its first day and hour, by its own clock.
fn when(lang: Lang, convening: &Convening) -> String {
    let zone = convening.zone;
    let day = i18n::capitalized(&lang.day_weekday(zone.day(convening.starts_at).0));
    let from = zone.wall(convening.starts_at).strftime("%-H:%M").to_string();
    lang.with("mail-convening-when", &[("day", day.into()), ("from", from.into())])
}
