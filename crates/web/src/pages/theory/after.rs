//! Beside "it is kept": what others changed meanwhile, and a way back.

use super::ground::Ground;
use super::said::Names;
use crate::page::Page;
use crate::page::problem::Problem;

/// What a page's address says of what was just done.
#[derive(serde::Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    /// The node whose panel is open.
    pub nodo: String,
    /// The name of a driver that is to be added there.
    pub nombre: String,
    /// The version that was just made.
    pub version: String,
    /// The version that the form was opened on, where others came between.
    pub desde: String,
}

/// What stands in the notice.
#[derive(Default)]
pub struct After {
    /// Where «Deshacer» goes.
    pub undo: Option<String>,
    /// What others changed since the form was opened.
    pub meanwhile: Option<String>,
}

/// As many sentences of somebody else's changes; the history has the rest.
const FEW: usize = 3;

impl After {
    /// Nothing, unless something was just done.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, ground: &Ground, asked: &Asked) -> Result<Self, Problem> {
        let version = asked.version.parse::<i64>().ok().filter(|_| page.done.is_some());
        let Some(version) = version else {
            return Ok(Self::default());
        };
        Ok(Self {
            undo: ground.may_edit.then(|| ground.reversal(version)),
            meanwhile: match asked.desde.parse::<i64>() {
                Ok(since) => meanwhile(page, ground, since, version).await?,
                Err(_) => None,
            },
        })
    }
}

/// `Mientras escribías, Julio también cambió la teoría: entró la idea «…». Lo tuyo también quedó.`
async fn meanwhile(page: &Page, ground: &Ground, since: i64, version: i64) -> Result<Option<String>, Problem> {
    let db = &page.app.db;
    let mut lines = db
        .theory_versions(ground.network, ground.school(), since, version - 1)
        .await?;
    let me = page.standing().map(domain::permission::Standing::person);
    lines.retain(|line| !line.changes.is_empty() && line.by_id != me);
    let Some(newest) = lines.first() else {
        return Ok(None);
    };
    let who = newest.by.clone().unwrap_or_else(|| page.t("theory-somebody"));
    let changes: Vec<_> = lines.iter().rev().flat_map(|line| line.changes.clone()).collect();
    let names = Names::of([&ground.belief]).learn(&changes);
    let mut said = names.sentences(page, &changes);
    let more = said.len().saturating_sub(FEW);
    said.truncate(FEW);
    if more > 0 {
        said.push(page.t1("versions-and-more", "n", more));
    }
    Ok(Some(page.t2("theory-meanwhile", "who", who, "what", said.join(" "))))
}
