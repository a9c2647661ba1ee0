//! The end of a class's entering, and what a level and the network learn of it: once, and never of one teacher who doesn't show it.

use domain::assessment::{Achieved, Axis, LevelSum, NewAssessment, Occasion, Paper, Responses, SummedClass, read_line};
use domain::id::{AssessmentId, CourseId, PersonId, SchoolId, StudentId};
use domain::permission::{
    ArrangeSchool, GrantRole, KeepRoster, MakeAssessment, ReadClassAnswers, SeeAssessment, SeeLevel,
    by_the_installation, in_the_name_of,
};
use domain::person::{Charge, Role};
use domain::school::{Level, NewCourse, Subject};
use testkit::app::TestApp;
use testkit::personas::names;
use testkit::scene::{SURNAME, facts};
use web::routes;

/// Ten questions, three of them on each of three axes.
const KEYS: &str = "ABCDABCDAB";

/// A class with its teacher and students.
pub struct Class {
    pub course: CourseId,
    pub teacher: PersonId,
    pub students: Vec<StudentId>,
}

/// Another class of I medio, with a teacher of its own or one who is there.
pub async fn class(app: &TestApp, letter: &str, teacher: Option<PersonId>, students: usize) -> Class {
    let world = app.world;
    let arrange = by_the_installation(ArrangeSchool(world.arrayan));
    let new = NewCourse {
        year: 2026,
        level: Level::First,
        letter: letter.to_owned(),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let course = w.add_course(&arrange, &new).await.unwrap();
    let teacher = match teacher {
        Some(known) => known,
        None => {
            let charge = Charge {
                role: Role::Teacher,
                school_id: Some(world.arrayan),
                subject: Some(Subject::Language),
            };
            let grant = [by_the_installation(GrantRole(charge))];
            let name = names(&format!("Profe de {letter}"));
            let mail = format!("profe-{}@prueba.invalid", letter.to_lowercase());
            w.welcome(&grant, Some(world.network), &name, Some(&mail), None)
                .await
                .unwrap()
        }
    };
    w.give_course(&arrange, course, teacher, Some(Subject::Language))
        .await
        .unwrap();
    w.commit().await.unwrap();
    Class {
        course,
        teacher,
        students: enrol(app, course, students).await,
    }
}

async fn enrol(app: &TestApp, course: CourseId, n: usize) -> Vec<StudentId> {
    let keep = in_the_name_of(app.world.dora, KeepRoster(app.world.arrayan));
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let mut students = Vec::new();
    for at in 0..n {
        let (id, since) = (StudentId::new(w.ids(), w.at()), w.at().day());
        w.add_student(
            &keep,
            app.world.network,
            id,
            &facts(&format!("N{at}"), None),
            (course, since),
        )
        .await
        .unwrap();
        students.push(id);
    }
    w.commit().await.unwrap();
    students
}

/// An assessment of Language for these courses.
async fn assessment(app: &TestApp, courses: &[CourseId]) -> AssessmentId {
    let mut paper = Paper::of_keys(KEYS).unwrap();
    for (at, item) in paper.items.iter_mut().enumerate() {
        item.axis = [Axis::Locate, Axis::Interpret, Axis::Reflect][(at / 3).min(2)];
    }
    let new = NewAssessment {
        name: "Diagnóstico de lectura".to_owned(),
        subject: Subject::Language,
        level: Level::First,
        occasion: Occasion::Diagnosis,
        day: app.moment().at.day(),
        paper,
        courses: courses.to_vec(),
    };
    let make = MakeAssessment {
        school: app.world.arrayan,
        subject: Subject::Language,
        courses: courses.to_vec(),
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = AssessmentId::new(w.ids(), w.at());
    w.make_assessment(&in_the_name_of(app.world.elena, make), (app.world.network, id), &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

/// Everybody of a class answers the same: strong where something is found, weak where it is judged.
async fn answered(app: &TestApp, id: AssessmentId, class: &Class) {
    let paper = app.app.db.paper(id).await.unwrap();
    let read = ReadClassAnswers {
        assessment: app.app.db.assessment(id).await.unwrap(),
        course: class.course,
    };
    let line = |at: usize| {
        if at.is_multiple_of(2) {
            "ABCDACDCBA"
        } else {
            "ABBDABCCCC"
        }
    };
    let answers: Vec<(StudentId, Option<Responses>)> = class
        .students
        .iter()
        .enumerate()
        .map(|(at, student)| (*student, read_line(line(at), &paper).unwrap()))
        .collect();
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.enter_answers(&in_the_name_of(class.teacher, read), &answers)
        .await
        .unwrap();
    w.commit().await.unwrap();
}

#[tokio::test]
async fn what_was_closed_stands_until_it_is_opened_again() {
    for app in TestApp::each().await {
        let own = Class {
            course: app.world.course,
            teacher: app.world.beto,
            students: enrol(&app, app.world.course, 2).await,
        };
        let id = assessment(&app, &[own.course]).await;
        let (closing, class) = (routes::class_closing(id, own.course), routes::class(id, own.course));
        let mut beto = app.signed_in(own.teacher).await;
        // Nothing is there to be ended.
        beto.post(&closing, &[])
            .await
            .is(409)
            .has("Todavía no hay respuestas que cerrar");
        answered(&app, id, &own).await;
        beto.get(&class).await.is(200).has("Cerrar el ingreso");
        beto.post(&closing, &[]).await.is(303);
        // Sent twice it is one.
        beto.post(&closing, &[]).await.is(303);
        let page = beto.get(&class).await.is(200);
        page.has("Reabrir el ingreso").has("Este curso lo ves solo tú");
        let answers = routes::class_answers(id, own.course);
        beto.get(&answers)
            .await
            .is(200)
            .has("El ingreso de este curso está cerrado")
            .has_not("<textarea");
        let line = format!("fila-{}", own.students[0]);
        let late = beto.post(&answers, &[(line.as_str(), "AAAAAAAAAA")]).await.is(409);
        late.has("El ingreso de este curso está cerrado");
        beto.post(&routes::class_reopening(id, own.course), &[]).await.is(303);
        beto.post(&answers, &[(line.as_str(), "AAAAAAAAAA")]).await.is(303);
    }
}

#[tokio::test]
async fn a_level_is_summed_up_once_and_told_of_two_teachers() {
    for app in TestApp::each().await {
        let (a, b) = (class(&app, "B", None, 9).await, class(&app, "C", None, 8).await);
        let late = class(&app, "D", None, 8).await;
        let id = assessment(&app, &[a.course, b.course, late.course]).await;
        let level = routes::assessment_level(id);
        let mut elena = app.signed_in(app.world.elena).await;
        elena
            .get(&level)
            .await
            .is(200)
            .has("Todavía ningún curso cerró su ingreso");
        for one in [&a, &b, &late] {
            answered(&app, id, one).await;
        }
        let mut first = app.signed_in(a.teacher).await;
        first.post(&routes::class_closing(id, a.course), &[]).await.is(303);
        // One teacher's class is no sum, and nothing is used up by trying.
        let silent = elena.post(&level, &[]).await.is(422);
        silent.has("No se sumó nada").has("1 de 3 cursos cerraron el ingreso");
        let mut second = app.signed_in(b.teacher).await;
        second.post(&routes::class_closing(id, b.course), &[]).await.is(303);
        elena.post(&level, &[]).await.is(303);
        let page = elena.get(&level).await.is(200);
        let page = page
            .has("Lo más firme de I medio es Localizar")
            .has("Respuestas de 17 estudiantes")
            .has("Fuera de ella: 1°D")
            .has_not("Cursos que se muestran")
            .has_not(SURNAME);
        let said = page.text;
        // Nothing moves any more: not the sum, not the classes in it.
        first.post(&routes::class_reopening(id, a.course), &[]).await.is(409);
        let mut third = app.signed_in(late.teacher).await;
        third.post(&routes::class_closing(id, late.course), &[]).await.is(409);
        third
            .get(&routes::class(id, late.course))
            .await
            .is(200)
            .has("sin este curso");
        elena.post(&level, &[]).await.is(303);
        assert_eq!(elena.get(&level).await.is(200).text, said);
        // No teacher reads the level, and who leads reads no class.
        first.get(&level).await.is(404);
        elena.get(&routes::class(id, a.course)).await.is(404);
    }
}

#[tokio::test]
async fn a_class_is_shown_where_its_teacher_chose_so_and_the_rest_is_not_worked_out() {
    for app in TestApp::each().await {
        let (a, b) = (class(&app, "B", None, 9).await, class(&app, "C", None, 8).await);
        let id = assessment(&app, &[a.course, b.course]).await;
        for (one, shows) in [(&a, &[("mostrar", "1")][..]), (&b, &[])] {
            answered(&app, id, one).await;
            let mut teacher = app.signed_in(one.teacher).await;
            teacher
                .post(&routes::class_closing(id, one.course), shows)
                .await
                .is(303);
        }
        let mut dora = app.signed_in(app.world.dora).await;
        let level = routes::assessment_level(id);
        dora.post(&level, &[]).await.is(303);
        let page = dora.get(&level).await.is(200);
        page.has("Cursos que se muestran")
            .has("Puntos logrados por eje, 1°B")
            .has_not("Puntos logrados por eje, 1°C")
            .has("Del nivel completo no se dice nada");
        let kept = app.app.db.level_sum(id).await.unwrap().unwrap();
        assert!(
            kept.sum.achieved.is_empty(),
            "what nobody may read isn't kept: {kept:?}"
        );
    }
}

#[tokio::test]
async fn two_classes_of_one_teacher_are_that_teachers() {
    let app = TestApp::sqlite().await;
    let a = class(&app, "B", None, 9).await;
    let b = class(&app, "C", Some(a.teacher), 9).await;
    let id = assessment(&app, &[a.course, b.course]).await;
    let mut teacher = app.signed_in(a.teacher).await;
    for one in [&a, &b] {
        answered(&app, id, one).await;
        teacher.post(&routes::class_closing(id, one.course), &[]).await.is(303);
    }
    let mut elena = app.signed_in(app.world.elena).await;
    elena
        .post(&routes::assessment_level(id), &[])
        .await
        .is(422)
        .has("No se sumó nada");
}

/// A sum of a liceo, as it might be kept; of the paper that all give.
async fn summed(app: &TestApp, school: SchoolId, mean: f64) {
    let of = |axis, mean: f64| Achieved {
        axis,
        questions: 3,
        n: 40,
        mean,
        interval: None,
    };
    let class = |at: u128, n: u32, team: u32| SummedClass {
        course: CourseId(uuid::Uuid::from_u128(at)),
        n,
        team,
        shared: false,
        asked: vec![n, n],
        achieved: vec![],
    };
    let sum = LevelSum {
        axes: vec![Axis::Locate, Axis::Interpret],
        classes: vec![class(1, 20, 0), class(2, 20, 1)],
        achieved: vec![of(Axis::Locate, mean), of(Axis::Interpret, mean - 0.3)],
        apart: None,
        growth: None,
    };
    let make = MakeAssessment {
        school,
        subject: Subject::Language,
        courses: vec![],
    };
    let new = NewAssessment {
        name: "Diagnóstico".to_owned(),
        subject: Subject::Language,
        level: Level::First,
        occasion: Occasion::Diagnosis,
        day: app.moment().at.day(),
        paper: Paper::of_keys(KEYS).unwrap(),
        courses: vec![],
    };
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let id = AssessmentId::new(w.ids(), w.at());
    w.make_assessment(&by_the_installation(make), (app.world.network, id), &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let see = SeeLevel(SeeAssessment {
        assessment: app.app.db.assessment(id).await.unwrap(),
        courses: vec![],
    });
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.keep_level_sum(&by_the_installation(see), new.paper.alike().as_deref(), &sum.frozen())
        .await
        .unwrap();
    w.commit().await.unwrap();
}

#[tokio::test]
async fn the_network_reads_three_liceos_and_names_none() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        summed(&app, app.world.arrayan, 0.8).await;
        summed(&app, app.world.boldo, 0.7).await;
        let none = ana.get(routes::ASSESSMENTS_NETWORK).await.is(200);
        none.has("Todavía no hay una prueba común").has_not("80");
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        let arrange = by_the_installation(domain::permission::ArrangeNetwork);
        let third = w
            .take_in_school(&arrange, &testkit::personas::school("CANELO", "Liceo Canelo"))
            .await
            .unwrap()
            .id();
        w.commit().await.unwrap();
        summed(&app, third, 0.6).await;
        // The same liceo twice is one liceo.
        summed(&app, third, 0.6).await;
        let page = ana.get(routes::ASSESSMENTS_NETWORK).await.is(200);
        page.has("3 liceos")
            .has("Lo más firme es Localizar (70 % de los puntos)")
            .has_not("Canelo");
        let mut elena = app.signed_in(app.world.elena).await;
        elena.get(routes::ASSESSMENTS_NETWORK).await.is(404);
    }
}
