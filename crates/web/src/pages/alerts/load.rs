//! How the acts about alerts are put together from a route's path.

use domain::id::AlertId;
use domain::permission::{HandleAlert, ListAlerts};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for ListAlerts {
    async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self)
    }
}

impl Load for HandleAlert {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let alert: AlertId = asked.id("alert")?;
        let school = asked.app.db.alert(alert).await?.place.school_id;
        Ok(Self { alert, school })
    }
}
