//! Mail, from the commit that leaves it to the server that gets it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::sync::Arc;

use domain::event::{Happened, Noun, Verb};
use domain::id::{Ids as _, SystemIds};
use domain::person::Language;
use domain::time::{Clock, Instant, SetClock};
use i18n::Lang;
use jobs::{ATTEMPTS, Failure, Outbox, SendMail, Worker, send_test_mail};
use store::{Db, Letter, Mail, Moment, Settings};
use testkit::smtp::Smtp;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};

/// Where links lead.
const BASE: &str = "https://ronda.example";

const FROM: &str = "Ronda <ronda@red.cl>";
const NOW: Instant = Instant::from_micros(1_780_281_000_000_000);

struct House {
    db: Db,
    clock: Arc<SetClock>,
    folder: tempfile::TempDir,
}

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
        let db = Db::open(&Settings::new(&url, folder.path())).await.unwrap();
        Self {
            db,
            clock: Arc::new(SetClock::at(NOW)),
            folder,
        }
    }

    fn worker(&self, outbox: &Outbox) -> Worker {
        Worker::new(
            self.db.clone(),
            store::Files::open(&self.folder.path().join("files").display().to_string()).unwrap(),
            outbox.clone(),
            self.clock.clone(),
            Arc::new(SystemIds),
            BASE,
        )
    }

    /// As a handler does it: in the transaction of what the mail is about.
    async fn leave(&self, to: &str, language: Language, letter: Letter) {
        let at = self.clock.now();
        let mut write = self.db.write(Moment { at, ids: &SystemIds }).await.unwrap();
        write
            .enqueue(
                &SendMail(Mail {
                    to: to.to_owned(),
                    language,
                    letter,
                })
                .job(at),
            )
            .await
            .unwrap();
        write
            .record(
                None,
                Happened::to(Verb::Changed, Noun::Installation, SystemIds.new_id(at)),
            )
            .await
            .unwrap();
        write.commit().await.unwrap();
    }

    async fn reason(&self) -> (i64, String) {
        let given_up = self.db.given_up_jobs().await.unwrap();
        (given_up[0].attempts, given_up[0].failed_because.clone().unwrap())
    }
}

fn code() -> Letter {
    Letter::SignInCode {
        code: "012345".to_owned(),
        link: "https://ronda.example/s/a-secret-of-43-characters".to_owned(),
        minutes: 15,
    }
}

fn invitation() -> Letter {
    Letter::Invitation {
        name: Some("Beto Ñáñez".to_owned()),
        by: "Ana".to_owned(),
        network: "Red Ñuble".to_owned(),
        charge: "docente de Matemática".to_owned(),
        link: "https://ronda.example/i/another-secret".to_owned(),
        days: 14,
    }
}

