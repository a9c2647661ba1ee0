//! The convenings that are somebody's to see: those to come, and those of the past.

use askama::Template;
use domain::convening::Stand;
use domain::permission::{Act as _, ArrangeConvenings, ConveningPlace, ListConvenings, SeeConvening, Standing};

use super::words::{when, where_to};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Those of the past on one page.
const PAST: usize = 24;

#[derive(Template)]
#[template(path = "pages/convenings/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    now: Vec<Line>,
    coming: Vec<Line>,
    past: Vec<Line>,
    arranges: bool,
    /// Generations, for their three years.
    generations: Vec<(String, String)>,
}

/// A convening in a list.
pub struct Line {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// When.
    pub when: String,
    /// Where.
    pub place: String,
    /// How the reader stands to it.
    pub state: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<ListConvenings>) -> Answer {
    let places = seen(&page, can.standing()).await?;
    let of = |fits: fn(Stand) -> bool| {
        let those = places.iter().filter(|place| fits(place.convening.stand(page.now)));
        those.map(|place| line(&page, place)).collect::<Vec<_>>()
    };
    let mut past = of(|stand| matches!(stand, Stand::Over | Stand::Off));
    past.reverse();
    past.truncate(PAST);
    let generations = page.app.db.generations(page.network()?.id).await?;
    page.show(&List {
        now: of(|stand| stand == Stand::On),
        coming: of(|stand| stand == Stand::ToCome),
        past,
        arranges: page.may(&ArrangeConvenings),
        generations: generations
            .into_iter()
            .map(|one| (routes::generation_rhythm(one.id), one.name))
            .collect(),
        page: page.clone(),
    })
}

/// Those that somebody sees.
async fn seen(page: &Page, standing: &Standing) -> Result<Vec<ConveningPlace>, Problem> {
    let network = page.network()?.id;
    let mut places = page.app.db.convening_places(network, standing.person()).await?;
    places.retain(|place| SeeConvening(place.clone()).allowed(standing));
    Ok(places)
}

/// Those that are on or to come soon, for somebody's day.
///
/// # Errors
/// What the store says.
pub async fn coming(page: &Page, standing: &Standing, most: usize) -> Result<Vec<Line>, Problem> {
    if page.network.is_none() {
        return Ok(Vec::new());
    }
    let places = seen(page, standing).await?;
    let near = places
        .iter()
        .filter(|place| matches!(place.convening.stand(page.now), Stand::On | Stand::ToCome));
    Ok(near.take(most).map(|place| line(page, place)).collect())
}

fn line(page: &Page, place: &ConveningPlace) -> Line {
    let convening = &place.convening;
    Line {
        href: routes::convening(convening.id),
        name: convening.name.clone(),
        when: when(page.lang, convening),
        place: where_to(page, convening),
        state: state(page, place),
    }
}

/// How the reader stands to it.
pub(super) fn state(page: &Page, place: &ConveningPlace) -> Option<String> {
    if place.convening.called_off_at.is_some() {
        return Some(page.t("convening-off"));
    }
    let own = place.own.as_ref()?;
    let key = if own.registration.withdrawn_at.is_some() {
        "registration-declined"
    } else if own.registration.has_place() {
        "registration-seated"
    } else {
        "registration-waits"
    };
    Some(page.t(key))
}
