//! Mail that doors leave behind: the one place in `web` that knows the written form of a mail's job.

use domain::door::{INVITATION_DAYS, SIGN_IN_MINUTES};
use domain::person::Language;
use domain::time::Instant;
use i18n::Lang;
use serde_json::json;
use store::NewJob;

use crate::guard::session::language_of;

/// Kind of the job that sends a mail.
const KIND: &str = "send-mail";

/// The mail with a code and a link to sign in, to be sent as soon as the transaction is kept.
pub fn sign_in_code(to: &str, language: Language, code: &str, link: &str, now: Instant) -> NewJob {
    NewJob {
        kind: KIND,
        payload: json!({
            "to": to,
            "language": language,
            "letter": { "is": "sign-in-code", "code": code, "link": link, "minutes": SIGN_IN_MINUTES },
        }),
        run_at: now,
    }
}

/// What a mailed invitation says.
pub struct Invited<'a> {
    /// Whom, if named.
    pub name: Option<&'a str>,
    /// Who invites.
    pub by: &'a str,
    /// To which network.
    pub network: &'a str,
    /// To what, in words.
    pub charge: &'a str,
    /// The whole link.
    pub link: &'a str,
}

/// The mail of an invitation, in the language of whoever invites.
pub fn invitation(to: &str, lang: Lang, invited: &Invited<'_>, now: Instant) -> NewJob {
    NewJob {
        kind: KIND,
        payload: json!({
            "to": to,
            "language": language_of(lang),
            "letter": {
                "is": "invitation",
                "name": invited.name,
                "by": invited.by,
                "network": invited.network,
                "charge": invited.charge,
                "link": invited.link,
                "days": INVITATION_DAYS,
            },
        }),
        run_at: now,
    }
}
