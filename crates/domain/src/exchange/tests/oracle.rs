//! What a set of pairs is worth, written again from the page of the documents, and the most that any set is worth.

use std::collections::BTreeSet;

use super::super::*;
use super::brute::{Value, best};
use super::made::driver;
use crate::id::SchoolId;

/// The points of a pair, written again from the page of the documents.
pub(super) fn by_hand(case: &Case, visitor: &Partner, host: &Partner) -> i64 {
    let products = |needs: &Partner, shows: &Partner| {
        let mut all: Vec<i64> = (0..3)
            .map(|n| {
                let need = needs.lore.get(&driver(n)).map_or(0, |lore| lore.need.points());
                need * shows.lore.get(&driver(n)).map_or(0, |lore| lore.strength.points())
            })
            .collect();
        all.sort_unstable();
        all.reverse();
        all
    };
    let (to, back) = (products(visitor, host), products(host, visitor));
    let way = match Reach::between(visitor.place, host.place) {
        Reach::Day { km } => 200 - 200 * i64::from(km) / 220,
        Reach::Night { km } => 50 - 50 * i64::from(km) / 1000,
        _ => 0,
    };
    let way = if case.kind == Kind::Buddy { way / 2 } else { way };
    let met = match case.rounds_since(visitor.school, host.school) {
        None => 100,
        Some(ago) => -120 / i64::from(ago),
    };
    let wish = |from: SchoolId, to: SchoolId, points| if case.wishes.contains(&(from, to)) { points } else { 0 };
    to[0] * 4 / 100 + to[1] * 2 / 100 + back[0] / 100 + way + met - 40 * i64::from(host.hosted_lately.min(3))
        + wish(visitor.school, host.school, 150)
        + wish(host.school, visitor.school, 100)
}

/// What a set of pairs is worth, in the order in which it counts.
pub(super) fn value(case: &Case, pairs: &BTreeSet<Pair>, kept: &BTreeSet<Pair>) -> Value {
    let even = |n: usize| -((n * n.saturating_sub(1) / 2) as i64);
    let visits = |school| pairs.iter().filter(|pair| pair.visitor == school).count();
    (
        pairs.len() as i64,
        pairs.intersection(kept).count() as i64,
        case.partners.keys().map(|school| even(visits(*school))).sum(),
        pairs
            .iter()
            .map(|pair| by_hand(case, &case.partners[&pair.visitor], &case.partners[&pair.host]))
            .sum(),
    )
}

/// The best value that any set of pairs has, by brute force.
pub(super) fn best_value(case: &Case, kept: &BTreeSet<Pair>) -> Value {
    let partners: Vec<&Partner> = case.partners.values().collect();
    let pinned = &case.edits.pinned;
    let of = |school, at: fn(&Pair) -> SchoolId| pinned.iter().filter(|pair| at(pair) == school).count();
    let rows: Vec<(usize, usize)> = (partners.iter())
        .map(|one| (usize::from(one.goes), of(one.school, |pair| pair.visitor)))
        .map(|(goes, already)| (goes - already, already))
        .collect();
    let columns: Vec<usize> = (partners.iter())
        .map(|one| usize::from(one.hosts) - of(one.school, |pair| pair.host))
        .collect();
    let worth = |v: usize, h: usize| {
        let pair = Pair {
            visitor: partners[v].school,
            host: partners[h].school,
        };
        let agreed = kept.contains(&pair);
        let fits = agreed || case.barrier(partners[v], partners[h]).is_none();
        (fits && !pinned.contains(&pair)).then(|| (i64::from(agreed), by_hand(case, partners[v], partners[h])))
    };
    let (rest, there) = (best(&rows, &columns, &worth), value(case, pinned, kept));
    (rest.0 + there.0, rest.1 + there.1, rest.2 + there.2, rest.3 + there.3)
}

/// Whether a reason is true of what the case says.
pub(super) fn is_true(case: &Case, one: &Match, term: &Term) -> bool {
    let (visitor, host) = (&case.partners[&one.pair.visitor], &case.partners[&one.pair.host]);
    let holds = |needs: &Partner, shows: &Partner, driver, need, strength| {
        let lore = |of: &Partner| of.lore.get(&driver).cloned().unwrap_or_default();
        lore(needs).need.points() == need && lore(shows).strength.points() == strength && need * strength > 0
    };
    match term.reason {
        Reason::Learns { driver, need, strength } => holds(visitor, host, driver, need, strength),
        Reason::Returns { driver, need, strength } => holds(host, visitor, driver, need, strength),
        Reason::Way(reach) => reach == Reach::between(visitor.place, host.place),
        Reason::New => !case.met.contains_key(&one.pair),
        Reason::Again { rounds_ago } => case.met.get(&one.pair) == Some(&rounds_ago) && term.points < 0,
        Reason::Hosted { times } => host.hosted_lately == times && term.points < 0,
        Reason::VisitorWishes => case.wishes.contains(&(visitor.school, host.school)),
        Reason::HostWishes => case.wishes.contains(&(host.school, visitor.school)),
    }
}
