//! The student's page: made once for a sitting and a language, then served from memory with its ETag. No session, no query.

use askama::Template;
use domain::administration::Linking;
use serde_json::json;

use super::asked::Asked;
use super::asks_slip::{AsksSlip, asks_slip};
use super::find::{not_open, place};
use super::given::Given;
use super::open::OpenSitting;
use super::say::Say;
use super::sheet::{self, Sheet};
use crate::page::{Answer, go_to, render};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/answering/show.html", whitespace = "minimize")]
struct Show {
    say: Say,
    place: String,
    course: String,
    sheet: Sheet,
    given: Given,
    list: String,
    /// Where one reads what became of the answers: address and words.
    done: (String, String),
    later: Vec<String>,
    /// Other languages: address, tag and name.
    languages: Vec<(String, String, String)>,
    privacy: Vec<String>,
    line: String,
    own_code: bool,
    slip: Option<AsksSlip>,
    /// What the script has to know of the sitting, as JSON.
    survey: String,
}

/// The page.
pub async fn show(asked: Asked) -> Answer {
    let open = match asked.sitting().await {
        Ok(open) => open,
        Err(door) => return door,
    };
    let code = &open.sitting.code;
    let language = open.language(asked.language.as_deref());
    // One address a page, so that a phone without network finds the one that it kept.
    if *code != asked.typed {
        let chosen = asked.language.as_ref().map(|_| language);
        return go_to(&in_language(&routes::answering(code), chosen));
    }
    if let Some(state) = not_open(&asked.app, &open, sheet::say(language)) {
        return state;
    }
    let made = open.page(language, || render(&template(&open, language)))?;
    Ok(made.answer(&asked.headers))
}

/// An address, in a language where one was asked for.
pub fn in_language(path: &str, language: Option<&str>) -> String {
    language.map_or_else(
        || path.to_owned(),
        |code| format!("{path}?idioma={}", routes::encode(code)),
    )
}

fn template(open: &OpenSitting, language: &str) -> Show {
    let (say, code) = (sheet::say(language), &open.sitting.code);
    let sheet = Sheet::of(open, language, None);
    let others = open.instrument.languages.iter().filter(|other| other.code != language);
    let own_code = open.administration.linking == Linking::OwnCode;
    let slip = asks_slip(say, open);
    Show {
        done: open.what_became(say),
        later: open.later(say),
        list: in_language(&routes::answering_list(code), Some(language)),
        languages: others
            .map(|other| {
                let path = in_language(&routes::answering(code), Some(&other.code));
                (path, other.code.clone(), other.name.clone())
            })
            .collect(),
        privacy: open.privacy(say, sheet.asks_words),
        line: open.line(say, sheet.needs_some),
        survey: json!({
            "code": code,
            "version": open.administration.instrument_version,
            "language": language,
            "thirds": open.administration.thirds,
            // Whoever copies letters from a paper wants to see all of them.
            "list": open.sheet.is_some(),
            "text": slip.as_ref().map(|slip| &slip.text),
            // The same in the whole network, so that a code is the same in each survey; it is no secret, and another network has another.
            "salt": own_code.then(|| domain::secret::hash(&format!("own-code:{}", open.administration.network_id))),
        })
        .to_string(),
        place: place(open),
        course: open.course.clone(),
        given: Given::default(),
        own_code,
        slip,
        sheet,
        say,
    }
}
