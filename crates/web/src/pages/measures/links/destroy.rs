//! Takes a link back; what came by it stays.

use axum::extract::RawPathParams;
use domain::id::EntryLinkId;
use domain::permission::EnterPoints;

use super::list::place_of;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::measures::phases::destroy::id_of;

/// Revokes it.
pub async fn destroy(page: Page, can: Can<EnterPoints>, params: RawPathParams) -> Answer {
    let id: EntryLinkId = id_of(&params, "link")?;
    let link = page.app.db.entry_link(id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.revoke_entry_link(can.proof(), &link).await?;
    w.commit().await?;
    let (_, _, links) = place_of(&page, can.act()).await?;
    page.go_saying(&links, "done-link-revoked")
}
