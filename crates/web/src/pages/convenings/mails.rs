//! Mail about convenings, left in the transaction of what it tells.

use domain::id::{ConveningId, RegistrationId};
use domain::person::Language;
use store::{ConveningNews, ConveningTold, Letter, Mail, NewJob, Write};

use super::words::when;
use crate::guard::session::lang_of;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Time or place is another.
///
/// # Errors
/// What the store says.
pub async fn moved(page: &Page, w: &mut Write<'_>, id: ConveningId) -> Result<(), Problem> {
    all(page, w, id, ConveningNews::Moved).await
}

/// It is off.
///
/// # Errors
/// What the store says.
pub async fn called_off(page: &Page, w: &mut Write<'_>, id: ConveningId) -> Result<(), Problem> {
    all(page, w, id, ConveningNews::CalledOff).await
}

async fn all(page: &Page, w: &mut Write<'_>, id: ConveningId, news: ConveningNews) -> Result<(), Problem> {
    // What was read before the transaction changed it says who; what it says is read in it.
    let whom = page.app.db.convening_told(id).await?;
    tell(page, w, id, news, &whom).await
}

/// Whoever waited has a place now.
///
/// # Errors
/// What the store says.
pub async fn seated(
    page: &Page,
    w: &mut Write<'_>,
    id: ConveningId,
    up: &[RegistrationId],
    but: Option<RegistrationId>,
) -> Result<(), Problem> {
    let moved_up = |one: &ConveningTold| up.contains(&one.id) && Some(one.id) != but;
    let mut whom = page.app.db.convening_told(id).await?;
    whom.retain(moved_up);
    tell(page, w, id, ConveningNews::Seated, &whom).await
}

/// The ticket of a registration without an account.
///
/// # Errors
/// What the store says.
pub async fn ticket(
    page: &Page,
    w: &mut Write<'_>,
    id: ConveningId,
    (name, mail): (&str, &str),
    secret: &str,
) -> Result<(), Problem> {
    let convening = page.app.db.convening(id).await?;
    let language = crate::guard::session::language_of(page.lang);
    let mail = Mail {
        to: mail.to_owned(),
        language,
        letter: Letter::Convening {
            news: ConveningNews::Ticket,
            name: name.to_owned(),
            convening: convening.name.clone(),
            when: when(page.lang, &convening),
            place: convening.place.clone().unwrap_or_default(),
            link: page.app.link(&routes::ticket(secret)),
        },
    };
    w.enqueue(&NewJob::mail(&mail, page.now)).await?;
    Ok(())
}

async fn tell(
    page: &Page,
    w: &mut Write<'_>,
    id: ConveningId,
    news: ConveningNews,
    whom: &[ConveningTold],
) -> Result<(), Problem> {
    if whom.is_empty() {
        return Ok(());
    }
    let convening = w.convening_now(id).await?;
    for one in whom {
        let language = one.language.unwrap_or(Language::EsCl);
        // Whoever has no account holds a link that was mailed before; its secret isn't kept, so that this one leads to the public page.
        let path = match one.person_id {
            Some(_) => routes::convening(id),
            None if convening.is_public => routes::public_convening(id),
            None => routes::JOIN_DOOR.to_owned(),
        };
        let mail = Mail {
            to: one.mail.clone(),
            language,
            letter: Letter::Convening {
                news,
                name: one.name.clone(),
                convening: convening.name.clone(),
                when: when(lang_of(language), &convening),
                place: convening.place.clone().unwrap_or_default(),
                link: page.app.link(&path),
            },
        };
        w.enqueue(&NewJob::mail(&mail, page.now)).await?;
    }
    Ok(())
}
