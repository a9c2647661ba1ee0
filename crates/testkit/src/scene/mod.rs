//! A network at work: theory, measures, points and cycles in every state, for tests that walk through all of it.

mod asking;
mod assessments;
mod attention;
mod captures;
mod causes;
mod consent;
mod convenings;
mod cycles;
mod dialogue;
mod exchanges;
mod fork;
mod ground;
mod known;
mod lessons;
mod library;
mod lineage;
mod measures;
mod method;
mod next_session;
mod observations;
mod set;
mod student_teams;
mod students;
mod surveys;
mod together;

pub use asking::Asked;
pub use assessments::Assessments;
pub use attention::Attention;
pub use captures::{Captures, PICTURE};

pub use causes::Causes;
pub use consent::Consents;
pub use convenings::{Convenings, NEEDED};
use cycles::Test;
pub use dialogue::{Dialogue, WITHIN};
use domain::door::NewInvitation;
use domain::id::{
    AnnotationId, ChartPhaseId, CycleId, DriverId, EntryLinkId, IdeaId, InvitationId, MeasureId, RoomId, SchoolId,
};
use domain::measure::Area;
use domain::permission::{DefineMeasure, EditTheory, Invite, OpenRoom, ProposeIdea, in_the_name_of};
use domain::person::{Charge, Role};
use domain::theory::{AimPlan, DriverPlan, IdeaPlan};
use domain::time::Day;
pub use exchanges::{Exchanges, NOTED, SAID};
pub use fork::Fork;
pub use ground::Ground;
pub use lessons::lessons_to_mark;
pub use library::{DRAFTED, Library};
pub use lineage::LineageScene;
use measures::{points, weekly};
pub use method::Method;
pub use next_session::next_session;
pub use observations::{JUDGED, Observations, RUBRIC, SEEN};
use store::Result;
pub use student_teams::{IN_THE_ROOM, StudentTeams};
pub use students::{SURNAME, Students, facts};
pub use surveys::Surveys;
pub use together::{NOTE, Together};

use crate::app::TestApp;

/// Everything that the scene holds, by name.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    /// A primary driver.
    pub driver: DriverId,
    /// An idea of the hub.
    pub idea: IdeaId,
    /// A weekly measure of Language that the agreement opens to the other schools.
    pub open_measure: MeasureId,
    /// A weekly measure of Language that stays closed to them.
    pub closed_measure: MeasureId,
    /// A weekly socio-emotional measure, closed.
    pub socio_measure: MeasureId,
    /// A measure of Arrayán's own.
    pub own_measure: MeasureId,
    /// Beto's draft.
    pub draft: CycleId,
    /// Beto's running cycle in 1°A, not shared.
    pub running: CycleId,
    /// Beto's running cycle, shared.
    pub shared: CycleId,
    /// Beto's cycle that was done and waits for its study.
    pub done: CycleId,
    /// Beto's cycle that was studied and waits for its decision.
    pub studied: CycleId,
    /// Beto's closed cycle.
    pub closed: CycleId,
    /// Fidel's running cycle on the socio-emotional measure, not shared.
    pub socio_running: CycleId,
    /// An invitation of Ana's for a teacher of Arrayán.
    pub invitation: InvitationId,
    /// A room of Ana's.
    pub room: RoomId,
    /// An annotation of Ana's about all schools.
    pub annotation: AnnotationId,
    /// An annotation of Elena's about Arrayán.
    pub own_annotation: AnnotationId,
    /// A phase of the open measure's chart at Arrayán, accepted by Elena.
    pub phase: ChartPhaseId,
    /// A link of Elena's for the open measure at Arrayán.
    pub entry_link: EntryLinkId,
    /// Its secret.
    pub entry_secret: &'static str,
    /// Tasks, a later end, templates.
    pub method: Method,
    /// What people say to each other, and a meeting.
    pub together: Together,
    /// Notes that wait, and files.
    pub capture: Captures,
    /// Searches for causes, doses, breaks.
    pub causes: Causes,
    /// Arrayán's own theory.
    pub fork: Fork,
    /// The family of the idea.
    pub lineage: LineageScene,
    /// Surveys of Arrayán.
    pub surveys: Surveys,
    /// Students of Arrayán and Boldo.
    pub students: Students,
    /// Assessments of Beto's course.
    pub assessments: Assessments,
    /// Lessons of Beto's that were observed.
    pub observations: Observations,
    /// What their families said.
    pub consents: Consents,
    /// Circles and conversations.
    pub dialogue: Dialogue,
    /// Change packages and syntheses.
    pub library: Library,
    /// What Beto is told.
    pub attention: Attention,
    /// Visits between Arrayán and Boldo.
    pub exchanges: Exchanges,
    /// A session of today and a seminar of next week.
    pub convenings: Convenings,
    /// Students' teams of Arrayán.
    pub student_teams: StudentTeams,
    /// A question to the network, who knows what, rounds of review.
    pub asked: Asked,
}

