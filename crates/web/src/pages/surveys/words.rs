//! What several of these pages say alike.

use domain::administration::{Administration, AdministrationState};
use domain::id::SchoolId;
use domain::permission::{Act as _, GiveSurvey, Standing};
use domain::school::School;
use survey::{Instrument, Texts};

use crate::page::Page;
use crate::page::problem::Problem;

/// What an instrument is called, in the reader's language or its own first.
pub fn title(page: &Page, definition: &str) -> String {
    survey::json::read(definition).map_or_else(
        |_| String::new(),
        |instrument| in_words(page, &instrument, &instrument.title),
    )
}

/// What an administration asks: the instrument, and its shorter form if it is one.
pub fn what(page: &Page, administration: &Administration, instrument: &Instrument) -> String {
    let whole = in_words(page, instrument, &instrument.title);
    match administration.form(instrument) {
        Some(form) => format!("{whole} · {}", in_words(page, instrument, &form.title)),
        None => whole,
    }
}

/// The same, of the instrument's file.
pub fn what_of(page: &Page, administration: &Administration, definition: &str) -> String {
    survey::json::read(definition).map_or_else(|_| String::new(), |instrument| what(page, administration, &instrument))
}

/// A text of an instrument, in the reader's language, or its own first, or any.
pub fn in_words(page: &Page, instrument: &Instrument, texts: &Texts) -> String {
    let first = instrument.languages.first().map(|language| language.code.as_str());
    let any = || texts.iter().next().map(|(_, text)| text);
    let text = nearest(texts, page.lang.tag())
        .or_else(|| texts.get(first?))
        .or_else(any);
    text.unwrap_or_default().to_owned()
}

/// A text in a language, or in the same one of another country: whoever reads `es-CL` reads `es`.
fn nearest<'t>(texts: &'t Texts, tag: &str) -> Option<&'t str> {
    let main = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
    let same = || {
        texts
            .iter()
            .find(|(code, _)| main(code) == main(tag))
            .map(|(_, text)| text)
    };
    texts.get(tag).or_else(same)
}

/// Its state in a sentence, with its day.
pub fn state(page: &Page, administration: &Administration) -> String {
    let last = administration.closes_at.plus_seconds(-1).day();
    let (key, day) = match administration.state(page.now) {
        AdministrationState::Waiting => ("surveys-state-waiting", administration.opens_at.day()),
        AdministrationState::Open => ("surveys-state-open", last),
        AdministrationState::Closed => ("surveys-state-closed", last),
        AdministrationState::Released => ("surveys-state-released", last),
    };
    page.t1(key, "day", page.lang.day_long(day.0))
}

/// Whether somebody may give a survey to any course.
pub fn gives_somewhere(standing: &Standing) -> bool {
    standing.schools().into_iter().any(|school| gives_at(standing, school))
}

fn gives_at(standing: &Standing, school: SchoolId) -> bool {
    let own = standing.courses().iter().filter(|own| own.school == school);
    let give = GiveSurvey {
        school,
        courses: own.map(|own| own.course).collect(),
    };
    give.allowed(standing)
}

/// The liceos to whose courses the reader may give a survey: all courses where they lead, their own where they teach.
///
/// # Errors
/// Not found where there is none.
pub async fn schools(page: &Page, standing: &Standing) -> Result<Vec<School>, Problem> {
    let mut schools = Vec::new();
    for school in standing
        .schools()
        .into_iter()
        .filter(|school| gives_at(standing, *school))
    {
        schools.push(page.app.db.school(school).await?);
    }
    if schools.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(schools)
}
