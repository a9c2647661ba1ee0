//! Real answers go the whole way: a spreadsheet as a teacher has it, the page of the class, and each question's share as the file has it.
//! The files lie beside the project; where they don't, this says so and is skipped.

use domain::assessment::{
    Achieved, Axis, Given, LevelSum, NewAssessment, Occasion, Paper, Responses, SummedClass, read_line,
};
use domain::id::{AssessmentId, SchoolId, StudentId};
use domain::permission::{
    ArrangeNetwork, ArrangeSchool, KeepRoster, MakeAssessment, ReadClassAnswers, SeeAssessment, SeeLevel,
    by_the_installation,
};
use domain::school::{Level, NewCourse, Subject};
use testkit::app::TestApp;
use testkit::real::{CLASS, Class, chosen, chosen_from, scored};
use testkit::scene::facts;
use web::routes;

#[tokio::test]
async fn real_answers_become_a_class_s_page_with_the_files_own_shares() {
    let all: Option<Vec<(&str, Class)>> = ["numeracy_scored", "pisamath", "pisaread", "timss", "math_exam_14w"]
        .into_iter()
        .map(|name| Some((name, scored(name)?)))
        .collect();
    let (Some(mut all), Some(raw)) = (all, chosen("numeracy_raw", "numeracy_scored")) else {
        testkit::missing("real answers", "shared/data/irt is not beside the project");
        return;
    };
    all.push(("numeracy_raw", raw));
    for (number, app) in TestApp::each().await.into_iter().enumerate() {
        let names = testkit::real::students(&app).await.unwrap();
        for (name, class) in &all {
            // PostgreSQL stores what SQLite stores: one file there is enough.
            if number > 0 && *name != "numeracy_raw" {
                continue;
            }
            goes_the_whole_way(&app, name, class, &names).await;
        }
    }
}

async fn goes_the_whole_way(app: &TestApp, name: &str, class: &Class, names: &[String]) {
    let mut beto = app.signed_in(app.world.beto).await;
    let id = made(app, &mut beto, class).await;
    let bring = routes::class_sheet(&id, app.world.course);
    let sheet = class.sheet(names);
    let here = beto.upload(&bring, "respuestas.csv", sheet.as_bytes()).await.is(303);
    let here = here.location;
    beto.get(&here)
        .await
        .is(200)
        .has(&format!("Se agregan las respuestas de {CLASS} estudiantes"));
    beto.post(&here, &[]).await.is(303);

    // What is kept is what the file says, worth what the field's scoring gives.
    let id: AssessmentId = id.parse().unwrap();
    let paper = app.app.db.paper(id).await.unwrap();
    let kept = app.app.db.class_answers(id, app.world.course).await.unwrap();
    for (line, points) in kept.iter().zip(&class.points) {
        let answers = line.answers.as_ref().unwrap();
        let found: Vec<f64> = paper
            .items
            .iter()
            .map(|item| answers.of(item).map_or(0.0, |given: Given| given.points(item).unwrap()))
            .collect();
        assert_eq!(&found, points, "{name}: {}", line.listed());
    }
    let page = beto.get(&routes::class(id, app.world.course)).await.is(200);
    let page = page.has(&format!("Respuestas de {CLASS} estudiantes"));
    for (at, item) in class.items.iter().enumerate() {
        let right: f64 = class.points.iter().map(|row| row[at]).sum::<f64>() / class.points.len() as f64;
        let said = format!("<th scope=\"row\">{item}</th>");
        let (_, row) = page
            .text
            .split_once(&said)
            .unwrap_or_else(|| panic!("{name}: no row of {item}"));
        let row = row.split("</tr>").next().unwrap();
        let share = format!("{} %", (right * 100.0).round());
        assert!(
            row.replace('\u{a0}', " ").contains(&share),
            "{name}, {item}: {share} in {row}"
        );
    }
}

async fn made(app: &TestApp, beto: &mut testkit::app::Browser, class: &Class) -> String {
    let form = beto.get(routes::ASSESSMENT_NEW).await.is(200);
    let (id, course, keys) = (form.hidden("id"), app.world.course.to_string(), class.keys.join(" "));
    let fields = [
        ("id", id.as_str()),
        ("name", "Respuestas de verdad"),
        ("subject", "language"),
        ("occasion", "between"),
        ("day", "2026-06-01"),
        ("keys", &keys),
        ("items", ""),
        ("course", &course),
    ];
    beto.post(routes::ASSESSMENT_NEW, &fields).await.is(303);
    id
}

