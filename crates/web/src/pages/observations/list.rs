//! One's own observations: what waits for me, my lessons, those I go to, those that were shown to me.

use askama::Template;
use axum::extract::Query;
use domain::id::{ObservationId, SchoolId};
use domain::observation::{Observation, Stage};
use domain::permission::{ListObservations, SeePractice, Standing};
use domain::person::Role;

use super::words::{self, Names, lesson};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/list.html")]
struct List {
    page: Page,
    /// Heading, and its lines.
    groups: Vec<(String, Vec<Line>)>,
    /// Where the sums are that the reader may see: address and name.
    sums: Vec<(String, String)>,
    /// Where what was just taken away is brought back.
    undo: Option<String>,
    may_begin: bool,
    /// Whether there is a lesson to go to.
    to_capture: bool,
    has_own: bool,
}

/// What is asked for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    quitada: Option<ObservationId>,
}

/// An observation.
struct Line {
    href: String,
    name: String,
    lesson: String,
    said: String,
}

/// Whose an observation is to the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Teacher,
    Observer,
    Guest,
}

/// The list.
pub async fn show(page: Page, can: Can<ListObservations>, Query(asked): Query<Asked>) -> Answer {
    let (db, network, me) = (&page.app.db, page.network()?.id, can.who());
    let own = db.observations_of(network, me).await?;
    let made = db.observations_by(network, me).await?;
    let shown = db.observations_shown_to(network, me).await?;
    let mut names = Names::default();
    let (mut waits, mut rest) = (Vec::new(), [Vec::new(), Vec::new(), Vec::new()]);
    let has_own = own.iter().any(|one| one.answered_at.is_some());
    let to_capture = made.iter().any(|one| one.stage() == Stage::Agreed);
    let all = [(As::Teacher, own), (As::Observer, made), (As::Guest, shown)];
    for (slot, (role, observations)) in all.into_iter().enumerate() {
        for one in observations {
            let line = line(&page, &mut names, role, &one).await?;
            if awaits(role, &one) {
                waits.push(line);
            } else {
                rest[slot].push(line);
            }
        }
    }
    let [own, made, shown] = rest;
    let heads = [
        "observations-waiting",
        "observations-mine",
        "observations-made",
        "observations-shown",
    ];
    let groups = heads.iter().map(|key| page.t(key)).zip([waits, own, made, shown]);
    page.show(&List {
        groups: groups.filter(|(_, lines)| !lines.is_empty()).collect(),
        sums: sums(&page, can.standing()).await?,
        undo: asked.quitada.map(routes::observation_return),
        may_begin: may_begin(can.standing()),
        to_capture,
        has_own,
        page: page.clone(),
    })
}

/// Whether somebody may ask or offer at all: whoever teaches, leads, or belongs to the hub.
pub fn may_begin(standing: &Standing) -> bool {
    standing.is(Role::Teacher) || standing.is(Role::Principal) || standing.is(Role::Utp) || standing.is_hub()
}

/// Whether the reader has the next word.
fn awaits(role: As, one: &Observation) -> bool {
    match role {
        As::Teacher => matches!(one.stage(), Stage::Offered | Stage::Sent | Stage::Answered),
        As::Observer => matches!(one.stage(), Stage::Agreed | Stage::Captured | Stage::Answered),
        As::Guest => false,
    }
}

async fn line(page: &Page, names: &mut Names, role: As, one: &Observation) -> Result<Line, Problem> {
    let (key, other) = match role {
        As::Teacher => ("observations-by", one.observer_id),
        As::Observer | As::Guest => ("observations-of", one.teacher_id),
    };
    let name = names.of(page, other).await?;
    let stage = one.stage();
    let said = match role {
        As::Teacher => words::for_teacher(page, stage),
        As::Observer => words::for_observer(page, stage),
        As::Guest => words::for_guest(page, stage),
    };
    Ok(Line {
        href: routes::observation(one.id),
        name: page.t1(key, "name", name),
        lesson: lesson(page, one).await?,
        said,
    })
}

async fn sums(page: &Page, standing: &Standing) -> Result<Vec<(String, String)>, Problem> {
    if standing.is_hub() {
        return Ok(vec![(routes::PRACTICES.to_owned(), page.t("practice-network"))]);
    }
    let mut sums = Vec::new();
    let led = |school: &SchoolId| page.may(&SeePractice(*school));
    for school in standing.schools().into_iter().filter(led) {
        let name = page.app.db.school(school).await?.name;
        sums.push((routes::practice(school), page.t1("practice-of", "school", name)));
    }
    Ok(sums)
}
