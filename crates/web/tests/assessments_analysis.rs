//! How the questions of a common paper worked: pooled from three liceos and more, for who analyses, and for nobody else.

use domain::assessment::{Achieved, Axis, Item, LevelSum, NewAssessment, Occasion, Paper, Responses, SummedClass};
use domain::id::{AssessmentId, CourseId, SchoolId, StudentId};
use domain::permission::{
    ArrangeNetwork, ArrangeSchool, KeepRoster, MakeAssessment, ReadClassAnswers, SeeAssessment, SeeLevel,
    by_the_installation,
};
use domain::school::{Level, NewCourse, Subject};
use domain::student::Sex;
use testkit::app::TestApp;
use testkit::scene::{SURNAME, facts};
use web::routes;

fn paper() -> Paper {
    let mut paper = Paper::of_keys("AAAAAAAAAA").unwrap();
    for (at, item) in paper.items.iter_mut().enumerate() {
        item.axis = if at < 5 { Axis::Numbers } else { Axis::Algebra };
    }
    paper
}

async fn course(app: &TestApp, school: SchoolId) -> CourseId {
    let new = NewCourse {
        year: 2026,
        level: Level::First,
        letter: "Z".to_owned(),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let course = w
        .add_course(&by_the_installation(ArrangeSchool(school)), &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    course
}

/// A liceo gives the paper to a class of forty, which answers; the class is closed, and the level summed up.
async fn given(app: &TestApp, school: SchoolId, seed: u64) -> AssessmentId {
    let course = course(app, school).await;
    let keep = by_the_installation(KeepRoster(school));
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let mut students = Vec::new();
    for at in 0..40 {
        let (id, since) = (StudentId::new(w.ids(), w.at()), w.at().day());
        let mut one = facts(&format!("N{seed}x{at}"), None);
        one.student.sex = if at % 2 == 0 { Sex::Female } else { Sex::Male };
        w.add_student(&keep, app.world.network, id, &one, (course, since))
            .await
            .unwrap();
        students.push(id);
    }
    let new = NewAssessment {
        name: "Diagnóstico".to_owned(),
        subject: Subject::Maths,
        level: Level::First,
        occasion: Occasion::Diagnosis,
        day: app.moment().at.day(),
        paper: paper(),
        courses: vec![course],
    };
    let make = MakeAssessment {
        school,
        subject: Subject::Maths,
        courses: vec![course],
    };
    let id = AssessmentId::new(w.ids(), w.at());
    w.make_assessment(&by_the_installation(make), (app.world.network, id), &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let assessment = app.app.db.assessment(id).await.unwrap();
    let read = by_the_installation(ReadClassAnswers {
        assessment: assessment.clone(),
        course,
    });
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut one = |at: usize, student: &StudentId| {
        let able = (at as f64 / 40.0 - 0.5) * 3.0;
        let answer = |given: Responses, (at, item): (usize, &Item)| {
            let right = next() < 1.0 / (1.0 + (at as f64 / 4.0 - 1.1 - able).exp());
            given.with(
                &item.label,
                domain::assessment::Given::Chosen(if right { 'A' } else { 'C' }),
            )
        };
        let all = new.paper.items.iter().enumerate().fold(Responses::default(), answer);
        (*student, Some(all))
    };
    let answers: Vec<(StudentId, Option<Responses>)> = students
        .iter()
        .enumerate()
        .map(|(at, student)| one(at, student))
        .collect();
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.enter_answers(&read, &answers).await.unwrap();
    w.close_entering(&read, true).await.unwrap();
    let see = by_the_installation(SeeLevel(SeeAssessment {
        assessment,
        courses: vec![course],
    }));
    let achieved = |axis| Achieved {
        axis,
        questions: 5,
        n: 40,
        mean: 0.5,
        interval: None,
    };
    let both = vec![achieved(Axis::Numbers), achieved(Axis::Algebra)];
    let sum = LevelSum {
        axes: vec![Axis::Numbers, Axis::Algebra],
        classes: vec![SummedClass {
            course,
            n: 40,
            team: 0,
            shared: true,
            asked: vec![40, 40],
            achieved: both.clone(),
        }],
        achieved: both,
        apart: None,
        growth: None,
    };
    w.keep_level_sum(&see, new.paper.alike().as_deref(), &sum.frozen())
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

#[tokio::test]
async fn three_liceos_are_analysed_together_and_two_are_not() {
    for app in TestApp::each().await {
        given(&app, app.world.arrayan, 3).await;
        given(&app, app.world.boldo, 5).await;
        let mut hugo = app.signed_in(app.world.hugo).await;
        hugo.get(routes::PAPER_ANALYSES)
            .await
            .is(200)
            .has("Todavía no hay una prueba común");
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        let third = w
            .take_in_school(
                &by_the_installation(ArrangeNetwork),
                &testkit::personas::school("CANELO", "Liceo Canelo"),
            )
            .await
            .unwrap()
            .id();
        w.commit().await.unwrap();
        given(&app, third, 7).await;
        let list = hugo.get(routes::PAPER_ANALYSES).await.is(200);
        let list = list
            .has("Matemática, I medio")
            .has("3 liceos")
            .has("Respuestas de 120 estudiantes");
        let code = list.text.split("/evaluaciones/analisis/").nth(1).unwrap();
        let code = code.split('"').next().unwrap().to_owned();
        let here = routes::paper_analysis(&code);
        let page = hugo.get(&here).await.is(200);
        page.has("Confiabilidad (alfa)")
            .has("r biserial puntual")
            .has("Teoría de respuesta al ítem")
            .has("Mujeres y hombres")
            .has_not("Canelo")
            .has_not("Arrayán")
            .has_not(SURNAME);
        hugo.get(&format!("{here}?modelo=2pl"))
            .await
            .is(200)
            .has("<b>Dos parámetros</b>");
        hugo.get(&routes::paper_analysis("0000000000000000")).await.is(404);
        for person in [app.world.ana, app.world.elena, app.world.beto] {
            let mut other = app.signed_in(person).await;
            other.get(routes::PAPER_ANALYSES).await.is(404);
            other.get(&here).await.is(404);
        }
    }
}
