//! Takes an annotation away; the form that follows can put it back.

use axum::extract::Path;
use domain::id::AnnotationId;
use domain::permission::Annotate;

use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Removes it.
pub async fn destroy(page: Page, who: Member, Path(id): Path<AnnotationId>) -> Answer {
    let note = page.app.db.annotation(id).await?;
    if note.network_id != page.network()?.id {
        return Err(Problem::not_found());
    }
    let proof = allow(&who.signed_in.standing, Annotate(note.school_id))?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_annotation(&proof, &note).await?;
    w.commit().await?;
    let school = note.school_id.map_or_else(String::new, |id| id.to_string());
    let again = format!(
        "{}?desde={}&hasta={}&palabras={}&fuera={}&liceo={school}",
        routes::ANNOTATIONS,
        note.starts_on,
        note.ends_on,
        routes::encode(&note.words),
        if note.left_out { "on" } else { "" },
    );
    page.go_saying(&again, "done-annotation-removed")
}
