//! The tables of decisions as a file for a spreadsheet.

use axum::http::header;
use axum::response::IntoResponse;
use domain::permission::SeeLearning;
use interchange::delimited::{Separator, disarmed, write};

use super::load::scope;
use super::outcomes::tables;
use crate::guard::Can;
use crate::page::{Answer, Page};

/// The network's.
pub async fn network(page: Page, can: Can<SeeLearning>) -> Answer {
    file(page, can).await
}

/// A liceo's.
pub async fn school(page: Page, can: Can<SeeLearning>) -> Answer {
    file(page, can).await
}

async fn file(page: Page, can: Can<SeeLearning>) -> Answer {
    let scope = scope(&page, *can.act(), can.standing())?;
    let counted = page.app.db.outcomes(&scope).await?;
    let heads = ["por", "parte", "pruebas", "adoptadas", "adaptadas", "abandonadas"].map(str::to_owned);
    let mut rows = Vec::new();
    for table in tables(&page, &counted) {
        for row in table.rows {
            rows.push(vec![
                disarmed(&table.name),
                disarmed(&row.name),
                row.counts.all().to_string(),
                row.counts.adopted.to_string(),
                row.counts.adapted.to_string(),
                row.counts.abandoned.to_string(),
            ]);
        }
    }
    // The mark in front tells spreadsheets that it is UTF-8.
    let text = format!("\u{feff}{}", write(&heads, &rows, Separator::Semicolon));
    Ok((
        [
            (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
            (header::CONTENT_DISPOSITION, "attachment; filename=\"aprendizaje.csv\""),
        ],
        text,
    )
        .into_response())
}
