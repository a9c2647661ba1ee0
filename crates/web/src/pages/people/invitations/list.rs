//! The invitations that the reader could have made.

use std::collections::HashMap;

use askama::Template;
use domain::door::{Invitation, InvitationState};
use domain::id::InvitationId;
use domain::permission::{Invite, SeePeople};

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::people::words::charge_words;

/// The newest that are looked at.
const NEWEST: i64 = 300;

struct Line {
    id: InvitationId,
    /// Whom it is for, if somebody is named.
    whom: String,
    charge: String,
    state: String,
    by: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "pages/people/invitations/list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
}

/// Shows them, newest first.
pub async fn list(page: Page, _can: Can<SeePeople>) -> Answer {
    let db = &page.app.db;
    let all = db.invitations(page.network()?.id, NEWEST).await?;
    let (mut schools, mut people) = (HashMap::new(), HashMap::new());
    let mut lines = Vec::new();
    for invitation in all {
        if !page.may(&Invite(invitation.charge())) {
            continue;
        }
        if let Some(id) = invitation.school_id
            && !schools.contains_key(&id)
        {
            schools.insert(id, db.school(id).await?.name);
        }
        let by = invitation.created_by;
        if let std::collections::hash_map::Entry::Vacant(unknown) = people.entry(by) {
            unknown.insert(db.person(by).await?.name);
        }
        let school = invitation.school_id.and_then(|id| schools.get(&id));
        let charge = charge_words(&page, invitation.role, invitation.subject, school.map(String::as_str));
        let by = people.get(&by).cloned().unwrap_or_default();
        lines.push(line(&page, invitation, charge, by));
    }
    page.show(&List {
        lines,
        page: page.clone(),
    })
}

fn line(page: &Page, invitation: Invitation, charge: String, by: String) -> Line {
    let state = invitation.state(page.now);
    let until = page.lang.day(invitation.expires_at.day().0);
    let words = match state {
        InvitationState::Open if invitation.uses_left > 1 => {
            page.t2("invitation-state-open-many", "day", until, "n", invitation.uses_left)
        }
        InvitationState::Open => page.t1("invitation-state-open", "day", until),
        InvitationState::Used => page.t("invitation-state-used"),
        InvitationState::Expired => page.t1("invitation-state-expired", "day", until),
        InvitationState::Revoked => page.t("invitation-state-revoked"),
    };
    Line {
        id: invitation.id,
        whom: invitation
            .name
            .or(invitation.mail)
            .unwrap_or_else(|| page.t("people-invitation-anybody")),
        charge,
        state: words,
        by,
        open: state == InvitationState::Open,
    }
}
