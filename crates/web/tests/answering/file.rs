//! The file of a phone that couldn't send: each answer once, whichever way comes first, and the truth about each.

use serde_json::{Value, json};
use testkit::app::{A_MONDAY, Browser, Reply, TestApp};
use testkit::surveys::Giving;
use web::routes;

use super::{chance_id, counted, given, send, stage, submission};

async fn bring(browser: &mut Browser, to: &str, code: &str, submissions: &[Value]) -> Reply {
    let file = json!({ "ronda_answers": 1, "code": code, "submissions": submissions });
    let name = format!("respuestas-{code}.json");
    browser
        .upload(&routes::answering_file(to), &name, file.to_string().as_bytes())
        .await
}

#[tokio::test]
async fn each_answer_of_a_file_counts_once_whichever_way_comes_first() {
    for app in TestApp::each().await {
        let given = given(&app, Giving::default()).await;
        let (mut phone, mut teacher) = (app.visitor(), app.visitor());
        let both: Vec<Value> = (0..2).map(|_| submission(&chance_id())).collect();
        send(&mut phone, &given.code, both[0].to_string().as_bytes())
            .await
            .is(200);
        let mut unfit = submission(&chance_id());
        unfit["answers"]["useful"] = json!({ "choice": "9" });
        let mut old = submission(&chance_id());
        old["version"] = json!(7);
        let all = [both[0].clone(), both[1].clone(), unfit, old, json!({ "id": 3 })];

        teacher
            .get(&routes::answering_file(&given.code))
            .await
            .is(200)
            .has(&format!("respuestas-{}.json", given.code));
        let first = bring(&mut teacher, &given.code, &given.code, &all).await;
        let first = first
            .is(200)
            .has("Una respuesta llegó y cuenta")
            .has("Una ya había llegado antes")
            .has("alguna respuesta no calza")
            .has("las preguntas cambiaron entretanto")
            .has("Una no se entiende")
            .has("Ya puedes borrar el archivo");
        assert!(first.headers.get("set-cookie").is_none());
        assert_eq!(counted(&app, &given).await, (2, 1));
        bring(&mut teacher, &given.code, &given.code, &all)
            .await
            .is(200)
            .has("3 ya habían llegado antes")
            .has_not("llegó y cuenta");
        // The phone finds a signal after all.
        send(&mut phone, &given.code, both[1].to_string().as_bytes())
            .await
            .is(200);
        assert_eq!(counted(&app, &given).await, (2, 1));
    }
}

#[tokio::test]
async fn what_is_no_file_of_this_survey_changes_nothing_and_is_named() {
    let (app, given) = stage(Giving::default()).await;
    let mut teacher = app.visitor();
    let path = routes::answering_file(&given.code);
    let good = submission(&chance_id());
    let large = vec![b' '; 2 * 1024 * 1024];
    for (bytes, says) in [
        (b"".as_slice(), "Elige el archivo"),
        (b"id;nombre\n1;Ana", "no es un archivo de respuestas"),
        (b"{\"ronda_answers\":1,\"code\":\"", "le falta una parte"),
        (b"{\"ronda_answers\":2}", "versión más nueva"),
        (&large, "demasiado grande"),
    ] {
        teacher.upload(&path, "respuestas.json", bytes).await.is(422).has(says);
    }
    bring(&mut teacher, &given.code, "XYZ234", &[good])
        .await
        .is(422)
        .has("es de otra encuesta")
        .has("href=\"/e/XYZ234/archivo\"");
    let request = teacher.post(&path, &[("archivo", "nada")]).await;
    request.is(422).has("no es un archivo");
    bring(&mut teacher, "ZZZZZZ", "ZZZZZZ", &[]).await.is(404);
    assert_eq!(counted(&app, &given).await, (0, 0));
}

#[tokio::test]
async fn before_and_after_its_window_a_file_is_told_what_a_phone_would_be() {
    let how = Giving {
        opens_at: A_MONDAY.plus_days(1),
        ..Giving::default()
    };
    let (app, given) = stage(how).await;
    let mut teacher = app.visitor();
    let one = || [submission(&chance_id())];
    bring(&mut teacher, &given.code, &given.code, &one())
        .await
        .is(200)
        .has("todavía no empieza")
        .has("Guarda el archivo");
    app.clock.advance(8 * 86_400);
    teacher
        .get(&routes::answering(&given.code))
        .await
        .is(200)
        .has(&routes::answering_file(&given.code));
    bring(&mut teacher, &given.code, &given.code, &one())
        .await
        .is(200)
        .has("porque la encuesta ya cerró");
    app.clock.advance(14 * 86_400);
    bring(&mut teacher, &given.code, &given.code, &one())
        .await
        .is(200)
        .has("más de dos semanas");
    assert_eq!(counted(&app, &given).await, (0, 1));
}
