//! Measures and points: defined, typed, pasted, imported, shown to whom they belong.

use testkit::app::{Browser, Reply, TestApp};

const MEASURE: [(&str, &str); 10] = [
    ("name", "Explican lo que aprendieron"),
    ("definition", "Boletos correctos sobre boletos entregados"),
    ("unit", "percent"),
    ("decimals", "0"),
    ("direction", "up"),
    ("family", "outcome"),
    ("area", "language"),
    ("cadence", "weekly"),
    ("chart", "run"),
    ("target", "80"),
];

async fn defined(ana: &mut Browser) -> String {
    let reply = ana.post("/medidas/nueva", &MEASURE).await.is(303);
    reply.location.split(['/', '?']).nth(2).expect("an id").to_owned()
}

fn no_missing_key(reply: &Reply) {
    for room in [
        "[theory-",
        "[measures-",
        "[wrong-",
        "[figure-",
        "[family-",
        "[unit-",
        "[cadence-",
        "[area-",
        "[chart-",
        "[direction-",
        "[points-",
        "[form-",
    ] {
        assert!(!reply.text.contains(room), "{room}: {}", reply.words());
    }
}

/// Twelve Mondays until 1 June 2026, with n.
fn pasted(n: i64) -> String {
    let days = [
        "16-03", "23-03", "30-03", "06-04", "13-04", "20-04", "27-04", "04-05", "11-05", "18-05", "25-05", "01-06",
    ];
    days.iter()
        .enumerate()
        .map(|(i, day)| format!("{day}-2026\t{},5\t{n}\n", 50 + (i * 7) % 12))
        .collect()
}

#[tokio::test]
async fn points_are_typed_pasted_and_seen() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let mut dora = app.signed_in(app.world.dora).await;
        ana.get("/medidas").await.is(200).has("Aquí estarán las medidas");
        let id = defined(&mut ana).await;
        assert_eq!(id, defined(&mut ana).await);
        let at = format!("/medidas/{id}/liceos/{}", app.world.arrayan);
        let points = format!("{at}/puntos");
        dora.get(&at)
            .await
            .is(200)
            .has("Aún no hay puntos")
            .has("Ingresar puntos");
        let row = [
            ("hasta", "2026-06-01"),
            ("v-2026-06-01", "52,5"),
            ("n-2026-06-01", "28"),
            ("o-2026-06-01", ""),
        ];
        let saved = dora.post(&points, &row).await.is(303);
        assert!(saved.location.contains("nuevos=1&corregidos=0"), "{}", saved.location);
        dora.get(&saved.location)
            .await
            .is(200)
            .has("un punto nuevo")
            .has("Aún no sabemos");
        let again = dora.post(&points, &row).await.is(303);
        assert!(again.location.contains("nuevos=0"), "{}", again.location);
        let paste = format!("{points}/pegar");
        let reply = dora.post(&paste, &[("texto", &pasted(28))]).await.is(303);
        assert!(reply.location.contains("nuevos=11"), "{}", reply.location);
        dora.get(&at).await.is(200).has("No se nota un cambio");
        dora.get("/medidas")
            .await
            .is(200)
            .has("No se nota un cambio")
            .has("class=\"chart spark\"");
        ana.get("/medidas").await.is(200).has("La informa un liceo");
        ana.get(&format!("/medidas/{id}"))
            .await
            .is(200)
            .has("Informa un liceo de 2")
            .has("Todavía no informan: Liceo Boldo");
        let csv = dora
            .get(&format!("{points}.csv"))
            .await
            .is(200)
            .has("2026-06-01;55,5")
            .text;
        let read = dora
            .upload(&format!("{points}/importar"), "p.csv", csv.as_bytes())
            .await;
        let understood = read.is(303).location;
        dora.get(&understood)
            .await
            .is(200)
            .has("Ninguno es nuevo; 12 ya estaban iguales.");
        let gone = [
            ("hasta", "2026-06-01"),
            ("x-2026-06-01", "1"),
            ("v-2026-06-01", "55,5"),
            ("o-2026-06-01", "55,5|28"),
        ];
        assert!(dora.post(&points, &gone).await.is(303).location.contains("borrados=1"));
    }
}

