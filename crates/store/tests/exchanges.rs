//! Where liceos are, and rounds of visits, on both databases: what is kept comes back, what was sent twice is once, and nobody mends a round
//! that they haven't seen.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use crate::both;
use domain::exchange::{Kind, Pair, PairEnd, PairState, Place, RoundPlan};
use domain::id::{ExchangeRoundId, NetworkId, PersonId, SchoolId, SystemIds};
use domain::permission::{
    ArrangeExchanges, ArrangeNetwork, ArrangeRound, FoundNetwork, GrantRole, SpeakForPair, by_the_installation,
    in_the_name_of,
};
use domain::person::{Charge, Role};
use domain::school::{Scheme, SchoolFacts, SchoolKey};
use domain::time::Instant;
use store::{Db, Error, Moment, NewPair, NewSchool, PersonNames};

const NOW: Instant = Instant::from_micros(1_780_000_000_000_000);
const MOMENT: Moment<'static> = Moment {
    at: NOW,
    ids: &SystemIds,
};

fn school(code: &str, place: Option<Place>) -> NewSchool {
    NewSchool {
        sort_key: code.into(),
        search_key: code.into(),
        facts: SchoolFacts {
            key: SchoolKey {
                scheme: Scheme::Local,
                code: code.into(),
            },
            check_digit: None,
            name: format!("Liceo {code}"),
            region: None,
            comuna_code: None,
            comuna: None,
            dependency: None,
            rural: None,
            enrolment: None,
            specialities: Vec::new(),
            place,
            year: None,
        },
    }
}

struct World {
    network: NetworkId,
    schools: Vec<SchoolId>,
    person: PersonId,
}

async fn world(db: &Db) -> World {
    let mut w = db.write(MOMENT).await.unwrap();
    let network = w
        .found_network(&by_the_installation(FoundNetwork), "Red", false)
        .await
        .unwrap();
    let arrange = by_the_installation(ArrangeNetwork);
    let mut schools = Vec::new();
    for code in ["A", "B", "C"] {
        schools.push(w.take_in_school(&arrange, &school(code, None)).await.unwrap().id());
    }
    let charge = Charge::new(Role::Coordinator, None, None).unwrap();
    let names = PersonNames {
        name: "Ana".into(),
        sort_key: "ana".into(),
        search_key: "ana".into(),
    };
    let proof = [by_the_installation(GrantRole(charge))];
    let person = w.welcome(&proof, Some(network), &names, None, None).await.unwrap();
    w.commit().await.unwrap();
    World {
        network,
        schools,
        person,
    }
}

#[tokio::test]
async fn a_place_is_kept_changed_and_never_forgotten_by_a_file_that_has_none() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db).await;
        let talca = Place::read("-35,4264", "-71,6554").unwrap();
        let arica = Place::read("-18,4783", "-70,3126").unwrap();
        let arrange = by_the_installation(ArrangeNetwork);
        for (told, expected) in [(Some(talca), talca), (None, talca), (Some(arica), arica)] {
            let mut w = db.write(MOMENT).await.unwrap();
            w.take_in_school(&arrange, &school("A", told)).await.unwrap();
            w.note_import(&arrange, 1).await.unwrap();
            w.commit().await.unwrap();
            assert_eq!(db.places().await.unwrap().get(&world.schools[0]), Some(&expected));
        }
        let known = db.known_schools().await.unwrap();
        let places = known.values().filter(|facts| facts.place.is_some()).count();
        assert_eq!((known.len(), places), (3, 1));
    }
}

async fn sent(db: &Db, world: &World) -> ExchangeRoundId {
    let mut w = db.write(MOMENT).await.unwrap();
    let id = ExchangeRoundId::new(w.ids(), w.at());
    let today = NOW.day();
    let plan = RoundPlan {
        kind: Kind::Visit,
        name: "Ronda".into(),
        purpose: "Mirar".into(),
        starts_on: today.plus_days(9),
        ends_on: today.plus_days(20),
        answers_until: today.plus_days(5),
    };
    let open = in_the_name_of(world.person, ArrangeExchanges);
    for _ in 0..2 {
        w.open_exchange_round(&open, (world.network, id), &plan).await.unwrap();
    }
    w.commit().await.unwrap();
    let round = db.exchange_round(id).await.unwrap();
    let (version, act) = (round.version, in_the_name_of(world.person, ArrangeRound(round)));
    let mut w = db.write(MOMENT).await.unwrap();
    assert!(matches!(
        w.send_exchange_round(&act, version + 1).await,
        Err(Error::Stale)
    ));
    w.send_exchange_round(&act, version).await.unwrap();
    w.send_pairs(&act, &[new(world, 0, 1)]).await.unwrap();
    w.commit().await.unwrap();
    id
}

fn new(world: &World, visitor: usize, host: usize) -> NewPair {
    NewPair {
        pair: Pair {
            visitor: world.schools[visitor],
            host: world.schools[host],
        },
        why: "[]".into(),
        pinned: false,
    }
}

#[tokio::test]
async fn two_yeses_make_one_visit_and_a_withdrawal_ends_both() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db).await;
        let round = sent(db, &world).await;
        let pair = db.exchange_pairs(round).await.unwrap().remove(0);
        let speak = |school| {
            let pair = pair.clone();
            in_the_name_of(world.person, SpeakForPair { pair, school })
        };
        for (school, state) in [
            (world.schools[0], "half"),
            (world.schools[0], "half"),
            (world.schools[1], "both"),
            (world.schools[1], "both"),
        ] {
            let mut w = db.write(MOMENT).await.unwrap();
            w.confirm_pair(&speak(school)).await.unwrap();
            w.commit().await.unwrap();
            let now = db.exchange_pair(pair.id).await.unwrap().state();
            assert_eq!(now == PairState::Confirmed, state == "both");
        }
        let met = db.met_in_rounds(world.network, Kind::Visit).await.unwrap();
        assert_eq!((met.len(), db.visits_of(world.schools[1]).await.unwrap().len()), (1, 1));

        // Whoever saw an older round mends nothing; the substitute comes with the end, or not at all.
        let version = db.exchange_round(round).await.unwrap().version;
        let ended = [(pair.id, PairEnd::Withdrawn)];
        let made = [new(&world, 0, 2)];
        let mut w = db.write(MOMENT).await.unwrap();
        let old = w
            .withdraw_from_pair(&speak(world.schools[1]), (version - 1, true), &ended, &made)
            .await;
        assert!(matches!(old, Err(Error::Stale)));
        drop(w);
        let mut w = db.write(MOMENT).await.unwrap();
        w.withdraw_from_pair(&speak(world.schools[1]), (version, true), &ended, &made)
            .await
            .unwrap();
        w.commit().await.unwrap();
        let pairs = db.exchange_pairs(round).await.unwrap();
        let alive: Vec<_> = pairs.iter().filter(|pair| pair.is_alive()).collect();
        assert_eq!(
            (alive.len(), alive[0].host_id, alive[0].substitute),
            (1, world.schools[2], true)
        );
        let visit = db.visits_of(world.schools[0]).await.unwrap().remove(0).visit;
        assert!(visit.called_off_at.is_some() && visit.sequence == 1);
        assert!(db.met_in_rounds(world.network, Kind::Visit).await.unwrap().is_empty());
        let mut w = db.write(MOMENT).await.unwrap();
        let late = w.confirm_pair(&speak(world.schools[0])).await;
        assert!(matches!(late, Err(Error::Refused("problem-pair-ended"))), "{late:?}");
    }
}
