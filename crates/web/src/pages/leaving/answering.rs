//! Answering for a commitment: changing it, saying that it is done, letting it go, taking it up again.

use askama::Template;
use domain::convening::{Convening, check_letting_go};
use domain::permission::AnswerForCommitment;

use super::commitments::{Offered, check, offered_at};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/commitment.html", whitespace = "minimize")]
struct Edit {
    page: Page,
    convening: Convening,
    commitment: domain::convening::Commitment,
    form: Form,
    offered: Offered,
    stale: bool,
}

/// The form.
pub async fn edit(page: Page, can: Can<AnswerForCommitment>) -> Answer {
    let place = &can.act().0;
    let one = &place.commitment;
    let id = |id: Option<String>| id.unwrap_or_default();
    let form = Form::new()
        .with("what", &one.what)
        .with("who", &one.who)
        .with("due_on", one.due_on.to_string())
        .with("owner_id", id(one.owner_id.map(|id| id.to_string())))
        .with("idea_id", id(one.idea_id.map(|id| id.to_string())))
        .with("version", place.version.to_string());
    page.show(&template(&page, &can, form, false).await?)
}

/// Changes it. The second of two people gets their own words back.
pub async fn update(page: Page, can: Can<AnswerForCommitment>, form: Form) -> Answer {
    let was = template(&page, &can, form, false).await?;
    let plan = match check(&was.form, &was.offered, &was.convening) {
        Ok(plan) => plan,
        Err(wrong) => {
            return page.again(&Edit {
                form: was.form.wrong(wrong),
                ..was
            });
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_commitment(can.proof(), was.form.version(), &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.commitment(was.commitment.id).await?;
            return page.stale(&Edit {
                form: was.form.with("version", now.version.to_string()),
                stale: true,
                ..was
            });
        }
        other => other?,
    }
    w.commit().await?;
    page.app.live.hint(was.convening.id);
    page.go_saying(
        &routes::convening_commitments(was.convening.id),
        "done-commitment-changed",
    )
}

/// Says that it is done, where it was no test.
pub async fn finish(page: Page, can: Can<AnswerForCommitment>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.finish_commitment(can.proof()).await?;
    w.commit().await?;
    back(&page, &can, "done-commitment-done")
}

/// Lets it go, and says why.
pub async fn let_go(page: Page, can: Can<AnswerForCommitment>, form: Form) -> Answer {
    let reason = match check_letting_go(form.get("reason")) {
        Ok(reason) => reason,
        Err(wrong) => {
            let place = &can.act().0;
            let form = Form::new()
                .with("what", &place.commitment.what)
                .with("who", &place.commitment.who)
                .with("due_on", place.commitment.due_on.to_string())
                .with("version", place.version.to_string())
                .wrong(wrong);
            return page.again(&template(&page, &can, form, false).await?);
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.let_commitment_go(can.proof(), &reason).await?;
    w.commit().await?;
    back(&page, &can, "done-commitment-let-go")
}

/// Takes back that it is done or was let go.
pub async fn take_up(page: Page, can: Can<AnswerForCommitment>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.take_commitment_up(can.proof()).await?;
    w.commit().await?;
    back(&page, &can, "done-commitment-taken-up")
}

fn back(page: &Page, can: &Can<AnswerForCommitment>, done: &str) -> Answer {
    let convening = can.act().0.commitment.convening_id;
    page.app.live.hint(convening);
    page.go_saying(&routes::convening_commitments(convening), done)
}

async fn template(page: &Page, can: &Can<AnswerForCommitment>, form: Form, stale: bool) -> Result<Edit, Problem> {
    let commitment = can.act().0.commitment.clone();
    let schools: Vec<_> = commitment.school_id.into_iter().collect();
    let mut offered = offered_at(page, &schools).await?;
    // Whoever answers for it or what it tries stays as it is, though somebody else would not be offered it.
    if let Some(owner) = commitment.owner_id
        && !offered.people.iter().any(|(id, _)| *id == owner.to_string())
    {
        let name = page.app.db.person(owner).await?.name;
        offered.people.push((owner.to_string(), name));
    }
    Ok(Edit {
        convening: page.app.db.convening(commitment.convening_id).await?,
        offered,
        commitment,
        form,
        stale,
        page: page.clone(),
    })
}
