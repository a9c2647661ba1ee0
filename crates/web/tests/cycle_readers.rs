//! Who reads a cycle and its numbers: a draft, one that runs, one that was shared, one of a small group.

use crate::cycles::form::{complete, plan};
use testkit::app::TestApp;
use testkit::scene::Ground;

#[tokio::test]
async fn a_draft_is_its_owners_alone() {
    for app in TestApp::each().await {
        let ground = Ground::lay(&app).await.unwrap();
        let world = app.world;
        let mut beto = app.signed_in(world.beto).await;
        let fields = [("draft", "1"), ("question", ""), ("prediction", "")];
        let reply = plan(&mut beto, &ground, &fields).await.is(303);
        let cycle = reply.path();
        complete(beto.get(&reply.location).await.is(200)).has("solo tú lo ves");
        beto.get("/ciclos").await.has("Boletos con una pregunta");
        for who in [world.dora, world.elena, world.ana, world.caro, world.gil] {
            let mut other = app.signed_in(who).await;
            other.get(&cycle).await.is(404);
            other.get(&format!("{cycle}/plan")).await.is(404);
            other.post(&format!("{cycle}/descarte"), &[]).await.is(404);
        }
        let mut dora = app.signed_in(world.dora).await;
        dora.get("/ciclos").await.has_not("Boletos con una pregunta");
        beto.post(&format!("{cycle}/difusion"), &[("share", "1")]).await.is(409);
        beto.post(&format!("{cycle}/descarte"), &[]).await.is(303);
        beto.get(&cycle).await.is(404);
    }
}

#[tokio::test]
async fn who_reads_a_running_cycle() {
    for app in TestApp::each().await {
        let ground = Ground::lay(&app).await.unwrap();
        let world = app.world;
        let mut beto = app.signed_in(world.beto).await;
        let cycle = plan(&mut beto, &ground, &[]).await.is(303).path();
        let own = [world.beto, world.dora, world.elena];
        let others = [world.caro, world.ana, world.ines, world.julio];
        let never = [world.fidel, world.gil, world.hugo, world.karen];
        for who in own {
            app.signed_in(who).await.get(&cycle).await.is(200);
        }
        for who in others.into_iter().chain(never) {
            app.signed_in(who).await.get(&cycle).await.is(404);
        }
        beto.post(&format!("{cycle}/difusion"), &[("share", "1")]).await.is(303);
        for who in others {
            let mut other = app.signed_in(who).await;
            complete(other.get(&cycle).await.is(200)).has_not("Contar qué se hizo");
            for part in ["plan", "hecho", "estudio", "cierre"] {
                other.get(&format!("{cycle}/{part}")).await.is(404);
                other.post(&format!("{cycle}/{part}"), &[]).await.is(404);
            }
            other.post(&format!("{cycle}/reapertura"), &[]).await.is(404);
            other.post(&format!("{cycle}/difusion"), &[]).await.is(404);
        }
        let mut caro = app.signed_in(world.caro).await;
        complete(caro.get("/ciclos?ver=otros-liceos").await.is(200)).has("Liceo Arrayán, Todo el");
        complete(app.signed_in(world.ana).await.get("/ciclos").await.is(200))
            .has("Boletos con una pregunta")
            .has_not("Planificar un ciclo");
        for who in never {
            app.signed_in(who).await.get(&cycle).await.is(404);
        }
        for who in [world.gil, world.hugo, world.karen] {
            let mut other = app.signed_in(who).await;
            other.get("/ciclos").await.is(404);
            other.get("/ciclos/nuevo").await.is(404);
            other.post("/ciclos/nuevo", &[]).await.is(404);
        }
        app.signed_in(world.ana).await.get("/ciclos/nuevo").await.is(404);
        beto.post(&format!("{cycle}/difusion"), &[("share", "0")]).await.is(303);
        caro.get(&cycle).await.is(404);
    }
}

#[tokio::test]
async fn the_numbers_of_a_small_group_stay_in_the_liceo() {
    for app in TestApp::each().await {
        let ground = Ground::lay(&app).await.unwrap();
        let world = app.world;
        let mut beto = app.signed_in(world.beto).await;
        let cycle = plan(&mut beto, &ground, &[]).await.is(303).path();
        let told = format!("{cycle}/hecho");
        let version = beto.get(&told).await.hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("happened", "Con los siete del taller"),
            ("done_on", "2026-06-19"),
        ];
        beto.post(&told, &fields).await.is(303);
        let study = format!("{cycle}/estudio");
        let version = beto.get(&study).await.hidden("version");
        let mut fields = [
            ("version", version.as_str()),
            ("before", "52"),
            ("observed", "61,4"),
            ("n", "siete"),
            ("learned", "La pregunta importa"),
        ];
        beto.post(&study, &fields)
            .await
            .is(422)
            .has("cuántos estudiantes son")
            .has("value=\"siete\"");
        fields[3].1 = "7";
        beto.post(&study, &fields).await.is(303);
        beto.post(&format!("{cycle}/difusion"), &[("share", "1")]).await.is(303);
        for who in [world.beto, world.elena] {
            complete(app.signed_in(who).await.get(&cycle).await.is(200)).has("resultado 61");
        }
        for who in [world.ana, world.caro] {
            complete(app.signed_in(who).await.get(&cycle).await.is(200))
                .has_not("resultado 61")
                .has_not("antes 52")
                .has("menos de 8")
                .has("el grupo es pequeño")
                .has("La pregunta importa");
        }
    }
}
