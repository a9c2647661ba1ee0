//! How the acts on convenings are put together from a route's path.

use domain::id::ConveningId;
use domain::permission::{ArrangeConvening, AttendConvening, ConveningPlace, HostConvening, Register, SeeConvening};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

/// A convening of this network as the asker stands to it.
///
/// # Errors
/// Not found, also where it is another network's.
pub async fn place(asked: &Asked<'_>, id: ConveningId) -> Result<ConveningPlace, Problem> {
    let place = asked.app.db.convening_place(id, asked.standing.person()).await?;
    if place.convening.network_id == asked.network()?.id {
        Ok(place)
    } else {
        Err(Problem::not_found())
    }
}

macro_rules! load_place {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                Ok(Self(place(asked, asked.id("convening")?).await?))
            }
        }
    )+};
}

load_place!(SeeConvening, Register, ArrangeConvening, HostConvening, AttendConvening);
