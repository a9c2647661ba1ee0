//! Tables of a convening: composed from who is there, changed by hand and changed back, found by each, re-formed, and written at together.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use domain::id::{ConveningId, SegmentId};
use testkit::app::{Browser, TestApp};
use testkit::scene::Scene;
use web::routes;

const NOTE: &str = "00000000-0000-4000-8000-00000000c0de";

fn edit(n: u8) -> String {
    format!("00000000-0000-4000-8000-0000000000{n:02x}")
}

struct Room {
    session: ConveningId,
    part: SegmentId,
    code: String,
}

async fn room(app: &TestApp, scene: Scene) -> Room {
    let there = scene.convenings;
    Room {
        code: app.app.db.convening(there.session).await.unwrap().code,
        session: there.session,
        part: there.tables,
    }
}

impl Room {
    fn tables(&self) -> String {
        routes::tables(self.session, self.part)
    }

    fn table(&self, number: i64) -> String {
        routes::table(self.session, self.part, number)
    }

    /// Somebody without an account comes in by the code.
    async fn guest(&self, app: &TestApp, name: &str) -> Browser {
        let mut guest = app.visitor();
        let join = routes::join(&self.code);
        let once = guest.get(&join).await.is(200).hidden("once");
        let fields = [("once", once.as_str()), ("name", name), ("elsewhere", "Otra red")];
        guest.post(&join, &fields).await.is(303);
        guest
    }

    /// Ana does something on the page of the tables, with the version that it shows.
    async fn by_ana(&self, app: &TestApp, path: &str, fields: &[(&str, &str)]) -> testkit::app::Reply {
        // What is taken back is what was done last.
        app.clock.advance(1);
        let mut ana = app.signed_in(app.world.ana).await;
        let version = ana.get(&self.tables()).await.is(200).hidden("version");
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        ana.post(path, &all).await
    }
}

#[tokio::test]
async fn each_finds_their_table_and_whoever_comes_late_gets_one() {
    for (app, scene) in Scene::each().await {
        let room = room(&app, scene).await;
        let now = routes::convening_now(room.session);
        let mut karen = app.signed_in(app.world.karen).await;
        karen.get(&now).await.is(200).has("Tu mesa es la 1").has(&room.table(1));
        // Beto comes, and two without an account: they have no table yet, and Ana sees that.
        let mut beto = app.signed_in(app.world.beto).await;
        beto.post(&routes::join(&room.code), &[]).await.is(303);
        beto.get(&now).await.has("Todavía no tienes mesa");
        beto.get(&room.table(1)).await.is(404);
        let mut wanda = room.guest(&app, "Wanda Visita").await;
        let mut ximena = room.guest(&app, "Ximena Visita").await;
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(&room.tables())
            .await
            .has("Cambió quién está")
            .has("llegaron 3")
            .has("se cambian de mesa 0");
        let reform = routes::tables_reforming(room.session, room.part);
        room.by_ana(&app, &reform, &[]).await.is(303);
        for guest in [&mut beto, &mut wanda, &mut ximena] {
            guest
                .get(&now)
                .await
                .has("Tu mesa es la 1")
                .has("Acabas de llegar")
                .has("Karen");
        }
        // What phones ask for is a piece of a page, and nobody else's.
        let own = routes::own_table(room.session);
        beto.get(&own).await.is(200).has("Wanda Visita").has_not("<html");
        app.visitor().get(&own).await.is(404);
        // The projector shows first names, as the hub wishes.
        let screen = routes::convening_screen(room.session);
        ana.get(&screen)
            .await
            .has("Encuentra tu mesa")
            .has("Wanda")
            .has_not("Wanda Visita");
        let announce = routes::tables_announcement(room.session, room.part);
        room.by_ana(&app, &announce, &[("shown", "full")]).await.is(303);
        ana.get(&screen).await.has("Wanda Visita");
        room.by_ana(&app, &announce, &[("hide", "1")]).await.is(303);
        ana.get(&screen).await.has_not("Wanda");
        beto.get(&now).await.has_not("Tu mesa es la");
        beto.get(&room.table(1)).await.is(404);
        // What everybody's phone is sent names nobody.
        room.by_ana(&app, &announce, &[("shown", "full")]).await.is(303);
        let told = karen
            .get(&routes::convening_stream(room.session, "telefono"))
            .await
            .is(200);
        assert!(
            told.text.contains("data-tables") && !told.text.contains("Wanda"),
            "{}",
            told.text
        );
    }
}

