//! «Esto entendimos»: what a file's columns are taken for, and which points come of it. Nothing is kept yet.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use domain::id::UploadId;
use domain::measure::{Kind, Measure, NewPoint, Point};
use domain::permission::EnterPoints;
use interchange::FileProblem;
use interchange::delimited::Table;
use interchange::points::read_with;

use super::columns::{Choice, Column, Taken, shown, understood};
use super::kept::KeptTable;
use super::{DECIDED, WAITING};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::imports::remark::{KeptRemark, file_problem};
use crate::pages::measures::points::grid::{heads, name_in, original, wanted};
use crate::pages::measures::points::read::{Checked, Place, at};
use crate::pages::measures::points::show::there;
use crate::routes;

/// As many points are shown; the sentence above them counts all.
const ROWS: usize = 60;

/// The page.
#[derive(Template)]
#[template(path = "pages/measures/points/import/show.html")]
pub struct Understood {
    page: Page,
    measure: Measure,
    place: String,
    file: String,
    /// Where the choice is shown again and where it is sent.
    here: String,
    back: String,
    columns: Vec<Column>,
    /// What the page shows, as one field: whoever sends another choice sees it before it is kept.
    seen: String,
    /// What gathering the rows of one period would do, in words; none where no period has two.
    gather: Option<String>,
    gathers: bool,
    /// Why the columns are taken so, in words.
    taken: String,
    /// Why these columns give no points.
    wrong: Option<String>,
    /// What would be kept, in words.
    says: String,
    heads: (String, String),
    rows: Vec<Row>,
    /// How many points there are beyond those shown, in words; nothing where all are shown.
    more: String,
    /// What the button says that keeps them; none where there is nothing to keep.
    save: Option<String>,
    /// Rows that are left out, in words.
    left: Vec<String>,
    /// How many rows say themselves that there is no value.
    missing: String,
}

/// A point that would be kept.
struct Row {
    name: String,
    value: String,
    n: String,
    becomes: Becomes,
}

/// What happens with a point.
enum Becomes {
    New,
    Same,
    /// What stands there now is corrected.
    Corrects(String),
}

/// Shows it, to whoever brought the file and nobody else. Once decided, goes to the chart.
pub async fn show(
    page: Page,
    can: Can<EnterPoints>,
    Path(ids): Path<HashMap<String, String>>,
    Query(asked): Query<HashMap<String, String>>,
) -> Answer {
    let Some(brought) = Brought::of(&page, &can, &ids).await? else {
        return page.go(&outcome(&page, &can, &ids).await?);
    };
    let asked = Choice::sent(brought.table.headers.len(), |name| asked.get(name).map(String::as_str));
    let (choice, taken) = match asked {
        Some(choice) => (choice, Taken::Chosen),
        None => {
            let spec = brought.at.spec(can.act());
            understood(&page, &can.act().measure, &brought.table, &spec).await?
        }
    };
    page.show(&Understood::of(&page, can.act(), &brought, &choice, taken).await?)
}

/// A file that waits, and where its points shall stand.
pub struct Brought {
    /// Its id.
    pub id: UploadId,
    /// Where.
    pub at: Place,
    /// What stands in it.
    pub table: Table,
    file: String,
    unread: Vec<KeptRemark>,
}

