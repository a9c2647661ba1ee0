//! Follows something, and no longer.

use axum::extract::Path;
use domain::collection::Followed;
use domain::permission::{FollowThing, Followable, ListPackages};
use uuid::Uuid;

use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Follows it.
pub async fn begin(page: Page, can: Can<FollowThing>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.follow(can.proof()).await?;
    w.commit().await?;
    page.go_saying(&home(&can.act().0), "done-follow-begun")
}

/// Follows it no longer: also what one may not open any more.
pub async fn end(page: Page, can: Can<ListPackages>, Path((noun, id)): Path<(String, Uuid)>) -> Answer {
    let noun: Followed = noun.parse().map_err(|_| Problem::not_found())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.unfollow(can.proof(), noun, id).await?;
    w.commit().await?;
    page.go_saying(routes::FOLLOWS, "done-follow-ended")
}

/// A thing's own page.
#[must_use]
pub fn home(thing: &Followable) -> String {
    match thing {
        Followable::Idea(idea) => routes::idea(idea.id),
        Followable::Driver(driver) => routes::driver(driver.id),
        Followable::Package(package) => routes::package(package.id),
        Followable::Collection(collection) => routes::collection(collection.id),
        Followable::Conversation(place) => routes::conversation(place.conversation.id),
    }
}
