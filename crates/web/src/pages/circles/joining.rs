//! Joins a circle, and leaves it.

use domain::permission::{JoinCircle, LeaveCircle, SeeCircle};

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Joins.
pub async fn join(page: Page, can: Can<JoinCircle>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.join_circle(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&routes::circle(can.act().0.circle.id), "done-circle-joined")
}

/// Leaves, or says no to an invitation. The circle's page may be closed to them from then on.
pub async fn leave(page: Page, can: Can<LeaveCircle>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.leave_circle(can.proof()).await?;
    w.commit().await?;
    let mut place = can.act().0.clone();
    place.members.retain(|member| member.person_id != can.who());
    if page.may(&SeeCircle(place)) {
        return page.go_saying(&routes::circle(can.act().0.circle.id), "done-circle-left");
    }
    let onward = if can.standing().sees_content() {
        routes::CIRCLES
    } else {
        routes::HOME
    };
    page.go_saying(onward, "done-circle-left")
}
