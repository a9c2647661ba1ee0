//! Opens a round: of whom, how many each reads, until when. Who reads what follows (`domain::exchange::Round`).

use askama::Template;
use domain::check::Wrong;
use domain::exchange::{MOST_REVIEWS, ReviewRoundPlan};
use domain::id::ReviewRoundId;
use domain::permission::{PrepareRound, RoundOf, StartRound};
use domain::time::Instant;

use crate::form::Form;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/reviews/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    of: Vec<(String, String)>,
    each: Vec<(String, String)>,
}

/// Cycles in which something happened in so many days take part: a semester.
pub(super) const MOVED_WITHIN: i64 = 180;
/// Two cycles can read each other; one alone has no round.
const FEWEST: usize = 2;

/// The form.
pub async fn show(page: Page, can: Can<PrepareRound>) -> Answer {
    let form = Form::new()
        .with("id", ReviewRoundId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("each", "2")
        .with(
            "due",
            page.calendars
                .everywhere()
                .plus_school_days(page.today(), 10)
                .to_string(),
        );
    page.show(&New::of(&page, &can, form).await?)
}

/// Opens it. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<PrepareRound>, form: Form) -> Answer {
    let checked = ReviewRoundPlan::check(
        form.get("title"),
        form.get("focus"),
        form.get("each"),
        form.get("due"),
        page.today(),
    );
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&New::of(&page, &can, form.wrong(wrong)).await?),
    };
    let Some(of) = can.act().0.iter().find(|of| word(of) == form.get("of")) else {
        let wrong = Wrong::with("of", "wrong-round-of");
        return page.again(&New::of(&page, &can, form.wrong(wrong)).await?);
    };
    let id: ReviewRoundId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let (db, network) = (&page.app.db, page.network()?.id);
    match db.review_round(id).await {
        Ok(there) if there.opened_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::review_round(id), "done-review-round-opened"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let since: Instant = page.now.plus_days(-MOVED_WITHIN);
    let entries = db.readable_cycles(network, of, since).await?;
    let round = db
        .round_to_allocate(network, (id, plan.each), &entries, page.now)
        .await?;
    let reviews = round.allocate().reviews;
    if entries.len() < FEWEST || reviews.is_empty() {
        let wrong = Wrong::with("of", "wrong-round-few");
        return page.again(&New::of(&page, &can, form.wrong(wrong)).await?);
    }
    let proof = allow(can.standing(), StartRound(of.clone()))?;
    let mut w = db.write(page.app.moment()).await?;
    w.open_round(&proof, (network, id), &plan, &entries, &reviews).await?;
    w.commit().await?;
    page.go_saying(&routes::review_round(id), "done-review-round-opened")
}

/// How a form says of whom it is.
fn word(of: &RoundOf) -> String {
    match of {
        RoundOf::Network => "network".to_owned(),
        RoundOf::School(school) => school.to_string(),
        RoundOf::Circle(place) => place.circle.id.to_string(),
    }
}

impl New {
    async fn of(page: &Page, can: &Can<PrepareRound>, form: Form) -> Result<Self, Problem> {
        let mut of = Vec::new();
        for one in &can.act().0 {
            let name = match one {
                RoundOf::Network => page.t("round-of-network"),
                RoundOf::School(school) => page.app.db.school(*school).await?.name,
                RoundOf::Circle(place) => page.t1("conversation-about-circle", "name", place.circle.name.as_str()),
            };
            of.push((word(one), name));
        }
        let fresh = ReviewRoundId::new(page.app.ids.as_ref(), page.now).to_string();
        let form = if form.get("id").is_empty() {
            form.with("id", fresh)
        } else {
            form
        };
        Ok(Self {
            of,
            each: (1..=MOST_REVIEWS)
                .map(|n| (n.to_string(), page.t1("round-each-n", "n", i64::from(n))))
                .collect(),
            form,
            page: page.clone(),
        })
    }
}
