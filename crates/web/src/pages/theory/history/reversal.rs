//! One version is taken back; what others changed later stays.

use std::collections::HashMap;

use axum::extract::Path;
use domain::theory::Belief;

use super::show::number;
use crate::form::Form;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::acts;
use crate::pages::theory::changes::said;
use crate::pages::theory::ground::home;
use crate::pages::theory::pen::{Asked, Pen, Wish, Written};
use crate::pages::theory::token::Token;

/// Undoes it.
pub async fn create(page: Page, pen: Pen, Path(params): Path<HashMap<String, String>>, form: Form) -> Answer {
    let (number, network, db) = (number(&params)?, page.network()?.id, &page.app.db);
    let version = db.theory_version(network, pen.school(), number).await?;
    if version.changes.is_empty() {
        return Err(Problem::not_found());
    }
    let before = match db.theory_version(network, pen.school(), number - 1).await {
        Ok(before) => before.belief,
        Err(store::Error::NotFound) => Belief::default(),
        Err(other) => return Err(other.into()),
    };
    let asked = Asked {
        // Nobody is told of what came since: the very wish is about another time.
        token: Token::network(i64::MAX),
        base: Some(version.belief),
        wish: Wish::Belief(Box::new(before)),
        reason: acts::reason(&form),
        insists: false,
    };
    let Written::Kept(kept) = pen.write(&page, &asked).await? else {
        return Err(Problem::not_found());
    };
    let done = if kept.partly {
        "done-theory-undone-partly"
    } else {
        "done-theory-undone"
    };
    page.go_saying(&said(&home(pen.school()), &kept), done)
}
