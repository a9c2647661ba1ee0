//! A class answers on its phones: a code on the board, a slip each, letters, kept once for the teacher of the subject.

use domain::assessment::write_line;
use domain::id::StudentId;
use serde_json::json;
use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::{SURNAME, Scene};
use web::routes;

use super::answering::{chance_id, send};

/// Beto's class with its sheet open until tonight.
struct Board {
    app: TestApp,
    scene: Scene,
    beto: Browser,
    code: String,
}

impl Board {
    async fn of((app, scene): (TestApp, Scene)) -> Self {
        let mut beto = app.signed_in(app.world.beto).await;
        let path = routes::class_answer_sheet(scene.assessments.language, app.world.course);
        let today = app.moment().at.day().to_string();
        let said = beto.post(&path, &[("options", "4"), ("day", &today)]).await.is(303);
        let page = beto.get(&said.path()).await.is(200);
        let code = page.text.split("class=\"room-code\">").nth(1).unwrap();
        let code = code.split('<').next().unwrap().to_owned();
        Self { app, scene, beto, code }
    }

    async fn slip(&self, student: StudentId) -> String {
        let db = &self.app.app.db;
        let secret = db
            .roster_secret(self.app.moment(), self.app.world.network)
            .await
            .unwrap();
        secret.own_page(self.scene.assessments.language, student).read_aloud()
    }

    /// What a phone sends: B to the first question, C to the third.
    async fn sends(&self, slip: &str) -> Reply {
        let mut phone = self.app.visitor();
        let page = phone.get(&routes::answering_list(&self.code)).await;
        let body = json!({
            "id": chance_id(), "version": version(&page), "language": "es-CL", "seconds": 900,
            "by": { "slip": slip, "wants": true },
            "answers": { "p1": { "choice": "B" }, "p3": { "choice": "C" } },
        });
        send(&mut phone, &self.code, body.to_string().as_bytes()).await
    }

    async fn line(&self, student: StudentId) -> Option<String> {
        let (id, db) = (self.scene.assessments.language, &self.app.app.db);
        let lines = db.class_answers(id, self.app.world.course).await.unwrap();
        let paper = db.paper(id).await.unwrap();
        let line = lines.into_iter().find(|line| line.student == student).unwrap();
        line.answers.map(|answers| write_line(&answers, &paper))
    }
}

/// The version that a page of questions shows; of a sheet that has ended none is shown any more.
fn version(page: &Reply) -> i64 {
    let shown = page.text.split("name=\"version\" value=\"").nth(1);
    shown.and_then(|rest| rest.split('"').next()?.parse().ok()).unwrap_or(0)
}

#[tokio::test]
async fn a_class_sends_its_letters_once_and_its_teacher_reads_them() {
    for there in Scene::each().await {
        let mut board = Board::of(there).await;
        let (mar, sol) = (board.scene.students.mar, board.scene.students.sol);
        let mut phone = board.app.visitor();
        // The page shows letters: no question, no key, nobody's name.
        let page = phone.get(&routes::answering(&board.code)).await.is(200);
        page.has("Pregunta 7")
            .has_not("Pregunta 8")
            .has("Comprensión de lectura")
            .has_not(SURNAME)
            .has("las lee quien te enseña Lenguaje")
            .has_not("name=\"wants\"");
        assert_eq!(board.line(mar).await, None);
        // The last question is open: the teacher gives its points.
        let slip = board.slip(mar).await;
        board.sends(&slip).await.is(200).has("received").has_not("already");
        assert_eq!(board.line(mar).await.as_deref(), Some("B-C----?"));
        // Whatever comes by the same slip, the first stays; and who has answers from paper keeps those.
        board.sends(&slip.to_lowercase()).await.is(200).has("\"already\":true");
        let typed = board.line(sol).await;
        board
            .sends(&board.slip(sol).await)
            .await
            .is(200)
            .has("\"already\":true");
        assert_eq!(board.line(sol).await, typed);
        for wrong in ["AAA-AAA-AAA", "", "x"] {
            board.sends(wrong).await.is(422).has("answering-no-such-slip");
        }
        let id = board.scene.assessments.language;
        let course = board.app.world.course;
        let sheet = board.beto.get(&routes::class_answer_sheet(id, course)).await.is(200);
        sheet.has("Están todas").has("Una pregunta es de desarrollo");
        // She adds its points; the letters stay.
        let field = format!("fila-{mar}");
        let answers = routes::class_answers(id, course);
        board.beto.get(&answers).await.is(200).has("B-C----?");
        board.beto.post(&answers, &[(field.as_str(), "B-C----3")]).await.is(303);
        assert_eq!(board.line(mar).await.as_deref(), Some("B-C----3"));
    }
}

