//! Back to a theory that was believed at another time, with the reason for it.

use std::collections::HashMap;

use axum::extract::Path;

use super::show::number;
use crate::form::Form;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::theory::acts;
use crate::pages::theory::changes::said;
use crate::pages::theory::ground::home;
use crate::pages::theory::pen::{Asked, Pen, Wish, Written};

/// Goes back. What others wrote since the page was opened stays where it is not what the version says.
pub async fn create(page: Page, pen: Pen, Path(params): Path<HashMap<String, String>>, form: Form) -> Answer {
    let (number, network) = (number(&params)?, page.network()?.id);
    let version = page.app.db.theory_version(network, pen.school(), number).await?;
    let asked = Asked {
        token: form.get("version").parse().unwrap_or_default(),
        base: None,
        wish: Wish::Belief(Box::new(version.belief)),
        reason: acts::reason(&form),
        insists: false,
    };
    let Written::Kept(kept) = pen.write(&page, &asked).await? else {
        return Err(Problem::not_found());
    };
    let done = if kept.partly {
        "done-theory-returned-partly"
    } else {
        "done-theory-returned"
    };
    page.go_saying(&said(&home(pen.school()), &kept), done)
}
