//! What is missing: measures of which a liceo should have reported and didn't, with the way to enter them.

use std::collections::HashMap;

use askama::Template;
use domain::id::{MeasureId, SchoolId};
use domain::measure::Cadence;
use domain::permission::{EnterPoints, PointPlace, SeeSchoolPoints, SeeTheory};
use domain::time::Day;

use super::silence::{Silence, silences};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/measures/missing.html")]
struct Missing {
    page: Page,
    lead: String,
    schools: Vec<School>,
}

/// A liceo that owes something.
struct School {
    name: String,
    href: String,
    /// Each measure for who enters it; by silence for who only asks.
    groups: Vec<(String, Vec<Line>)>,
}

/// A measure that it owes.
struct Line {
    name: String,
    href: String,
    enter: Option<String>,
}

/// Shows it: the hub all liceos, by name; anybody else their own.
pub async fn show(page: Page, can: Can<SeeTheory>) -> Answer {
    let (db, network, today) = (&page.app.db, page.network()?.id, page.today());
    let (hub, mine) = (can.standing().is_hub(), can.standing().schools());
    let measures = db.measures(network).await?;
    let since = today.plus_days(-2 * Cadence::Weekly.days());
    let mut unheard: HashMap<SchoolId, Vec<(MeasureId, Option<Day>)>> = HashMap::new();
    for (measure, school, latest) in db.unheard(network, since).await? {
        unheard.entry(school).or_default().push((measure, latest));
    }
    let mut schools = Vec::new();
    for school in db.members(network).await? {
        if !(hub || mine.contains(&school.school_id)) {
            continue;
        }
        let unheard = unheard.get(&school.school_id).map_or(&[][..], Vec::as_slice);
        let mut groups: Vec<(String, Vec<Line>)> = Vec::new();
        for silence in silences(&measures, unheard, &school, today) {
            let Some(line) = line(&page, school.school_id, &silence, hub) else {
                continue;
            };
            let since = since_when(&page, silence.latest);
            match groups.iter_mut().find(|(said, _)| *said == since) {
                Some((_, lines)) => lines.push(line),
                None => groups.push((since, vec![line])),
            }
        }
        if !groups.is_empty() {
            schools.push(School {
                href: routes::school(school.school_id),
                name: school.name,
                groups,
            });
        }
    }
    schools.sort_by_cached_key(|school| i18n::sort_key(&school.name));
    page.show(&Missing {
        lead: match schools.len() {
            0 => page.t("missing-none"),
            n if hub => page.t1("missing-lead-hub", "n", n),
            _ => page.t("missing-lead"),
        },
        page: page.clone(),
        schools,
    })
}

fn since_when(page: &Page, latest: Option<Day>) -> String {
    match latest {
        Some(day) => page.t1("missing-since", "day", page.lang.day_long(day.0)),
        None => page.t("missing-never"),
    }
}

fn line(page: &Page, school: SchoolId, silence: &Silence<'_>, hub: bool) -> Option<Line> {
    let measure = silence.measure.clone();
    let sees = page.may(&SeeSchoolPoints {
        measure: measure.clone(),
        school,
    });
    let (id, name) = (measure.id, measure.name.clone());
    let place = PointPlace { school, course: None };
    let enters = !hub && page.may(&EnterPoints { measure, place });
    sees.then(|| Line {
        href: routes::measure_at(id, school),
        enter: enters.then(|| routes::points(id, school)),
        name,
    })
}
