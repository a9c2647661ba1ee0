//! What isn't the reader's is neither found, nor counted, nor told by what is like it, nor proposed where somebody asks.

use domain::event::Noun;
use domain::meeting::ItemNotes;
use domain::permission::{HoldMeeting, in_the_name_of};
use testkit::app::{Reply, TestApp};
use testkit::scene::Scene;
use testkit::told::Story;
use uuid::Uuid;
use web::routes;

use crate::search::town::Town;

/// How many documents the list has, and what all its facets say together.
fn told(reply: &Reply) -> (usize, i64) {
    let lists = reply.text.split("<ul role=\"list\" class=\"facet\">").skip(1);
    let figures = lists.flat_map(|list| {
        list.split("</ul>")
            .next()
            .unwrap_or_default()
            .split("class=\"quiet\">")
            .skip(1)
    });
    let sum = figures
        .filter_map(|rest| rest.split('<').next()?.parse::<i64>().ok())
        .sum();
    (reply.text.matches("<li class=\"tight\"><h3>").count(), sum)
}

fn like(noun: Noun, id: Uuid) -> String {
    format!("{}?parecido={noun}:{id}", routes::SEARCH)
}

#[tokio::test]
async fn a_running_test_of_another_liceo_leaves_no_trace() {
    for app in TestApp::each().await {
        let town = Town::set(&app).await.expect("the town");
        let mut before = Vec::new();
        for person in [app.world.caro, app.world.ana, app.world.fidel] {
            let mut who = app.signed_in(person).await;
            before.push((
                told(&who.get("/buscar?q=portafolio").await),
                told(&who.get("/buscar?tipo=cycle").await),
            ));
        }
        let secret = Story {
            title: "Zampoñas del portafolio en secreto".into(),
            ..town.story(&app, "x", None)
        };
        let id = secret.tell(&app).await.expect("told").0;
        for (person, before) in [app.world.caro, app.world.ana, app.world.fidel].into_iter().zip(before) {
            let mut who = app.signed_in(person).await;
            // List and figures are what they were.
            let now = (
                told(&who.get("/buscar?q=portafolio").await),
                told(&who.get("/buscar?tipo=cycle").await),
            );
            assert_eq!(now, before);
            who.get("/buscar?q=zampoñas")
                .await
                .is(200)
                .has("Nadie ha probado algo así")
                .has_not("en secreto");
            // What is like it would tell of its words: not there, as what never was.
            who.get(&like(Noun::Cycle, id)).await.is(404);
            who.get(&like(Noun::Cycle, Uuid::from_u128(7))).await.is(404);
            for place in [
                format!("{}?q=zampoñas+portafolio", routes::ASK_NEW),
                like(Noun::Idea, town.portfolio.0),
                routes::idea(town.portfolio),
                format!("{}?q=zampoñas", routes::DIRECTORY),
                format!("/buscar?idea={}", town.portfolio),
            ] {
                who.get(&place).await.has_not("en secreto").has_not("Zampoñas");
            }
        }
        // Who works there has all of it.
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get("/buscar?q=zampoñas").await.is(200).has("en secreto");
        beto.get(&like(Noun::Cycle, id)).await.is(200);
        for person in [app.world.hugo, app.world.gil, app.world.karen] {
            let mut who = app.signed_in(person).await;
            who.get("/buscar").await.is(404);
            who.get(&like(Noun::Idea, town.portfolio.0)).await.is(404);
        }
        assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn minutes_are_found_by_who_holds_the_meetings_point_by_point() {
    for (app, scene) in Scene::each().await {
        let (db, together) = (&app.app.db, scene.together);
        let proof = in_the_name_of(app.world.elena, HoldMeeting(app.world.arrayan));
        for (item, words) in [
            (together.own_item, "Pediremos prestado el gimnasio quechuado"),
            (together.item, "La fogata quechuada se posterga"),
            (together.chart_item, "La curva quechuada bajó"),
        ] {
            let item = db.meeting_item(item).await.unwrap();
            let typed = ItemNotes {
                notes: String::new(),
                base_notes: String::new(),
                decision: words.to_owned(),
                base_decision: String::new(),
            };
            let mut w = db.write(app.moment()).await.unwrap();
            w.note_item(&proof, &item, &typed).await.unwrap();
            w.commit().await.unwrap();
        }
        let search = "/buscar?q=quechuado";
        let mut beto = app.signed_in(app.world.beto).await;
        beto.get(search).await.has_not("#t-");
        let meeting = db.meeting(together.meeting).await.unwrap();
        let mut w = db.write(app.moment()).await.unwrap();
        w.close_meeting(&proof, &meeting).await.unwrap();
        w.commit().await.unwrap();
        let (own, cycle, chart) = (
            format!("#t-{}", together.own_item),
            format!("#t-{}", together.item),
            format!("#t-{}", together.chart_item),
        );
        // The team finds what it decided, with the meeting's name; what was said of a chart is its readers' alone, and not found.
        for person in [app.world.beto, app.world.elena, app.world.dora] {
            let mut who = app.signed_in(person).await;
            let page = who.get(search).await.is(200).has(&own).has(&cycle).has_not(&chart);
            page.has("Reunión del equipo").has("<mark>").has_not("La curva");
            who.get(&like(Noun::Meeting, together.item.0)).await.is(200);
        }
        // Coexistence keeps to her matters, in minutes too.
        let mut fidel = app.signed_in(app.world.fidel).await;
        fidel
            .get(search)
            .await
            .is(200)
            .has(&own)
            .has_not(&cycle)
            .has_not("La fogata");
        fidel.get(&like(Noun::Meeting, together.item.0)).await.is(404);
        // Nobody else, the hub neither: not found, not counted, not like anything.
        for person in [app.world.caro, app.world.ana, app.world.ines, app.world.julio] {
            let mut who = app.signed_in(person).await;
            who.get(search).await.is(200).has_not("#t-").has_not("quechuada");
            who.get("/buscar?tipo=meeting").await.is(200).has("Nadie ha probado");
            who.get(&like(Noun::Meeting, together.own_item.0)).await.is(404);
            who.get(&format!("{}?q=quechuado", routes::ASK_NEW))
                .await
                .has_not("#t-");
        }
        // Opened again they are minutes no longer.
        let mut w = db.write(app.moment()).await.unwrap();
        let meeting = db.meeting(together.meeting).await.unwrap();
        w.reopen_meeting(&proof, &meeting).await.unwrap();
        w.commit().await.unwrap();
        beto.get(search).await.has_not("#t-");
        assert!(db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn materials_and_collections_are_found_by_themselves_and_by_their_readers() {
    for (app, scene) in Scene::each().await {
        let there = scene.library;
        let mut caro = app.signed_in(app.world.caro).await;
        let page = caro.get("/buscar?q=hoja&tipo=attachment").await.is(200);
        page.has(&routes::file(there.material))
            .has("Lo que vuelve antes del viernes")
            .has_not(&routes::file(there.draft_material))
            .has_not(&routes::file(there.withdrawn_material));
        // A liceo's collection is its people's, one's own nobody's but one's own, which has its list.
        let all = "/buscar?tipo=collection";
        for (person, sees_school) in [
            (app.world.caro, false),
            (app.world.ana, false),
            (app.world.fidel, true),
            (app.world.beto, true),
        ] {
            let mut who = app.signed_in(person).await;
            let page = who.get(all).await.is(200).has(&routes::collection(there.open));
            assert_eq!(page.text.contains(&routes::collection(there.of_school)), sees_school);
            page.has_not(&routes::collection(there.private));
        }
        assert!(app.app.db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}
