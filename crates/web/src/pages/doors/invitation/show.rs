//! What the invitation says.

use axum::extract::Path;
use domain::secret::Secret;

use super::{Door, opened};
use crate::form::Form;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;

/// Shows network, role, liceo, who invites and until when.
pub async fn show(page: Page, Path(secret): Path<String>, address: Address) -> Answer {
    let invitation = match opened(&page, &address, &Secret::brought(&secret)).await? {
        Ok(invitation) => invitation,
        Err(answer) => return answer,
    };
    let form = Form::new().with("name", invitation.name.clone().unwrap_or_default());
    page.show(&Door::of(&page, &invitation, &secret, form).await?)
}
