//! A network at work: theory, measures, points and cycles in every state, for tests that walk through all of it.

use domain::cycle::{ClosurePlan, Comparison, CyclePlan, Decision, DoingPlan, StudyPlan};
use domain::door::NewInvitation;
use domain::id::{CourseId, CycleId, DriverId, IdeaId, InvitationId, MeasureId, PersonId, RoomId, SchoolId};
use domain::measure::{Area, Cadence, ChartChoice, Direction, Family, MeasurePlan, NewPoint, Unit};
use domain::permission::{
    DefineMeasure, EditCycle, EditTheory, EnterPoints, Invite, OpenRoom, PlanCycle, PointPlace, ProposeIdea,
    ShareCycle, by_the_installation, in_the_name_of,
};
use domain::person::{Charge, Role};
use domain::theory::{AimPlan, DriverPlan, IdeaPlan};
use domain::time::Day;
use store::{Result, Write};

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
}

impl Scene {
    /// Sets the scene in a test's world.
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

fn weekly(key: &str, area: Area, open: bool, driver: DriverId) -> MeasurePlan {
    MeasurePlan {
        key: key.to_owned(),
        name: format!("Medida {key}"),
        definition: "Boletos con una explicación propia, sobre los entregados".into(),
        unit: Unit::Percent,
        decimals: 0,
        direction: Direction::Up,
        family: Family::Process,
        area,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Run,
        target: Some(80.0),
        driver_id: Some(driver),
        open,
        source: String::new(),
    }
}

/// Twelve weeks of school-level points from 9 March, and course points of the first measure in Beto's course.
async fn points(app: &TestApp, measures: &[MeasureId], schools: &[SchoolId]) -> Result<()> {
    let world = app.world;
    let weeks: Vec<NewPoint> = [48.0, 53.0, 47.0, 55.0, 45.0, 55.0, 50.0, 56.0, 50.0, 61.0, 52.0, 53.0]
        .iter()
        .zip(0..)
        .map(|(value, week)| NewPoint {
            period: day("2026-03-09").plus_days(7 * week),
            value: *value,
            n: Some(31),
        })
        .collect();
    for measure in measures {
        let measure = app.app.db.measure(*measure).await?;
        let mut w = app.app.db.write(app.moment()).await?;
        for school in schools
            .iter()
            .filter(|school| measure.school_id.is_none_or(|own| own == **school))
        {
            let place = PointPlace {
                school: *school,
                course: None,
            };
            w.enter_points(
                &by_the_installation(EnterPoints {
                    measure: measure.clone(),
                    place,
                }),
                &weeks,
            )
            .await?;
        }
        if measure.key == "abierta" {
            let place = PointPlace {
                school: world.arrayan,
                course: Some(world.course),
            };
            w.enter_points(
                &in_the_name_of(
                    world.beto,
                    EnterPoints {
                        measure: measure.clone(),
                        place,
                    },
                ),
                &weeks,
            )
            .await?;
        }
        w.commit().await?;
    }
    Ok(())
}

/// A cycle's plan and its steps.
#[derive(Clone, Copy)]
struct Test<'a> {
    app: &'a TestApp,
    idea: IdeaId,
    measure: MeasureId,
    course: Option<CourseId>,
    owner: PersonId,
}

impl Test<'_> {
    async fn plan(&self, w: &mut Write<'_>, draft: bool) -> Result<CycleId> {
        let (world, id) = (self.app.world, CycleId::new(w.ids(), w.at()));
        let plan = CyclePlan {
            idea_id: self.idea,
            measure_id: self.measure,
            course_id: self.course,
            title: "Devolver el boleto comentado".into(),
            question: "¿Sirve devolverlo al día siguiente?".into(),
            prediction: "Sí: un comentario de ayer todavía se recuerda".into(),
            predicted_low: Some(55.0),
            predicted_high: Some(65.0),
            who: "Beto".into(),
            place: "1°A".into(),
            starts_on: day("2026-05-04"),
            ends_on: day("2026-05-29"),
            data: "Boletos del viernes".into(),
        };
        let act = PlanCycle {
            school: world.arrayan,
            course: self.course,
            area: None,
        };
        w.plan_cycle(&in_the_name_of(self.owner, act), world.network, id, &plan, None, draft)
            .await?;
        Ok(id)
    }

    async fn share(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        w.share_cycle(&in_the_name_of(self.owner, ShareCycle(cycle)), true)
            .await?;
        w.commit().await
    }

    async fn do_it(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        let doing = DoingPlan {
            happened: "Cuatro semanas de cuatro".into(),
            surprise: "Guardan los boletos".into(),
            done_on: day("2026-05-29"),
        };
        let version = cycle.version;
        w.say_done(&in_the_name_of(self.owner, EditCycle(cycle)), version, &doing)
            .await?;
        w.commit().await
    }

    async fn study(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        let study = StudyPlan {
            before: Some(52.0),
            observed: Some(60.0),
            comparison: Comparison::AsPredicted,
            learned: "El comentario que termina en pregunta vuelve escrito".into(),
        };
        let version = cycle.version;
        w.study(&in_the_name_of(self.owner, EditCycle(cycle)), version, &study)
            .await?;
        w.commit().await
    }

    async fn close(&self, id: CycleId) -> Result<()> {
        let cycle = self.app.app.db.cycle(id).await?;
        let mut w = self.app.app.db.write(self.app.moment()).await?;
        let closure = ClosurePlan {
            decision: Decision::Adapt,
            reason: "Falta probar en otro curso".into(),
            next: "1°B".into(),
        };
        let version = cycle.version;
        w.close_cycle(&in_the_name_of(self.owner, EditCycle(cycle)), version, &closure)
            .await?;
        w.commit().await
    }
}

fn day(text: &str) -> Day {
    text.parse().expect("a day of the calendar")
}
