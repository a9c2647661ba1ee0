//! What each role sees: the decision functions are asked about an example of each thing, and their answer is said.

use domain::id::{CourseId, MeasureId, NetworkId, ObservationId, PersonId, SchoolId};
use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, English, Family, Measure, Unit};
use domain::observation::Observation;
use domain::permission::{
    Act, ExportSurveys, Grant, HoldMeeting, OwnCourse, SeeAlerts, SeeCoursePoints, SeeInstruments, SeeObservation,
    SeePerson, SeePractice, SeeSchoolPoints, SeeSchoolResults, Standing,
};
use domain::person::{Role, Scope};
use domain::school::Subject;
use domain::time::Instant;
use uuid::Uuid;

use crate::page::Page;
use crate::pages::people::role_word;

/// A role, with a sentence a thing.
pub struct Sees {
    /// The role.
    pub role: String,
    /// What it sees of each thing.
    pub sentences: Vec<String>,
}

const SOMEBODY: PersonId = PersonId(Uuid::from_u128(1));
const ANOTHER: PersonId = PersonId(Uuid::from_u128(2));
const OWN: SchoolId = SchoolId(Uuid::from_u128(3));
const OTHER: SchoolId = SchoolId(Uuid::from_u128(4));
const OWN_COURSE: CourseId = CourseId(Uuid::from_u128(5));

/// Every role in the order in which people know them.
pub fn of_every_role(page: &Page) -> Vec<Sees> {
    Role::ALL
        .iter()
        .map(|role| Sees {
            role: role_word(page, *role),
            sentences: sentences(page, &somebody(*role)),
        })
        .collect()
}

/// Somebody who holds just this role, at their own school if it is a school's.
fn somebody(role: Role) -> Standing {
    let school = (role.scope() == Scope::School).then_some(OWN);
    let courses = match role {
        Role::Teacher => vec![OwnCourse {
            course: OWN_COURSE,
            school: OWN,
            subject: Some(Subject::Language),
        }],
        _ => Vec::new(),
    };
    Standing::new(SOMEBODY, vec![Grant { role, school }], courses)
}

fn sentences(page: &Page, who: &Standing) -> Vec<String> {
    let points = |school, area, open| {
        SeeSchoolPoints {
            measure: measure(area, open),
            school,
        }
        .allowed(who)
    };
    let course = |course, shared| {
        SeeCoursePoints {
            school: OWN,
            course,
            shared,
        }
        .allowed(who)
    };
    let person = |school| {
        SeePerson {
            person: ANOTHER,
            schools: vec![school],
        }
        .allowed(who)
    };
    let of_points = if points(OTHER, Area::Language, false) {
        "privacy-points-all"
    } else if points(OWN, Area::Language, false) && points(OTHER, Area::Language, true) {
        "privacy-points-own-and-open"
    } else if points(OWN, Area::Language, false) {
        "privacy-points-own"
    } else if points(OWN, Area::SocioEmotional, false) {
        "privacy-points-socio-emotional"
    } else {
        "privacy-points-none"
    };
    let not_theirs = CourseId(Uuid::from_u128(6));
    let of_courses = if course(not_theirs, false) {
        "privacy-course-all"
    } else if course(OWN_COURSE, false) {
        "privacy-course-own"
    } else if course(not_theirs, true) {
        "privacy-course-shared"
    } else {
        "privacy-course-none"
    };
    let of_people = if person(OTHER) {
        "privacy-people-all"
    } else if person(OWN) {
        "privacy-people-own"
    } else {
        "privacy-people-none"
    };
    let of_meetings = if HoldMeeting(OWN).allowed(who) {
        "privacy-meetings-own"
    } else {
        "privacy-meetings-none"
    };
    let of_surveys = if SeeSchoolResults(OWN).allowed(who) {
        "privacy-surveys-liceo"
    } else if who.courses().iter().any(|own| course(own.course, false)) {
        "privacy-surveys-own"
    } else if ExportSurveys.allowed(who) {
        "privacy-surveys-files"
    } else if SeeInstruments.allowed(who) {
        "privacy-surveys-network"
    } else {
        "privacy-surveys-none"
    };
    let of_alerts = if SeeAlerts(OWN).allowed(who) {
        "privacy-alerts-own"
    } else {
        "privacy-alerts-none"
    };
    let of_observations = of_observations(who);
    [
        of_points,
        of_courses,
        of_surveys,
        of_observations,
        of_alerts,
        of_people,
        of_meetings,
    ]
    .iter()
    .map(|key| page.t(key))
    .collect()
}

/// Observations: whoever has part in one sees it; who leads, and the hub, read what many say together.
fn of_observations(who: &Standing) -> &'static str {
    let sees = |teacher, observer| {
        let see = SeeObservation {
            observation: observation(teacher, observer),
            shown_to: Vec::new(),
        };
        see.allowed(who)
    };
    if sees(ANOTHER, ANOTHER) {
        "privacy-observations-all"
    } else if SeePractice(OTHER).allowed(who) {
        "privacy-observations-sums"
    } else if SeePractice(OWN).allowed(who) {
        "privacy-observations-sums-own"
    } else if sees(SOMEBODY, ANOTHER) {
        "privacy-observations-own"
    } else {
        "privacy-observations-none"
    }
}

/// An example of an observation at the own liceo, sent and answered.
fn observation(teacher_id: PersonId, observer_id: PersonId) -> Observation {
    let at = Instant::from_micros(0);
    Observation {
        id: ObservationId(Uuid::nil()),
        network_id: NetworkId(Uuid::nil()),
        school_id: OWN,
        teacher_id,
        observer_id,
        asked_by: teacher_id,
        course_id: None,
        subject: None,
        day: at.day(),
        focus: String::new(),
        rubric_id: None,
        rubric_version: 1,
        follows_id: None,
        cycle_id: None,
        created_at: at,
        agreed_at: Some(at),
        declined_at: None,
        captured_at: Some(at),
        sent_at: Some(at),
        answered_at: Some(at),
        answer: String::new(),
        strength: String::new(),
        question: String::new(),
        next_step: String::new(),
        talked_at: None,
        removed_at: None,
        version: 1,
    }
}

/// An example of a measure of the network.
fn measure(area: Area, open: bool) -> Measure {
    Measure {
        id: MeasureId(Uuid::nil()),
        network_id: NetworkId(Uuid::nil()),
        school_id: None,
        key: String::new(),
        name: String::new(),
        definition: String::new(),
        english: English::default(),
        counting: Counting::default(),
        unit: Unit::ALL[0],
        decimals: 0,
        direction: Direction::ALL[0],
        family: Family::ALL[0],
        area,
        cadence: Cadence::ALL[0],
        chart: ChartChoice::ALL[0],
        target: None,
        driver_id: None,
        open,
        source: String::new(),
        version: 0,
        created_by: None,
        created_at: Instant::from_micros(0),
    }
}
