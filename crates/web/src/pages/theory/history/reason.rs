//! Why it changed, said later by whoever changed it.

use std::collections::HashMap;

use axum::extract::Path;
use domain::permission::ExplainVersion;

use super::show::number;
use crate::form::Form;
use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::{Answer, Page};
use crate::pages::theory::acts;
use crate::pages::theory::ground::Reading;

/// Keeps it.
pub async fn save(
    page: Page,
    reading: Reading,
    who: Member,
    Path(params): Path<HashMap<String, String>>,
    form: Form,
) -> Answer {
    let (ground, number) = (reading.ground(&page).await?, number(&params)?);
    let version = page
        .app
        .db
        .theory_version(ground.network, ground.school(), number)
        .await?;
    let act = ExplainVersion {
        school: version.school_id,
        by: version.by_id,
    };
    let proof = allow(&who.signed_in.standing, act)?;
    let reason = acts::reason(&form);
    if reason != version.reason {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.explain_version(&proof, version.id, &reason).await?;
        w.commit().await?;
    }
    page.go_saying(&format!("{}#v{number}", ground.history()), "done-theory-reason")
}
