//! A small network that has tried things: three liceos, a dozen ideas, and tests that went every way.

use domain::cycle::Decision;
use domain::id::{CycleId, DriverId, IdeaId, MeasureId, PersonId, SchoolId};
use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, English, Family, MeasurePlan, Unit};
use domain::permission::{
    ArrangeNetwork, DefineMeasure, EditTheory, GrantRole, ProposeIdea, by_the_installation, in_the_name_of,
};
use domain::person::{Charge, Role};
use domain::school::{Dependency, Subject};
use domain::theory::{AimPlan, DriverPlan, IdeaContext, IdeaPlan};
use store::Result;
use testkit::app::TestApp;
use testkit::personas::{names, school};
use testkit::told::Story;

/// What was set up.
pub struct Town {
    /// The only driver.
    pub driver: DriverId,
    /// «Portafolio del curso».
    pub portfolio: IdeaId,
    /// The tests.
    pub cycles: Vec<CycleId>,
    /// How many they are.
    pub tests: usize,
    measure: MeasureId,
}

/// Idea, title of its test, what was decided.
const TRIED: &[(&str, &str, Decision)] = &[
    (
        "Boleto de salida de una pregunta",
        "Boleto de salida escrito",
        Decision::Abandon,
    ),
    (
        "Guardar lo que distrae",
        "Caja de teléfonos en la entrada",
        Decision::Abandon,
    ),
    (
        "Pensar de a dos en Matemática",
        "Resolver problemas en pares",
        Decision::Adopt,
    ),
    (
        "Una bienvenida que no castiga",
        "Recibir con música a quienes llegan atrasados",
        Decision::Abandon,
    ),
    (
        "Preguntar por quien no vino",
        "Llamar a quien falta el lunes",
        Decision::Adapt,
    ),
    ("Leer todos los días", "Lectura en voz alta por turnos", Decision::Adopt),
    (
        "Comentar antes de poner nota",
        "Retroalimentar con una pregunta",
        Decision::Adopt,
    ),
    (
        "Familias que participan",
        "Reunión de familias a las siete",
        Decision::Abandon,
    ),
    (
        "Estudiantes que enseñan",
        "Tutores de II medio para I medio",
        Decision::Adapt,
    ),
    (
        "Tocar las matemáticas",
        "Fracciones con tiras de papel",
        Decision::Abandon,
    ),
    (
        "Practicar fuera de la sala",
        "Tarea corta los martes",
        Decision::Abandon,
    ),
    (
        "Que participen todos",
        "Palitos con números para preguntar",
        Decision::Adopt,
    ),
    (
        "La primera versión no es la última",
        "Evaluar sin nota la primera versión",
        Decision::Adapt,
    ),
];

/// What a test's words say besides its title, where a question needs it.
fn more(title: &str) -> &'static str {
    match title {
        "Llamar a quien falta el lunes" => "La asistencia de los lunes subió poco",
        "Lectura en voz alta por turnos" => "Leyeron mejor en segundo",
        "Tutores de II medio para I medio" => "La tutoría sirve si los pares se eligen",
        "Fracciones con tiras de papel" => "El material concreto se perdió",
        "Tarea corta los martes" => "En la casa no hay tiempo",
        "Palitos con números para preguntar" => "El azar da confianza",
        "Evaluar sin nota la primera versión" => "Es evaluación formativa",
        "Reunión de familias a las siete" => "Tampoco vinieron",
        "Retroalimentar con una pregunta" => "Después de las pruebas",
        _ => "",
    }
}

impl Town {
    /// Sets it up.
    pub async fn set(app: &TestApp) -> Result<Self> {
        let (canelo, dario) = schools(app).await?;
        let (driver, measure, social) = theory(app).await?;
        let mut town = Self {
            portfolio: idea(app, "Portafolio del curso", driver).await?,
            cycles: Vec::new(),
            tests: 0,
            driver,
            measure,
        };
        for (name, title, decision) in TRIED {
            let idea = idea(app, name, driver).await?;
            let story = Story {
                idea,
                ..town.story(app, title, Some(*decision))
            };
            town.tell(app, story).await?;
        }
        let recess = Story {
            idea: idea(app, "Patio con juegos", driver).await?,
            measure: social,
            course: None,
            owner: app.world.fidel,
            ..town.story(app, "Recreo dirigido por estudiantes", Some(Decision::Adopt))
        };
        town.tell(app, recess).await?;
        let world = app.world;
        for (title, school, owner, course) in [
            ("Portafolio en Arrayán", world.arrayan, world.beto, Some(world.course)),
            ("Portafolio en Canelo", canelo, dario, None),
            ("Portafolio en Boldo", world.boldo, world.caro, Some(world.other_course)),
        ] {
            app.clock.advance(3600);
            let story = Story {
                idea: town.portfolio,
                school,
                owner,
                course,
                ..town.story(app, title, Some(Decision::Adopt))
            };
            town.tell(app, story).await?;
        }
        Ok(town)
    }

