//! A measure's figures as files: a chart for a report or a slide, the funnel for a meeting. SVG, or PNG for what reads no SVG.
//!
//! Owns their routes and what the file says of where its numbers come from. What is withheld on the page is withheld here.

use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use charts::export::{Size, funnel_svg, standalone_svg};
use charts::png::png;
use domain::id::{CourseId, MeasureId, SchoolId};
use domain::measure::{Measure, measure_key};
use domain::permission::{SeeCoursePoints, SeeSchoolPoints, SeeTheory};

use super::funnel::Compared;
use super::show;
use crate::figures::{self, Sight};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// What a picture is written as; anything else isn't there.
enum Format {
    Svg,
    Png,
}

impl Format {
    fn asked(format: &str) -> Result<Self, Problem> {
        match format {
            "svg" => Ok(Self::Svg),
            "png" => Ok(Self::Png),
            _ => Err(Problem::not_found()),
        }
    }
}

/// Address and text of both formats of a picture.
pub fn offered(page: &Page, picture: &str) -> Vec<(String, String)> {
    let formats = [("png", "measures-picture-png"), ("svg", "measures-picture-svg")];
    let text = |(format, key): (&str, &str)| (format!("{picture}/{format}"), page.t(key));
    formats.map(text).to_vec()
}

/// A school's chart.
pub async fn school(
    page: Page,
    Path((_, _, format)): Path<(MeasureId, SchoolId, String)>,
    can: Can<SeeSchoolPoints>,
) -> Answer {
    let SeeSchoolPoints { measure, school } = can.act().clone();
    let sight = Sight::of_school(&page.app, page.lang, &measure, school, can.standing()).await?;
    let school = page.app.db.school(school).await?;
    chart(&page, &measure, &sight, &school.name, &format).await
}

/// A course's chart.
pub async fn course(
    page: Page,
    Path((measure, _, format)): Path<(MeasureId, CourseId, String)>,
    can: Can<SeeCoursePoints>,
) -> Answer {
    let SeeCoursePoints { school, course, .. } = can.act().clone();
    let db = &page.app.db;
    let (measure, course, school) = (
        db.measure(measure).await?,
        db.course(course).await?,
        db.school(school).await?,
    );
    let sight = Sight::of_course(&page.app, page.lang, &measure, &course, can.standing()).await?;
    let place = format!("{}, {}", course.name(), school.name);
    chart(&page, &measure, &sight, &place, &format).await
}

async fn chart(page: &Page, measure: &Measure, sight: &Sight, place: &str, format: &str) -> Answer {
    let said = source(page, place);
    let draw = |figure: &charts::Figure, _: &figures::Series| standalone_svg(figure, &said, page.lang, Size::Page);
    let svg = sight.figure(measure, page.lang, draw).ok_or_else(Problem::not_found)?;
    let name = format!("{}-{}", measure.key, measure_key(place));
    file(svg, name, Format::asked(format)?).await
}

/// The schools beside each other: those that the reader sees on the measure's page.
pub async fn funnel(page: Page, Path((id, format)): Path<(MeasureId, String)>, can: Can<SeeTheory>) -> Answer {
    let measure = show::measure(&page, id, &can).await?;
    let names = show::names(&page.app, &measure).await?;
    let seen = show::others(&page, &measure, names, &can.standing().schools());
    let points = page.app.db.histories(&measure).await?.iter().cloned().collect();
    let compared = Compared::of(&measure, &seen, &points).ok_or_else(Problem::not_found)?;
    let said = source(&page, &compared.when(&page, &measure));
    let svg = funnel_svg(&compared.figure(&measure, page.lang), &said, page.lang, Size::Page);
    let name = format!("{}-{}", measure.key, page.t("measures-funnel-file"));
    file(svg, name, Format::asked(&format)?).await
}

/// Where the numbers come from: the place or the time, the network, the day; and that they are invented where they are.
fn source(page: &Page, of_what: &str) -> String {
    let network = page.network.as_ref().map_or("", |network| network.name.as_str());
    let today = page.lang.day_long(page.today().0);
    let args = [
        ("what", of_what.into()),
        ("network", network.into()),
        ("day", today.into()),
    ];
    let said = page.lang.with("measures-picture-source", &args);
    if page.is_demo() {
        format!("{said} {}", page.t("demo-label"))
    } else {
        said
    }
}

/// Drawing a picture takes a processor's milliseconds: not on the threads that answer.
async fn file(svg: String, name: String, format: Format) -> Answer {
    let (kind, end, bytes) = match format {
        Format::Svg => ("image/svg+xml", "svg", svg.into_bytes()),
        Format::Png => {
            let drawn = tokio::task::spawn_blocking(move || png(&svg)).await;
            let drawn = drawn.map_err(|error| Problem::ours(&error.to_string()))?;
            let bytes = drawn.map_err(|why| Problem::ours(&format!("no picture: {why:?}")))?;
            ("image/png", "png", bytes)
        }
    };
    let name = format!("attachment; filename=\"{name}.{end}\"");
    let head = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((head, bytes).into_response())
}
