//! What is counted and how its charts are read: parts and wholes, events, definitions, phases, groups, the funnel.

use domain::permission::{ArrangeNetwork, by_the_installation};
use store::ImportedSchool;
use testkit::app::{Browser, TestApp};
use testkit::personas::school;

/// A proportion of the network, weekly.
const PROPORTION: [(&str, &str); 13] = [
    ("name", "Asisten los lunes"),
    ("definition", "Presentes el lunes, sobre la matrícula"),
    ("kind", "proportion"),
    ("counted", "estudiantes presentes"),
    ("among", "estudiantes matriculados"),
    ("decimals", "0"),
    ("direction", "up"),
    ("family", "process"),
    ("area", "language"),
    ("cadence", "weekly"),
    ("chart", "standard"),
    ("rules", "standard"),
    ("open", "on"),
];

async fn defined(ana: &mut Browser, fields: &[(&str, &str)]) -> String {
    let reply = ana.post("/medidas/nueva", fields).await.is(303);
    reply.location.split(['/', '?']).nth(2).expect("an id").to_owned()
}

/// Mondays until 1 June 2026, as the fields of a grid: part and whole.
fn weeks(parts: &[(u32, u32)]) -> Vec<(String, String)> {
    let mut fields = vec![("hasta".to_owned(), "2026-06-01".to_owned())];
    let last: domain::time::Day = "2026-06-01".parse().expect("a day");
    for (back, (part, whole)) in parts.iter().rev().enumerate() {
        let day = last.plus_days(-7 * i64::try_from(back).expect("few weeks"));
        fields.push((format!("v-{day}"), part.to_string()));
        fields.push((format!("n-{day}"), whole.to_string()));
        fields.push((format!("o-{day}"), String::new()));
    }
    fields
}

fn as_refs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect()
}

#[tokio::test]
async fn a_part_and_its_whole_make_a_percentage_and_its_own_chart() {
    for app in TestApp::each().await {
        let (mut ana, mut elena) = (app.signed_in(app.world.ana).await, app.signed_in(app.world.elena).await);
        let mut without = PROPORTION.to_vec();
        without[3] = ("counted", "");
        ana.post("/medidas/nueva", &without)
            .await
            .is(422)
            .has("Escribe qué se cuenta");
        let mut odd = PROPORTION.to_vec();
        odd[10] = ("chart", "u");
        ana.post("/medidas/nueva", &odd)
            .await
            .is(422)
            .has("Ese gráfico no sirve");
        let id = defined(&mut ana, &PROPORTION).await;
        let at = format!("/medidas/{id}/liceos/{}", app.world.arrayan);
        let points = format!("{at}/puntos");
        elena
            .get(&points)
            .await
            .is(200)
            .has("Estudiantes presentes")
            .has("Estudiantes matriculados");
        elena
            .post(&points, &as_refs(&weeks(&[(31, 30)])))
            .await
            .is(422)
            .has("No pueden ser más que el total");
        elena.post(&points, &as_refs(&weeks(&[(21, 28)]))).await.is(303);
        elena
            .get(&at)
            .await
            .is(200)
            .has("21 de 28")
            .has("75")
            .has("gráfico de corridas");
        let many: Vec<(u32, u32)> = (0..12).map(|i| (20 + (i * 7) % 5, 28)).collect();
        let mut fields = weeks(&many);
        // The newest was entered before: the grid knows what was there.
        if let Some(field) = fields.iter_mut().find(|(name, _)| name == "o-2026-06-01") {
            field.1 = "21|28".to_owned();
        }
        elena.post(&points, &as_refs(&fields)).await.is(303);
        elena
            .get(&at)
            .await
            .is(200)
            .has("Es un gráfico de proporciones")
            .has("estudiantes presentes, de estudiantes matriculados");
        // A whole of fewer than eight is a small group: Boldo's teacher, to whom the agreement opens the measure, sees none of it.
        let mut small = weeks(&[(3, 5)]);
        small[3].1 = fields
            .iter()
            .find(|(name, _)| name == "v-2026-06-01")
            .map(|(_, v)| format!("{v}|28"))
            .unwrap();
        elena.post(&points, &as_refs(&small)).await.is(303);
        app.signed_in(app.world.caro)
            .await
            .get(&at)
            .await
            .is(200)
            .has_not("3 de 5");
    }
}

