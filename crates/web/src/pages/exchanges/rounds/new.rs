//! Opens a round: what for, when, and until when liceos are asked to answer.

use askama::Template;
use domain::exchange::{Kind, RoundFields, RoundPlan};
use domain::id::ExchangeRoundId;
use domain::permission::ArrangeExchanges;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/exchanges/rounds/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    kinds: Vec<(String, String)>,
}

/// The form: two weeks to answer, then a month of visits, to be changed.
pub async fn show(page: Page, _: Can<ArrangeExchanges>) -> Answer {
    let (id, monday) = (
        ExchangeRoundId::new(page.app.ids.as_ref(), page.now),
        page.today().monday(),
    );
    let form = Form::new()
        .with("id", id.to_string())
        .with("kind", Kind::Visit.word())
        .with("answers_until", monday.plus_days(18).to_string())
        .with("starts_on", monday.plus_days(28).to_string())
        .with("ends_on", monday.plus_days(60).to_string());
    page.show(&template(&page, form))
}

/// Opens it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<ArrangeExchanges>, form: Form) -> Answer {
    let plan = match RoundPlan::check(&form.read::<RoundFields>(), page.today()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, form.wrong(wrong))),
    };
    let id: ExchangeRoundId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.exchange_round(id).await {
        Ok(there) if there.opened_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::exchange_round(id), "done-round-opened"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.open_exchange_round(can.proof(), (network, id), &plan).await?;
    w.commit().await?;
    page.go_saying(&routes::exchange_round(id), "done-round-opened")
}

fn template(page: &Page, form: Form) -> New {
    let kind = |kind: &Kind| (kind.to_string(), page.t(&format!("exchange-kind-{kind}")));
    New {
        kinds: Kind::ALL.iter().map(kind).collect(),
        form,
        page: page.clone(),
    }
}
