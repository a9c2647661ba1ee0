//! Says something in a conversation. What is wrong comes back on the conversation's own page.

use domain::check::Wrong;
use domain::dialogue::check_words;
use domain::id::ContributionId;
use domain::permission::Contribute;
use store::NewContribution;

use super::mentions::mentioned;
use super::show::again;
use crate::form::Form;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Keeps it. The form names it: sent twice, it is said once.
pub async fn save(page: Page, can: Can<Contribute>, form: Form) -> Answer {
    let place = &can.act().0;
    let words = match check_words(form.get("words")) {
        Ok(words) => words,
        Err(wrong) => return again(&page, can.standing(), place, form.wrong(wrong)).await,
    };
    let id: ContributionId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let back = format!("{}#a-{id}", routes::conversation(place.conversation.id));
    match page.app.db.contribution(id).await {
        Ok(there) if there.by_id != can.who() || there.conversation_id != place.conversation.id => {
            return Err(Problem::not_found());
        }
        Ok(_) => return page.go_saying(&back, "done-contribution-given"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    if page.app.db.conversation_closure(place.conversation.id).await?.is_some() {
        let wrong = Wrong::with("words", "wrong-conversation-ended");
        return again(&page, can.standing(), place, form.wrong(wrong)).await;
    }
    let key = can.who().to_string();
    if page.app.limits.count(Purpose::Contribution, &key).is_err() {
        let wrong = Wrong::with("words", "wrong-contributions-many");
        return again(&page, can.standing(), place, form.wrong(wrong)).await;
    }
    let reached = mentioned(&page.app, can.standing(), &place.matter, &words).await?;
    if reached.storm {
        let wrong = Wrong::with("words", "wrong-mentions-storm");
        return again(&page, can.standing(), place, form.wrong(wrong)).await;
    }
    let new = NewContribution {
        id,
        words: &words,
        quotes: form.get("quotes").parse().ok(),
        mentions: &reached.people,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.contribute(can.proof(), &new).await?;
    w.commit().await?;
    let done = if reached.missed {
        "done-contribution-missed"
    } else {
        "done-contribution-given"
    };
    page.go_saying(&back, done)
}
