//! Everything that is possible, for cases that are small enough.

use crate::convening::{Case, Seating, Table};
use crate::id::RegistrationId;

/// All ways of putting `guests` at tables with so many chairs, each table by its number.
pub(super) fn all_ways(guests: &[RegistrationId], sizes: &[usize]) -> Vec<Seating> {
    let mut out = Vec::new();
    let mut tables = vec![Vec::new(); sizes.len()];
    put(guests, sizes, &mut tables, &mut out);
    out
}

fn put(rest: &[RegistrationId], sizes: &[usize], tables: &mut Vec<Vec<RegistrationId>>, out: &mut Vec<Seating>) {
    let Some((first, rest)) = rest.split_first() else {
        out.push(seating(tables));
        return;
    };
    for table in 0..sizes.len() {
        if tables[table].len() < sizes[table] {
            tables[table].push(*first);
            put(rest, sizes, tables, out);
            tables[table].pop();
        }
    }
}

pub(super) fn seating(tables: &[Vec<RegistrationId>]) -> Seating {
    let table = |(at, guests): (usize, &Vec<RegistrationId>)| Table {
        number: at + 1,
        guests: guests.clone(),
    };
    let tables = tables.iter().enumerate().map(table);
    Seating {
        tables: tables.filter(|table| !table.guests.is_empty()).collect(),
    }
}

/// The cheapest of all ways.
pub(super) fn cheapest(case: &Case, sizes: &[usize]) -> i64 {
    let guests: Vec<RegistrationId> = case.guests.keys().copied().collect();
    let all = all_ways(&guests, sizes)
        .into_iter()
        .map(|seating| case.sum(&seating).points());
    all.min().unwrap_or(0)
}

/// The fewest who must get up so that everybody sits at a table of four to eight, wherever anybody sits: tried with every table
/// for everybody. `places` are the tables that there are or could be.
pub(super) fn fewest_moves(case: &Case, current: &Seating, places: usize) -> usize {
    let guests: Vec<RegistrationId> = case.guests.keys().copied().collect();
    let people = guests.len();
    let from: Vec<Option<usize>> = guests.iter().map(|guest| current.of(*guest)).collect();
    let ways = places.pow(u32::try_from(people).unwrap());
    let mut best = usize::MAX;
    for way in 0..ways {
        let (mut rest, mut sizes, mut moves) = (way, vec![0; places], 0);
        for from in &from {
            let table = rest % places;
            rest /= places;
            sizes[table] += 1;
            moves += usize::from(from.is_some_and(|from| from != table + 1));
        }
        let least = people.min(4);
        if moves < best && sizes.iter().all(|size| *size == 0 || (least..=8).contains(size)) {
            best = moves;
        }
    }
    best
}
