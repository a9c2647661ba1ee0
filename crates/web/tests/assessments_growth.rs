//! How far a class came: told by shared questions, beside chance and the starting point, to its teacher alone.

use domain::assessment::{Axis, Given, Item, NewAssessment, Occasion, Paper, Responses};
use domain::id::{AssessmentId, CourseId, StudentId};
use domain::permission::{MakeAssessment, ReadClassAnswers, by_the_installation, in_the_name_of};
use domain::school::{Level, Subject};
use domain::time::Day;
use testkit::app::TestApp;
use web::routes;

use crate::assessments_level::{Class, class};

/// Twenty questions, the first so many of them shared.
fn paper(shared: usize) -> Paper {
    let mut paper = Paper::of_keys("A A A A A A A A A A A A A A A A A A A A").unwrap();
    for (at, item) in paper.items.iter_mut().enumerate() {
        item.axis = Axis::Interpret;
        if at < shared {
            item.anchor = format!("comun-{at}");
        }
    }
    paper
}

async fn assessment(app: &TestApp, class: &Class, what: (&Paper, &str)) -> AssessmentId {
    for_all(app, &[class], what).await
}

async fn for_all(app: &TestApp, classes: &[&Class], (paper, day): (&Paper, &str)) -> AssessmentId {
    let courses: Vec<CourseId> = classes.iter().map(|class| class.course).collect();
    let make = MakeAssessment {
        school: app.world.arrayan,
        subject: Subject::Language,
        courses: courses.clone(),
    };
    let new = NewAssessment {
        name: format!("Lectura {day}"),
        subject: Subject::Language,
        level: Level::First,
        occasion: Occasion::Between,
        day: day.parse::<Day>().unwrap(),
        paper: paper.clone(),
        courses,
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = AssessmentId::new(w.ids(), w.at());
    w.make_assessment(&by_the_installation(make), (app.world.network, id), &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

/// Answers as a Rasch model gives them; chance is a fixed sequence.
async fn answered(app: &TestApp, id: AssessmentId, class: &Class, (lift, seed): (f64, u64)) {
    let paper = app.app.db.paper(id).await.unwrap();
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut one = |at: usize, student: &StudentId| {
        let able = (at as f64 / class.students.len() as f64 - 0.5) * 3.0 + lift;
        let answer = |given: Responses, (at, item): (usize, &Item)| {
            let hard = (at % 7) as f64 / 2.0 - 1.5;
            let right = next() < 1.0 / (1.0 + (hard - able).exp());
            given.with(&item.label, Given::Chosen(if right { 'A' } else { 'C' }))
        };
        let all = paper.items.iter().enumerate().fold(Responses::default(), answer);
        (*student, Some(all))
    };
    let answers: Vec<(StudentId, Option<Responses>)> = class
        .students
        .iter()
        .enumerate()
        .map(|(at, student)| one(at, student))
        .collect();
    let read = ReadClassAnswers {
        assessment: app.app.db.assessment(id).await.unwrap(),
        course: class.course,
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.enter_answers(&in_the_name_of(class.teacher, read), &answers)
        .await
        .unwrap();
    w.commit().await.unwrap();
}

#[tokio::test]
async fn a_class_that_came_far_reads_so_and_nobody_else_does() {
    for app in TestApp::each().await {
        let own = class(&app, "B", None, 40).await;
        let before = assessment(&app, &own, (&paper(10), "2026-03-16")).await;
        let after = assessment(&app, &own, (&paper(10), "2026-06-01")).await;
        answered(&app, before, &own, (-0.6, 3)).await;
        answered(&app, after, &own, (0.9, 5)).await;
        let mut teacher = app.signed_in(own.teacher).await;
        let here = routes::class_growth(after, own.course);
        let page = teacher.get(&here).await.is(200);
        page.has("En la misma prueba, el curso habría pasado de")
            .has("avanzó, entre")
            .has("10 preguntas compartidas")
            .has("Los 13 que partieron más abajo")
            .has("Desde Lectura 2026-03-16");
        // The first one has nothing before it.
        let first = teacher.get(&routes::class_growth(before, own.course)).await.is(200);
        first.has("Todavía no se puede decir cuánto avanzó");
        for person in [app.world.elena, app.world.dora, app.world.ana, app.world.beto] {
            app.signed_in(person).await.get(&here).await.is(404);
        }
    }
}

#[tokio::test]
async fn what_cant_be_told_says_why() {
    let app = TestApp::sqlite().await;
    let own = class(&app, "B", None, 9).await;
    let before = assessment(&app, &own, (&paper(10), "2026-03-16")).await;
    let after = assessment(&app, &own, (&paper(10), "2026-06-01")).await;
    answered(&app, before, &own, (-0.6, 3)).await;
    answered(&app, after, &own, (0.9, 5)).await;
    let mut teacher = app.signed_in(own.teacher).await;
    // Nine students can't say how hard twenty questions are.
    let page = teacher.get(&routes::class_growth(after, own.course)).await.is(200);
    page.has("Con tan pocas respuestas no se puede saber");
    let few = assessment(&app, &own, (&paper(3), "2026-06-08")).await;
    let page = teacher.get(&routes::class_growth(few, own.course)).await.is(200);
    page.has("No hay una prueba anterior de este curso").has("Pauta y ejes");
}

#[tokio::test]
async fn a_level_reads_how_far_it_came_where_two_teachers_stand_behind_it() {
    for app in TestApp::each().await {
        let (one, other) = (class(&app, "B", None, 40).await, class(&app, "C", None, 40).await);
        let mut elena = app.signed_in(app.world.elena).await;
        let mut levels = Vec::new();
        for (day, lift) in [("2026-03-16", -0.6), ("2026-06-01", 0.9)] {
            let id = for_all(&app, &[&one, &other], (&paper(10), day)).await;
            for (class, seed) in [(&one, 3), (&other, 11)] {
                answered(&app, id, class, (lift, seed)).await;
                let mut teacher = app.signed_in(class.teacher).await;
                teacher
                    .post(&routes::class_closing(id, class.course), &[])
                    .await
                    .is(303);
            }
            elena.post(&routes::assessment_level(id), &[]).await.is(303);
            levels.push(routes::assessment_level(id));
        }
        elena.get(&levels[0]).await.is(200).has_not("En la misma prueba");
        let page = elena.get(&levels[1]).await.is(200);
        page.has("En la misma prueba, 80 estudiantes de I medio habrían pasado de")
            .has("avanzaron, entre")
            .has("Desde Lectura 2026-03-16");
    }
}
