//! Annotates the charts of a school, or of all.

use domain::id::{AnnotationId, SchoolId};
use domain::measure::{AnnotationFields, AnnotationPlan};
use domain::permission::Annotate;

use super::list::List;
use crate::form::Form;
use crate::guard::Member;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it. The same form sent twice is one annotation.
pub async fn create(page: Page, who: Member, form: Form) -> Answer {
    let school: Option<SchoolId> = match form.get("school") {
        "" => None,
        id => Some(id.parse().map_err(|_| Problem::not_found())?),
    };
    let proof = allow(&who.signed_in.standing, Annotate(school))?;
    if let Some(school) = school {
        page.app.db.school(school).await?;
    }
    let plan = match AnnotationPlan::check(&form.read::<AnnotationFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&List::of(&page, form.wrong(wrong)).await?),
    };
    let id = form.get("id").parse().unwrap_or_else(|_| {
        let moment = page.app.moment();
        AnnotationId::new(moment.ids, moment.at)
    });
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.annotate(&proof, network, id, &plan).await?;
    w.commit().await?;
    page.go_saying(routes::ANNOTATIONS, "done-annotation-made")
}
