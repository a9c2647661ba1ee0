//! A driver: what it means, its ideas with what is known of each, and, for the hub, its form.

use askama::Template;
use axum::extract::Path;
use domain::id::DriverId;
use domain::permission::{EditTheory, SeeTheory};
use domain::theory::Driver;

use super::form::{check, parent_choices};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::inquiries::{Cause, causes_of};
use crate::pages::theory::Stale;
use crate::pages::theory::evidence::Tally;
use crate::pages::theory::known::Known;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/drivers/show.html")]
struct Show {
    page: Page,
    driver: Driver,
    parent: Option<Line>,
    below: Vec<Line>,
    ideas: Vec<Line>,
    measures: Vec<Line>,
    causes: Vec<Cause>,
    form: Form,
    parents: Vec<(String, String)>,
    may_edit: bool,
    may_remove: bool,
    stale: Option<Stale>,
}

/// Something that hangs on the driver.
struct Line {
    href: String,
    name: String,
    said: String,
}

impl Show {
    async fn of(page: &Page, known: &Known, driver: &Driver, form: Form) -> Result<Self, Problem> {
        let to_driver = |driver: &Driver| Line {
            href: routes::driver(driver.id),
            name: driver.name.clone(),
            said: driver.description.clone(),
        };
        let all = page.app.db.measures(page.network()?.id).await?;
        let watching: Vec<_> = all
            .iter()
            .filter(|measure| measure.driver_id == Some(driver.id))
            .collect();
        let below: Vec<Line> = known.below(Some(driver.id)).map(to_driver).collect();
        let ideas: Vec<Line> = known
            .ideas_of(driver.id)
            .map(|idea| Line {
                href: routes::idea(idea.id),
                name: idea.name.clone(),
                said: Tally::of(known.cycles(idea.id)).sentence(page),
            })
            .collect();
        let may_edit = page.may(&EditTheory);
        let parent = known.drivers.iter().find(|other| Some(other.id) == driver.parent_id);
        Ok(Self {
            may_remove: may_edit && below.is_empty() && ideas.is_empty() && watching.is_empty(),
            parent: parent.map(to_driver),
            measures: watching
                .iter()
                .filter(|measure| measure.school_id.is_none())
                .map(|measure| Line {
                    href: routes::measure(measure.id),
                    name: measure.name.clone(),
                    said: page.word("family", measure.family),
                })
                .collect(),
            causes: causes_of(page, driver.id).await?,
            parents: parent_choices(&known.drivers, Some(driver.id)),
            page: page.clone(),
            driver: driver.clone(),
            below,
            ideas,
            form,
            may_edit,
            stale: None,
        })
    }
}

/// Shows it.
pub async fn show(page: Page, Path(id): Path<DriverId>, _can: Can<SeeTheory>) -> Answer {
    let (known, driver) = (Known::of(&page).await?, page.app.db.driver(id).await?);
    let form = filled(&driver);
    page.show(&Show::of(&page, &known, &driver, form).await?)
}

/// Keeps what its form says.
pub async fn save(page: Page, Path(id): Path<DriverId>, can: Can<EditTheory>, form: Form) -> Answer {
    let (known, driver) = (Known::of(&page).await?, page.app.db.driver(id).await?);
    let plan = match check(&form, &known.drivers, Some(id)) {
        Ok(plan) => plan,
        Err(wrong) => {
            return page.again(&Show::of(&page, &known, &driver, form.wrong(wrong)).await?);
        }
    };
    let as_it_is =
        driver.name == plan.name && driver.description == plan.description && driver.parent_id == plan.parent_id;
    if !as_it_is {
        let mut w = page.app.db.write(page.app.moment()).await?;
        match w.change_driver(can.proof(), &driver, form.version(), &plan).await {
            Ok(()) => w.commit().await?,
            Err(store::Error::Stale) => {
                drop(w);
                return faster(&page, &known, id, form).await;
            }
            Err(error) => return Err(error.into()),
        }
    }
    page.go_saying(&routes::driver(id), "done-theory-saved")
}

async fn faster(page: &Page, known: &Known, id: DriverId, form: Form) -> Answer {
    let driver = page.app.db.driver(id).await?;
    let form = form.with("version", driver.version.to_string());
    let now = vec![
        (page.t("theory-name"), driver.name.clone()),
        (page.t("theory-driver-meaning"), driver.description.clone()),
    ];
    let stale = Some(Stale::of(page, id.0, now).await?);
    page.stale(&Show {
        stale,
        ..Show::of(page, known, &driver, form).await?
    })
}

fn filled(driver: &Driver) -> Form {
    let parent = driver.parent_id.map_or_else(String::new, |id| id.to_string());
    Form::new()
        .with("name", &driver.name)
        .with("description", &driver.description)
        .with("parent_id", parent)
        .with("version", driver.version.to_string())
}
