//! Schools one by one, all of them, and as people look for them.

use domain::id::SchoolId;
use domain::school::{Dependency, Scheme, School};

use crate::db::Db;
use crate::error::{Error, Result};

/// A school as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SchoolLine {
    /// Its id.
    pub id: SchoolId,
    /// Scheme of its code.
    pub scheme: Scheme,
    /// Its code.
    pub code: String,
    /// Check digit.
    pub check_digit: Option<String>,
    /// Its name.
    pub name: String,
    /// Comuna.
    pub comuna: Option<String>,
    /// Region code.
    pub region: Option<i64>,
    /// Dependency.
    pub dependency: Option<Dependency>,
    /// Students.
    pub enrolment: Option<i64>,
}

sql! {
    SCHOOL = "select id, scheme, code, check_digit, name, sort_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at from school where id = $1";
    ALL_SCHOOLS = "select id, scheme, code, check_digit, name, sort_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at from school order by sort_key, id";
    DEPENDENCIES = "select year, dependency from school_dependency where school_id = $1 order by year";
    FIND = "select id, scheme, code, check_digit, name, comuna, region, dependency, enrolment from school where ($1 = '' or search_key like $1 escape '!') and ($2 = 0 or region = $2) order by sort_key, id limit $3 offset $4";
    COUNT = "select count(*) from school where ($1 = '' or search_key like $1 escape '!') and ($2 = 0 or region = $2)";
}

impl Db {
    /// A school.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn school(&self, id: SchoolId) -> Result<School> {
        maybe!(self, School, SCHOOL, id)?.ok_or(Error::NotFound)
    }

    /// Every school, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn schools(&self) -> Result<Vec<School>> {
        all!(self, School, ALL_SCHOOLS)
    }

    /// Whom a school belonged to, year by year.
    ///
    /// # Errors
    /// What the database says.
    pub async fn dependencies(&self, school: SchoolId) -> Result<Vec<(i64, Dependency)>> {
        all!(self, (i64, Dependency), DEPENDENCIES, school)
    }

    /// Schools whose search key contains `search` (already made by `i18n`), of a region or all, one page.
    ///
    /// Returns the page and how many there are in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_schools(
        &self,
        search: &str,
        region: Option<i64>,
        limit: i64,
        offset: i64,
    ) -> Result<(Vec<SchoolLine>, i64)> {
        let (pattern, region) = (contains(search), region.unwrap_or(0));
        let (count,) = one!(self, (i64,), COUNT, &pattern, region)?;
        let lines = all!(self, SchoolLine, FIND, &pattern, region, limit, offset)?;
        Ok((lines, count))
    }
}

/// A pattern for `like`, whose own signs are escaped. Search keys are lower case without accents on both sides, so the
/// databases' different ideas of upper and lower case don't matter.
pub(crate) fn contains(search: &str) -> String {
    if search.is_empty() {
        return String::new();
    }
    let escaped: String = search
        .chars()
        .flat_map(|c| if "!%_".contains(c) { vec!['!', c] } else { vec![c] })
        .collect();
    format!("%{escaped}%")
}
