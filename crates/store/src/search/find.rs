//! The tests whose words, or whose idea's words, a question names. Drafts are never among them; what else the reader may
//! not know of is sieved by whoever asks, before anything is counted or ranked.

use std::collections::HashMap;

use domain::cycle::{Decision, Phase};
use domain::id::{CycleId, IdeaId, NetworkId, PersonId, SchoolId};
use domain::measure::Area;
use domain::permission::CycleReach;
use domain::school::{Dependency, Level, Profile};
use domain::search::Asked;
use domain::time::Instant;
use uuid::Uuid;

use crate::cycles::{phase, phases};
use crate::db::Db;
use crate::error::Result;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct TestSearch<'a> {
    /// In which network.
    pub network: NetworkId,
    /// By which words; where nothing is asked, every test.
    pub asked: &'a Asked,
    /// About what, or anything.
    pub area: Option<Area>,
    /// In courses of which level, or any.
    pub level: Option<Level>,
    /// Of which idea, or any.
    pub idea: Option<IdeaId>,
}

/// What a search asks of the database: the network, the area, the level, the idea, the patterns.
pub(crate) type FoundBy = (NetworkId, Option<Area>, Option<Level>, Option<IdeaId>, Vec<String>);

/// A test that was found: what ranks it and what decides who may know of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct FoundTest {
    /// The cycle.
    pub id: CycleId,
    /// Its idea.
    pub idea_id: IdeaId,
    /// Its liceo.
    pub school_id: SchoolId,
    /// Who answers for it.
    pub owner_id: PersonId,
    /// What its measure is about.
    pub area: Area,
    /// Where it is.
    pub phase: Phase,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Since when it is shared.
    pub shared_at: Option<Instant>,
    /// When something last happened.
    pub moved_at: Instant,
    /// Its title.
    pub title: String,
    /// The key of its words; empty where no words were asked for, since then nothing is held against it.
    pub search_key: String,
}

impl FoundTest {
    /// What decides who may read it.
    #[must_use]
    pub const fn reach(&self) -> CycleReach {
        CycleReach {
            owner: self.owner_id,
            school: self.school_id,
            area: self.area,
            phase: self.phase,
            shared: self.shared_at.is_some(),
        }
    }
}

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

/// More than the newest so many are not looked at: whoever asks so widely can't read them, and each costs time.
pub const MOST_FOUND: i64 = 1000;

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

/// Eight patterns; one that is empty fits no key.
macro_rules! like_any {
    ($key:literal) => {
        concat!(
            $key,
            " like $5 escape '!' or ",
            $key,
            " like $6 escape '!' or ",
            $key,
            " like $7 escape '!' or ",
            $key,
            " like $8 escape '!' or ",
            $key,
            " like $9 escape '!' or ",
            $key,
            " like $10 escape '!' or ",
            $key,
            " like $11 escape '!' or ",
            $key,
            " like $12 escape '!'"
        )
    };
}

sql! {
    FIND = concat!(
        "select c.id, c.idea_id, c.school_id, c.owner_id, m.area, ",
        phase!(),
        ", x.decision, c.shared_at, c.moved_at, c.title, case when $4 = 1 then '' else c.search_key end as search_key from cycle c join measure m on m.id = c.measure_id \
         left join course k on k.id = c.course_id ",
        phases!(),
        " where c.network_id = $1 and c.planned_at is not null and ($2 = '' or m.area = $2) and ($3 = '' or k.level = $3) and ($13 = 0 or c.idea_id = $14) and ($4 = 1 or ",
        like_any!("c.search_key"),
        " or c.idea_id in (select i.id from idea i where i.network_id = $1 and (",
        like_any!("i.search_key"),
        "))) order by c.moved_at desc, c.id desc limit $15"
    );
    DETAILS = "select c.id, o.name as school, k.level, p.name as owner, i.name as idea, s.learned, x.reason from cycle c join school o on o.id = c.school_id join person p on p.id = c.owner_id join idea i on i.id = c.idea_id left join course k on k.id = c.course_id left join cycle_study s on s.cycle_id = c.id left join cycle_closure x on x.cycle_id = c.id where c.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)";
    PROFILES = "select id, dependency, enrolment, rural, region from school where exists (select 1 from cycle c where c.school_id = school.id)";
    SPECIALITIES = "select school_id, code from school_speciality where exists (select 1 from cycle c where c.school_id = school_speciality.school_id) order by school_id, code";
}

impl Db {
    /// The tests that fit, the newest movement first, at most [`MOST_FOUND`].
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_tests(&self, search: &TestSearch<'_>) -> Result<Vec<FoundTest>> {
        let mut patterns: Vec<String> = search.asked.patterns().collect();
        patterns.resize(8, String::new());
        let any = i64::from(search.asked.is_empty());
        let key = (search.network, search.area, search.level, search.idea, patterns.clone());
        // Its next page and its narrower choices ask the same again.
        let asked = async {
            all!(
                self,
                FoundTest,
                FIND,
                search.network,
                search.area.map_or("", Area::word),
                search.level.map_or("", Level::word),
                any,
                &patterns[0],
                &patterns[1],
                &patterns[2],
                &patterns[3],
                &patterns[4],
                &patterns[5],
                &patterns[6],
                &patterns[7],
                i64::from(search.idea.is_some()),
                search.idea.unwrap_or(IdeaId(Uuid::nil())),
                MOST_FOUND
            )
        };
        Ok(self.memory().found.answer(self, key, asked).await?.to_vec())
    }

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
