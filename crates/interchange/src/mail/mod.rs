//! An answer by mail, as a mail server hands it over (RFC 5322): whose it is, to which address, and the words that were typed.
//!
//! Owns that nothing automatic becomes words, and that only words do. Must not decide whose words they may be: an address in a mail proves
//! nothing. Attachments are counted and not opened.

use domain::attention::own_words;
use mail_parser::{ContentType, HeaderName, Message, MessageParser, MessagePart, MimeHeaders as _};

/// The most that a mail may weigh: words are small, and what comes along is not kept.
pub const LARGEST: usize = 1024 * 1024;
/// Parts of a mail at most; whoever sends more wants something else.
const MOST_PARTS: usize = 100;
/// Letters and digits of the secret in an address.
const SECRET: usize = 32;

/// A mail that somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The secrets of the addresses that it went to, in their order.
    pub secrets: Vec<String>,
    /// Who says that they wrote it, lower case; none where several do.
    pub from: Option<String>,
    /// What its program called it, so that it is taken in once.
    pub id: String,
    /// The words that were typed.
    pub words: String,
    /// How many files came along, without the pictures of a signature.
    pub files: usize,
}

/// Why something is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// More than a mail may weigh.
    #[error("the mail is too large")]
    Large,
    /// No mail.
    #[error("that is no mail")]
    Unreadable,
    /// A program wrote it: an absence note, a bounce, a list, our own mail coming back. It is let go without a word, lest two programs talk
    /// to each other for ever.
    #[error("a program wrote the mail")]
    Automatic,
}

/// Reads a mail. `recipient` is the address that the server took it in for, where it says so.
///
/// # Errors
/// [`NoAnswer`].
pub fn read(bytes: &[u8], recipient: Option<&str>) -> Result<Incoming, NoAnswer> {
    if bytes.len() > LARGEST {
        return Err(NoAnswer::Large);
    }
    let mail = MessageParser::default().parse(bytes).ok_or(NoAnswer::Unreadable)?;
    if mail.from().is_none() || mail.parts.len() > MOST_PARTS {
        return Err(NoAnswer::Unreadable);
    }
    if is_automatic(&mail) {
        return Err(NoAnswer::Automatic);
    }
    let typed = mail.body_text(0).unwrap_or_default();
    Ok(Incoming {
        secrets: secrets(&mail, recipient),
        from: only_writer(&mail),
        id: mail.message_id().unwrap_or_default().to_owned(),
        words: own_words(&typed),
        files: mail.attachments().filter(|part| !is_of_signature(part)).count(),
    })
}

/// A picture that the mail's own text shows: a logo below somebody's name is nothing that they meant to send.
fn is_of_signature(part: &MessagePart<'_>) -> bool {
    let attached = part.content_disposition().is_some_and(ContentType::is_attachment);
    part.content_id().is_some() && !attached
}

/// Whether a program wrote it (RFC 3834), by any of the signs that programs leave.
fn is_automatic(mail: &Message<'_>) -> bool {
    let said = |name: &'static str| {
        let raw = mail.header_raw(name);
        raw.unwrap_or_default().trim().to_ascii_lowercase()
    };
    let automatic = said("Auto-Submitted");
    let bulk = ["bulk", "junk", "list", "auto_reply"].contains(&said("Precedence").as_str());
    let marked = ["X-Autoreply", "X-Autorespond", "Feedback-ID"]
        .iter()
        .any(|name| !said(name).is_empty());
    let list = mail.header_raw(HeaderName::ListId).is_some();
    // A bounce comes from nobody.
    let nobody = mail
        .header_raw(HeaderName::ReturnPath)
        .is_some_and(|path| path.trim() == "<>");
    let report = mail
        .header_raw(HeaderName::ContentType)
        .is_some_and(|kind| kind.trim().to_ascii_lowercase().starts_with("multipart/report"));
    let daemon = writers(mail).iter().any(|address| {
        let user = address.split('@').next().unwrap_or_default();
        ["mailer-daemon", "postmaster", "no-reply", "noreply"].contains(&user)
    });
    (!automatic.is_empty() && automatic != "no") || bulk || marked || list || nobody || report || daemon
}

fn writers(mail: &Message<'_>) -> Vec<String> {
    let from = mail
        .from()
        .map(|from| from.iter().filter_map(|one| one.address()).collect::<Vec<_>>());
    from.unwrap_or_default().into_iter().map(str::to_lowercase).collect()
}

fn only_writer(mail: &Message<'_>) -> Option<String> {
    match &writers(mail)[..] {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// What stands behind the plus sign of each address, where it could be a secret of ours.
fn secrets(mail: &Message<'_>, recipient: Option<&str>) -> Vec<String> {
    let mut addresses: Vec<String> = recipient.into_iter().map(str::to_owned).collect();
    for name in ["Delivered-To", "X-Original-To"] {
        addresses.extend(mail.header_raw(name).map(|raw| raw.trim().to_owned()));
    }
    for field in [mail.to(), mail.cc()].into_iter().flatten() {
        addresses.extend(field.iter().filter_map(|one| one.address()).map(str::to_owned));
    }
    let mut secrets: Vec<String> = Vec::new();
    for address in addresses {
        let user = address.trim_matches(['<', '>']).split('@').next().unwrap_or_default();
        let secret = user
            .rsplit_once('+')
            .map_or("", |(_, secret)| secret)
            .to_ascii_lowercase();
        let fits = secret.len() == SECRET && secret.bytes().all(|byte| byte.is_ascii_hexdigit());
        if fits && !secrets.contains(&secret) {
            secrets.push(secret);
        }
    }
    secrets
}
