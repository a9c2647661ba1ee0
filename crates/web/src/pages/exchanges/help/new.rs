//! Asks for help for a liceo.

use askama::Template;
use domain::id::{DriverId, HelpRequestId};
use domain::permission::AskForHelp;
use domain::visit::{HelpDirection, HelpPlan};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::exchanges::primary_drivers;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/exchanges/help/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    school: String,
    action: String,
    drivers: Vec<(String, String)>,
    directions: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, can: Can<AskForHelp>) -> Answer {
    let id = HelpRequestId::new(page.app.ids.as_ref(), page.now).to_string();
    let form = Form::new().with("id", id).with("direction", HelpDirection::WeGo.word());
    page.show(&template(&page, &can, form).await?)
}

/// Asks. The form names the request: sent twice, it is one.
pub async fn save(page: Page, can: Can<AskForHelp>, form: Form) -> Answer {
    let network = page.network()?.id;
    let drivers: Vec<DriverId> = primary_drivers(&page, network)
        .await?
        .iter()
        .map(|one| one.id)
        .collect();
    let checked = HelpPlan::check(form.get("driver"), form.get("direction"), form.get("words"), &drivers);
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    let id: HelpRequestId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.help_request(id).await {
        Ok(there) if there.by_id != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::help(id), "done-help-asked"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.ask_for_help(can.proof(), (network, id), &plan).await?;
    w.commit().await?;
    page.go_saying(&routes::help(id), "done-help-asked")
}

async fn template(page: &Page, can: &Can<AskForHelp>, form: Form) -> Result<New, Problem> {
    let school = can.act().0;
    let drivers = primary_drivers(page, page.network()?.id).await?;
    let direction = |one: &HelpDirection| (one.to_string(), page.t(&format!("help-direction-{one}")));
    Ok(New {
        school: page.app.db.school(school).await?.name,
        action: routes::help_new(school),
        drivers: drivers.into_iter().map(|one| (one.id.to_string(), one.name)).collect(),
        directions: HelpDirection::ALL.iter().map(direction).collect(),
        form,
        page: page.clone(),
    })
}
