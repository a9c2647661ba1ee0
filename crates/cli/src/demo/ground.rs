//! What the stories stand on: the network, its liceos, people, courses, theory and measures, each from its own day.

use std::collections::HashMap;

use anyhow::Context as _;
use domain::id::{CourseId, GenerationId, IdeaId, NetworkId, PersonId, SchoolId};
use domain::measure::Measure;
use domain::network::GenerationPlan;
use domain::permission::{ArrangeNetwork, FoundNetwork, by_the_installation, in_the_name_of};
use domain::person::Role;
use domain::school::{Dependency, SchoolFacts, SchoolKey};
use store::{Db, NewSchool, Write};

use super::adapt::adapt;
use super::agree::agree_on_theory;
use super::annotations::annotate;
use super::calendar::{Calendar, Hour, date, moment};
use super::cast::{mail_of, name_of};
use super::chance::Chance;
use super::descend::descend;
use super::measures::MEASURES;
use super::names::{Names, mail};
use super::pen::Pen;
use super::people::{charge, courses, staff, welcome};
use super::places;

/// The network's name; it says what it is.
pub(super) const NETWORK: &str = "Red Demostración";

/// Somebody of a liceo.
#[derive(Clone, Debug)]
pub(super) struct Someone {
    /// Who.
    pub id: PersonId,
    /// Name.
    pub name: String,
}

/// A course with its teachers, as places in the staff's pairs.
#[derive(Clone, Debug)]
pub(super) struct OwnedCourse {
    /// The course.
    pub id: CourseId,
    /// School year.
    pub year: i16,
    /// As people write it.
    pub name: String,
    /// Which of the two of each subject teaches it.
    pub teacher: usize,
}

/// A liceo with its people.
#[derive(Clone, Debug)]
pub(super) struct Liceo {
    /// Place in the list.
    pub index: usize,
    /// The school.
    pub id: SchoolId,
    /// Whether it entered last year.
    pub elder: bool,
    /// Leads its UTP.
    pub utp: Someone,
    /// Leads its coexistence.
    pub coexistence: Someone,
    /// Teach Language.
    pub language: [Someone; 2],
    /// Teach Maths.
    pub maths: [Someone; 2],
    /// Courses a year.
    pub levels: (i64, i64),
    /// Courses of both years.
    pub courses: Vec<OwnedCourse>,
}

impl Liceo {
    /// The first course that a teacher has in a year.
    pub(super) fn course_of(&self, year: i16, teacher: usize) -> Option<&OwnedCourse> {
        self.courses
            .iter()
            .find(|course| course.year == year && course.teacher == teacher)
    }

    /// A course by its name.
    pub(super) fn course(&self, year: i16, name: &str) -> Option<&OwnedCourse> {
        self.courses
            .iter()
            .find(|course| course.year == year && course.name == name)
    }

    /// Students who may answer in a week.
    pub(super) fn reach(&self) -> i64 {
        (self.levels.0 + self.levels.1) * 15
    }
}

/// Everything that was there before the first cycle.
pub(super) struct Ground {
    /// The network.
    pub network: NetworkId,
    /// Who coordinates it.
    pub coordinator: PersonId,
    /// The liceos, in the list's order.
    pub liceos: Vec<Liceo>,
    /// The measures, in the order of [`MEASURES`].
    pub measures: Vec<Measure>,
    /// The ideas by key.
    pub ideas: HashMap<&'static str, IdeaId>,
}

/// Whether a liceo entered last year; the others entered this year.
pub(super) const fn is_elder(index: usize) -> bool {
    index.is_multiple_of(2) || index == 1
}

