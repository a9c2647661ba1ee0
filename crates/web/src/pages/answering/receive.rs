//! Receives one student's answers: counted, kept apart by rule, or refused by name. What is acknowledged is on disk.

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::administration::{Apart, Linking, NewSubmission, Parted, Received, Sex, alerts, receive as decide};
use domain::disclosure::Place;
use domain::id::SubmissionId;
use domain::secret::typed_room_code;
use serde::{Deserialize, Serialize};
use store::{Error, ToKeep};
use survey::Answers;

use super::answer_sheet;
use super::open::OpenSitting;
use super::slip::{Says, whoever_answers};
use crate::app::App;
use crate::guard::limits::Purpose;
use crate::pages::doors::address::Address;

/// What a phone sends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// Made by the phone, of chance alone.
    pub id: SubmissionId,
    /// The version of the instrument that it showed.
    pub version: i64,
    /// In which language.
    pub language: String,
    /// Seconds that answering took.
    #[serde(default)]
    pub seconds: Option<i64>,
    /// Which third was asked.
    #[serde(default)]
    pub third: Option<i64>,
    /// What the student says of their sex.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// The hash of their own code.
    #[serde(default)]
    pub link: Option<String>,
    /// Who answers, where a slip says it.
    #[serde(default)]
    pub by: Option<Says>,
    /// The answers.
    pub answers: Answers,
}

/// What a phone is told.
#[derive(Debug, Serialize)]
struct Told {
    /// The id, once it is on disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    received: Option<SubmissionId>,
    /// Whether it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    apart: Option<Apart>,
    /// Whether answers came by this slip before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    already: bool,
    /// Why it isn't kept: a key of the page's own sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<&'static str>,
}

/// Receives them.
pub async fn receive(
    State(app): State<App>,
    from: Address,
    Path(code): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    match kept(&app, (&from, &code), body).await {
        Ok((id, kept)) => Json(Told {
            received: Some(id),
            apart: match kept {
                Kept::Apart(why) => Some(why),
                Kept::Counted | Kept::Already => None,
            },
            already: kept == Kept::Already,
            problem: None,
        })
        .into_response(),
        Err(refused) => refused.into_response(),
    }
}

async fn kept(
    app: &App,
    (from, code): (&Address, &str),
    body: Result<Bytes, BytesRejection>,
) -> Result<(SubmissionId, Kept), Refused> {
    let body = body.map_err(|_| Refused::TooLarge)?;
    let code = typed_room_code(code);
    // Answers of a sitting that was opened of late never wait for a door that somebody else's wrong codes shut.
    let limits = (!app.sittings.knows(&code)).then_some(&app.limits);
    if let Some(limits) = limits {
        limits
            .look(Purpose::SurveyCode, &from.0)
            .map_err(|_| Refused::TooOften)?;
    }
    let open = match app.sittings.open(&app.db, &code, app.now()).await {
        Err(Error::NotFound) => {
            if let Some(limits) = limits {
                limits
                    .count_wrong(Purpose::SurveyCode, &from.0)
                    .map_err(|_| Refused::TooOften)?;
            }
            return Err(Refused::NoSuchCode);
        }
        opened => opened?,
    };
    let sent: Sent = serde_json::from_slice(&body).map_err(|_| Refused::BadForm)?;
    keep(app, &open, sent, from).await
}

/// What became of answers that are on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// They count.
    Counted,
    /// They are kept apart, and why.
    Apart(Apart),
    /// Answers came by this slip before, these or others.
    Already,
}

