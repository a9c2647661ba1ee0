//! Rounds in which the reader takes part or which they lead, and what they still have to read.

use askama::Template;
use domain::permission::{Act as _, ListRounds, PrepareRound, SeeRound};
use store::{ReadingLine, RoundLine};

use super::load::{place, places};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/reviews/list.html", whitespace = "minimize")]
struct Rounds {
    page: Page,
    owed: Vec<OwedView>,
    open: Vec<LineView>,
    over: Vec<LineView>,
    /// Whether the reader may open one.
    opens: bool,
}

/// A cycle to be read.
pub(crate) struct OwedView {
    pub href: String,
    pub title: String,
    pub second: String,
    pub step_back: String,
}

struct LineView {
    href: String,
    title: String,
    meta: String,
}

/// The page.
pub async fn show(page: Page, can: Can<ListRounds>) -> Answer {
    let (db, network, reader) = (&page.app.db, page.network()?.id, can.standing());
    let (mut open, mut over) = (Vec::new(), Vec::new());
    for line in db.review_rounds(network, can.who()).await? {
        let act = SeeRound(place(&page.app, line.round.clone()).await?);
        if act.allowed(reader) {
            let list = if line.round.closed_at.is_none() {
                &mut open
            } else {
                &mut over
            };
            list.push(view(&page, &line));
        }
    }
    let owed = db.readings_owed(can.who()).await?;
    let opens = PrepareRound(places(&page.app, reader, network).await?).allowed(reader);
    page.show(&Rounds {
        owed: owed.iter().map(|line| owed_view(&page, line)).collect(),
        open,
        over,
        opens,
        page: page.clone(),
    })
}

/// A reading that is owed, in words.
#[must_use]
pub(crate) fn owed_view(page: &Page, line: &ReadingLine) -> OwedView {
    let day = page.lang.day(line.reading.due_on.0);
    let second = [
        ("name", line.author.as_str().into()),
        ("school", line.school.as_str().into()),
        ("day", day.into()),
    ];
    OwedView {
        href: routes::cycle_feedback(line.reading.cycle_id),
        title: line.title.clone(),
        second: page.lang.with("reading-second", &second),
        step_back: routes::review_step_back(line.reading.id),
    }
}

fn view(page: &Page, line: &RoundLine) -> LineView {
    let whose = match (&line.school, &line.circle) {
        (Some(name), _) | (None, Some(name)) => name.clone(),
        (None, None) => page.t("round-of-network"),
    };
    let day = page.lang.day(line.round.due_on.0);
    LineView {
        href: routes::review_round(line.round.id),
        title: line.round.title.clone(),
        meta: page.t2("round-meta", "whose", whose, "day", day),
    }
}
