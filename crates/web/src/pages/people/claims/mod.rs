//! Roles that people claimed in rooms: confirmed or refused, many at once.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::id::ClaimId;
use domain::permission::ConfirmClaims;
use serde::Deserialize;
use store::ClaimLine;

use super::words::charge_words;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Ticks everybody, where another word ticks the group of that name.
const EVERYBODY: &str = "todas";

/// What was just decided, and whom to tick: a link does it where no script runs.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    confirmadas: Option<u64>,
    rechazadas: Option<u64>,
    marcar: Option<String>,
}

impl Asked {
    fn ticks(&self, group: &str) -> bool {
        let wanted = self.marcar.as_deref();
        wanted.is_some_and(|wanted| wanted == EVERYBODY || wanted == group)
    }

    fn in_words(&self, page: &Page) -> Option<String> {
        let confirmed = self.confirmadas.map(|n| ("people-claims-confirmed", n));
        let refused = self.rechazadas.map(|n| ("people-claims-refused", n));
        let (key, n) = confirmed.or(refused)?;
        Some(page.t1(key, "n", n))
    }
}

/// A claim in words.
struct Line {
    id: ClaimId,
    name: String,
    mail: Option<String>,
    role: String,
    when: String,
    ticked: bool,
}

/// The claims of one school, or of the hub.
struct Group {
    name: String,
    /// Where everybody in it is ticked.
    tick: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "pages/people/claims/list.html")]
struct List {
    page: Page,
    form: Form,
    groups: Vec<Group>,
    /// Where everybody is ticked, and how many they are.
    tick_all: String,
    waiting: usize,
    /// What was just decided.
    said: Option<String>,
}

impl List {
    async fn of(page: &Page, form: Form, asked: &Asked) -> Result<Self, Problem> {
        let claims = page.app.db.open_claims(page.network()?.id).await?;
        Ok(Self {
            tick_all: tick(EVERYBODY),
            waiting: claims.len(),
            groups: grouped(page, &form, asked, claims),
            form,
            said: asked.in_words(page),
            page: page.clone(),
        })
    }
}

/// Shows what waits.
pub async fn list(page: Page, _can: Can<ConfirmClaims>, Query(asked): Query<Asked>) -> Answer {
    page.show(&List::of(&page, Form::new(), &asked).await?)
}

/// Decides on everybody who is ticked. Whom somebody else decided on in the meantime is left as it is.
pub async fn decide(page: Page, can: Can<ConfirmClaims>, form: Form) -> Answer {
    let claims: Vec<ClaimId> = form.every("claim").iter().filter_map(|id| id.parse().ok()).collect();
    let confirm = match form.get("decision") {
        "confirm" => true,
        "refuse" => false,
        _ => return Err(Problem::bad_form()),
    };
    if claims.is_empty() {
        let form = form.wrong(Wrong::with("claim", "people-wrong-claims"));
        return page.again(&List::of(&page, form, &Asked::default()).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let decided = w.decide_claims(can.proof(), &claims, confirm).await?;
    // Nothing was open any more (the form came twice): there is nothing to keep.
    if decided > 0 {
        w.commit().await?;
    }
    let word = if confirm { "confirmadas" } else { "rechazadas" };
    page.go(&format!("{}?{word}={decided}", routes::CLAIMS))
}

fn grouped(page: &Page, form: &Form, asked: &Asked, mut claims: Vec<ClaimLine>) -> Vec<Group> {
    let place = |claim: &ClaimLine| claim.school.clone();
    claims.sort_by_cached_key(|claim| place(claim).map(|name| i18n::sort_key(&name)));
    let mut groups: Vec<Group> = Vec::new();
    for claim in claims {
        let name = place(&claim).unwrap_or_else(|| page.t("people-hub"));
        let line = Line {
            ticked: asked.ticks(&name) || form.has("claim", &claim.id.to_string()),
            id: claim.id,
            name: claim.name,
            mail: claim.mail,
            role: charge_words(page, claim.role, claim.subject, None),
            when: page.lang.moment(claim.made_at.in_chile()),
        };
        match groups.last_mut() {
            Some(group) if group.name == name => group.lines.push(line),
            _ => groups.push(Group {
                tick: tick(&name),
                name,
                lines: vec![line],
            }),
        }
    }
    groups
}

fn tick(whom: &str) -> String {
    format!("{}?marcar={}", routes::CLAIMS, routes::encode(whom))
}