#[tokio::test]
async fn real_answers_of_three_liceos_are_analysed_with_the_files_own_shares() {
    let class = |number: usize| chosen_from("numeracy_raw", "numeracy_scored", number * CLASS);
    let (Some(one), Some(two), Some(three)) = (class(0), class(1), class(2)) else {
        testkit::missing("real answers", "shared/data/irt is not beside the project");
        return;
    };
    let app = TestApp::sqlite().await;
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let third = testkit::personas::school("CANELO", "Liceo Canelo");
    let arrange = by_the_installation(ArrangeNetwork);
    let third = w.take_in_school(&arrange, &third).await.unwrap().id();
    w.commit().await.unwrap();
    let classes = [(app.world.arrayan, &one), (app.world.boldo, &two), (third, &three)];
    for (school, class) in classes {
        given(&app, school, class).await;
    }
    let mut hugo = app.signed_in(app.world.hugo).await;
    let list = hugo.get(routes::PAPER_ANALYSES).await.is(200);
    let code = list
        .text
        .split("/evaluaciones/analisis/")
        .nth(1)
        .expect("a common paper");
    let code = code.split('"').next().unwrap().to_owned();
    let page = hugo.get(&routes::paper_analysis(&code)).await.is(200);
    let page = page
        .has("Confiabilidad (alfa)")
        .has(&format!("Respuestas de {} estudiantes", 3 * CLASS));
    for (at, item) in one.items.iter().enumerate() {
        let points = classes
            .iter()
            .flat_map(|(_, class)| class.points.iter().map(|row| row[at]));
        let right = points.sum::<f64>() / (3 * CLASS) as f64;
        let (_, row) = page
            .text
            .split_once(&format!("<th scope=\"row\">{item}</th>"))
            .unwrap_or_else(|| panic!("no row of {item}"));
        let row = row.split("</tr>").next().unwrap().replace('\u{a0}', " ");
        let share = format!("{} %", (right * 100.0).round());
        assert!(row.contains(&share), "{item}: {share} in {row}");
    }
}

/// A liceo gives the paper to a class, which answers as the file says; it is closed and summed up.
async fn given(app: &TestApp, school: SchoolId, class: &Class) {
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    let new = NewCourse {
        year: 2026,
        level: Level::First,
        letter: "Z".to_owned(),
    };
    let arrange = by_the_installation(ArrangeSchool(school));
    let course = w.add_course(&arrange, &new).await.unwrap();
    let paper = Paper::of_keys(&class.keys.join(" ")).unwrap();
    let answered = |row: &Vec<String>| read_line(&row.join(" "), &paper).unwrap();
    let mut answers: Vec<(StudentId, Option<Responses>)> = Vec::new();
    for (at, row) in class.rows.iter().enumerate() {
        let (id, since) = (StudentId::new(w.ids(), w.at()), w.at().day());
        let keep = by_the_installation(KeepRoster(school));
        let name = facts(&format!("Xi{at}"), None);
        w.add_student(&keep, app.world.network, id, &name, (course, since))
            .await
            .unwrap();
        answers.push((id, answered(row)));
    }
    let new = NewAssessment {
        name: "Respuestas de verdad".to_owned(),
        subject: Subject::Maths,
        level: Level::First,
        occasion: Occasion::Diagnosis,
        day: app.moment().at.day(),
        paper: paper.clone(),
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
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.enter_answers(&read, &answers).await.unwrap();
    w.close_entering(&read, true).await.unwrap();
    let see = by_the_installation(SeeLevel(SeeAssessment {
        assessment,
        courses: vec![course],
    }));
    w.keep_level_sum(&see, paper.alike().as_deref(), &shown(course).frozen())
        .await
        .unwrap();
    w.commit().await.unwrap();
}

/// A sum of one class that its teacher shows.
fn shown(course: domain::id::CourseId) -> LevelSum {
    let n = u32::try_from(CLASS).unwrap();
    let achieved = vec![Achieved {
        axis: Axis::Other,
        questions: 15,
        n,
        mean: 0.5,
        interval: None,
    }];
    LevelSum {
        axes: vec![Axis::Other],
        classes: vec![SummedClass {
            course,
            n,
            team: 0,
            shared: true,
            asked: vec![n],
            achieved: achieved.clone(),
        }],
        achieved,
        apart: None,
        growth: None,
    }
}
