//! Gives a conversation another title. The former one stays beside it, for whoever knows it by that.

use askama::Template;
use domain::check::Wrong;
use domain::dialogue::check_title;
use domain::permission::TendConversation;

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/title.html", whitespace = "minimize")]
struct TitlePage {
    page: Page,
    form: Form,
    title: String,
    back: String,
    action: String,
}

/// The form.
pub async fn show(page: Page, can: Can<TendConversation>) -> Answer {
    let title = can.act().0.conversation.title.clone();
    let form = Form::new().with("title", title.as_str()).with("former", title.as_str());
    page.show(&template(&page, &can, form))
}

/// Keeps it, where nobody renamed it in between.
pub async fn save(page: Page, can: Can<TendConversation>, form: Form) -> Answer {
    let title = match check_title(form.get("title")) {
        Ok(title) => title,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong))),
    };
    let there = &can.act().0.conversation;
    let back = routes::conversation(there.id);
    if form.get("former") != there.title {
        let now = there.title.clone();
        let wrong = Wrong::with("title", "wrong-conversation-renamed");
        return page.stale(&template(&page, &can, form.with("former", now).wrong(wrong)));
    }
    if there.title == title {
        return page.go(&back);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.rename_conversation(can.proof(), &title).await?;
    w.commit().await?;
    page.go_saying(&back, "done-conversation-renamed")
}

fn template(page: &Page, can: &Can<TendConversation>, form: Form) -> TitlePage {
    let conversation = &can.act().0.conversation;
    TitlePage {
        title: conversation.title.clone(),
        back: routes::conversation(conversation.id),
        action: routes::conversation_title(conversation.id),
        form,
        page: page.clone(),
    }
}
