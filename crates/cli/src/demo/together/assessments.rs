//! Assessments of Los Boldos: a diagnosis and one in between, of Language and Maths for each level, with what its students answered and eight
//! questions that stand in both papers. Students differ in what they can, questions in how hard they are, and some wrong options draw more
//! than others, as in a real class. Diagnoses are closed and summed up; of the later ones a class is still open.

use domain::assessment::{Axis, Given, Key, NewAssessment, Occasion, Paper, Responses};
use domain::id::{AssessmentId, CourseId, PersonId, StudentId};
use domain::permission::{MakeAssessment, ReadClassAnswers, SeeAssessment, SeeLevel, in_the_name_of};
use domain::school::{Level, Subject};
use domain::time::Day;

use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::super::ground::{Liceo, OwnedCourse};
use super::Desk;

/// Questions an axis.
const EACH: usize = 5;

/// Every how many questions one stands in both papers, from the second on.
const SHARED: [usize; 8] = [1, 3, 6, 8, 11, 13, 16, 18];

/// A time of the year at which classes are assessed.
struct Time {
    /// The week of the school year.
    week: usize,
    occasion: Occasion,
    /// The keys; those of shared questions are the same.
    keys: &'static str,
    /// By how much students can do more than at the beginning.
    lift: f64,
    /// Whether all classes are closed, and the level is summed up.
    ended: bool,
}

const TIMES: [Time; 2] = [
    Time {
        week: 2,
        occasion: Occasion::Diagnosis,
        keys: "B D A C A B D C B A C D A B C D B A D C",
        lift: 0.0,
        ended: true,
    },
    Time {
        week: 8,
        occasion: Occasion::Midway,
        keys: "C D B C D A D B B C A D C B A A B D D A",
        lift: 0.6,
        ended: false,
    },
];

/// What each subject asks for, with how the class stands there.
const LANGUAGE: [(Axis, f64); 4] = [
    (Axis::Locate, 1.2),
    (Axis::Interpret, 0.3),
    (Axis::Reflect, -0.4),
    (Axis::Interpret, 0.1),
];
const MATHS: [(Axis, f64); 4] = [
    (Axis::Numbers, 0.6),
    (Axis::Algebra, -0.3),
    (Axis::Geometry, -0.6),
    (Axis::Probability, 0.4),
];

/// A subject with its axes and what its assessments are called.
#[derive(Clone, Copy)]
struct Matter {
    subject: Subject,
    name: &'static str,
    axes: [(Axis, f64); 4],
}

const MATTERS: [Matter; 2] = [
    Matter {
        subject: Subject::Language,
        name: "Comprensión de lectura",
        axes: LANGUAGE,
    },
    Matter {
        subject: Subject::Maths,
        name: "Números y álgebra",
        axes: MATHS,
    },
];

