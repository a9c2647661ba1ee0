//! Assessments of Beto's course: one of Language, which he teaches, with answers; one of Maths, which he doesn't.

use domain::assessment::{Achieved, Axis, LevelSum, NewAssessment, Occasion, Paper, SummedClass, read_line};
use domain::id::AssessmentId;
use domain::permission::{MakeAssessment, ReadClassAnswers, SeeAssessment, SeeLevel, in_the_name_of};
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
    /// Of Language: Beto ended its entering.
    pub closed: AssessmentId,
    /// Of Language: Elena summed it up.
    pub summed: AssessmentId,
}

impl Assessments {
    pub(super) async fn set(app: &TestApp, students: &Students) -> Result<Self> {
        let world = app.world;
        let language = make(app, Subject::Language, "Comprensión de lectura").await?;
        let maths = make(app, Subject::Maths, "Fracciones").await?;
        let closed = make(app, Subject::Language, "Lectura a fin de mes").await?;
        let summed = make(app, Subject::Language, "Lectura de marzo").await?;
        for id in [language, closed, summed] {
            enter(app, students, id, id != language).await?;
        }
        let proof = in_the_name_of(
            world.elena,
            SeeLevel(SeeAssessment {
                assessment: app.app.db.assessment(summed).await?,
                courses: vec![world.course],
            }),
        );
        let mut w = app.app.db.write(app.moment()).await?;
        w.keep_level_sum(&proof, None, &sum(app)).await?;
        w.commit().await?;
        Ok(Self {
            language,
            maths,
            closed,
            summed,
        })
    }
}

/// Luz's and Sol's answers; and the end of entering them.
async fn enter(app: &TestApp, students: &Students, id: AssessmentId, ends: bool) -> Result<()> {
    let paper = app.app.db.paper(id).await?;
    let answers = |line: &str| read_line(line, &paper).ok().flatten();
    let proof = in_the_name_of(
        app.world.beto,
        ReadClassAnswers {
            assessment: app.app.db.assessment(id).await?,
            course: app.world.course,
        },
    );
    let mut w = app.app.db.write(app.moment()).await?;
    let lines = [(students.luz, answers("ABCDABC3")), (students.sol, answers("ABDDB-C1"))];
    w.enter_answers(&proof, &lines).await?;
    if ends {
        w.close_entering(&proof, true).await?;
    }
    w.commit().await
}

/// As if twelve had answered, and Beto showed it.
fn sum(app: &TestApp) -> LevelSum {
    let of = |axis, mean: f64| Achieved {
        axis,
        questions: 3,
        n: 12,
        mean,
        interval: Some((mean - 0.1, mean + 0.1)),
    };
    let achieved = vec![of(Axis::Locate, 0.72), of(Axis::Interpret, 0.48)];
    let class = SummedClass {
        course: app.world.course,
        n: 12,
        team: 0,
        shared: true,
        asked: vec![12, 12],
        achieved: achieved.clone(),
    };
    let sum = LevelSum {
        axes: vec![Axis::Locate, Axis::Interpret],
        classes: vec![class],
        achieved,
        apart: Some((Axis::Locate, Axis::Interpret)),
        growth: None,
    };
    sum.frozen()
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
