//! The end of a class's entering, and its end taken back.

use domain::assessment::Closing;
use domain::permission::ReadClassAnswers;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// How far a class's entering has come.
pub enum Entering {
    /// It goes on.
    Open,
    /// It goes on, and the level was summed up without it on that day.
    LeftOut(String),
    /// It ended on that day, and may be opened again.
    Ended(String, bool),
    /// It ended on that day, and is in the sum.
    Summed(String, bool),
}

impl Entering {
    /// Of a class.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, of: &ReadClassAnswers) -> Result<Self, Problem> {
        let closings = page.app.db.closings(of.assessment.id).await?;
        let own = closings.into_iter().find(|closing| closing.course_id == of.course);
        let sum = page.app.db.level_sum(of.assessment.id).await?;
        let day = |at: domain::time::Instant| page.lang.day_long(at.day().0);
        Ok(match (own, sum) {
            (None, None) => Self::Open,
            (None, Some(kept)) => Self::LeftOut(day(kept.at)),
            (Some(Closing { at, shared, .. }), None) => Self::Ended(day(at), shared),
            (Some(Closing { at, shared, .. }), Some(_)) => Self::Summed(day(at), shared),
        })
    }

    /// Whether answers can be entered.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open | Self::LeftOut(_))
    }
}

/// Ends it; with `mostrar=1` whoever leads the liceo is shown what the class can do.
pub async fn save(page: Page, can: Can<ReadClassAnswers>, form: Form) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.close_entering(can.proof(), form.has("mostrar", "1")).await? {
        w.commit().await?;
    }
    let of = can.act();
    page.go_saying(&routes::class(of.assessment.id, of.course), "done-class-closed")
}

/// Opens it again.
pub async fn undo(page: Page, can: Can<ReadClassAnswers>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.reopen_entering(can.proof()).await? {
        w.commit().await?;
    }
    let of = can.act();
    page.go_saying(&routes::class(of.assessment.id, of.course), "done-class-reopened")
}
