//! The page of a guardian: what is asked, yes, and taking it back as easily. No account, no cookie, no script.
//!
//! Whoever holds the slip reads the student's given names and nothing else of them.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::check::Wrong;
use domain::consent::{
    Asking, Consent, ConsentText, Giver, GuardianLink, Invitee, Needed, Purpose, effects, effects_said, guardian_until,
    may_take_part, may_withdraw, needed, rules,
};
use domain::id::ConsentId;
use domain::permission::{AnswerAsGuardian, Proof, decide_by_guardian_link};
use domain::secret::Secret;

use super::load::{named, purpose, texts};
use crate::form::Form;
use crate::guard::limits;
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
    /// What there is a text for, each by itself: a yes is to one thing.
    asked: Vec<Asked>,
}

/// What is asked for one purpose.
struct Asked {
    purpose: Purpose,
    /// What it is called.
    title: String,
    text: String,
    words: String,
    /// The rules, as the student reads them.
    rules: Vec<String>,
    /// Whether a guardian's yes is asked for.
    may_give: bool,
    /// Whether there is something that a guardian may take back.
    may_withdraw: bool,
    /// What there is to know of where it stands.
    says: String,
    /// What taking it back would do.
    would_remove: String,
    /// What it did, where that was the last word; else the same.
    removes: String,
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
    let purpose = purpose(form.get("para"));
    let shown = Guardian::of(&page, &proof.act().0, &secret, form.clone()).await?;
    let asked = shown.asked.iter().find(|one| one.purpose == purpose && one.may_give);
    let (Some(asked), true) = (asked, form.has("leido", "si")) else {
        let form = form
            .with("para", purpose.word())
            .wrong(Wrong::with("leido", "guardian-wrong-read"));
        return page.again(&Guardian { form, ..shown });
    };
    if form.get("text") != asked.text {
        let form = fresh(&page)
            .with("para", purpose.word())
            .wrong(Wrong::with("leido", "guardian-wrong-newer"));
        return page.stale(&Guardian { form, ..shown });
    }
    let (id, text) = (form.get("id").parse(), asked.text.parse());
    let (Ok(id), Ok(text)) = (id, text) else {
        return Err(Problem::bad_form());
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.consent_by_link(&proof, id, (purpose, text)).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::guardian_door(&secret), "done-guardian-given")
}

/// Takes everything back that was said for a purpose, at once.
pub async fn withdraw(page: Page, Path(secret): Path<String>, address: Address, form: Form) -> Answer {
    let proof = match opened(&page, &address, &secret).await? {
        Ok(proof) => proof,
        Err(shut) => return shut,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.withdraw_by_link(&proof, purpose(form.get("para"))).await? > 0 {
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
        page.app.limits.count(limits::Purpose::InvitationTry, &address.0)?;
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
        let invitee = Invitee {
            student_id: student.id,
            born: student.born,
        };
        let mut asked = Vec::new();
        for purpose in Purpose::ALL {
            let texts = texts(page, *purpose).await?;
            let asking = Asking::of(*purpose, page.today(), &texts);
            let mine: Vec<&Consent> = consents.iter().filter(|one| one.purpose == *purpose).collect();
            if let Some(text) = texts.last() {
                asked.push(Asked::of(page, (&invitee, &mine, &consents), &asking, text));
            }
        }
        Ok(Self {
            here: routes::guardian_door(secret),
            withdrawal: routes::guardian_withdrawal(secret),
            name: student.given_names,
            school: db.school(student.school_id).await?.name,
            page: page.clone(),
            asked,
            form,
        })
    }
}

impl Asked {
    /// `mine` are the consents for this purpose, among `all`.
    fn of(
        page: &Page,
        (invitee, mine, all): (&Invitee, &[&Consent], &[Consent]),
        asking: &Asking<'_>,
        text: &ConsentText,
    ) -> Self {
        let by_guardian = needed(invitee.born, asking.on, asking.sensitivity) != Needed::Own;
        let given = may_take_part(invitee, all, asking).is_ok();
        let withdrawn = mine.last().and_then(|consent| consent.withdrawn.as_ref());
        let standing = |consent: &&&Consent| consent.withdrawn.is_none() && may_withdraw(consent, Giver::Guardian);
        let would_remove = page.t(&format!("guardian-removes-{}", asking.purpose));
        Self {
            title: named(page, asking.purpose),
            purpose: asking.purpose,
            text: text.id.to_string(),
            words: text.words(language_of(page.lang)).to_owned(),
            rules: said(page, asking),
            may_give: by_guardian && !given,
            may_withdraw: mine.iter().any(|one| standing(&one)),
            says: match (by_guardian, given, withdrawn) {
                (false, ..) => page.t1("guardian-own", "age", guardian_until(asking.sensitivity)),
                (true, true, _) => page.t("guardian-given"),
                (true, false, Some(_)) => page.t("guardian-withdrawn"),
                (true, false, None) => page.t("guardian-not-given"),
            },
            removes: withdrawn.map_or_else(
                || would_remove.clone(),
                |withdrawal| page.t(effects_said(effects(withdrawal, asking.mode).answers).key),
            ),
            would_remove,
        }
    }
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
