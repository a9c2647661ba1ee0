//! What liceos can do together, a paper at a time. No liceo is named: what is summed up are the means of their sums.

use askama::Template;
use domain::assessment::{Achieved, Axis};
use domain::permission::SeeNetworkMastery;
use domain::suppression::SMALLEST_NETWORK;
use stats::mastery::mean;

use super::common::{CommonPaper, sums};
use super::generations::{Generations, Grown};
use super::level::show::{Figure, figure};
use super::words::percent;
use crate::guard::Can;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/assessments/network.html")]
struct Network {
    page: Page,
    papers: Vec<Shown>,
    /// Whether any of them says how far generations came.
    grown: bool,
    smallest: usize,
}

/// A paper that several liceos gave.
struct Shown {
    name: String,
    meta: String,
    said: String,
    figure: Figure,
    /// How far each generation came, where that can be told.
    grown: Option<Grown>,
}

/// The page.
pub async fn show(page: Page, _can: Can<SeeNetworkMastery>) -> Answer {
    let all = sums(&page).await?;
    let generations = Generations::of(&page).await?;
    let papers = CommonPaper::of(all.clone());
    let one = |(at, paper): (usize, &CommonPaper)| {
        let mut shown = shown(&page, at, paper)?;
        shown.grown = generations.grown(&page, paper, &all);
        Some(shown)
    };
    let papers: Vec<Shown> = papers.iter().enumerate().filter_map(one).collect();
    page.show(&Network {
        grown: papers.iter().any(|paper| paper.grown.is_some()),
        papers,
        smallest: SMALLEST_NETWORK,
        page: page.clone(),
    })
}

/// A paper with its axes, each of three liceos or more.
fn shown(page: &Page, at: usize, paper: &CommonPaper) -> Option<Shown> {
    let told: Vec<Vec<&Achieved>> = paper.sums.iter().map(|sum| sum.sum.told(&[])).collect();
    let axes: Vec<Achieved> = Axis::ALL.iter().filter_map(|axis| together(*axis, &told)).collect();
    let best = axes.iter().max_by(|a, b| a.mean.total_cmp(&b.mean))?;
    let worst = axes.iter().min_by(|a, b| a.mean.total_cmp(&b.mean))?;
    let args = [
        ("best", page.word("axis", best.axis).into()),
        ("high", percent(page, best.mean).into()),
        ("worst", page.word("axis", worst.axis).into()),
        ("low", percent(page, worst.mean).into()),
    ];
    let key = if axes.len() < 2 {
        "mastery-network-one"
    } else if is_apart(&told, (best.axis, worst.axis)) {
        "mastery-network-can"
    } else {
        "mastery-network-alike"
    };
    let drawn: Vec<&Achieved> = axes.iter().collect();
    Some(Shown {
        name: paper.name(page),
        meta: paper.meta(page),
        said: page.lang.with(key, &args),
        figure: figure(page, &format!("red{at}"), &page.t("mastery-network-whose"), &drawn),
        grown: None,
    })
}

/// Whether the same liceos tell two axes apart.
fn is_apart(told: &[Vec<&Achieved>], (firm, hard): (Axis, Axis)) -> bool {
    let of = |axes: &Vec<&Achieved>, axis: Axis| axes.iter().find(|one| one.axis == axis).map(|one| one.mean);
    let differences = told.iter().filter_map(|axes| Some(of(axes, firm)? - of(axes, hard)?));
    let differences: Vec<f64> = differences.collect();
    let interval = mean(&differences).and_then(|found| found.interval);
    differences.len() >= SMALLEST_NETWORK && interval.is_some_and(|(low, _)| low > 0.0)
}

/// The mean of the liceos' means on an axis; none of fewer than three.
fn together(axis: Axis, told: &[Vec<&Achieved>]) -> Option<Achieved> {
    let of_axis = told.iter().filter_map(|axes| axes.iter().find(|one| one.axis == axis));
    let of_axis: Vec<&&Achieved> = of_axis.collect();
    if of_axis.len() < SMALLEST_NETWORK {
        return None;
    }
    let means: Vec<f64> = of_axis.iter().map(|one| one.mean).collect();
    let found = mean(&means)?;
    Some(Achieved {
        axis,
        questions: of_axis[0].questions,
        n: of_axis.iter().map(|one| one.n).sum(),
        mean: found.mean,
        interval: found.interval,
    })
}
