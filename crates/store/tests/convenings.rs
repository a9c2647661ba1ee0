//! Convenings on both databases: who gets a place while many register at once, what a ticket opens, what a part's beginning moves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::collections::BTreeMap;

use crate::both;
use domain::convening::{
    Audience, ConveningKind, ConveningPlan, GuestPlan, Mode, NeedKind, RegistrationPlan, SegmentKind, SegmentPlan, Way,
    Zone,
};
use domain::id::{ConveningId, NetworkId, PersonId, RegistrationId, SegmentBeginningId, SystemIds};
use domain::permission::{
    ArrangeConvenings, FoundNetwork, GrantRole, HostConvening, Register, by_the_installation, decide_by_code,
    decide_by_ticket, in_the_name_of,
};
use domain::person::{Charge, Role};
use domain::secret::Secret;
use domain::time::Instant;
use store::{Db, Error, Joining, Moment, NewConvening, PersonNames};

pub(crate) const NOW: Instant = Instant::from_micros(1_780_000_000_000_000);
pub(crate) const MOMENT: Moment<'static> = Moment {
    at: NOW,
    ids: &SystemIds,
};

pub struct World {
    pub network: NetworkId,
    pub people: Vec<PersonId>,
}

pub async fn world(db: &Db, people: usize) -> World {
    let mut w = db.write(MOMENT).await.unwrap();
    let network = w
        .found_network(&by_the_installation(FoundNetwork), "Red", false)
        .await
        .unwrap();
    let charge = Charge::new(Role::Coordinator, None, None).unwrap();
    let mut all = Vec::new();
    for number in 0..people {
        let name = format!("Persona {number}");
        let names = PersonNames {
            sort_key: name.to_lowercase(),
            search_key: name.to_lowercase(),
            name,
        };
        let proof = [by_the_installation(GrantRole(charge))];
        all.push(w.welcome(&proof, Some(network), &names, None, None).await.unwrap());
    }
    w.commit().await.unwrap();
    World { network, people: all }
}

pub async fn convening(db: &Db, world: &World, capacity: Option<u32>) -> ConveningId {
    let plan = ConveningPlan {
        kind: ConveningKind::LearningSession,
        mode: Mode::InPerson,
        name: "Sesión".into(),
        about: String::new(),
        zone: Zone::Coyhaique,
        starts: NOW,
        ends: NOW.plus_seconds(7200),
        link: None,
        place: Some("Coyhaique".into()),
        capacity,
        online_capacity: None,
    };
    let part = |kind, minutes| SegmentPlan {
        kind,
        title: String::new(),
        minutes,
        protocol: None,
        fixed: None,
        host: String::new(),
    };
    let mut w = db.write(MOMENT).await.unwrap();
    let id = ConveningId::new(w.ids(), w.at());
    let new = NewConvening {
        id,
        network: world.network,
        plan: &plan,
        audiences: &[Audience::Everybody],
        host: world.people[0],
        agenda: &[part(SegmentKind::Talk, 30), part(SegmentKind::Reflection, 30)],
    };
    for _ in 0..2 {
        w.make_convening(&in_the_name_of(world.people[0], ArrangeConvenings), &new)
            .await
            .unwrap();
    }
    w.commit().await.unwrap();
    assert_eq!(db.segments(id).await.unwrap().len(), 2, "sent twice, it is one");
    id
}

pub fn plan(needs: Vec<NeedKind>) -> RegistrationPlan {
    RegistrationPlan {
        way: Way::Here,
        needs,
        need_words: None,
        diet: None,
        diet_words: None,
        transport: None,
        seats: 0,
        with_own: false,
        answers: BTreeMap::new(),
    }
}

pub async fn register(db: &Db, id: ConveningId, person: PersonId, plan: &RegistrationPlan) {
    let place = db.convening_place(id, person).await.unwrap();
    let mut w = db.write(MOMENT).await.unwrap();
    let registration = RegistrationId::new(w.ids(), w.at());
    w.register(&in_the_name_of(person, Register(place)), registration, plan, None)
        .await
        .unwrap();
    w.commit().await.unwrap();
}

#[tokio::test]
async fn however_many_register_at_once_no_place_is_given_twice() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 25).await;
        let id = convening(db, &world, Some(10)).await;
        let mut crowd = tokio::task::JoinSet::new();
        for person in world.people.clone() {
            let db = db.clone();
            crowd.spawn(async move { register(&db, id, person, &plan(Vec::new())).await });
        }
        crowd.join_all().await;
        let all = db.attendees(id).await.unwrap();
        assert_eq!(all.len(), 25);
        let seated =
            |all: &[domain::convening::Attendee]| all.iter().filter(|one| one.registration.has_place()).count();
        assert_eq!(seated(&all), 10);
        // One goes, one moves up; whoever comes back waits.
        let gone = all.iter().find(|one| one.registration.has_place()).unwrap();
        let person = gone.registration.person_id.unwrap();
        let standing = db.convening_place(id, person).await.unwrap();
        let mut w = db.write(MOMENT).await.unwrap();
        let up = w
            .decline(
                &in_the_name_of(person, Register(standing)),
                RegistrationId::new(&SystemIds, NOW),
            )
            .await
            .unwrap();
        w.commit().await.unwrap();
        assert_eq!(up.len(), 1);
        assert_eq!(seated(&db.attendees(id).await.unwrap()), 10);
        register(db, id, person, &plan(Vec::new())).await;
        let own = db.convening_place(id, person).await.unwrap().own.unwrap();
        assert!(own.registration.waits());
    }
}

