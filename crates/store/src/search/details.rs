//! What a search says of the tests that it found among all cycles in brief, and of the liceos where they were.

use std::collections::HashMap;

use domain::id::{CycleId, SchoolId};
use domain::school::{Dependency, Level, Profile};
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;

/// What a page says of a found test.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct TestDetail {
    /// The cycle.
    pub id: CycleId,
    /// Its liceo's name.
    pub school: String,
    /// The course's level.
    pub level: Option<Level>,
    /// Who answers for it.
    pub owner: String,
    /// Its idea's name.
    pub idea: String,
    /// What was learnt, once studied.
    pub learned: Option<String>,
    /// Why it was decided so.
    pub reason: Option<String>,
}

/// Details are read for at most so many at once: a page of results.
const A_PAGE: usize = 20;

#[derive(sqlx::FromRow)]
struct ProfileRow {
    id: SchoolId,
    dependency: Option<Dependency>,
    enrolment: Option<i64>,
    rural: Option<bool>,
    region: Option<i64>,
}

sql! {
    DETAILS = "select c.id, o.name as school, k.level, p.name as owner, i.name as idea, s.learned, x.reason from cycle c join school o on o.id = c.school_id join person p on p.id = c.owner_id join idea i on i.id = c.idea_id left join course k on k.id = c.course_id left join cycle_study s on s.cycle_id = c.id left join cycle_closure x on x.cycle_id = c.id where c.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)";
    PROFILES = "select id, dependency, enrolment, rural, region from school where exists (select 1 from cycle c where c.school_id = school.id)";
    SPECIALITIES = "select school_id, code from school_speciality where exists (select 1 from cycle c where c.school_id = school_speciality.school_id) order by school_id, code";
}

impl Db {
    /// What a page says of at most twenty found tests, in no order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn test_details(&self, cycles: &[CycleId]) -> Result<Vec<TestDetail>> {
        let mut ids: Vec<CycleId> = cycles.iter().copied().take(A_PAGE).collect();
        ids.resize(A_PAGE, CycleId(Uuid::nil()));
        all!(
            self, TestDetail, DETAILS, ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7], ids[8], ids[9],
            ids[10], ids[11], ids[12], ids[13], ids[14], ids[15], ids[16], ids[17], ids[18], ids[19]
        )
    }

    /// What can be compared of the liceos that have tested anything.
    ///
    /// # Errors
    /// What the database says.
    pub async fn profiles(&self) -> Result<HashMap<SchoolId, Profile>> {
        let schools = all!(self, ProfileRow, PROFILES)?;
        let mut profiles: HashMap<SchoolId, Profile> = schools
            .into_iter()
            .map(|row| {
                let profile = Profile {
                    dependency: row.dependency,
                    enrolment: row.enrolment,
                    rural: row.rural,
                    region: row.region,
                    specialities: Vec::new(),
                };
                (row.id, profile)
            })
            .collect();
        for (school, code) in all!(self, (SchoolId, i64), SPECIALITIES)? {
            if let Some(profile) = profiles.get_mut(&school) {
                profile.specialities.push(code);
            }
        }
        Ok(profiles)
    }
}
