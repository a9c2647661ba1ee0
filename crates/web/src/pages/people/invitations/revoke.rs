//! Taking an invitation back.

use axum::extract::Path;
use domain::id::InvitationId;
use domain::permission::Invite;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it back. Pressed twice, it is back already.
pub async fn create(page: Page, can: Can<Invite>, Path(id): Path<InvitationId>) -> Answer {
    let invitation = page.app.db.invitation(id).await?;
    if invitation.revoked_at.is_none() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.revoke_invitation(can.proof(), id).await?;
        w.commit().await?;
    }
    page.go_saying(routes::INVITATIONS, "done-invitation-revoked")
}
