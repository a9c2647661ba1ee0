//! The Ministry's directory and lists of people: preview, decision, and what a bad file is told.

#![allow(clippy::unwrap_used, reason = "a test may stop where the ground gives way")]

use testkit::app::TestApp;

const DIRECTORY: &str = "AGNO;RBD;DGV_RBD;NOM_RBD;COD_REG_RBD;COD_COM_RBD;NOM_COM_RBD;COD_DEPE2;RURAL_RBD;MAT_TOTAL;ESTADO_ESTAB;MRUN;RUT_SOSTENEDOR;ESPECIALIDADES\n\
2025;1;9;LICEO POLITECNICO ARICA;15;15101;ARICA;5;0;1086;1;11111111;61999999-1;53014|53015\n\
2025;7;3;LICEO DE DIGITO RARO;15;15101;ARICA;1;1;10;1;22222222;62999999-1;\n\
2025;1;9;LICEO REPETIDO;15;15101;ARICA;5;0;1;1;33333333;63999999-1;\n";

#[tokio::test]
async fn the_directory_is_previewed_row_by_row_and_imported_once() {
    for app in TestApp::each().await {
        let w = app.world;
        let mut ana = app.signed_in(w.ana).await;
        let sent = ana
            .upload("/liceos/importar", "dir.csv", DIRECTORY.as_bytes())
            .await
            .is(303);
        let here = sent.location;
        ana.get(&here)
            .await
            .is(200)
            .has("Se agregan 2 liceos")
            .has("una fila queda fuera")
            .has("RBD 7-3")
            .has("El dígito verificador es inusual")
            .has("Repite el RBD de la línea 2")
            .has_not("11111111")
            .has_not("61999999");
        ana.get(&format!("{here}?ver=avisos"))
            .await
            .has("Digito Raro")
            .has_not("Politecnico Arica");
        ana.get(&format!("{here}?ver=cambios&pagina=9"))
            .await
            .is(200)
            .has("No hay filas así");
        // Nobody else's, whatever their role.
        for other in [w.ines, w.gil] {
            let mut other = app.signed_in(other).await;
            other.get(&here).await.is(404);
            other.post(&here, &[]).await.is(404);
        }
        ana.get("/liceos?q=arica").await.has_not("Politecnico");
        ana.post(&here, &[]).await.is(303);
        ana.post(&here, &[]).await.is(303);
        ana.get(&here)
            .await
            .is(200)
            .has("Se agregaron 2 liceos y no cambió ninguno.")
            .has("Elegir los liceos de la generación");
        ana.get("/liceos?q=00001-9").await.has("RBD 1-9");

        let newer = DIRECTORY
            .replace("2025;1;9;LICEO POLITECNICO", "2026;1;9;LICEO POLITECNICO")
            .replace(";5;0;1086;", ";1;0;1100;");
        let sent = ana
            .upload("/liceos/importar", "dir.csv", newer.as_bytes())
            .await
            .is(303);
        ana.get(&format!("{}?ver=cambios", sent.location))
            .await
            .has("1086 → 1100")
            .has("Servicio Local de Educación Pública → Municipal");
        ana.post(&sent.location, &[]).await.is(303);
        let found = ana.get("/liceos?q=1-9").await;
        let (_, link) = found.text.split_once("<li class=\"person\"><a href=\"").unwrap();
        let (link, _) = link.split_once('"').unwrap();
        ana.get(link)
            .await
            .has("Electricidad")
            .has("De quién ha dependido")
            .has("Arica y Parinacota");
    }
}

#[tokio::test]
async fn the_real_directory_forms_a_generation_of_twenty() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/chile");
    let Ok(directory) = std::fs::read(format!("{folder}/directorio_emtp_2025.csv")) else {
        println!("skipped: no real data at {folder}");
        return;
    };
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let sent = ana
            .upload("/liceos/importar", "directorio.csv", &directory)
            .await
            .is(303);
        let here = sent.location;
        ana.get(&here).await.is(200).has("Se agregan 928 liceos");
        ana.get(&format!("{here}?ver=nuevos&pagina=10"))
            .await
            .is(200)
            .has("901 a 928 de 928");
        let began = std::time::Instant::now();
        ana.post(&here, &[]).await.is(303);
        println!("928 schools in {:?}", began.elapsed());
        ana.get(&here).await.has("Se agregaron 928 liceos");
        let rbd: Vec<String> = String::from_utf8_lossy(&directory)
            .lines()
            .skip(1)
            .step_by(40)
            .take(20)
            .map(|line| line.split(',').nth(1).unwrap_or_default().to_owned())
            .collect();
        let path = format!("/generaciones/{}/liceos", app.world.generation);
        ana.post(&path, &[("lista", &rbd.join("\n"))]).await.is(303);
        ana.get("/red").await.has("22 liceos en una generación");
    }
}

