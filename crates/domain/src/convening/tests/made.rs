//! What the tests put together.

use std::collections::BTreeMap;

use proptest::prelude::*;
use uuid::Uuid;

use crate::convening::{Agenda, Case, Chance, Guest, Segment, SegmentKind};
use crate::id::{DriverId, RegistrationId, SchoolId, SegmentId};
use crate::person::Role;
use crate::time::{Day, Instant};

pub(super) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// So many minutes after nine on a day in June.
pub(super) fn at(minutes: i64) -> Instant {
    day("2026-06-10").start().plus_seconds(9 * 3600 + 60 * minutes)
}

pub(super) fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

pub(super) fn who(n: u128) -> RegistrationId {
    RegistrationId(id(n))
}

pub(super) fn segment(n: u128, kind: SegmentKind, minutes: u16, fixed: Option<Instant>) -> Segment {
    Segment {
        id: SegmentId(id(n)),
        kind,
        title: String::new(),
        minutes,
        fixed,
        hosts: Vec::new(),
        protocol: None,
    }
}

/// Welcome 30, talk 60, break 20, tables 60; lunch at 13:00; plenary 30.
pub(super) fn morning() -> Agenda {
    Agenda {
        starts: at(0),
        segments: vec![
            segment(0, SegmentKind::Welcome, 30, None),
            segment(1, SegmentKind::Talk, 60, None),
            segment(2, SegmentKind::Break, 20, None),
            segment(3, SegmentKind::TableWork, 60, None),
            segment(4, SegmentKind::Break, 60, Some(at(240))),
            segment(5, SegmentKind::Plenary, 30, None),
        ],
    }
}

/// A network as it comes to a session: liceos of three generations with their principal, head of UTP and teachers, the hub, some
/// drivers in which each is strong or looks for help.
pub(super) fn network(people: usize, seed: u64) -> Case {
    let mut chance = Chance::of(seed);
    let mut guests = BTreeMap::new();
    let roles = [
        Role::Principal,
        Role::Utp,
        Role::Teacher,
        Role::Teacher,
        Role::Coexistence,
        Role::Teacher,
    ];
    for n in 0..people {
        // Six of each liceo, one of the hub after every twenty-ninth.
        let hub = n % 30 == 29;
        let school = n / 6;
        let driver = |k: usize| DriverId(id(k as u128));
        let strengths = (0..8).filter(|k| (school * 7 + k * 5) % 4 == 0).map(driver);
        let needs = (0..8).filter(|k| (school * 3 + k * 11) % 5 == 1).map(driver);
        let guest = Guest {
            school: (!hub).then(|| SchoolId(id(school as u128))),
            entered: (!hub).then(|| 2024 + i16::try_from(school % 3).unwrap()),
            role: if hub { Role::Coach } else { roles[n % 6] },
            strengths: if hub { Default::default() } else { strengths.collect() },
            needs: if hub { Default::default() } else { needs.collect() },
            near: chance.below(40) == 0,
            with_own: false,
        };
        guests.insert(who(n as u128), guest);
    }
    Case {
        guests,
        met: BTreeMap::new(),
        near_tables: 4,
        size: 6,
        pinned: BTreeMap::new(),
    }
}

prop_compose! {
    fn any_guest()(
        school in prop::option::weighted(0.9, 0_u128..4),
        entered in prop::option::of(2024_i16..2027),
        role in prop::sample::select(vec![Role::Principal, Role::Utp, Role::Teacher]),
        strengths in prop::collection::btree_set((0_u128..4).prop_map(|k| DriverId(id(k))), 0..3),
        needs in prop::collection::btree_set((0_u128..4).prop_map(|k| DriverId(id(k))), 0..3),
        near in prop::bool::weighted(0.15),
        with_own in prop::bool::weighted(0.3),
    ) -> Guest {
        Guest { school: school.map(|n| SchoolId(id(n))), entered, role, strengths, needs, near, with_own }
    }
}

prop_compose! {
    /// A case of `people` guests.
    pub(super) fn any_case(people: std::ops::Range<usize>)(
        guests in prop::collection::vec(any_guest(), people),
        met in prop::collection::btree_map((0_u128..14, 0_u128..14), 1_u8..3, 0..12),
        near_tables in 0_usize..3,
        size in 4_usize..9,
    ) -> Case {
        Case {
            guests: guests.into_iter().enumerate().map(|(n, guest)| (who(n as u128), guest)).collect(),
            met: met.into_iter().filter(|((a, b), _)| a != b).map(|((a, b), n)| ((who(a), who(b)), n)).collect(),
            near_tables,
            size,
            pinned: BTreeMap::new(),
        }
    }
}
