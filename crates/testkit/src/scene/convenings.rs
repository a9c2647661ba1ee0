//! Convenings: a session of today that Ana leads, to which teachers are invited, Beto is registered and Karen came by the code; and a public
//! seminar of next week, for which somebody without an account holds a ticket.

use std::collections::BTreeMap;

use domain::convening::{
    Audience, ConveningKind, ConveningPlan, Diet, GuestPlan, Mode, NeedKind, Protocol, RegistrationPlan, Seat,
    SegmentKind, SegmentPlan, ShownNames, Transport, Turn, Way, Zone,
};
use domain::id::{ConveningId, RegistrationId, SegmentId};
use domain::permission::{
    ArrangeConvening, ArrangeConvenings, HostConvening, Register, decide_by_code, decide_by_public_page, in_the_name_of,
};
use domain::person::Role;
use domain::secret::Secret;
use store::{GuestSaid, Joining, NewConvening, NewSeating, Result};

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
    /// Its part at tables, composed and announced: Karen sits at the first.
    pub tables: SegmentId,
    /// The public seminar of next week.
    pub seminar: ConveningId,
    /// A ticket of it that waits for its confirmation.
    pub ticket: &'static str,
}

impl Convenings {
    pub(super) async fn set(app: &TestApp) -> Result<Self> {
        let session = session(app).await?;
        let seminar = seminar(app).await?;
        let rows = app.app.db.segments(session).await?;
        let (first, last) = rows.first().zip(rows.last()).ok_or(store::Error::NotFound)?;
        let tables = rows.iter().find(|row| row.kind.is_at_tables());
        let tables = tables.ok_or(store::Error::NotFound)?.id;
        seat(app, session, tables).await?;
        Ok(Self {
            session,
            first: first.id,
            last: last.id,
            tables,
            seminar,
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
