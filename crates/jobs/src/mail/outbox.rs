//! Where mail goes: to a mail server, or to a folder in development.

use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::time::Instant;
use lettre::message::Mailbox;
use lettre::transport::smtp::Error as SmtpError;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use super::short_hash;
use crate::failure::Failure;

/// How long a mail server may be silent.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where mail goes, and from whom it comes. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Outbox {
    from: Mailbox,
    way: Way,
    /// Where answers are taken in, if they are: their secret is put before the at sign.
    replies: Option<Address>,
}

#[derive(Clone, Debug)]
enum Way {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
}

/// A mail setting that makes no sense. Says so without repeating a password that may stand in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongSetting {
    /// Neither a mail server nor a folder.
    #[error("the mail setting should be smtp://host:port, smtps://user:password@host or folder:///path/to/folder")]
    Way,
    /// A password would be sent in the clear.
    #[error("with smtp:// the password would travel in the clear: add ?tls=required, or use smtps://")]
    Clear,
    /// What takes answers in is no address with room for a secret.
    #[error("the address for answers should be plain and short, as in «responder@example.org»")]
    Replies,
    /// The sender is no address.
    #[error("the sender of mail should be an address, as in «Ronda <ronda@example.org>»")]
    Sender,
}

impl Outbox {
    /// From the settings: `smtp://host:port`, `smtp://user:password@host:587?tls=required`, `smtps://user:password@host`,
    /// `folder:///path` or `file:///path`; and the sender.
    ///
    /// # Errors
    /// [`WrongSetting`] where they make no sense.
    pub fn from_setting(setting: &str, from: &str) -> Result<Self, WrongSetting> {
        let from = from.trim().parse().map_err(|_| WrongSetting::Sender)?;
        let setting = setting.trim();
        if let Some(folder) = folder_of(setting) {
            return Ok(Self {
                from,
                way: Way::Folder(folder),
                replies: None,
            });
        }
        if !setting.starts_with("smtp://") && !setting.starts_with("smtps://") {
            return Err(WrongSetting::Way);
        }
        if says_password_aloud(setting) {
            return Err(WrongSetting::Clear);
        }
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(setting).map_err(|_| WrongSetting::Way)?;
        Ok(Self {
            from,
            way: Way::Smtp(Box::new(builder.timeout(Some(PATIENCE)).build())),
            replies: None,
        })
    }

    /// A folder in which each mail becomes an `.eml` file.
    ///
    /// # Errors
    /// [`WrongSetting::Sender`].
    pub fn folder(path: &Path, from: &str) -> Result<Self, WrongSetting> {
        let from = from.trim().parse().map_err(|_| WrongSetting::Sender)?;
        Ok(Self {
            from,
            way: Way::Folder(path.to_owned()),
            replies: None,
        })
    }

    /// With an address at which answers are taken in: `responder@red.cl` becomes `responder+SECRET@red.cl`.
    ///
    /// # Errors
    /// [`WrongSetting::Replies`] where it is no address, or leaves no room for a secret.
    pub fn with_replies(self, address: &str) -> Result<Self, WrongSetting> {
        let address: Address = address.trim().parse().map_err(|_| WrongSetting::Replies)?;
        // RFC 5321 § 4.5.3.1.1: 64 characters before the at sign; a secret has 32, and the plus sign one.
        if address.user().contains('+') || address.user().len() > 31 {
            return Err(WrongSetting::Replies);
        }
        Ok(Self {
            replies: Some(address),
            ..self
        })
    }

    /// Whether answers are taken in.
    pub(crate) const fn takes_replies(&self) -> bool {
        self.replies.is_some()
    }

    /// The address that an answer goes to.
    pub(super) fn reply_address(&self, secret: &str) -> Option<Mailbox> {
        let address = self.replies.as_ref()?;
        let address = Address::new(format!("{}+{secret}", address.user()), address.domain()).ok()?;
        Some(Mailbox::new(self.from.name.clone(), address))
    }

    /// Whether mail leaves this machine.
    #[must_use]
    pub const fn leaves(&self) -> bool {
        matches!(self.way, Way::Smtp(_))
    }

    /// The sender.
    pub(super) const fn from(&self) -> &Mailbox {
        &self.from
    }

