//! Convenings: a session of today that Ana leads, to which teachers are invited, Beto is registered and Karen came by the code; and a public
//! seminar of next week, for which somebody without an account holds a ticket.

use std::collections::BTreeMap;

use domain::convening::{
    Audience, CommitmentPlan, ConveningKind, ConveningPlan, Diet, GuestPlan, Mode, Moderation, ModerationPlan,
    NeedKind, OwnSession, OwnSessionFields, PollKind, PollPlan, Protocol, QuestionPlan, RegistrationPlan, Seat,
    SegmentKind, SegmentPlan, ShownNames, Transport, Turn, Way, Zone,
};
use domain::id::{
    AttachmentId, AudienceQuestionId, CommitmentId, ConveningId, OwnSessionId, PersonId, PollId, RegistrationId,
    ResolutionId, SegmentId,
};
use domain::permission::{
    ArrangeConvening, ArrangeConvenings, Commit, FileHost, HostConvening, Proof, Register, TakePart, decide_by_code,
    decide_by_public_page, decide_to_take_part, in_the_name_of,
};
use domain::person::Role;
use domain::secret::Secret;
use store::{Committing, GuestSaid, Joining, NewConvening, NewSeating, Result};

use super::captures::attach;
use crate::app::TestApp;

/// What Beto needs: where it stands, somebody read what only hosts read.
pub const NEEDED: &str = "Una silla con respaldo alto";

/// They.
#[derive(Clone, Copy, Debug)]
pub struct Convenings {
    /// The session of today.
    pub session: ConveningId,
    /// Its first part.
    pub first: SegmentId,
    /// Its last part, which nobody began.
    pub last: SegmentId,
    /// Karen's question, which Beto supports.
    pub question: AudienceQuestionId,
    /// A poll that is open.
    pub poll: PollId,
    /// A poll that the room hasn't seen.
    pub prepared: PollId,
    /// Its part at tables, composed and announced: Karen sits at the first.
    pub tables: SegmentId,
    /// What people read before they come to the session of today.
    pub material: AttachmentId,
    /// The public seminar of next week.
    pub seminar: ConveningId,
    /// What Beto's liceo leaves the session of today to do.
    pub commitment: CommitmentId,
    /// What the room decided.
    pub resolution: ResolutionId,
    /// A session that the network keeps as a template.
    pub own_session: OwnSessionId,
    /// A ticket of it that waits for its confirmation.
    pub ticket: &'static str,
}

impl Convenings {
    pub(super) async fn set(app: &TestApp) -> Result<Self> {
        let session = session(app).await?;
        let seminar = seminar(app).await?;
        let rows = app.app.db.segments(session).await?;
        let question = question(app, session).await?;
        let (poll, prepared) = polls(app, session).await?;
        let (first, last) = rows.first().zip(rows.last()).ok_or(store::Error::NotFound)?;
        let tables = rows.iter().find(|row| row.kind.is_at_tables());
        let tables = tables.ok_or(store::Error::NotFound)?.id;
        seat(app, session, tables).await?;
        Ok(Self {
            session,
            first: first.id,
            last: last.id,
            question,
            poll,
            prepared,
            tables,
            seminar,
            material: material(app, session).await?,
            commitment: commit(app, session).await?,
            resolution: decide(app, session).await?,
            own_session: keep(app, session).await?,
            ticket: "un-boleto-de-prueba-que-tiene-cuarenta-y-tantas",
        })
    }
}

async fn session(app: &TestApp) -> Result<ConveningId> {
    let (world, db) = (app.world, &app.app.db);
    let mut w = db.write(app.moment()).await?;
    let id = ConveningId::new(w.ids(), w.at());
    let starts = w.at().plus_seconds(-1800);
    let plan = ConveningPlan {
        kind: ConveningKind::LearningSession,
        mode: Mode::Hybrid,
        name: "Segunda sesión de aprendizaje".into(),
        about: "Traigan su boleto de salida y lo que aprendieron con él.".into(),
        zone: Zone::Santiago,
        starts,
        ends: starts.plus_seconds(4 * 3600),
        link: Some("https://video.example/sala".into()),
        place: Some("Liceo Arrayán, biblioteca".into()),
        capacity: Some(40),
        online_capacity: None,
    };
    let part = |kind, title: &str, minutes| SegmentPlan {
        kind,
        title: title.into(),
        minutes,
        protocol: None,
        fixed: None,
        host: String::new(),
    };
    let agenda = [
        part(SegmentKind::Welcome, "", 20),
        SegmentPlan {
            protocol: Some(Protocol::DataMeeting),
            ..part(SegmentKind::TableWork, "¿Qué nos sorprendió de nuestros datos?", 60)
        },
        part(SegmentKind::Break, "", 20),
        part(SegmentKind::Reflection, "", 30),
    ];
    let new = NewConvening {
        id,
        network: world.network,
        plan: &plan,
        audiences: &[Audience::Role(Role::Teacher)],
        host: world.ana,
        agenda: &agenda,
    };
    w.make_convening(&in_the_name_of(world.ana, ArrangeConvenings), &new)
        .await?;
    w.commit().await?;
    register(app, id).await?;
    let convening = db.convening(id).await?;
    let code = convening.code.clone();
    let proof = decide_by_code(convening, &code, Some(world.karen), app.moment().at);
    let proof = proof.map_err(|_| store::Error::NotFound)?;
    let mut w = db.write(app.moment()).await?;
    let registration = RegistrationId::new(w.ids(), w.at());
    w.join_convening(&proof, registration, &Joining::Account(world.karen, None))
        .await?;
    w.commit().await?;
    Ok(id)
}

