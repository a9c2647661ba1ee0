//! Two people at one theory: different things are both kept, the same thing is asked about, and nothing is ever lost.

use testkit::app::{Browser, Reply, TestApp};
use testkit::scene::Scene;

const NEW: &str = "01890000-0000-7000-8000-000000000010";

struct Both {
    app: TestApp,
    ana: Browser,
    julio: Browser,
    idea: String,
    driver: String,
}

/// Ana and Julio have opened the theory of the scene.
async fn both() -> Vec<Both> {
    let mut all = Vec::new();
    for (app, scene) in Scene::each().await {
        all.push(Both {
            ana: app.signed_in(app.world.ana).await,
            julio: app.signed_in(app.world.julio).await,
            idea: format!("idea:{}", scene.idea),
            driver: format!("driver:{}", scene.driver),
            app,
        });
    }
    all
}

fn words<'a>(node: &'a str, version: &'a str, name: &'a str, description: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("act", "words"),
        ("node", node),
        ("version", version),
        ("name", name),
        ("description", description),
    ]
}

async fn change(who: &mut Browser, form: &[(&str, &str)]) -> Reply {
    who.post("/teoria/cambios", form).await
}

/// A node by what a form calls it.
fn node_of<'b>(belief: &'b domain::theory::Belief, node: &str) -> &'b domain::theory::Node {
    let id = node.split(':').next_back().expect("an id").parse().expect("an id");
    belief.find(id).expect("it is there").1
}

impl Both {
    async fn belief(&self) -> domain::theory::Belief {
        self.app
            .app
            .db
            .theory(self.app.world.network)
            .await
            .expect("the theory")
            .belief
    }

    /// The idea and the driver as they are now.
    async fn names(&self) -> [String; 2] {
        let belief = self.belief().await;
        [&self.driver, &self.idea].map(|node| node_of(&belief, node).name.clone())
    }

    async fn number(&self) -> i64 {
        self.app
            .app
            .db
            .theory(self.app.world.network)
            .await
            .expect("the theory")
            .number
    }
}

#[tokio::test]
async fn different_things_are_both_kept_and_it_is_said() {
    for mut both in both().await {
        let opened = both.number().await.to_string();
        change(
            &mut both.julio,
            &words(&both.driver, &opened, "Retroalimentación al día", ""),
        )
        .await
        .is(303);
        let reply = change(
            &mut both.ana,
            &words(&both.idea, &opened, "Boleto corto", "Al final de la clase"),
        )
        .await
        .is(303);
        both.ana
            .get(&reply.location)
            .await
            .is(200)
            .has("Mientras escribías, Julio Gestor también cambió la teoría")
            .has("ahora se llama «Retroalimentación al día»")
            .has("Lo tuyo también quedó")
            .has("Deshacer");
        assert_eq!(both.names().await, ["Retroalimentación al día", "Boleto corto"]);
    }
}

#[tokio::test]
async fn different_fields_of_one_idea_are_both_kept() {
    for mut both in both().await {
        let opened = both.number().await.to_string();
        let name = "Boleto de salida de una pregunta";
        change(&mut both.julio, &words(&both.idea, &opened, name, "Tres minutos antes"))
            .await
            .is(303);
        change(
            &mut both.ana,
            &words(&both.idea, &opened, "Boleto corto", "Al final de la clase"),
        )
        .await
        .is(303);
        let belief = both.belief().await;
        let idea = node_of(&belief, &both.idea);
        assert_eq!(
            (idea.name.as_str(), idea.description.as_str()),
            ("Boleto corto", "Tres minutos antes")
        );
    }
}

#[tokio::test]
async fn the_same_field_is_asked_about_with_both_texts() {
    for mut both in both().await {
        let opened = both.number().await.to_string();
        change(
            &mut both.julio,
            &words(&both.idea, &opened, "Boleto de Julio", "Al final de la clase"),
        )
        .await
        .is(303);
        let mine = words(&both.idea, &opened, "Boleto de Ana", "Con otras palabras");
        let page = change(&mut both.ana, &mine).await.is(409);
        let page = page
            .has("Dos personas cambiaron lo mismo")
            .has("Boleto de Julio")
            .has("Boleto de Ana")
            .has("Lo de Julio Gestor");
        assert_eq!(both.names().await[1], "Boleto de Julio");
        // One touch keeps theirs, with what only she wrote.
        let now = both.number().await.to_string();
        assert!(
            page.text.contains(&format!("name=\"version\" value=\"{now}\"")),
            "{}",
            page.text
        );
        change(
            &mut both.ana,
            &words(&both.idea, &now, "Boleto de Julio", "Con otras palabras"),
        )
        .await
        .is(303);
        // Or one touch keeps hers.
        let now = both.number().await.to_string();
        let mut kept = words(&both.idea, &now, "Boleto de Ana", "Con otras palabras");
        kept.push(("insists", "1"));
        change(&mut both.ana, &kept).await.is(303);
        let belief = both.belief().await;
        let idea = node_of(&belief, &both.idea);
        assert_eq!(
            (idea.name.as_str(), idea.description.as_str()),
            ("Boleto de Ana", "Con otras palabras")
        );
    }
}

