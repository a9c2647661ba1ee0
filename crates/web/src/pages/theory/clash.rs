//! Two people wrote the same: both texts side by side, nothing lost, one touch to keep either.

use askama::Template;
use domain::theory::{Belief, Field, Node, NodeId, Side};

use super::ground::Ground;
use super::pen::Clash;
use super::said::Names;
use super::token::Token;
use crate::form::Form;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/theory/clash.html")]
struct Show {
    page: Page,
    title: String,
    lead: String,
    rows: Vec<Row>,
    who: String,
    action: String,
    /// The form that keeps mine: every field as it was typed, on the version that stands there.
    mine: Vec<(String, String)>,
    keep_mine: String,
    /// The form that keeps theirs and the rest of mine, where there is a rest.
    theirs: Option<Vec<(String, String)>>,
    keep_theirs: String,
    back: String,
}

/// A field with both texts.
struct Row {
    label: String,
    mine: String,
    theirs: String,
}

/// Asks. `of` says what the form was about, and where it goes.
///
/// # Errors
/// What the store says.
pub async fn ask(
    page: &Page,
    ground: &Ground,
    clash: &Clash,
    form: &Form,
    (node, action): (Option<NodeId>, String),
) -> Answer {
    let opened: Token = form.get("version").parse().unwrap_or_default();
    let who = who(page, ground, opened, clash.token, node).await?;
    let gone = clash.merged.kept.iter().any(|kept| kept.removed_by == Side::Theirs);
    let names = Names::of([&clash.now, &clash.merged.belief]);
    let name = match node {
        Some(node) => names.name(page, node),
        None => page.t("figure-head-aim"),
    };
    let (title, lead, keep_mine, keep_theirs) = match (gone, clash.merged.conflicts.is_empty()) {
        (true, true) => ("clash-gone-title", "clash-gone", "clash-put-back", "clash-leave-gone"),
        (_, true) => (
            "clash-changed-title",
            "clash-changed",
            "clash-remove-anyway",
            "clash-leave",
        ),
        _ => ("clash-title", "clash-lead", "clash-keep-mine", "clash-keep-theirs"),
    };
    let said = |key: &str| page.t2(key, "who", who.as_str(), "name", name.as_str());
    page.stale(&Show {
        title: said(title),
        lead: said(lead),
        rows: rows(page, clash, form, &names, node),
        keep_mine: page.t(keep_mine),
        keep_theirs: page.t1(keep_theirs, "who", who.as_str()),
        mine: sent(form, clash, &[]),
        theirs: rest(form, clash, node),
        back: match node.filter(|node| clash.now.nodes.contains_key(node)) {
            Some(node) => ground.panel(node.uuid()),
            None if gone => ground.home(),
            None => ground.panel("meta"),
        },
        action,
        who,
        page: page.clone(),
    })
}

/// Who changed the same node last.
async fn who(page: &Page, ground: &Ground, opened: Token, now: Token, node: Option<NodeId>) -> Result<String, Problem> {
    let db = &page.app.db;
    let lines = db
        .theory_versions(ground.network, ground.school(), opened.number, now.number)
        .await?;
    let touched = lines
        .iter()
        .find(|line| line.changes.iter().any(|change| change.node() == node));
    let by = touched.or(lines.first()).and_then(|line| line.by.clone());
    Ok(by.unwrap_or_else(|| page.t("theory-somebody")))
}

fn rows(page: &Page, clash: &Clash, form: &Form, names: &Names, node: Option<NodeId>) -> Vec<Row> {
    let place = |id: &str| names.place(page, id.parse().ok());
    let mut rows: Vec<Row> = clash
        .merged
        .conflicts
        .iter()
        .map(|conflict| {
            let (mine, theirs) = match conflict.field {
                Field::Under => (place(&conflict.ours), place(&conflict.theirs)),
                _ => (conflict.ours.clone(), conflict.theirs.clone()),
            };
            Row {
                label: page.t(label(conflict.field)),
                mine,
                theirs,
            }
        })
        .collect();
    if !rows.is_empty() {
        return rows;
    }
    // One of the two removed it: what was typed, beside nothing; or what stands there, beside nothing.
    let there = node.and_then(|node| clash.now.nodes.get(&node));
    let words = |node: Option<&Node>, field: &str| match (node, field) {
        (Some(node), "name") => node.name.clone(),
        (Some(node), _) => node.description.clone(),
        (None, _) => page.t("clash-nothing"),
    };
    for (field, key) in [("name", "theory-name"), ("description", "theory-description")] {
        let typed = form.get(field).to_owned();
        let mine = if form.get("act") == "remove" {
            page.t("clash-nothing")
        } else {
            typed
        };
        let theirs = words(there, field);
        if !(mine.is_empty() && theirs.is_empty()) {
            rows.push(Row {
                label: page.t(key),
                mine,
                theirs,
            });
        }
    }
    rows
}

const fn label(field: Field) -> &'static str {
    match field {
        Field::Name => "theory-name",
        Field::Description => "theory-description",
        Field::Under => "theory-move-where",
        Field::Position => "theory-place",
        Field::Statement => "theory-aim-statement",
        Field::Population => "theory-aim-population",
        Field::Target => "theory-aim-target",
        Field::Until => "theory-aim-until",
        Field::Measure => "theory-aim-measure",
    }
}

/// The form once more, on the version that stands there now.
fn sent(form: &Form, clash: &Clash, instead: &[(&str, String)]) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = form
        .first_values()
        .filter(|(name, _)| !matches!(*name, "version" | "insists"))
        .map(|(name, value)| {
            let theirs = instead.iter().find(|(field, _)| *field == name);
            (
                name.to_owned(),
                theirs.map_or_else(|| value.to_owned(), |(_, value)| value.clone()),
            )
        })
        .collect();
    fields.sort();
    fields.push(("version".to_owned(), clash.token.to_string()));
    fields.push(("insists".to_owned(), "1".to_owned()));
    fields
}

/// Theirs where both wrote, and mine where only I did; none where I wrote nothing else.
fn rest(form: &Form, clash: &Clash, node: Option<NodeId>) -> Option<Vec<(String, String)>> {
    if clash.merged.conflicts.is_empty() {
        return None;
    }
    let instead: Vec<(&str, String)> = clash
        .merged
        .conflicts
        .iter()
        .filter_map(|conflict| Some((field_name(conflict.field)?, conflict.theirs.clone())))
        .collect();
    let differs = |belief: &Belief| match node {
        Some(node) => belief.nodes.get(&node) != clash.now.nodes.get(&node),
        None => belief.aim != clash.now.aim,
    };
    // The merged theory says theirs where both wrote: where it still differs, the difference is mine.
    differs(&clash.merged.belief).then(|| sent(form, clash, &instead))
}

const fn field_name(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Name => "name",
        Field::Description => "description",
        Field::Statement => "statement",
        Field::Population => "population",
        Field::Target => "target",
        Field::Until => "target_on",
        Field::Measure => "measure_id",
        Field::Under => "under",
        Field::Position => return None,
    })
}