async fn seat(app: &TestApp, session: ConveningId, tables: SegmentId) -> Result<()> {
    let (world, db) = (app.world, &app.app.db);
    let place = db.convening_place(session, world.karen).await?;
    let karen = place.own.ok_or(store::Error::NotFound)?.registration.id;
    let proof = in_the_name_of(world.ana, HostConvening(db.convening_place(session, world.ana).await?));
    let new = NewSeating {
        size: 6,
        near_tables: 1,
        seed: 1,
    };
    let mut w = db.write(app.moment()).await?;
    w.compose_tables(&proof, (tables, 0), &new, &[Seat::at(karen, 1)])
        .await?;
    w.announce_tables(&proof, (tables, 1), Some(ShownNames::First)).await?;
    w.commit().await
}

async fn register(app: &TestApp, id: ConveningId) -> Result<()> {
    let (world, db) = (app.world, &app.app.db);
    let place = db.convening_place(id, world.beto).await?;
    let plan = RegistrationPlan {
        needs: vec![NeedKind::StepFree],
        need_words: Some(NEEDED.into()),
        diet: Some(Diet::Vegetarian),
        transport: Some(Transport::Seeks),
        ..plain(Way::Here)
    };
    let mut w = db.write(app.moment()).await?;
    let registration = RegistrationId::new(w.ids(), w.at());
    w.register(
        &in_the_name_of(world.beto, Register(place)),
        registration,
        &plan,
        Some(world.arrayan),
    )
    .await?;
    w.commit().await
}

async fn decide(app: &TestApp, session: ConveningId) -> Result<ResolutionId> {
    let proof = leads(app, session).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let id = ResolutionId::new(w.ids(), w.at());
    let words = "La próxima vez cada liceo trae dos boletos";
    w.note_resolution(&proof, id, words).await?;
    w.commit().await?;
    Ok(id)
}

async fn material(app: &TestApp, session: ConveningId) -> Result<AttachmentId> {
    let place = app.app.db.convening_place(session, app.world.ana).await?;
    let host = FileHost::Convening(Box::new(place));
    let guide = ("pauta-de-mesa.txt", "Trae tu gráfico impreso".as_bytes());
    let mut w = app.app.db.write(app.moment()).await?;
    let id = attach(app, &mut w, app.world.ana, host, guide).await?;
    w.commit().await?;
    Ok(id)
}

/// Somebody as a voice in the room.
async fn voice(app: &TestApp, id: ConveningId, person: PersonId) -> Result<Proof<TakePart>> {
    let place = app.app.db.convening_place(id, person).await?;
    let own = place.own.ok_or(store::Error::NotFound)?;
    decide_to_take_part(place.convening, own, Some(person), app.moment().at).map_err(|_| store::Error::NotFound)
}

async fn leads(app: &TestApp, id: ConveningId) -> Result<Proof<HostConvening>> {
    let place = app.app.db.convening_place(id, app.world.ana).await?;
    Ok(in_the_name_of(app.world.ana, HostConvening(place)))
}

/// Karen asks with her name, Ana shows it, Beto supports it; another of Karen's waits.
async fn question(app: &TestApp, id: ConveningId) -> Result<AudienceQuestionId> {
    let (karen, beto) = (
        voice(app, id, app.world.karen).await?,
        voice(app, id, app.world.beto).await?,
    );
    let mut w = app.app.db.write(app.moment()).await?;
    let mut all = Vec::new();
    for (words, signed) in [
        ("¿Cómo comentan los boletos con 45 estudiantes?", true),
        ("¿Qué les contamos a los apoderados?", false),
    ] {
        let question = AudienceQuestionId::new(w.ids(), w.at());
        let words = words.into();
        w.ask_audience_question(&karen, question, &QuestionPlan { words, signed })
            .await?;
        all.push(question);
    }
    let first = *all.first().ok_or(store::Error::NotFound)?;
    let open = ModerationPlan {
        moderation: Moderation::Open,
        why: None,
    };
    w.moderate_question(&leads(app, id).await?, first, &open).await?;
    w.vote_for_question(&beto, first, true).await?;
    w.commit().await?;
    Ok(first)
}

