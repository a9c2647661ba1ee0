//! All questions on one page, as a plain form: for a phone without scripts, and for paper.

use askama::Template;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use domain::administration::Linking;
use domain::id::SubmissionId;
use survey::sampling;

use super::asked::Asked;
use super::asks_slip::{AsksSlip, asks_slip};
use super::done;
use super::find::{not_open, place, trouble};
use super::given::{Given, sentence};
use super::open::OpenSitting;
use super::receive::{Kept, Refused, Sent, keep};
use super::say::{Say, page};
use super::sheet::{self, Sheet};
use super::show::in_language;
use super::slip::Says;
use crate::app::App;
use crate::page::Answer;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/answering/list.html", whitespace = "minimize")]
struct List {
    say: Say,
    place: String,
    sheet: Sheet,
    given: Given,
    action: String,
    privacy: Vec<String>,
    line: String,
    own_code: bool,
    slip: Option<AsksSlip>,
    on_paper: bool,
    code: String,
    /// What keeps all of it from being received.
    refused: Option<String>,
    id: String,
    third: Option<i64>,
    version: i64,
    language: String,
}

/// The form, with an id of chance that is another each time.
pub async fn show(asked: Asked) -> Answer {
    let open = match asked.sitting().await {
        Ok(open) => open,
        Err(door) => return door,
    };
    let (app, on_paper) = (&asked.app, asked.on_paper);
    let language = open.language(asked.language.as_deref());
    // Whoever prints it prepares: before the window, too.
    if !on_paper && let Some(state) = not_open(app, &open, sheet::say(language)) {
        return state;
    }
    let chance = || {
        let mut bytes = [0_u8; 16];
        app.ids.fill(&mut bytes);
        bytes
    };
    // Everybody who answers on paper answers everything: who gets which third is for chance, not for a pile.
    let third = (open.administration.thirds && !on_paper).then(|| i64::from(chance()[0]) % 3);
    let fresh = uuid::Builder::from_random_bytes(chance()).into_uuid();
    let mut form = form(&open, language, third, Given::default());
    form.id = fresh.to_string();
    form.on_paper = on_paper;
    page(StatusCode::OK, &form)
}

/// Keeps it, by the same way as what a script sends; or the form again, with everything that was answered.
pub async fn save(asked: Asked, body: Result<Bytes, BytesRejection>) -> Answer {
    let open = match asked.sitting().await {
        Ok(open) => open,
        Err(door) => return door,
    };
    let (app, code) = (&asked.app, &open.sitting.code);
    let wrong = |status, key| trouble(status, &asked.headers, key, code);
    let Ok(body) = body else {
        return wrong(StatusCode::PAYLOAD_TOO_LARGE, "answering-too-large");
    };
    let Some(mut given) = Given::read(&body) else {
        return wrong(StatusCode::BAD_REQUEST, "answering-bad-form");
    };
    let language = open.language(Some(given.get("language"))).to_owned();
    let say = sheet::say(&language);
    let Some(sent) = sent(app, &open, &mut given, say) else {
        return wrong(StatusCode::BAD_REQUEST, "answering-bad-form");
    };
    let third = sent.third;
    if given.is_wrong() {
        return again(
            &open,
            &language,
            (third, given),
            (StatusCode::UNPROCESSABLE_ENTITY, None),
        );
    }
    match keep(app, &open, sent, &asked.from).await {
        Ok((_, kept)) => received(&open, say, kept),
        Err(Refused::TooEarly | Refused::TooLate) => {
            not_open(app, &open, say).unwrap_or_else(|| wrong(StatusCode::GONE, "answering-too-late"))
        }
        Err(refused @ (Refused::NoSuchSlip | Refused::NotWanted | Refused::NoConsent)) => {
            given.complain("slip", say.t(refused.key()));
            again(&open, &language, (third, given), (refused.status(), None))
        }
        Err(refused) => {
            let why = say.t(refused.key());
            again(&open, &language, (third, given), (refused.status(), Some(why)))
        }
    }
}

/// What the form says, as a phone would send it; what is wrong with its answers stands in `given` then. None where it isn't our form.
fn sent(app: &App, open: &OpenSitting, given: &mut Given, say: Say) -> Option<Sent> {
    let id: SubmissionId = given.get("id").parse().ok()?;
    let version: i64 = given.get("version").parse().ok()?;
    let third: Option<i64> = given.get("third").parse().ok().filter(|third| (0..3).contains(third));
    let answers = given.answers(&open.instrument, say);
    // Of another version nobody here knows what fits.
    if version == open.administration.instrument_version
        && let Some(today) = survey::Day::parse(&app.now().day().to_string())
    {
        let checked = survey::answers::validate(&open.instrument, open.form(), &answers, today);
        for unfit in &checked.unfit {
            given.complain(&unfit.item, sentence(say, unfit));
        }
        for missing in checked.missing.iter().filter(|key| is_asked(open, third, key)) {
            given.complain(missing, say.t("answering-needed"));
        }
    }
    Some(Sent {
        id,
        version,
        language: given.get("language").to_owned(),
        seconds: None,
        third,
        sex: given.sex(),
        link: None,
        by: (open.administration.linking == Linking::Slip).then(|| Says {
            slip: given.get("slip").to_owned(),
            wants: given.get("wants") == "si",
            text: given.get("text").parse().ok(),
        }),
        answers,
    })
}

/// Whether a third asks an item.
fn is_asked(open: &OpenSitting, third: Option<i64>, key: &str) -> bool {
    let Some(third) = third.and_then(|third| usize::try_from(third).ok()) else {
        return true;
    };
    sampling::items(&open.instrument, open.form(), third).contains(&key)
}

fn again(
    open: &OpenSitting,
    language: &str,
    (third, given): (Option<i64>, Given),
    (status, refused): (StatusCode, Option<String>),
) -> Answer {
    let id = given.get("id").to_owned();
    let mut form = form(open, language, third, given);
    form.id = id;
    form.refused = refused;
    page(status, &form)
}

fn form(open: &OpenSitting, language: &str, third: Option<i64>, given: Given) -> List {
    let say = sheet::say(language);
    let sheet = Sheet::of(open, language, third.and_then(|third| usize::try_from(third).ok()));
    List {
        place: place(open),
        action: routes::answering_list(&open.sitting.code),
        privacy: open.privacy(say, sheet.asks_words),
        line: open.line(say, sheet.needs_some),
        own_code: open.administration.linking == Linking::OwnCode,
        slip: asks_slip(say, open),
        on_paper: false,
        code: open.sitting.code.clone(),
        refused: None,
        id: String::new(),
        version: open.administration.instrument_version,
        language: language.to_owned(),
        third,
        given,
        sheet,
        say,
    }
}

#[derive(Template)]
#[template(path = "pages/answering/receipt.html", whitespace = "minimize")]
struct Receipt {
    say: Say,
    place: String,
    apart: Option<String>,
    next: String,
    /// Where one reads what became of them: address and words.
    done: (String, String),
    later: Vec<String>,
}

/// The honest receipt: it is here, and whether it counts.
fn received(open: &OpenSitting, say: Say, kept: Kept) -> Answer {
    let receipt = Receipt {
        place: place(open),
        apart: match kept {
            Kept::Counted => None,
            Kept::Apart(why) => Some(done::apart(say, why)),
            Kept::Already => Some(say.t("answering-slip-used")),
        },
        next: in_language(&routes::answering_list(&open.sitting.code), None),
        done: open.what_became(say),
        later: open.later(say),
        say,
    };
    page(StatusCode::OK, &receipt)
}
