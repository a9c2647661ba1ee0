//! Answers by mail, as mail servers hand them over: people's, programs', and what is no mail.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use interchange::mail::{LARGEST, NoAnswer, read};
use proptest::prelude::*;

const SECRET_ONE: &str = "0123456789abcdef0123456789abcdef";

fn mail(more: &str, body: &str) -> String {
    format!(
        "From: Beto Soto <Beto@Liceo.cl>\r\nTo: Ronda <responder+{SECRET_ONE}@red.cl>\r\nMessage-ID: <a1@liceo.cl>\r\n{more}\r\n{body}"
    )
}

#[test]
fn the_words_of_a_person_are_read() {
    let text = mail(
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n",
        "Con tarjetas result=C3=B3.\r\n\r\nEl lun, 1 jun 2026, Ronda <r@red.cl> escribi=C3=B3:\r\n> hola\r\n",
    );
    let read = read(text.as_bytes(), None).unwrap();
    assert_eq!(read.words, "Con tarjetas resultó.");
    assert_eq!(read.from.as_deref(), Some("beto@liceo.cl"));
    assert_eq!(read.secrets, [SECRET_ONE]);
    assert_eq!((read.id.as_str(), read.files), ("a1@liceo.cl", 0));
}

#[test]
fn what_the_server_says_comes_first_and_capitals_do_no_harm() {
    let other = "ffffffffffffffffffffffffffffffff";
    let recipient = format!("responder+{}@red.cl", other.to_uppercase());
    let read = read(mail("", "hola").as_bytes(), Some(&recipient)).unwrap();
    assert_eq!(read.secrets, [other, SECRET_ONE]);
}

#[test]
fn programs_are_let_go() {
    for header in [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (vacation)",
        "Precedence: bulk",
        "X-Autoreply: yes",
        "Return-Path: <>",
        "List-Id: <red.lista.cl>",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
    ] {
        let text = mail(&format!("{header}\r\n"), "Estoy de vacaciones");
        assert_eq!(read(text.as_bytes(), None), Err(NoAnswer::Automatic), "{header}");
    }
    assert!(read(mail("Auto-Submitted: no\r\n", "hola").as_bytes(), None).is_ok());
    let daemon = "From: MAILER-DAEMON@red.cl\r\nTo: x@y.cl\r\n\r\nno";
    assert_eq!(read(daemon.as_bytes(), None), Err(NoAnswer::Automatic));
}

#[test]
fn what_is_too_large_or_no_mail_is_told() {
    assert_eq!(read(&vec![b'a'; LARGEST + 1], None), Err(NoAnswer::Large));
    assert_eq!(read(b"", None), Err(NoAnswer::Unreadable));
    // A mail within a mail within a mail, a thousand times: nothing of it is opened.
    let mut bomb = String::from("From: a@b.cl\r\nTo: c@d.cl\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n");
    for _ in 0..1000 {
        bomb.push_str("--x\r\nContent-Type: text/plain\r\n\r\nhola\r\n");
    }
    assert_eq!(read(bomb.as_bytes(), None), Err(NoAnswer::Unreadable));
}

#[test]
fn files_are_counted_and_not_kept() {
    let text = mail(
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n",
        "--x\r\nContent-Type: text/plain\r\n\r\nVa la guía.\r\n--x\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\nUEsFBg==\r\n--x--\r\n",
    );
    let read = read(text.as_bytes(), None).unwrap();
    assert_eq!((read.words.as_str(), read.files), ("Va la guía.", 1));
}

#[test]
fn of_two_writers_nobody_wrote_it() {
    let text = format!("From: a@b.cl, c@d.cl\r\nTo: r+{SECRET_ONE}@red.cl\r\n\r\nhola");
    assert_eq!(read(text.as_bytes(), None).unwrap().from, None);
}

proptest! {
    /// Whatever a server hands over, it ends, and no line of a quote is left.
    #[test]
    fn nothing_breaks_it(bytes in proptest::collection::vec(any::<u8>(), 0..600), head in "(?s).{0,120}") {
        let mut mail = head.into_bytes();
        mail.extend(b"\r\n\r\n");
        mail.extend(bytes);
        if let Ok(read) = read(&mail, None) {
            prop_assert!(read.words.lines().all(|line| !line.trim_start().starts_with('>')));
        }
    }
}