    /// A test of Beto's on the portfolio.
    pub fn story(&self, app: &TestApp, title: &str, decision: Option<Decision>) -> Story {
        Story {
            school: app.world.arrayan,
            course: Some(app.world.course),
            owner: app.world.beto,
            idea: self.portfolio,
            measure: self.measure,
            title: title.into(),
            learned: format!("Aprendimos: {title}. {}", more(title)),
            decision,
            reason: format!("Motivo: {title}. {}", more(title)),
            n: Some(30),
            shared: false,
        }
    }

    async fn tell(&mut self, app: &TestApp, story: Story) -> Result<()> {
        self.cycles.push(story.tell(app).await?);
        self.tests += 1;
        Ok(())
    }
}

/// Arrayán and Canelo are alike; Boldo is nothing like them.
async fn schools(app: &TestApp) -> Result<(SchoolId, PersonId)> {
    let mut w = app.app.db.write(app.moment()).await?;
    let arrange = by_the_installation(ArrangeNetwork);
    let known = |code, name, dependency, enrolment, rural, region, speciality| {
        let mut new = school(code, name);
        new.facts.dependency = Some(dependency);
        new.facts.enrolment = Some(enrolment);
        new.facts.rural = Some(rural);
        new.facts.region = Some(region);
        new.facts.specialities = vec![speciality];
        new
    };
    let arrayan = known("ARRAYAN", "Liceo Arrayán", Dependency::Slep, 640, false, 7, 41);
    let boldo = known("BOLDO", "Liceo Boldo", Dependency::Subsidised, 1500, true, 13, 52);
    let canelo = known("CANELO", "Liceo Canelo", Dependency::Slep, 700, false, 7, 41);
    w.take_in_school(&arrange, &arrayan).await?;
    w.take_in_school(&arrange, &boldo).await?;
    let canelo = w.take_in_school(&arrange, &canelo).await?.id();
    let charge = Charge {
        role: Role::Teacher,
        school_id: Some(canelo),
        subject: Some(Subject::Language),
    };
    let grant = [by_the_installation(GrantRole(charge))];
    let dario = w
        .welcome(&grant, Some(app.world.network), &names("Darío Profesor"), None, None)
        .await?;
    w.commit().await?;
    Ok((canelo, dario))
}

async fn theory(app: &TestApp) -> Result<(DriverId, MeasureId, MeasureId)> {
    let (world, db) = (app.world, &app.app.db);
    let edit = in_the_name_of(world.ana, EditTheory);
    let mut w = db.write(app.moment()).await?;
    let plan = AimPlan {
        statement: "Que aprendan más".into(),
        population: "I y II medio".into(),
        target: "De 52 a 70".into(),
        target_on: app.moment().at.day(),
        measure_id: None,
    };
    w.set_aim(&edit, world.network, &plan).await?;
    w.commit().await?;
    let aim = db.aim(world.network).await?.ok_or(store::Error::NotFound)?;
    let mut w = db.write(app.moment()).await?;
    let plan = DriverPlan {
        name: "La sala de clases".into(),
        description: String::new(),
        parent_id: None,
    };
    let driver = w.add_driver(&edit, &aim, &plan).await?;
    let define = in_the_name_of(world.ana, DefineMeasure(None));
    let language = w
        .define_measure(&define, world.network, &measure("una", Area::Language))
        .await?;
    let social = w
        .define_measure(&define, world.network, &measure("otra", Area::SocioEmotional))
        .await?;
    w.commit().await?;
    Ok((driver, language, social))
}

fn measure(key: &str, area: Area) -> MeasurePlan {
    MeasurePlan {
        key: key.into(),
        name: format!("Medida {key}"),
        definition: "Lo que se cuenta".into(),
        english: English::default(),
        counting: Counting::default(),
        unit: Unit::Percent,
        decimals: 0,
        direction: Direction::Up,
        family: Family::Process,
        area,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Run,
        target: None,
        driver_id: None,
        open: true,
        source: String::new(),
    }
}

async fn idea(app: &TestApp, name: &str, driver_id: DriverId) -> Result<IdeaId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let plan = IdeaPlan {
        name: name.into(),
        description: String::new(),
        driver_id,
        context: IdeaContext::default(),
    };
    let proof = in_the_name_of(app.world.ana, ProposeIdea(None));
    let id = w.propose_idea(&proof, app.world.network, &plan).await?;
    w.commit().await?;
    Ok(id)
}
