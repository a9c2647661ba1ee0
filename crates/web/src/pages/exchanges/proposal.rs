//! What the hub sees before it sends: the pairs as they would be, with the reasons of each, and who goes nowhere.

use std::collections::BTreeMap;

use domain::exchange::{Case, Contradiction, Edit, ExchangeRound, Match, Pair, Proposal, Told, WhyAlone};
use store::{Db, NewPair};

use super::Names;
use super::names::Generations;
use super::reasons::reasons;
use super::stock::case_of;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// A pair that would be sent.
pub struct PairView {
    /// «A visita a B».
    pub title: String,
    /// Why.
    pub reasons: Vec<String>,
    /// What should be looked at before it is sent.
    pub doubts: Vec<String>,
    /// Whether the hub pinned it.
    pub pinned: bool,
    /// What a form sends to name it.
    pub value: String,
}

/// Pairs whose visitors entered with the same generation: folded, because nothing speaks against them.
pub struct GroupView {
    /// The generation, with how many pairs.
    pub name: String,
    /// They.
    pub pairs: Vec<PairView>,
}

/// Who goes nowhere.
pub struct AloneView {
    /// Which liceo.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Why.
    pub why: String,
}

/// The proposal.
#[derive(Default)]
pub struct ProposalView {
    /// Those that are worth a look, by name.
    pub doubtful: Vec<PairView>,
    /// The others, by generation.
    pub groups: Vec<GroupView>,
    /// Whether there are so few that nothing is folded.
    pub few: bool,
    /// Every pair, as a form sends it, and in words.
    pub titles: Vec<(String, String)>,
    /// Who goes nowhere.
    pub alone: Vec<AloneView>,
    /// What contradicts itself, so that there is none.
    pub problem: Option<String>,
    /// What the hub ruled out: as a form sends it, and in words.
    pub barred: Vec<(String, String)>,
    /// Pins of the hub, where the contradiction lies in them.
    pub pinned: Vec<(String, String)>,
    /// Liceos that would go, by id and name.
    pub visitors: Vec<(String, String)>,
    /// Liceos that would receive.
    pub hosts: Vec<(String, String)>,
}

/// Works it out from how the network stands now.
///
/// # Errors
/// What the store says.
pub async fn proposal(page: &Page, names: &Names, round: &ExchangeRound) -> Result<ProposalView, Problem> {
    let case = case_of(&page.app.db, round).await?;
    let listed = |of: fn(&domain::exchange::Partner) -> u8| {
        let taking = case.partners.values().filter(|one| of(one) > 0);
        let mut listed: Vec<_> = taking
            .map(|one| (one.school.to_string(), names.school(one.school)))
            .collect();
        listed.sort_by_key(|(_, name)| i18n::sort_key(name));
        listed
    };
    let said = |pair: &Pair| (value(*pair), title(page, names, round, *pair));
    let mut view = ProposalView {
        barred: case.edits.barred.iter().map(said).collect(),
        visitors: listed(|one| one.goes),
        hosts: listed(|one| one.hosts),
        ..ProposalView::default()
    };
    match case.propose() {
        Ok(found) => {
            let generations = Generations::of(page, round).await?;
            fill(page, (names, &generations), round, (&case, &found), &mut view);
        }
        Err(problem) => {
            view.problem = Some(contradiction(page, names, problem));
            view.pinned = case.edits.pinned.iter().map(said).collect();
        }
    }
    Ok(view)
}

/// Pairs at most that are shown without being folded.
const FEW: usize = 12;

