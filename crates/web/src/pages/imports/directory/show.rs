//! The preview: counts first, then row by row what will be added, changed, left, and why. After the decision, what became of it.

use askama::Template;
use axum::extract::{Path, RawQuery};
use domain::id::UploadId;
use domain::permission::ArrangeNetwork;
use store::Upload;

use super::kept::{KeptDirectory, Outcome};
use super::line::{Kind, Line, lines};
use super::{DECIDED, WAITING};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::schools::pager::{Pager, Place};
use crate::routes;

/// Rows a page.
const PAGE: usize = 100;

#[derive(Template)]
#[template(path = "pages/imports/directory/show.html")]
struct Preview {
    page: Page,
    id: UploadId,
    file: String,
    says: String,
    /// Whether importing would change anything.
    changes: bool,
    filters: Vec<Tab>,
    lines: Vec<Line>,
    pager: Pager,
}

#[derive(Template)]
#[template(path = "pages/imports/directory/done.html")]
struct Done {
    page: Page,
    file: String,
    says: String,
    left: String,
    generation: String,
}

struct Tab {
    href: String,
    name: String,
    current: bool,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    ver: String,
    pagina: String,
}

/// The preview, for whoever brought the file and nobody else; once decided, what became of it.
pub async fn show(page: Page, can: Can<ArrangeNetwork>, Path(id): Path<UploadId>, RawQuery(query): RawQuery) -> Answer {
    match page.app.db.upload(id, WAITING, can.who()).await {
        Ok(upload) => {
            let asked = serde_urlencoded::from_str(query.as_deref().unwrap_or_default());
            preview(&page, upload, &asked.unwrap_or_default()).await
        }
        Err(store::Error::NotFound) => {
            let upload = page.app.db.upload(id, DECIDED, can.who()).await?;
            done(&page, upload).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn preview(page: &Page, upload: Upload, asked: &Asked) -> Answer {
    let kept = KeptDirectory::read(&upload.content)?;
    let known = page.app.db.known_schools().await?;
    let all = lines(page, &kept, &known);
    let path = routes::schools_import_decision(upload.id);
    let filters = filters(page, &path, &asked.ver, &all);
    let changes = all.iter().any(|line| line.kind != Kind::Left);
    let says = summary(page, &all);
    let mut shown: Vec<Line> = all.into_iter().filter(|line| is_in(&asked.ver, line)).collect();
    let total = i64::try_from(shown.len()).unwrap_or(i64::MAX);
    let size = i64::try_from(PAGE).unwrap_or(i64::MAX);
    let place = Place::new(asked.pagina.parse().unwrap_or(1), size, total);
    let from = usize::try_from(place.offset).unwrap_or(0);
    shown.drain(..from);
    shown.truncate(PAGE);
    let pager = Pager::new(page, place, &path, &[("ver", asked.ver.as_str())]);
    page.show(&Preview {
        id: upload.id,
        file: upload.name,
        pager,
        lines: shown,
        page: page.clone(),
        says,
        changes,
        filters,
    })
}

/// The filters of the preview: what the address calls them, and the key of their name.
const TABS: [(&str, &str); 5] = [
    ("", "import-tab-all"),
    ("nuevos", "import-tab-added"),
    ("cambios", "import-tab-changed"),
    ("quedan", "import-tab-left"),
    ("avisos", "import-tab-warnings"),
];

fn is_in(tab: &str, line: &Line) -> bool {
    match tab {
        "nuevos" => line.kind == Kind::Added,
        "cambios" => line.kind == Kind::Changed,
        "quedan" => line.kind == Kind::Left,
        "avisos" => !line.warnings.is_empty(),
        _ => true,
    }
}

fn filters(page: &Page, path: &str, current: &str, all: &[Line]) -> Vec<Tab> {
    let tab = |(word, key): (&str, &str)| {
        let count = all.iter().filter(|line| is_in(word, line)).count();
        Tab {
            href: if word.is_empty() {
                path.to_owned()
            } else {
                format!("{path}?ver={word}")
            },
            name: page.t1(key, "n", count),
            current: word == current,
        }
    };
    TABS.into_iter().map(tab).collect()
}

fn summary(page: &Page, all: &[Line]) -> String {
    let count = |kind: Kind| all.iter().filter(|line| line.kind == kind).count();
    page.lang.with(
        "import-directory-summary",
        &[
            ("added", count(Kind::Added).into()),
            ("changed", count(Kind::Changed).into()),
            ("left", count(Kind::Left).into()),
        ],
    )
}

async fn done(page: &Page, upload: Upload) -> Answer {
    let outcome: Outcome = serde_json::from_str(&upload.content).map_err(|error| Problem::ours(&error.to_string()))?;
    let generations = match &page.network {
        Some(network) => page.app.db.generations(network.id).await?,
        None => Vec::new(),
    };
    // The newest one waits for schools; without any, the first is formed.
    let generation = generations.last().map_or_else(
        || routes::GENERATION_NEW.to_owned(),
        |generation| routes::generation_schools(generation.id),
    );
    page.show(&Done {
        file: upload.name,
        says: page.t2(
            "import-directory-done-counts",
            "added",
            outcome.added,
            "changed",
            outcome.changed,
        ),
        left: page.t1("import-directory-done-left", "left", outcome.left),
        page: page.clone(),
        generation,
    })
}
