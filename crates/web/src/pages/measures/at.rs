//! A measure at a school: the sentence, the chart as its proof, why, the tests, and what exactly is counted.

use askama::Template;
use axum::extract::Query;
use domain::measure::Measure;
use domain::permission::{EnterPoints, Matter, PointPlace, SeeCoursePoints, SeeSchoolPoints};

use super::beside::Beside;
use super::only::Only;
use super::{pictures, told};
use crate::figures::{self, SchoolChart, Sight, Test};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::asking::need::on_measure;
use crate::pages::conversations::block::ConversationBlock;
use crate::routes;

/// A measure in one place, school or course: the same page.
#[derive(Template)]
#[template(path = "pages/measures/at.html")]
pub struct At {
    /// The page around it.
    pub page: Page,
    /// The measure.
    pub measure: Measure,
    /// Its name in the reader's language.
    pub name: String,
    /// What kind it is.
    pub kind: String,
    /// The school or course, by name.
    pub place: String,
    /// The chart; none where there is nothing that may be shown.
    pub chart: Option<SchoolChart>,
    /// Where the tests of one idea alone are shown.
    pub only: Option<Only>,
    /// Tests, also where there is no chart yet.
    pub tests: Vec<Test>,
    /// What is withheld, in words.
    pub withheld: String,
    /// Where points are entered, for who may.
    pub enter: Option<String>,
    /// Address and text of what can be taken away as a file.
    pub files: Vec<(String, String)>,
    /// Courses whose chart the reader may see.
    pub courses: Vec<(String, String)>,
    /// Definition and who sees it.
    pub facts: Vec<(String, String)>,
    /// What was just saved.
    pub saved: Option<String>,
    /// What is talked about it; nothing of a course's, which is its teacher's.
    pub conversations: Option<ConversationBlock>,
    /// Where one asks what moved it elsewhere.
    pub ask: Option<String>,
    /// What people know of this chart, and what can be done with it.
    pub beside: Beside,
}

/// What a saved grid, paste or file says on the next page: only numbers, so that no link can put words there.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Saved {
    nuevos: Option<u32>,
    corregidos: Option<u32>,
    iguales: Option<u32>,
    borrados: Option<u32>,
    /// The idea whose tests alone are shown.
    pub idea: String,
}

impl Saved {
    /// In a sentence.
    pub fn said(&self, page: &Page) -> Option<String> {
        let (added, corrected) = (self.nuevos?, self.corregidos.unwrap_or(0));
        Some(page.lang.with(
            "measures-saved",
            &[
                ("added", added.into()),
                ("corrected", corrected.into()),
                ("same", self.iguales.unwrap_or(0).into()),
                ("removed", self.borrados.unwrap_or(0).into()),
            ],
        ))
    }
}

/// Shows it.
pub async fn show(page: Page, can: Can<SeeSchoolPoints>, saved: Query<Saved>) -> Answer {
    let SeeSchoolPoints { measure, school } = can.act().clone();
    let mut sight = Sight::of_school(&page.app, page.lang, &measure, school, can.standing()).await?;
    let only = Only::of(&page, &mut sight, &saved.idea).await?;
    let chart = sight.chart(&measure, page.lang);
    let place = PointPlace { school, course: None };
    let enters = page.may(&EnterPoints {
        measure: measure.clone(),
        place,
    });
    let matter = Matter::Chart(can.act().clone());
    let conversations = ConversationBlock::of(&page, can.standing(), &matter).await?;
    let school = page.app.db.school(school).await?;
    let mut facts = told::facts(&page, &measure);
    facts.push((
        page.t("measures-who"),
        told::who_sees_school(&page, &measure, Some(&school)),
    ));
    page.show(&At {
        conversations: Some(conversations),
        kind: told::kind(&page, &measure),
        name: figures::name(&measure, page.lang).to_owned(),
        withheld: withheld(&page, &sight),
        enter: enters.then(|| routes::points(measure.id, school.id)),
        files: files(
            &page,
            chart.as_ref(),
            &routes::chart_file(measure.id, school.id),
            Some(routes::points_export(measure.id, school.id)),
        ),
        courses: courses(&page, &measure, &school).await?,
        saved: saved.said(&page),
        ask: on_measure(&page, &measure),
        beside: Beside::of(&page, &measure, &sight.known, chart.as_ref(), enters.then_some(place)).await?,
        place: school.name,
        page: page.clone(),
        measure,
        chart,
        only,
        tests: sight.tests,
        facts,
    })
}

/// Where the chart and its points can be taken away; nowhere while there is none.
pub fn files(page: &Page, chart: Option<&SchoolChart>, picture: &str, points: Option<String>) -> Vec<(String, String)> {
    if chart.is_none() {
        return Vec::new();
    }
    let mut files = pictures::offered(page, picture);
    files.extend(points.map(|href| (href, page.t("measures-export"))));
    files
}

/// How many points are withheld, in words; nothing where none is.
pub fn withheld(page: &Page, sight: &Sight) -> String {
    let hidden = |p: &&domain::measure::Point| !sight.small && !domain::suppression::may_show(p.n);
    match sight.points.iter().filter(hidden).count() {
        0 => String::new(),
        n => page.t2(
            "measures-withheld",
            "n",
            n,
            "smallest",
            domain::suppression::SMALLEST_GROUP,
        ),
    }
}

/// The courses of a school in this school year whose points the reader may see.
async fn courses(
    page: &Page,
    measure: &Measure,
    school: &domain::school::School,
) -> store::Result<Vec<(String, String)>> {
    let (db, mut found) = (&page.app.db, Vec::new());
    if page.standing().is_none_or(|standing| !standing.works_at(school.id)) {
        return Ok(found);
    }
    for course in db.courses(school.id).await? {
        let shared = db.course_is_shared(course.id).await?;
        let this_year = course.year == i64::from(page.today().year());
        let act = SeeCoursePoints {
            school: school.id,
            course: course.id,
            shared,
        };
        if this_year && page.may(&act) {
            found.push((routes::measure_in(measure.id, course.id), course.name()));
        }
    }
    Ok(found)
}
