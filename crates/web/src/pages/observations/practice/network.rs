//! The network's practice: the liceos that were summed up, and all of them together. A liceo that stays unsaid is in no sum, so that nothing can be
//! taken from one to find it.

use std::collections::HashMap;

use askama::Template;
use domain::observation::{Practice, SummedBy, Term};
use domain::permission::ListObservations;
use store::PracticeLine;

use super::rubrics::{known, words};
use super::{TermView, Told, view};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/practice/network.html")]
struct Network {
    page: Page,
    terms: Vec<(TermView, Vec<(String, String)>)>,
    /// Every liceo.
    liceos: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<ListObservations>) -> Answer {
    if !can.standing().is_hub() {
        return Err(Problem::not_found());
    }
    let network = page.network()?;
    let schools = page.app.db.schools().await?;
    let names: HashMap<_, _> = schools.iter().map(|school| (school.id, school.name.as_str())).collect();
    let lines = page.app.db.practices(network.id).await?;
    // A liceo's own rubric is told on its own page; here are Ronda's and the network's.
    let rubrics = known(&page, None).await?;
    let is_shared = |by: &SummedBy| rubrics.iter().any(|one| one.by.rubric == by.rubric);
    let mut sums: Vec<(Term, SummedBy)> = lines.iter().map(|line| (line.term, line.by)).collect();
    sums.retain(|(_, by)| is_shared(by));
    sums.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    sums.dedup();
    let mut terms = Vec::new();
    for (at, (term, by)) in sums.iter().enumerate() {
        let of: Vec<&PracticeLine> = lines
            .iter()
            .filter(|line| (line.term, line.by) == (*term, *by))
            .collect();
        let link = |line: &&PracticeLine| {
            let name = names.get(&line.school).copied().unwrap_or_default();
            (routes::practice(line.school), name.to_owned())
        };
        let told = Told {
            term: *term,
            practice: &together(&of),
            words: &words(&page, &rubrics, *by).await?,
        };
        let shown = view(&page, &told, &network.name, &format!("t{at}"));
        terms.push((shown, of.iter().map(link).collect()));
    }
    page.show(&Network {
        terms,
        liceos: schools
            .iter()
            .map(|school| (routes::practice(school.id), school.name.clone()))
            .collect(),
        page: page.clone(),
    })
}

/// What was released of each, added up.
fn together(lines: &[&PracticeLine]) -> Practice {
    let mut sum = Practice {
        teachers: 0,
        dimensions: Vec::new(),
    };
    for line in lines {
        sum.teachers += line.practice.teachers;
        for (at, counts) in line.practice.dimensions.iter().enumerate() {
            if sum.dimensions.len() <= at {
                sum.dimensions.push(None);
            }
            let Some(counts) = counts else { continue };
            let slot = sum.dimensions[at].get_or_insert_with(|| vec![0; counts.len()]);
            for (total, count) in slot.iter_mut().zip(counts) {
                *total += count;
            }
        }
    }
    sum
}
