//! Assessments: from the key in one line to groups for tomorrow, and who never sees a class.

use testkit::app::{Browser, TestApp};
use testkit::scene::{SURNAME, Scene};
use web::routes;

/// Makes one of Language for 1°A by the form; where its paper is edited.
async fn made(browser: &mut Browser, app: &TestApp, keys: &str) -> String {
    let form = browser.get(routes::ASSESSMENT_NEW).await.is(200);
    let (id, course) = (form.hidden("id"), app.world.course.to_string());
    let fields = [
        ("id", id.as_str()),
        ("name", "Lectura de mayo"),
        ("subject", "language"),
        ("occasion", "between"),
        ("day", "2026-06-01"),
        ("keys", keys),
        ("items", "3"),
        ("course", &course),
    ];
    let first = browser.post(routes::ASSESSMENT_NEW, &fields).await.is(303);
    // Sent twice it is one.
    let again = browser.post(routes::ASSESSMENT_NEW, &fields).await.is(303);
    assert_eq!(first.path(), again.path());
    id
}

/// The form of the paper as it stands, with every question on an axis.
fn paper<'a>(keys: &[&'a str], axes: &[&'a str], version: &'a str) -> Vec<(String, &'a str)> {
    let mut fields = vec![("version".to_owned(), version)];
    for (at, (key, axis)) in keys.iter().zip(axes).enumerate() {
        fields.push((format!("key-{at}"), *key));
        fields.push((format!("axis-{at}"), *axis));
    }
    fields
}

async fn write_paper(browser: &mut Browser, id: &str, fields: &[(String, &str)]) -> testkit::app::Reply {
    let labels: Vec<(String, String)> = (0..6).map(|at| (format!("label-{at}"), (at + 1).to_string())).collect();
    let mut all: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    all.extend(labels.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    all.push(("n", "6"));
    browser.post(&routes::assessment_items(id), &all).await
}

#[tokio::test]
async fn from_the_key_in_one_line_to_groups_for_tomorrow() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let id = made(&mut beto, &app, "ABCDAB").await;
        let fields = paper(
            &["A", "B", "C", "D", "A", "0-4"],
            &["locate", "locate", "locate", "interpret", "interpret", "interpret"],
            "1",
        );
        write_paper(&mut beto, &id, &fields).await.is(303);
        // Whoever had the page open meanwhile overwrites nothing, and loses nothing.
        let late = write_paper(&mut beto, &id, &fields).await.is(409);
        late.has("Alguien guardó la prueba mientras la editabas").has("0-4");

        let answers = routes::class_answers(&id, app.world.course);
        let line = |student| format!("fila-{student}");
        let (luz, sol, mar) = (
            line(scene.students.luz),
            line(scene.students.sol),
            line(scene.students.mar),
        );
        let wrong = [
            (luz.as_str(), "ABCDA4"),
            (sol.as_str(), "ABC"),
            (mar.as_str(), "ABCDA9"),
        ];
        let again = beto.post(&answers, &wrong).await.is(422);
        let again = again
            .has("Hay 3 respuestas y la prueba tiene 6 preguntas")
            .has("«9» no puede ser la respuesta de la pregunta 6");
        again.has("ABCDA4"); // nothing typed is lost
        let class = routes::class(&id, app.world.course);
        beto.get(&class)
            .await
            .is(200)
            .has("Todavía no hay respuestas de este curso");

        let right = [(luz.as_str(), "abcda4"), (sol.as_str(), "DDDDA3"), (mar.as_str(), "")];
        beto.post(&answers, &right).await.is(303);
        let page = beto.get(&class).await.is(200);
        page.has("Respuestas de 2 estudiantes")
            .has("Localizar")
            .has("Con 2 estudiantes no se puede decir si las preguntas funcionaron")
            .has("Todavía no")
            .has("2,8 de 3");
        // Who has an empty line was away; what was there goes.
        beto.post(&answers, &[(sol.as_str(), "")]).await.is(303);
        beto.get(&class).await.is(200).has("Respuestas de 1 estudiante");
    }
}

