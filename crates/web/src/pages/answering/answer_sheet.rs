//! An assessment's answer sheet, in the shape in which phones are served: its questions as an instrument of letters, its class as a sitting.
//!
//! Owns what is different from a survey: whose answers they are is known to the class's teacher, and the slip is the student's own page's.

use domain::administration::{Administration, Linking, Sitting};
use domain::assessment::{AnswerSheet, Paper, chosen, place_key, responses, shape};
use domain::consent::LegalBasis;
use domain::id::{AdministrationId, InstrumentId, SittingId, SubmissionId};
use domain::permission::decide_by_slip;
use domain::school::Subject;
use domain::student::{Slip, SlipHolder};
use domain::suppression::SMALLEST_GROUP;
use i18n::Lang;
use store::{OpenedSheet, SheetKept};
use survey::model::{Origin, Validation};
use survey::{Anchor, Asks, Instrument, Item, Language, Section, Texts};

use super::open::OpenSitting;
use super::receive::{Kept, Refused, Sent};
use super::say::Say;
use crate::app::App;
use crate::guard::limits::Purpose;
use crate::pages::doors::address::Address;
use crate::routes;

/// What a sheet has beside its shape as a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct OnPhones {
    /// The sheet.
    pub sheet: AnswerSheet,
    /// Of what.
    pub subject: Subject,
    /// Its questions with their keys, which no phone is shown.
    pub paper: Paper,
}

/// The sheet as an administration of its questions. It stands in no table.
pub fn administration(opened: &OpenedSheet) -> Administration {
    let sheet = &opened.sheet;
    Administration {
        id: AdministrationId(sheet.id.0),
        network_id: opened.network,
        school_id: sheet.school_id,
        instrument_id: InstrumentId(sheet.id.0),
        instrument_version: version(opened),
        short_form: None,
        name: opened.name.clone(),
        linking: Linking::Slip,
        basis: LegalBasis::LegalFunction,
        thirds: false,
        asks_sex: false,
        opens_at: sheet.opened_at,
        closes_at: sheet.closes_at,
        created_by: sheet.by_id,
        created_at: sheet.opened_at,
        released_at: None,
    }
}

/// Other letters are another version, too: what a phone has in memory must be what it is shown.
fn version(opened: &OpenedSheet) -> i64 {
    shape(&opened.paper) * 16 + opened.sheet.options
}

/// Its class as a sitting.
pub fn sitting(opened: &OpenedSheet) -> Sitting {
    let sheet = &opened.sheet;
    Sitting {
        id: SittingId(sheet.id.0),
        administration_id: AdministrationId(sheet.id.0),
        school_id: sheet.school_id,
        course_id: sheet.course_id,
        code: sheet.code.clone(),
        expected: opened.expected,
    }
}

/// Its questions: a letter each, by their labels. What they ask stands on paper.
pub fn instrument(opened: &OpenedSheet) -> Instrument {
    let texts = |of: &dyn Fn(Lang) -> String| {
        let all = Lang::ALL.iter();
        all.fold(Texts::none(), |texts, lang| texts.with(lang.tag(), &of(*lang)))
    };
    let letters: Vec<Anchor> = opened
        .sheet
        .letters()
        .map(|letter| Anchor {
            key: letter.to_string(),
            text: texts(&|_| letter.to_string()),
        })
        .collect();
    let question = |(place, item): (usize, &domain::assessment::Item)| Item {
        key: place_key(place),
        text: texts(&|lang| lang.with("sheet-question", &[("label", item.label.as_str().into())])),
        hint: Texts::none(),
        required: false,
        relevant: None,
        asks: Asks::Single {
            anchors: letters.clone(),
            reversed: false,
            may_decline: false,
        },
    };
    Instrument {
        key: "answer-sheet".to_owned(),
        version: 1,
        validation: Validation::NotYet,
        languages: Lang::ALL.iter().map(|lang| language(*lang)).collect(),
        title: texts(&|_| opened.name.clone()),
        intro: texts(&|lang| lang.t("sheet-intro")),
        decline: Texts::none(),
        free_text: false,
        sections: vec![Section {
            key: "letters".to_owned(),
            title: Texts::none(),
            grid: false,
            relevant: None,
            items: chosen(&opened.paper).map(question).collect(),
        }],
        scales: vec![],
        short_forms: vec![],
    }
}

fn language(lang: Lang) -> Language {
    Language {
        code: lang.tag().to_owned(),
        name: lang.t("instrument-language-name"),
        origin: Origin::Original,
        by: String::new(),
        licence: String::new(),
    }
}

/// What becomes of answers, before the first question: each sentence is a rule of who reads them.
pub fn privacy(say: Say, on: &OnPhones) -> Vec<String> {
    let subject = say.t(&format!("subject-{}", on.subject));
    vec![
        say.t1("sheet-private-teacher", "subject", subject),
        say.t1("sheet-private-level", "n", SMALLEST_GROUP),
        say.t("sheet-private-own"),
    ]
}

/// What happens with them afterwards.
pub fn later(say: Say) -> Vec<String> {
    vec![say.t("sheet-later-teacher"), say.t("sheet-later-own")]
}

/// Whose slip it is.
///
/// # Errors
/// It opens nothing; too many wrong ones came from there.
pub async fn holder(
    app: &App,
    open: &OpenSitting,
    on: &OnPhones,
    (typed, from): (&str, &Address),
) -> Result<SlipHolder, Refused> {
    let limits = &app.limits;
    limits.look(Purpose::Slip, &from.0).map_err(|_| Refused::TooOften)?;
    let slip = Slip::typed(typed).ok_or(Refused::NoSuchSlip)?;
    let network = open.administration.network_id;
    if let Some(holder) = app.db.sheet_held(network, &on.sheet, &slip).await? {
        return Ok(holder);
    }
    let counted = limits.count_wrong(Purpose::Slip, &from.0);
    Err(counted.map_or(Refused::TooOften, |()| Refused::NoSuchSlip))
}

/// Keeps what was sent on a sheet. What was left out counts as left out; open questions wait for the teacher.
///
/// # Errors
/// Why it isn't kept.
pub async fn keep(
    app: &App,
    open: &OpenSitting,
    on: &OnPhones,
    (sent, from): (Sent, &Address),
) -> Result<(SubmissionId, Kept), Refused> {
    let typed = sent.by.as_ref().map_or("", |says| &says.slip);
    let holder = holder(app, open, on, (typed, from)).await?;
    if sent.version != open.administration.instrument_version {
        return Err(Refused::Unfit);
    }
    let day = app.now().day();
    let fitting = open.administration.fitting(&open.instrument, &sent.answers, day);
    let answers = responses(&on.paper, &fitting.ok_or(Refused::Unfit)?);
    let mut w = app.db.write(app.moment()).await?;
    match w
        .keep_answer_sheet(&decide_by_slip(holder), &on.sheet, &answers)
        .await?
    {
        SheetKept::Kept => {
            w.commit().await?;
            Ok((sent.id, Kept::Counted))
        }
        SheetKept::Already => Ok((sent.id, Kept::Already)),
        SheetKept::TooLate => Err(Refused::SheetEnded),
    }
}

/// Where a student reads what they can, with the same slip: address and words.
pub fn own_page(say: Say, on: &OnPhones) -> (String, String) {
    (routes::own_page(on.sheet.assessment_id), say.t("sheet-see-own"))
}
