//! The weekly job that reminds a school's people of what is still to be reported: one mail a person and school, in a school
//! week at most once, never to whoever turned it off, and nothing where nothing is missing.

use std::collections::HashMap;

use domain::id::{Ids, SchoolId};
use domain::measure::{Area, Cadence, Measure};
use domain::person::{Language, Role};
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use store::{Db, Letter, Mail, Moment, Reminded};

use crate::failure::Failure;
use crate::once::leave_once;

/// Reminds. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Remind {}

/// Silent measures of a school.
type Silent<'a> = HashMap<SchoolId, Vec<&'a Measure>>;

impl Remind {
    /// The kind of its job.
    pub const NAME: &'static str = "remind";

    /// Leaves this week's, once however many servers run. Whoever starts one on a Thursday is reminded on that Thursday.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>, day: Day) -> store::Result<()> {
        leave_once(db, moment, (Self::NAME, &day.monday().to_string()), moment.at).await
    }

    /// Does it: every mail is a job of its own, left together.
    pub(crate) async fn run(self, db: &Db, base_url: &str, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let Some(network) = db.network().await? else {
            return Ok(());
        };
        // In a week without a day of school nobody is reminded, and a liceo on its own break neither.
        let calendars = db.calendars(network.id, now.day()).await?;
        if !calendars.everywhere().has_school_in_week_of(now.day()) {
            return Ok(());
        }
        let (measures, members) = (db.measures(network.id).await?, db.members(network.id).await?);
        let today = now.day();
        let since = today.plus_days(-2 * Cadence::Weekly.days());
        let mut silent: Silent<'_> = HashMap::new();
        for (id, school, latest) in db.unheard(network.id, since).await? {
            let joined = members.iter().find(|member| member.school_id == school);
            if let (Some(member), Some(measure)) = (joined, measures.iter().find(|measure| measure.id == id))
                && calendars.at(school).has_school_in_week_of(today)
                && measure.silent_days(latest, member.joined_on, today).is_some()
            {
                silent.entry(school).or_default().push(measure);
            }
        }
        let names: HashMap<SchoolId, &str> = members
            .iter()
            .map(|member| (member.school_id, member.name.as_str()))
            .collect();
        let mut mails = Vec::new();
        for who in db.reminded().await? {
            if let Some(mail) = letter(&who, &silent, &names, base_url) {
                // Whoever holds two roles at a school is written to once.
                mails.push((format!("{} {}", who.mail, who.school_id), mail));
            }
        }
        let week = format!("{} {}", Self::NAME, today.monday());
        db.leave_mails(Moment { at: now, ids }, &week, &mails).await?;
        tracing::info!(mails = mails.len(), "reminded");
        Ok(())
    }
}

/// The mail to somebody, if there is something that they may see and report.
fn letter(who: &Reminded, silent: &Silent<'_>, names: &HashMap<SchoolId, &str>, base_url: &str) -> Option<Mail> {
    let theirs = |measure: &&&Measure| who.role != Role::Coexistence || measure.area == Area::SocioEmotional;
    let measures: Vec<String> = silent
        .get(&who.school_id)?
        .iter()
        .filter(theirs)
        .map(|measure| measure.name.clone())
        .collect();
    if measures.is_empty() {
        return None;
    }
    let base = base_url.trim_end_matches('/');
    Some(Mail {
        to: who.mail.clone(),
        language: who.language.unwrap_or(Language::EsCl),
        letter: Letter::Missing {
            name: who.name.clone(),
            school: (*names.get(&who.school_id)?).to_owned(),
            measures,
            link: format!("{base}/medidas/pendientes"),
            off: format!("{base}/cuenta"),
        },
    })
}
