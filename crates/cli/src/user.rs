//! `user`: letting people in from the machine itself, where whoever types holds the database anyway.

use clap::{Args, Subcommand};
use domain::id::SystemIds;
use domain::permission::{ManagePerson, by_the_installation};
use domain::person::{Charge, RoleGrant};
use domain::time::{Clock as _, SystemClock};
use store::{Db, Moment};

use crate::say::line;
use crate::settings::{Data, Server};

/// Let people in from the machine itself.
#[derive(Args)]
pub struct User {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Print a new one-time link that creates an administrator.
    FirstLink(Server),
    /// Print a link that signs somebody in once, without mail.
    SignInLink {
        #[command(flatten)]
        server: Server,
        /// Their mail.
        mail: String,
    },
    /// List who has which role.
    List(Data),
    /// End somebody's access; their open cycles go to somebody else.
    Deactivate {
        #[command(flatten)]
        data: Data,
        /// Their mail.
        mail: String,
        /// Mail of whoever takes over their open cycles.
        #[arg(long)]
        heir: Option<String>,
    },
}

/// Does what was asked.
pub async fn run(args: User) -> anyhow::Result<()> {
    match args.what {
        What::FirstLink(server) => {
            let db = server.data.open().await?;
            println!("{}", first_link(&db, &server.base_url()).await?);
            Ok(())
        }
        What::SignInLink { server, mail } => sign_in_link(&server, &mail).await,
        What::List(data) => list(&data.open().await?).await,
        What::Deactivate { data, mail, heir } => deactivate(&data.open().await?, &mail, heir.as_deref()).await,
    }
}

/// A new first link; an earlier unused one stops to open.
pub async fn first_link(db: &Db, base_url: &str) -> anyhow::Result<String> {
    let mut w = db.write(moment()).await?;
    let secret = w.make_first_key().await?;
    w.commit().await?;
    Ok(format!("{base_url}{}", web::routes::first_run(secret.reveal())))
}

async fn sign_in_link(server: &Server, mail: &str) -> anyhow::Result<()> {
    let db = server.data.open().await?;
    let person = known(&db, mail).await?;
    let mut w = db.write(moment()).await?;
    let (_, _, link) = w.begin_sign_in(Some(person.id)).await?;
    w.commit().await?;
    println!("{}{}", server.base_url(), web::routes::sign_in_link(link.reveal()));
    Ok(())
}

async fn list(db: &Db) -> anyhow::Result<()> {
    let (people, _) = db.find_people("", i64::MAX, 0).await?;
    for person in people {
        let role = crate::say::lang().t(&format!("role-{}", person.role));
        println!(
            "{}\t{}\t{role}\t{}",
            person.name,
            person.mail.unwrap_or_default(),
            person.school.unwrap_or_default()
        );
    }
    Ok(())
}

async fn deactivate(db: &Db, mail: &str, heir: Option<&str>) -> anyhow::Result<()> {
    let person = known(db, mail).await?;
    let heir = match heir {
        Some(mail) => Some(known(db, mail).await?.id),
        None => None,
    };
    let roles = db.roles_of(person.id).await?;
    let charges = roles.iter().map(charge).collect();
    let proof = by_the_installation(ManagePerson {
        person: person.id,
        charges,
    });
    let mut w = db.write(moment()).await?;
    let cycles = w.deactivate(&proof, heir).await?;
    w.commit().await?;
    let cycles = i64::try_from(cycles).unwrap_or(i64::MAX);
    println!(
        "{}",
        line(
            "cli-deactivated",
            &[("name", person.name.into()), ("cycles", cycles.into())]
        )
    );
    Ok(())
}

async fn known(db: &Db, mail: &str) -> anyhow::Result<domain::person::Person> {
    let found = match domain::text::mail(mail) {
        Some(mail) => db.person_by_mail(&mail).await?,
        None => None,
    };
    found.ok_or_else(|| anyhow::anyhow!(line("cli-nobody-with-mail", &[("mail", mail.into())])))
}

fn charge(role: &RoleGrant) -> Charge {
    Charge {
        role: role.role,
        school_id: role.school_id,
        subject: role.subject,
    }
}

fn moment() -> Moment<'static> {
    Moment {
        at: SystemClock.now(),
        ids: &SystemIds,
    }
}
