//! What the link asks for.

use axum::extract::{Path, Query};
use domain::time::Day;

use super::{Entry, offered, opened};
use crate::form::Form;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;

/// What was kept just now.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Kept {
    guardado: Option<String>,
}

/// Shows measure, place and field, with the newest period chosen.
pub async fn show(page: Page, Path(secret): Path<String>, address: Address, Query(kept): Query<Kept>) -> Answer {
    let open = match opened(&page, &address, &secret).await? {
        Ok(open) => open,
        Err(answer) => return answer,
    };
    let newest = offered(&page, open.measure()).first().map_or(page.today(), |day| *day);
    let form = Form::new().with("period", newest.to_string());
    let kept: Option<Day> = kept.guardado.and_then(|day| day.parse().ok());
    page.show(&Entry::of(&page, &open, &secret, form, kept).await?)
}
