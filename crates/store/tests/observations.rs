//! Observation of classrooms, on both databases: evidence once, sums once, and nobody in them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use crate::both::{self, Place};
use domain::id::{EvidenceId, NetworkId, ObservationId, PersonId, RubricId, SchoolId, SystemIds};
use domain::network::GenerationPlan;
use domain::observation::{
    Evidence, EvidenceFields, NewObservation, OWN_VERSION, RatingFields, Ratings, Rubric, SummedBy, own_rubric,
};
use domain::permission::{
    AnswerObservation, ArrangeNetwork, CaptureObservation, ClosePractice, FoundNetwork, GrantRole, InviteObserver,
    OwnObservation, RateObservation, SeePractice, WriteRubric, by_the_installation, in_the_name_of,
};
use domain::person::{Charge, Role};
use domain::school::{Scheme, SchoolFacts, SchoolKey};
use domain::time::{Day, Instant};
use store::{Arrival, Error, Moment, NewSchool, PersonNames, PracticeToSum};

/// In September, so that the year's first half is over.
const NOW: Instant = Instant::from_micros(1_788_200_000_000_000);
const MOMENT: Moment<'static> = Moment {
    at: NOW,
    ids: &SystemIds,
};

struct World {
    network: NetworkId,
    school: SchoolId,
    utp: PersonId,
    teachers: Vec<PersonId>,
    /// By which rubric lessons are looked at.
    rubric: (Option<RubricId>, i64),
}

async fn world(place: &Place, teachers: usize) -> World {
    let mut w = place.db.write(MOMENT).await.unwrap();
    let network = w
        .found_network(&by_the_installation(FoundNetwork), "Red", false)
        .await
        .unwrap();
    let arrange = by_the_installation(ArrangeNetwork);
    let plan = GenerationPlan {
        name: "2026".into(),
        entry_year: 2026,
        accompanied_until: 2028,
        graduation_year: 2029,
    };
    let generation = w.form_generation(&arrange, network, &plan).await.unwrap();
    let facts = SchoolFacts {
        key: SchoolKey {
            scheme: Scheme::Local,
            code: "A".into(),
        },
        check_digit: None,
        name: "Liceo".into(),
        region: None,
        comuna_code: None,
        comuna: None,
        dependency: None,
        rural: None,
        enrolment: None,
        specialities: Vec::new(),
        place: None,
        year: None,
    };
    let new = NewSchool {
        sort_key: "liceo".into(),
        search_key: "liceo".into(),
        facts,
    };
    let school = w.take_in_school(&arrange, &new).await.unwrap().id();
    w.join_generation(&arrange, generation, &[school]).await.unwrap();
    let mut people = Vec::new();
    for number in 0..=teachers {
        let role = if number == 0 { Role::Utp } else { Role::Teacher };
        let charge = Charge::new(role, Some(school), None).unwrap();
        let name = format!("Persona {number}");
        let names = PersonNames {
            sort_key: name.clone(),
            search_key: name.clone(),
            name,
        };
        let proof = [by_the_installation(GrantRole(charge))];
        people.push(w.welcome(&proof, Some(network), &names, None, None).await.unwrap());
    }
    w.commit().await.unwrap();
    World {
        network,
        school,
        utp: people.remove(0),
        teachers: people,
        rubric: (None, OWN_VERSION),
    }
}

/// A lesson of a teacher, observed, rated everywhere at a level, sent and answered.
async fn observed(
    place: &Place,
    world: &World,
    (teacher, observer): (PersonId, PersonId),
    day: &str,
    level: usize,
) -> ObservationId {
    let id = agreed(place, world, (teacher, observer), day).await;
    let seen = seen("3 Saluda");
    let mut w = place.db.write(MOMENT).await.unwrap();
    let capture = CaptureObservation(place.db.observation(id).await.unwrap());
    let evidence = EvidenceId::new(&SystemIds, NOW);
    w.keep_evidence(&in_the_name_of(observer, capture), evidence, &seen)
        .await
        .unwrap();
    w.commit().await.unwrap();
    let one = RatingFields {
        level: level.to_string(),
        notes: vec!["0".into()],
        why: String::new(),
    };
    let ratings = Ratings::check(&vec![one; 5], own_rubric(false), &seen).unwrap();
    let now = place.db.observation(id).await.unwrap();
    let version = now.version;
    let rate = in_the_name_of(observer, RateObservation(now));
    let mut w = place.db.write(MOMENT).await.unwrap();
    w.rate_observation(&rate, version, &ratings).await.unwrap();
    w.send_observation(&rate).await.unwrap();
    let answer = AnswerObservation(place.db.observation(id).await.unwrap());
    w.answer_observation(&in_the_name_of(teacher, answer), "")
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}

