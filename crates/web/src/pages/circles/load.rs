//! The acts on circles, with the circle of the path and its people.

use domain::permission::{CirclePlace, JoinCircle, LeadCircle, LeaveCircle, SeeCircle};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;
use crate::pages::conversations::load::circle;

async fn place(asked: &Asked<'_>) -> Result<CirclePlace, Problem> {
    let place = circle(asked.app, asked.id("circle")?).await?;
    if place.circle.network_id == asked.network()?.id {
        Ok(place)
    } else {
        Err(Problem::not_found())
    }
}

/// Acts on one circle.
macro_rules! load_circle {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                place(asked).await.map(Self)
            }
        }
    )+};
}

load_circle!(SeeCircle, JoinCircle, LeaveCircle, LeadCircle);
