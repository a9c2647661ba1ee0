//! A language of a questionnaire: its name, whose words it is, and under which terms they may be used.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use domain::text;
use survey::check::Place;
use survey::{Instrument, Language, Origin};

use super::desk::Desk;
use super::edits::recode;
use super::fields::Head;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::instruments::words;
use crate::routes;

/// Signs of a name, a licence, an author, at most.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "pages/instruments/draft/language.html")]
struct View {
    page: Page,
    form: Form,
    head: Head,
    origins: Vec<(String, String)>,
}

/// The form of a new one.
pub async fn fresh(page: Page, _can: Can<EditInstrument>, Path(id): Path<InstrumentId>) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let form = Form::new()
        .with("version", desk.version_value())
        .with("origin", Origin::Draft.word());
    page.show(&view(&page, &desk, None, form))
}

/// Adds one. Its texts are missing then, and it is said where.
pub async fn create(page: Page, can: Can<EditInstrument>, Path(id): Path<InstrumentId>, form: Form) -> Answer {
    keep(page, can, (id, None), form).await
}

/// The form of one.
pub async fn show(page: Page, _can: Can<EditInstrument>, Path((id, code)): Path<(InstrumentId, String)>) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let language = of(&desk.instrument, &code).ok_or_else(Problem::not_found)?;
    let form = Form::new()
        .with("version", desk.version_value())
        .with("code", language.code.clone())
        .with("name", language.name.clone())
        .with("origin", language.origin.word())
        .with("by", language.by.clone())
        .with("licence", language.licence.clone());
    page.show(&view(&page, &desk, Some(&code), form))
}

/// Changes one.
pub async fn save(
    page: Page,
    can: Can<EditInstrument>,
    Path((id, code)): Path<(InstrumentId, String)>,
    form: Form,
) -> Answer {
    keep(page, can, (id, Some(&code)), form).await
}

async fn keep(page: Page, can: Can<EditInstrument>, (id, own): (InstrumentId, Option<&str>), form: Form) -> Answer {
    let desk = Desk::of(&page, id).await?;
    let language = match read(&desk.instrument, own, &form) {
        Ok(language) => language,
        Err(wrong) => return page.again(&view(&page, &desk, own, form.wrong(wrong))),
    };
    let mut changed = desk.instrument.clone();
    let there = changed.languages.iter_mut().find(|one| Some(one.code.as_str()) == own);
    match (there, own) {
        (Some(there), Some(own)) => {
            let code = language.code.clone();
            *there = language;
            recode(&mut changed, own, &code);
        }
        _ => changed.languages.push(language),
    }
    match desk.keep(&page, &can, &form, &changed).await? {
        None => page.go_saying(&routes::draft(id), "done-instrument-kept"),
        Some(now) => {
            let there = own.and_then(|own| of(&now.instrument, own));
            let own = there.map(|language| language.code.clone());
            let said = there.map_or_else(Vec::new, |language| {
                vec![
                    (page.t("instrument-language-by"), language.by.clone()),
                    (page.t("instrument-language-licence"), language.licence.clone()),
                ]
            });
            let mut again = view(&page, &now, own.as_deref(), form.with("version", now.version_value()));
            again.head.now = Some(said);
            page.stale(&again)
        }
    }
}

fn of<'a>(instrument: &'a Instrument, code: &str) -> Option<&'a Language> {
    instrument.languages.iter().find(|language| language.code == code)
}

fn read(instrument: &Instrument, own: Option<&str>, form: &Form) -> Result<Language, Wrong> {
    let line = |name: &str| text::line(form.get(name), LONGEST);
    let code = line("code");
    let mut wrong = Wrong::none();
    wrong.unless(!code.is_empty(), "code", "wrong-language-code");
    if own != Some(code.as_str()) && of(instrument, &code).is_some() {
        wrong.add("code", "wrong-key-taken");
    }
    let origin: Result<Origin, _> = form.get("origin").parse();
    wrong.unless(origin.is_ok(), "origin", "wrong-choice");
    let language = Language {
        name: line("name"),
        origin: origin.unwrap_or(Origin::Unknown),
        by: line("by"),
        licence: line("licence"),
        code,
    };
    wrong.or(language)
}

fn view(page: &Page, desk: &Desk, own: Option<&str>, form: Form) -> View {
    let origin = |word: &Origin| (word.to_string(), words::origin(page, *word));
    let here = |place: &Place| matches!(place, Place::Language(code) if Some(code.as_str()) == own);
    View {
        origins: Origin::ALL.iter().map(origin).collect(),
        head: Head {
            problems: desk.problems(page, here),
            ..Head::of(desk, routes::draft_language(desk.line.id, own))
        },
        page: page.clone(),
        form,
    }
}