/// Keeps what was sent to a sitting.
///
/// # Errors
/// Why it isn't kept.
pub(super) async fn keep(
    app: &App,
    open: &OpenSitting,
    sent: Sent,
    from: &Address,
) -> Result<(SubmissionId, Kept), Refused> {
    if let Some(on) = &open.sheet {
        return answer_sheet::keep(app, open, on, (sent, from)).await;
    }
    let at = app.now();
    let decided = || decide(&open.administration, &open.sitting, sent.version, open.arrived(), at);
    let received = match decided() {
        // The limit is not kept by a guess: a phone without signal sends the same again and again.
        Received::Apart(Apart::TooMany) | Received::Full => {
            open.recount(app.db.arrived(open.sitting.id).await?);
            decided()
        }
        other => other,
    };
    let apart = match received {
        Received::Counted => None,
        Received::Apart(why) => Some(why),
        Received::TooEarly => return Err(Refused::TooEarly),
        Received::TooLate => return Err(Refused::TooLate),
        Received::Full => return Err(Refused::TooOften),
    };
    let by = whoever_answers(app, open, sent.by.as_ref(), from).await?;
    // A slip answers once. Whoever sends with it again is told the same, whatever they send: else one could guess what came.
    if let Some(held) = &by
        && app.db.slip_is_used(open.sitting.id, held).await?
    {
        return Ok((sent.id, Kept::Already));
    }
    let id = by.as_ref().map_or(sent.id, |held| held.submission);
    if apart.is_some() && app.db.counts_already(open.sitting.id, id).await? {
        return Ok((sent.id, Kept::Counted));
    }
    let answers = match apart {
        // Of another version nobody here knows what fits; it is kept as it came, and counts for nothing.
        Some(Apart::OtherVersion) => sent.answers,
        _ => {
            let fitting = open.administration.fitting(&open.instrument, &sent.answers, at.day());
            fitting.ok_or(Refused::Unfit)?
        }
    };
    let language = spoken(open, &sent.language);
    let place = Place {
        administration_id: open.administration.id,
        school_id: open.sitting.school_id,
        course_id: Some(open.sitting.course_id),
    };
    let ids = app.ids.as_ref();
    let alerts = alerts(&answers, place, (&language, at.day()), ids);
    // What counts for nothing keeps its texts, where nobody sees them.
    let parted = match apart {
        None => Parted::of(answers.clone(), ids),
        Some(_) => Parted {
            rest: answers.clone(),
            texts: vec![],
        },
    };
    let own_code = open.administration.linking == Linking::OwnCode;
    let submission = NewSubmission {
        id,
        sitting: open.sitting.id,
        language,
        seconds: sent.seconds,
        third: sent.third.filter(|_| open.administration.thirds),
        sex: sent.sex.filter(|_| open.administration.asks_sex),
        // Where answers are not linked nothing is kept by which they could be.
        link: match &by {
            Some(held) => Some(held.pseudonym.clone()),
            None => sent.link.filter(|_| own_code),
        },
        answers: parted.rest,
    };
    let to_keep = ToKeep {
        submission: submission.checked().map_err(|_| Refused::BadForm)?,
        school: open.sitting.school_id,
        day: at.day(),
        apart,
        texts: parted.texts,
        alerts,
    };
    app.intake.keep(to_keep).await?;
    open.one_more(apart.is_some());
    Ok((sent.id, apart.map_or(Kept::Counted, Kept::Apart)))
}

/// A language of the instrument, or its first.
fn spoken(open: &OpenSitting, said: &str) -> String {
    let languages = &open.instrument.languages;
    let known = languages.iter().find(|language| language.code == said);
    known
        .or(languages.first())
        .map_or_else(String::new, |language| language.code.clone())
}

/// Why answers are not kept. The phone keeps them.
#[derive(Clone, Copy, Debug)]
pub(super) enum Refused {
    NoSuchCode,
    BadForm,
    Unfit,
    TooEarly,
    TooLate,
    TooLarge,
    TooOften,
    Busy,
    NoSuchSlip,
    /// They didn't say that they want to answer.
    NotWanted,
    /// A yes that it takes isn't there, or was taken back.
    NoConsent,
    /// The class's entering has ended.
    SheetEnded,
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NoSuchCode,
            _ => Self::Busy,
        }
    }
}

impl Refused {
    /// Its status.
    pub(super) const fn status(self) -> StatusCode {
        match self {
            Self::NoSuchCode => StatusCode::NOT_FOUND,
            Self::BadForm => StatusCode::BAD_REQUEST,
            Self::Unfit | Self::NoSuchSlip | Self::NotWanted | Self::NoConsent => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooEarly => StatusCode::CONFLICT,
            Self::TooLate | Self::SheetEnded => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The key of its sentence.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::NoSuchCode => "answering-no-such-code",
            Self::BadForm => "answering-bad-form",
            Self::Unfit => "answering-unfit",
            Self::TooEarly => "answering-too-early",
            Self::TooLate => "answering-too-late",
            Self::TooLarge => "answering-too-large",
            Self::TooOften => "answering-too-often",
            Self::Busy => "answering-busy",
            Self::NoSuchSlip => "answering-no-such-slip",
            Self::NotWanted => "answering-not-wanted",
            Self::NoConsent => "answering-no-consent",
            Self::SheetEnded => "sheet-ended",
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let told = Json(Told {
            received: None,
            apart: None,
            already: false,
            problem: Some(self.key()),
        });
        let mut response = (self.status(), told).into_response();
        if matches!(self, Self::Busy | Self::TooOften) {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, header::HeaderValue::from_static("2"));
        }
        response
    }
}