#[tokio::test]
async fn tables_are_composed_changed_by_hand_and_changed_back() {
    for (app, scene) in Scene::each().await {
        let room = room(&app, scene).await;
        for n in 0..9 {
            room.guest(&app, &format!("Visita {n}")).await;
        }
        let compose = [("size", "5"), ("near", "1")];
        room.by_ana(&app, &room.tables(), &[("size", "3")])
            .await
            .is(422)
            .has("Elige entre cuatro y ocho");
        room.by_ana(&app, &room.tables(), &compose).await.is(303);
        let mut ana = app.signed_in(app.world.ana).await;
        ana.get(&room.tables())
            .await
            .has("Mesa 1")
            .has("Mesa 2")
            .has("Al azar")
            .has("Deshacer la composición");
        let seats = app.app.db.seats(room.part).await.unwrap();
        let at = |number| {
            seats
                .iter()
                .filter(move |seat| seat.number == number)
                .collect::<Vec<_>>()
        };
        assert_eq!((at(1).len(), at(2).len()), (5, 5));
        // Somebody is moved by hand and stays when it is composed anew; two swap; all of it can be taken back.
        let who = at(1)[0].registration_id;
        let (moved, change) = (who.to_string(), routes::tables_change(room.session, room.part));
        room.by_ana(&app, &change, &[("who", &moved), ("to", "2")])
            .await
            .is(303);
        room.by_ana(&app, &room.tables(), &compose).await.is(303);
        let number = async || {
            let seats = app.app.db.seats(room.part).await.unwrap();
            seats.iter().find(|seat| seat.registration_id == who).unwrap().number
        };
        assert_eq!(number().await, 2);
        let name = "Soltar a ";
        ana.get(&room.tables()).await.has(name);
        room.by_ana(&app, &change, &[("free", &moved)]).await.is(303);
        ana.get(&room.tables()).await.has_not(name);
        let seats = app.app.db.seats(room.part).await.unwrap();
        let other = seats
            .iter()
            .find(|seat| seat.number == 1)
            .unwrap()
            .registration_id
            .to_string();
        room.by_ana(&app, &change, &[("swap", "1"), ("one", &moved)])
            .await
            .is(422)
            .has("Y la que toma su lugar");
        let swap = [("swap", "1"), ("one", moved.as_str()), ("other", other.as_str())];
        room.by_ana(&app, &change, &swap).await.is(303);
        assert_eq!(number().await, 1);
        let undo = routes::tables_undoing(room.session, room.part);
        room.by_ana(&app, &undo, &[]).await.is(303);
        assert_eq!(number().await, 2);
        // Whoever looks at an older page is told so.
        ana.post(&undo, &[("version", "1")]).await.is(409);
        // What somebody needs decides where they sit, and stands on no page of the tables.
        ana.get(&room.tables()).await.has_not(testkit::scene::NEEDED);
    }
}