    /// Hands a message over. When this returns, the other side has it.
    pub(super) async fn post(&self, message: &Message, now: Instant) -> Result<(), Failure> {
        match &self.way {
            Way::Smtp(server) => server
                .send(message.clone())
                .await
                .map(|_| ())
                .map_err(|error| sort(&error)),
            Way::Folder(folder) => {
                let to = message
                    .envelope()
                    .to()
                    .first()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                let name = format!("{}-{}", now.micros(), short_hash(&to));
                let kept = keep(folder, &name, &message.formatted()).await;
                kept.map_err(|error| Failure::Later(format!("the mail folder can't be written: {}", error.kind())))
            }
        }
    }
}

/// The folder that a setting names.
fn folder_of(setting: &str) -> Option<PathBuf> {
    let rest = ["folder:", "file:"]
        .iter()
        .find_map(|scheme| setting.strip_prefix(scheme))?;
    let path = rest.strip_prefix("//").unwrap_or(rest);
    (!path.is_empty()).then(|| PathBuf::from(path))
}

/// Whether a password would be sent without TLS to another machine.
fn says_password_aloud(setting: &str) -> bool {
    let Some(rest) = setting.strip_prefix("smtp://") else {
        return false;
    };
    let (authority, query) = rest.split_once(['/', '?']).unwrap_or((rest, ""));
    let Some((_, host)) = authority.rsplit_once('@') else {
        return false;
    };
    let here = ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|name| host == *name || host.starts_with(&format!("{name}:")));
    !here && !query.contains("tls=required")
}

/// Sorts what a mail server says. Its own words stay out: they often repeat the address.
fn sort(error: &SmtpError) -> Failure {
    let code = error.status().map(|code| format!(" ({code})")).unwrap_or_default();
    if error.is_permanent() {
        Failure::Never(format!("the mail server refuses the mail{code}"))
    } else if error.is_transient() {
        Failure::Later(format!("the mail server asks to try later{code}"))
    } else if error.is_tls() {
        Failure::Later("no secure connection to the mail server".to_owned())
    } else if error.is_timeout() {
        Failure::Later("the mail server didn't answer in time".to_owned())
    } else {
        Failure::Later("the mail server can't be reached".to_owned())
    }
}

/// Writes a file whole: beside its place first, so that nobody reads half a mail.
async fn keep(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    // Two mails to one person in one microsecond: a test's clock stands still.
    let mut place = folder.join(format!("{name}.eml"));
    let mut number = 2;
    while tokio::fs::try_exists(&place).await? {
        place = folder.join(format!("{name}-{number}.eml"));
        number += 1;
    }
    let partial = place.with_extension("partial");
    tokio::fs::write(&partial, bytes).await?;
    tokio::fs::rename(&partial, &place).await
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "Ronda <ronda@red.cl>";

    #[test]
    fn settings_that_make_sense() {
        for setting in [
            "smtp://127.0.0.1:2525",
            "smtps://user:p%40ss@mail.red.cl",
            "smtp://u:p@mail.red.cl:587?tls=required",
            "smtp://u:p@localhost:25",
        ] {
            assert!(Outbox::from_setting(setting, FROM).unwrap().leaves(), "{setting}");
        }
        for setting in ["folder:///var/mail", "file:///var/mail", "folder:var/mail"] {
            assert!(!Outbox::from_setting(setting, FROM).unwrap().leaves(), "{setting}");
        }
        assert_eq!(folder_of("folder:///var/mail"), Some(PathBuf::from("/var/mail")));
    }

    #[test]
    fn settings_that_make_none_say_so_without_the_password() {
        for setting in [
            "",
            "mail.red.cl",
            "http://mail.red.cl",
            "folder:",
            "smtp://",
            "smtp://host?tls=perhaps",
        ] {
            assert_eq!(
                Outbox::from_setting(setting, FROM).unwrap_err(),
                WrongSetting::Way,
                "{setting}"
            );
        }
        assert_eq!(
            Outbox::from_setting("smtp://u:secret@mail.red.cl", FROM).unwrap_err(),
            WrongSetting::Clear
        );
        assert_eq!(
            Outbox::from_setting("smtp://mail.red.cl", "Ronda").unwrap_err(),
            WrongSetting::Sender
        );
    }
}
