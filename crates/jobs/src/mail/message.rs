//! From words to a message: addresses, headers, both bodies. Nothing that a person typed reaches a header as it is.

use std::time::{Duration, UNIX_EPOCH};

use domain::text;
use i18n::Lang;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, MultiPartKind, SinglePart};
use lettre::{Address, Message};

use store::Moment;
use uuid::Uuid;

use super::letter::Text;
use super::outbox::Outbox;
use crate::failure::Failure;

/// The longest subject that programs for mail show.
const SUBJECT_LENGTH: usize = 150;

/// What stands above a message besides its subject.
#[derive(Clone, Debug, Default)]
pub(crate) struct Letterhead {
    /// The id that it keeps however often it is sent, so that a mail server knows it again.
    pub(crate) id: Option<Uuid>,
    /// Where a program for mail silences it in one click (RFC 8058).
    pub(crate) unsubscribe: Option<String>,
    /// The secret of the address that an answer goes to.
    pub(crate) reply: Option<String>,
}

/// Makes the message.
pub(super) fn address(
    outbox: &Outbox,
    to: &str,
    lang: Lang,
    words: &Text,
    head: &Letterhead,
    Moment { at: now, ids }: Moment<'_>,
) -> Result<Message, Failure> {
    let (from, to) = (outbox.from(), recipient(to)?);
    // Our own date, id and boundary: nothing in a message comes from elsewhere than it is handed.
    let date = UNIX_EPOCH + Duration::from_micros(u64::try_from(now.micros()).unwrap_or(0));
    let id = format!(
        "<{}@{}>",
        head.id.unwrap_or_else(|| ids.new_id(now)),
        from.email.domain()
    );
    let bodies = MultiPart::builder()
        .kind(MultiPartKind::Alternative)
        .boundary(ids.new_id(now).simple().to_string())
        .singlepart(body(ContentType::TEXT_PLAIN, words.plain()))
        .singlepart(body(ContentType::TEXT_HTML, words.html(lang)));
    let mut message = Message::builder();
    if let Some(address) = head.reply.as_ref().and_then(|secret| outbox.reply_address(secret)) {
        message = message.reply_to(address);
    }
    if let Some(link) = &head.unsubscribe {
        message = message
            .raw_header(raw("List-Unsubscribe", format!("<{link}>")))
            .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    message
        .from(from.clone())
        .to(to)
        .date(date)
        .message_id(Some(id))
        // One line, whatever somebody called their network: a line end would begin a header of theirs.
        .subject(text::line(&words.subject, SUBJECT_LENGTH))
        .raw_header(raw("Auto-Submitted", "auto-generated".to_owned()))
        .raw_header(raw("Content-Language", lang.tag().to_owned()))
        .multipart(bodies)
        .map_err(|_| Failure::Never("the mail could not be put together".to_owned()))
}

fn raw(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

fn body(kind: ContentType, text: String) -> SinglePart {
    SinglePart::builder().header(kind).body(text)
}

/// An address as the house keeps them, or none.
fn recipient(to: &str) -> Result<Mailbox, Failure> {
    let address = text::mail(to).and_then(|mail| mail.parse::<Address>().ok());
    address
        .map(|address| Mailbox::new(None, address))
        .ok_or_else(|| Failure::Never("the address is none".to_owned()))
}

#[cfg(test)]
mod tests {
    use domain::id::SeededIds;
    use domain::time::Instant;
    use store::Letter;

    use super::*;
    use crate::mail::letter;

    fn message(to: &str, network: &str) -> Result<String, Failure> {
        let letter = Letter::Invitation {
            name: None,
            by: "Ana".to_owned(),
            network: network.to_owned(),
            charge: "docente".to_owned(),
            link: "https://ronda.example/i/abc".to_owned(),
            days: 14,
        };
        let outbox = Outbox::from_setting("smtp://127.0.0.1:1", "Ronda <ronda@red.cl>").unwrap();
        let words = letter::write(Lang::EsCl, &letter);
        let message = address(
            &outbox,
            to,
            Lang::EsCl,
            &words,
            &Letterhead::default(),
            Moment {
                at: Instant::from_micros(1_780_281_000_000_000),
                ids: &SeededIds::new(1),
            },
        )?;
        Ok(String::from_utf8(message.formatted()).unwrap())
    }

    #[test]
    fn no_text_becomes_a_header() {
        let mail = message("beto@liceo.cl", "Red\r\nBcc: all@red.cl\r\n\r\nhola").unwrap();
        let (headers, _) = mail.split_once("\r\n\r\n").unwrap();
        assert!(
            !headers
                .lines()
                .any(|line| line.to_ascii_lowercase().starts_with("bcc:")),
            "{headers}"
        );
        assert!(headers.contains("Date: Mon, 01 Jun 2026 02:30:00 +0000"), "{headers}");
    }

    #[test]
    fn an_address_that_is_none_fails_for_good() {
        for to in [
            "",
            "beto",
            "beto@liceo.cl\r\nBcc: x@y.cl",
            "beto@liceo.cl, x@y.cl",
            "<beto@liceo.cl>",
            "a\u{0}b@liceo.cl",
        ] {
            assert!(matches!(message(to, "Red"), Err(Failure::Never(_))), "{to:?}");
        }
    }

    #[test]
    fn the_same_chance_makes_the_same_message() {
        assert_eq!(
            message("beto@liceo.cl", "Red Ñuble"),
            message("beto@liceo.cl", "Red Ñuble")
        );
    }
}