#[tokio::test]
async fn a_table_writes_together_and_nothing_is_lost() {
    for (app, scene) in Scene::each().await {
        let room = room(&app, scene).await;
        let mut wanda = room.guest(&app, "Wanda Visita").await;
        let mut outside = app.signed_in(app.world.caro).await;
        room.by_ana(&app, &routes::tables_reforming(room.session, room.part), &[])
            .await
            .is(303);
        let notes = routes::table_notes(room.session, room.part, 1);
        let mut karen = app.signed_in(app.world.karen).await;
        let send = |id: u8, was: &str, words: &str| {
            [
                ("id", edit(id)),
                ("note", NOTE.to_owned()),
                ("was", was.to_owned()),
                ("words", words.to_owned()),
            ]
        };
        let fields = send(1, "", "Probamos el boleto");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        outside.post(&notes, &fields).await.is(404);
        app.visitor().post(&notes, &fields).await.is(404);
        // Sent twice, it is one.
        for _ in 0..2 {
            wanda.post(&notes, &fields).await.is(303);
        }
        karen
            .get(&room.table(1))
            .await
            .is(200)
            .has("Probamos el boleto")
            .has("Nota 1")
            .has("No decimos quién escribió qué")
            .has("Wanda Visita");
        // Two change it in different places: both changes are in it.
        for (browser, id, words) in [
            (&mut karen, 2, "Esta semana Probamos el boleto"),
            (&mut wanda, 3, "Probamos el boleto en 1°A"),
        ] {
            let fields = send(id, "Probamos el boleto", words);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
            browser.post(&notes, &fields).await.is(303);
        }
        wanda
            .get(&room.table(1))
            .await
            .has("Esta semana Probamos el boleto en 1°A");
        // Two change the same words: both stand there.
        let was = "Esta semana Probamos el boleto en 1°A";
        for (browser, id, words) in [(&mut karen, 4, "El lunes"), (&mut wanda, 5, "El jueves")] {
            let fields = send(id, was, words);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
            browser.post(&notes, &fields).await.is(303);
        }
        karen
            .get(&room.table(1))
            .await
            .has("El lunes")
            .has("El jueves")
            .has("Otra versión de la nota 1");
        // Too long: nothing of it is lost.
        let long = format!("Principio {}", "a".repeat(4_100));
        let fields = send(6, "El lunes", &long);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        karen
            .post(&notes, &fields)
            .await
            .is(422)
            .has("Principio")
            .has("muy larga");
        // Taken away, it is found again.
        let fields = send(7, "El lunes", "");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        karen.post(&notes, &fields).await.is(303);
        karen.get(&room.table(1)).await.has("Lo que se quitó").has("El lunes");
        // Phones at the table are told, and nobody else.
        let stream = routes::table_stream(room.session, room.part, 1);
        let told = wanda.get(&stream).await.is(200);
        assert!(told.text.contains("El jueves"), "{}", told.text);
        outside.get(&stream).await.is(404);
        // Minutes get all of it.
        let all = app.app.db.notes_of_convening(room.session).await.unwrap();
        assert_eq!(
            all.iter().map(|note| note.words.as_str()).collect::<Vec<_>>(),
            ["El jueves"]
        );
    }
}

#[tokio::test]
async fn a_protocol_runs_at_a_table_and_charts_open_for_who_may_see_them() {
    for (app, scene) in Scene::each().await {
        let room = room(&app, scene).await;
        let mut beto = app.signed_in(app.world.beto).await;
        beto.post(&routes::join(&room.code), &[]).await.is(303);
        let mut wanda = room.guest(&app, "Wanda Visita").await;
        room.by_ana(&app, &routes::tables_reforming(room.session, room.part), &[])
            .await
            .is(303);
        let page = beto
            .get(&room.table(1))
            .await
            .is(200)
            .has("Sin empezar")
            .has("Predecir antes de mirar");
        let (step, seen) = (routes::table_step(room.session, room.part, 1), page.hidden("seen"));
        for _ in 0..2 {
            beto.post(&step, &[("press", "begin"), ("seen", &seen)]).await.is(303);
        }
        wanda
            .get(&room.table(1))
            .await
            .has("Paso 1 de 6")
            .has("Cuenta la pregunta")
            .has("data-ends");
        // The room goes on: everybody's table goes along, and the projector shows it.
        let mut ana = app.signed_in(app.world.ana).await;
        app.clock.advance(60);
        let go = routes::room_step(room.session, room.part);
        ana.post(&go, &[("press", "begin"), ("seen", "")]).await.is(303);
        let lead = ana.get(&routes::convening_lead(room.session)).await.has("Paso 1 de 6");
        ana.post(&go, &[("press", "next"), ("seen", &lead.hidden("seen"))])
            .await
            .is(303);
        beto.get(&room.table(1)).await.has("Paso 2 de 6");
        ana.get(&routes::convening_screen(room.session))
            .await
            .has("Predecir antes de mirar");
        // Charts: what the account may see anyway; without one, none, and why.
        wanda.get(&room.table(1)).await.has("Sin cuenta no se abren gráficos");
        let page = beto.get(&room.table(1)).await.has("Qué gráfico");
        let option = page.text.split("<option value=\"").nth(2).unwrap();
        let chosen = option.split('"').next().unwrap();
        beto.get(&format!("{}?grafico={chosen}", room.table(1)))
            .await
            .is(200)
            .has("Abrir la página");
        // After the end whoever was there reads; nobody writes.
        app.clock.advance(6 * 86_400);
        let mut karen = app.signed_in(app.world.karen).await;
        karen
            .get(&room.table(1))
            .await
            .is(200)
            .has("porque las citan las actas")
            .has_not("<textarea");
        karen
            .post(
                &routes::table_notes(room.session, room.part, 1),
                &[("note", NOTE), ("words", "Tarde")],
            )
            .await
            .is(404);
    }
}
