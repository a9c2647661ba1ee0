//! Evaluaciones: papers of Language and Mathematics, what a class answered, and what it can do.
//!
//! Owns the road from a paper to tomorrow's lesson, and what a level and the network learn of it. Must not show a student to anybody but the
//! teacher of the subject, nor a class but where she shows it, nor set one student beside another.

mod analysis;
mod class;
mod common;
mod generations;
mod items;
mod level;
mod list;
mod load;
mod national;
mod network;
mod new;
mod own;
mod removal;
mod show;
mod words;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route(routes::ASSESSMENTS, get(list::show))
        .route(routes::ASSESSMENT_NEW, get(new::show).post(new::save))
        .route(routes::NATIONAL, get(national::show::show))
        .route(
            routes::NATIONAL_NEW,
            get(national::edit::show).post(national::edit::save),
        )
        .route(
            routes::NATIONAL_SHEET,
            get(national::sheet::new::show).post(national::sheet::new::save),
        )
        .route(
            routes::NATIONAL_SHEET_DECISION,
            get(national::sheet::show::show).post(national::sheet::save),
        )
        .route(routes::ASSESSMENTS_NETWORK, get(network::show))
        .route(routes::PAPER_ANALYSES, get(analysis::list::show))
        .route(routes::PAPER_ANALYSIS, get(analysis::show::show))
        .route(routes::ASSESSMENT, get(show::show))
        .route(routes::ASSESSMENT_LEVEL, get(level::show::show).post(level::save::save))
        .route(routes::ASSESSMENT_ITEMS, get(items::show).post(items::save))
        .route(routes::ASSESSMENT_REMOVAL, post(removal::save))
        .route(routes::ASSESSMENT_RETURN, post(removal::undo))
        .route(routes::CLASS, get(class::show::show))
        .route(
            routes::CLASS_ANSWER_SHEET,
            get(class::answer_sheet::show::show).post(class::answer_sheet::save::save),
        )
        .route(routes::CLASS_ANSWER_SHEET_END, post(class::answer_sheet::save::end))
        .route(routes::CLASS_SLIPS, get(class::slips::show))
        .route(routes::OWN_PAGE, get(own::show::show).post(own::show::read))
        .route(routes::CLASS_GROWTH, get(class::growth::show::show))
        .route(routes::CLASS_CLOSING, post(class::closing::save))
        .route(routes::CLASS_REOPENING, post(class::closing::undo))
        .route(
            routes::CLASS_ANSWERS,
            get(class::answers::show).post(class::answers::save),
        )
        .route(
            routes::CLASS_SHEET,
            get(class::sheet::new::show).post(class::sheet::new::save),
        )
        .route(
            routes::CLASS_SHEET_DECISION,
            get(class::sheet::show::show).post(class::sheet::save),
        )
}

pub use level::sum_up as sum_up_level;
pub(super) use words::assesses_somewhere;