impl Scene {
    /// Sets the scene in a test's world. Who wants a world with its scene takes a copy by [`Scene::each`].
    ///
    /// # Errors
    /// What the store says.
    pub async fn set(app: &TestApp) -> Result<Self> {
        let world = app.world;
        let mut w = app.app.db.write(app.moment()).await?;
        let theory = in_the_name_of(world.ana, EditTheory);
        w.set_aim(&theory, world.network, &aim()).await?;
        w.commit().await?;
        let aim = app.app.db.aim(world.network).await?.ok_or(store::Error::NotFound)?;
        let mut w = app.app.db.write(app.moment()).await?;
        let plan = DriverPlan {
            name: "Retroalimentación que llega a tiempo".into(),
            description: String::new(),
            parent_id: None,
        };
        let driver = w.add_driver(&theory, &aim, &plan).await?;
        let plan = IdeaPlan {
            name: "Boleto de salida de una pregunta".into(),
            description: "Al final de la clase".into(),
            driver_id: driver,
            context: domain::theory::IdeaContext::default(),
        };
        let idea = w
            .propose_idea(&in_the_name_of(world.ana, ProposeIdea(None)), world.network, &plan)
            .await?;
        let mut measure = async |key: &str, area, open, school: Option<SchoolId>| {
            let proof = in_the_name_of(world.ana, DefineMeasure(school));
            w.define_measure(&proof, world.network, &weekly(key, area, open, driver))
                .await
        };
        let open_measure = measure("abierta", Area::Language, true, None).await?;
        let closed_measure = measure("cerrada", Area::Language, false, None).await?;
        let socio_measure = measure("socioemocional", Area::SocioEmotional, false, None).await?;
        let own_measure = measure("propia", Area::Language, false, Some(world.arrayan)).await?;
        w.commit().await?;
        points(
            app,
            &[open_measure, closed_measure, socio_measure, own_measure],
            &[world.arrayan, world.boldo],
        )
        .await?;
        let mut w = app.app.db.write(app.moment()).await?;
        let on = Test {
            app,
            idea,
            measure: open_measure,
            course: Some(world.course),
            owner: world.beto,
        };
        let draft = on.plan(&mut w, true).await?;
        let [running, shared, done, studied, closed] = [
            on.plan(&mut w, false).await?,
            on.plan(&mut w, false).await?,
            on.plan(&mut w, false).await?,
            on.plan(&mut w, false).await?,
            on.plan(&mut w, false).await?,
        ];
        let socio = Test {
            measure: socio_measure,
            course: None,
            owner: world.fidel,
            ..on
        };
        let socio_running = socio.plan(&mut w, false).await?;
        let charge = Charge {
            role: Role::Teacher,
            school_id: Some(world.arrayan),
            subject: None,
        };
        let new = NewInvitation {
            charge,
            name: None,
            mail: None,
            uses: 5,
            expires_at: w.at().plus_days(7),
        };
        let (invitation, _) = w
            .invite(&in_the_name_of(world.ana, Invite(charge)), world.network, &new)
            .await?;
        let room = w
            .open_room(
                &in_the_name_of(world.ana, OpenRoom),
                world.network,
                "Seminario de apertura",
                4,
            )
            .await?;
        w.commit().await?;
        on.share(shared).await?;
        for cycle in [done, studied, closed] {
            on.do_it(cycle).await?;
        }
        for cycle in [studied, closed] {
            on.study(cycle).await?;
        }
        on.close(closed).await?;
        let capture = captures::captures(app, running, shared, idea).await?;
        let known = known::known(app, open_measure).await?;
        let ground = method::Ground {
            running,
            shared,
            socio_running,
            idea,
            measure: open_measure,
        };
        let method = method::method(app, &ground).await?;
        let causes = Causes::set(app, driver, shared).await?;
        let fork = fork::fork(app, idea).await?;
        let lineage = LineageScene::set(app, idea, driver).await?;
        let students = Students::set(app).await?;
        let observations = Observations::set(app).await?;
        let dialogue = Dialogue::set(app, running, closed_measure, &observations).await?;
        Ok(Self {
            driver,
            idea,
            open_measure,
            closed_measure,
            socio_measure,
            own_measure,
            draft,
            running,
            shared,
            done,
            studied,
            closed,
            socio_running,
            invitation,
            room,
            annotation: known.annotation,
            own_annotation: known.own_annotation,
            phase: known.phase,
            entry_link: known.entry_link,
            entry_secret: known.entry_secret,
            method,
            together: together::set(app, [shared, studied, closed, running], [closed_measure, socio_measure]).await?,
            capture,
            causes,
            fork,
            lineage,
            surveys: Surveys::set(app).await?,
            students,
            assessments: Assessments::set(app, &students).await?,
            asked: Asked::set(app, &asking::Ground { driver, idea, closed }).await?,
            library: Library::set(app, driver, idea, closed).await?,
            attention: Attention::set(app, &dialogue).await?,
            dialogue,
            observations,
            exchanges: Exchanges::set(app, driver).await?,
            consents: Consents::set(app, students).await?,
            student_teams: StudentTeams::set(app, students).await?,
            convenings: Convenings::set(app).await?,
        })
    }
}

fn aim() -> AimPlan {
    AimPlan {
        statement: "Más estudiantes de I medio explican con sus palabras lo que aprendieron".into(),
        population: "Estudiantes de I y II medio".into(),
        target: "De 52 a 70 de cada 100".into(),
        target_on: day("2027-12-01"),
        measure_id: None,
    }
}

fn day(text: &str) -> Day {
    text.parse().expect("a day of the calendar")
}