#[tokio::test]
async fn without_scripts_it_is_a_plain_form_that_keeps_what_was_marked() {
    let board = Board::of(Scene::sqlite().await).await;
    let mar = board.scene.students.mar;
    let mut phone = board.app.visitor();
    let path = routes::answering_list(&board.code);
    let form = phone.get(&path).await.is(200);
    let (id, version) = (form.hidden("id"), version(&form).to_string());
    let slip = board.slip(mar).await;
    let fields = |slip: &'static str| {
        [
            ("id", id.clone()),
            ("version", version.clone()),
            ("language", "es-CL".to_owned()),
            ("slip", slip.to_owned()),
            ("r.p2", "D".to_owned()),
        ]
    };
    let of = |fields: &[(&'static str, String)]| {
        fields
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect::<Vec<_>>()
    };
    let wrong = of(&fields("ABC"));
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    phone
        .post(&path, &wrong)
        .await
        .is(422)
        .has("value=\"D\" checked")
        .has("no abre esta encuesta");
    let mut right = wrong.clone();
    right[3].1 = &slip;
    phone
        .post(&path, &right)
        .await
        .is(200)
        .has("Gracias por responder")
        .has(&routes::own_page(board.scene.assessments.language));
    assert_eq!(board.line(mar).await.as_deref(), Some("-D-----?"));
}

#[tokio::test]
async fn what_comes_after_the_end_is_told_apart_and_nothing_comes_after_the_entering() {
    for there in Scene::each().await {
        let mut board = Board::of(there).await;
        let (id, course, mar) = (
            board.scene.assessments.language,
            board.app.world.course,
            board.scene.students.mar,
        );
        let mut phone = board.app.visitor();
        let begun = phone.get(&routes::answering_list(&board.code)).await.is(200);
        board
            .beto
            .post(&routes::class_answer_sheet_end(id, course), &[])
            .await
            .is(303);
        phone
            .get(&routes::answering(&board.code))
            .await
            .is(200)
            .has("Esta hoja ya cerró");
        let slip = board.slip(mar).await;
        let body = |slip: &str| {
            json!({ "id": chance_id(), "version": version(&begun), "language": "es-CL", "by": { "slip": slip, "wants": true }, "answers": {} }).to_string()
        };
        send(&mut phone, &board.code, body(&slip).as_bytes())
            .await
            .is(200)
            .has("received");
        let page = board.beto.get(&routes::class_answer_sheet(id, course)).await.is(200);
        page.has("Llegaron después del cierre").has_not("class=\"room-code\"");
        // Who left nothing on the paper may send again once the teacher empties the line.
        board
            .beto
            .post(
                &routes::class_answers(id, course),
                &[(format!("fila-{mar}").as_str(), "")],
            )
            .await
            .is(303);
        assert_eq!(board.line(mar).await, None);
        board.beto.post(&routes::class_closing(id, course), &[]).await.is(303);
        send(&mut phone, &board.code, body(&slip).as_bytes())
            .await
            .is(410)
            .has("sheet-ended");
        assert_eq!(board.line(mar).await, None);
        let closed = board.beto.get(&routes::class_answer_sheet(id, course)).await.is(200);
        closed.has_not("Guardar</button>");
        board
            .beto
            .post(
                &routes::class_answer_sheet(id, course),
                &[("options", "4"), ("day", &board.app.moment().at.day().to_string())],
            )
            .await
            .is(409);
    }
}

#[tokio::test]
async fn a_sheet_is_opened_with_what_its_paper_needs_and_the_paper_waits_for_it() {
    let (app, scene) = Scene::sqlite().await;
    let (id, course) = (scene.assessments.language, app.world.course);
    let mut beto = app.signed_in(app.world.beto).await;
    let path = routes::class_answer_sheet(id, course);
    beto.get(&path).await.is(200).has("Abrir la hoja").has("value=\"4\"");
    let today = app.moment().at.day();
    for (options, day, says) in [
        ("3", today.to_string(), "más allá de esas alternativas"),
        ("x", today.to_string(), "wrong-choice"),
        ("4", today.plus_days(-1).to_string(), "Elige un día desde hoy"),
        ("4", today.plus_days(40).to_string(), "Elige un día desde hoy"),
    ] {
        let again = beto.post(&path, &[("options", options), ("day", &day)]).await.is(422);
        if says != "wrong-choice" {
            again.has(says);
        }
    }
    // Slips before: there is nothing that they would open.
    beto.get(&routes::class_slips(id, course))
        .await
        .is(200)
        .has("Abrir la hoja en los teléfonos");
    beto.post(&path, &[("options", "4"), ("day", &today.to_string())])
        .await
        .is(303);
    let slips = beto.get(&routes::class_slips(id, course)).await.is(200);
    assert!(slips.text.matches("class=\"slip-code\"").count() >= 3, "{}", slips.text);
    let paper = app.app.db.paper(id).await.unwrap();
    let fields = |label: &str, key: &str| {
        let mut all = vec![
            ("version".to_owned(), "1".to_owned()),
            ("n".to_owned(), paper.items.len().to_string()),
        ];
        for (at, item) in paper.items.iter().enumerate() {
            let own = item.key.as_ref().unwrap().written();
            all.extend([
                (
                    format!("label-{at}"),
                    if at == 0 { label.to_owned() } else { item.label.clone() },
                ),
                (format!("axis-{at}"), item.axis.word().to_owned()),
                (format!("key-{at}"), if at == 0 { key.to_owned() } else { own }),
            ]);
        }
        all
    };
    for (label, key, status) in [("1a", "A", 422), ("1", "B", 303)] {
        let fields = fields(label, key);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let said = beto.post(&routes::assessment_items(id), &fields).await.is(status);
        if status == 422 {
            said.has("Un curso tiene estas preguntas abiertas").has("value=\"1a\"");
        }
    }
}