async fn agreed(place: &Place, world: &World, (teacher, observer): (PersonId, PersonId), day: &str) -> ObservationId {
    let new = NewObservation {
        id: ObservationId::new(&SystemIds, NOW),
        school: world.school,
        teacher,
        observer,
        course: None,
        rubric: world.rubric,
        follows: None,
        subject: None,
        day: day.parse::<Day>().unwrap(),
        focus: String::new(),
    };
    let invite = InviteObserver {
        school: world.school,
        observer: place.db.standing(observer).await.unwrap(),
    };
    let mut w = place.db.write(MOMENT).await.unwrap();
    w.invite_observer(&in_the_name_of(teacher, invite), world.network, &new)
        .await
        .unwrap();
    w.commit().await.unwrap();
    new.id
}

fn seen(notes: &str) -> Evidence {
    let fields = EvidenceFields {
        notes: notes.to_owned(),
        ..EvidenceFields::default()
    };
    Evidence::check(&fields, own_rubric(false)).unwrap()
}

async fn close(place: &Place, world: &World, term: &str) -> Result<bool, Error> {
    let by = SummedBy {
        rubric: None,
        version: OWN_VERSION,
    };
    close_by(place, world, (term, by)).await
}

async fn close_by(place: &Place, world: &World, (term, by): (&str, SummedBy)) -> Result<bool, Error> {
    let sum = PracticeToSum {
        term: term.parse().unwrap(),
        by,
        versions: vec![by.version],
        levels: vec![4; 5],
    };
    let mut w = place.db.write(MOMENT).await.unwrap();
    let proof = in_the_name_of(world.utp, ClosePractice(world.school));
    let closed = w.close_practice(&proof, world.network, &sum).await?;
    if closed {
        w.commit().await.unwrap();
    }
    Ok(closed)
}

#[tokio::test]
async fn evidence_arrives_once_and_stands_still_after_the_sending() {
    for place in both::each().await {
        let world = world(&place, 2).await;
        let (teacher, observer) = (world.teachers[0], world.teachers[1]);
        let id = agreed(&place, &world, (teacher, observer), "2026-06-01").await;
        let capture = in_the_name_of(observer, CaptureObservation(place.db.observation(id).await.unwrap()));
        let (first, other) = (EvidenceId::new(&SystemIds, NOW), EvidenceId::new(&SystemIds, NOW));
        let mut w = place.db.write(MOMENT).await.unwrap();
        assert_eq!(
            w.keep_evidence(&capture, first, &seen("1 Uno")).await.unwrap(),
            Arrival::Now
        );
        assert_eq!(
            w.keep_evidence(&capture, first, &seen("1 Uno")).await.unwrap(),
            Arrival::Before
        );
        assert_eq!(
            w.keep_evidence(&capture, other, &seen("1 Otro")).await.unwrap(),
            Arrival::Other
        );
        w.commit().await.unwrap();
        assert!(place.db.has_evidence(id, first).await.unwrap());
        assert_eq!(
            place.db.evidence_to_change(&capture).await.unwrap(),
            Some(seen("1 Uno"))
        );

        let now = place.db.observation(id).await.unwrap();
        let rate = in_the_name_of(observer, RateObservation(now.clone()));
        let mut w = place.db.write(MOMENT).await.unwrap();
        assert!(w.send_observation(&rate).await.unwrap());
        assert!(!w.send_observation(&rate).await.unwrap());
        w.commit().await.unwrap();
        let now = place.db.observation(id).await.unwrap();
        let mut w = place.db.write(MOMENT).await.unwrap();
        // Proofs from before the sending open nothing any more.
        let late = w.change_evidence(&capture, now.version, &seen("1 Después")).await;
        assert!(matches!(late, Err(Error::Stale)), "{late:?}");
        let late = w.rate_observation(&rate, now.version, &Ratings::default()).await;
        assert!(matches!(late, Err(Error::Stale)), "{late:?}");
    }
}

