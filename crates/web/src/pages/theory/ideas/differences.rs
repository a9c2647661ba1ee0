//! Two ideas of a family side by side, word by word.

use askama::Template;
use axum::extract::Query;
use domain::id::IdeaId;
use domain::permission::{SeeIdea, Standing};
use domain::theory::{Idea, Piece, difference};

use super::family::Kin;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/theory/ideas/differences.html")]
struct Differences {
    page: Page,
    idea: Idea,
    other: Option<Idea>,
    choices: Vec<(String, String)>,
    rows: Vec<Row>,
    same: Vec<String>,
}

/// Something that both say.
struct Row {
    label: String,
    before: Vec<Piece>,
    after: Vec<Piece>,
}

/// What the address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    con: String,
}

/// Shows it beside another one of its family; beside what it was made of, where nobody says which.
pub async fn show(page: Page, can: Can<SeeIdea>, Query(asked): Query<Asked>) -> Answer {
    let (idea, reader) = (can.act().0.clone(), can.standing());
    let kin = Kin::of(&page, reader).await?;
    let others = kin.others(idea.id);
    let first = kin
        .parents(idea.id)
        .first()
        .copied()
        .or_else(|| others.first().map(|line| line.id));
    let other = match asked.con.parse().ok().or(first) {
        Some(id) => Some(seen(&page, reader, id).await?),
        None => None,
    };
    let (rows, same) = other
        .as_ref()
        .map_or_else(Default::default, |other| rows(&page, other, &idea));
    page.show(&Differences {
        choices: others
            .iter()
            .map(|line| {
                let from = line.school.clone().unwrap_or_else(|| page.t("theory-idea-hub"));
                (line.id.to_string(), format!("{} ({from})", line.name))
            })
            .collect(),
        page: page.clone(),
        idea,
        other,
        rows,
        same,
    })
}

/// The other idea, if the reader may see it, too.
async fn seen(page: &Page, reader: &Standing, id: IdeaId) -> Result<Idea, Problem> {
    let idea = page.app.db.idea(id).await?;
    allow(reader, SeeIdea(idea.clone()))?;
    Ok(idea)
}

/// What differs, and the names of what doesn't.
fn rows(page: &Page, before: &Idea, after: &Idea) -> (Vec<Row>, Vec<String>) {
    let word =
        |list: &str, word: Option<String>| word.map_or_else(|| page.t("idea-open"), |word| page.word(list, word));
    let said = |idea: &Idea| {
        [
            ("theory-name", idea.name.clone()),
            ("idea-what", idea.description.clone()),
            ("idea-protocol", idea.protocol.clone()),
            ("idea-level", word("level", idea.level.map(|one| one.to_string()))),
            ("idea-subject", word("subject", idea.subject.map(|one| one.to_string()))),
            (
                "idea-scale",
                idea.scale
                    .map_or_else(|| page.t("idea-open"), |one| page.word("scale", one)),
            ),
            ("idea-audience", idea.audience.clone()),
        ]
    };
    let (mut rows, mut same) = (Vec::new(), Vec::new());
    for ((key, before), (_, after)) in said(before).into_iter().zip(said(after)) {
        if before == after {
            same.push(page.t(key));
            continue;
        }
        let pieces = difference(&before, &after);
        let without = |gone: bool| {
            let kept = pieces.iter().filter(|piece| match piece {
                Piece::Same(_) => true,
                Piece::Gone(_) => gone,
                Piece::New(_) => !gone,
            });
            kept.cloned().collect()
        };
        rows.push(Row {
            label: page.t(key),
            before: without(true),
            after: without(false),
        });
    }
    (rows, same)
}
