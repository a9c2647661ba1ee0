//! From words to a message: addresses, headers, both bodies. Nothing that a person typed reaches a header as it is.

use std::time::{Duration, UNIX_EPOCH};

use domain::id::Ids;
use domain::text;
use domain::time::Instant;
use i18n::Lang;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, MultiPartKind, SinglePart};
use lettre::{Address, Message};

use super::letter::Text;
use crate::failure::Failure;

/// The longest subject that programs for mail show.
const SUBJECT_LENGTH: usize = 150;

/// Makes the message.
pub(super) fn address(
    from: &Mailbox,
    to: &str,
    lang: Lang,
    words: &Text,
    now: Instant,
    ids: &dyn Ids,
) -> Result<Message, Failure> {
    let to = recipient(to)?;
    // Our own date, id and boundary: nothing in a message comes from elsewhere than it is handed.
    let date = UNIX_EPOCH + Duration::from_micros(u64::try_from(now.micros()).unwrap_or(0));
    let id = format!("<{}@{}>", ids.new_id(now), from.email.domain());
    let bodies = MultiPart::builder()
        .kind(MultiPartKind::Alternative)
        .boundary(ids.new_id(now).simple().to_string())
        .singlepart(body(ContentType::TEXT_PLAIN, words.plain()))
        .singlepart(body(ContentType::TEXT_HTML, words.html(lang)));
    Message::builder()
        .from(from.clone())
        .to(to)
        .date(date)
        .message_id(Some(id))
        // One line, whatever somebody called their network: a line end would begin a header of theirs.
        .subject(text::line(&words.subject, SUBJECT_LENGTH))
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ))
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Content-Language"),
            lang.tag().to_owned(),
        ))
        .multipart(bodies)
        .map_err(|_| Failure::Never("the mail could not be put together".to_owned()))
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
        let from = "Ronda <ronda@red.cl>".parse().unwrap();
        let words = letter::write(Lang::EsCl, &letter);
        let message = address(
            &from,
            to,
            Lang::EsCl,
            &words,
            Instant::from_micros(1_780_281_000_000_000),
            &SeededIds::new(1),
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
