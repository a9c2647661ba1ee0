//! `test-mail`: see that mail arrives before people wait for it.

use clap::Args;
use domain::id::SystemIds;
use domain::time::{Clock as _, SystemClock};

use crate::say::{lang, line};
use crate::settings::{Data, MailSettings};

/// Send a trial mail.
#[derive(Args)]
pub struct TestMail {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    mail: MailSettings,
    /// To whom.
    to: String,
}

/// Sends it.
pub async fn run(args: TestMail) -> anyhow::Result<()> {
    let outbox = jobs::Outbox::from_setting(&args.mail.outbox(&args.data)?, &args.mail.mail_from)?;
    jobs::send_test_mail(&outbox, &args.to, lang(), SystemClock.now(), &SystemIds).await?;
    let key = if args.mail.leaves() {
        "cli-mail-sent"
    } else {
        "cli-mail-in-folder"
    };
    println!(
        "{}",
        line(
            key,
            &[
                ("to", args.to.into()),
                ("path", args.data.data_dir.join("mail").display().to_string().into())
            ]
        )
    );
    Ok(())
}