/// Takes the soft line ends and marks of quoted-printable away, enough to look for words in a body.
fn read(data: &str) -> String {
    let joined = data.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after
            .get(..2)
            .and_then(|two| std::str::from_utf8(two).ok())
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        match (first, digits) {
            (b'=', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn a_code_arrives_with_its_link_and_then_nothing_of_it_is_kept() {
    let (house, smtp) = (House::new().await, Smtp::start().await);
    let outbox = Outbox::from_setting(&smtp.url(), FROM).unwrap();
    house.leave("beto@liceo.cl", Language::EsCl, code()).await;
    house.leave("carl@liceo.cl", Language::En, code()).await;
    assert_eq!(house.worker(&outbox).run_what_is_due().await.unwrap(), 2);

    let mails = smtp.messages();
    assert_eq!((mails.len(), mails[0].from.as_str()), (2, "ronda@red.cl"));
    for mail in &mails {
        let text = read(&mail.data);
        for part in ["012345", "https://ronda.example/s/a-secret-of-43-characters"] {
            assert!(
                text.matches(part).count() >= 2,
                "{part} in plain text and in HTML: {text}"
            );
        }
        let (headers, _) = mail.data.split_once("\n\n").unwrap();
        assert!(
            headers.contains("Auto-Submitted: auto-generated") && headers.contains("multipart/alternative"),
            "{headers}"
        );
        assert!(!headers.contains("012345") && !text.contains("[mail-"), "{headers}");
    }
    // Two mails of one moment go in any order.
    let spanish = mails.iter().find(|mail| mail.to == ["beto@liceo.cl"]).unwrap();
    assert!(
        spanish.data.contains("=?utf-8?b?"),
        "an accent in the subject: {}",
        spanish.data
    );
    assert!(
        mails
            .iter()
            .any(|mail| mail.to == ["carl@liceo.cl"] && mail.data.contains("Subject: Your code to sign in to Ronda"))
    );
    assert!(house.db.waiting_jobs().await.unwrap().is_empty());
    house.db.close().await;
    let kept = std::fs::read(house.folder.path().join("ronda.db")).unwrap();
    assert!(
        !kept.windows(14).any(|bytes| bytes == b"a-secret-of-43"),
        "the link is still in the file of the database"
    );
}

#[tokio::test]
async fn an_invitation_names_who_invites_to_what_in_both_languages() {
    let (house, smtp) = (House::new().await, Smtp::start().await);
    let outbox = Outbox::from_setting(&smtp.url(), FROM).unwrap();
    for language in Language::ALL {
        house.leave("beto@liceo.cl", *language, invitation()).await;
    }
    house.worker(&outbox).run_what_is_due().await.unwrap();
    for mail in smtp.wait_for(2).await {
        let text = read(&mail.data);
        for words in [
            "Beto Ñáñez",
            "Red Ñuble",
            "docente de Matemática",
            "https://ronda.example/i/another-secret",
            "14",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
}

#[tokio::test]
async fn in_development_a_mail_is_a_file() {
    let house = House::new().await;
    let folder = house.folder.path().join("mail");
    let outbox = Outbox::from_setting(&format!("folder://{}", folder.display()), FROM).unwrap();
    assert!(!outbox.leaves());
    house.leave("beto@liceo.cl", Language::EsCl, code()).await;
    house.leave("beto@liceo.cl", Language::EsCl, code()).await;
    house.worker(&outbox).run_what_is_due().await.unwrap();
    let mut names: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(
        names
            .iter()
            .all(|name| name.ends_with(".eml") && name.starts_with("1780281000000000-") && !name.contains("beto")),
        "{names:?}"
    );
    assert!(
        std::fs::read_to_string(folder.join(&names[0]))
            .unwrap()
            .contains("To: beto@liceo.cl")
    );
}

#[tokio::test]
async fn a_trial_mail_says_at_once_how_it_went() {
    let smtp = Smtp::start().await;
    let outbox = Outbox::from_setting(&smtp.url(), FROM).unwrap();
    send_test_mail(&outbox, "Beto@Liceo.CL", Lang::En, NOW, &SystemIds)
        .await
        .unwrap();
    assert_eq!(smtp.messages()[0].to, ["beto@liceo.cl"]);
    let said = send_test_mail(&outbox, "beto", Lang::En, NOW, &SystemIds).await;
    assert!(matches!(said, Err(Failure::Never(_))));
    let url = smtp.url();
    drop(smtp);
    let outbox = Outbox::from_setting(&url, FROM).unwrap();
    let mut said = Ok(());
    for _ in 0..50 {
        said = send_test_mail(&outbox, "beto@liceo.cl", Lang::En, NOW, &SystemIds).await;
        if said.is_err() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert!(matches!(said, Err(Failure::Later(_))), "{said:?}");
}

#[tokio::test]
async fn a_bad_address_is_given_up_at_once() {
    let (house, smtp) = (House::new().await, Smtp::start().await);
    let outbox = Outbox::from_setting(&smtp.url(), FROM).unwrap();
    house
        .leave("beto@liceo.cl\r\nBcc: all@red.cl", Language::EsCl, code())
        .await;
    house.worker(&outbox).run_what_is_due().await.unwrap();
    assert!(smtp.messages().is_empty());
    assert_eq!(house.reason().await, (1, "the address is none".to_owned()));
}

/// A mail server that answers every recipient the same.
async fn stubborn(answer: &'static str) -> Outbox {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut wire = BufReader::new(stream);
            wire.write_all(b"220 stubborn\r\n").await.unwrap();
            let mut line = String::new();
            while wire.read_line(&mut line).await.is_ok_and(|read| read > 0) {
                let said = if line.starts_with("RCPT") { answer } else { "250 ok\r\n" };
                if wire.write_all(said.as_bytes()).await.is_err() {
                    break;
                }
                line.clear();
            }
        }
    });
    Outbox::from_setting(&format!("smtp://127.0.0.1:{port}"), FROM).unwrap()
}

#[tokio::test]
async fn a_server_that_refuses_for_good_is_not_asked_again() {
    let house = House::new().await;
    let outbox = stubborn("550 no such user beto@liceo.cl\r\n").await;
    house.leave("beto@liceo.cl", Language::EsCl, code()).await;
    house.worker(&outbox).run_what_is_due().await.unwrap();
    // The server's words repeat the address; what is kept doesn't.
    assert_eq!(
        house.reason().await,
        (1, "the mail server refuses the mail (550)".to_owned())
    );
}

#[tokio::test]
async fn a_busy_server_is_asked_again_with_growing_pauses_and_then_no_more() {
    let house = House::new().await;
    let outbox = stubborn("451 greylisted\r\n").await;
    house.leave("beto@liceo.cl", Language::EsCl, code()).await;
    let worker = house.worker(&outbox);
    let mut pauses = Vec::new();
    for _ in 0..ATTEMPTS {
        assert_eq!(worker.run_what_is_due().await.unwrap(), 1);
        assert_eq!(worker.run_what_is_due().await.unwrap(), 0, "it waits");
        if let Some(waiting) = house.db.waiting_jobs().await.unwrap().first() {
            let pause = waiting.run_at.seconds_since(house.clock.now());
            pauses.push(pause);
            house.clock.advance(pause);
        }
    }
    assert_eq!(pauses, [1, 4, 16, 64, 256, 300, 300]);
    assert_eq!(
        house.reason().await,
        (ATTEMPTS, "the mail server asks to try later (451)".to_owned())
    );
    house.clock.advance(86_400);
    assert_eq!(worker.run_what_is_due().await.unwrap(), 0);
}
