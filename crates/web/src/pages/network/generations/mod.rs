//! Generations: the schools that enter together, are accompanied, and graduate.

mod create;
mod join;
mod leave;
mod listed;
mod pick;
mod show;
mod update;

use axum::Router;
use axum::routing::{get, post};
use domain::network::{Generation, GenerationPlan};

use crate::app::App;
use crate::form::Form;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::GENERATION_NEW, get(create::new).post(create::create))
        .route(routes::GENERATION, get(show::show).post(update::update))
        .route(routes::GENERATION_SCHOOLS, get(pick::new).post(join::join))
        .route(routes::GENERATION_LEAVING, post(leave::leave))
}

/// Years of accompaniment that a new generation is offered, the one of entry included.
const ACCOMPANIED_YEARS: i64 = 3;

/// A form for a generation that enters in `year`, filled in as most do.
fn form_of_year(year: i64, name: String) -> Form {
    let until = year + ACCOMPANIED_YEARS - 1;
    Form::new()
        .with("name", name)
        .with("entry_year", year.to_string())
        .with("accompanied_until", until.to_string())
        .with("graduation_year", (until + 1).to_string())
}

/// A form for a generation that exists, with what it was when the form was opened.
fn form_of(generation: &Generation) -> Form {
    seen(Form::new(), generation)
        .with("name", generation.name.as_str())
        .with("entry_year", generation.entry_year.to_string())
        .with("accompanied_until", generation.accompanied_until.to_string())
        .with("graduation_year", generation.graduation_year.to_string())
}

/// The form with what the generation is now: sent again, it wins knowingly.
fn seen(form: Form, generation: &Generation) -> Form {
    form.with("was_name", generation.name.as_str())
        .with("was_entry_year", generation.entry_year.to_string())
        .with("was_accompanied_until", generation.accompanied_until.to_string())
        .with("was_graduation_year", generation.graduation_year.to_string())
}

/// What the form says.
fn plan_of(form: &Form) -> Result<GenerationPlan, domain::check::Wrong> {
    GenerationPlan::check(
        form.get("name"),
        form.get("entry_year"),
        form.get("accompanied_until"),
        form.get("graduation_year"),
    )
}

/// What the generation was when the form was opened.
fn plan_before(form: &Form) -> GenerationPlan {
    let year = |name: &str| form.get(name).parse().unwrap_or(0);
    GenerationPlan {
        name: form.get("was_name").to_owned(),
        entry_year: year("was_entry_year"),
        accompanied_until: year("was_accompanied_until"),
        graduation_year: year("was_graduation_year"),
    }
}
