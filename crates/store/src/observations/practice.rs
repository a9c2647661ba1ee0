//! What a liceo's term says together. Rows are read here and summed up at once by `domain::observation::release`; what goes out has no teacher in
//! it, and is kept as it was.

use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, PersonId, PracticeId, SchoolId};
use domain::observation::{Part, Practice, Ratings, SummedBy, Term, release};
use domain::permission::{ClosePractice, Proof, SeePractice};
use domain::time::Day;
use serde_json::json;

use super::captured::{read, written};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A term that was summed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeLine {
    /// The liceo.
    pub school: SchoolId,
    /// Which half of which year.
    pub term: Term,
    /// By which rubric.
    pub by: SummedBy,
    /// What is said.
    pub practice: Practice,
}

/// What is to be summed up.
#[derive(Clone, Debug)]
pub struct PracticeToSum {
    /// Which half of which year.
    pub term: Term,
    /// By which rubric, told in the words of which version.
    pub by: SummedBy,
    /// Its versions with the same dimensions and levels, that one among them: what was rated by one counts.
    pub versions: Vec<i64>,
    /// How many levels each dimension has.
    pub levels: Vec<usize>,
}

#[derive(sqlx::FromRow)]
struct Row {
    rubric_version: i64,
    teacher_id: PersonId,
    day: Day,
    ratings: String,
    seen: i64,
}

/// Whether whoever reads the sum has seen an observation: they made it, it is theirs, or it is shown to them. The hub reads it, and who leads.
macro_rules! seen {
    () => {
        "case when exists (select 1 from role_grant r where r.ended_at is null and (r.role in ('director', 'coordinator', 'coach') or (r.role in ('principal', 'utp') and r.school_id = o.school_id)) and (r.person_id = o.observer_id or r.person_id = o.teacher_id or exists (select 1 from observation_sharing s where s.observation_id = o.id and s.person_id = r.person_id))) then 1 else 0 end"
    };
}

sql! {
    // The teacher has answered: what nobody may read yet is summed up by nobody.
    OF_OWN = concat!("select o.rubric_version, o.teacher_id, o.day, o.ratings, cast(", seen!(), " as bigint) as seen from observation o where o.school_id = $1 and o.rubric_id is null and o.answered_at is not null and o.ratings is not null and o.removed_at is null order by o.day, o.id");
    OF_RUBRIC = concat!("select o.rubric_version, o.teacher_id, o.day, o.ratings, cast(", seen!(), " as bigint) as seen from observation o where o.school_id = $1 and o.rubric_id = $2 and o.answered_at is not null and o.ratings is not null and o.removed_at is null order by o.day, o.id");
    KEEP = "insert into practice (id, network_id, school_id, term, rubric, body, closed_by, closed_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (school_id, term, rubric) do nothing";
    OF_SCHOOL = "select school_id, term, rubric, body from practice where school_id = $1 order by term desc, rubric";
    OF_NETWORK = "select p.school_id, p.term, p.rubric, p.body from practice p where p.network_id = $1 order by p.term desc, p.school_id, p.rubric";
}

impl Db {
    /// What was summed up of a liceo, the newest term first.
    ///
    /// # Errors
    /// [`Error::Damaged`] where what is kept can't be read.
    pub async fn practice(&self, proof: &Proof<SeePractice>) -> Result<Vec<PracticeLine>> {
        let rows = all!(self, (SchoolId, String, String, String), OF_SCHOOL, proof.act().0)?;
        rows.into_iter().map(line).collect()
    }

    /// What was summed up of every liceo, the newest term first.
    ///
    /// # Errors
    /// [`Error::Damaged`] where what is kept can't be read.
    pub async fn practices(&self, network: NetworkId) -> Result<Vec<PracticeLine>> {
        let rows = all!(self, (SchoolId, String, String, String), OF_NETWORK, network)?;
        rows.into_iter().map(line).collect()
    }
}

fn line((school, term, rubric, body): (SchoolId, String, String, String)) -> Result<PracticeLine> {
    Ok(PracticeLine {
        school,
        term: term.parse().map_err(|_| Error::Damaged(format!("term {term}")))?,
        by: rubric.parse().map_err(|_| Error::Damaged(format!("rubric {rubric}")))?,
        practice: read(&body)?,
    })
}

impl Write<'_> {
    /// Sums a liceo's term up by a rubric, once and for all. False where nothing may be said; what was summed up stays as it is.
    ///
    /// # Errors
    /// [`Error::Refused`] before the term is over, [`Error::Exists`] where it was summed up.
    pub async fn close_practice(
        &mut self,
        proof: &Proof<ClosePractice>,
        network: NetworkId,
        sum: &PracticeToSum,
    ) -> Result<bool> {
        let (school, by, at) = (proof.act().0, proof.who(), self.at());
        let PracticeToSum { term, by: rubric, .. } = sum;
        if !term.is_over(at.day()) {
            return Err(Error::Refused("practice-not-over"));
        }
        let mut parts = Vec::new();
        let rows = match rubric.rubric {
            Some(rubric) => all!(self, Row, OF_RUBRIC, school, rubric)?,
            None => all!(self, Row, OF_OWN, school)?,
        };
        for row in rows {
            if Term::of(row.day) == *term && sum.versions.contains(&row.rubric_version) {
                parts.push(Part {
                    teacher: row.teacher_id,
                    seen: row.seen > 0,
                    levels: read::<Ratings>(&row.ratings)?.levels(),
                });
            }
        }
        let Some(practice) = release(&parts, &sum.levels) else {
            return Ok(false);
        };
        let id = PracticeId::new(self.ids(), at);
        let (rubric, body) = (rubric.to_string(), written(&practice)?);
        if run!(self, KEEP, id, network, school, term.to_string(), rubric, body, by, at)? == 0 {
            return Err(Error::Exists("practice-closed"));
        }
        let told = Happened::to(Verb::Closed, Noun::Practice, id.0).at(school);
        self.record(by, told.with(json!({ "term": term.to_string() }))).await?;
        Ok(true)
    }
}
