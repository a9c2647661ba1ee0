//! Whether a slip opens, before somebody answers: asked by the page when there is a network. It says nothing about whoever holds it.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use domain::secret::typed_room_code;
use serde_json::json;

use super::answer_sheet;
use super::find::find;
use super::open::OpenSitting;
use super::receive::Refused;
use super::slip::{Ground, Says, held};
use crate::app::App;
use crate::pages::doors::address::Address;

/// Says it.
pub async fn save(State(app): State<App>, from: Address, Path(code): Path<String>, Json(says): Json<Says>) -> Response {
    let Ok(open) = find(&app, &from, &typed_room_code(&code)).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match tried(&app, &open, &says, &from).await {
        Ok(()) => Json(json!({ "opens": true })).into_response(),
        Err(refused) => refused.into_response(),
    }
}

async fn tried(app: &App, open: &OpenSitting, says: &Says, from: &Address) -> Result<(), Refused> {
    if let Some(on) = &open.sheet {
        return answer_sheet::holder(app, open, on, (&says.slip, from))
            .await
            .map(|_| ());
    }
    let held = held(app, open, &says.slip, from).await?;
    let ground = Ground::of(app, &open.administration, held.holder).await?;
    ground.may_answer(says)
}
