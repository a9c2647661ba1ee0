//! Administrations and their sittings.

use domain::administration::{Administration, CODE_LENGTH, NewAdministration, Sitting};
use domain::event::{Happened, Noun, Verb};
use domain::id::{AdministrationId, CourseId, NetworkId, SchoolId, SittingId};
use domain::permission::{ChangeAdministration, GiveSurvey, Proof};
use domain::school::Level;
use domain::secret::room_code;
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::jobs::NewJob;
use crate::write::Write;

/// The job that makes the results when a window is over.
pub const RELEASE_JOB: &str = "release-survey";

/// Seconds after the end of a window: what other servers and slow phones have begun comes to its end first.
const SETTLING: i64 = 60;

/// As often another code is tried where one is taken.
const TRIES: usize = 20;

/// A sitting with its course, and how many answered.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SittingLine {
    /// The sitting.
    #[sqlx(flatten)]
    pub sitting: Sitting,
    /// School year of the course.
    pub year: i64,
    /// Its level.
    pub level: Level,
    /// Its letter.
    pub letter: String,
    /// How many answers count so far. A page shows it from eight on.
    pub answered: i64,
    /// How many are kept apart.
    pub apart: i64,
}

impl SittingLine {
    /// As people write the course: `1°A`.
    #[must_use]
    pub fn course(&self) -> String {
        format!("{}°{}", self.level, self.letter)
    }
}

/// What stands behind a code on the board.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Opened {
    /// The sitting.
    #[sqlx(flatten)]
    pub sitting: Sitting,
    /// The file of the instrument in its version.
    pub definition: String,
    /// The name of the course.
    pub level: Level,
    /// Its letter.
    pub letter: String,
    /// The name of the liceo.
    pub school: String,
    /// How many answers of it count.
    pub answered: i64,
    /// How many are kept apart.
    pub apart: i64,
}

/// An administration's columns.
macro_rules! administration {
    ($rest:literal) => {
        concat!(
            "select id, network_id, school_id, instrument_id, instrument_version, short_form, name, linking, basis, thirds, asks_sex, opens_at, closes_at, created_by, created_at, released_at from administration ",
            $rest
        )
    };
}

sql! {
    ADMINISTRATIONS = administration!("where school_id = $1 order by opens_at desc, id desc limit 200");
    ADMINISTRATION = administration!("where id = $1");
    OF_INSTRUMENT = administration!("where instrument_id = $1 order by opens_at desc, id desc");
    TO_RELEASE = administration!("where released_at is null and closes_at <= $1 order by closes_at, id limit 50");
    RELEASED_OF = administration!("where network_id = $1 and released_at is not null order by closes_at, id");
    RELEASED_AT = administration!("where school_id = $1 and released_at is not null order by closes_at, id");
    OPEN = administration!("where released_at is null and opens_at <= $1 and closes_at > $1 order by opens_at, id");
    SITTINGS = "select s.id, s.administration_id, s.school_id, s.course_id, s.code, s.expected, c.year, c.level, c.letter, (select count(*) from submission a where a.sitting_id = s.id) as answered, (select count(*) from submission_apart a where a.sitting_id = s.id) as apart from sitting s join course c on c.id = s.course_id where s.administration_id = $1 order by c.level, c.letter";
    OPENED = "select s.id, s.administration_id, s.school_id, s.course_id, s.code, s.expected, v.definition, c.level, c.letter, l.name as school, (select count(*) from submission x where x.sitting_id = s.id) as answered, (select count(*) from submission_apart x where x.sitting_id = s.id) as apart from sitting s join administration a on a.id = s.administration_id join instrument_version v on v.instrument_id = a.instrument_id and v.number = a.instrument_version join course c on c.id = s.course_id join school l on l.id = s.school_id where s.code = $1";
    ADD = "insert into administration (id, network_id, school_id, instrument_id, instrument_version, short_form, name, linking, basis, thirds, asks_sex, opens_at, closes_at, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    ADD_SITTING = "insert into sitting (id, administration_id, school_id, course_id, code, expected) select $1, $2, $3, id, $5, $6 from course where id = $4 and school_id = $3 and not exists (select 1 from answer_sheet where code = $5) on conflict (code) do nothing";
    HAS_COURSE = "select count(*) from course where id = $1 and school_id = $2";
    MOVE_END = "update administration set closes_at = $2 where id = $1 and released_at is null";
    RELEASE = "update administration set released_at = $2, release = $3 where id = $1 and released_at is null";
    RELEASED = "select coalesce(release, '') from administration where id = $1 and released_at is not null";
}

