//! The acts on templates, with the template of the path.

use domain::id::TemplateId;
use domain::permission::{ChangeTemplate, SeeTemplates};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for SeeTemplates {
    async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self)
    }
}

impl Load for ChangeTemplate {
    /// One that was taken away is still somebody's: whoever might change it may put it back.
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let id = asked.id::<TemplateId>("template")?;
        let template = match asked.app.db.template(id).await {
            Err(store::Error::NotFound) => asked.app.db.removed_template(id).await?,
            other => other?,
        };
        if template.network_id == asked.network()?.id {
            Ok(Self(template))
        } else {
            Err(Problem::not_found())
        }
    }
}
