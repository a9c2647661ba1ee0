//! The network: sums of what its liceos' results show, an instrument at a time. No liceo is named.

use askama::Template;
use axum::extract::Path;
use charts::likert::Spread;
use domain::administration::Administration;
use domain::id::{InstrumentId, SchoolId};
use domain::permission::SeeInstruments;
use domain::results::Results;
use domain::suppression::{Aggregate, Release};
use std::collections::HashMap;
use survey::{Instrument, Item};

use super::bars::{Bars, bars, shown};
use super::show::frozen;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::surveys::words::in_words;

/// Days within which administrations count as one look at the network: a semester.
const TOGETHER: i64 = 180;

#[derive(Template)]
#[template(path = "pages/surveys/results/network.html")]
struct Network {
    page: Page,
    instrument: String,
    lead: String,
    scales: Vec<(String, Vec<Bars>)>,
}

/// Shows it.
pub async fn show(page: Page, _can: Can<SeeInstruments>, Path(id): Path<InstrumentId>) -> Answer {
    let line = page.app.db.instrument(id).await?;
    if line.network_id != page.network()?.id {
        return Err(Problem::not_found());
    }
    let newest = most_alike(newest(&page, id).await?);
    let instrument = newest.first().map(|(_, instrument)| instrument.clone());
    let releases: Vec<&Release> = newest.iter().map(|(results, _)| &results.release).collect();
    let sum = Aggregate::of(&releases, None);
    let known = survey::json::read(&line.definition).map_err(|error| Problem::ours(&error.to_string()))?;
    page.show(&Network {
        instrument: in_words(&page, &known, &known.title),
        lead: match &sum {
            Some(sum) => page.t2(
                "results-network-lead",
                "n",
                i64::from(sum.n),
                "liceos",
                sum.liceos.len(),
            ),
            None => page.t("results-network-none"),
        },
        scales: match instrument.zip(sum) {
            Some((instrument, sum)) => scales(&page, &instrument, releases[0], &sum),
            None => vec![],
        },
        page: page.clone(),
    })
}

/// The newest results of each liceo, within a semester of the newest of all.
async fn newest(page: &Page, id: InstrumentId) -> Result<Vec<(Results, Instrument)>, Problem> {
    let given = page.app.db.administrations_of(id).await?;
    let released: Vec<&Administration> = given.iter().filter(|one| one.released_at.is_some()).collect();
    let Some(last) = released.iter().map(|one| one.closes_at).max() else {
        return Ok(vec![]);
    };
    let mut by_school: HashMap<SchoolId, &Administration> = HashMap::new();
    for one in released
        .into_iter()
        .filter(|one| one.closes_at > last.plus_days(-TOGETHER))
    {
        let known = by_school.entry(one.school_id).or_insert(one);
        if known.closes_at < one.closes_at {
            *known = one;
        }
    }
    let mut chosen: Vec<&Administration> = by_school.into_values().collect();
    chosen.sort_by_key(|one| (std::cmp::Reverse(one.closes_at), one.id));
    let mut found = Vec::new();
    for one in chosen {
        found.extend(frozen(page, one).await?);
    }
    Ok(found)
}

/// Those that were asked alike, of the most liceos: a liceo that asks a shorter form doesn't stand for all. Of as many, the newest.
fn most_alike(newest: Vec<(Results, Instrument)>) -> Vec<(Results, Instrument)> {
    let alike = |one: &Results, other: &Results| {
        let (one, other) = (&one.release.outline, &other.release.outline);
        one.instrument == other.instrument && one.items == other.items
    };
    let like = |(one, _): &(Results, Instrument)| newest.iter().filter(|(other, _)| alike(one, other)).count();
    let most = newest.iter().map(like).max().unwrap_or(0);
    let Some(first) = newest.iter().position(|one| like(one) == most) else {
        return vec![];
    };
    let chosen = newest[first].0.clone();
    newest.into_iter().filter(|(one, _)| alike(one, &chosen)).collect()
}

fn scales(page: &Page, instrument: &Instrument, release: &Release, sum: &Aggregate) -> Vec<(String, Vec<Bars>)> {
    let spread = |item: &Item| {
        let place = release.outline.items.iter().position(|one| one.name == item.key)?;
        Some(match sum.items.get(place)? {
            Some(found) => shown(item, found.result.answered, &found.result.bins),
            None => Spread::Withheld(page.t("results-network-withheld")),
        })
    };
    let mut views = Vec::new();
    for (at, scale) in instrument.scales.iter().enumerate() {
        let items = scale.items.iter().filter_map(|key| instrument.item(key));
        let items: Vec<_> = items.filter_map(|item| Some((item, spread(item)?))).collect();
        let name = in_words(page, instrument, &scale.title);
        if !items.is_empty() {
            let bars = bars(page, instrument, (&format!("r{at}"), &name), &items);
            views.push((name, bars));
        }
    }
    views
}
