//! The agenda: its parts in order, one form a part. What doesn't fit is said beside it and forbids nothing: a plan is made in steps.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Convening, Protocol, SegmentFields, SegmentKind, SegmentPlan, SegmentRow, agenda};
use domain::id::{ConveningId, SegmentId};
use domain::permission::ArrangeConvening;

use super::words::{PartView, clock, part_name, parts};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/agenda.html", whitespace = "minimize")]
struct AgendaPage {
    page: Page,
    convening: Convening,
    form: Form,
    parts: Vec<PartView>,
    /// What doesn't fit, with the part's name.
    notes: Vec<String>,
    ends: Option<String>,
    kinds: Vec<(String, String)>,
    protocols: Vec<(String, String)>,
    before: Vec<(String, String)>,
    /// The part that is changed.
    changed: Option<SegmentId>,
    action: String,
}

/// The parts, and the form of one more.
pub async fn show(page: Page, can: Can<ArrangeConvening>) -> Answer {
    let convening = &can.act().0.convening;
    let id = SegmentId::new(page.app.ids.as_ref(), page.now);
    let form = Form::new().with("id", id.to_string());
    page.show(&template(&page, convening, form, None).await?)
}

/// Adds a part. The form names it: sent twice, it is one.
pub async fn add(page: Page, can: Can<ArrangeConvening>, form: Form) -> Answer {
    let id: SegmentId = form
        .get("id")
        .parse()
        .unwrap_or_else(|_| SegmentId::new(page.app.ids.as_ref(), page.now));
    keep(&page, &can, id, form, None).await
}

/// The form of a part that is there.
pub async fn edit(
    page: Page,
    can: Can<ArrangeConvening>,
    Path((_, segment)): Path<(ConveningId, SegmentId)>,
) -> Answer {
    let convening = &can.act().0.convening;
    let rows = page.app.db.segments(convening.id).await?;
    let at = rows
        .iter()
        .position(|row| row.id == segment)
        .ok_or_else(Problem::not_found)?;
    let row = &rows[at];
    let fixed = |format: &str| {
        let wall = row.fixed_at.map(|fixed| convening.zone.wall(fixed));
        wall.map(|wall| wall.strftime(format).to_string()).unwrap_or_default()
    };
    let form = Form::new()
        .with("kind", row.kind.word())
        .with("title", &row.title)
        .with("minutes", row.minutes.to_string())
        .with("protocol", row.protocol.map(|one| one.to_string()).unwrap_or_default())
        .with("day", fixed("%Y-%m-%d"))
        .with("time", fixed("%H:%M"))
        .with("host", &row.host)
        .with(
            "before",
            rows.get(at + 1).map(|next| next.id.to_string()).unwrap_or_default(),
        );
    page.show(&template(&page, convening, form, Some(segment)).await?)
}

/// Changes it.
pub async fn update(
    page: Page,
    can: Can<ArrangeConvening>,
    Path((_, segment)): Path<(ConveningId, SegmentId)>,
    form: Form,
) -> Answer {
    let rows = page.app.db.segments(can.act().0.convening.id).await?;
    if !rows.iter().any(|row| row.id == segment) {
        return Err(Problem::not_found());
    }
    keep(&page, &can, segment, form, Some(segment)).await
}

/// Takes it off.
pub async fn remove(
    page: Page,
    can: Can<ArrangeConvening>,
    Path((_, segment)): Path<(ConveningId, SegmentId)>,
) -> Answer {
    let id = can.act().0.convening.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.drop_segment(can.proof(), segment).await?;
    w.commit().await?;
    page.go_saying(&routes::convening_agenda(id), "done-segment-removed")
}

async fn keep(
    page: &Page,
    can: &Can<ArrangeConvening>,
    id: SegmentId,
    form: Form,
    changed: Option<SegmentId>,
) -> Answer {
    let convening = &can.act().0.convening;
    let plan = match SegmentPlan::check(&form.read::<SegmentFields>(), convening.zone) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(page, convening, form.wrong(wrong), changed).await?),
    };
    let before = form.get("before").parse().ok();
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.keep_segment(can.proof(), id, &plan, before).await?;
    w.commit().await?;
    page.go_saying(&routes::convening_agenda(convening.id), "done-segment-kept")
}

async fn template(
    page: &Page,
    convening: &Convening,
    form: Form,
    changed: Option<SegmentId>,
) -> Result<AgendaPage, Problem> {
    let rows: Vec<SegmentRow> = page.app.db.segments(convening.id).await?;
    let plan = agenda(convening.starts_at, &rows);
    let wrong = plan.check(convening.ends_at).err().unwrap_or_default();
    let note = |at: usize| {
        let note = page.t(wrong.of(&format!("segment-{at}"))?);
        Some(format!("{}: {note}", part_name(page.lang, &rows[at])))
    };
    let others = rows.iter().filter(|row| Some(row.id) != changed);
    let word = |list: &str, word: &str| (word.to_owned(), page.t(&format!("{list}{word}")));
    Ok(AgendaPage {
        parts: parts(page.lang, convening, &rows),
        notes: (0..rows.len()).filter_map(note).collect(),
        ends: (!rows.is_empty()).then(|| clock(convening.zone, plan.ends())),
        kinds: SegmentKind::ALL
            .iter()
            .map(|kind| word("segment-kind-", kind.word()))
            .collect(),
        protocols: Protocol::ALL.iter().map(|one| word("protocol-", one.word())).collect(),
        before: others
            .map(|row| (row.id.to_string(), part_name(page.lang, row)))
            .collect(),
        action: changed.map_or_else(
            || routes::convening_agenda(convening.id),
            |segment| routes::segment(convening.id, segment),
        ),
        convening: convening.clone(),
        changed,
        form,
        page: page.clone(),
    })
}
