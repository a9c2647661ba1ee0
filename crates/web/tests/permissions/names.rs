//! What a row of the table names, as an id of the test world and its scene.

use domain::id::SessionId;
use testkit::app::TestApp;
use testkit::scene::Scene;

use super::talk;

pub(super) async fn id(app: &TestApp, scene: &Scene, key: &str, value: &str) -> String {
    let (world, db) = (app.world, &app.app.db);
    let person = || {
        world
            .people()
            .iter()
            .find(|(name, _)| *name == value)
            .map_or_else(|| panic!("who is {value}"), |(_, id)| *id)
    };
    match (key, value) {
        ("secret", "reading") => scene.attention.reading.to_owned(),
        ("secret", "muting") => scene.attention.muting.to_owned(),
        ("secret", "ticket") => scene.convenings.ticket.to_owned(),
        ("secret", "feed") => scene.attention.feed.to_owned(),
        ("notification", _) => scene.attention.answered.to_string(),
        ("secret", _) => "no-abre-nada".to_owned(),
        ("format", format) => format.to_owned(),
        ("assessment", "maths") => scene.assessments.maths.to_string(),
        ("paper", code) => code.to_owned(),
        ("assessment", "closed") => scene.assessments.closed.to_string(),
        ("assessment", "summed") => scene.assessments.summed.to_string(),
        ("assessment", _) => scene.assessments.language.to_string(),
        ("observation", stage) => observation(scene, stage),
        ("rubric", "ronda") => "ronda".to_owned(),
        ("rubric", "network") => scene.observations.rubric.to_string(),
        ("rubric", _) => scene.observations.own_rubric.to_string(),
        ("vignette", key) => key.to_owned(),
        ("alert", _) => scene.surveys.alert.to_string(),
        ("administration", "running") => scene.surveys.running.to_string(),
        ("administration", "linked") => scene.surveys.linked.to_string(),
        ("code", "linked") => scene.surveys.linked_code.to_string(),
        ("administration", "released") => scene.surveys.released.to_string(),
        ("instrument", "pulse") => scene.surveys.instrument.to_string(),
        ("code", "session") => db.convening(scene.convenings.session).await.expect("the session").code,
        ("convening", "seminar") => scene.convenings.seminar.to_string(),
        ("convening", _) => scene.convenings.session.to_string(),
        ("question", _) => scene.convenings.question.to_string(),
        ("poll", "prepared") => scene.convenings.prepared.to_string(),
        ("poll", _) => scene.convenings.poll.to_string(),
        ("segment", "tables") => scene.convenings.tables.to_string(),
        ("commitment", _) => scene.convenings.commitment.to_string(),
        ("resolution", _) => scene.convenings.resolution.to_string(),
        ("own_session", _) => scene.convenings.own_session.to_string(),
        ("segment", "first") => scene.convenings.first.to_string(),
        ("segment", _) => scene.convenings.last.to_string(),
        ("view", view) => view.to_owned(),
        ("code", "survey") => scene.surveys.code.to_string(),
        ("code", "paper") => "ABCDEFGHJK".to_owned(),
        ("code", "wrong") => "ZZZZZZ".to_owned(),
        ("instrument", _) => scene.surveys.own_instrument.to_string(),
        ("part", key) => key.to_owned(),
        ("table", table) => table.to_owned(),
        ("code", _) => db.room(scene.room).await.expect("the room").code,
        ("person", _) => person().to_string(),
        ("role", _) => db
            .roles_of(person())
            .await
            .expect("roles")
            .first()
            .expect("a role")
            .id
            .to_string(),
        ("session", _) => session_of(app, person()).await.to_string(),
        ("generation", _) => world.generation.to_string(),
        ("school", "arrayan") => world.arrayan.to_string(),
        ("school", _) => world.boldo.to_string(),
        ("course", "course") => world.course.to_string(),
        ("course", _) => world.other_course.to_string(),
        ("number", number) => number.to_owned(),
        ("offer", "boldo") => scene.exchanges.offer.to_string(),
        ("offer", _) => scene.fork.offer.to_string(),
        ("driver", "own_driver") => scene.fork.own_driver.to_string(),
        ("idea", "own_idea") => scene.fork.own_idea.to_string(),
        ("driver", _) => scene.driver.to_string(),
        ("idea", "local_idea") => scene.lineage.local.to_string(),
        ("idea", _) => scene.idea.to_string(),
        ("capture", "noted") => scene.capture.noted.to_string(),
        ("capture", "thrown") => scene.capture.thrown.to_string(),
        ("attachment", "session_material") => scene.convenings.material.to_string(),
        ("attachment", "cycle_photo") => scene.capture.cycle_photo.to_string(),
        ("attachment", "shared_photo") => scene.capture.shared_photo.to_string(),
        ("attachment", "idea_guide") => scene.capture.idea_guide.to_string(),
        ("attachment", "note_photo") => scene.capture.note_photo.to_string(),
        ("attachment", "material") => scene.library.material.to_string(),
        ("attachment", "withdrawn_material") => scene.library.withdrawn_material.to_string(),
        ("attachment", "draft_material") => scene.library.draft_material.to_string(),
        ("attachment", "taken_away") => scene.capture.taken_away.to_string(),
        ("invitation", _) => scene.invitation.to_string(),
        ("room", _) => scene.room.to_string(),
        ("annotation", "annotation") => scene.annotation.to_string(),
        ("annotation", _) => scene.own_annotation.to_string(),
        ("phase", _) => scene.phase.to_string(),
        ("link", "guardian") => scene.consents.link.to_string(),
        ("link", _) => scene.entry_link.to_string(),
        ("measure", "open_measure") => scene.open_measure.to_string(),
        ("measure", "closed_measure") => scene.closed_measure.to_string(),
        ("measure", "socio_measure") => scene.socio_measure.to_string(),
        ("measure", _) => scene.own_measure.to_string(),
        ("inquiry", "own") => scene.causes.own.to_string(),
        ("inquiry", _) => scene.causes.network.to_string(),
        ("entry", "own") => scene.causes.own_entry.to_string(),
        ("entry", _) => scene.causes.network_entry.to_string(),
        ("dose", _) => scene.causes.dose.to_string(),
        ("break", "winter") => scene.causes.winter.to_string(),
        ("break", _) => scene.causes.anniversary.to_string(),
        ("student", "luz") => scene.students.luz.to_string(),
        ("student", _) => scene.students.gone.to_string(),
        ("upload", kind) => upload(app, scene, kind).await,
        ("cycle", name) => cycle(scene, name),
        ("extension", _) => scene.method.extension.to_string(),
        ("task", "task") => scene.method.task.to_string(),
        ("task", "removed_task") => scene.method.removed_task.to_string(),
        ("task", _) => scene.method.socio_task.to_string(),
        ("template", "network_template") => scene.method.network_template.to_string(),
        ("template", _) => scene.method.school_template.to_string(),
        ("round", name @ ("network" | "liceo")) => talk::asked(scene, key, name),
        ("round" | "pair" | "visit" | "note" | "request", name) => talk::exchange(scene, key, name),
        ("team" | "seat" | "word", name) => talk::team(scene, key, name),
        ("circle" | "conversation" | "contribution" | "hiding" | "answer", name) => talk::dialogue(scene, name),
        ("asking" | "line" | "help" | "review", name) => talk::asked(scene, key, name),
        ("noun", word) => word.to_owned(),
        ("thing", name) => talk::library(scene, "thing", name),
        ("package" | "synthesis" | "dissent" | "collection", name) => talk::library(scene, key, name),
        ("item", name @ ("of_package" | "of_draft")) => talk::library(scene, key, name),
        ("feedback" | "reply" | "meeting" | "item" | "step", name) => together(scene, name),
        (key, value) => panic!("the table names {key}={value}, which the test doesn't know"),
    }
}

