//! A visit as a file for a calendar. Opened again after a change it moves the entry; once the visit is off, it takes it out.

use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use domain::permission::SeeVisit;
use interchange::calendar::{Appointment, Mailbox, Method, file};

use super::words::{title, zone_of};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Reminders: the day before, and an hour before.
const ALARMS: [u32; 2] = [1_440, 60];

/// The file.
pub async fn show(page: Page, can: Can<SeeVisit>) -> Answer {
    let visit = &can.act().0;
    let (Some(starts), Some(ends)) = (visit.starts_at, visit.ends_at) else {
        return Err(Problem::refused(
            axum::http::StatusCode::CONFLICT,
            "problem-visit-no-day",
        ));
    };
    let off = visit.called_off_at.is_some();
    let link = format!("{}{}", page.app.settings.base_url, routes::visit(visit.id));
    let appointment = Appointment {
        id: visit.id,
        sequence: u32::try_from(visit.sequence).unwrap_or_default(),
        made_at: page.now,
        zone: zone_of(&page, visit.host_id).await?,
        starts,
        ends,
        title: title(&page, visit).await?,
        about: format!("{}\n{link}", visit.purpose),
        place: Some(visit.place.clone()),
        link: None,
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
            HeaderValue::from_static("attachment; filename=\"pasantia.ics\""),
        ),
    ];
    Ok((headers, text).into_response())
}
