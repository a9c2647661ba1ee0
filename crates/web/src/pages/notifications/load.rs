//! A notification is loaded for its own person.

use domain::permission::OwnNotification;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for OwnNotification {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.app.db.notification(asked.id("notification")?).await?))
    }
}
