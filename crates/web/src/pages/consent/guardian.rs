//! The page of a guardian: what is asked, yes, and taking it back as easily. No account, no cookie, no script.
//!
//! Whoever holds the slip reads the student's given names and nothing else of them.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::check::Wrong;
use domain::consent::{
    Asking, Consent, ConsentText, Giver, GuardianLink, Invitee, Mode, Needed, effects, effects_said, guardian_until,
    may_take_part, may_withdraw, needed, rules,
};
use domain::id::ConsentId;
use domain::permission::{AnswerAsGuardian, Proof, decide_by_guardian_link};
use domain::secret::Secret;

use super::load::texts;
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::language_of;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::doors::address::Address;
use crate::pages::doors::closed::{self, Closed};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/consent/guardian.html")]
struct Guardian {
    page: Page,
    form: Form,
    /// Given names alone.
    name: String,
    school: String,
    here: String,
    withdrawal: String,
    words: Option<String>,
    /// The rules, as the student reads them.
    rules: Vec<String>,
    state: State,
    /// What there is to know of where it stands.
    says: String,
    /// What taking it back removes.
    removes: String,
}

/// Where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    /// Whether a guardian's yes is asked for.
    may_give: bool,
    /// Whether there is something that a guardian may take back.
    may_withdraw: bool,
}

/// Shows it.
pub async fn show(page: Page, Path(secret): Path<String>, address: Address) -> Answer {
    match opened(&page, &address, &secret).await? {
        Ok(proof) => page.show(&Guardian::of(&page, &proof.act().0, &secret, fresh(&page)).await?),
        Err(shut) => shut,
    }
}

/// Says yes. It is for the text that was read: where there is a newer one, that is read first.
pub async fn give(page: Page, Path(secret): Path<String>, address: Address, form: Form) -> Answer {
    let proof = match opened(&page, &address, &secret).await? {
        Ok(proof) => proof,
        Err(shut) => return shut,
    };
    let shown = Guardian::of(&page, &proof.act().0, &secret, form.clone()).await?;
    let texts = texts(&page).await?;
    let newest = texts.last().filter(|_| shown.state.may_give);
    let (Some(text), true) = (newest, form.has("leido", "si")) else {
        let form = form.wrong(Wrong::with("leido", "guardian-wrong-read"));
        return page.again(&Guardian { form, ..shown });
    };
    if form.get("text") != text.id.to_string() {
        let form = fresh(&page).wrong(Wrong::with("leido", "guardian-wrong-newer"));
        return page.stale(&Guardian { form, ..shown });
    }
    let id: ConsentId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.consent_by_link(&proof, id, text.id).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::guardian_door(&secret), "done-guardian-given")
}

/// Takes everything back, at once.
pub async fn withdraw(page: Page, Path(secret): Path<String>, address: Address) -> Answer {
    let proof = match opened(&page, &address, &secret).await? {
        Ok(proof) => proof,
        Err(shut) => return shut,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.withdraw_by_link(&proof).await? > 0 {
        w.commit().await?;
    }
    page.go(&routes::guardian_door(&secret))
}

fn fresh(page: &Page) -> Form {
    Form::new().with("id", ConsentId::new(page.app.ids.as_ref(), page.now).to_string())
}

/// The link of a secret, if it opens; else the page that says why not.
async fn opened(
    page: &Page,
    address: &Address,
    secret: &str,
) -> Result<Result<Proof<AnswerAsGuardian>, Answer>, Problem> {
    let Some(link) = page.app.db.guardian_link_by_secret(&Secret::brought(secret)).await? else {
        page.app.limits.count(Purpose::InvitationTry, &address.0)?;
        return Ok(Err(shut(page)));
    };
    Ok(decide_by_guardian_link(link, page.now).map_err(|_| shut(page)))
}

fn shut(page: &Page) -> Answer {
    let closed = Closed {
        status: StatusCode::GONE,
        title: "guardian-shut-title",
        sentence: "guardian-shut",
        way_out: (routes::PRIVACY, "guardian-shut-way-out"),
    };
    closed::show(page, closed)
}

impl Guardian {
    async fn of(page: &Page, link: &GuardianLink, secret: &str, form: Form) -> Result<Self, Problem> {
        let db = &page.app.db;
        let student = db.student(link.student_id).await?;
        let consents = db.consents_of_student(student.id).await?;
        let texts = texts(page).await?;
        let asking = Asking::linked(page.today(), &texts);
        let invitee = Invitee {
            student_id: student.id,
            born: student.born,
        };
        let text = texts.last();
        let state = state(&invitee, &consents, &asking);
        let form = match text {
            Some(text) if form.get("text").is_empty() => form.with("text", text.id.to_string()),
            _ => form,
        };
        Ok(Self {
            words: text.map(|text: &ConsentText| text.words(language_of(page.lang)).to_owned()),
            rules: said(page, &asking),
            says: stands(page, &invitee, &consents, &asking),
            removes: removes(page, &consents),
            here: routes::guardian_door(secret),
            withdrawal: routes::guardian_withdrawal(secret),
            name: student.given_names,
            school: db.school(student.school_id).await?.name,
            state,
            form,
            page: page.clone(),
        })
    }
}

fn state(invitee: &Invitee, consents: &[Consent], asking: &Asking<'_>) -> State {
    let by_guardian = needed(invitee.born, asking.on, asking.sensitivity) != Needed::Own;
    let standing = |consent: &Consent| {
        consent.purpose == asking.purpose && consent.withdrawn.is_none() && may_withdraw(consent, Giver::Guardian)
    };
    State {
        may_give: by_guardian && !asking.texts.is_empty() && may_take_part(invitee, consents, asking).is_err(),
        may_withdraw: consents.iter().any(standing),
    }
}

/// Where it stands, in a sentence.
fn stands(page: &Page, invitee: &Invitee, consents: &[Consent], asking: &Asking<'_>) -> String {
    let part = may_take_part(invitee, consents, asking);
    let key = match part {
        _ if needed(invitee.born, asking.on, asking.sensitivity) == Needed::Own => {
            return page.t1("guardian-own", "age", guardian_until(asking.sensitivity));
        }
        Ok(_) => "guardian-given",
        Err(_) if last_withdrawn(consents) => "guardian-withdrawn",
        Err(_) => "guardian-not-given",
    };
    page.t(key)
}

/// Whether the last word was a withdrawal.
fn last_withdrawn(consents: &[Consent]) -> bool {
    consents.last().is_some_and(|consent| consent.withdrawn.is_some())
}

fn said(page: &Page, asking: &Asking<'_>) -> Vec<String> {
    let rules = rules(asking).into_iter();
    rules
        .map(|rule| match rule.age {
            Some(age) => page.t1(rule.key, "age", age),
            None => page.t(rule.key),
        })
        .collect()
}

/// What taking back did where that was the last word; else what it would do.
fn removes(page: &Page, consents: &[Consent]) -> String {
    let last = consents.last().and_then(|consent| consent.withdrawn.as_ref());
    last.map_or_else(
        || page.t("guardian-removes"),
        |withdrawal| page.t(effects_said(effects(withdrawal, Mode::Linked).answers).key),
    )
}
