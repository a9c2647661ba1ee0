//! The end of the day: a minute of looking back, and a paper for whoever was there.

use domain::convening::Attendance;
use testkit::scene::Scene;
use web::routes;

use super::of;

#[tokio::test]
async fn a_minute_of_looking_back_opens_closes_and_shows_nothing_of_few() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let page = routes::convening_reflection(session);
        let mut beto = of(&app, app.world.beto).await;
        beto.get(&page).await.is(200).has("Se abre al final");
        beto.post(&routes::reflection_opening(session), &[]).await.is(404);
        let mut ana = of(&app, app.world.ana).await;
        ana.post(&routes::reflection_opening(session), &[]).await.is(303);
        of(&app, app.world.karen)
            .await
            .get(&routes::convening_now(session))
            .await
            .has("Reflexión de un minuto");
        beto.post(&page, &[("interest", "5"), ("words", "Faltó tiempo en la mesa")])
            .await
            .is(422)
            .has("Elige del 1 al 5")
            .has("Faltó tiempo en la mesa");
        let all = [
            ("interest", "5"),
            ("practice", "4"),
            ("feedback", "3"),
            ("reflection", "4"),
            ("collaboration", "5"),
            ("words", "Faltó tiempo en la mesa"),
        ];
        beto.post(&page, &all).await.is(303);
        beto.post(&page, &all).await.is(200).has("Gracias");
        assert_eq!(app.app.db.reflections(session).await.unwrap().len(), 1);
        let results = routes::reflection_results(session);
        beto.get(&results).await.is(200).has("muy pocas respuestas");
        ana.get(&results)
            .await
            .has("muy pocas respuestas")
            .has_not("Faltó tiempo");
        // Ana leads and is not registered.
        ana.get(&page).await.is(200).has("entra también con el código");
    }
}

#[tokio::test]
async fn a_certificate_is_for_whoever_was_there_and_its_code_says_so() {
    for (app, scene) in Scene::each().await {
        let session = scene.convenings.session;
        let page = routes::convening_certificate(session);
        let mut beto = of(&app, app.world.beto).await;
        beto.get(&page).await.is(200).has("tres cuartas partes");
        beto.post(&page, &[]).await.is(409);
        let all = app.app.db.attendees(session).await.unwrap();
        let id = all
            .iter()
            .find(|one| one.name == "Beto Profesor")
            .unwrap()
            .registration
            .id;
        let rows = app.app.db.segments(session).await.unwrap();
        let marks: Vec<String> = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.kind.counts())
            .map(|(at, row)| format!("00000000-0000-4000-8000-00000000000{at},{id},{},here,", row.id))
            .collect();
        let fields: Vec<(&str, &str)> = marks.iter().map(|mark| ("mark", mark.as_str())).collect();
        of(&app, app.world.ana)
            .await
            .post(&routes::attendance_marks(session), &fields)
            .await
            .is(303);
        assert!(
            !Attendance::of(&app.app.db.marks(session).await.unwrap())
                .of_person(id)
                .is_empty()
        );
        beto.get(&page).await.is(200).has("Descargar el certificado");
        // Most stay for the next part: one press marks them, a second one finds nobody.
        let last = scene.convenings.last.to_string();
        let before = app.app.db.marks(session).await.unwrap().len();
        let mut ana = of(&app, app.world.ana).await;
        let door = format!("{}?parte={last}", routes::convening_door(session));
        ana.get(&door).await.is(200).has("Siguen quienes estaban en");
        for _ in 0..2 {
            ana.post(&routes::attendance_goes_on(session), &[("parte", &last)])
                .await
                .is(303);
            let marks = app.app.db.marks(session).await.unwrap();
            assert_eq!(marks.len(), before + 1, "Karen stays; Beto is marked already");
        }
        let paper = beto.post(&page, &[]).await.is(200);
        assert_eq!(paper.kind, "application/pdf");
        assert!(paper.text.starts_with("%PDF-1.7"));
        let named = paper.headers["content-disposition"].to_str().unwrap().to_owned();
        let code = named
            .split("certificado-")
            .nth(1)
            .unwrap()
            .split(".pdf")
            .next()
            .unwrap();
        // Whoever holds the paper is told what stands on it, with or without its hyphen; of another code, no.
        let mut anybody = app.visitor();
        anybody
            .get(&routes::certificate(code))
            .await
            .is(200)
            .has("este certificado es verdadero")
            .has("Beto Profesor")
            .has("Segunda sesión de aprendizaje")
            .has_not("Liceo Arrayán</");
        let asked = format!("{}?codigo={}", routes::CERTIFICATES, code.to_lowercase());
        let sent = anybody.get(&asked).await.is(303);
        anybody.get(&sent.location).await.has("este certificado es verdadero");
        anybody
            .get(&routes::certificate("ABCDEFGHJK"))
            .await
            .is(200)
            .has("No conocemos ese código")
            .has_not("Beto");
        // Asked for again it is the same paper.
        let again = beto.post(&page, &[]).await.is(200);
        assert!(again.headers["content-disposition"].to_str().unwrap().contains(code));
        // Karen came by the code and stayed: it is hers, too. Ana led and isn't registered.
        of(&app, app.world.karen).await.post(&page, &[]).await.is(200);
        ana.post(&page, &[]).await.is(409);
    }
}
