//! One invitation a row: the links, shown once, with a text ready to paste into a chat.

use askama::Template;
use domain::door::{INVITATION_DAYS, NewInvitation};
use domain::permission::{ArrangeNetwork, Invite};
use interchange::delimited::{self, Separator, disarmed};
use store::Write;

use super::kept::KeptPeople;
use crate::guard::Can;
use crate::guard::can::allow;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// An invitation that was made.
pub struct Made {
    name: String,
    charge: String,
    link: String,
    text: String,
}

#[derive(Template)]
#[template(path = "pages/imports/people/made.html")]
struct MadePage {
    page: Page,
    made: Vec<Made>,
    /// Every text, one after the other.
    texts: String,
    /// The same as a table to be downloaded: it goes into the page itself, as no link is ever kept.
    download: String,
    until: String,
}

/// Makes them.
pub async fn invite(
    page: &Page,
    w: &mut Write<'_>,
    can: &Can<ArrangeNetwork>,
    kept: &KeptPeople,
) -> Result<Vec<Made>, Problem> {
    let network = page.network()?.clone();
    let expires_at = page.now.plus_days(INVITATION_DAYS);
    let mut made = Vec::new();
    for person in &kept.rows {
        let charge = person.charge()?;
        let proof = allow(can.standing(), Invite(charge))?;
        let new = NewInvitation {
            charge,
            name: Some(person.name.clone()),
            mail: person.mail.clone(),
            uses: 1,
            expires_at,
        };
        let (_, secret) = w.invite(&proof, network.id, &new).await?;
        let link = page.app.link(&routes::invitation_door(secret.reveal()));
        let says = person.says(page);
        made.push(Made {
            text: page.lang.with(
                "import-people-chat",
                &[
                    ("name", person.name.as_str().into()),
                    ("network", network.name.as_str().into()),
                    ("charge", says.as_str().into()),
                    ("until", page.lang.day(expires_at.day().0).into()),
                    ("link", link.as_str().into()),
                ],
            ),
            name: person.name.clone(),
            charge: says,
            link,
        });
    }
    Ok(made)
}

/// Shows the links. Answered at once instead of sent on to another page: a secret is never kept to be shown again.
pub fn show_once(page: &Page, made: Vec<Made>) -> Answer {
    let texts: Vec<&str> = made.iter().map(|one| one.text.as_str()).collect();
    page.show(&MadePage {
        texts: texts.join("\n\n"),
        download: download(page, &made),
        until: page.lang.day_long(page.now.plus_days(INVITATION_DAYS).day().0),
        page: page.clone(),
        made,
    })
}

fn download(page: &Page, made: &[Made]) -> String {
    let head = ["import-column-name", "import-column-role", "import-column-link"];
    let rows: Vec<Vec<String>> = made
        .iter()
        .map(|one| vec![disarmed(&one.name), disarmed(&one.charge), one.link.clone()])
        .collect();
    let text = delimited::write(&head.map(|key| page.t(key)), &rows, Separator::Semicolon);
    format!("data:text/csv;charset=utf-8,{}", routes::encode(&text))
}
