//! Keep it, follow it: what stands at the end of a thing's page.

use domain::collection::{Followed, Kept};
use domain::permission::{Act as _, ListPackages, Standing};
use uuid::Uuid;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// What the part `_keep.html` shows.
pub(crate) struct KeepBlock {
    /// Where it is put into a collection.
    pub keeping: Option<String>,
    /// Where it is followed, or no longer, and whether it is.
    pub following: Option<(String, bool)>,
}

impl KeepBlock {
    /// Of a thing whose page is open to its reader.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(
        page: &Page,
        reader: &Standing,
        kept: Option<Kept>,
        followed: Option<Followed>,
        id: Uuid,
    ) -> Result<Self, Problem> {
        if !ListPackages.allowed(reader) {
            return Ok(Self {
                keeping: None,
                following: None,
            });
        }
        let following = match followed {
            Some(noun) => {
                let is = page.app.db.is_followed(reader.person(), noun, id).await?;
                let href = if is {
                    routes::follow_end(noun, id)
                } else {
                    routes::follow(noun, id)
                };
                Some((href, is))
            }
            None => None,
        };
        Ok(Self {
            keeping: kept.map(|noun| routes::keeping(noun, id)),
            following,
        })
    }
}
