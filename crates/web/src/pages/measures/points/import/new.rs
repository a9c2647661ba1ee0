//! A file of points is brought: read and kept for its decision, or sent back with what is wrong with it.

use domain::permission::EnterPoints;
use interchange::FileProblem;
use interchange::delimited::Table;

use super::WAITING;
use super::kept::KeptTable;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::file_problem;
use crate::pages::measures::points::show::Points;
use crate::routes;
use crate::upload::Uploaded;

/// As many bytes and rows has a file of one school's points: ten years of days are 2,500 rows. It waits in the database.
const MOST_BYTES: usize = 5 << 20;
const MOST_ROWS: usize = 10_000;

/// Reads it.
pub async fn create(page: Page, can: Can<EnterPoints>, file: Uploaded) -> Answer {
    page.app.limits.count(Purpose::Import, &can.who().to_string())?;
    let EnterPoints { measure, place } = can.act();
    let Uploaded { name, bytes } = file;
    let read = tokio::task::spawn_blocking(move || read(&bytes))
        .await
        .map_err(|error| Problem::ours(&error.to_string()))?;
    match read {
        Ok(table) => {
            let kept = KeptTable::of(measure.id, place.school, table).write()?;
            let w = page.app.db.write(page.app.moment()).await?;
            let id = w.keep_upload(WAITING, &name, &kept, can.who()).await?;
            page.go(&routes::points_import_decision(measure.id, place.school, id))
        }
        Err(problem) => page.again(&Points {
            import_problems: vec![file_problem(&page, &problem)],
            ..Points::of(&page, can.act(), "").await?
        }),
    }
}

fn read(bytes: &[u8]) -> Result<Table, FileProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(FileProblem::TooLarge {
            bytes: bytes.len(),
            most: MOST_BYTES,
        });
    }
    let table = interchange::sheet::read(bytes)?;
    if table.rows.len() > MOST_ROWS {
        return Err(FileProblem::TooManyRows { most: MOST_ROWS });
    }
    Ok(table)
}