fn fill(
    page: &Page,
    (names, generations): (&Names, &Generations),
    round: &ExchangeRound,
    (case, found): (&Case, &Proposal),
    view: &mut ProposalView,
) {
    let pair = |one: &Match| PairView {
        title: title(page, names, round, one.pair),
        reasons: reasons(page, names, one.pair, &case.told(one), one.pinned),
        doubts: case
            .doubts(one)
            .iter()
            .map(|doubt| page.t(&format!("exchange-doubt-{doubt}")))
            .collect(),
        pinned: one.pinned,
        value: value(one.pair),
    };
    let mut pairs: Vec<(&Match, PairView)> = found.matches.iter().map(|one| (one, pair(one))).collect();
    pairs.sort_by_key(|(_, view)| i18n::sort_key(&view.title));
    view.few = pairs.len() <= FEW;
    view.titles = pairs
        .iter()
        .map(|(_, view)| (view.value.clone(), view.title.clone()))
        .collect();
    let mut groups: BTreeMap<(i64, String), Vec<PairView>> = BTreeMap::new();
    for (one, pair) in pairs {
        if pair.doubts.is_empty() {
            groups.entry(generations.at(one.pair.visitor)).or_default().push(pair);
        } else {
            view.doubtful.push(pair);
        }
    }
    view.groups = groups
        .into_iter()
        .map(|((_, name), pairs)| GroupView {
            name: page.t2("exchange-proposal-group", "generation", name, "n", pairs.len()),
            pairs,
        })
        .collect();
    let alone = found.alone.iter().map(|one| AloneView {
        href: routes::school(one.school),
        name: names.school(one.school),
        why: page.t(match one.why {
            WhyAlone::NobodyFits => "exchange-alone-nobody",
            WhyAlone::NoRoom => "exchange-alone-room",
        }),
    });
    view.alone = alone.collect();
}

/// The pairs of a proposal as they are kept.
#[must_use]
pub fn to_send(case: &Case, found: &[Match]) -> Vec<NewPair> {
    let kept = |one: &Match| NewPair {
        pair: one.pair,
        why: Told::written(&case.told(one)),
        pinned: one.pinned,
    };
    found.iter().map(kept).collect()
}

/// The pairs that a round would send as things stand.
///
/// # Errors
/// [`store::Error::Refused`] where what the hub pinned contradicts itself, or there is no pair.
pub async fn pairs_to_send(db: &Db, round: &ExchangeRound) -> store::Result<Vec<NewPair>> {
    let case = case_of(db, round).await?;
    let found = case.propose();
    let found = found.map_err(|_| store::Error::Refused("problem-round-contradiction"))?;
    if found.matches.is_empty() {
        return Err(store::Error::Refused("problem-round-empty"));
    }
    Ok(to_send(&case, &found.matches))
}

/// «A visita a B», or what buddies do.
#[must_use]
pub fn title(page: &Page, names: &Names, round: &ExchangeRound, pair: Pair) -> String {
    let key = match round.kind {
        domain::exchange::Kind::Visit => "exchange-pair-visit",
        domain::exchange::Kind::Buddy => "exchange-pair-buddy",
    };
    page.t2(
        key,
        "visitor",
        names.school(pair.visitor),
        "host",
        names.school(pair.host),
    )
}

/// A pair as a form sends it.
#[must_use]
pub fn value(pair: Pair) -> String {
    format!("{} {}", pair.visitor, pair.host)
}

/// A pair as a form sent it.
#[must_use]
pub fn read(value: &str) -> Option<Pair> {
    let (visitor, host) = value.split_once(' ')?;
    Some(Pair {
        visitor: visitor.parse().ok()?,
        host: host.parse().ok()?,
    })
}

/// Whether the edits could stand together with these. A refusal is told as any other pair that isn't possible: who said it is nobody's.
///
/// # Errors
/// The key of what speaks against it.
pub fn would_stand(case: &Case, edits: &[(Pair, Option<Edit>)]) -> Result<(), &'static str> {
    let mut changed = case.clone();
    for (pair, edit) in edits {
        changed.edits.pinned.remove(pair);
        changed.edits.barred.remove(pair);
        match edit {
            Some(Edit::Pinned) => changed.edits.pinned.insert(*pair),
            Some(Edit::Barred) => changed.edits.barred.insert(*pair),
            None => false,
        };
    }
    changed.check().map_err(|problem| match problem {
        Contradiction::Full(_) => "wrong-exchange-full",
        _ => "wrong-exchange-impossible",
    })
}

fn contradiction(page: &Page, names: &Names, problem: Contradiction) -> String {
    match problem {
        Contradiction::Full(school) => page.t1("exchange-contradiction-full", "school", names.school(school)),
        Contradiction::NoPair(pair) | Contradiction::PinnedAndBarred(pair) | Contradiction::PinnedAndRefused(pair) => {
            let (visitor, host) = (names.school(pair.visitor), names.school(pair.host));
            page.t2("exchange-contradiction-pair", "visitor", visitor, "host", host)
        }
    }
}
