//! A generation is formed.

use askama::Template;
use domain::permission::ArrangeNetwork;

use super::{form_of_year, plan_of};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/network/generations/create.html")]
struct Create {
    page: Page,
    form: Form,
}

/// The form, filled in for this school year.
pub async fn new(page: Page, _can: Can<ArrangeNetwork>) -> Answer {
    page.network()?;
    let year = page.today().year();
    let name = page.t1("network-generation-name", "year", year.to_string());
    page.show(&Create {
        form: form_of_year(year.into(), name),
        page: page.clone(),
    })
}

/// Forms it, and goes on to choose its schools. Sent twice, the second leads to the first one's.
pub async fn create(page: Page, can: Can<ArrangeNetwork>, form: Form) -> Answer {
    let network = page.network()?.id;
    let plan = match plan_of(&form) {
        Ok(plan) => plan,
        Err(wrong) => {
            let form = form.wrong(wrong);
            return page.again(&Create {
                form,
                page: page.clone(),
            });
        }
    };
    let there = page.app.db.generations(network).await?;
    let same = there
        .iter()
        .find(|other| other.name == plan.name && other.entry_year == plan.entry_year);
    if let Some(same) = same {
        return page.go(&routes::generation(same.id));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let id = w.form_generation(can.proof(), network, &plan).await?;
    w.commit().await?;
    page.go_saying(&routes::generation_schools(id), "done-generation-formed")
}
