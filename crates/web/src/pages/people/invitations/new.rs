//! Inviting. The link is shown once, beside its QR and a text to paste in a chat.

use askama::Template;
use domain::check::Wrong;
use domain::door::{INVITATION_DAYS, NewInvitation};
use domain::permission::{Invite, SeePeople};
use domain::person::{Role, Scope};
use domain::secret::Secret;

use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::doors::mail;
use crate::pages::people::charges::{Offer, charge_in, offer};
use crate::pages::people::qr;
use crate::pages::people::words::charge_words;
use crate::routes;

/// Most people that one link lets in.
const MOST_USES: i64 = 200;

#[derive(Template)]
#[template(path = "pages/people/invitations/new.html")]
struct New {
    page: Page,
    form: Form,
    offer: Offer,
}

#[derive(Template)]
#[template(path = "pages/people/invitations/made.html")]
struct Made {
    page: Page,
    charge: String,
    link: String,
    qr: String,
    text: String,
    once: String,
    mailed: Option<String>,
}

impl New {
    async fn of(page: &Page, form: Form) -> Result<Self, Problem> {
        // Without a network there is nothing to invite to.
        page.network()?;
        Ok(Self {
            offer: offer(page, Role::INVITABLE).await?,
            form,
            page: page.clone(),
        })
    }
}

/// Asks whom, to what.
pub async fn show(page: Page, _can: Can<SeePeople>) -> Answer {
    let form = Form::new().with("uses", "1");
    page.show(&New::of(&page, form).await?)
}

/// Invites, and shows the link.
pub async fn create(page: Page, who: Can<SeePeople>, form: Form) -> Answer {
    let new = match checked(&page, &form) {
        Ok(new) => new,
        Err(wrong) => return page.again(&New::of(&page, form.wrong(wrong)).await?),
    };
    let invite = can::allow(who.standing(), Invite(new.charge))?;
    let network = page.network()?.clone();
    let school = match new.charge.school_id {
        Some(school) => Some(page.app.db.school(school).await?.name),
        None => None,
    };
    let charge = charge_words(&page, new.charge.role, new.charge.subject, school.as_deref());
    let mut w = page.app.db.write(page.app.moment()).await?;
    let (_, secret) = w.invite(&invite, network.id, &new).await?;
    let link = link_of(&page, &secret);
    let by = page.name().unwrap_or_default().to_owned();
    let mailed = new.mail.clone().filter(|_| form.has("send", "yes"));
    if let Some(to) = &mailed {
        let letter = mail::Invited {
            name: new.name.as_deref(),
            by: &by,
            network: &network.name,
            charge: &charge,
            link: &link,
        };
        w.enqueue(&mail::invitation(to, page.lang, &letter, page.now)).await?;
    }
    w.commit().await?;
    // The one form that isn't followed by a redirect: the secret is kept nowhere, so no other page could show it.
    page.show(&Made {
        qr: qr::svg(&link, &page.t1("people-qr", "address", link.as_str())),
        text: page.lang.with(
            "people-invitation-text",
            &[
                ("network", network.name.into()),
                ("charge", charge.as_str().into()),
                ("link", link.as_str().into()),
                ("days", INVITATION_DAYS.into()),
            ],
        ),
        once: page.t1("people-made-once", "days", INVITATION_DAYS),
        charge,
        link,
        mailed,
        page: page.clone(),
    })
}

fn checked(page: &Page, form: &Form) -> Result<NewInvitation, Wrong> {
    let (charge, mut wrong) = match charge_in(form) {
        Ok(charge) => (Some(charge), Wrong::none()),
        Err(wrong) => (None, wrong),
    };
    let typed_mail = form.get("mail").trim();
    let mail = domain::text::mail(typed_mail);
    wrong.unless(typed_mail.is_empty() || mail.is_some(), "mail", "door-wrong-mail");
    wrong.unless(
        !form.has("send", "yes") || !typed_mail.is_empty(),
        "mail",
        "people-wrong-mail-missing",
    );
    let uses: i64 = match form.get("uses").trim() {
        "" => 1,
        typed => typed.parse().unwrap_or(0),
    };
    wrong.unless((1..=MOST_USES).contains(&uses), "uses", "people-wrong-uses");
    // A link that many may use opens nothing but a liceo's roles, and is for nobody in particular.
    let of_a_school = charge.is_some_and(|charge| charge.role.scope() == Scope::School);
    let single = mail.is_some() || !of_a_school;
    wrong.unless(uses == 1 || !single, "uses", "people-wrong-uses-one");
    match charge {
        Some(charge) if wrong.is_none() => Ok(NewInvitation {
            charge,
            name: domain::text::some_line(form.get("name"), 120),
            mail,
            uses,
            expires_at: page.now.plus_days(INVITATION_DAYS),
        }),
        _ => Err(wrong),
    }
}

fn link_of(page: &Page, secret: &Secret) -> String {
    page.app.link(&routes::invitation_door(secret.reveal()))
}
