//! Cases by chance.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use uuid::Uuid;

use super::super::*;
use crate::id::{DriverId, SchoolId};

pub(super) fn school(n: usize) -> SchoolId {
    SchoolId(Uuid::from_u128(n as u128 + 1))
}

pub(super) fn driver(n: usize) -> DriverId {
    DriverId(Uuid::from_u128(n as u128 + 1_000))
}

pub(super) fn pair(visitor: usize, host: usize) -> Pair {
    Pair {
        visitor: school(visitor),
        host: school(host),
    }
}

pub(super) fn place(name: &str) -> Place {
    let (latitude, longitude) = match name {
        "Arica" => ("-18,4783", "-70,3126"),
        "Valparaíso" => ("-33,0472", "-71,6127"),
        "Talca" => ("-35,4264", "-71,6554"),
        "Punta Arenas" => ("-53.1638", "-70.9171"),
        "Hanga Roa" => ("-27.1500", "-109.4333"),
        _ => ("-33,4489", "-70,6693"),
    };
    Place::read(latitude, longitude).unwrap()
}

/// A liceo that knows and needs nothing, goes once and receives one.
pub(super) fn partner(n: usize) -> Partner {
    Partner {
        school: school(n),
        place: Some(place("Santiago")),
        entered: 2021,
        lore: BTreeMap::new(),
        goes: 1,
        hosts: 1,
        hosted_lately: 0,
    }
}

pub(super) fn case(partners: impl IntoIterator<Item = Partner>) -> Case {
    Case {
        kind: Kind::Visit,
        partners: partners.into_iter().map(|one| (one.school, one)).collect(),
        met: BTreeMap::new(),
        wishes: BTreeSet::new(),
        refusals: BTreeSet::new(),
        edits: Edits::default(),
    }
}

fn done() -> impl Strategy<Value = Done> {
    let moved = prop::option::of(prop::sample::select(Moved::ALL));
    let word = prop::option::of(prop::sample::select(OwnWord::ALL));
    (0_u16..4, 0_u16..4, moved, word).prop_map(|(adopted, otherwise, moved, word)| Done {
        adopted,
        otherwise,
        moved,
        word,
    })
}

/// Where they are; nobody knows where the first one is.
const TOWNS: &[&str] = &["", "Santiago", "Valparaíso", "Talca", "Arica", "Hanga Roa"];

fn partners(most: usize) -> impl Strategy<Value = Vec<Partner>> {
    let one = (
        prop::sample::select(TOWNS),
        2021_i16..2024,
        prop::collection::vec(prop::option::weighted(0.7, done()), 3),
        (0_u8..=2, 0_u8..=2, 0_u8..5),
    );
    prop::collection::vec(one, 2..=most).prop_map(|made| {
        let made = made.into_iter().enumerate();
        made.map(|(n, (town, entered, done, (goes, hosts, hosted_lately)))| {
            let done = done.into_iter().enumerate();
            Partner {
                place: (!town.is_empty()).then(|| place(town)),
                entered,
                lore: Lore::of_all(&done.filter_map(|(n, done)| Some((driver(n), done?))).collect()),
                goes,
                hosts,
                hosted_lately,
                ..partner(n)
            }
        })
        .collect()
    })
}

/// Cases of up to so many liceos whose edits don't contradict themselves.
pub(super) fn cases(most: usize) -> impl Strategy<Value = Case> {
    let pairs = |most_of| prop::collection::vec((0..most, 0..most), 0..most_of);
    let met = prop::collection::vec((0..most, 0..most, 1_u8..4), 0..6);
    let kind = prop::sample::select(Kind::ALL);
    (partners(most), kind, met, pairs(5), pairs(3), pairs(4), pairs(4)).prop_map(
        |(partners, kind, met, wishes, refusals, pinned, barred)| {
            let schools = |pairs: Vec<(usize, usize)>| pairs.into_iter().map(|(a, b)| (school(a), school(b)));
            let mut case = Case {
                kind,
                met: met.into_iter().map(|(v, h, ago)| (pair(v, h), ago)).collect(),
                wishes: schools(wishes).collect(),
                refusals: schools(refusals).collect(),
                ..case(partners)
            };
            case.edits.barred = barred.into_iter().map(|(v, h)| pair(v, h)).collect();
            for (visitor, host) in pinned {
                case.edits.pinned.insert(pair(visitor, host));
                if case.check().is_err() {
                    case.edits.pinned.remove(&pair(visitor, host));
                }
            }
            case
        },
    )
}
