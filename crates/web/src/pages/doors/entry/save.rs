//! Keeps the figure. By a link nobody overwrites what somebody else entered.

use axum::extract::Path;
use domain::check::Wrong;
use domain::measure::{Kind, NewPoint};
use domain::time::Day;

use super::{Entry, Open, offered, opened, shut, there};
use crate::form::Form;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::pages::measures::points::grid;
use crate::routes;

/// Keeps it; sent twice it is one point.
pub async fn save(page: Page, Path(secret): Path<String>, address: Address, form: Form) -> Answer {
    let open = match opened(&page, &address, &secret).await? {
        Ok(open) => open,
        Err(answer) => return answer,
    };
    let new = match asked(&page, &open, &form) {
        Ok(new) => new,
        Err(wrong) => return page.again(&Entry::of(&page, &open, &secret, form.wrong(wrong), None).await?),
    };
    let points = there(&page, &open.link).await?;
    let foreign =
        |point: &&domain::measure::Point| point.period == new.period && point.entry_link_id != Some(open.link.id);
    if points.iter().any(|point| foreign(&point)) {
        let form = form.wrong(Wrong::with("period", "entry-wrong-taken"));
        return page.again(&Entry::of(&page, &open, &secret, form, None).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.enter_by_link(&open.proof, &open.link, &[new]).await {
        Ok(_) => w.commit().await?,
        Err(store::Error::NotFound) => return shut(&page, "entry-revoked-title", "entry-revoked"),
        Err(error) => return Err(error.into()),
    }
    page.go(&format!("{}?guardado={}", routes::entry_door(secret), new.period))
}

/// The point that a form asks for.
fn asked(page: &Page, open: &Open, form: &Form) -> Result<NewPoint, Wrong> {
    let measure = open.measure();
    let period: Option<Day> = form.get("period").trim().parse().ok();
    let Some(period) = period else {
        return Err(Wrong::with("period", "wrong-day"));
    };
    if measure.counting.kind == Kind::Between {
        return if period > page.today() {
            Err(Wrong::with("period", "measures-wrong-future"))
        } else {
            Ok(NewPoint::of(period, 1.0, None))
        };
    }
    if !offered(page, measure).contains(&period) {
        return Err(Wrong::with("period", "entry-wrong-period"));
    }
    let (value, n) = (form.get("value").trim(), form.get("n").trim());
    if value.is_empty() {
        return Err(Wrong::with("value", "measures-wrong-value-missing"));
    }
    grid::point(measure, period, value, n).map_err(|key| {
        let field = if key == "measures-wrong-n" || key == "measures-wrong-whole-missing" {
            "n"
        } else {
            "value"
        };
        Wrong::with(field, key)
    })
}