fn together(scene: &Scene, name: &str) -> String {
    let there = scene.together;
    match name {
        "feedback" => there.feedback.to_string(),
        "review" => there.review.to_string(),
        "inside" => there.inside.to_string(),
        "reply" => there.reply.to_string(),
        "meeting" => there.meeting.to_string(),
        "item" => there.item.to_string(),
        "chart_item" => there.chart_item.to_string(),
        "socio_item" => there.socio_item.to_string(),
        "own_item" => there.own_item.to_string(),
        "step" => there.step.to_string(),
        other => panic!("nobody said or met {other}"),
    }
}

fn observation(scene: &Scene, stage: &str) -> String {
    let there = scene.observations;
    match stage {
        "offered" => there.offered,
        "declined" => there.declined,
        "agreed" => there.agreed,
        "captured" => there.captured,
        "sent" => there.sent,
        "answered" => there.answered,
        "talked" => there.talked,
        other => panic!("the scene has no observation {other}"),
    }
    .to_string()
}

fn cycle(scene: &Scene, name: &str) -> String {
    match name {
        "draft" => scene.draft,
        "running" => scene.running,
        "shared" => scene.shared,
        "done" => scene.done,
        "studied" => scene.studied,
        "closed" => scene.closed,
        "socio_running" => scene.socio_running,
        other => panic!("the scene has no cycle {other}"),
    }
    .to_string()
}