#[tokio::test]
async fn a_term_is_summed_up_once_and_what_leads_have_seen_gives_nobody_away() {
    for place in both::each().await {
        let world = world(&place, 10).await;
        let observer = world.teachers[9];
        // Seven whom a colleague observed, and one whom the head of UTP did: taken from the sum, hers would leave nothing, the others' too little.
        for (number, teacher) in world.teachers[..7].iter().enumerate() {
            observed(&place, &world, (*teacher, observer), "2026-06-01", 1 + number % 4).await;
        }
        observed(&place, &world, (world.teachers[7], world.utp), "2026-06-01", 4).await;
        assert!(!close(&place, &world, "2026-1").await.unwrap());
        // Of the other half nothing counts.
        observed(&place, &world, (world.teachers[8], observer), "2026-08-20", 2).await;
        assert!(!close(&place, &world, "2026-1").await.unwrap());
        let early = close(&place, &world, "2026-2").await;
        assert!(matches!(early, Err(Error::Refused(_))), "{early:?}");
        let eighth = observed(&place, &world, (world.teachers[8], observer), "2026-06-20", 2).await;
        // Shown to the head of UTP and taken back: she has seen it all the same.
        let own = in_the_name_of(
            world.teachers[8],
            OwnObservation(place.db.observation(eighth).await.unwrap()),
        );
        let mut w = place.db.write(MOMENT).await.unwrap();
        assert!(w.show_observation(&own, world.utp).await.unwrap());
        assert!(w.hide_observation(&own, world.utp).await.unwrap());
        w.commit().await.unwrap();
        assert!(place.db.observation_shown_to(eighth).await.unwrap().is_empty());
        assert!(!close(&place, &world, "2026-1").await.unwrap());
        observed(&place, &world, (world.teachers[9], world.teachers[0]), "2026-06-21", 3).await;
        assert!(close(&place, &world, "2026-1").await.unwrap());

        let see = in_the_name_of(world.utp, SeePractice(world.school));
        let kept = place.db.practice(&see).await.unwrap();
        assert_eq!((kept.len(), kept[0].practice.teachers), (1, 10));
        assert_eq!(kept[0].practice.dimensions[0], Some(vec![2, 3, 3, 2]));
        // A teacher takes theirs away: the sum stays, and isn't made again.
        let own = in_the_name_of(
            world.teachers[8],
            OwnObservation(place.db.observation(eighth).await.unwrap()),
        );
        let mut w = place.db.write(MOMENT).await.unwrap();
        w.remove_observation(&own).await.unwrap();
        w.commit().await.unwrap();
        assert!(matches!(close(&place, &world, "2026-1").await, Err(Error::Exists(_))));
        assert_eq!(place.db.practice(&see).await.unwrap(), kept);
        let text = format!("{kept:?}");
        assert!(
            world
                .teachers
                .iter()
                .all(|teacher| !text.contains(&teacher.to_string()))
        );
    }
}

#[tokio::test]
async fn a_term_is_summed_up_by_the_rubric_that_a_network_entered_in_all_versions_that_say_the_same() {
    for place in both::each().await {
        let mut world = world(&place, 10).await;
        let rubric = entered(&place, &world).await;
        let by = |rubric, version| SummedBy { rubric, version };
        for (number, teacher) in world.teachers.clone().iter().enumerate() {
            let observer = world.teachers[(number + 1) % 10];
            world.rubric = (Some(rubric), 1 + i64::from(number > 4));
            observed(&place, &world, (*teacher, observer), "2026-06-01", 1 + number % 4).await;
        }
        // By Ronda's own nobody was looked at; by one version alone too few were.
        assert!(!close(&place, &world, "2026-1").await.unwrap());
        let term = |by| ("2026-1", by);
        assert!(!close_by(&place, &world, term(by(Some(rubric), 2))).await.unwrap());
        let sum = PracticeToSum {
            term: "2026-1".parse().unwrap(),
            by: by(Some(rubric), 2),
            versions: vec![1, 2],
            levels: vec![4; 5],
        };
        let proof = in_the_name_of(world.utp, ClosePractice(world.school));
        let mut w = place.db.write(MOMENT).await.unwrap();
        assert!(w.close_practice(&proof, world.network, &sum).await.unwrap());
        w.commit().await.unwrap();
        let see = in_the_name_of(world.utp, SeePractice(world.school));
        let kept = place.db.practice(&see).await.unwrap();
        assert_eq!((kept.len(), kept[0].by), (1, by(Some(rubric), 2)));
        assert_eq!(kept[0].practice.dimensions[0], Some(vec![3, 3, 2, 2]));
    }
}

/// A rubric of two versions with the dimensions and levels of Ronda's own.
async fn entered(place: &Place, world: &World) -> RubricId {
    let id = RubricId::new(&SystemIds, NOW);
    let write = |rubric| in_the_name_of(world.utp, WriteRubric { rubric, school: None });
    let words: &Rubric = own_rubric(false);
    let mut w = place.db.write(MOMENT).await.unwrap();
    w.add_rubric(&write(None), (world.network, id), "La nuestra", words)
        .await
        .unwrap();
    w.write_rubric(&write(Some(id)), (id, 1), "La nuestra", words)
        .await
        .unwrap();
    w.commit().await.unwrap();
    id
}
