//! One's own table: what a phone asks for itself, because it is nobody else's.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, IntoResponse as _};
use domain::convening::SegmentRow;
use domain::id::{ConveningId, RegistrationId};
use i18n::Lang;

use crate::guard::session::Visitor;
use crate::live::Known;
use crate::page::problem::Problem;
use crate::page::{Answer, Page, render};
use crate::pages::convenings::attending::{Brought, attending};
use crate::pages::convenings::words::part_name;
use crate::routes;

/// Somebody's table in the part to which people go now.
#[derive(Template)]
#[template(path = "pages/convenings/tables/_own.html", whitespace = "minimize")]
pub struct OwnTable {
    lang: Lang,
    part: String,
    /// Their table; none where the tables were announced and they sit at none yet.
    at: Option<Found>,
}

struct Found {
    yours: String,
    href: String,
    why: Option<String>,
    others: Vec<(String, String)>,
    works: String,
}

impl OwnTable {
    /// Of a registration; nothing where no tables are announced.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, known: &Known, who: RegistrationId) -> Result<Option<Self>, Problem> {
        let Some(segment) = known.announced(page.now) else {
            return Ok(None);
        };
        let Some(row) = known.rows.iter().find(|row| row.id == segment) else {
            return Ok(None);
        };
        let seat = page.app.db.own_seat(segment, who).await?;
        let seated = match &seat {
            Some(seat) => page.app.db.seated_at(segment, seat.number).await?,
            None => Vec::new(),
        };
        let found = seat.map(|seat| {
            let others = seated.iter().filter(|one| one.registration_id != who);
            Found {
                yours: page.t1("table-yours", "n", seat.number),
                href: routes::table(known.convening.id, segment, seat.number),
                why: seat
                    .why
                    .map(|why| why_moved(page.lang, why, (seat.moved_from, seat.number))),
                others: others.map(|one| (one.name.clone(), one.from.clone())).collect(),
                works: works(page.lang, row),
            }
        });
        Ok(Some(Self {
            lang: page.lang,
            part: part_name(page.lang, row),
            at: found,
        }))
    }

    /// As it is put into a page.
    ///
    /// # Errors
    /// Our own fault, where the template fails.
    pub fn drawn(&self) -> Result<String, Problem> {
        render(self)
    }
}

/// What a phone asks for: a piece of a page. Without scripts it stands in the page itself.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    let who = attending(&page.app, &visitor, &brought, id).await?;
    let who = who.ok_or_else(Problem::not_found)?;
    let known = Known::stand(&page.app, id).await?;
    let own = match who.registration() {
        Some(registration) => OwnTable::of(&page, &known, registration).await?,
        None => None,
    };
    let drawn = own.map(|own| own.drawn()).transpose()?.unwrap_or_default();
    Ok(Html(drawn).into_response())
}

/// Why somebody was moved, to them.
fn why_moved(lang: Lang, why: domain::convening::WhyMoved, (from, to): (Option<i64>, i64)) -> String {
    let args = [("from", from.unwrap_or(0).into()), ("to", to.into())];
    lang.with(&format!("table-why-{why}"), &args)
}

fn works(lang: Lang, row: &SegmentRow) -> String {
    match row.protocol {
        Some(_) => lang.t("table-open-protocol"),
        None => lang.t("table-open"),
    }
}
