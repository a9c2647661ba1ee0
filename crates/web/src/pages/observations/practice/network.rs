//! The network's practice: the liceos that were summed up, and all of them together. A liceo that stays unsaid is in no sum, so that nothing can be
//! taken from one to find it.

use std::collections::HashMap;

use askama::Template;
use domain::observation::{OWN_VERSION, Practice, Term};
use domain::permission::ListObservations;
use store::PracticeLine;

use super::{TermView, view};
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
    let own = format!("own/{OWN_VERSION}");
    let mut lines = page.app.db.practices(network.id).await?;
    lines.retain(|line| line.rubric == own);
    let mut terms: Vec<Term> = lines.iter().map(|line| line.term).collect();
    terms.dedup();
    let one = |term: &Term| {
        let of: Vec<&PracticeLine> = lines.iter().filter(|line| line.term == *term).collect();
        let link = |line: &&PracticeLine| {
            let name = names.get(&line.school).copied().unwrap_or_default();
            (routes::practice(line.school), name.to_owned())
        };
        let all = together(&of);
        (
            view(&page, *term, &all, &network.name, &format!("t{term}")),
            of.iter().map(link).collect(),
        )
    };
    page.show(&Network {
        terms: terms.iter().map(one).collect(),
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
