//! Files and photos: what is kept of them, who gets them, and what a browser may do with them.

use domain::file::{Host, LARGEST_FILE};
use domain::id::{AttachmentId, Ids as _, SystemIds};
use testkit::app::{A_MONDAY, fresh_id};
use testkit::scene::{PICTURE, Scene};
use web::routes;

/// A picture with a text in it that must not be kept.
fn talkative() -> Vec<u8> {
    let mut bytes = PICTURE[..33].to_vec();
    bytes.extend_from_slice(b"\0\0\0\x0ctEXt-33.4489,-70\0\0\0\0");
    bytes.extend_from_slice(&PICTURE[33..]);
    bytes
}

#[tokio::test]
async fn a_photo_is_kept_once_without_its_notes_and_shown_where_it_belongs() {
    for (app, scene) in Scene::each().await {
        let mut beto = app.signed_in(app.world.beto).await;
        let place = routes::cycle_files(scene.running);
        let id = fresh_id();
        let fields = [("file_id", id.as_str()), ("file_words", "Tres boletos en la mesa")];
        // Twice, as an impatient thumb does; whatever the browser calls it, it is a picture.
        for _ in 0..2 {
            let reply = beto
                .send_with(&place, &fields, Some(("../boletos.html", &talkative())))
                .await
                .is(303);
            assert!(
                reply.location.starts_with(&routes::cycle(scene.running)),
                "{}",
                reply.location
            );
        }
        let file = app
            .app
            .db
            .attachment(id.parse().expect("an id"))
            .await
            .expect("its row");
        assert_eq!(
            (file.name.as_str(), file.bytes),
            ("boletos.png", i64::try_from(PICTURE.len()).expect("small"))
        );
        beto.get(&routes::cycle(scene.running))
            .await
            .is(200)
            .has("Tres boletos en la mesa")
            .has("boletos.png");
        let got = beto.get(&routes::file(&id)).await.is(200);
        assert_eq!(got.kind, "image/png");
        assert!(!got.text.contains("70"), "the text is gone");
        assert_eq!(
            got.header("content-security-policy"),
            "default-src 'none'; sandbox; frame-ancestors 'none'"
        );
        assert_eq!(got.header("x-content-type-options"), "nosniff");
        assert!(
            got.header("content-disposition")
                .starts_with("inline; filename=\"boletos.png\"")
        );
        // Elena leads the liceo and sees it; Ana and Caro don't, as they don't see the cycle.
        app.signed_in(app.world.elena)
            .await
            .get(&routes::file(&id))
            .await
            .is(200);
        for other in [app.world.ana, app.world.caro] {
            let mut other = app.signed_in(other).await;
            other.get(&routes::file(&id)).await.is(404);
            other
                .send_with(&place, &[("file_id", &fresh_id())], Some(("a.png", PICTURE)))
                .await
                .is(404);
        }
        // What somebody else named can't be taken over.
        let mut elena = app.signed_in(app.world.elena).await;
        elena
            .send_with(&routes::cycle_files(scene.shared), &fields, Some(("b.png", PICTURE)))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn what_is_no_picture_is_saved_and_never_opened() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let id = fresh_id();
    let page = b"<script>alert(1)</script>";
    beto.send_with(
        &routes::cycle_files(scene.running),
        &[("file_id", &id)],
        Some(("guía.html", page)),
    )
    .await
    .is(303);
    let got = beto.get(&routes::file(&id)).await.is(200);
    assert_eq!(got.kind, "text/plain; charset=utf-8");
    assert_eq!(
        got.header("content-disposition"),
        "attachment; filename=\"gu_a.txt\"; filename*=UTF-8''gu%C3%ADa.txt"
    );
}

/// A spreadsheet of some hundred bytes that says of itself that it unpacks to four gigabytes.
fn bomb() -> Vec<u8> {
    let mut bytes = [b"PK\x03\x04".as_slice(), &[0; 26]].concat();
    let at = u32::try_from(bytes.len()).expect("small");
    for name in ["[Content_Types].xml", "xl/workbook.xml"] {
        bytes.extend_from_slice(b"PK\x01\x02");
        bytes.extend_from_slice(&[0; 20]);
        bytes.extend_from_slice(&u32::MAX.to_le_bytes());
        bytes.extend_from_slice(&u16::try_from(name.len()).expect("short").to_le_bytes());
        bytes.extend_from_slice(&[0; 16]);
        bytes.extend_from_slice(name.as_bytes());
    }
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0\0\0\x02\0\0\0\0\0");
    bytes.extend_from_slice(&at.to_le_bytes());
    bytes.extend_from_slice(&[0; 2]);
    bytes
}

#[tokio::test]
async fn a_drawing_that_runs_is_handed_out_as_text_and_runs_nowhere() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>";
    for name in ["dibujo.svg", "foto.png"] {
        let id = fresh_id();
        let sent = [("file_id", id.as_str())];
        beto.send_with(&routes::cycle_files(scene.running), &sent, Some((name, svg)))
            .await
            .is(303);
        let got = beto.get(&routes::file(&id)).await.is(200);
        assert_eq!(got.kind, "text/plain; charset=utf-8", "{name}");
        assert!(got.header("content-disposition").starts_with("attachment;"));
        assert_eq!(got.header("x-content-type-options"), "nosniff");
        assert!(got.header("content-security-policy").contains("sandbox"));
    }
}

