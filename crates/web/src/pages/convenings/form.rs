//! Making a convening, from nothing, from another or from a session of the three years; and changing it.

use askama::Template;
use axum::extract::Query;
use domain::convening::{Audience, Convening, ConveningFields, ConveningKind, ConveningPlan, Mode, Zone};
use domain::id::{ConveningId, PersonId};
use domain::permission::{ArrangeConvening, ArrangeConvenings};
use store::NewConvening;

use super::beginning::{Source, beginning, copied, of_rhythm, own};
use super::mails;
use super::words::key;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/form.html", whitespace = "minimize")]
struct Edit {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    action: String,
    back: (String, String),
    kinds: Vec<(String, String)>,
    modes: Vec<(String, String)>,
    zones: Vec<(String, String)>,
    /// Who may lead it; nobody is asked before it is made.
    hosts: Vec<(String, String)>,
    stale: bool,
}

/// The form of a new one.
pub async fn new(page: Page, can: Can<ArrangeConvenings>, Query(from): Query<Source>) -> Answer {
    let id = ConveningId::new(page.app.ids.as_ref(), page.now);
    let mut form = Form::new().with("zone", Zone::Santiago.word());
    if let Some(source) = copied(&page, &can, &from.desde).await? {
        let fields = ConveningFields {
            starts_on: String::new(),
            ends_on: String::new(),
            ..source.fields()
        };
        form = filled(&fields);
    }
    if let Some((fields, _)) = of_rhythm(&page, &from) {
        form = filled(&fields);
    }
    if let Some((own, first)) = own(&page, &from).await? {
        form = filled(&own.fields(first));
    }
    let form = form
        .with("id", id.to_string())
        .with("desde", from.desde)
        .with("sesion", from.sesion)
        .with("dia", from.dia)
        .with("generacion", from.generacion)
        .with("plantilla", from.plantilla);
    page.show(&template(&page, None, form, Vec::new(), false))
}

/// Makes it; whoever makes it leads it. Next it is said who is invited.
pub async fn create(page: Page, can: Can<ArrangeConvenings>, form: Form) -> Answer {
    let id: ConveningId = match form.get("id").parse() {
        Ok(id) => id,
        Err(_) => ConveningId::new(page.app.ids.as_ref(), page.now),
    };
    let plan = match ConveningPlan::check(&form.read::<ConveningFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, None, form.wrong(wrong), Vec::new(), false)),
    };
    let from = form.read::<Source>();
    let agenda = beginning(&page, &can, &from, &plan).await?;
    let audience = from.generacion.parse().ok().map(Audience::Generation);
    let new = NewConvening {
        id,
        network: page.network()?.id,
        plan: &plan,
        audiences: audience.as_slice(),
        host: can.who(),
        agenda: &agenda,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.make_convening(can.proof(), &new).await?;
    w.commit().await?;
    page.go_saying(&routes::convening_invited(id), "done-convening-made")
}

/// The form of one that is there.
pub async fn edit(page: Page, can: Can<ArrangeConvening>) -> Answer {
    let place = &can.act().0;
    let mut form = filled(&place.convening.fields()).with("version", place.convening.version.to_string());
    for host in &place.hosts {
        form = form.and("host", host.to_string());
    }
    let hosts = page.app.db.may_host().await?;
    page.show(&template(&page, Some(&place.convening), form, hosts, false))
}

/// Changes it. Where time or place moved, everybody who is registered is told.
pub async fn update(page: Page, can: Can<ArrangeConvening>, form: Form) -> Answer {
    let was = &can.act().0.convening;
    let may = page.app.db.may_host().await?;
    let plan = match ConveningPlan::check(&form.read::<ConveningFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, Some(was), form.wrong(wrong), may, false)),
    };
    let chosen = may.iter().filter(|(id, _)| form.has("host", &id.to_string()));
    let mut hosts: Vec<PersonId> = chosen.map(|(id, _)| *id).collect();
    if hosts.is_empty() {
        // Somebody leads it: whoever made it so.
        hosts.push(can.who());
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_convening(can.proof(), form.version(), &plan, &hosts).await {
        Ok(up) => mails::seated(&page, &mut w, was.id, &up, None).await?,
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.convening(was.id).await?;
            let form = form.with("version", now.version.to_string());
            return page.stale(&template(&page, Some(&now), form, may, true));
        }
        Err(other) => return Err(other.into()),
    }
    if was.is_moved_by(&plan) {
        mails::moved(&page, &mut w, was.id).await?;
    }
    w.commit().await?;
    page.go_saying(&routes::convening(was.id), "done-convening-changed")
}

fn filled(fields: &ConveningFields) -> Form {
    Form::new()
        .with("kind", &fields.kind)
        .with("mode", &fields.mode)
        .with("name", &fields.name)
        .with("about", &fields.about)
        .with("zone", &fields.zone)
        .with("starts_on", &fields.starts_on)
        .with("starts_at", &fields.starts_at)
        .with("ends_on", &fields.ends_on)
        .with("ends_at", &fields.ends_at)
        .with("link", &fields.link)
        .with("place", &fields.place)
        .with("capacity", &fields.capacity)
        .with("online_capacity", &fields.online_capacity)
}

fn template(page: &Page, of: Option<&Convening>, form: Form, hosts: Vec<(PersonId, String)>, stale: bool) -> Edit {
    let zone = |zone: &Zone| (zone.to_string(), page.t(&format!("convening-zone-{}", key(*zone))));
    Edit {
        title: page.t(if of.is_some() {
            "convening-edit"
        } else {
            "convening-new"
        }),
        lead: page.t(if of.is_some() {
            "convening-edit-lead"
        } else {
            "convening-new-lead"
        }),
        action: of.map_or(routes::CONVENING_NEW.to_owned(), |one| routes::convening_edit(one.id)),
        back: of.map_or_else(
            || (routes::CONVENINGS.to_owned(), page.t("convenings-title")),
            |one| (routes::convening(one.id), one.name.clone()),
        ),
        // Team meetings and visits have rooms of their own.
        kinds: [ConveningKind::Seminar, ConveningKind::LearningSession]
            .iter()
            .map(|kind| (kind.to_string(), page.t(&format!("convening-kind-{kind}"))))
            .collect(),
        modes: Mode::ALL
            .iter()
            .map(|mode| (mode.to_string(), page.t(&format!("convening-mode-{mode}"))))
            .collect(),
        zones: Zone::ALL.iter().map(zone).collect(),
        hosts: hosts.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        stale,
        form,
        page: page.clone(),
    }
}
