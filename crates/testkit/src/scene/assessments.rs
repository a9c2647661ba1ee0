//! Assessments of Beto's course: one of Language, which he teaches, with answers; one of Maths, which he doesn't.

use domain::assessment::{Axis, NewAssessment, Occasion, Paper, read_line};
use domain::id::AssessmentId;
use domain::permission::{MakeAssessment, ReadClassAnswers, in_the_name_of};
use domain::school::{Level, Subject};
use store::Result;

use super::Students;
use crate::app::TestApp;

/// The assessments.
#[derive(Clone, Copy, Debug)]
pub struct Assessments {
    /// Of Language: Luz and Sol answered, Mar was away.
    pub language: AssessmentId,
    /// Of Maths, without answers.
    pub maths: AssessmentId,
}

impl Assessments {
    pub(super) async fn set(app: &TestApp, students: &Students) -> Result<Self> {
        let world = app.world;
        let language = make(app, Subject::Language, "Comprensión de lectura").await?;
        let maths = make(app, Subject::Maths, "Fracciones").await?;
        let paper = app.app.db.paper(language).await?;
        let answers = |line: &str| read_line(line, &paper).ok().flatten();
        let proof = in_the_name_of(
            world.beto,
            ReadClassAnswers {
                assessment: app.app.db.assessment(language).await?,
                course: world.course,
            },
        );
        let mut w = app.app.db.write(app.moment()).await?;
        let lines = [(students.luz, answers("ABCDABC3")), (students.sol, answers("ABDDB-C1"))];
        w.enter_answers(&proof, &lines).await?;
        w.commit().await?;
        Ok(Self { language, maths })
    }
}

async fn make(app: &TestApp, subject: Subject, name: &str) -> Result<AssessmentId> {
    let mut paper = Paper::of_keys("A B C D A B C 0-4").ok_or(store::Error::NotFound)?;
    let axes = Axis::of(subject);
    for (at, item) in paper.items.iter_mut().enumerate() {
        item.axis = axes[at / 3];
    }
    let courses = vec![app.world.course];
    let new = NewAssessment {
        name: name.to_owned(),
        subject,
        level: Level::First,
        occasion: Occasion::Between,
        day: app.moment().at.day(),
        paper,
        courses: courses.clone(),
    };
    let make = MakeAssessment {
        school: app.world.arrayan,
        subject,
        courses,
    };
    let proof = in_the_name_of(app.world.elena, make);
    let mut w = app.app.db.write(app.moment()).await?;
    let id = AssessmentId::new(w.ids(), w.at());
    w.make_assessment(&proof, (app.world.network, id), &new).await?;
    w.commit().await?;
    Ok(id)
}
