//! How far the liceos of each generation came from one common paper to another, by the growth that each liceo froze with its sum.
//!
//! Must not name a liceo, nor tell a generation of fewer than three, nor put generations in an order other than that of their entry: they
//! began in other years with other liceos, so that what lies between them is nobody's merit.

use charts::dots::{Dots, Mark, Row, draw};
use domain::assessment::{LevelGrowth, Occasion};
use domain::id::GenerationId;
use domain::network::Generation;
use domain::suppression::SMALLEST_NETWORK;
use stats::mastery::{Mean, mean};
use store::{NetworkSum, SchoolInGeneration};

use super::common::CommonPaper;
use super::words::percent;
use crate::page::Page;
use crate::page::problem::Problem;

/// How far each generation came, as a page shows it.
pub struct Grown {
    /// From which paper to which, and what must not be concluded.
    pub since: String,
    /// A sentence a generation; of those of which nothing is told, that.
    pub said: Vec<String>,
    /// Drawing; none where no generation is told.
    pub drawing: Option<String>,
}

/// The network's generations with the liceos that are in them now.
pub struct Generations {
    generations: Vec<Generation>,
    members: Vec<SchoolInGeneration>,
}

impl Generations {
    /// Reads them, the oldest first.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page) -> Result<Self, Problem> {
        let network = page.network()?.id;
        let mut generations = page.app.db.generations(network).await?;
        generations.sort_by_key(|generation| generation.entry_year);
        Ok(Self {
            generations,
            members: page.app.db.members(network).await?,
        })
    }

    /// How far they came in a paper; none where no liceo can tell. `all` are the network's sums, the earlier ones among them.
    pub fn grown(&self, page: &Page, paper: &CommonPaper, all: &[NetworkSum]) -> Option<Grown> {
        let (occasion, growths) = since(paper, all)?;
        let mut rows = Vec::new();
        let mut said = Vec::new();
        for generation in &self.generations {
            let own: Vec<&LevelGrowth> = growths
                .iter()
                .filter(|(sum, _)| self.is_in(sum, generation.id))
                .map(|(_, growth)| *growth)
                .collect();
            if own.is_empty() {
                continue;
            }
            let told = told(&own);
            said.push(match &told {
                Some(told) => sentence(page, generation, told),
                None => page.t2(
                    "generations-few",
                    "name",
                    generation.name.as_str(),
                    "n",
                    SMALLEST_NETWORK,
                ),
            });
            rows.extend(told.map(|told| row(generation, &told)));
        }
        let when = page.word("occasion", occasion);
        Some(Grown {
            since: page.t1("generations-since", "when", when),
            drawing: (!rows.is_empty()).then(|| drawing(page, rows)),
            said,
        })
    }

    fn is_in(&self, sum: &NetworkSum, generation: GenerationId) -> bool {
        let school = sum.assessment.school_id;
        let mut members = self.members.iter();
        members.any(|member| member.school_id == school && member.generation_id == generation)
    }
}

/// The growths that can be put beside each other: since the same earlier paper. Of several, those of which there are most.
fn since<'a>(
    paper: &'a CommonPaper,
    all: &'a [NetworkSum],
) -> Option<(Occasion, Vec<(&'a NetworkSum, &'a LevelGrowth)>)> {
    type Beside<'a> = (&'a NetworkSum, Vec<(&'a NetworkSum, &'a LevelGrowth)>);
    let mut groups: Vec<Beside<'a>> = Vec::new();
    for sum in &paper.sums {
        // What a liceo's own leaders are not told the network isn't either.
        let Some(growth) = sum.sum.growth_told(&[]) else {
            continue;
        };
        let Some(before) = all.iter().find(|one| is_before(one, sum, growth)) else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| is_alike(known, before)) {
            Some((_, group)) => group.push((sum, growth)),
            None => groups.push((before, vec![(sum, growth)])),
        }
    }
    let (before, group) = groups.into_iter().max_by_key(|(_, group)| group.len())?;
    (group.len() >= SMALLEST_NETWORK).then_some((before.assessment.occasion, group))
}

/// Whether this is the assessment since which a liceo grew.
fn is_before(one: &NetworkSum, sum: &NetworkSum, growth: &LevelGrowth) -> bool {
    let (before, after) = (&one.assessment, &sum.assessment);
    before.school_id == after.school_id
        && before.subject == after.subject
        && before.level == after.level
        && before.day == growth.day
        && before.name == growth.since
}

fn is_alike(one: &NetworkSum, other: &NetworkSum) -> bool {
    one.paper == other.paper && one.assessment.occasion == other.assessment.occasion
}

/// A generation of three liceos or more.
struct Told {
    liceos: usize,
    before: f64,
    after: f64,
    change: Mean,
}

/// Each liceo weighs the same; the interval is that of the mean of such liceos.
fn told(own: &[&LevelGrowth]) -> Option<Told> {
    if own.len() < SMALLEST_NETWORK {
        return None;
    }
    let of = |value: fn(&LevelGrowth) -> f64| {
        let values: Vec<f64> = own.iter().map(|growth| value(growth)).collect();
        mean(&values)
    };
    Some(Told {
        liceos: own.len(),
        before: of(|growth| growth.before)?.mean,
        after: of(|growth| growth.after)?.mean,
        change: of(|growth| growth.after - growth.before)?,
    })
}

fn sentence(page: &Page, generation: &Generation, told: &Told) -> String {
    let points = |share: f64| page.lang.number((share * 100.0).round(), 0);
    let (low, high) = told.change.interval.unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
    let key = if low > 0.0 {
        "generations-up"
    } else if high < 0.0 {
        "generations-down"
    } else {
        "generations-chance"
    };
    let args = [
        ("name", generation.name.as_str().into()),
        ("n", told.liceos.into()),
        ("before", percent(page, told.before).into()),
        ("after", percent(page, told.after).into()),
        ("low", points(low).into()),
        ("high", points(high).into()),
    ];
    page.lang.with(key, &args)
}

fn row(generation: &Generation, told: &Told) -> Row {
    let points = |share: f64| share * 100.0;
    Row {
        name: generation.name.clone(),
        value: Some(points(told.change.mean)),
        interval: told.change.interval.map(|(low, high)| (points(low), points(high))),
        mark: Mark::Plain,
    }
}

fn drawing(page: &Page, rows: Vec<Row>) -> String {
    let figure = Dots {
        title: page.t("generations-title"),
        lead: page.t("generations-axis"),
        rows,
        // Only the line of no change: what lies beside it may still be chance.
        band: (0.0, 0.0),
        band_words: String::new(),
        least: (-5.0, 20.0),
        caution: None,
    };
    draw(&figure, page.lang).both()
}