#[tokio::test]
async fn what_somebody_needs_goes_with_their_word_and_two_days_after() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 3).await;
        let id = convening(db, &world, None).await;
        for person in &world.people {
            register(db, id, *person, &plan(vec![NeedKind::StepFree])).await;
        }
        let host = || async {
            let standing = db.convening_place(id, world.people[0]).await.unwrap();
            in_the_name_of(world.people[0], HostConvening(standing))
        };
        assert_eq!(db.needs(&host().await).await.unwrap().len(), 3);
        register(db, id, world.people[1], &plan(Vec::new())).await;
        assert_eq!(db.needs(&host().await).await.unwrap().len(), 2);
        for (days, left) in [(2, 2), (3, 0)] {
            let later = Moment {
                at: NOW.plus_days(days),
                ids: &SystemIds,
            };
            db.write(later).await.unwrap().clear_away().await.unwrap();
            assert_eq!(db.needs(&host().await).await.unwrap().len(), left, "{days}");
        }
        assert_eq!(db.attendees(id).await.unwrap().len(), 3, "who came stays");
    }
}

#[tokio::test]
async fn a_guest_of_the_day_is_one_however_often_the_form_is_sent_and_goes_after_half_a_year() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 1).await;
        let id = convening(db, &world, Some(1)).await;
        register(db, id, world.people[0], &plan(Vec::new())).await;
        let convened = db.convening(id).await.unwrap();
        let code = convened.code.clone();
        let ticket = Secret::new(&SystemIds);
        let guest = GuestPlan {
            name: "Zoila".into(),
            mail: None,
            school_id: None,
            elsewhere: "Otra red".into(),
        };
        let registration = RegistrationId::new(&SystemIds, NOW);
        for _ in 0..2 {
            let proof = decide_by_code(convened.clone(), &code, None, NOW).unwrap();
            let mut w = db.write(MOMENT).await.unwrap();
            w.join_convening(&proof, registration, &Joining::Guest(guest.clone(), ticket.clone()))
                .await
                .unwrap();
            w.commit().await.unwrap();
        }
        let all = db.attendees(id).await.unwrap();
        assert_eq!(
            all.iter().filter(|one| one.registration.has_place()).count(),
            2,
            "who is there is there"
        );
        assert_eq!(db.marks(id).await.unwrap().len(), 1);
        assert_eq!(db.present_at(id).await.unwrap(), 1);
        let held = db.attendee_by_ticket(&ticket).await.unwrap().unwrap();
        assert_eq!((held.name.as_str(), held.from.as_str()), ("Zoila", "Otra red"));
        assert!(db.attendee_by_ticket(&Secret::brought("otro")).await.unwrap().is_none());
        // An account that is registered already takes over no second one.
        let proof = decide_by_ticket(convened, held, Some(world.people[0])).unwrap();
        let mut w = db.write(MOMENT).await.unwrap();
        let taken = w.link_ticket(&proof, world.people[0], None).await;
        assert!(
            matches!(taken, Err(Error::Refused("problem-registration-own"))),
            "{taken:?}"
        );
        drop(w);
        for (days, left) in [(180, 2), (181, 1)] {
            let later = Moment {
                at: NOW.plus_days(days),
                ids: &SystemIds,
            };
            db.write(later).await.unwrap().clear_away().await.unwrap();
            assert_eq!(db.attendees(id).await.unwrap().len(), left, "{days}");
        }
    }
}

#[tokio::test]
async fn a_beginning_is_one_however_often_it_is_sent_and_moves_the_version() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 1).await;
        let id = convening(db, &world, None).await;
        let rows = db.segments(id).await.unwrap();
        let standing = db.convening_place(id, world.people[0]).await.unwrap();
        let proof = in_the_name_of(world.people[0], HostConvening(standing));
        let before = db.pulse(id).await.unwrap();
        let beginning = SegmentBeginningId::new(&SystemIds, NOW);
        for _ in 0..2 {
            let mut w = db.write(MOMENT).await.unwrap();
            w.begin_segment(&proof, beginning, rows[1].id).await.unwrap();
            w.commit().await.unwrap();
        }
        assert_eq!(db.begun(id).await.unwrap().len(), 1);
        assert!(db.pulse(id).await.unwrap() > before);
        let mut w = db.write(MOMENT).await.unwrap();
        let stranger = domain::id::SegmentId::new(&SystemIds, NOW);
        assert!(matches!(
            w.begin_segment(&proof, beginning, stranger).await,
            Err(Error::NotFound)
        ));
    }
}
