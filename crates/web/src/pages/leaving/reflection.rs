//! A minute of looking back: five scales and a line, on the phone. Whoever leads opens it; with the last part it opens by itself.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Condition, Convening, REFLECTION_STEPS, ReflectionFields, ReflectionPlan, agenda};
use domain::id::ConveningId;
use domain::permission::HostConvening;
use store::Taking;

use crate::form::Form;
use crate::guard::Can;
use crate::guard::session::Visitor;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::attending::{Attending, Brought, attending};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/reflection.html", whitespace = "minimize")]
struct Reflection {
    page: Page,
    convening: Convening,
    form: Form,
    /// The five conditions: name of the field, what is asked.
    conditions: Vec<(String, String)>,
    steps: Vec<String>,
    state: State,
}

/// How whoever reads stands to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// It is not open yet.
    NotYet,
    /// It is open.
    Open,
    /// They have looked back.
    Done,
    /// It is over.
    Over,
    /// They lead and are not registered.
    NotRegistered,
}

impl Attending {
    /// As whoever keeps something that is their registration's.
    pub(super) const fn taking(&self) -> Taking<'_> {
        match self {
            Self::Account(proof) => Taking::Account(proof),
            Self::Guest(proof) => Taking::Ticket(proof),
        }
    }
}

/// The page.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    let Some(who) = attending(&page.app, &visitor, &brought, id).await? else {
        return nobody(&page);
    };
    let state = state(&page, &who).await?;
    page.show(&template(&page, who.convening(), Form::new(), state))
}

/// Keeps it. Said twice, the first counts.
pub async fn save(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>, form: Form) -> Answer {
    let Some(who) = attending(&page.app, &visitor, &brought, id).await? else {
        return nobody(&page);
    };
    let state = state(&page, &who).await?;
    if state != State::Open {
        return page.show(&template(&page, who.convening(), form, state));
    }
    let plan = match ReflectionPlan::check(&form.read::<ReflectionFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, who.convening(), form.wrong(wrong), state)),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.reflect(who.taking(), &plan).await?;
    w.commit().await?;
    page.app.live.hint(id);
    page.go_saying(&routes::convening_reflection(id), "done-reflection-kept")
}

/// Opens it for everybody.
pub async fn open(page: Page, can: Can<HostConvening>) -> Answer {
    let id = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.open_reflection(can.proof()).await?;
    w.commit().await?;
    page.app.live.hint(id);
    page.go_saying(&routes::convening_lead(id), "done-reflection-opened")
}

async fn state(page: &Page, who: &Attending) -> Result<State, Problem> {
    let (db, convening) = (&page.app.db, who.convening());
    let Some(registration) = who.taking().registration() else {
        return Ok(State::NotRegistered);
    };
    if db.has_reflected(registration).await? {
        return Ok(State::Done);
    }
    if convening.reflections_are_over(page.now) {
        return Ok(State::Over);
    }
    let rows = db.segments(convening.id).await?;
    let agenda = agenda(convening.starts_at, &rows);
    let board = agenda.board(&db.begun(convening.id).await?, page.now);
    let at_last = board.now.is_some_and(|on| on.place + 1 == rows.len());
    let opened = db.reflection_opened(convening.id).await?.is_some();
    Ok(if convening.takes_reflections(opened, at_last, page.now) {
        State::Open
    } else {
        State::NotYet
    })
}

fn nobody(page: &Page) -> Answer {
    if page.signed_in.is_some() {
        return Err(Problem::not_found());
    }
    page.go(routes::JOIN_DOOR)
}

fn template(page: &Page, convening: &Convening, form: Form, state: State) -> Reflection {
    let condition = |one: &Condition| (one.to_string(), page.t(&format!("five-asks-{one}")));
    Reflection {
        conditions: Condition::ALL.iter().map(condition).collect(),
        steps: (1..=REFLECTION_STEPS).map(|step| step.to_string()).collect(),
        convening: convening.clone(),
        form,
        state,
        page: page.clone(),
    }
}
