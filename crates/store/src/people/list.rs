//! People as lists show them: one line a role held now.

use domain::id::{PersonId, SchoolId};
use domain::person::{Language, Role};
use domain::school::Subject;

use crate::db::Db;
use crate::error::Result;
use crate::schools::contains;

/// A person as a list shows them: one line a role held now.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PersonLine {
    /// Who.
    pub person_id: PersonId,
    /// Name.
    pub name: String,
    /// Mail.
    pub mail: Option<String>,
    /// Role.
    pub role: Role,
    /// School.
    pub school_id: Option<SchoolId>,
    /// School's name.
    pub school: Option<String>,
    /// Subject.
    pub subject: Option<Subject>,
}

/// Somebody who can be reminded of what their school still has to report.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Reminded {
    /// Name.
    pub name: String,
    /// Mail.
    pub mail: String,
    /// Language of their pages.
    pub language: Option<Language>,
    /// What they are there.
    pub role: Role,
    /// The school.
    pub school_id: SchoolId,
}

sql! {
    REMINDED = "select p.name, p.mail, p.language, r.role, r.school_id from role_grant r join person p on p.id = r.person_id where r.ended_at is null and p.deactivated_at is null and p.mail is not null and p.reminders = $1 and r.school_id is not null and r.role in ('principal', 'utp', 'coexistence') order by r.school_id, p.id, r.role";
    LIST = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and p.deactivated_at is null and ($1 = '' or p.search_key like $1 escape '!') order by p.sort_key, p.id, r.role limit $2 offset $3";
    LIST_COUNT = "select count(*) from role_grant r join person p on p.id = r.person_id where r.ended_at is null and p.deactivated_at is null and ($1 = '' or p.search_key like $1 escape '!')";
    ROLES_ON_PAGE = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and r.person_id in (select q.id from person q where q.deactivated_at is null and exists (select 1 from role_grant h where h.person_id = q.id and h.ended_at is null) and ($1 = '' or q.search_key like $1 escape '!') order by q.sort_key, q.id limit $2 offset $3) order by p.sort_key, p.id, r.role, r.id";
    PERSONS_COUNT = "select count(*) from person q where q.deactivated_at is null and exists (select 1 from role_grant h where h.person_id = q.id and h.ended_at is null) and ($1 = '' or q.search_key like $1 escape '!')";
    AT_SCHOOL = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and p.deactivated_at is null and r.school_id = $1 order by p.sort_key, p.id, r.role";
    HUB = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and p.deactivated_at is null and r.role in ('director', 'coordinator', 'coach') order by p.sort_key, p.id, r.role";
}

impl Db {
    /// Who leads a school or its coexistence, has a mail, and wants to be reminded; by school.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reminded(&self) -> Result<Vec<Reminded>> {
        all!(self, Reminded, REMINDED, true)
    }

    /// One page of the people with a role now, whose names contain `search`; and how many lines in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_people(&self, search: &str, limit: i64, offset: i64) -> Result<(Vec<PersonLine>, i64)> {
        let pattern = contains(search);
        let (count,) = one!(self, (i64,), LIST_COUNT, &pattern)?;
        Ok((all!(self, PersonLine, LIST, &pattern, limit, offset)?, count))
    }

    /// One page of people, each with every role held now (a line a role); and how many people in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn people_page(&self, search: &str, limit: i64, offset: i64) -> Result<(Vec<PersonLine>, i64)> {
        let pattern = contains(search);
        let (count,) = one!(self, (i64,), PERSONS_COUNT, &pattern)?;
        Ok((all!(self, PersonLine, ROLES_ON_PAGE, &pattern, limit, offset)?, count))
    }

    /// The people of a school.
    ///
    /// # Errors
    /// What the database says.
    pub async fn people_at(&self, school: SchoolId) -> Result<Vec<PersonLine>> {
        all!(self, PersonLine, AT_SCHOOL, school)
    }

    /// The hub's people.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hub_people(&self) -> Result<Vec<PersonLine>> {
        all!(self, PersonLine, HUB)
    }
}