impl Desk<'_> {
    /// All of them.
    pub(super) async fn assessments(&self) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let Some(boldos) = self.ground.liceos.first() else {
            return Ok(());
        };
        for time in &TIMES {
            let Some(day) = weeks.get(time.week) else { continue };
            for level in [Level::First, Level::Second] {
                let courses = self.this_year(boldos).into_iter();
                let courses: Vec<&OwnedCourse> = courses.filter(|course| is_of(course, level)).collect();
                for matter in MATTERS {
                    self.assessment((boldos, &courses, level), (time, matter), *day).await?;
                }
            }
        }
        Ok(())
    }

    async fn assessment(
        &self,
        (liceo, courses, level): (&Liceo, &[&OwnedCourse], Level),
        (time, matter): (&Time, Matter),
        day: Day,
    ) -> anyhow::Result<()> {
        let Some(paper) = paper(time, &matter.axes) else {
            return Ok(());
        };
        let ids: Vec<CourseId> = courses.iter().map(|course| course.id).collect();
        let new = NewAssessment {
            name: matter.name.to_owned(),
            subject: matter.subject,
            level,
            occasion: time.occasion,
            day,
            paper: paper.clone(),
            courses: ids.clone(),
        };
        let make = MakeAssessment {
            school: liceo.id,
            subject: matter.subject,
            courses: ids.clone(),
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = AssessmentId::new(w.ids(), w.at());
        w.make_assessment(&in_the_name_of(liceo.utp.id, make), (self.ground.network, id), &new)
            .await?;
        w.commit().await?;
        for (place, course) in courses.iter().enumerate() {
            let teacher = teacher(liceo, course, matter.subject);
            let read = ReadClassAnswers {
                assessment: self.db.assessment(id).await?,
                course: course.id,
            };
            let proof = in_the_name_of(teacher, read);
            let answers = self.answers(course, (time, matter), &paper).await?;
            let mut w = self.pen.begin(self.db, moment(day.plus_days(1), Hour::Noon)).await?;
            w.enter_answers(&proof, &answers).await?;
            if time.ended || place + 1 < courses.len() {
                // The second of four shows what the class can do.
                w.close_entering(&proof, place == 1).await?;
            }
            w.commit().await?;
        }
        if time.ended {
            self.sum(liceo, (id, ids), (courses, matter.subject), day.plus_days(3))
                .await?;
        }
        Ok(())
    }

    /// The head of UTP sums the level up.
    async fn sum(
        &self,
        liceo: &Liceo,
        (id, ids): (AssessmentId, Vec<CourseId>),
        (courses, subject): (&[&OwnedCourse], Subject),
        day: Day,
    ) -> anyhow::Result<()> {
        let see = SeeLevel(SeeAssessment {
            assessment: self.db.assessment(id).await?,
            courses: ids,
        });
        let proof = in_the_name_of(liceo.utp.id, see);
        let teachers = |course: CourseId| -> Vec<PersonId> {
            let own = courses.iter().filter(|one| one.id == course);
            own.map(|one| teacher(liceo, one, subject)).collect()
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let found = w.begin_level_sum(&proof).await?;
        let sum = web::sum_up_level(&found, teachers);
        w.keep_level_sum(&proof, found.paper.alike().as_deref(), &sum).await?;
        w.commit().await?;
        Ok(())
    }

    /// Whoever was there answered; one in fifteen was away.
    async fn answers(
        &self,
        course: &OwnedCourse,
        (time, matter): (&Time, Matter),
        paper: &Paper,
    ) -> anyhow::Result<Vec<(StudentId, Option<Responses>)>> {
        let mut answers = Vec::new();
        for student in self.db.students_of_course(course.id).await? {
            let who = format!("{} {}", student.id, matter.subject);
            let able = Chance::of(&who, 0).near(1.0);
            let chance = Chance::of(&who, time.week);
            if chance.happens(1.0 / 15.0) {
                continue;
            }
            let one = |answers: Responses, (at, item): (usize, &domain::assessment::Item)| {
                let able = able + time.lift + matter.axes[at / EACH].1;
                let given = given(&chance, able, (at, item.key.as_ref(), hard(time, at)));
                answers.with(&item.label, given)
            };
            let all = paper.items.iter().enumerate().fold(Responses::default(), one);
            answers.push((student.id, Some(all)));
        }
        Ok(answers)
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

fn paper(time: &Time, axes: &[(Axis, f64); 4]) -> Option<Paper> {
    let mut paper = Paper::of_keys(time.keys)?;
    for (at, item) in paper.items.iter_mut().enumerate() {
        item.axis = axes[at / EACH].0;
        if SHARED.contains(&at) {
            item.anchor = format!("comun-{}", at + 1);
        }
    }
    Some(paper)
}

/// How hard a question is: the same in both papers where it stands in both.
fn hard(time: &Time, at: usize) -> f64 {
    let paper = if SHARED.contains(&at) {
        "question"
    } else {
        time.occasion.word()
    };
    Chance::of(paper, at).near(0.7)
}

/// The answer of somebody to a question: the right one the more often the abler, else one of the wrong ones, of which the first draws most
/// in every fourth question.
fn given(chance: &Chance, able: f64, (at, key, hard): (usize, Option<&Key>, f64)) -> Given {
    let Some(Key::Options(right)) = key else {
        return Given::Omitted;
    };
    let right = right.first().map_or('A', |(letter, _)| *letter);
    if chance.happens(1.0 / (1.0 + (hard - able).exp())) {
        return Given::Chosen(right);
    }
    if chance.happens(0.05) {
        return Given::Omitted;
    }
    let wrong: Vec<char> = ('A'..='D').filter(|letter| *letter != right).collect();
    if at.is_multiple_of(4) && chance.happens(0.7) {
        Given::Chosen(wrong[0])
    } else {
        Given::Chosen(*chance.pick(&wrong))
    }
}
