//! The people of the tests. Ana coordinates, Beto teaches in one liceo, Caro comes from another; the rest hold the other roles.

use domain::id::{CourseId, GenerationId, NetworkId, PersonId, SchoolId};
use domain::network::GenerationPlan;
use domain::permission::{ArrangeNetwork, ArrangeSchool, FoundNetwork, GrantRole, by_the_installation};
use domain::person::{Charge, Role};
use domain::school::{Level, NewCourse, SchoolFacts, SchoolKey, Subject};
use store::{Db, Moment, NewSchool, PersonNames};

/// Everybody and everything that a test may name.
#[derive(Clone, Copy, Debug)]
pub struct World {
    /// «Red de prueba».
    pub network: NetworkId,
    /// Its only generation.
    pub generation: GenerationId,
    /// Liceo Arrayán, in the generation.
    pub arrayan: SchoolId,
    /// Liceo Boldo, in the generation too.
    pub boldo: SchoolId,
    /// 1°A of Arrayán in 2026, which Beto teaches.
    pub course: CourseId,
    /// 1°A of Boldo in 2026, which Caro teaches.
    pub other_course: CourseId,
    /// Coordinator.
    pub ana: PersonId,
    /// Teacher of Language at Arrayán.
    pub beto: PersonId,
    /// Teacher of Maths at Boldo: the outsider for everything of Arrayán.
    pub caro: PersonId,
    /// Principal of Arrayán.
    pub dora: PersonId,
    /// Head of UTP of Arrayán.
    pub elena: PersonId,
    /// Coexistence manager of Arrayán.
    pub fidel: PersonId,
    /// Administrator of the installation.
    pub gil: PersonId,
    /// Analyst.
    pub hugo: PersonId,
    /// Director of the hub.
    pub ines: PersonId,
    /// Coach.
    pub julio: PersonId,
    /// Participant: came in by a room code, role not confirmed.
    pub karen: PersonId,
}

impl World {
    /// Everybody with the name used in tables.
    #[must_use]
    pub fn people(&self) -> [(&'static str, PersonId); 11] {
        [
            ("ana", self.ana),
            ("beto", self.beto),
            ("caro", self.caro),
            ("dora", self.dora),
            ("elena", self.elena),
            ("fidel", self.fidel),
            ("gil", self.gil),
            ("hugo", self.hugo),
            ("ines", self.ines),
            ("julio", self.julio),
            ("karen", self.karen),
        ]
    }

    /// Fills an empty database with them, through the ordinary ways of writing.
    ///
    /// # Errors
    /// What the store says.
    pub async fn found(db: &Db, moment: Moment<'_>) -> store::Result<Self> {
        let mut w = db.write(moment).await?;
        let network = w
            .found_network(&by_the_installation(FoundNetwork), "Red de prueba", false)
            .await?;
        let arrange = by_the_installation(ArrangeNetwork);
        let plan = GenerationPlan {
            name: "Generación 2026".into(),
            entry_year: 2026,
            accompanied_until: 2028,
            graduation_year: 2029,
        };
        let generation = w.form_generation(&arrange, network, &plan).await?;
        let mut schools = Vec::new();
        for (code, name) in [("ARRAYAN", "Liceo Arrayán"), ("BOLDO", "Liceo Boldo")] {
            schools.push(w.take_in_school(&arrange, &school(code, name)).await?.id());
        }
        let (arrayan, boldo) = (schools[0], schools[1]);
        w.join_generation(&arrange, generation, &schools).await?;
        let mut courses = Vec::new();
        for school in [arrayan, boldo] {
            let new = NewCourse {
                year: 2026,
                level: Level::First,
                letter: "A".into(),
            };
            courses.push(w.add_course(&by_the_installation(ArrangeSchool(school)), &new).await?);
        }
        let mut people = Vec::new();
        for (name, role, place, subject) in [
            ("Ana Coordinadora", Role::Coordinator, None, None),
            ("Beto Profesor", Role::Teacher, Some(arrayan), Some(Subject::Language)),
            ("Caro Profesora", Role::Teacher, Some(boldo), Some(Subject::Maths)),
            ("Dora Directora", Role::Principal, Some(arrayan), None),
            ("Elena Utepé", Role::Utp, Some(arrayan), None),
            ("Fidel Convivencia", Role::Coexistence, Some(arrayan), None),
            ("Gil Administrador", Role::Administrator, None, None),
            ("Hugo Analista", Role::Analyst, None, None),
            ("Inés Directora de la red", Role::Director, None, None),
            ("Julio Gestor", Role::Coach, None, None),
            ("Karen Participante", Role::Participant, None, None),
        ] {
            let charge = Charge {
                role,
                school_id: place,
                subject,
            };
            let within = (role != Role::Administrator).then_some(network);
            let first = name.split(' ').next().unwrap_or(name).to_lowercase().replace('é', "e");
            let mail = format!("{first}@prueba.invalid");
            people.push(
                w.welcome(
                    &[by_the_installation(GrantRole(charge))],
                    within,
                    &names(name),
                    Some(&mail),
                    None,
                )
                .await?,
            );
        }
        let [ana, beto, caro, dora, elena, fidel, gil, hugo, ines, julio, karen] = people[..] else {
            return Err(store::Error::NotFound);
        };
        w.give_course(
            &by_the_installation(ArrangeSchool(arrayan)),
            courses[0],
            beto,
            Some(Subject::Language),
        )
        .await?;
        w.give_course(
            &by_the_installation(ArrangeSchool(boldo)),
            courses[1],
            caro,
            Some(Subject::Maths),
        )
        .await?;
        w.commit().await?;
        let (course, other_course) = (courses[0], courses[1]);
        Ok(Self {
            network,
            generation,
            arrayan,
            boldo,
            course,
            other_course,
            ana,
            beto,
            caro,
            dora,
            elena,
            fidel,
            gil,
            hugo,
            ines,
            julio,
            karen,
        })
    }
}

/// A name with its keys.
#[must_use]
pub fn names(name: &str) -> PersonNames {
    PersonNames {
        name: name.to_owned(),
        sort_key: i18n::sort_key(name),
        search_key: i18n::search_key(name),
    }
}

/// A school of the tests' own scheme.
#[must_use]
pub fn school(code: &str, name: &str) -> NewSchool {
    let facts = SchoolFacts {
        key: SchoolKey {
            scheme: domain::school::Scheme::Local,
            code: code.to_owned(),
        },
        check_digit: None,
        name: name.to_owned(),
        region: Some(7),
        comuna_code: None,
        comuna: Some("Prueba".to_owned()),
        dependency: None,
        rural: None,
        enrolment: None,
        specialities: Vec::new(),
        place: None,
        year: Some(2026),
    };
    NewSchool {
        sort_key: i18n::sort_key(name),
        search_key: i18n::search_key(name),
        facts,
    }
}