async fn session_of(app: &TestApp, person: domain::id::PersonId) -> SessionId {
    let _ = app.signed_in(person).await;
    app.app
        .db
        .sessions_of(person, app.app.now())
        .await
        .expect("sessions")
        .last()
        .expect("a session")
        .id
}

/// Ana uploads a file, or Dora the students of her liceo, and the page that she is sent to names it.
async fn upload(app: &TestApp, scene: &Scene, kind: &str) -> String {
    let (of_students, of_answers) = (kind.starts_with("students"), kind.starts_with("answers"));
    let of_diagnosis = kind.starts_with("dia");
    let who = match (of_students, of_answers, of_diagnosis) {
        (true, ..) => app.world.dora,
        (_, true, _) => app.world.beto,
        (.., true) => app.world.elena,
        _ => app.world.ana,
    };
    let mut sender = app.signed_in(who).await;
    let students = web::routes::students_import(app.world.arrayan);
    let sheet = web::routes::class_sheet(scene.assessments.language, app.world.course);
    let diagnosis = web::routes::national_sheet(app.world.arrayan);
    let points = web::routes::points_import(scene.open_measure, app.world.arrayan);
    let (path, content): (&str, &[u8]) = if of_students {
        (&students, b"run,nombres,apellidos,curso\n11111111-1,Nube,Nueva,1A\n")
    } else if of_answers {
        (&sheet, "Nombre;1;2;3\nLuz Ñirre;A;B;C\n".as_bytes())
    } else if of_diagnosis {
        (
            &diagnosis,
            "curso;asignatura;momento;estudiantes;números\n1°A;Matemática;Cierre;30;50\n".as_bytes(),
        )
    } else if kind.starts_with("points") {
        (&points, b"fecha;valor\n2026-06-01;52\n")
    } else if kind.starts_with("instrument") {
        (web::routes::INSTRUMENT_IMPORT, survey::own::FILES[0].1.as_bytes())
    } else if kind.starts_with("people") {
        (
            web::routes::PEOPLE_IMPORT,
            b"nombre,correo,cargo\nNora Nueva,nora@prueba.invalid,coordinadora\n",
        )
    } else {
        (web::routes::SCHOOLS_IMPORT, b"RBD,NOM_RBD\n25,LICEO NUEVO\n")
    };
    let reply = sender.upload(path, "lista.csv", content).await.is(303);
    reply
        .location
        .split('?')
        .next()
        .and_then(|path| path.rsplit('/').next())
        .expect("an id")
        .to_owned()
}