#[tokio::test]
async fn what_is_not_kept_is_told_with_a_way_out() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    let place = routes::cycle_files(scene.running);
    let heic = [&[0, 0, 0, 24], b"ftypheic".as_slice(), &[0; 12]].concat();
    let bomb = bomb();
    let mut huge = PICTURE.to_vec();
    huge[16..24].fill(0xFF);
    for (name, bytes, says) in [
        ("nada.png", &b""[..], "No llegó ningún archivo"),
        ("foto.heic", &heic, "Ajustes, Cámara, Formatos"),
        ("cortada.png", &PICTURE[..40], "está cortado o dañado"),
        ("programa.exe", b"MZ\x90\0\x03", "no se puede guardar"),
        ("notas.xlsx", &bomb, "crecería sin medida"),
        ("foto.png", &huge, "80 millones de puntos"),
    ] {
        let sent = [("file_id", fresh_id()), ("file_words", "Lo que escribí".to_owned())];
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        beto.send_with(&place, &sent, Some((name, bytes)))
            .await
            .is(422)
            .has(says)
            .has("Lo que escribí");
    }
    let large = vec![b'a'; LARGEST_FILE + 100_000];
    let reply = beto
        .send_with(&place, &[("file_id", &fresh_id())], Some(("grande.txt", &large)))
        .await;
    reply.is(413).has("hasta 10 MB");
    let lines = vec![b'a'; 400_000];
    for _ in 0..2 {
        beto.send_with(&place, &[("file_id", &fresh_id())], Some(("notas.txt", &lines)))
            .await
            .is(303);
    }
    let refused = fresh_id();
    let reply = beto
        .send_with(&place, &[("file_id", &refused)], Some(("notas.txt", &lines)))
        .await;
    reply.is(422).has("El espacio para archivos de este liceo está lleno");
    // Nothing of it reached the disk.
    let refused: AttachmentId = refused.parse().expect("an id");
    assert!(app.app.files.read(app.world.network, refused).await.is_err());
}

#[tokio::test]
async fn twenty_files_are_enough() {
    let (app, scene) = Scene::sqlite().await;
    let mut beto = app.signed_in(app.world.beto).await;
    for status in std::iter::repeat_n(303, 20).chain([422]) {
        let place = routes::cycle_files(scene.done);
        beto.send_with(&place, &[("file_id", &fresh_id())], Some(("a.txt", b"a")))
            .await
            .is(status);
    }
}

#[tokio::test]
async fn what_was_taken_away_is_gone_and_can_be_put_back() {
    for (app, scene) in Scene::each().await {
        let (mut beto, photo) = (app.signed_in(app.world.beto).await, scene.capture.cycle_photo);
        let reply = beto.post(&routes::file_removal(photo), &[]).await.is(303);
        beto.get(&routes::file(photo)).await.is(404);
        beto.get(&reply.location)
            .await
            .is(200)
            .has(&routes::file_return(photo))
            .has("Volver a ponerlo");
        beto.post(&routes::file_removal(photo), &[]).await.is(404);
        beto.post(&routes::file_return(photo), &[]).await.is(303);
        beto.get(&routes::file(photo)).await.is(200);
    }
}

#[tokio::test]
async fn files_without_a_row_are_swept_after_a_day_and_no_others() {
    let (app, scene) = Scene::sqlite().await;
    let (files, network) = (&app.app.files, app.world.network);
    let orphan = AttachmentId(SystemIds.new_id(A_MONDAY));
    files.keep(network, orphan, b"nobody's".to_vec()).await.expect("kept");
    let before = files.all(network).await.expect("a list").len();
    let outbox = jobs::Outbox::folder(&app.folder().join("mail"), "ronda@red.cl").expect("a folder");
    // Files bear the machine's own time; the job is run as if two days later.
    let clock = domain::time::SetClock::at(domain::time::Instant::from_micros(4_000_000_000_000_000));
    let worker = jobs::Worker::new(
        app.app.db.clone(),
        files.clone(),
        outbox,
        std::sync::Arc::new(clock),
        std::sync::Arc::new(SystemIds),
        "http://ronda.test",
    );
    let job = store::NewJob {
        kind: jobs::ClearAway::NAME,
        payload: serde_json::json!({}),
        run_at: A_MONDAY,
    };
    app.app
        .db
        .schedule_job(app.moment(), "clear-away hoy", &job)
        .await
        .expect("left");
    worker.run_what_is_due().await.expect("done");
    let left = files.all(network).await.expect("a list");
    assert!(!left.iter().any(|(id, _)| *id == orphan));
    // The one that was taken away went with its row: its thirty days are over, too.
    assert_eq!(left.len(), before - 2);
    assert_eq!(
        app.app
            .db
            .attachments(Host::Cycle, scene.running.0)
            .await
            .expect("rows")
            .len(),
        1
    );
}
