//! Which releases have to be read together.
//!
//! Owns taking sums over liceos apart. A sum that is exactly what its liceos' releases show says nothing new and is left out, so
//! that each administration stands alone; any other sum ties its liceos into one system.

use super::Group;
use super::groups::Part;
use super::knowledge::Knowledge;
use super::lattice::{Family, Lattice};
use super::ledger::Ledger;
use super::network::{Aggregate, NetworkItem};
use super::release::{ItemResult, Release};

/// Releases that are read together.
#[derive(Debug)]
pub(super) struct System<'a> {
    /// The sets of all of them.
    pub(super) lattice: Lattice,
    /// What is known of them.
    pub(super) known: Knowledge,
    /// Each release, and which set each of its groups is.
    pub(super) releases: Vec<(&'a Release, Vec<usize>)>,
}

/// All systems of a ledger, and how many sums no system could take.
pub(super) fn systems(ledger: &Ledger) -> (Vec<System<'_>>, usize) {
    let mut tied: Vec<Vec<&Release>> = ledger.releases().iter().map(|it| vec![it]).collect();
    let telling: Vec<&Aggregate> = ledger
        .aggregates()
        .iter()
        .filter(|it| !adds_nothing(ledger, it))
        .collect();
    for sum in &telling {
        let (mut apart, mut together) = (Vec::new(), Vec::new());
        for system in tied {
            let touched = system.iter().any(|it| counts(sum, it));
            if touched {
                together.extend(system);
            } else {
                apart.push(system);
            }
        }
        apart.push(together);
        tied = apart;
    }
    let mut unread = 0;
    let mut systems = Vec::new();
    for releases in tied.into_iter().filter(|it| !it.is_empty()) {
        let mine: Vec<&Aggregate> = telling
            .iter()
            .copied()
            .filter(|sum| releases.iter().any(|it| counts(sum, it)))
            .collect();
        let (system, left) = System::of(&releases, &mine);
        systems.push(system);
        unread += left;
    }
    (systems, unread)
}

/// Whether a sum counts a release in anything.
fn counts(sum: &Aggregate, release: &Release) -> bool {
    let id = release.outline.administration;
    let items = sum.items.iter().flatten();
    sum.liceos.contains(&id) || items.into_iter().any(|item| item.liceos.contains(&id))
}

/// Whether a sum is what its liceos show, added up.
fn adds_nothing(ledger: &Ledger, sum: &Aggregate) -> bool {
    let group = Group {
        part: Part::Liceo,
        sex: sum.sex.clone(),
    };
    let release = |id| ledger.releases().iter().find(|it| it.outline.administration == id);
    let n = |id| release(id).and_then(|it| it.shown(&group)).map(|(n, _)| n);
    let people: Option<u32> = sum.liceos.iter().map(|id| n(*id)).sum();
    let item = |(i, told): (usize, &NetworkItem)| {
        let results = told
            .liceos
            .iter()
            .map(|id| release(*id).and_then(|it| it.item(&group, i)));
        let results: Option<Vec<&ItemResult>> = results.collect();
        results.is_some_and(|results: Vec<&ItemResult>| adds_up(&told.result, &results))
    };
    let items = sum
        .items
        .iter()
        .enumerate()
        .filter_map(|(i, told)| told.as_ref().map(|told| (i, told)));
    people == Some(sum.n) && items.into_iter().all(item)
}

fn adds_up(told: &ItemResult, parts: &[&ItemResult]) -> bool {
    told.bins.iter().all(|bin| {
        let within = |part: &&ItemResult| {
            let bins = part
                .bins
                .iter()
                .filter(|it| it.first >= bin.first && it.last <= bin.last);
            let (options, count) = bins.fold((0, 0), |(o, c), it| (o + it.last + 1 - it.first, c + it.count));
            (options == bin.last + 1 - bin.first).then_some(count)
        };
        parts.iter().map(within).sum::<Option<u32>>() == Some(bin.count)
    })
}

impl<'a> System<'a> {
    fn of(releases: &[&'a Release], sums: &[&Aggregate]) -> (Self, usize) {
        let mut lattice = Lattice::default();
        let mut placed: Vec<(&Release, Vec<usize>, usize)> = Vec::new();
        for release in releases {
            let first = lattice.atoms;
            placed.push((release, lattice.join(&release.outline, first), first));
        }
        let mut unread = 0;
        let mut told: Vec<(usize, &Aggregate, Option<usize>)> = Vec::new();
        for sum in sums {
            let items = sum
                .items
                .iter()
                .enumerate()
                .filter_map(|(i, it)| Some((Some(i), &it.as_ref()?.liceos)));
            for (item, liceos) in std::iter::once((None, &sum.liceos)).chain(items) {
                match tie(&mut lattice, &placed, liceos, sum) {
                    Some(g) => told.push((g, sum, item)),
                    None => unread += 1,
                }
            }
        }
        lattice.link();
        let options = releases
            .first()
            .map(|it| it.outline.items.iter().map(|item| item.options).collect());
        let mut known = Knowledge::none(lattice.sets.len(), options.unwrap_or_default());
        for (release, places, _) in &placed {
            known.read(release, places);
        }
        for (g, sum, item) in told {
            match item {
                None => known.people[g] = Some(sum.n),
                Some(i) => known.items[i][g] = sum.items[i].as_ref().map(|it| it.result.bins.clone()),
            }
        }
        let releases = placed
            .into_iter()
            .map(|(release, places, _)| (release, places))
            .collect();
        (
            Self {
                lattice,
                known,
                releases,
            },
            unread,
        )
    }
}

/// The set that a sum counts; none if it would cross another one of its family.
fn tie(
    lattice: &mut Lattice,
    placed: &[(&Release, Vec<usize>, usize)],
    liceos: &[uuid::Uuid],
    sum: &Aggregate,
) -> Option<usize> {
    let group = Group {
        part: Part::Liceo,
        sex: sum.sex.clone(),
    };
    let counted = placed
        .iter()
        .filter(|(it, ..)| liceos.contains(&it.outline.administration));
    let mut atoms: Vec<usize> = counted
        .flat_map(|(it, _, first)| it.outline.atoms_of(&group).into_iter().map(move |a| a + first))
        .collect();
    atoms.sort_unstable();
    let family = if sum.sex.is_some() {
        Family::OneSex
    } else {
        Family::Whole
    };
    let nested = |set: &super::lattice::Set| {
        let shared = set.atoms.iter().filter(|a| atoms.binary_search(a).is_ok()).count();
        shared == 0 || shared == set.atoms.len() || shared == atoms.len()
    };
    let fits = lattice.sets.iter().filter(|set| set.family == family).all(nested);
    (fits && !atoms.is_empty()).then(|| lattice.place(family, atoms))
}
