//! A school's page: who it is, where, of whom, and, for those who may know it, who works in it.

use askama::Template;
use domain::id::{PersonId, SchoolId};
use domain::permission::{ArrangeSchool, SeeLiceoTheory, SeeRoster, SeeSchool, SeeSchoolPeople};
use domain::school::School;

use super::courses::told::{CourseTold, courses};
use super::words;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::visits::{SchoolVisit, visits_at};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/schools/show.html")]
struct Show {
    page: Page,
    id: SchoolId,
    name: String,
    code: String,
    lead: String,
    facts: Vec<(String, String)>,
    specialities: Vec<String>,
    history: Vec<(i64, String)>,
    generations: Vec<(String, String)>,
    inside: Option<Inside>,
    may_arrange: bool,
    sees_content: bool,
    /// Its own theory, for those who may read it.
    theory: Option<String>,
    /// Its students, for those who may see some of them.
    students: Option<String>,
    /// Its visits to others and of others, for its people and the hub.
    visits: Vec<SchoolVisit>,
}

/// Who works in it.
struct Inside {
    team: Option<String>,
    members: Vec<(PersonId, String)>,
    courses: Vec<CourseTold>,
}

/// The school.
pub async fn show(page: Page, can: Can<SeeSchool>) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    let inside = if page.may(&SeeSchoolPeople(school.id)) {
        Some(Inside::of(&page, school.id).await?)
    } else {
        None
    };
    let digit = school.check_digit.as_deref();
    page.show(&Show {
        id: school.id,
        code: words::code(&page, school.scheme, &school.code, digit),
        lead: lead(&page, &school),
        facts: facts(&page, &school),
        specialities: specialities(&page, school.id).await?,
        history: history(&page, school.id).await?,
        generations: generations(&page, school.id).await?,
        inside,
        may_arrange: page.may(&ArrangeSchool(school.id)),
        sees_content: can.standing().sees_content(),
        theory: page
            .may(&SeeLiceoTheory(school.id))
            .then(|| routes::liceo_theory(school.id)),
        visits: visits_at(&page, can.standing(), school.id).await?,
        students: page.may(&SeeRoster(school.id)).then(|| routes::students(school.id)),
        name: school.name,
        page: page.clone(),
    })
}

impl Inside {
    async fn of(page: &Page, school: SchoolId) -> Result<Self, Problem> {
        let teams = page.app.db.teams(school).await?;
        Ok(Self {
            team: teams.into_iter().next().map(|team| team.name),
            members: page.app.db.team_members(school).await?,
            courses: courses(page, school).await?,
        })
    }
}

fn lead(page: &Page, school: &School) -> String {
    let region = school.region.map(|code| words::region(page, code));
    match (&school.comuna, region) {
        (Some(comuna), Some(region)) => page.t2("schools-lead-comuna", "comuna", comuna.as_str(), "region", region),
        (Some(comuna), None) => page.t1("schools-lead-comuna-only", "comuna", comuna.as_str()),
        (None, Some(region)) => page.t1("schools-lead-region", "region", region),
        (None, None) => page.t("schools-lead-nowhere"),
    }
}

fn facts(page: &Page, school: &School) -> Vec<(String, String)> {
    let yes_no = |yes: bool| page.t(if yes { "schools-rural" } else { "schools-urban" });
    let facts = [
        (
            "schools-dependency",
            school.dependency.map(|d| words::dependency(page, d)),
        ),
        (
            "schools-enrolment",
            school.enrolment.map(|n| page.t1("schools-enrolment-n", "n", n)),
        ),
        ("schools-area", school.rural.map(yes_no)),
        (
            "schools-directory-year",
            school.directory_year.map(|year| year.to_string()),
        ),
    ];
    facts
        .into_iter()
        .filter_map(|(key, fact)| Some((page.t(key), fact?)))
        .collect()
}

async fn specialities(page: &Page, school: SchoolId) -> Result<Vec<String>, Problem> {
    let codes = page.app.db.specialities(school).await?;
    Ok(codes.into_iter().map(|code| words::speciality(page, code)).collect())
}

/// Whom it belonged to, year by year; one year alone is no history.
async fn history(page: &Page, school: SchoolId) -> Result<Vec<(i64, String)>, Problem> {
    let years = page.app.db.dependencies(school).await?;
    if years.len() < 2 {
        return Ok(Vec::new());
    }
    Ok(years
        .into_iter()
        .map(|(year, dependency)| (year, words::dependency(page, dependency)))
        .collect())
}

/// The generations that it is or was in, and since when.
async fn generations(page: &Page, school: SchoolId) -> Result<Vec<(String, String)>, Problem> {
    let mut told = Vec::new();
    for place in page.app.db.memberships_of(school).await? {
        let generation = page.app.db.generation(place.generation_id).await?;
        let joined = page.lang.day_long(place.joined_on.0);
        let says = match place.left_on {
            Some(left) => page.t2("schools-was-in", "from", joined, "to", page.lang.day_long(left.0)),
            None => page.t1("network-joined", "day", joined),
        };
        told.push((generation.name, says));
    }
    Ok(told)
}