#[tokio::test]
async fn whoever_leads_reads_how_far_it_has_come_and_no_answer() {
    let (app, scene) = Scene::sqlite().await;
    let (id, course) = (scene.assessments.language, app.world.course);
    for person in [app.world.elena, app.world.dora] {
        let mut leads = app.signed_in(person).await;
        let page = leads.get(&routes::assessment(id)).await.is(200);
        page.has("Respuestas de 2 estudiantes")
            .has_not(SURNAME)
            .has_not(&routes::class(id, course));
        leads.get(&routes::class(id, course)).await.is(404);
        leads.get(&routes::class_answers(id, course)).await.is(404);
    }
    // The event tells that something was entered, and of nobody.
    let events = app.app.db.events_of(id.0, 10).await.unwrap();
    let told = format!("{events:?}");
    assert!(
        told.contains("kept") && !told.contains(&scene.students.luz.to_string()),
        "{told}"
    );
}

#[tokio::test]
async fn what_was_taken_away_comes_back_with_its_answers() {
    for (app, scene) in Scene::each().await {
        let id = scene.assessments.language;
        let mut beto = app.signed_in(app.world.beto).await;
        let gone = beto.post(&routes::assessment_removal(id), &[]).await.is(303).location;
        beto.get(&routes::assessment(id)).await.is(404);
        let list = beto.get(&gone).await.is(200);
        list.has("La evaluación se quitó")
            .has(&routes::assessment_return(id))
            .has_not("Comprensión de lectura");
        beto.post(&routes::assessment_return(id), &[]).await.is(303);
        beto.get(&routes::class(id, app.world.course))
            .await
            .is(200)
            .has("Respuestas de 2 estudiantes");
    }
}

#[tokio::test]
async fn a_form_says_what_is_missing() {
    let app = TestApp::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let course = app.world.course.to_string();
    let none = beto.post(routes::ASSESSMENT_NEW, &[]).await.is(422);
    none.has("Escribe cuántas preguntas tiene, o la pauta en una línea");
    let fields = [
        ("name", "Prueba"),
        ("subject", "maths"),
        ("occasion", "between"),
        ("day", "2026-06-01"),
        ("keys", "ABCZ"),
        ("course", course.as_str()),
    ];
    beto.post(routes::ASSESSMENT_NEW, &fields)
        .await
        .is(422)
        .has("No se entiende como pauta");
    let mut other: Vec<(&str, &str)> = fields.to_vec();
    other[4] = ("keys", "ABCD");
    // He teaches Language there.
    beto.post(routes::ASSESSMENT_NEW, &other)
        .await
        .is(422)
        .has("Elige una asignatura que enseñes en todos esos cursos");
}

#[tokio::test]
async fn a_spreadsheet_is_understood_aloud_then_kept_once() {
    for (app, _) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        // The paper has no key yet: the spreadsheet brings it.
        let id = made(&mut beto, &app, "").await;
        let sheet = "Prueba de lectura;;;;;\nNombre;RUN;1;2;3;Nota\nClave;;A;B;C;\nLUZ ÑIRRE;11.111.111-1;a;b;-;5,5\nÑirre, Sol;;A;D;C;4,0\nPedro Nadie;;A;A;A;2,0\nPromedio;;66%;33%;50%;4,1\n";
        let bring = routes::class_sheet(&id, app.world.course);
        let here = beto
            .upload(&bring, "lectura.csv", sheet.as_bytes())
            .await
            .is(303)
            .location;
        let preview = beto.get(&here).await.is(200);
        preview
            .has("Se agregan las respuestas de 2 estudiantes")
            .has("1 fila no es de nadie de este curso")
            .has("Ñirre, Mar")
            .has("Usar la pauta de la planilla")
            .has_not("11.111.111")
            .has_not("5,5");
        let class = routes::class(&id, app.world.course);
        beto.get(&class).await.is(200).has("Todavía no hay respuestas");
        let kept = beto.post(&here, &[("pauta", "1")]).await.is(303);
        assert_eq!(kept.path(), class);
        // Sent again it leads to what became of it.
        assert_eq!(beto.post(&here, &[("pauta", "1")]).await.is(303).path(), class);
        beto.get(&class)
            .await
            .is(200)
            .has("Respuestas de 2 estudiantes")
            .has_not("falta la pauta");
        let lines = beto.get(&routes::class_answers(&id, app.world.course)).await.is(200);
        lines.has("value=\"AB-\"").has("value=\"ADC\"");
        // What can't be read says why, and keeps nothing.
        beto.upload(&bring, "nada.csv", b"hola").await.is(422).has("nada.csv");
    }
}

