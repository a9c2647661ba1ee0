//! A convening's materials for whoever takes part without an account: listed where they follow it, handed out by their ticket.

use axum::extract::Path;
use axum::http::HeaderMap;
use domain::file::{Attachment, Host};
use domain::id::{AttachmentId, ConveningId};

use super::attending::{Brought, attending};
use super::ticket::{held, nothing};
use crate::guard::session::Visitor;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::attachments::handed;
use crate::pages::doors::address::Address;
use crate::routes;

/// A material as a list has it: its name, what it is, where it is handed out.
pub(super) struct Material {
    pub(super) name: String,
    pub(super) words: String,
    pub(super) href: String,
}

/// The materials of a convening, each handed out at an address of its own.
pub(super) async fn materials(
    page: &Page,
    convening: ConveningId,
    href: impl Fn(AttachmentId) -> String,
) -> Result<Vec<Material>, Problem> {
    let files = page.app.db.attachments(Host::Convening, convening.0).await?;
    let material = |file: Attachment| Material {
        href: href(file.id),
        name: file.name,
        words: file.words,
    };
    Ok(files.into_iter().map(material).collect())
}

/// Hands one out to whoever follows the convening: by their account, or by the ticket that the browser holds.
pub async fn show(
    page: Page,
    visitor: Visitor,
    brought: Brought,
    Path((id, file)): Path<(ConveningId, AttachmentId)>,
    asked: HeaderMap,
) -> Answer {
    if attending(&page.app, &visitor, &brought, id).await?.is_none() {
        if page.signed_in.is_some() {
            return Err(Problem::not_found());
        }
        return page.go(routes::JOIN_DOOR);
    }
    hand_out(&page, id, file, &asked).await
}

/// Hands one out by a ticket in the address, as a mail brought it.
pub async fn show_by_ticket(
    page: Page,
    from: Address,
    Path((secret, file)): Path<(String, AttachmentId)>,
    asked: HeaderMap,
) -> Answer {
    let Some(proof) = held(&page, &from, &secret)
        .await?
        .filter(|proof| proof.act().attendee.counts())
    else {
        return nothing(&page);
    };
    hand_out(&page, proof.act().convening.id, file, &asked).await
}

async fn hand_out(page: &Page, convening: ConveningId, file: AttachmentId, asked: &HeaderMap) -> Answer {
    let file = page.app.db.attachment(file).await?;
    let its_own = file.noun == Host::Convening && file.noun_id == convening.0 && file.removed_at.is_none();
    if !its_own {
        return Err(Problem::not_found());
    }
    handed(&page.app, &file, asked).await
}