#[tokio::test]
async fn what_was_removed_meanwhile_is_put_back_with_the_words_of_whoever_wrote() {
    for mut both in both().await {
        let at = both.number().await.to_string();
        let add = |version| {
            let node = both.driver.clone();
            vec![
                ("act", "add-idea".to_owned()),
                ("node", node),
                ("id", NEW.to_owned()),
                ("version", version),
                ("name", "Idea nueva".to_owned()),
            ]
        };
        let form = add(at);
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        change(&mut both.ana, &form).await.is(303);
        let (node, opened) = (format!("idea:{NEW}"), both.number().await.to_string());
        change(
            &mut both.julio,
            &[("act", "remove"), ("node", &node), ("version", &opened)],
        )
        .await
        .is(303);
        let mut mine = words(&node, &opened, "Idea con mis palabras", "y los pasos");
        change(&mut both.ana, &mine)
            .await
            .is(409)
            .has("ya no está en la teoría")
            .has("Idea con mis palabras")
            .has("Volver a ponerlo con mis palabras");
        mine.push(("insists", "1"));
        change(&mut both.ana, &mine).await.is(303);
        let belief = both.belief().await;
        let (_, idea) = belief.find(NEW.parse().expect("an id")).expect("it is back");
        assert_eq!(idea.name, "Idea con mis palabras");
        // The other way round: what somebody changed isn't removed unseen.
        let gone = [("act", "remove"), ("node", node.as_str()), ("version", opened.as_str())];
        change(&mut both.julio, &gone)
            .await
            .is(409)
            .has("cambió recién")
            .has("Retirarlo igual");
        assert!(both.belief().await.find(NEW.parse().expect("an id")).is_some());
    }
}

#[tokio::test]
async fn truly_at_once_nothing_is_lost() {
    for mut both in both().await {
        let opened = both.number().await.to_string();
        let before = both.number().await;
        let ids: Vec<String> = (20..28)
            .map(|n| format!("01890000-0000-7000-8000-0000000000{n}"))
            .collect();
        let forms: Vec<Vec<(&str, &str)>> = ids
            .iter()
            .map(|id| {
                vec![
                    ("act", "add-idea"),
                    ("node", both.driver.as_str()),
                    ("id", id.as_str()),
                    ("version", opened.as_str()),
                    ("name", id.as_str()),
                ]
            })
            .collect();
        let (mut a, mut b, mut c, mut d) = (
            both.ana.clone(),
            both.julio.clone(),
            both.ana.clone(),
            both.julio.clone(),
        );
        let said = tokio::join!(
            async { (change(&mut a, &forms[0]).await, change(&mut a, &forms[1]).await) },
            async { (change(&mut b, &forms[2]).await, change(&mut b, &forms[3]).await) },
            async { (change(&mut c, &forms[4]).await, change(&mut c, &forms[5]).await) },
            async { (change(&mut d, &forms[6]).await, change(&mut d, &forms[7]).await) },
        );
        for (first, second) in [said.0, said.1, said.2, said.3] {
            first.is(303);
            second.is(303);
        }
        let belief = both.belief().await;
        for id in &ids {
            assert!(belief.find(id.parse().expect("an id")).is_some(), "{id} is lost");
        }
        assert_eq!(both.number().await, before + 8);
        // The same field at once: one is kept, the other is asked.
        let now = both.number().await.to_string();
        let mine = words(&both.idea, &now, "De Ana", "Al final de la clase");
        let theirs = words(&both.idea, &now, "De Julio", "Al final de la clase");
        let (one, other) = tokio::join!(change(&mut both.ana, &mine), change(&mut both.julio, &theirs));
        let mut said = [one.status.as_u16(), other.status.as_u16()];
        said.sort_unstable();
        assert_eq!(said, [303, 409]);
    }
}

