//! A class's answers from a spreadsheet: read, shown with what would change, then kept. No RUN and no other column waits in between.

mod apply;
mod kept;
pub mod new;
mod question;
pub mod show;

pub use apply::save;

use domain::permission::ReadClassAnswers;
use interchange::answers::ClassStudent;

use crate::guard::Can;
use crate::page::Page;
use crate::page::problem::Problem;

/// What a sheet for this class is called among the files that wait: whoever brought it for one class can't use it for another.
fn waiting(of: &ReadClassAnswers) -> String {
    format!("class-answers {} {}", of.assessment.id, of.course)
}

/// The class as the plan needs it: those who are in it now.
async fn class(page: &Page, can: &Can<ReadClassAnswers>) -> Result<Vec<ClassStudent>, Problem> {
    let of = can.act();
    let lines = page.app.db.class_answers(of.assessment.id, of.course).await?;
    let known = page.app.db.known_students(of.assessment.network_id).await?;
    let key = |student| {
        known
            .iter()
            .find(|line| line.id == student)
            .and_then(|line| line.run_key.clone())
    };
    let one = |line: store::ClassLine| ClassStudent {
        id: line.student,
        run_key: key(line.student),
        given_names: line.given_names,
        surnames: line.surnames,
        number_in_list: None,
        answers_now: line.answers,
    };
    Ok(lines.into_iter().filter(|line| line.here).map(one).collect())
}