impl Db {
    /// A liceo's administrations, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn administrations(&self, school: SchoolId) -> Result<Vec<Administration>> {
        all!(self, Administration, ADMINISTRATIONS, school)
    }

    /// An administration.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn administration(&self, id: AdministrationId) -> Result<Administration> {
        maybe!(self, Administration, ADMINISTRATION, id)?.ok_or(Error::NotFound)
    }

    /// Everything that an instrument was given to, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn administrations_of(&self, instrument: domain::id::InstrumentId) -> Result<Vec<Administration>> {
        all!(self, Administration, OF_INSTRUMENT, instrument)
    }

    /// Administrations whose window was over at a moment and whose results are not made yet.
    ///
    /// # Errors
    /// What the database says.
    pub async fn administrations_to_release(&self, over: Instant) -> Result<Vec<Administration>> {
        all!(self, Administration, TO_RELEASE, over)
    }

    /// The administrations that take answers at a moment, of every liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_administrations(&self, at: Instant) -> Result<Vec<Administration>> {
        all!(self, Administration, OPEN, at)
    }

    /// The administrations of a network whose results are made, or of one liceo, by the day of their end.
    ///
    /// # Errors
    /// What the database says.
    pub async fn released(&self, network: NetworkId, school: Option<SchoolId>) -> Result<Vec<Administration>> {
        match school {
            Some(school) => all!(self, Administration, RELEASED_AT, school),
            None => all!(self, Administration, RELEASED_OF, network),
        }
    }

    /// Its sittings, by course.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sittings(&self, administration: AdministrationId) -> Result<Vec<SittingLine>> {
        all!(self, SittingLine, SITTINGS, administration)
    }

    /// What stands behind a code, whether its window is open or not.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn opened(&self, code: &str) -> Result<(Administration, Opened)> {
        let opened = maybe!(self, Opened, OPENED, code)?.ok_or(Error::NotFound)?;
        let administration = self.administration(opened.sitting.administration_id).await?;
        Ok((administration, opened))
    }

    /// The results of an administration, as they were frozen.
    ///
    /// # Errors
    /// [`Error::NotFound`] before they are.
    pub async fn release(&self, id: AdministrationId) -> Result<String> {
        Ok(maybe!(self, (String,), RELEASED, id)?.ok_or(Error::NotFound)?.0)
    }
}

impl Write<'_> {
    /// Gives a survey to courses. A form sent twice gives it once: `id` came with the form.
    ///
    /// # Errors
    /// [`Error::NotFound`] where a course isn't the liceo's.
    pub async fn give_survey(
        &mut self,
        proof: &Proof<GiveSurvey>,
        network: NetworkId,
        id: AdministrationId,
        new: &NewAdministration,
    ) -> Result<()> {
        let (school, by, at) = (proof.act().school, proof.who(), self.at());
        if maybe!(self, Administration, ADMINISTRATION, id)?.is_some() {
            return Err(Error::Exists("problem-administration-exists"));
        }
        run!(
            self,
            ADD,
            id,
            network,
            school,
            new.instrument,
            new.version,
            &new.short_form,
            &new.name,
            new.linking,
            new.basis,
            new.thirds,
            new.asks_sex,
            new.opens_at,
            new.closes_at,
            by,
            at
        )?;
        for (course, expected) in &new.courses {
            self.add_sitting(id, school, (*course, *expected)).await?;
        }
        self.leave_release(id, new.closes_at).await?;
        let detail = json!({ "instrument": new.instrument, "version": new.version, "short_form": new.short_form, "courses": new.courses.len() });
        let happened = Happened::to(Verb::Created, Noun::Administration, id.0)
            .at(school)
            .with(detail);
        self.record(by, happened).await
    }

    /// The results are made by a job a little after the end. Where the end was moved, the one that comes too early does nothing.
    async fn leave_release(&mut self, id: AdministrationId, closes_at: Instant) -> Result<()> {
        let job = NewJob {
            kind: RELEASE_JOB,
            payload: json!({ "administration": id }),
            run_at: closes_at.plus_seconds(SETTLING),
        };
        self.enqueue(&job).await.map(|_| ())
    }

    async fn add_sitting(
        &mut self,
        administration: AdministrationId,
        school: SchoolId,
        (course, expected): (CourseId, i64),
    ) -> Result<()> {
        if one!(self, (i64,), HAS_COURSE, course, school)?.0 == 0 {
            return Err(Error::NotFound);
        }
        for _ in 0..TRIES {
            let id = SittingId::new(self.ids(), self.at());
            let code = room_code(self.ids(), CODE_LENGTH);
            if run!(self, ADD_SITTING, id, administration, school, course, &code, expected)? > 0 {
                return Ok(());
            }
        }
        Err(Error::Exists("problem-no-code-left"))
    }

    /// Ends a window earlier, or later. Once results are made it stays as it is.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they are.
    pub async fn move_end_of_survey(&mut self, proof: &Proof<ChangeAdministration>, closes_at: Instant) -> Result<()> {
        let administration = &proof.act().administration;
        if run!(self, MOVE_END, administration.id, closes_at)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = Happened::to(Verb::Changed, Noun::Administration, administration.id.0);
        let happened = happened
            .at(administration.school_id)
            .with(json!({ "closes_at": closes_at }));
        self.record(proof.who(), happened).await
    }

    /// Freezes the results of an administration, once: nothing that comes later is in them. The installation does it.
    ///
    /// # Errors
    /// [`Error::Exists`] where it was done.
    pub async fn release_survey(&mut self, administration: &Administration, release: &str) -> Result<()> {
        let at = self.at();
        if run!(self, RELEASE, administration.id, at, release)? == 0 {
            return Err(Error::Exists("problem-released"));
        }
        let happened = Happened::to(Verb::Closed, Noun::Administration, administration.id.0);
        self.record(None, happened.at(administration.school_id)).await
    }
}