#[tokio::test]
async fn rare_events_are_days_between_them() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let mut fields = PROPORTION.to_vec();
    (fields[2], fields[10]) = (("kind", "between"), ("chart", "standard"));
    let id = defined(&mut ana, &fields).await;
    let at = format!("/medidas/{id}/liceos/{}", app.world.arrayan);
    let points = format!("{at}/puntos");
    ana.get(&points).await.is(200).has("Qué día ocurrió");
    ana.post(&points, &[("suceso", "2026-09-09")])
        .await
        .is(422)
        .has("value=\"2026-09-09\"");
    for day in ["2026-03-10", "2026-04-01", "2026-05-20"] {
        ana.post(&points, &[("suceso", day)]).await.is(303);
    }
    // 22 days until April, 49 until May.
    ana.get(&at).await.is(200).has("22").has("49");
    let gone = [("x-2026-04-01", "1"), ("o-2026-04-01", "1|")];
    ana.post(&points, &gone).await.is(303);
    ana.get(&at).await.is(200).has("71");
}

#[tokio::test]
async fn what_is_counted_may_change_from_a_day_on() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = defined(&mut ana, &PROPORTION).await;
    let edit = format!("/medidas/{id}/cambio");
    let mut fields = PROPORTION.to_vec();
    fields[1] = ("definition", "Presentes a las 8:30, sobre la matrícula");
    fields.extend([
        ("version", "1"),
        ("revised", "on"),
        ("revised_on", "2026-05-04"),
        ("revised_why", ""),
        ("definition_en", "Present at 8:30, of those enrolled"),
    ]);
    ana.post(&edit, &fields).await.is(422).has("Escribe por qué");
    fields[16] = ("revised_why", "Se pasaba lista a distintas horas");
    fields[15] = ("revised_on", "2027-01-01");
    ana.post(&edit, &fields).await.is(422);
    fields[15] = ("revised_on", "2026-05-04");
    ana.post(&edit, &fields).await.is(303);
    let at = format!("/medidas/{id}/liceos/{}", app.world.arrayan);
    ana.get(&at)
        .await
        .is(200)
        .has("Desde el 4 de mayo de 2026")
        .has("Se pasaba lista a distintas horas");
    ana.clone()
        .in_english()
        .get(&at)
        .await
        .is(200)
        .has("Present at 8:30, of those enrolled");
    let db = &app.app.db;
    let kept = db.definitions(id.parse().unwrap()).await.unwrap();
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0].definition, "Presentes el lunes, sobre la matrícula");
}

#[tokio::test]
async fn a_phase_is_proposed_by_the_evidence_and_accepted_by_a_person() {
    let app = TestApp::sqlite().await;
    let (mut ana, mut elena) = (app.signed_in(app.world.ana).await, app.signed_in(app.world.elena).await);
    let mut fields = PROPORTION.to_vec();
    (fields[2], fields[10]) = (("kind", "value"), ("chart", "i"));
    fields.push(("unit", "points"));
    let id = defined(&mut ana, &fields).await;
    let at = format!("/medidas/{id}/liceos/{}", app.world.arrayan);
    let phases = format!("{at}/tramos");
    elena.get(&phases).await.is(200).has("no propone ningún tramo");
    elena
        .post(&phases, &[("reason", "Porque sí"), ("starts_on", "2026-05-04")])
        .await
        .is(422);
    let last: domain::time::Day = "2026-06-01".parse().expect("a day");
    let pasted: String = (0..28)
        .map(|i: i64| {
            let value = if i < 14 { 50 + (i * 7) % 5 } else { 70 + (i * 7) % 5 };
            format!("{}\t{value}\n", last.plus_days(7 * (i - 27)))
        })
        .collect();
    elena
        .post(&format!("{at}/puntos/pegar"), &[("texto", &pasted)])
        .await
        .is(303);
    elena.get(&at).await.is(200).has("propone un tramo nuevo");
    ana.get(&phases).await.is(200).has("14 puntos seguidos");
    let starts = last.plus_days(7 * (14 - 27)).to_string();
    elena
        .post(&phases, &[("reason", " "), ("starts_on", &starts)])
        .await
        .is(422)
        .has("Escribe qué cambió");
    let said = [
        ("reason", "Todo el equipo comenta los boletos"),
        ("starts_on", starts.as_str()),
    ];
    elena.post(&phases, &said).await.is(303);
    elena.get(&at).await.is(200).has("Todo el equipo comenta los boletos");
    elena.post(&phases, &said).await.is(422).has("ya no es la misma");
    let kept = app
        .app
        .db
        .chart_phases(id.parse().unwrap(), app.world.arrayan, None)
        .await
        .unwrap();
    elena
        .post(&format!("{phases}/{}/retiro", kept[0].id), &[])
        .await
        .is(303);
    elena.get(&at).await.is(200).has("propone un tramo nuevo");
}

