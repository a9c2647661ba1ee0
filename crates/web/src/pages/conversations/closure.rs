//! Ends a conversation with a reason, and opens it again.

use askama::Template;
use domain::dialogue::check_closure;
use domain::permission::{ReopenConversation, TendConversation};

use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/conversations/closure.html", whitespace = "minimize")]
struct ClosurePage {
    page: Page,
    form: Form,
    title: String,
    back: String,
    action: String,
    /// Whether a question would be left without an answer.
    unanswered: bool,
}

/// The form; where it has ended already, the conversation.
pub async fn show(page: Page, can: Can<TendConversation>) -> Answer {
    let id = can.act().0.conversation.id;
    if page.app.db.conversation_closure(id).await?.is_some() {
        return page.go(&routes::conversation(id));
    }
    shown(&page, &can, Form::new(), false).await
}

/// Ends it.
pub async fn save(page: Page, can: Can<TendConversation>, form: Form) -> Answer {
    let reason = match check_closure(form.get("reason")) {
        Ok(reason) => reason,
        Err(wrong) => return shown(&page, &can, form.wrong(wrong), true).await,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.close_conversation(can.proof(), &reason).await?;
    w.commit().await?;
    page.go_saying(
        &routes::conversation(can.act().0.conversation.id),
        "done-conversation-closed",
    )
}

/// Opens it again.
pub async fn reopen(page: Page, can: Can<ReopenConversation>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.reopen_conversation(can.proof()).await?;
    w.commit().await?;
    let there = routes::conversation(can.act().place.conversation.id);
    page.go_saying(&there, "done-conversation-reopened")
}

async fn shown(page: &Page, can: &Can<TendConversation>, form: Form, again: bool) -> Answer {
    let conversation = &can.act().0.conversation;
    let answered = page.app.db.answer_of(conversation.id).await?.is_some();
    let template = ClosurePage {
        title: conversation.title.clone(),
        back: routes::conversation(conversation.id),
        action: routes::conversation_closure(conversation.id),
        unanswered: conversation.question && !answered,
        form,
        page: page.clone(),
    };
    if again {
        page.again(&template)
    } else {
        page.show(&template)
    }
}
