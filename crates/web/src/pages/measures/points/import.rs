//! Points from a CSV file: all of them, or none and a report by line.

use axum::extract::Multipart;
use domain::permission::EnterPoints;
use interchange::points::read;

use super::read::Place;
use super::save::enter;
use super::show::Points;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// Reads and keeps them.
pub async fn import(page: Page, can: Can<EnterPoints>, upload: Multipart) -> Answer {
    let bytes = file(upload).await?;
    let place = Place::of(&page, can.act()).await?;
    let read = place.points(&page, can.act(), |spec| read(&bytes, spec));
    let shown = Points::of(&page, can.act(), "").await?;
    match read {
        Ok(points) => enter(&page, &can, &shown.back, &points, &[]).await,
        Err(import_problems) => page.again(&Points {
            import_problems,
            ..shown
        }),
    }
}

/// The file of the field `archivo`; a form without one is an empty file, which the reader names as such.
async fn file(mut upload: Multipart) -> Result<Vec<u8>, Problem> {
    while let Some(field) = upload.next_field().await.map_err(|_| Problem::bad_form())? {
        if field.name() == Some("archivo") {
            let bytes = field.bytes().await.map_err(|_| Problem::too_large())?;
            return Ok(bytes.to_vec());
        }
    }
    Ok(Vec::new())
}
