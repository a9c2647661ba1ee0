//! Keeps a grid: all of it, or nothing where a row is wrong or somebody else changed one meanwhile.

use domain::measure::NewPoint;
use domain::permission::EnterPoints;
use domain::time::Day;

use super::grid::{Wish, original, typed_over, wanted, wish};
use super::show::{Points, there};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// Keeps it.
pub async fn save(page: Page, can: Can<EnterPoints>, form: Form) -> Answer {
    let now = there(&page, can.act()).await?;
    let mut shown = Points::of(&page, can.act(), form.get("hasta")).await?;
    typed_over(&form, &mut shown.rows);
    let (mut keep, mut remove, mut faster) = (Vec::new(), Vec::new(), false);
    for row in &mut shown.rows {
        let asked = wish(&form, row, &can.act().measure, page.today());
        let here = now.iter().find(|point| point.period == row.period);
        let (drawn, is) = (
            form.get(&format!("o-{}", row.period)),
            original(&can.act().measure, here),
        );
        let wanted = match &asked {
            // Untouched: whatever is there now stays, also on a page that comes back.
            Ok(Wish::Leave) => {
                (row.value, row.n) = fields(&is);
                continue;
            }
            Err(key) => {
                row.error = Some(page.t(key));
                // Not told yet what somebody else did here: the row keeps what it was drawn from.
                row.original = drawn.to_owned();
                shown.wrong = true;
                continue;
            }
            Ok(Wish::Remove(_)) => String::new(),
            Ok(Wish::Keep(new)) => wanted(&can.act().measure, new),
        };
        // Sent twice, the second finds what it wants already there: that is no conflict.
        if is != drawn && is != wanted {
            row.other = Some(said(&page, &is));
            faster = true;
            continue;
        }
        row.original = drawn.to_owned();
        match asked {
            Ok(Wish::Keep(new)) => keep.push(new),
            Ok(Wish::Remove(day)) => remove.push(day),
            _ => {}
        }
    }
    if shown.events {
        event(&page, &form, &mut shown, &mut keep);
    }
    if shown.wrong {
        return page.again(&shown);
    }
    if faster {
        shown.stale = Some(page.t("measures-stale"));
        return page.stale(&shown);
    }
    enter(&page, &can, &shown.back, &keep, &remove).await
}

/// The day of a new event, if one is typed.
fn event(page: &Page, form: &Form, shown: &mut Points, keep: &mut Vec<NewPoint>) {
    let typed = form.get("suceso").trim().to_owned();
    let key = match typed.parse::<Day>() {
        _ if typed.is_empty() => return,
        Ok(day) if day <= page.today() => {
            // One day has one event: the chart is of days between them.
            keep.push(NewPoint::of(day, 1.0, None));
            return;
        }
        Ok(_) => "measures-wrong-future",
        Err(_) => "wrong-day",
    };
    shown.event = (typed, Some(page.t(key)));
    shown.wrong = true;
}

/// A stored point as its two fields hold it.
fn fields(is: &str) -> (String, String) {
    let (value, n) = is.split_once('|').unwrap_or_default();
    (value.to_owned(), n.to_owned())
}

/// What somebody else wrote.
fn said(page: &Page, is: &str) -> String {
    match is.split_once('|') {
        None => page.t("measures-other-removed"),
        Some((value, "")) => page.t1("measures-other", "value", value),
        Some((value, n)) => page.t2("measures-other-n", "value", value, "n", n),
    }
}

/// Writes points and goes on to the chart, which says how many were new, corrected, the same.
///
/// # Errors
/// What the store says.
pub async fn enter(page: &Page, can: &Can<EnterPoints>, back: &str, keep: &[NewPoint], remove: &[Day]) -> Answer {
    let (entered, removed) = written(page, can, keep, remove).await?;
    page.go(&saved(back, entered, removed))
}

/// The chart's page, which says what was saved.
pub fn saved(back: &str, entered: store::Entered, removed: u64) -> String {
    format!(
        "{back}?nuevos={}&corregidos={}&iguales={}&borrados={removed}",
        entered.added, entered.corrected, entered.same
    )
}

async fn written(
    page: &Page,
    can: &Can<EnterPoints>,
    keep: &[NewPoint],
    remove: &[Day],
) -> Result<(store::Entered, u64), Problem> {
    let (mut entered, mut removed) = (store::Entered::default(), 0);
    if keep.is_empty() && remove.is_empty() {
        return Ok((entered, removed));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    if !keep.is_empty() {
        entered = w.enter_points(can.proof(), keep).await?;
    }
    if !remove.is_empty() {
        removed = w.remove_points(can.proof(), remove).await?;
    }
    w.commit().await?;
    Ok((entered, removed))
}
