//! The door of an invitation: whoever holds the link and is meant by it comes in with the role it grants.

mod accept;
mod show;

pub use accept::accept;
pub use show::show;

use askama::Template;
use axum::http::StatusCode;
use domain::door::{Invitation, InvitationState};
use domain::person::Person;
use domain::secret::Secret;

use super::address::Address;
use super::closed::{self, Closed};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Who stands before the door.
enum Before {
    /// Somebody new: name and mail are asked for.
    New,
    /// Whose mail has an account already: they sign in first.
    HasAccount,
    /// Signed in, and meant: one button.
    Known,
    /// Signed in, but the invitation is for another mail.
    Another,
    /// Whoever made it: nobody gives a role to oneself.
    Own,
}

#[derive(Template)]
#[template(path = "pages/doors/invitation/show.html")]
struct Door {
    page: Page,
    form: Form,
    before: Before,
    /// Path of the door, to come back to.
    here: String,
    role: String,
    school: Option<String>,
    inviter: String,
    until: String,
    /// The mail that is meant, if one is.
    meant: Option<String>,
}

impl Door {
    async fn of(page: &Page, invitation: &Invitation, secret: &str, form: Form) -> Result<Self, Problem> {
        let school = match invitation.school_id {
            Some(school) => Some(page.app.db.school(school).await?.name),
            None => None,
        };
        let role = crate::pages::people::charge_words(page, invitation.role, invitation.subject, None);
        Ok(Self {
            before: before(page, invitation).await?,
            here: routes::invitation_door(secret),
            role,
            school,
            inviter: page.app.db.person(invitation.created_by).await?.name,
            until: page.lang.day_weekday(invitation.expires_at.day().0),
            meant: invitation.mail.clone(),
            form,
            page: page.clone(),
        })
    }
}

async fn before(page: &Page, invitation: &Invitation) -> Result<Before, Problem> {
    let meant = invitation.mail.as_deref();
    if let Some(known) = &page.signed_in {
        if known.person.id == invitation.created_by {
            return Ok(Before::Own);
        }
        return Ok(match meant {
            Some(meant) if known.person.mail.as_deref() != Some(meant) => Before::Another,
            _ => Before::Known,
        });
    }
    let account = match meant {
        Some(meant) => page.app.db.person_by_mail(meant).await?,
        None => None,
    };
    Ok(if account.as_ref().is_some_and(Person::is_active) {
        Before::HasAccount
    } else {
        Before::New
    })
}

/// The invitation of a link, if it opens; else the page that says why not.
async fn opened(page: &Page, address: &Address, secret: &Secret) -> Result<Result<Invitation, Answer>, Problem> {
    let Some(invitation) = page.app.db.invitation_by_secret(secret).await? else {
        page.app.limits.count(Purpose::InvitationTry, &address.0)?;
        return Ok(Err(shut(page, None)));
    };
    Ok(match invitation.state(page.now) {
        InvitationState::Open => Ok(invitation),
        state => Err(shut(page, Some(state))),
    })
}

/// Why it doesn't open; `None` where nobody ever made this link.
fn shut(page: &Page, state: Option<InvitationState>) -> Answer {
    let (status, title, sentence) = match state {
        Some(InvitationState::Used) => (StatusCode::GONE, "door-invitation-used-title", "door-invitation-used"),
        Some(InvitationState::Expired) => (
            StatusCode::GONE,
            "door-invitation-expired-title",
            "door-invitation-expired",
        ),
        Some(InvitationState::Revoked) => (
            StatusCode::GONE,
            "door-invitation-revoked-title",
            "door-invitation-revoked",
        ),
        Some(InvitationState::Open) | None => (
            StatusCode::GONE,
            "door-invitation-unknown-title",
            "door-invitation-unknown",
        ),
    };
    closed::show(
        page,
        Closed {
            status,
            title,
            sentence,
            way_out: (routes::SIGN_IN, "door-go-sign-in"),
        },
    )
}
