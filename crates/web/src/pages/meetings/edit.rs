//! Changes a meeting's name, day or minutes.

use axum::extract::Path;
use domain::id::MeetingId;
use domain::meeting::{Meeting, MeetingPlan};
use domain::permission::HoldMeeting;

use super::new::Plan;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// The form.
pub async fn show(page: Page, Path(id): Path<MeetingId>, _can: Can<HoldMeeting>) -> Answer {
    let meeting = page.app.db.meeting(id).await?;
    let form = Form::new()
        .with("name", &*meeting.name)
        .with("held_on", meeting.held_on.to_string())
        .with("minutes", meeting.minutes.to_string())
        .with("version", meeting.version.to_string());
    page.show(&template(&page, &meeting, form))
}

/// Keeps the change.
pub async fn save(page: Page, Path(id): Path<MeetingId>, can: Can<HoldMeeting>, form: Form) -> Answer {
    let meeting = page.app.db.meeting(id).await?;
    let checked = MeetingPlan::check(form.get("name"), form.get("held_on"), form.get("minutes"));
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &meeting, form.wrong(wrong))),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_meeting(can.proof(), id, form.version(), &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            return stale(&page, id, form).await;
        }
        other => other?,
    }
    w.commit().await?;
    page.go_saying(&routes::meeting_agenda(id), "done-meeting-changed")
}

async fn stale(page: &Page, id: MeetingId, form: Form) -> Answer {
    let now = page.app.db.meeting(id).await?;
    let there = vec![
        (page.t("meetings-name"), now.name.clone()),
        (page.t("meetings-day"), page.lang.day_long(now.held_on.0)),
        (page.t("meetings-how-long"), now.minutes.to_string()),
    ];
    let form = form.with("version", now.version.to_string());
    page.stale(&Plan {
        now: Some(there),
        ..template(page, &now, form)
    })
}

fn template(page: &Page, meeting: &Meeting, form: Form) -> Plan {
    Plan {
        heading: page.t("meetings-change"),
        lead: meeting.name.clone(),
        action: routes::meeting_edit(meeting.id),
        submit: page.t("cycles-save"),
        back: routes::meeting_agenda(meeting.id),
        schools: Vec::new(),
        now: None,
        form,
        page: page.clone(),
    }
}
