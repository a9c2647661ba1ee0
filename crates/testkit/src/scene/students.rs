//! Invented students: three in Beto's course and one who left it, one in Caro's.

use domain::id::{CourseId, PersonId, SchoolId, StudentId};
use domain::permission::{KeepRoster, Proof, in_the_name_of};
use domain::student::{NewStudent, Sex};
use domain::time::Day;
use store::{Result, StudentFacts, Write};

use crate::app::TestApp;

/// A surname that nobody else in the tests has: where it stands, a student is named.
pub const SURNAME: &str = "Ñirre";

/// The students.
#[derive(Clone, Copy, Debug)]
pub struct Students {
    /// Fifteen, in Beto's course.
    pub luz: StudentId,
    /// Sixteen, in Beto's course.
    pub sol: StudentId,
    /// Of an age that nobody knows, in Beto's course.
    pub mar: StudentId,
    /// Left Beto's course.
    pub gone: StudentId,
    /// In Caro's course at Boldo.
    pub elsewhere: StudentId,
}

impl Students {
    pub(super) async fn set(app: &TestApp) -> Result<Self> {
        let world = app.world;
        let (course, other) = (world.course, world.other_course);
        let mut w = app.app.db.write(app.moment()).await?;
        let keep = in_the_name_of(world.dora, KeepRoster(world.arrayan));
        let on = w.at().day();
        let set = Self {
            luz: add(&mut w, app, &keep, ("Luz", Some("2011-03-09")), course).await?,
            sol: add(&mut w, app, &keep, ("Sol", Some("2010-03-09")), course).await?,
            mar: add(&mut w, app, &keep, ("Mar", None), course).await?,
            gone: add(&mut w, app, &keep, ("Alba", Some("2011-08-20")), course).await?,
            elsewhere: add(
                &mut w,
                app,
                &by(world.caro, world.boldo),
                ("Rocío", Some("2011-01-02")),
                other,
            )
            .await?,
        };
        w.withdraw_student(&keep, set.gone, on).await?;
        w.commit().await?;
        Ok(set)
    }
}

fn by(person: PersonId, school: SchoolId) -> Proof<KeepRoster> {
    in_the_name_of(person, KeepRoster(school))
}

async fn add(
    w: &mut Write<'_>,
    app: &TestApp,
    keep: &Proof<KeepRoster>,
    (given, born): (&str, Option<&str>),
    course: CourseId,
) -> Result<StudentId> {
    let (id, since) = (StudentId::new(w.ids(), w.at()), w.at().day());
    let facts = facts(given, born.and_then(|day| day.parse().ok()));
    w.add_student(keep, app.world.network, id, &facts, (course, since))
        .await?;
    Ok(id)
}

/// What is known of an invented student.
#[must_use]
pub fn facts(given: &str, born: Option<Day>) -> StudentFacts {
    StudentFacts {
        sort_key: i18n::sort_key(&format!("{SURNAME} {given}")),
        student: NewStudent {
            given_names: given.to_owned(),
            surnames: SURNAME.to_owned(),
            sex: Sex::Unsaid,
            born,
            run_key: None,
        },
    }
}
