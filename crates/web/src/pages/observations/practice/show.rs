//! A liceo's practice, term by term, for whoever leads it and for the hub.

use askama::Template;
use domain::observation::Term;
use domain::permission::{ClosePractice, SeePractice};
use domain::school::School;

use super::rubrics::{known, words};
use super::{TermView, Told, term, view};
use crate::guard::Can;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/observations/practice/show.html")]
struct Show {
    page: Page,
    school: School,
    terms: Vec<TermView>,
    /// The term that can be summed up now: its word and its name.
    term: (String, String),
    /// The rubrics by which it wasn't yet: word and name. None where somebody else sums up.
    open: Vec<(String, String)>,
    is_hub: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<SeePractice>) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    let lines = page.app.db.practice(can.proof()).await?;
    let before = Term::of(page.today()).before();
    let rubrics = known(&page, Some(school.id)).await?;
    let closed = |one: &&super::rubrics::Known| {
        let mut of_term = lines.iter().filter(|line| line.term == before);
        // What was summed up by an older version was summed up.
        of_term.any(|line| line.by.rubric == one.by.rubric)
    };
    let mut open = Vec::new();
    if page.may(&ClosePractice(school.id)) {
        let left = rubrics.iter().filter(|one| !closed(one));
        open.extend(left.map(|one| (one.by.to_string(), one.name.clone())));
    }
    let mut terms = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let told = Told {
            term: line.term,
            practice: &line.practice,
            words: &words(&page, &rubrics, line.by).await?,
        };
        terms.push(view(&page, &told, &school.name, &format!("t{at}")));
    }
    page.show(&Show {
        terms,
        term: (before.to_string(), term(&page, before)),
        open,
        is_hub: can.standing().is_hub(),
        school,
        page: page.clone(),
    })
}
