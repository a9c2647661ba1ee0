//! Alerts, as whoever keeps a liceo's protocol finds them: which wait, what each says, and what was done.
//!
//! Must not join one to a submission: nothing that it would take stands in these rows.

use domain::disclosure::{Alert, Handling, HandlingPlan, Place, Reading, Stage};
use domain::event::{Happened, Noun, Verb};
use domain::id::{AdministrationId, AlertId, CourseId, HandlingId, PersonId, SchoolId};
use domain::permission::{HandleAlert, Proof};
use domain::person::Language;
use domain::school::Level;
use domain::time::{Day, Instant};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::surveys::announced::Announced;
use crate::write::Write;

/// An alert with the names of where it was written, and without its text.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AlertLine {
    /// Its id.
    pub id: AlertId,
    /// The liceo.
    pub school: String,
    /// The survey.
    pub survey: String,
    /// The course's level, where the survey tells.
    level: Option<Level>,
    letter: Option<String>,
    /// The day.
    pub day: Day,
    /// How many read it.
    pub readings: i64,
    /// How often somebody said what was done.
    pub handlings: i64,
}

impl AlertLine {
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        if self.handlings > 0 {
            Stage::Handled
        } else if self.readings > 0 {
            Stage::Read
        } else {
            Stage::Unread
        }
    }

    /// The course: `1°A`.
    #[must_use]
    pub fn course(&self) -> Option<String> {
        let (level, letter) = (self.level?, self.letter.as_ref()?);
        Some(format!("{level}°{letter}"))
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    school_id: SchoolId,
    administration_id: AdministrationId,
    course_id: Option<CourseId>,
    language: Language,
    day: Day,
    body: String,
}

#[derive(sqlx::FromRow)]
struct ReadBy {
    name: String,
    by_id: PersonId,
    at: Instant,
}

#[derive(sqlx::FromRow)]
struct HandledBy {
    name: String,
    by_id: PersonId,
    at: Instant,
    done: String,
}

sql! {
    LINES = "select l.id, s.name as school, a.name as survey, c.level, c.letter, l.day, (select count(*) from alert_reading r where r.alert_id = l.id) as readings, (select count(*) from alert_handling h where h.alert_id = l.id) as handlings from alert l join school s on s.id = l.school_id join administration a on a.id = l.administration_id left join course c on c.id = l.course_id where l.school_id = $1 order by l.day, l.id";
    ONE = "select school_id, administration_id, course_id, language, day, body from alert where id = $1";
    UNREAD = "select count(*) from alert l where l.school_id = $1 and not exists (select 1 from alert_reading r where r.alert_id = l.id)";
    /// How many a liceo ever had, where one is unread.
    WITH_UNREAD = "select l.school_id, count(*) from alert l where l.school_id in (select u.school_id from alert u where not exists (select 1 from alert_reading r where r.alert_id = u.id)) group by l.school_id order by l.school_id";
    /// Who may open them (`domain::permission::SeeAlerts`), and can be written to.
    HOLDERS = "select distinct p.name, p.mail, p.language from role_grant g join person p on p.id = g.person_id where g.school_id = $1 and g.role in ('principal', 'coexistence') and g.ended_at is null and p.deactivated_at is null and p.mail is not null order by p.mail";
    READINGS = "select p.name, r.by_id, r.at from alert_reading r join person p on p.id = r.by_id where r.alert_id = $1 order by r.at, r.by_id";
    HANDLINGS = "select p.name, h.by_id, h.at, h.done from alert_handling h join person p on p.id = h.by_id where h.alert_id = $1 order by h.at, h.id";
    READ = "insert into alert_reading (alert_id, by_id, school_id, at) values ($1, $2, $3, $4) on conflict (alert_id, by_id) do nothing";
    HANDLE = "insert into alert_handling (id, alert_id, school_id, by_id, at, done) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing";
}