#[tokio::test]
async fn one_version_is_undone_and_what_came_later_stays() {
    for mut both in both().await {
        let opened = both.number().await.to_string();
        let mut renamed = words(&both.idea, &opened, "Boleto corto", "Al final de la clase");
        renamed.push(("reason", "Nadie entendía el nombre"));
        let reply = change(&mut both.ana, &renamed).await.is(303);
        let version = both.number().await;
        both.ana
            .get(&reply.location)
            .await
            .has(&format!("/teoria/historia/{version}/reversion"));
        change(
            &mut both.julio,
            &words(&both.driver, &version.to_string(), "Otro nombre", ""),
        )
        .await
        .is(303);
        both.ana
            .get("/teoria/historia")
            .await
            .is(200)
            .has("ahora se llama «Boleto corto»")
            .has("Nadie entendía el nombre")
            .has("Julio Gestor");
        let path = format!("/teoria/historia/{version}/reversion");
        let reply = both.ana.post(&path, &[]).await.is(303);
        both.ana.get(&reply.location).await.is(200).has("El cambio se deshizo");
        assert_eq!(both.names().await, ["Otro nombre", "Boleto de salida de una pregunta"]);
        // Back to what it was then, with the reason; and what was compared says so.
        let form = [
            ("version", &*both.number().await.to_string()),
            ("reason", "Era mejor así"),
        ];
        both.ana
            .post(&format!("/teoria/historia/{version}/regreso"), &form)
            .await
            .is(303);
        assert_eq!(
            both.names().await,
            ["Retroalimentación que llega a tiempo", "Boleto corto"]
        );
        let newest = both.number().await;
        both.ana
            .get(&format!("/teoria/historia?desde=3&hasta={newest}"))
            .await
            .is(200)
            .has("ahora se llama «Boleto corto»")
            .has("se llamaba «Boleto de salida de una pregunta»")
            .has("Era mejor así");
        both.julio
            .get(&format!("/teoria/historia/{version}"))
            .await
            .is(200)
            .has("La teoría como era en la versión")
            .has("Boleto corto");
        // The reason is said later by whoever changed it, and by nobody else.
        let path = format!("/teoria/historia/{newest}/motivo");
        both.julio.post(&path, &[("reason", "porque sí")]).await.is(404);
        both.ana
            .post(&path, &[("reason", "Lo pidió el seminario")])
            .await
            .is(303);
        both.julio.get("/teoria/historia").await.has("Lo pidió el seminario");
    }
}

#[tokio::test]
async fn connected_moved_and_ordered_in_place() {
    let (app, scene) = Scene::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let (idea, driver) = (format!("idea:{}", scene.idea), format!("driver:{}", scene.driver));
    let second = NEW;
    let add = [
        ("act", "add-driver"),
        ("node", "aim"),
        ("id", second),
        ("name", "Práctica en voz alta"),
    ];
    change(&mut ana, &add).await.is(303);
    change(&mut ana, &[("act", "connect"), ("node", &idea), ("driver", second)])
        .await
        .is(303);
    let page = ana
        .get("/teoria")
        .await
        .is(200)
        .has("También mueve Práctica en voz alta");
    assert!(page.text.contains("class=\"further\""), "the thin line is drawn");
    change(&mut ana, &[("act", "earlier"), ("node", &format!("driver:{second}"))])
        .await
        .is(303);
    let belief = app.app.db.theory(app.world.network).await.expect("it").belief;
    assert_eq!(belief.drivers_below(None)[0].1.name, "Práctica en voz alta");
    // Below another, and back; an idea with its connection follows.
    change(&mut ana, &[("act", "move"), ("node", &driver), ("under", second)])
        .await
        .is(303);
    change(&mut ana, &[("act", "disconnect"), ("node", &idea), ("driver", second)])
        .await
        .is(303);
    change(&mut ana, &[("act", "move"), ("node", &idea), ("under", second)])
        .await
        .is(303);
    let belief = app.app.db.theory(app.world.network).await.expect("it").belief;
    assert!(belief.connections.is_empty() && belief.is_sound());
    ana.get("/teoria/historia")
        .await
        .is(200)
        .has("estaba bajo «Retroalimentación que llega a tiempo»");
    // The tally on the arrows leads to the cycles that were counted.
    ana.get(&format!("/ciclos?impulsor={second}"))
        .await
        .is(200)
        .has("Devolver el boleto comentado");
}
