//! A school's points as a file for a spreadsheet; Ronda reads the same file again.

use axum::http::header;
use axum::response::IntoResponse;
use domain::permission::SeeSchoolPoints;
use domain::suppression;
use interchange::delimited::{Separator, disarmed, write};

use super::points::typed;
use crate::figures;
use crate::guard::Can;
use crate::page::{Answer, Page};

/// Gives it. What is withheld on the page is withheld here.
pub async fn export(page: Page, can: Can<SeeSchoolPoints>) -> Answer {
    let SeeSchoolPoints { measure, school } = can.act().clone();
    let points = page.app.db.school_points(measure.id, school).await?;
    let school = page.app.db.school(school).await?;
    let small = figures::sees_small(&measure, school.id, can.standing());
    let heads = ["fecha", "valor", "n", "rbd", "nombre", "medida"].map(str::to_owned);
    let rows: Vec<Vec<String>> = points
        .iter()
        .filter(|point| small || suppression::may_show(point.n))
        .map(|point| {
            vec![
                point.period.to_string(),
                typed(point.value),
                point.n.map_or_else(String::new, |n| n.to_string()),
                disarmed(&school.key().to_string()),
                disarmed(&school.name),
                disarmed(&measure.name),
            ]
        })
        .collect();
    // The mark in front tells spreadsheets that it is UTF-8.
    let text = format!("\u{feff}{}", write(&heads, &rows, Separator::Semicolon));
    let name = format!(
        "attachment; filename=\"{}-{}.csv\"",
        measure.key,
        domain::measure::measure_key(&school.name)
    );
    Ok((
        [
            (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
            (header::CONTENT_DISPOSITION, name),
        ],
        text,
    )
        .into_response())
}