impl Db {
    /// The alerts of a liceo, by the day on which they were written.
    ///
    /// # Errors
    /// What the database says.
    pub async fn alerts(&self, school: SchoolId) -> Result<Vec<AlertLine>> {
        all!(self, AlertLine, LINES, school)
    }

    /// Whether nobody has read one of a liceo's.
    ///
    /// # Errors
    /// What the database says.
    pub async fn alert_waits(&self, school: SchoolId) -> Result<bool> {
        Ok(one!(self, (i64,), UNREAD, school)?.0 > 0)
    }

    /// The liceos where nobody has read one, each with how many it ever had.
    ///
    /// # Errors
    /// What the database says.
    pub async fn schools_with_unread_alerts(&self) -> Result<Vec<(SchoolId, i64)>> {
        all!(self, (SchoolId, i64), WITH_UNREAD)
    }

    /// Who keeps a liceo's protocol and can be written to, whatever reminders they turned off.
    ///
    /// # Errors
    /// What the database says.
    pub async fn protocol_holders(&self, school: SchoolId) -> Result<Vec<Announced>> {
        all!(self, Announced, HOLDERS, school)
    }

    /// An alert, whole.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none.
    pub async fn alert(&self, id: AlertId) -> Result<Alert> {
        let row = maybe!(self, Row, ONE, id)?.ok_or(Error::NotFound)?;
        Ok(Alert {
            id,
            place: Place {
                administration_id: row.administration_id,
                school_id: row.school_id,
                course_id: row.course_id,
            },
            text: row.body,
            language: row.language,
            day: row.day,
        })
    }

    /// Who read an alert, by name, the first one first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn alert_readings(&self, alert: AlertId) -> Result<Vec<(String, Reading)>> {
        let read = all!(self, ReadBy, READINGS, alert)?;
        let reading = |read: ReadBy| Reading {
            alert_id: alert,
            by_id: read.by_id,
            at: read.at,
        };
        Ok(read
            .into_iter()
            .map(|read| (read.name.clone(), reading(read)))
            .collect())
    }

    /// What was done about an alert and by whom, the first thing first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn alert_handlings(&self, alert: AlertId) -> Result<Vec<(String, Handling)>> {
        let handled = all!(self, HandledBy, HANDLINGS, alert)?;
        let handling = |handled: HandledBy| {
            let handling = Handling {
                alert_id: alert,
                by_id: handled.by_id,
                at: handled.at,
                done: handled.done,
            };
            (handled.name, handling)
        };
        Ok(handled.into_iter().map(handling).collect())
    }
}

impl Write<'_> {
    /// Says that somebody opens it. False where they did before: then there is nothing to commit.
    ///
    /// # Errors
    /// What the database says.
    pub async fn read_alert(&mut self, proof: &Proof<HandleAlert>) -> Result<bool> {
        let (HandleAlert { alert, school }, at) = (*proof.act(), self.at());
        if run!(self, READ, alert, proof.who(), school, at)? == 0 {
            return Ok(false);
        }
        let happened = Happened::to(Verb::Moved, Noun::Alert, alert.0).at(school);
        self.record(proof.who(), happened).await?;
        Ok(true)
    }

    /// Says what somebody did. `id` comes with the form: sent again it is the same deed, and there is nothing to commit.
    ///
    /// # Errors
    /// What the database says.
    pub async fn handle_alert(
        &mut self,
        proof: &Proof<HandleAlert>,
        id: HandlingId,
        plan: &HandlingPlan,
    ) -> Result<bool> {
        let (HandleAlert { alert, school }, at) = (*proof.act(), self.at());
        if run!(self, HANDLE, id, alert, school, proof.who(), at, &plan.done)? == 0 {
            return Ok(false);
        }
        let happened = Happened::to(Verb::Closed, Noun::Alert, alert.0).at(school);
        self.record(proof.who(), happened).await?;
        Ok(true)
    }
}
