//! Registering with one's account, and saying that one doesn't come. And the fields that a registration has with and without an account.

use askama::Template;
use domain::convening::{Convening, RegistrationPlan};
use domain::id::RegistrationId;
use domain::permission::{ConveningPlace, Register};

use super::mails;
use super::says::{Says, fields, named};
use super::words::{when, where_to};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/registration.html", whitespace = "minimize")]
struct RegistrationPage {
    page: Page,
    convening: Convening,
    when: String,
    place: String,
    form: Form,
    says: Says,
    /// The reader's liceos, where there are several.
    schools: Vec<(String, String)>,
}

/// The form, with what was said before.
pub async fn show(page: Page, can: Can<Register>) -> Answer {
    open(&page, &can)?;
    let place = &can.act().0;
    let need = page.app.db.own_need(can.proof()).await?;
    let mut form = Form::new().with("id", RegistrationId::new(page.app.ids.as_ref(), page.now).to_string());
    if let Some(own) = &place.own {
        form = form.with("way", own.registration.way.word());
        if let Some(school) = own.registration.school_id {
            form = form.with("school", school.to_string());
        }
        if own.with_own {
            form = form.with("with_own", "1");
        }
        let answers: std::collections::BTreeMap<String, String> =
            serde_json::from_str(&own.answers).unwrap_or_default();
        for (key, answer) in answers {
            form = form.with(&format!("answer-{key}"), answer);
        }
    }
    if let Some(need) = need {
        for kind in need.kinds() {
            form = form.and("needs", kind.word());
        }
        form = form
            .with("need_words", &need.need_words)
            .with("diet", need.diet.map(|one| one.to_string()).unwrap_or_default())
            .with("diet_words", &need.diet_words)
            .with(
                "transport",
                need.transport.map(|one| one.to_string()).unwrap_or_default(),
            )
            .with(
                "seats",
                if need.seats > 0 {
                    need.seats.to_string()
                } else {
                    String::new()
                },
            );
    }
    page.show(&template(&page, &can, form).await?)
}

/// Registers, or changes what was said. Whoever waits is told so.
pub async fn save(page: Page, can: Can<Register>, form: Form) -> Answer {
    open(&page, &can)?;
    let place = &can.act().0;
    let convening = &place.convening;
    let plan = match RegistrationPlan::check(&fields(&form), convening.mode, &convening.asks()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let schools = can.standing().schools();
    let chosen = form.get("school").parse().ok().filter(|id| schools.contains(id));
    let school = chosen.or_else(|| schools.first().copied());
    let id = named(&page, &form);
    let mut w = page.app.db.write(page.app.moment()).await?;
    let up = w.register(can.proof(), id, &plan, school).await?;
    let own = place.own.as_ref().map_or(id, |own| own.registration.id);
    mails::seated(&page, &mut w, convening.id, &up, Some(own)).await?;
    w.commit().await?;
    let now = page.app.db.convening_place(convening.id, can.who()).await?;
    let seated = now.own.is_some_and(|own| own.registration.has_place());
    let done = if seated {
        "done-registered"
    } else {
        "done-registered-waits"
    };
    page.go_saying(&routes::convening(convening.id), done)
}

/// Says that one doesn't come. The place goes to whoever waits.
pub async fn decline(page: Page, can: Can<Register>, form: Form) -> Answer {
    open(&page, &can)?;
    let convening = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    let up = w.decline(can.proof(), named(&page, &form)).await?;
    mails::seated(&page, &mut w, convening, &up, None).await?;
    w.commit().await?;
    page.go_saying(&routes::convening(convening), "done-registration-declined")
}

/// Once it is over or off nobody registers any more.
fn open(page: &Page, can: &Can<Register>) -> Result<(), Problem> {
    let ConveningPlace { convening, .. } = &can.act().0;
    if convening.takes_registrations(page.now) {
        Ok(())
    } else {
        Err(Problem::refused(
            axum::http::StatusCode::CONFLICT,
            "problem-convening-closed",
        ))
    }
}

async fn template(page: &Page, can: &Can<Register>, form: Form) -> Result<RegistrationPage, Problem> {
    let convening = &can.act().0.convening;
    let mut schools = Vec::new();
    for id in can.standing().schools() {
        schools.push((id.to_string(), page.app.db.school(id).await?.name));
    }
    if schools.len() < 2 {
        schools.clear();
    }
    Ok(RegistrationPage {
        when: when(page.lang, convening),
        place: where_to(page, convening),
        says: Says::of(page, convening),
        convening: convening.clone(),
        schools,
        form,
        page: page.clone(),
    })
}
