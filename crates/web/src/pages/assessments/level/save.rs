//! Makes the sum: once.

use domain::id::PersonId;
use domain::permission::SeeLevel;

use super::show::waiting;
use super::sum::sum_up;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Sums up the classes whose entering has ended. What would tell nobody anything is not made: classes that end later may still come in.
pub async fn save(page: Page, can: Can<SeeLevel>) -> Answer {
    let assessment = &can.act().0.assessment;
    let teachers = page.app.db.course_teachers(assessment.school_id).await?;
    let of_course = |course| -> Vec<PersonId> {
        let own = teachers.iter().filter(|line| line.course_id == course);
        let own = own.filter(|line| line.subject == Some(assessment.subject));
        own.map(|line| line.person_id).collect()
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let found = w.begin_level_sum(can.proof()).await?;
    let sum = sum_up(&found, of_course);
    if sum.tells_nothing() {
        drop(w);
        return page.again(&waiting(&page, &can, true).await?);
    }
    if w.keep_level_sum(can.proof(), found.paper.alike().as_deref(), &sum)
        .await?
    {
        w.commit().await?;
    }
    page.go_saying(&routes::assessment_level(assessment.id), "done-level-summed")
}