#[tokio::test]
async fn whose_points_they_are_not_finds_nothing() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = defined(&mut ana).await;
    let at = format!("/medidas/{id}/liceos/{}", app.world.arrayan);
    for person in [
        app.world.caro,
        app.world.hugo,
        app.world.gil,
        app.world.karen,
        app.world.fidel,
    ] {
        let mut who = app.signed_in(person).await;
        who.get(&at).await.is(404);
        who.get(&format!("{at}/puntos")).await.is(404);
        who.get(&format!("{at}/puntos.csv")).await.is(404);
        who.post(&format!("{at}/puntos/pegar"), &[("texto", "x")]).await.is(404);
        who.get("/medidas/nueva").await.is(404);
        who.get(&format!("/medidas/{id}/cambio")).await.is(404);
    }
    let inside = format!("/medidas/{id}/cursos/{}", app.world.course);
    let mut beto = app.signed_in(app.world.beto).await;
    beto.get(&inside).await.is(200).has("El equipo central nunca ve");
    beto.post(&format!("{inside}/puntos/pegar"), &[("texto", &pasted(5))])
        .await
        .is(303);
    for person in [app.world.ana, app.world.dora, app.world.caro] {
        app.signed_in(person).await.get(&inside).await.is(404);
    }
    // A coach enters nothing, so small groups are withheld from him.
    let mut dora = app.signed_in(app.world.dora).await;
    dora.post(&format!("{at}/puntos/pegar"), &[("texto", &pasted(5))])
        .await
        .is(303);
    let mut julio = app.signed_in(app.world.julio).await;
    julio
        .get(&at)
        .await
        .is(200)
        .has("puntos no se muestran")
        .has_not("50,5");
    julio.get(&format!("{at}/puntos.csv")).await.is(200).has_not("50,5");
    // A school's own measure is defined by its leaders.
    let mut dora = app.signed_in(app.world.dora).await;
    dora.get(&format!("/medidas/nueva?liceo={}", app.world.arrayan))
        .await
        .is(200);
    dora.get(&format!("/medidas/nueva?liceo={}", app.world.boldo))
        .await
        .is(404);
}

#[tokio::test]
async fn wrong_cells_and_lines_are_named_and_nothing_is_kept() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    ana.post("/medidas/nueva", &[("name", "Sin nada más")])
        .await
        .is(422)
        .has("Sin nada más")
        .has("Escribe qué cuenta");
    let id = defined(&mut ana).await;
    let points = format!("/medidas/{id}/liceos/{}/puntos", app.world.arrayan);
    let rows = [
        ("hasta", "2026-06-01"),
        ("v-2026-06-01", "130"),
        ("v-2026-05-25", "52"),
        ("n-2026-05-18", "20"),
    ];
    ana.post(&points, &rows)
        .await
        .is(422)
        .has("value=\"130\"")
        .has("Un porcentaje va de 0 a 100")
        .has("falta el valor");
    ana.post(
        &format!("{points}/pegar"),
        &[("texto", "01-06-2026\tmuchos\n25-05-2026\t52\n")],
    )
    .await
    .is(422)
    .has("muchos")
    .has("Línea 1")
    .has("Nada se guardó");
    ana.upload(&format!("{points}/importar"), "p.csv", b"")
        .await
        .is(422)
        .has("está vacío");
    ana.get(&format!("{points}.csv")).await.is(200).has_not("2026-06-01");
}

#[tokio::test]
async fn two_people_in_one_grid_and_in_one_definition() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let mut dora = app.signed_in(app.world.dora).await;
    let id = defined(&mut ana).await;
    let points = format!("/medidas/{id}/liceos/{}/puntos", app.world.arrayan);
    let row = |value: &'static str, original: &'static str| {
        [
            ("hasta", "2026-06-01"),
            ("v-2026-06-01", value),
            ("o-2026-06-01", original),
        ]
    };
    ana.post(&points, &row("50", "")).await.is(303);
    dora.post(&points, &row("60", ""))
        .await
        .is(409)
        .has("otra persona puso 50")
        .has("value=\"60\"")
        .has("value=\"50|\"");
    assert!(
        dora.post(&points, &row("60", "50|"))
            .await
            .is(303)
            .location
            .contains("corregidos=1")
    );
    let mut form = MEASURE.to_vec();
    form[1] = ("definition", "Otra definición");
    form.push(("version", "1"));
    ana.post(&format!("/medidas/{id}/cambio"), &form).await.is(303);
    form[1] = ("definition", "La de Inés");
    let mut ines = app.signed_in(app.world.ines).await;
    ines.post(&format!("/medidas/{id}/cambio"), &form)
        .await
        .is(409)
        .has("Otra definición")
        .has("La de Inés")
        .has("Ana Coordinadora");
}

#[tokio::test]
async fn english_says_everything_too() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = defined(&mut ana).await;
    let at = format!("/medidas/{id}/liceos/{}", app.world.arrayan);
    let mut english = ana.clone().in_english();
    for round in 0..2 {
        for path in [
            "/medidas".to_owned(),
            "/medidas/nueva".into(),
            format!("/medidas/{id}"),
            format!("/medidas/{id}/cambio"),
            at.clone(),
            format!("{at}/puntos"),
        ] {
            no_missing_key(&english.get(&path).await.is(200));
            no_missing_key(&ana.get(&path).await.is(200));
        }
        if round == 0 {
            ana.post(&format!("{at}/puntos/pegar"), &[("texto", &pasted(28))])
                .await
                .is(303);
        }
    }
}