impl Brought {
    /// The file of a path, if it still waits.
    ///
    /// # Errors
    /// Not found where it is for another measure or school; what the store says.
    pub async fn of(
        page: &Page,
        can: &Can<EnterPoints>,
        ids: &HashMap<String, String>,
    ) -> Result<Option<Self>, Problem> {
        let id = upload_id(ids)?;
        let upload = match page.app.db.upload(id, WAITING, can.who()).await {
            Ok(upload) => upload,
            Err(store::Error::NotFound) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut kept = KeptTable::read(&upload.content)?;
        if (kept.measure, kept.school) != (can.act().measure.id, can.act().place.school) {
            return Err(Problem::not_found());
        }
        Ok(Some(Self {
            id,
            at: Place::of(page, can.act()).await?,
            file: upload.name,
            unread: std::mem::take(&mut kept.problems),
            table: kept.table(),
        }))
    }

    /// What of it can be entered, with these columns.
    ///
    /// # Errors
    /// Why these columns give no points, in words.
    pub fn checked(&self, page: &Page, act: &EnterPoints, choice: &Choice) -> Result<Checked, String> {
        let spec = choice.spec(self.at.spec(act));
        let read = read_with(&self.table, &choice.columns, &spec).map_err(|problem| unfit(page, &problem))?;
        let mut checked = self.at.checked(page, &read);
        let unread = self.unread.iter().map(|remark| (remark.line, remark.says(page)));
        checked.problems.extend(unread);
        checked.problems.sort();
        Ok(checked)
    }
}

/// Where whoever decided this file before was sent.
///
/// # Errors
/// Not found where there is no such file of theirs.
pub async fn outcome(page: &Page, can: &Can<EnterPoints>, ids: &HashMap<String, String>) -> Result<String, Problem> {
    Ok(page.app.db.upload(upload_id(ids)?, DECIDED, can.who()).await?.content)
}

fn upload_id(ids: &HashMap<String, String>) -> Result<UploadId, Problem> {
    let id = ids.get("upload").and_then(|id| id.parse().ok());
    id.ok_or_else(Problem::not_found)
}

impl Understood {
    /// The page about a file whose columns are taken so.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(
        page: &Page,
        act: &EnterPoints,
        brought: &Brought,
        choice: &Choice,
        taken: Taken,
    ) -> Result<Self, Problem> {
        let EnterPoints { measure, place } = act;
        let (checked, wrong) = match brought.checked(page, act, choice) {
            Ok(checked) => (checked, None),
            Err(wrong) => (Checked::default(), Some(wrong)),
        };
        let stored = there(page, act).await?;
        let rows: Vec<Row> = checked
            .points
            .iter()
            .map(|new| Row::of(page, measure, new, &stored))
            .collect();
        let new = rows.iter().filter(|row| matches!(row.becomes, Becomes::New)).count();
        let same = rows.iter().filter(|row| matches!(row.becomes, Becomes::Same)).count();
        let points = checked.points.len();
        Ok(Self {
            here: routes::points_import_decision(measure.id, place.school, brought.id),
            back: routes::points(measure.id, place.school),
            place: page.app.db.school(place.school).await?.name,
            file: brought.file.clone(),
            columns: shown(page, measure, &brought.table, &choice.columns),
            seen: choice.query(&brought.table),
            gathers: choice.gathers,
            gather: (checked.repeats || choice.gathers).then(|| gathering(page, measure)),
            taken: page.t(taken.key()),
            says: page.lang.with(
                "points-import-summary",
                &[
                    ("new", new.into()),
                    ("corrected", (points - new - same).into()),
                    ("same", same.into()),
                ],
            ),
            heads: heads(page, measure),

            more: match points.saturating_sub(ROWS) {
                0 => String::new(),
                more => page.t1("points-import-more", "n", more),
            },
            save: (points > 0).then(|| page.t2("points-import-save", "n", points, "left", checked.problems.len())),
            rows: rows.into_iter().take(ROWS).collect(),
            left: checked
                .problems
                .iter()
                .map(|(line, what)| at(page, *line, what))
                .collect(),
            missing: match checked.missing.len() {
                0 => String::new(),
                n => page.t1("points-import-missing", "n", n),
            },
            measure: measure.clone(),
            page: page.clone(),
            wrong,
        })
    }
}

/// Why these columns give no points: what is still to be chosen, in the words of the choice.
fn unfit(page: &Page, problem: &FileProblem) -> String {
    let FileProblem::MissingColumns(missing) = problem else {
        return file_problem(page, problem);
    };
    let word = |name: &String| match name.as_str() {
        "fecha" => page.t("meaning-period"),
        "valor" => page.t("meaning-value"),
        part => part.to_owned(),
    };
    let words: Vec<String> = missing.iter().map(word).collect();
    page.t1("points-import-choose", "columns", page.lang.list(&words))
}

/// What becomes of several rows of one period, in words.
fn gathering(page: &Page, measure: &Measure) -> String {
    page.t(match measure.counting.kind {
        Kind::Proportion | Kind::Rate | Kind::Count => "points-import-gather-sum",
        Kind::Value | Kind::Mean | Kind::Between => "points-import-gather-mean",
    })
}

impl Row {
    fn of(page: &Page, measure: &Measure, new: &NewPoint, stored: &[Point]) -> Self {
        let is = original(measure, stored.iter().find(|point| point.period == new.period));
        let will = wanted(measure, new);
        let (value, n) = will.split_once('|').unwrap_or((&will, ""));
        Self {
            name: name_in(page, measure, new.period),
            value: value.to_owned(),
            n: n.to_owned(),
            becomes: match is.as_str() {
                "" => Becomes::New,
                is if is == will => Becomes::Same,
                is => Becomes::Corrects(is.trim_end_matches('|').replace('|', " / ")),
            },
        }
    }
}

impl Becomes {
    fn says(&self, page: &Page) -> String {
        match self {
            Self::New => page.t("points-import-new"),
            Self::Same => page.t("points-import-same"),
            Self::Corrects(is) => page.t1("points-import-corrects", "value", is),
        }
    }
}
