//! A round as the matching takes it: who takes part, what is known of them, who met before, what the hub decided.
//!
//! The case holds whom liceos refuse: nothing of that may reach a page.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::exchange::{Case, Edit, Edits, ExchangeRound, Kind, Lore, Pair, Partner, RoundEntry, Wish};
use domain::id::{DriverId, ExchangeRoundId, SchoolId};
use store::{Db, Met, RoundSaid};

use super::evidence::{Evidence, evidence};
use super::names::primary;

/// Rounds that count as lately: who received others in them is spared.
const LATELY: u8 = 2;

/// The case of a round, as it stands now.
///
/// # Errors
/// What the store says.
pub async fn case_of(db: &Db, round: &ExchangeRound) -> store::Result<Case> {
    let network = round.network_id;
    let said = db.round_said(round.id).await?;
    let ago = rounds_ago(db, round).await?;
    let met: Vec<(Met, u8)> = db
        .met_in_rounds(network, round.kind)
        .await?
        .into_iter()
        .filter_map(|met| Some((met, *ago.get(&met.exchange_round_id)?)))
        .collect();
    let generations = db.generations(network).await?;
    let entered = |id| {
        generations
            .iter()
            .find(|one| one.id == id)
            .map_or(0, |one| one.entry_year)
    };
    // Whoever changed generations stands in the list twice: the older one is what it has lived.
    let mut years: HashMap<SchoolId, i64> = HashMap::new();
    for member in db.members(network).await? {
        years
            .entry(member.school_id)
            .or_insert_with(|| entered(member.generation_id));
    }
    let stock = Stock {
        drivers: primary(&db.drivers(network).await?),
        evidence: evidence(db, network).await?,
        places: db.places().await?,
        years,
        met: &met,
        said: &said,
    };
    let taking = said.entries.iter().filter(|entry| entry.takes_part);
    let mut edits = Edits::default();
    for (pair, edit) in db.exchange_edits(round.id).await? {
        match edit {
            Edit::Pinned => edits.pinned.insert(pair),
            Edit::Barred => edits.barred.insert(pair),
        };
    }
    let partners: BTreeMap<SchoolId, Partner> = taking
        .filter_map(|entry| Some((entry.school_id, stock.partner(entry)?)))
        .collect();
    let named = |wanted: Wish| -> BTreeSet<(SchoolId, SchoolId)> {
        let of = said.wishes.iter().filter(|(.., wish)| *wish == wanted);
        of.map(|(by, whom, _)| (*by, *whom)).collect()
    };
    let (wishes, refusals) = (named(Wish::Likes), named(Wish::Refuses));
    Ok(Case {
        kind: round.kind,
        partners,
        met: newest(&met),
        wishes,
        refusals,
        edits,
    })
}

/// What a partner is put together from.
struct Stock<'a> {
    drivers: Vec<DriverId>,
    evidence: Evidence,
    places: HashMap<SchoolId, domain::exchange::Place>,
    years: HashMap<SchoolId, i64>,
    met: &'a [(Met, u8)],
    said: &'a RoundSaid,
}

impl Stock<'_> {
    /// Who left the network since they answered takes no part.
    fn partner(&self, entry: &RoundEntry) -> Option<Partner> {
        let school = entry.school_id;
        let entered = i16::try_from(*self.years.get(&school)?).unwrap_or_default();
        let lately = self
            .met
            .iter()
            .filter(|(met, ago)| met.host_id == school && *ago <= LATELY);
        Some(Partner {
            school,
            place: self.places.get(&school).copied(),
            entered,
            lore: self.lore(school),
            goes: few(entry.goes),
            hosts: few(entry.hosts),
            hosted_lately: u8::try_from(lately.count()).unwrap_or(u8::MAX),
        })
    }

    /// What it did, with what it says, of every primary driver: where it did nothing it adopted nothing, either.
    fn lore(&self, school: SchoolId) -> BTreeMap<DriverId, Lore> {
        let mut done = self.evidence.get(&school).cloned().unwrap_or_default();
        for driver in &self.drivers {
            done.entry(*driver).or_default();
        }
        for (_, driver, word) in self.said.drivers.iter().filter(|(by, ..)| *by == school) {
            done.entry(*driver).or_default().word = Some(*word);
        }
        Lore::of_all(&done)
    }
}

fn few(n: i64) -> u8 {
    u8::try_from(n).unwrap_or_default()
}

/// How many rounds ago each earlier round of the kind was: one is the last before this one.
async fn rounds_ago(db: &Db, round: &ExchangeRound) -> store::Result<HashMap<ExchangeRoundId, u8>> {
    let mut earlier = db.exchange_rounds(round.network_id).await?;
    let kind: Kind = round.kind;
    earlier.retain(|one| one.kind == kind && one.id != round.id && one.sent_at.is_some());
    earlier.retain(|one| round.sent_at.is_none_or(|sent| one.sent_at < Some(sent)));
    earlier.sort_by_key(|one| std::cmp::Reverse((one.sent_at, one.id)));
    Ok((1_u8..).zip(earlier).map(|(ago, one)| (one.id, ago)).collect())
}

/// The last time that two met.
fn newest(met: &[(Met, u8)]) -> BTreeMap<Pair, u8> {
    let mut newest = BTreeMap::new();
    for (one, ago) in met {
        let pair = Pair {
            visitor: one.visitor_id,
            host: one.host_id,
        };
        let known = newest.entry(pair).or_insert(*ago);
        *known = (*known).min(*ago);
    }
    newest
}
