//! What changes at a table, as server-sent events: to whoever may read there.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::place::{Named, reading};
use crate::app::App;
use crate::guard::session::Visitor;
use crate::live::View;
use crate::page::problem::Problem;
use crate::pages::convenings::attending::Brought;
use crate::pages::convenings::stream::tell;

/// Follows.
pub async fn follow(
    State(app): State<App>,
    visitor: Visitor,
    brought: Brought,
    Path(named): Path<Named>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let found = reading(&app, &visitor, &brought, named).await?;
    let (_, row) = found.ok_or_else(Problem::not_found)?;
    let waiting = app.halls.follow(&app, &row, named.2);
    Ok(tell(app, waiting, (View::Phone, visitor.lang), &headers))
}