#[tokio::test]
async fn a_bad_file_is_told_what_is_wrong_and_nothing_is_kept() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    for (content, says) in [
        (&b""[..], "El archivo está vac"),
        (b"hola;mundo\n1;2\n", "NOM_RBD"),
        (b"PK\x03\x04xxxx", "Excel"),
        (b"<html><body>x</body></html>", "página web"),
    ] {
        ana.upload("/liceos/importar", "a.csv", content)
            .await
            .is(422)
            .has(says)
            .has("No pudimos leer el archivo");
    }
    ana.upload("/personas/importar", "a.csv", b"hola;mundo\n1;2\n")
        .await
        .is(422)
        .has("nombre, cargo");
    ana.post("/liceos/importar", &[("archivo", "x")]).await.is(400);
    let mut beto = app.signed_in(app.world.beto).await;
    beto.upload("/liceos/importar", "a.csv", DIRECTORY.as_bytes())
        .await
        .is(404);
}

const PEOPLE: &str = "Nombre;Correo;Código local;Cargo;Asignatura\n\
Paula Antilef;paula@ejemplo.invalid;ARRAYAN;Profesora;Matemática\n\
=Elena Saavedra;;ARRAYAN;Directora;\n\
Rosa Perdida;rosa@ejemplo.invalid;NADA;Directora;\n";

#[tokio::test]
async fn people_are_invited_one_a_row_and_their_links_shown_once() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let here = ana
            .upload("/personas/importar", "lista.csv", PEOPLE.as_bytes())
            .await
            .is(303)
            .location;
        ana.get(&here)
            .await
            .is(200)
            .has("Leímos a 2 personas y una fila quedó fuera")
            .has("Ese liceo no está en la red")
            .has("Paula Antilef");
        let mut ines = app.signed_in(app.world.ines).await;
        ines.get(&here).await.is(404);
        ines.post(&here, &[("como", "sala")]).await.is(404);
        ana.post(&here, &[("como", "nada")]).await.is(400);
        ana.post(&here, &[("como", "invitaciones")])
            .await
            .is(200)
            .has("http://ronda.test/invitacion/")
            .has("te invito a Red de prueba en Ronda")
            .has("%27%3DElena");
        // Sent again, no second invitation and no link.
        ana.post(&here, &[("como", "invitaciones")]).await.is(303);
        ana.get(&here)
            .await
            .is(200)
            .has("Se crearon 2 invitaciones")
            .has_not("/invitacion/");
        let made = app.app.db.invitations(app.world.network, 10).await.unwrap();
        assert_eq!(made.len(), 2);
    }
}

#[tokio::test]
async fn people_can_be_expected_in_a_room_instead() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let here = ana
            .upload("/personas/importar", "lista.csv", PEOPLE.as_bytes())
            .await
            .is(303)
            .location;
        ana.post(&here, &[("como", "sala")]).await.is(303);
        ana.post(&here, &[("como", "sala")]).await.is(303);
        ana.get(&here).await.is(200).has("La red espera a 2 personas");
        let expected = app.app.db.expected_people(app.world.network).await.unwrap();
        assert_eq!(expected.len(), 2);
    }
}

#[tokio::test]
async fn both_languages_say_everything() {
    let app = TestApp::sqlite().await;
    let ana = app.signed_in(app.world.ana).await;
    for mut browser in [ana.clone(), ana.in_english()] {
        let directory = browser
            .upload("/liceos/importar", "d.csv", DIRECTORY.as_bytes())
            .await
            .is(303)
            .location;
        let people = browser
            .upload("/personas/importar", "p.csv", PEOPLE.as_bytes())
            .await
            .is(303)
            .location;
        for path in ["/liceos/importar", "/personas/importar", &directory, &people] {
            complete(browser.get(path).await.is(200));
        }
        browser.post(&directory, &[]).await.is(303);
        let made = browser.post(&people, &[("como", "invitaciones")]).await;
        complete(made.is(200));
        for path in [&directory, &people] {
            complete(browser.get(path).await.is(200));
        }
    }
}

fn complete(page: testkit::app::Reply) {
    page.has_not("[import-")
        .has_not("[network-")
        .has_not("[schools-")
        .has_not("[directory-")
        .has_not("[people-")
        .has_not("[dependency-")
        .has_not("{$");
}
