//! Takes what is in it, and tells honestly what became of each student's answers.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use domain::administration::Apart;

use super::read::{FileWrong, HandedOver, read};
use crate::app::App;
use crate::page::Answer;
use crate::page::problem::Problem;
use crate::pages::answering::asked::Asked;
use crate::pages::answering::find::place;
use crate::pages::answering::open::OpenSitting;
use crate::pages::answering::receive::{Kept, Refused, keep};
use crate::pages::answering::say::{Say, page};
use crate::pages::doors::address::Address;
use crate::routes;
use crate::upload::Uploaded;

#[derive(Template)]
#[template(path = "pages/answering/file/bring.html", whitespace = "minimize")]
struct Bring {
    say: Say,
    place: String,
    action: String,
    code: String,
    /// Why the file can't be taken.
    wrong: Option<String>,
    /// Where the file belongs: address and words.
    elsewhere: Option<(String, String)>,
    /// What became of what was in it.
    told: Vec<String>,
}

/// The form.
pub async fn show(asked: Asked) -> Answer {
    match asked.sitting().await {
        Ok(open) => page(StatusCode::OK, &template(Say::of_browser(&asked.headers), &open)),
        Err(door) => door,
    }
}

/// Takes a file. Brought twice, everything in it was there already.
pub async fn bring(asked: Asked, file: Result<Uploaded, Problem>) -> Answer {
    let open = match asked.sitting().await {
        Ok(open) => open,
        Err(door) => return door,
    };
    let say = Say::of_browser(&asked.headers);
    let mut bring = template(say, &open);
    let file = match file {
        Ok(file) => read(&file.bytes, &open.sitting.code),
        Err(problem) if problem.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(FileWrong::TooLarge),
        Err(_) => Err(FileWrong::NotOurs),
    };
    match file {
        Ok(file) => {
            bring.told = kept((&asked.app, &asked.from), &open, file).await?.told(say);
            page(StatusCode::OK, &bring)
        }
        Err(wrong) => {
            bring.wrong = Some(say.t(sentence(&wrong)));
            if let FileWrong::OtherSurvey(Some(code)) = &wrong {
                let words = say.t1("answering-bring-elsewhere", "code", code.as_str());
                bring.elsewhere = Some((routes::answering_file(code), words));
            }
            page(StatusCode::UNPROCESSABLE_ENTITY, &bring)
        }
    }
}

/// What became of the answers in a file.
#[derive(Debug, Default)]
struct Brought {
    counted: usize,
    known: usize,
    apart: BTreeMap<&'static str, usize>,
    refused: BTreeMap<&'static str, usize>,
    /// Whether something of it may be taken another time.
    again: bool,
}

async fn kept((app, from): (&App, &Address), open: &OpenSitting, file: HandedOver) -> Result<Brought, Problem> {
    let mut brought = Brought::default();
    for sent in file.0 {
        let Some(sent) = sent else {
            brought.refuse(Refused::BadForm);
            continue;
        };
        if app.db.kept_already(open.sitting.id, sent.id).await? {
            brought.known += 1;
            continue;
        }
        match keep(app, open, sent, from).await {
            Ok((_, Kept::Counted)) => brought.counted += 1,
            Ok((_, Kept::Already)) => brought.known += 1,
            Ok((_, Kept::Apart(why))) => *brought.apart.entry(apart(why)).or_default() += 1,
            Err(refused) => brought.refuse(refused),
        }
    }
    Ok(brought)
}

impl Brought {
    fn refuse(&mut self, why: Refused) {
        let (key, again) = match why {
            Refused::TooEarly => ("answering-bring-early", true),
            Refused::TooLate => ("answering-bring-late", false),
            Refused::SheetEnded => ("sheet-bring-ended", false),
            Refused::Unfit => ("answering-bring-unfit", false),
            Refused::TooOften => ("answering-bring-full", false),
            Refused::Busy => ("answering-bring-busy", true),
            Refused::NoSuchSlip | Refused::NotWanted | Refused::NoConsent => ("answering-bring-slip", false),
            Refused::BadForm | Refused::TooLarge | Refused::NoSuchCode => ("answering-bring-unread", false),
        };
        *self.refused.entry(key).or_default() += 1;
        self.again |= again;
    }

    fn told(&self, say: Say) -> Vec<String> {
        let counted = [
            ("answering-bring-counted", self.counted),
            ("answering-bring-known", self.known),
        ];
        let others = self.apart.iter().chain(&self.refused).map(|(key, n)| (*key, *n));
        let all = counted.into_iter().chain(others).filter(|(_, n)| *n > 0);
        let then = if self.again {
            "answering-bring-again"
        } else {
            "answering-bring-done"
        };
        all.map(|(key, n)| say.t1(key, "n", n))
            .chain(std::iter::once(say.t(then)))
            .collect()
    }
}

const fn apart(why: Apart) -> &'static str {
    match why {
        Apart::Late => "answering-bring-apart-late",
        Apart::OtherVersion => "answering-bring-apart-version",
        Apart::TooMany => "answering-bring-apart-many",
    }
}

const fn sentence(wrong: &FileWrong) -> &'static str {
    match wrong {
        FileWrong::None => "answering-bring-wrong-none",
        FileWrong::TooLarge => "answering-bring-wrong-large",
        FileWrong::NotOurs => "answering-bring-wrong-not-ours",
        FileWrong::Newer => "answering-bring-wrong-newer",
        FileWrong::OtherSurvey(_) => "answering-bring-wrong-other",
    }
}

fn template(say: Say, open: &OpenSitting) -> Bring {
    Bring {
        place: place(open),
        action: routes::answering_file(&open.sitting.code),
        code: open.sitting.code.clone(),
        wrong: None,
        elsewhere: None,
        told: vec![],
        say,
    }
}
