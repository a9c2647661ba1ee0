//! A list of people: each becomes an invitation, printed with its link, or is expected in the rooms.

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use domain::door::{INVITATION_DAYS, NewInvitation};
use domain::permission::{Invite, Proof, by_the_installation, decide};
use domain::person::Charge;
use interchange::people::PersonRow;
use store::{Db, ExpectedPerson};

use super::{file_problem, moment, read, tell};
use crate::say::line;
use crate::settings::Server;

/// A list of people.
#[derive(Args)]
pub struct People {
    #[command(flatten)]
    server: Server,
    /// The file.
    file: PathBuf,
    /// Mail of whoever invites: prints a link for each person instead of only expecting them in rooms.
    #[arg(long)]
    invite_as: Option<String>,
}

/// Imports it, in one transaction.
pub async fn run(args: People) -> anyhow::Result<()> {
    let bytes = read(&args.file)?;
    let db = args.server.data.open().await?;
    let network = db.network().await?.with_context(|| line("cli-no-network", &[]))?;
    let schools = db.schools().await?;
    let known: std::collections::HashSet<_> = schools.iter().map(domain::school::School::key).collect();
    let people = interchange::people::read(&bytes, &known).map_err(|problem| file_problem(&args.file, &problem))?;
    tell(&args.file, &people.problems);
    anyhow::ensure!(people.problems.is_empty(), line("cli-people-not-imported", &[]));
    let inviter = inviter(&db, args.invite_as.as_deref()).await?;
    let mut w = db.write(moment()).await?;
    let mut links = Vec::new();
    for row in &people.rows {
        let school = row
            .school
            .as_ref()
            .and_then(|key| schools.iter().find(|school| school.key() == *key));
        let charge = Charge::new(row.role, school.map(|school| school.id), row.subject)
            .with_context(|| line("cli-people-not-imported", &[]))?;
        match &inviter {
            Some(standing) => {
                let proof = decide(standing, Invite(charge))
                    .map_err(|_| anyhow::anyhow!(line("cli-may-not-invite", &[("name", row.name.as_str().into())])))?;
                let (_, secret) = w
                    .invite(&proof, network.id, &invitation(row, charge, moment().at))
                    .await?;
                links.push(format!(
                    "{}\t{}{}",
                    row.name,
                    args.server.base_url(),
                    web::routes::invitation_door(secret.reveal())
                ));
            }
            None => {
                let proof: Proof<Invite> = by_the_installation(Invite(charge));
                let expected = ExpectedPerson {
                    name: row.name.clone(),
                    name_key: i18n::search_key(&row.name),
                    mail: row.mail.clone(),
                    charge,
                };
                w.expect_person(&proof, network.id, &expected).await?;
            }
        }
    }
    w.commit().await?;
    // The links are shown only now: a link printed before the commit might open nothing.
    for link in links {
        println!("{link}");
    }
    println!("{}", line("cli-people-done", &[("count", people.rows.len().into())]));
    Ok(())
}

async fn inviter(db: &Db, mail: Option<&str>) -> anyhow::Result<Option<domain::permission::Standing>> {
    let Some(mail) = mail else { return Ok(None) };
    let unknown = || line("cli-nobody-with-mail", &[("mail", mail.into())]);
    let address = domain::text::mail(mail).with_context(unknown)?;
    let person = db.person_by_mail(&address).await?.with_context(unknown)?;
    Ok(Some(db.standing(person.id).await?))
}

fn invitation(row: &PersonRow, charge: Charge, now: domain::time::Instant) -> NewInvitation {
    NewInvitation {
        charge,
        name: Some(row.name.clone()),
        mail: row.mail.clone(),
        uses: 1,
        expires_at: now.plus_days(INVITATION_DAYS),
    }
}
