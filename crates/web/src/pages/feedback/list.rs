//! What the reader got and gave.

use askama::Template;
use domain::permission::Standing;
use store::Talk;

use crate::guard::Member;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/feedback/list.html", whitespace = "minimize")]
struct Mine {
    page: Page,
    received: Vec<Line>,
    given: Vec<Line>,
    undo: Option<String>,
}

/// Feedback in a list.
struct Line {
    /// Where it stands; none where the reader may no longer read the cycle.
    href: Option<String>,
    title: String,
    words: String,
    who: String,
    day: String,
    waits: bool,
    /// Where it is taken back, if not on the cycle's page.
    remove: Option<String>,
}

/// The page.
pub async fn show(page: Page, who: Member) -> Answer {
    let standing = &who.signed_in.standing;
    if !standing.sees_content() {
        return Err(Problem::not_found());
    }
    let mut received = page.app.db.feedback_received(standing.person()).await?;
    received.retain(|talk| talk.reach().is_open_to(standing));
    received.sort_by_key(Talk::is_answered);
    let given = page.app.db.feedback_given(standing.person()).await?;
    let undo = match page.done.as_deref() {
        Some("done-feedback-removed") => page.app.db.last_taken_back(standing.person()).await?,
        _ => None,
    };
    page.show(&Mine {
        received: received.iter().map(|talk| got(&page, talk)).collect(),
        given: given.iter().map(|talk| gave(&page, standing, talk)).collect(),
        undo: undo.map(routes::feedback_removal),
        page: page.clone(),
    })
}

fn got(page: &Page, talk: &Talk) -> Line {
    Line {
        href: Some(address(talk)),
        title: talk.title.clone(),
        words: words(talk),
        who: talk.by_name.clone(),
        day: page.lang.day_long(talk.at.day().0),
        waits: !talk.is_answered(),
        remove: None,
    }
}

/// Of a cycle that the reader may no longer read, only their own words are left, and the way to take them back.
fn gave(page: &Page, standing: &Standing, talk: &Talk) -> Line {
    let open = talk.reach().is_open_to(standing);
    Line {
        href: open.then(|| address(talk)),
        title: if open {
            talk.title.clone()
        } else {
            page.t("feedback-cycle-hidden")
        },
        words: words(talk),
        who: if open { talk.school.clone() } else { String::new() },
        day: page.lang.day_long(talk.at.day().0),
        waits: false,
        remove: (!open).then(|| routes::feedback_removal(talk.id)),
    }
}

fn address(talk: &Talk) -> String {
    format!("{}#r-{}", routes::cycle(talk.cycle_id), talk.id)
}

fn words(talk: &Talk) -> String {
    let parts = [&talk.valued, &talk.wondered, &talk.suggested];
    let said: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    said.join("\n")
}
