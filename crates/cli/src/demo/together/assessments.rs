//! Assessments of Los Boldos: one of Language and one of Maths a course, with what its students answered. Students differ in what they can,
//! questions in how hard they are, and some wrong options draw more than others, as in a real class.

use domain::assessment::{Axis, Given, Key, NewAssessment, Occasion, Paper, Responses};
use domain::id::{AssessmentId, StudentId};
use domain::permission::{MakeAssessment, ReadClassAnswers, in_the_name_of};
use domain::school::{Level, Subject};
use domain::time::Day;

use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::super::ground::{Liceo, OwnedCourse};
use super::Desk;

/// The week of the school year in which they are taken.
const TAKEN: usize = 8;

/// The keys of both papers.
const KEYS: &str = "B D A C A B D C B A C D A B C D B A D C";

/// Questions an axis.
const EACH: usize = 5;

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

impl Desk<'_> {
    /// All of them.
    pub(super) async fn assessments(&self) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let (Some(boldos), Some(day)) = (self.ground.liceos.first(), weeks.get(TAKEN)) else {
            return Ok(());
        };
        for course in self.this_year(boldos) {
            let language = (Subject::Language, "Comprensión de lectura", LANGUAGE);
            let maths = (Subject::Maths, "Números y álgebra", MATHS);
            for (subject, name, axes) in [language, maths] {
                self.assessment(boldos, course, (subject, name, axes), *day).await?;
            }
        }
        Ok(())
    }

    async fn assessment(
        &self,
        liceo: &Liceo,
        course: &OwnedCourse,
        (subject, name, axes): (Subject, &str, [(Axis, f64); 4]),
        day: Day,
    ) -> anyhow::Result<()> {
        let Some(paper) = paper(&axes) else { return Ok(()) };
        let teacher = match subject {
            Subject::Maths => liceo.maths[course.teacher].id,
            Subject::Language | Subject::Other => liceo.language[course.teacher].id,
        };
        let level = course.name.split('°').next().and_then(|level| level.parse().ok());
        let new = NewAssessment {
            name: name.to_owned(),
            subject,
            level: level.unwrap_or(Level::First),
            occasion: Occasion::Between,
            day,
            paper: paper.clone(),
            courses: vec![course.id],
        };
        let make = MakeAssessment {
            school: liceo.id,
            subject,
            courses: vec![course.id],
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = AssessmentId::new(w.ids(), w.at());
        w.make_assessment(&in_the_name_of(teacher, make), (self.ground.network, id), &new)
            .await?;
        w.commit().await?;
        let read = ReadClassAnswers {
            assessment: self.db.assessment(id).await?,
            course: course.id,
        };
        let answers = self.answers(course, (subject, &paper, &axes)).await?;
        let mut w = self.pen.begin(self.db, moment(day.plus_days(1), Hour::Noon)).await?;
        w.enter_answers(&in_the_name_of(teacher, read), &answers).await?;
        w.commit().await?;
        Ok(())
    }

    /// Whoever was there answered; one in fifteen was away.
    async fn answers(
        &self,
        course: &OwnedCourse,
        (subject, paper, axes): (Subject, &Paper, &[(Axis, f64); 4]),
    ) -> anyhow::Result<Vec<(StudentId, Option<Responses>)>> {
        let mut answers = Vec::new();
        for student in self.db.students_of_course(course.id).await? {
            let chance = Chance::of(&format!("{} {subject}", student.id), 0);
            if chance.happens(1.0 / 15.0) {
                continue;
            }
            let able = chance.near(1.0);
            let one = |answers: Responses, (at, item): (usize, &domain::assessment::Item)| {
                let given = given(&chance, able + axes[at / EACH].1, (at, item.key.as_ref()));
                answers.with(&item.label, given)
            };
            let all = paper.items.iter().enumerate().fold(Responses::default(), one);
            answers.push((student.id, Some(all)));
        }
        Ok(answers)
    }
}

fn paper(axes: &[(Axis, f64); 4]) -> Option<Paper> {
    let mut paper = Paper::of_keys(KEYS)?;
    for (at, item) in paper.items.iter_mut().enumerate() {
        item.axis = axes[at / EACH].0;
    }
    Some(paper)
}

/// The answer of somebody to a question: the right one the more often the abler, else one of the wrong ones, of which the first draws most
/// in every fourth question.
fn given(chance: &Chance, able: f64, (at, key): (usize, Option<&Key>)) -> Given {
    let Some(Key::Options(right)) = key else {
        return Given::Omitted;
    };
    let right = right.first().map_or('A', |(letter, _)| *letter);
    let hard = Chance::of("question", at).near(0.7);
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
