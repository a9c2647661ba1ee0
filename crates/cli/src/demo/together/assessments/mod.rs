//! Assessments of the demo, of Language and Maths: Los Boldos gives them to both levels, and eight other liceos give the same papers to
//! their I medio, so that the network and who analyses have something to read. Each paper shares eight questions with the others of the
//! year. All classes are closed and summed up, but one of Los Boldos' newest ones, which is still open.
//!
//! Owns who gives what and when. What is asked stands in `blueprint`, what is answered in `answering`.

mod answering;
mod blueprint;

use domain::assessment::{NewAssessment, Occasion, Paper, Responses};
use domain::id::{AssessmentId, CourseId, PersonId, StudentId};
use domain::permission::{MakeAssessment, ReadClassAnswers, SeeAssessment, SeeLevel, in_the_name_of};
use domain::school::{Level, Subject};
use domain::time::Day;

use self::answering::{Sitting, answers};
use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::super::ground::{Liceo, OwnedCourse};
use super::Desk;

/// Liceos that give the papers of Los Boldos, too: four of each generation, so that each can be told of.
pub(super) const ALSO: [usize; 8] = [1, 2, 3, 4, 5, 6, 7, 9];

/// When classes are assessed: the week of the school year, and at which time of it.
const TIMES: [(usize, Occasion); 3] = [(2, Occasion::Diagnosis), (8, Occasion::Midway), (32, Occasion::Closing)];

const MATTERS: [(Subject, &str); 2] = [
    (Subject::Language, "Comprensión de lectura"),
    (Subject::Maths, "Números y álgebra"),
];

/// An assessment of a liceo that is about to be given.
struct Giving<'a> {
    liceo: &'a Liceo,
    level: Level,
    courses: Vec<&'a OwnedCourse>,
    subject: Subject,
    name: &'static str,
    occasion: Occasion,
    day: Day,
    /// Whether the last class is still open.
    open: bool,
}