#[tokio::test]
async fn what_a_person_says_of_a_column_is_remembered() {
    for (app, _) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let id = made(&mut beto, &app, "ABC").await;
        // The sheet counts its questions from the end.
        let sheet = "Alumno;1;2;3\nÑirre, Luz;A;B;C\nÑirre, Sol;A;D;C\n".as_bytes();
        let bring = routes::class_sheet(&id, app.world.course);
        let names = ["alumno", "1", "2", "3"];
        let means = ["name", "item:3", "item:2", "item:1"];
        let fields: Vec<(String, String)> = std::iter::once(("columnas".to_owned(), "4".to_owned()))
            .chain((0..4).map(|at| (format!("nombre-{at}"), names[at].to_owned())))
            .chain((0..4).map(|at| (format!("columna-{at}"), means[at].to_owned())))
            .collect();
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let here = beto
            .send_with(&bring, &fields, Some(("curso.csv", sheet)))
            .await
            .is(303)
            .location;
        let preview = beto.get(&here).await.is(200);
        preview
            .has("Se agregan las respuestas de 2 estudiantes")
            .has("Una columna no es lo que parece")
            .has("<option value=\"item:3\" selected>La pregunta 3");
        beto.post(&here, &[]).await.is(303);
        let lines = beto.get(&routes::class_answers(&id, app.world.course)).await.is(200);
        lines.has("value=\"CBA\"").has("value=\"CDA\"");
        // The next sheet with these columns is understood at once.
        let next = "Alumno;1;2;3\nÑirre, Mar;B;B;A\n".as_bytes();
        let here = beto.upload(&bring, "otro.csv", next).await.is(303).location;
        beto.get(&here)
            .await
            .is(200)
            .has("Se agregan las respuestas de 1 estudiante");
        beto.post(&here, &[]).await.is(303);
        let lines = beto.get(&routes::class_answers(&id, app.world.course)).await.is(200);
        lines.has("value=\"ABB\"");
    }
}

#[tokio::test]
async fn a_sheet_without_names_of_columns_is_asked_about_and_remembered() {
    for (app, _) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let id = made(&mut beto, &app, "ABC").await;
        let bring = routes::class_sheet(&id, app.world.course);
        let sheet = "Ñirre, Luz;A;B;C\nÑirre, Sol;A;D;C\n".as_bytes();
        let asked = beto.upload(&bring, "curso.csv", sheet).await.is(422);
        asked
            .has("La planilla no tiene una fila de títulos")
            .has("Columna 1")
            .has("Trae: Ñirre, Luz · Ñirre, Sol")
            .has("<option value=\"name\" selected>")
            .has("<option value=\"item:2\" selected>");
        let fields = [
            ("columnas", "4"),
            ("nombre-0", "#1"),
            ("nombre-1", "#2"),
            ("nombre-2", "#3"),
            ("nombre-3", "#4"),
            ("columna-0", "name"),
            ("columna-1", "item:1"),
            ("columna-2", "item:2"),
            ("columna-3", "item:3"),
        ];
        // Without the file what was decided stays.
        let again = beto.send_with(&bring, &fields, None).await.is(422);
        again.has("<option value=\"item:3\" selected>");
        let nothing = [fields[0], fields[1], ("columna-0", "nothing")];
        let again = beto
            .send_with(&bring, &nothing, Some(("curso.csv", sheet)))
            .await
            .is(422);
        again.has("Todavía falta");
        let here = beto
            .send_with(&bring, &fields, Some(("curso.csv", sheet)))
            .await
            .is(303)
            .location;
        beto.get(&here)
            .await
            .is(200)
            .has("Se agregan las respuestas de 2 estudiantes");
        beto.post(&here, &[]).await.is(303);
        // The next one without names is understood at once.
        let next = "Ñirre, Mar;B;B;A\n".as_bytes();
        let here = beto.upload(&bring, "otro.csv", next).await.is(303).location;
        beto.get(&here)
            .await
            .is(200)
            .has("Se agregan las respuestas de 1 estudiante");
    }
}
