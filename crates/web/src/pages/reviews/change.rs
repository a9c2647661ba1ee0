//! Changes a round in which nobody has read yet: its name, until when, how many each reads.

use std::collections::BTreeSet;

use askama::Template;
use domain::check::Wrong;
use domain::exchange::{MOST_REVIEWS, OpenRound, Reading, Review, ReviewRoundPlan};
use domain::permission::LeadRound;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/reviews/change.html", whitespace = "minimize")]
struct Change {
    page: Page,
    form: Form,
    title: String,
    action: String,
    back: String,
    each: Vec<(String, String)>,
}

/// The form, as the round stands.
pub async fn show(page: Page, can: Can<LeadRound>) -> Answer {
    let round = &can.act().0.round;
    still_open(&page, round).await?;
    let form = Form::new()
        .with("title", round.title.clone())
        .with("focus", round.focus.clone())
        .with("each", round.reads.to_string())
        .with("due", round.due_on.to_string());
    page.show(&Change::of(&page, round, form))
}

/// Keeps it. Who reads whom follows anew; whoever was to read somebody and still is notices nothing.
pub async fn save(page: Page, can: Can<LeadRound>, form: Form) -> Answer {
    let (round, db) = (&can.act().0.round, &page.app.db);
    still_open(&page, round).await?;
    let checked = ReviewRoundPlan::check(
        form.get("title"),
        form.get("focus"),
        form.get("each"),
        form.get("due"),
        page.today(),
    );
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&Change::of(&page, round, form.wrong(wrong))),
    };
    let entries = db.review_entries(round.id).await?;
    let to_allocate = db
        .round_to_allocate(round.network_id, (round.id, plan.each), &entries, page.now)
        .await?;
    let reviews: BTreeSet<Review> = if i64::from(plan.each) == round.reads {
        // The same number: everybody keeps whom they read.
        let readings = db.readings(round.id).await?;
        let review = |one: &Reading| Review {
            reader: one.person_id,
            author: one.by_id,
        };
        readings.iter().map(review).collect()
    } else {
        to_allocate.allocate().reviews
    };
    if reviews.is_empty() {
        let wrong = Wrong::with("each", "wrong-round-few");
        return page.again(&Change::of(&page, round, form.wrong(wrong)));
    }
    let mut w = db.write(page.app.moment()).await?;
    w.change_round(can.proof(), &plan, &entries, &reviews).await?;
    w.commit().await?;
    page.go_saying(&routes::review_round(round.id), "done-round-changed")
}

/// Once somebody has read, what they were asked stays what it was.
pub(super) async fn still_open(page: &Page, round: &OpenRound) -> Result<(), Problem> {
    if round.may_change(&page.app.db.readings(round.id).await?) {
        Ok(())
    } else {
        Err(Problem::refused(
            axum::http::StatusCode::CONFLICT,
            "problem-round-begun",
        ))
    }
}

impl Change {
    fn of(page: &Page, round: &OpenRound, form: Form) -> Self {
        Self {
            title: round.title.clone(),
            action: routes::review_round_change(round.id),
            back: routes::review_round(round.id),
            each: (1..=MOST_REVIEWS)
                .map(|n| (n.to_string(), page.t1("round-each-n", "n", i64::from(n))))
                .collect(),
            form,
            page: page.clone(),
        }
    }
}