/// One that is open, and one that is prepared.
async fn polls(app: &TestApp, id: ConveningId) -> Result<(PollId, PollId)> {
    let leads = leads(app, id).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let (open, prepared) = (PollId::new(w.ids(), w.at()), PollId::new(w.ids(), w.at()));
    let choice = PollPlan {
        words: "¿Qué probamos primero?".into(),
        kind: PollKind::Choice,
        options: vec!["Boletos de salida".into(), "Lectura en parejas".into()],
        most: 1,
    };
    let scale = PollPlan {
        words: "¿Cuánto nos sirvió la mañana?".into(),
        kind: PollKind::Scale,
        options: vec!["Nada".into(), "Mucho".into()],
        most: 5,
    };
    w.keep_poll(&leads, open, &choice, None).await?;
    w.keep_poll(&leads, prepared, &scale, None).await?;
    w.open_poll(&leads, open).await?;
    w.commit().await?;
    Ok((open, prepared))
}

/// What Beto's liceo leaves to do, for which he answers.
async fn commit(app: &TestApp, session: ConveningId) -> Result<CommitmentId> {
    let (world, db) = (app.world, &app.app.db);
    let place = db.convening_place(session, world.beto).await?;
    let school = Some(world.arrayan);
    let plan = CommitmentPlan {
        what: "Devolver el boleto comentado el mismo día".into(),
        owner_id: Some(world.beto),
        who: "Lenguaje de primero medio".into(),
        due_on: place.convening.zone.day(place.convening.ends_at).plus_days(14),
        idea_id: None,
    };
    let mut w = db.write(app.moment()).await?;
    let id = CommitmentId::new(w.ids(), w.at());
    let proof = in_the_name_of(world.beto, Commit { place, school });
    w.keep_commitment(Committing::Account(&proof), id, &plan).await?;
    w.commit().await?;
    Ok(id)
}

async fn keep(app: &TestApp, session: ConveningId) -> Result<OwnSessionId> {
    let (world, db) = (app.world, &app.app.db);
    let place = db.convening_place(session, world.ana).await?;
    let rows = db.segments(session).await?;
    let mut w = db.write(app.moment()).await?;
    let id = OwnSessionId::new(w.ids(), w.at());
    let fields = OwnSessionFields {
        name: "Tarde de mirar datos".into(),
        year: String::new(),
    };
    let own = OwnSession::of(id, &fields, &place.convening, &rows).map_err(|_| store::Error::NotFound)?;
    w.keep_own_session(&in_the_name_of(world.ana, ArrangeConvening(place)), &own)
        .await?;
    w.commit().await?;
    Ok(id)
}

async fn seminar(app: &TestApp) -> Result<ConveningId> {
    let (world, db) = (app.world, &app.app.db);
    let mut w = db.write(app.moment()).await?;
    let id = ConveningId::new(w.ids(), w.at());
    let starts = w.at().plus_days(7);
    let plan = ConveningPlan {
        kind: ConveningKind::Seminar,
        mode: Mode::Online,
        name: "Seminario abierto".into(),
        about: "Cinco condiciones para aprender bien.".into(),
        zone: Zone::PuntaArenas,
        starts,
        ends: starts.plus_seconds(2 * 3600),
        link: Some("https://video.example/abierto".into()),
        place: None,
        capacity: None,
        online_capacity: None,
    };
    let new = NewConvening {
        id,
        network: world.network,
        plan: &plan,
        audiences: &[Audience::Everybody],
        host: world.ana,
        agenda: &[],
    };
    w.make_convening(&in_the_name_of(world.ana, ArrangeConvenings), &new)
        .await?;
    w.commit().await?;
    let place = db.convening_place(id, world.ana).await?;
    let version = place.convening.version;
    let mut w = db.write(app.moment()).await?;
    let proof = in_the_name_of(world.ana, ArrangeConvening(place));
    w.invite_to_convening(
        &proof,
        version,
        (&[Audience::Everybody], true),
        (Turn::Order, None),
        "[]",
    )
    .await?;
    w.commit().await?;
    let guest = GuestPlan {
        name: "Zoila Invitada".into(),
        mail: Some("zoila@otra.invalid".into()),
        school_id: None,
        elsewhere: "Otra fundación".into(),
    };
    let convening = db.convening(id).await?;
    let proof = decide_by_public_page(convening, app.moment().at).map_err(|_| store::Error::NotFound)?;
    let said = GuestSaid {
        guest: &guest,
        plan: &plain(Way::Link),
    };
    let mut w = db.write(app.moment()).await?;
    let registration = RegistrationId::new(w.ids(), w.at());
    let ticket = Secret::brought("un-boleto-de-prueba-que-tiene-cuarenta-y-tantas");
    w.register_guest(&proof, registration, &said, &ticket).await?;
    w.commit().await?;
    Ok(id)
}

/// A registration that asks for nothing.
fn plain(way: Way) -> RegistrationPlan {
    RegistrationPlan {
        way,
        needs: Vec::new(),
        need_words: None,
        diet: None,
        diet_words: None,
        transport: None,
        seats: 0,
        with_own: false,
        answers: BTreeMap::new(),
    }
}
