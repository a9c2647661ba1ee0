//! Whether a paper is so: whoever holds its code is told what stands on it, and nothing more.

use askama::Template;
use axum::extract::{Path, Query};
use domain::secret::typed_room_code;

use super::paper::said_minutes;
use crate::guard::limits::Purpose;
use crate::page::{Answer, Page};
use crate::pages::convenings::words::when;
use crate::pages::doors::address::Address;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/verification.html", whitespace = "minimize")]
struct Verification {
    page: Page,
    code: String,
    found: Option<Found>,
    asked: bool,
}

/// What stands on the paper.
struct Found {
    name: String,
    convening: String,
    when: String,
    minutes: String,
    issued: String,
}

/// What was typed.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    codigo: String,
}

/// Asks for a code.
pub async fn ask(page: Page, Query(typed): Query<Typed>) -> Answer {
    let code = typed_room_code(&typed.codigo);
    if code.is_empty() {
        return page.show(&Verification {
            code,
            found: None,
            asked: false,
            page: page.clone(),
        });
    }
    page.go(&routes::certificate(code))
}

/// Says yes or no.
pub async fn show(page: Page, from: Address, Path(code): Path<String>) -> Answer {
    let limits = &page.app.limits;
    limits.look(Purpose::Ticket, &from.0)?;
    let code = typed_room_code(&code);
    let found = match page.app.db.certificate_by_code(&code).await? {
        None => {
            limits.count_wrong(Purpose::Ticket, &from.0)?;
            None
        }
        Some(certificate) => {
            let convening = page.app.db.convening(certificate.convening_id).await?;
            Some(Found {
                minutes: said_minutes(&page, &certificate),
                issued: page.t1(
                    "certificate-issued",
                    "day",
                    page.lang.day_long(certificate.issued_at.day().0),
                ),
                name: certificate.name,
                when: when(page.lang, &convening),
                convening: convening.name,
            })
        }
    };
    page.show(&Verification {
        code,
        found,
        asked: true,
        page: page.clone(),
    })
}
