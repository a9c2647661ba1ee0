//! A convening as a file for a calendar. Opened again after a change it moves the entry; once it is off, it takes it out.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use domain::convening::Convening;
use domain::id::ConveningId;
use domain::permission::SeeConvening;
use interchange::calendar::{Appointment, Mailbox, Method, file};

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Reminders: the day before, and half an hour before.
const ALARMS: [u32; 2] = [1_440, 30];

/// The file of somebody with an account.
pub async fn show(page: Page, can: Can<SeeConvening>) -> Answer {
    let convening = &can.act().0.convening;
    calendar(&page, convening, &routes::convening(convening.id), true)
}

/// The file of a public page: without the video call's address, which is for whoever registered.
pub async fn public(page: Page, Path(id): Path<ConveningId>) -> Answer {
    let convening = page.app.db.convening(id).await?;
    if !convening.is_public {
        return Err(Problem::not_found());
    }
    calendar(&page, &convening, &routes::public_convening(id), false)
}

/// The file; whose page its entry leads to, and whether it says where the call is.
fn calendar(page: &Page, convening: &Convening, path: &str, with_link: bool) -> Answer {
    let off = convening.called_off_at.is_some();
    let appointment = Appointment {
        id: convening.id,
        sequence: u32::try_from(convening.sequence).unwrap_or_default(),
        made_at: page.now,
        zone: convening.zone,
        starts: convening.starts_at,
        ends: convening.ends_at,
        title: convening.name.clone(),
        about: format!("{}\n{}", convening.about, page.app.link(path))
            .trim()
            .to_owned(),
        place: convening.place.clone(),
        link: convening.link.clone().filter(|_| with_link),
        // Nobody's own address stands in a file that goes from hand to hand.
        organizer: Mailbox {
            name: page.network()?.name.clone(),
            mail: "no-responder@ronda.invalid".to_owned(),
        },
        guests: Vec::new(),
        alarms: ALARMS.to_vec(),
    };
    let text = file(&appointment, if off { Method::Cancel } else { Method::Publish });
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/calendar; charset=utf-8"),
        ),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"encuentro.ics\""),
        ),
    ];
    Ok((headers, text).into_response())
}
