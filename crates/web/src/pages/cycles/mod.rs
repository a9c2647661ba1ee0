//! PDSA cycles: planned in a minute and a half, told, studied beside their prediction, decided.
//!
//! Owns the pages of one cycle and the lists of many. Must not decide who reads what: `domain::permission` does.

mod about;
mod closure;
mod depth;
mod discard;
mod doing;
pub(crate) mod dose;
mod extension;
mod fields;
mod learning;
pub(crate) mod line;
mod list;
mod load;
mod new;
mod plan;
mod points;
mod ramp;
mod reopening;
mod result;
mod rubric;
mod sections;
mod settle;
mod sharing;
mod show;
mod stale;
mod steps;
mod study;
pub(crate) mod tasks;
mod templates;
pub(crate) mod words;

pub(crate) use closure::{DecisionView, decisions};
pub(crate) use fields::{Choices, Offered, form_of};
pub(crate) use list::may_plan;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::CYCLES, get(list::show))
        .route(routes::CYCLE_NEW, get(new::show).post(new::save))
        .route(routes::CYCLE, get(show::show))
        .route(routes::CYCLE_PLAN, get(plan::show).post(plan::save))
        .route(routes::CYCLE_DOING, get(doing::show).post(doing::save))
        .route(routes::CYCLE_STUDY, get(study::show).post(study::save))
        .route(routes::CYCLE_CLOSURE, get(closure::show).post(closure::save))
        .route(routes::CYCLE_REOPENING, post(reopening::save))
        .route(routes::CYCLE_SHARING, post(sharing::save))
        .route(routes::CYCLE_DISCARD, post(discard::save))
        .route(routes::CYCLE_RAMP, get(ramp::show))
        .route(routes::CYCLE_EXTENSION, get(extension::show).post(extension::save))
        .route(routes::CYCLE_EXTENSION_REMOVAL, post(extension::remove))
        .route(routes::CYCLE_TASKS, get(tasks::list).post(tasks::add))
        .route(routes::CYCLE_TASK, get(tasks::one).post(tasks::change))
        .route(routes::CYCLE_TASK_PROGRESS, post(tasks::progress))
        .route(routes::CYCLE_TASK_REMOVAL, post(tasks::remove))
        .route(routes::CYCLE_TASK_RETURN, post(tasks::put_back))
        .route(routes::OWN_TASKS, get(tasks::own))
        .route(routes::CYCLE_TEMPLATE, get(templates::new).post(templates::keep))
        .route(routes::TEMPLATES, get(templates::list))
        .route(routes::TEMPLATE, get(templates::one).post(templates::change))
        .route(routes::TEMPLATE_REMOVAL, post(templates::remove))
        .route(routes::TEMPLATE_RETURN, post(templates::put_back))
        .route(routes::LEARNING, get(learning::network))
        .route(routes::LEARNING_FILE, get(learning::network_file))
        .route(routes::SCHOOL_LEARNING, get(learning::school))
        .route(routes::SCHOOL_LEARNING_FILE, get(learning::school_file))
        .route(routes::CYCLE_DOSES, post(dose::save))
        .route(routes::CYCLE_DOSE_REMOVAL, post(dose::destroy))
}
