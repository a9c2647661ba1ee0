//! Polls, for whoever leads: prepared beforehand or made in the moment, opened, closed, shown.

use askama::Template;
use axum::extract::Path;
use domain::convening::{Convening, PollFields, PollKind, PollPlan, PollRow, PollState};
use domain::id::{ConveningId, PollId};
use domain::permission::HostConvening;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/convenings/polls.html", whitespace = "minimize")]
struct Polls {
    page: Page,
    convening: Convening,
    polls: Vec<Line>,
    form: Form,
    kinds: Vec<(String, String)>,
    /// The poll that is changed; none where a new one is made.
    changed: Option<PollId>,
    stale: bool,
}

struct Line {
    words: String,
    meta: String,
    /// Where it is changed, as long as the room hasn't seen it.
    edit: Option<String>,
}

impl Polls {
    fn action(&self) -> String {
        match self.changed {
            Some(id) => routes::poll(self.convening.id, id),
            None => routes::polls(self.convening.id),
        }
    }
}

/// The list, and the form of a new one.
pub async fn show(page: Page, can: Can<HostConvening>) -> Answer {
    let id = PollId::new(page.app.ids.as_ref(), page.now);
    let form = Form::new()
        .with("id", id.to_string())
        .with("kind", PollKind::Choice.word());
    page.show(&template(&page, &can, form, None).await?)
}

/// Makes one; opened at once where that button was pressed.
pub async fn create(page: Page, can: Can<HostConvening>, form: Form) -> Answer {
    let plan = match PollPlan::check(&form.read::<PollFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong), None).await?),
    };
    let convening = can.act().0.convening.id;
    let fresh = || PollId::new(page.app.ids.as_ref(), page.now);
    let id = form.get("id").parse().unwrap_or_else(|_| fresh());
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.keep_poll(can.proof(), id, &plan, None).await?;
    let at_once = form.get("open") == "1";
    if at_once {
        w.open_poll(can.proof(), id).await?;
    }
    w.commit().await?;
    page.app.live.hint(convening);
    if at_once {
        return page.go(&led(convening));
    }
    page.go_saying(&routes::polls(convening), "done-poll-kept")
}

/// One that the room hasn't seen, to be changed.
pub async fn edit(page: Page, can: Can<HostConvening>, Path((_, id)): Path<(ConveningId, PollId)>) -> Answer {
    let row = prepared(&page, &can, id).await?;
    page.show(&template(&page, &can, filled(&row), Some(id)).await?)
}

/// Changes it.
pub async fn update(
    page: Page,
    can: Can<HostConvening>,
    Path((convening, id)): Path<(ConveningId, PollId)>,
    form: Form,
) -> Answer {
    prepared(&page, &can, id).await?;
    let plan = match PollPlan::check(&form.read::<PollFields>()) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong), Some(id)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.keep_poll(can.proof(), id, &plan, Some(form.version())).await {
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.poll(convening, id).await?;
            let form = form.with("version", now.version.to_string());
            let mut again = template(&page, &can, form, Some(id)).await?;
            again.stale = true;
            return page.stale(&again);
        }
        done => done?,
    }
    w.commit().await?;
    page.app.live.hint(convening);
    page.go_saying(&routes::polls(convening), "done-poll-kept")
}

/// Takes one away that was never opened.
pub async fn remove(page: Page, can: Can<HostConvening>, Path((convening, id)): Path<(ConveningId, PollId)>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.drop_poll(can.proof(), id).await?;
    w.commit().await?;
    page.app.live.hint(convening);
    page.go_saying(&routes::polls(convening), "done-poll-removed")
}

/// Opens one; the one that was open is closed.
pub async fn open(page: Page, can: Can<HostConvening>, Path((convening, id)): Path<(ConveningId, PollId)>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.open_poll(can.proof(), id).await?;
    w.commit().await?;
    page.app.live.hint(convening);
    page.go(&led(convening))
}

/// Closes one.
pub async fn close(page: Page, can: Can<HostConvening>, Path((convening, id)): Path<(ConveningId, PollId)>) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.close_poll(can.proof(), id).await?;
    w.commit().await?;
    page.app.live.hint(convening);
    page.go(&led(convening))
}

/// Shows one to everybody, or none.
pub async fn screen(page: Page, can: Can<HostConvening>, form: Form) -> Answer {
    let convening = can.act().0.convening.id;
    let poll = match form.get("poll") {
        "" => None,
        id => Some(id.parse().map_err(|_| Problem::bad_form())?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.show_poll(can.proof(), poll).await?;
    w.commit().await?;
    page.app.live.hint(convening);
    page.go(&led(convening))
}

/// Takes a word off the screen, or puts it back.
pub async fn words(
    page: Page,
    can: Can<HostConvening>,
    Path((convening, id)): Path<(ConveningId, PollId)>,
    form: Form,
) -> Answer {
    let (off, on) = (form.get("hide"), form.get("show"));
    let word = domain::text::line(if off.is_empty() { on } else { off }, 40);
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.hide_poll_word(can.proof(), id, &word, !off.is_empty()).await?;
    w.commit().await?;
    page.app.live.hint(convening);
    page.go(&led(convening))
}

fn led(convening: ConveningId) -> String {
    format!("{}#votaciones", routes::convening_lead(convening))
}

async fn prepared(page: &Page, can: &Can<HostConvening>, id: PollId) -> Result<PollRow, Problem> {
    let row = page.app.db.poll(can.act().0.convening.id, id).await?;
    match row.state {
        PollState::Prepared => Ok(row),
        PollState::Open | PollState::Closed => Err(Problem::from(store::Error::Refused("problem-poll-happened"))),
    }
}

fn filled(row: &PollRow) -> Form {
    let fields = row.fields();
    Form::new()
        .with("version", row.version.to_string())
        .with("words", fields.words)
        .with("kind", fields.kind)
        .with("options", fields.options)
        .with("most", fields.most)
        .with("steps", fields.steps)
        .with("low", fields.low)
        .with("high", fields.high)
}

async fn template(
    page: &Page,
    can: &Can<HostConvening>,
    form: Form,
    changed: Option<PollId>,
) -> Result<Polls, Problem> {
    let convening = can.act().0.convening.clone();
    let kind = |kind: &PollKind| (kind.to_string(), page.t(&format!("poll-kind-{kind}")));
    let line = |row: PollRow| Line {
        meta: format!(
            "{} · {}",
            page.t(&format!("poll-kind-{}", row.kind)),
            page.t(&format!("poll-state-{}", row.state))
        ),
        edit: (row.state == PollState::Prepared).then(|| routes::poll(convening.id, row.id)),
        words: row.words,
    };
    let rows = page.app.db.polls(convening.id).await?;
    Ok(Polls {
        polls: rows.into_iter().map(line).collect(),
        kinds: PollKind::ALL.iter().map(kind).collect(),
        convening,
        form,
        changed,
        stale: false,
        page: page.clone(),
    })
}