#[tokio::test]
async fn small_groups_are_withheld_also_those_that_a_sum_would_tell() {
    let app = TestApp::sqlite().await;
    let (mut ana, mut elena) = (app.signed_in(app.world.ana).await, app.signed_in(app.world.elena).await);
    let id = defined(&mut ana, &PROPORTION).await;
    let groups = format!("/medidas/{id}/liceos/{}/grupos", app.world.arrayan);
    let fields = [
        ("period", "2026-06-01"),
        ("v-sex-female", "18"),
        ("n-sex-female", "24"),
        ("v-sex-male", "2"),
        ("n-sex-male", "5"),
        ("v-level-1", "20"),
        ("n-level-1", "40"),
        ("v-level-2", "30"),
        ("n-level-2", "40"),
    ];
    let mut wrong = fields.to_vec();
    wrong[2] = ("n-sex-female", "");
    elena.post(&groups, &wrong).await.is(422).has("Falta el total");
    elena.post(&groups, &fields).await.is(303);
    elena.get(&groups).await.is(200).has("Mujeres: 75").has("Hombres: 40");
    app.signed_in(app.world.caro)
        .await
        .get(&groups)
        .await
        .is(200)
        .has("I medio: 50")
        .has("II medio: 75")
        .has_not("Hombres: ")
        .has_not("Mujeres: ")
        .has("se podría calcular con los otros");
    app.signed_in(app.world.caro).await.post(&groups, &fields).await.is(404);
    let emptied = [("period", "2026-06-01"), ("v-level-1", "20"), ("n-level-1", "40")];
    elena.post(&groups, &emptied).await.is(303);
    elena
        .get(&groups)
        .await
        .is(200)
        .has("I medio: 50")
        .has_not("Hombres: 40");
}

#[tokio::test]
async fn the_funnel_names_who_differs_and_goes_away_as_a_file() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let id = defined(&mut ana, &PROPORTION).await;
        let mut w = app.app.db.write(app.moment()).await.expect("a write");
        let arrange = by_the_installation(ArrangeNetwork);
        let mut schools = Vec::new();
        for name in [
            "Liceo Alerce",
            "Liceo Canelo",
            "Liceo Coigüe",
            "Liceo Litre",
            "Liceo Maitén",
            "Liceo Peumo",
            "Liceo Raulí",
            "Liceo Roble",
        ] {
            let taken = w
                .take_in_school(&arrange, &school(&name[6..], name))
                .await
                .expect("a school");
            let ImportedSchool::Added(id) = taken else {
                panic!("{name} was there")
            };
            schools.push(id);
        }
        w.join_generation(&arrange, app.world.generation, &schools)
            .await
            .expect("members");
        w.commit().await.expect("kept");
        let (picture, all) = (format!("/medidas/{id}/embudo"), format!("/medidas/{id}"));
        ana.get(&format!("{picture}/svg")).await.is(404);
        ana.get(&all).await.is(200).has_not("¿De verdad son distintos?");
        for (i, school) in (0_u32..).zip(&schools) {
            // Roble's 20 of 100 in each of four weeks are far from what chance does to 79 or 80 of 100.
            let present = if i == 7 { 20 } else { 79 + i % 3 };
            let points = format!("/medidas/{id}/liceos/{school}/puntos");
            ana.post(&points, &as_refs(&weeks(&[(present, 100); 4]))).await.is(303);
        }
        ana.get(&all)
            .await
            .is(200)
            .has("¿De verdad son distintos?")
            .has("Liceo Roble")
            .has(&format!("{picture}/png"));
        let file = ana.get(&format!("{picture}/svg")).await.is(200);
        assert_eq!(file.kind, "image/svg+xml");
        file.has("Liceo Roble").has("Red de prueba").has_not("<a ");
        let chart = format!("/medidas/{id}/liceos/{}/grafico", schools[7]);
        let file = ana.get(&format!("{chart}/png")).await.is(200);
        assert_eq!(file.kind, "image/png");
        assert!(file.text.contains("PNG"));
        ana.get(&format!("{chart}/svg")).await.is(200).has("Liceo Roble");
        // What is no format is no page; who sees no point sees no picture.
        ana.get(&format!("{chart}/bmp")).await.is(404);
        app.signed_in(app.world.hugo)
            .await
            .get(&format!("{chart}/svg"))
            .await
            .is(404);
        app.signed_in(app.world.hugo)
            .await
            .get(&format!("{picture}/svg"))
            .await
            .is(404);
    }
}
