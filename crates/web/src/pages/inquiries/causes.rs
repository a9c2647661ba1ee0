//! The causes that feed a driver, for the driver's page.

use domain::id::DriverId;
use domain::permission::SeeInquiry;

use super::words;
use crate::page::Page;
use crate::routes;

/// A cause with where it was found.
pub struct Cause {
    /// Its place in the inquiry.
    pub href: String,
    /// What it says.
    pub words: String,
    /// How, by whom and in which inquiry it was found.
    pub found: String,
}

/// The causes of a driver that the reader may know of.
///
/// # Errors
/// What the store says.
pub async fn causes_of(page: &Page, driver: DriverId) -> store::Result<Vec<Cause>> {
    let lines = page.app.db.causes_of_driver(driver).await?;
    let seen = lines.into_iter().filter(|line| page.may(&SeeInquiry(line.school_id)));
    Ok(seen
        .map(|line| {
            let whose = line.school.unwrap_or_else(|| page.t("inquiry-network"));
            Cause {
                href: format!("{}#e-{}", routes::inquiry(line.inquiry_id), line.id),
                words: line.words,
                found: [words::kind(page, line.kind), line.title, whose].join(" · "),
            }
        })
        .collect())
}