impl Desk<'_> {
    /// All of them.
    pub(super) async fn assessments(&self) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let times = TIMES
            .iter()
            .filter_map(|(week, occasion)| Some((*weeks.get(*week)?, *occasion)));
        let times: Vec<(Day, Occasion)> = times.collect();
        let Some((newest, _)) = times.last().copied() else {
            return Ok(());
        };
        if let Some(boldos) = self.ground.liceos.first() {
            for (day, occasion) in &times {
                for level in [Level::First, Level::Second] {
                    let open = *day == newest && times.len() > 1;
                    self.give_papers((boldos, level), (*day, *occasion), open).await?;
                }
            }
        }
        for liceo in ALSO.iter().filter_map(|at| self.ground.liceos.get(*at)) {
            // The first and the newest: what lies between would tell nothing new, and a demo should start soon.
            for (day, occasion) in times.iter().filter(|(day, _)| *day == times[0].0 || *day == newest) {
                self.give_papers((liceo, Level::First), (*day, *occasion), false)
                    .await?;
            }
        }
        Ok(())
    }

    async fn give_papers(
        &self,
        (liceo, level): (&Liceo, Level),
        (day, occasion): (Day, Occasion),
        open: bool,
    ) -> anyhow::Result<()> {
        for (subject, name) in MATTERS {
            let giving = Giving {
                liceo,
                level,
                courses: self.assessed(liceo, level),
                subject,
                name,
                occasion,
                day,
                open,
            };
            self.give_paper(&giving).await?;
        }
        Ok(())
    }

    /// The courses of a level that are assessed: all of Los Boldos, two elsewhere, one of each pair of teachers.
    pub(super) fn assessed<'l>(&self, liceo: &'l Liceo, level: Level) -> Vec<&'l OwnedCourse> {
        let most = if liceo.index == 0 { usize::MAX } else { 2 };
        let courses = self.this_year(liceo).into_iter();
        courses.filter(|course| is_of(course, level)).take(most).collect()
    }

    async fn give_paper(&self, giving: &Giving<'_>) -> anyhow::Result<()> {
        let Some(paper) = blueprint::paper(giving.subject, giving.occasion) else {
            return Ok(());
        };
        let id = self.make(giving, &paper).await?;
        for (place, course) in giving.courses.iter().enumerate() {
            let teacher = teacher(giving.liceo, course, giving.subject);
            let read = ReadClassAnswers {
                assessment: self.db.assessment(id).await?,
                course: course.id,
            };
            let proof = in_the_name_of(teacher, read);
            let answers = self.class_answers(giving, course, &paper).await?;
            let at = moment(giving.day.plus_days(1), Hour::Noon);
            let mut w = self.pen.begin(self.db, at).await?;
            w.enter_answers(&proof, &answers).await?;
            if !giving.open || place + 1 < giving.courses.len() {
                // In Los Boldos the second of four shows what the class can do.
                w.close_entering(&proof, giving.liceo.index == 0 && place == 1).await?;
            }
            w.commit().await?;
        }
        if giving.open {
            return Ok(());
        }
        self.sum(giving, id).await
    }

    async fn make(&self, giving: &Giving<'_>, paper: &Paper) -> anyhow::Result<AssessmentId> {
        let courses: Vec<CourseId> = giving.courses.iter().map(|course| course.id).collect();
        let new = NewAssessment {
            name: giving.name.to_owned(),
            subject: giving.subject,
            level: giving.level,
            occasion: giving.occasion,
            day: giving.day,
            paper: paper.clone(),
            courses: courses.clone(),
        };
        let make = MakeAssessment {
            school: giving.liceo.id,
            subject: giving.subject,
            courses,
        };
        let mut w = self.pen.begin(self.db, moment(giving.day, Hour::Noon)).await?;
        let id = AssessmentId::new(w.ids(), w.at());
        let proof = in_the_name_of(giving.liceo.utp.id, make);
        w.make_assessment(&proof, (self.ground.network, id), &new).await?;
        w.commit().await?;
        Ok(id)
    }

    /// What each student of a course answered.
    async fn class_answers(
        &self,
        giving: &Giving<'_>,
        course: &OwnedCourse,
        paper: &Paper,
    ) -> anyhow::Result<Vec<(StudentId, Option<Responses>)>> {
        let sitting = sitting(giving, course);
        let students = self.db.students_of_course(course.id).await?;
        let one = |line: &store::StudentLine| Some((line.id, Some(answers(&sitting, (line.id, line.sex), paper)?)));
        Ok(students.iter().filter_map(one).collect())
    }

    /// The head of UTP sums the level up.
    async fn sum(&self, giving: &Giving<'_>, id: AssessmentId) -> anyhow::Result<()> {
        let see = SeeLevel(SeeAssessment {
            assessment: self.db.assessment(id).await?,
            courses: giving.courses.iter().map(|course| course.id).collect(),
        });
        let proof = in_the_name_of(giving.liceo.utp.id, see);
        let teachers = |course: CourseId| -> Vec<PersonId> {
            let own = giving.courses.iter().filter(|one| one.id == course);
            own.map(|one| teacher(giving.liceo, one, giving.subject)).collect()
        };
        let at = moment(giving.day.plus_days(3), Hour::Noon);
        let mut w = self.pen.begin(self.db, at).await?;
        let found = w.begin_level_sum(&proof).await?;
        let sum = web::sum_up_level(&found, teachers);
        w.keep_level_sum(&proof, found.paper.alike().as_deref(), &sum).await?;
        w.commit().await?;
        Ok(())
    }
}

/// How a class stands: liceos differ, classes of a liceo less. Who has tested ideas for a year learns a little more, as the stories say.
fn sitting(giving: &Giving<'_>, course: &OwnedCourse) -> Sitting {
    let liceo = Chance::of("assessed liceo", giving.liceo.index).near(0.25);
    let class = Chance::of(&format!("assessed {}", course.id), 0).near(0.15);
    let level = if giving.level == Level::Second { 0.3 } else { 0.0 };
    let whole_year = if giving.liceo.elder { 0.7 } else { 0.5 };
    Sitting {
        subject: giving.subject,
        occasion: giving.occasion,
        ahead: liceo + class + level,
        learnt: match giving.occasion {
            Occasion::Closing => whole_year,
            _ => whole_year / 2.0,
        },
        newer: !giving.liceo.elder,
    }
}

fn is_of(course: &OwnedCourse, level: Level) -> bool {
    course.name.split('°').next() == Some(level.to_string().as_str())
}

fn teacher(liceo: &Liceo, course: &OwnedCourse, subject: Subject) -> PersonId {
    match subject {
        Subject::Maths => liceo.maths[course.teacher].id,
        Subject::Language | Subject::Other => liceo.language[course.teacher].id,
    }
}