/// Sets the stage.
pub(super) async fn prepare(db: &Db, pen: &Pen, calendar: &Calendar, count: usize) -> anyhow::Result<Ground> {
    let year = calendar.year;
    let mut names = Names::new();
    for (_, name) in super::cast::PERSONAS {
        names.keep(name);
    }
    for name in ["Hugo Carrasco", "Tomás Aguayo"] {
        names.keep(name);
    }
    let (network, coordinator) = found(db, pen, calendar, count, &mut names).await?;

    let spring = calendar.school_day(date(year - 2, 12, 11));
    let mut w = pen.begin(db, moment(spring, Hour::Noon)).await?;
    let elders = generation(&mut w, coordinator, network, year - 1).await?;
    let first = schools(
        &mut w,
        coordinator,
        elders,
        year - 1,
        (0..count).filter(|i| is_elder(*i)),
    )
    .await?;
    w.commit().await?;

    let mut w = pen.begin(db, moment(date(year - 1, 3, 4), Hour::Early)).await?;
    let mut liceos = Vec::new();
    for (index, id) in first {
        liceos.push(staff(&mut w, network, coordinator, index, id, &mut names).await?);
    }
    for liceo in &mut liceos {
        courses(&mut w, liceo, year - 1, true).await?;
    }
    w.commit().await?;

    let mut ideas = agree_on_theory(db, pen, calendar, network, coordinator, &liceos).await?;

    let end = calendar.school_day(date(year - 1, 12, 18));
    let mut w = pen.begin(db, moment(end, Hour::Early)).await?;
    let younger = generation(&mut w, coordinator, network, year).await?;
    let second = schools(&mut w, coordinator, younger, year, (0..count).filter(|i| !is_elder(*i))).await?;
    for (index, id) in second {
        let mut liceo = staff(&mut w, network, coordinator, index, id, &mut names).await?;
        // The year before they entered: the courses stand there for the baseline, nobody is given them any more.
        courses(&mut w, &mut liceo, year - 1, false).await?;
        liceos.push(liceo);
    }
    w.commit().await?;

    let march = calendar.school_day(date(year, 3, 3));
    let mut w = pen.begin(db, moment(march, Hour::Early)).await?;
    liceos.sort_by_key(|liceo| liceo.index);
    for liceo in &mut liceos {
        courses(&mut w, liceo, year, true).await?;
    }
    w.commit().await?;

    let hub = (network, coordinator);
    descend(db, pen, calendar, hub, &liceos, &mut ideas).await?;
    adapt(db, pen, calendar, hub, &liceos, &ideas).await?;
    annotate(db, pen, calendar, (network, coordinator), &liceos).await?;

    let known = db.measures(network).await?;
    let measures = MEASURES
        .iter()
        .map(|wanted| {
            let found = known.iter().find(|measure| measure.key == wanted.key);
            found
                .cloned()
                .with_context(|| format!("measure {} is missing", wanted.key))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    Ok(Ground {
        network,
        coordinator,
        liceos,
        measures,
        ideas,
    })
}

/// The administrator, the network, the hub.
async fn found(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    count: usize,
    names: &mut Names,
) -> anyhow::Result<(NetworkId, PersonId)> {
    let at = moment(calendar.school_day(date(calendar.year - 2, 12, 9)), Hour::Noon);
    let mut w = pen.begin(db, at).await?;
    let network = w
        .found_network(&by_the_installation(FoundNetwork), NETWORK, true)
        .await?;
    let administrator = charge(Role::Administrator, None, None)?;
    welcome(
        &mut w,
        None,
        None,
        administrator,
        name_of("administrator"),
        &mail_of("administrator"),
    )
    .await?;
    let hub = |role| charge(role, None, None);
    let (director, coordinator, coach, analyst) = (
        hub(Role::Director)?,
        hub(Role::Coordinator)?,
        hub(Role::Coach)?,
        hub(Role::Analyst)?,
    );
    let net = Some(network);
    welcome(&mut w, net, None, director, name_of("director"), &mail_of("director")).await?;
    let leads = welcome(
        &mut w,
        net,
        None,
        coordinator,
        name_of("coordinator"),
        &mail_of("coordinator"),
    )
    .await?;
    welcome(&mut w, net, None, coach, name_of("coach"), &mail_of("coach")).await?;
    welcome(&mut w, net, None, analyst, name_of("analyst"), &mail_of("analyst")).await?;
    let second = names.next();
    welcome(&mut w, net, Some(leads), coordinator, &second, &mail(&second)).await?;
    for _ in 1..count.div_ceil(8) {
        let name = names.next();
        welcome(&mut w, net, Some(leads), coach, &name, &mail(&name)).await?;
    }
    w.commit().await?;
    Ok((network, leads))
}

async fn generation(w: &mut Write<'_>, by: PersonId, network: NetworkId, entry: i16) -> anyhow::Result<GenerationId> {
    let entry = i64::from(entry);
    let plan = GenerationPlan {
        name: format!("Generación {entry}"),
        entry_year: entry,
        accompanied_until: entry + 2,
        graduation_year: entry + 3,
    };
    Ok(w.form_generation(&in_the_name_of(by, ArrangeNetwork), network, &plan)
        .await?)
}

/// Takes in schools and lets them join a generation.
async fn schools(
    w: &mut Write<'_>,
    by: PersonId,
    generation: GenerationId,
    year: i16,
    indices: impl Iterator<Item = usize>,
) -> anyhow::Result<Vec<(usize, SchoolId)>> {
    let proof = in_the_name_of(by, ArrangeNetwork);
    let mut taken = Vec::new();
    for index in indices {
        let chance = Chance::of("school", index);
        let name = places::name(index);
        let (comuna, region) = places::COMUNAS[index * 5 % places::COMUNAS.len()];
        let code = format!("DEMO-{:03}", index + 1);
        let new = NewSchool {
            sort_key: i18n::sort_key(&name),
            search_key: i18n::search_key(&format!("{name} {comuna} {code}")),
            facts: SchoolFacts {
                key: SchoolKey::local(&code).context("a code that is none")?,
                check_digit: None,
                name,
                region: Some(region),
                comuna_code: None,
                comuna: Some(comuna.to_owned()),
                dependency: Some(*chance.pick(&[
                    Dependency::Subsidised,
                    Dependency::Subsidised,
                    Dependency::Slep,
                    Dependency::Municipal,
                    Dependency::Delegated,
                ])),
                rural: Some(chance.happens(0.2)),
                enrolment: Some(chance.between(240, 980)),
                specialities: Vec::new(),
                place: places::place(index),
                year: Some(i64::from(year)),
            },
        };
        let id = w.take_in_school(&proof, &new).await?.id();
        w.join_generation(&proof, generation, &[id]).await?;
        taken.push((index, id));
    }
    Ok(taken)
}
