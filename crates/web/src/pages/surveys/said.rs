//! «Dijeron, hicimos»: what the team took from the answers and did with them, shown to students by the same code.

use askama::Template;
use domain::administration::Administration;
use domain::check::Wrong;
use domain::permission::ChangeAdministration;
use domain::text::prose;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Signs of each of the two texts, at most.
const LONGEST: usize = 1_000;

#[derive(Template)]
#[template(path = "pages/surveys/said.html")]
struct Said {
    page: Page,
    form: Form,
    administration: Administration,
    /// What is there now, where somebody was faster.
    now: Option<(String, String)>,
}

/// The form.
pub async fn show(page: Page, can: Can<ChangeAdministration>) -> Answer {
    let administration = &can.act().administration;
    let form = match page.app.db.said_and_done(administration.id).await? {
        None => Form::new(),
        Some(there) => Form::new()
            .with("said", there.said)
            .with("done", there.done)
            .with("version", there.version.to_string()),
    };
    page.show(&template(&page, administration, form))
}

/// Keeps it.
pub async fn save(page: Page, can: Can<ChangeAdministration>, form: Form) -> Answer {
    let administration = &can.act().administration;
    let (said, done) = (prose(form.get("said"), LONGEST), prose(form.get("done"), LONGEST));
    let mut wrong = Wrong::none();
    wrong.unless(!said.is_empty(), "said", "wrong-said-empty");
    wrong.unless(!done.is_empty(), "done", "wrong-said-empty");
    if let Err(wrong) = wrong.or(()) {
        return page.again(&template(&page, administration, form.wrong(wrong)));
    }
    let before = Some(form.version()).filter(|version| *version > 0);
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.say_and_do(can.proof(), before, (&said, &done)).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Stale) => {
            drop(w);
            let there = page.app.db.said_and_done(administration.id).await?;
            let version = there.as_ref().map_or(0, |there| there.version);
            let mut again = template(&page, administration, form.with("version", version.to_string()));
            again.now = there.map(|there| (there.said, there.done));
            return page.stale(&again);
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::survey(administration.id), "done-survey-said")
}

fn template(page: &Page, administration: &Administration, form: Form) -> Said {
    Said {
        page: page.clone(),
        form,
        administration: administration.clone(),
        now: None,
    }
}
