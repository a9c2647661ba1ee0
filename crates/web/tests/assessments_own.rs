//! A student's own page: opened by a code on paper once the entering has ended, and by nothing else.

use domain::assessment::read_line;
use domain::permission::{ReadClassAnswers, in_the_name_of};
use testkit::scene::{SURNAME, Scene};
use web::routes;

#[tokio::test]
async fn a_code_on_paper_opens_what_i_can_do_and_nobody_elses() {
    for (app, scene) in Scene::each().await {
        let (open, closed, course) = (scene.assessments.language, scene.assessments.closed, app.world.course);
        let mut beto = app.signed_in(app.world.beto).await;
        // As long as answers are missing there are no slips.
        let first = beto.get(&routes::class_slips(open, course)).await.is(200);
        first.has("Primero cierra el ingreso").has_not("slip-code");
        let sheet = beto.get(&routes::class_slips(closed, course)).await.is(200);
        let codes: Vec<String> = sheet
            .text
            .split("class=\"slip-code\">")
            .skip(1)
            .filter_map(|rest| rest.split('<').next())
            .map(str::to_owned)
            .collect();
        assert_eq!(codes.len(), 2, "{}", sheet.text);
        let mut student = app.visitor();
        let here = routes::own_page(closed);
        student
            .get(&here)
            .await
            .is(200)
            .has("El código de tu papeleta")
            .has_not(SURNAME);
        let page = student
            .post(&here, &[("codigo", codes[0].to_lowercase().as_str())])
            .await
            .is(200);
        // Locating is three questions of three: she can.
        page.has("Lo que puedo").has("Localizar").has_not(SURNAME).has_not("%");
        for (wrong, says) in [
            ("AAA-AAA-AAA", "no es de esta prueba"),
            ("ABC", "un signo de más, de menos o cambiado"),
        ] {
            student.post(&here, &[("codigo", wrong)]).await.is(422).has(says);
        }
        // It opens this test alone; and nothing of one that isn't closed.
        let other = routes::own_page(scene.assessments.summed);
        student.post(&other, &[("codigo", codes[0].as_str())]).await.is(422);
        let not_yet = routes::own_page(open);
        student.post(&not_yet, &[("codigo", codes[0].as_str())]).await.is(422);
        for person in [app.world.elena, app.world.ana] {
            app.signed_in(person)
                .await
                .get(&routes::class_slips(closed, course))
                .await
                .is(404);
        }
    }
}

#[tokio::test]
async fn what_is_next_names_the_skills_of_missed_questions() {
    let (app, scene) = Scene::sqlite().await;
    let (id, course) = (scene.assessments.language, app.world.course);
    let mut beto = app.signed_in(app.world.beto).await;
    let mut paper = app.app.db.paper(id).await.unwrap();
    for (item, skill) in paper
        .items
        .iter_mut()
        .zip(["Encontrar un dato", "Seguir un referente", "Leer un gráfico"])
    {
        item.skill = skill.to_owned();
    }
    let assessment = app.app.db.assessment(id).await.unwrap();
    let see = domain::permission::SeeAssessment {
        assessment: assessment.clone(),
        courses: vec![course],
    };
    let edit = in_the_name_of(app.world.beto, domain::permission::EditAssessment(see));
    let read = in_the_name_of(app.world.beto, ReadClassAnswers { assessment, course });
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    w.write_paper(&edit, 1, &paper).await.unwrap();
    // One right of three, and all of the rest.
    let answers = read_line("ADDDABC4", &paper).unwrap();
    w.enter_answers(&read, &[(scene.students.luz, answers)]).await.unwrap();
    w.close_entering(&read, false).await.unwrap();
    w.commit().await.unwrap();
    let sheet = beto.get(&routes::class_slips(id, course)).await.is(200);
    let luz = sheet.text.split("Luz").nth(1).unwrap();
    let code = luz
        .split("class=\"slip-code\">")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap()
        .to_owned();
    let page = app
        .visitor()
        .post(&routes::own_page(id), &[("codigo", code.as_str())])
        .await
        .is(200);
    page.has("Lo que sigue")
        .has("Seguir un referente")
        .has("Leer un gráfico")
        .has_not("Encontrar un dato");
}
