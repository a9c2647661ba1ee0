//! What both agree on: what for, by which steps. A protocol of ours to begin from, and both make it their own.

use askama::Template;
use axum::extract::Query;
use domain::id::DriverId;
use domain::permission::ArrangeVisit;
use domain::visit::{AgreementFields, Protocol, Visit, VisitAgreement, VisitStage};

use super::words::title;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::exchanges::primary_drivers;
use crate::routes;

/// What the address chooses beforehand.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    protocolo: String,
}

#[derive(Template)]
#[template(path = "pages/visits/agreement.html", whitespace = "minimize")]
struct Agreement {
    page: Page,
    form: Form,
    title: String,
    action: String,
    back: String,
    drivers: Vec<(String, String)>,
    protocols: Vec<ProtocolView>,
    stale: bool,
}

/// A protocol to choose: its steps fill the form when it is followed.
struct ProtocolView {
    name: String,
    when: String,
    href: String,
    chosen: bool,
}

/// The form, with what was agreed on before, or the steps of the protocol that was chosen.
pub async fn show(page: Page, can: Can<ArrangeVisit>, Query(asked): Query<Asked>) -> Answer {
    let visit = open(&can)?;
    let kept = visit.protocol.unwrap_or(Protocol::Lesson);
    let chosen = asked.protocolo.parse().ok();
    let protocol = chosen.unwrap_or(kept);
    // What they wrote stays theirs, unless they choose another protocol.
    let steps = match chosen {
        None if !visit.steps.is_empty() => visit.steps.clone(),
        _ => page.t(&format!("visit-steps-{protocol}")),
    };
    let form = Form::new()
        .with("purpose", visit.purpose.clone())
        .with("driver", visit.driver_id.map(|id| id.to_string()).unwrap_or_default())
        .with("protocol", protocol.word())
        .with("steps", steps)
        .with("version", visit.version.to_string());
    page.show(&template(&page, visit, form, false).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<ArrangeVisit>, form: Form) -> Answer {
    let visit = open(&can)?;
    let drivers = primary_drivers(&page, visit.network_id).await?;
    let drivers: Vec<DriverId> = drivers.iter().map(|driver| driver.id).collect();
    let fields = AgreementFields {
        purpose: form.get("purpose"),
        protocol: form.get("protocol"),
        steps: form.get("steps"),
        driver: form.get("driver"),
    };
    let plan = match VisitAgreement::check(&fields, &drivers) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, visit, form.wrong(wrong), false).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.agree_visit(can.proof(), form.version(), &plan).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.visit(visit.id).await?;
            let form = form.with("version", now.version.to_string());
            return page.stale(&template(&page, &now, form, true).await?);
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::visit(visit.id), "done-visit-agreed")
}

/// Of a visit that is off nothing is agreed on any more.
pub(super) fn open(can: &Can<ArrangeVisit>) -> Result<&Visit, Problem> {
    let visit = &can.act().0;
    if visit.called_off_at.is_some() {
        return Err(Problem::refused(axum::http::StatusCode::CONFLICT, "problem-visit-off"));
    }
    Ok(visit)
}

async fn template(page: &Page, visit: &Visit, form: Form, stale: bool) -> Result<Agreement, Problem> {
    let drivers = primary_drivers(page, visit.network_id).await?;
    let action = routes::visit_agreement(visit.id);
    let protocol = |one: &Protocol| ProtocolView {
        name: page.t(&format!("visit-protocol-{one}")),
        when: page.t(&format!("visit-protocol-when-{one}")),
        href: format!("{action}?protocolo={one}"),
        chosen: form.has("protocol", one.word()),
    };
    Ok(Agreement {
        title: title(page, visit).await?,
        back: routes::visit(visit.id),
        drivers: drivers.into_iter().map(|one| (one.id.to_string(), one.name)).collect(),
        protocols: Protocol::ALL.iter().map(protocol).collect(),
        // Before the visit was, another protocol is a click; afterwards it is what happened.
        stale: stale && visit.stage(page.now) != VisitStage::CalledOff,
        action,
        form,
        page: page.clone(),
    })
}
