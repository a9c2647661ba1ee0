//! A new driver.

use askama::Template;
use axum::extract::Query;
use domain::permission::EditTheory;

use super::form::{check, parent_choices};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/drivers/create.html")]
struct Fresh {
    page: Page,
    form: Form,
    parents: Vec<(String, String)>,
}

/// What the address fills in beforehand: a cause that becomes a driver.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    nombre: String,
}

/// The form.
pub async fn fresh(page: Page, _can: Can<EditTheory>, Query(asked): Query<Asked>) -> Answer {
    let network = page.network()?.id;
    // Without an aim there is nothing to move: the aim comes first.
    if page.app.db.aim(network).await?.is_none() {
        return page.go(routes::AIM);
    }
    let drivers = page.app.db.drivers(network).await?;
    page.show(&Fresh {
        page: page.clone(),
        form: Form::new().with("name", asked.nombre),
        parents: parent_choices(&drivers, None),
    })
}

/// Adds it. The same name in the same place is the same driver: a form sent twice adds one.
pub async fn create(page: Page, can: Can<EditTheory>, form: Form) -> Answer {
    let network = page.network()?.id;
    let aim = page.app.db.aim(network).await?;
    let aim = aim.ok_or_else(Problem::not_found)?;
    let drivers = page.app.db.drivers(network).await?;
    let plan = match check(&form, &drivers, None) {
        Ok(plan) => plan,
        Err(wrong) => {
            return page.again(&Fresh {
                page: page.clone(),
                form: form.wrong(wrong),
                parents: parent_choices(&drivers, None),
            });
        }
    };
    let same = |d: &&domain::theory::Driver| d.name == plan.name && d.parent_id == plan.parent_id;
    if drivers.iter().find(same).is_none() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.add_driver(can.proof(), &aim, &plan).await?;
        w.commit().await?;
    }
    page.go_saying(routes::THEORY, "done-theory-driver")
}
