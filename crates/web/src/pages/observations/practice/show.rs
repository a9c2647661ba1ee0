//! A liceo's practice, term by term, for whoever leads it and for the hub.

use askama::Template;
use domain::observation::Term;
use domain::permission::{ClosePractice, SeePractice};
use domain::school::School;

use super::{TermView, term, view};
use crate::guard::Can;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/observations/practice/show.html")]
struct Show {
    page: Page,
    school: School,
    terms: Vec<TermView>,
    /// The term that can be summed up now: its word and its name.
    open: Option<(String, String)>,
    is_hub: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<SeePractice>) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    let lines = page.app.db.practice(can.proof()).await?;
    let before = Term::of(page.today()).before();
    let closed = lines.iter().any(|line| line.term == before);
    let open = !closed && page.may(&ClosePractice(school.id));
    let views = lines.iter().map(|line| {
        view(
            &page,
            line.term,
            &line.practice,
            &school.name,
            &format!("t{}", line.term),
        )
    });
    page.show(&Show {
        terms: views.collect(),
        open: open.then(|| (before.to_string(), term(&page, before))),
        is_hub: can.standing().is_hub(),
        school,
        page: page.clone(),
    })
}
