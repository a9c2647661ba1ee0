//! What one chooses: how often mail comes and when it may, how each kind is told, what is silenced, and the address of one's calendar.

use askama::Template;
use domain::attention::{Hours, Kind, Pace, Rhythm, Thing};
use domain::permission::{ActForOneself, Standing};
use uuid::Uuid;

use super::line::thing;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// How one kind is told.
struct KindView {
    /// Name of its field.
    field: String,
    /// What it is called.
    label: String,
    /// The choices: value, text, whether it is the one.
    choices: Vec<(&'static str, String, bool)>,
}

/// Something silenced.
struct MutedView {
    thing: Thing,
    id: Uuid,
    href: Option<String>,
    /// Its name, where one may still open it.
    title: String,
}

#[derive(Template)]
#[template(path = "pages/notifications/settings.html", whitespace = "minimize")]
struct Settings {
    page: Page,
    form: Form,
    rhythms: Vec<(String, String)>,
    hours: Vec<(String, String)>,
    kinds: Vec<KindView>,
    muted: Vec<MutedView>,
    /// Whether mail reaches one at all.
    has_mail: bool,
    /// Since when the calendar has an address.
    feed_since: Option<String>,
    /// The address that was just made; it is shown once.
    feed: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<ActForOneself>) -> Answer {
    let kept = page.app.db.attention_hours(can.who()).await?;
    let shown = Settings::of(&page, can.standing(), filled(kept), None).await?;
    page.show(&shown)
}

/// Keeps the rhythm, the hours and what was changed of the kinds.
pub async fn save(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let hours = match Hours::check(form.get("rhythm"), form.get("from"), form.get("to")) {
        Ok(hours) => hours,
        Err(wrong) => {
            let shown = Settings::of(&page, can.standing(), form.wrong(wrong), None).await?;
            return page.again(&shown);
        }
    };
    let paces = page.app.db.attention_paces(can.who()).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.choose_hours(can.proof(), hours).await?;
    for kind in Kind::ALL {
        // What isn't in the form stays; what is no word of ours, too.
        let Ok(pace) = form.get(&field(*kind)).parse::<Pace>() else {
            continue;
        };
        if kind.at(Some(pace)) != kind.at(chosen(&paces, *kind)) {
            w.choose_pace(can.proof(), *kind, pace).await?;
        }
    }
    w.commit().await?;
    page.go_saying(routes::ACCOUNT_ATTENTION, "done-attention-kept")
}

/// Makes the calendar's address, in place of the former, or takes it back.
pub async fn feed(page: Page, can: Can<ActForOneself>, form: Form) -> Answer {
    let mut w = page.app.db.write(page.app.moment()).await?;
    if form.has("agenda", "cerrar") {
        w.revoke_feed(can.proof()).await?;
        w.commit().await?;
        return page.go_saying(routes::ACCOUNT_ATTENTION, "done-feed-revoked");
    }
    let secret = w.make_feed(can.proof()).await?;
    w.commit().await?;
    let kept = page.app.db.attention_hours(can.who()).await?;
    let link = page.app.link(&routes::calendar_feed(secret.reveal()));
    let shown = Settings::of(&page, can.standing(), filled(kept), Some(link)).await?;
    page.show(&shown)
}

fn filled(hours: Hours) -> Form {
    Form::new()
        .with("rhythm", hours.rhythm.word())
        .with("from", hours.from_hour.to_string())
        .with("to", hours.to_hour.to_string())
}

fn field(kind: Kind) -> String {
    format!("kind-{kind}")
}

fn chosen(paces: &[(Kind, Pace)], kind: Kind) -> Option<Pace> {
    paces.iter().find(|(known, _)| *known == kind).map(|(_, pace)| *pace)
}

impl Settings {
    async fn of(page: &Page, who: &Standing, form: Form, feed: Option<String>) -> Result<Self, Problem> {
        let db = &page.app.db;
        let paces = db.attention_paces(who.person()).await?;
        let mut muted = Vec::new();
        for (what, id) in db.muted_by(who.person()).await? {
            let title = db.title_for(who, what, id).await?;
            muted.push(MutedView {
                thing: what,
                id,
                href: title.as_ref().map(|_| thing(what, id)),
                title: title.unwrap_or_else(|| page.t(&format!("thing-{what}"))),
            });
        }
        let since = db.feed_made_at(who.person()).await?;
        Ok(Self {
            rhythms: Rhythm::ALL
                .iter()
                .map(|rhythm| (rhythm.to_string(), page.word("rhythm", rhythm)))
                .collect(),
            hours: Hours::choices()
                .into_iter()
                .map(|hour| (hour.to_string(), page.t1("attention-hour", "hour", hour)))
                .collect(),
            kinds: Kind::ALL
                .iter()
                .map(|kind| kind_view(page, &form, *kind, &paces))
                .collect(),
            muted,
            has_mail: db.person(who.person()).await?.mail.is_some(),
            feed_since: since.map(|at| page.lang.day_long(at.day().0)),
            feed,
            form,
            page: page.clone(),
        })
    }
}

/// A kind with its choices: what was just typed before what is kept.
fn kind_view(page: &Page, form: &Form, kind: Kind, paces: &[(Kind, Pace)]) -> KindView {
    let field = field(kind);
    let typed = form.get(&field).parse::<Pace>().ok();
    let now = kind.at(typed.or_else(|| chosen(paces, kind)));
    let choices = Pace::ALL.iter().filter(|pace| kind.at(Some(**pace)) == **pace);
    KindView {
        label: page.t(&format!("notification-kind-{kind}")),
        choices: choices
            .map(|pace| (pace.word(), page.t(&format!("pace-{pace}")), *pace == now))
            .collect(),
        field,
    }
}
