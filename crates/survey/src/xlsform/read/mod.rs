//! From sheets to an instrument, with everything that is refused at once.

mod choices;
mod own;
mod survey;

use super::Sheets;
use super::columns::{Shape, Table, language_of};
use super::refused::{Refusal, Refused, Which};
use crate::model::{Instrument, Language, Origin, Texts, Validation};

/// Reads the sheets of a form. That they can be read doesn't mean that the instrument makes sense: that is for
/// [`check()`](crate::check()), which also says what a form from elsewhere leaves open (whose words they are, under which licence).
///
/// # Errors
/// Everything that is refused, sheet by sheet.
pub fn from_sheets(sheets: &Sheets) -> Result<Instrument, Vec<Refused>> {
    let mut refused = Vec::new();
    let settings = settings(sheets, &mut refused);
    let default = settings.default.as_ref();
    let choices = choices::read(&sheets.choices, default, &mut refused);
    let survey = survey::read(&sheets.survey, &choices.lists, default, &mut refused);
    let own = own::read(&sheets.ronda, default, &mut refused);
    let used = |list: &&choices::List| survey.used.contains(&list.name);
    for list in choices.lists.iter().filter(|list| !used(list)) {
        refused.push(Refused::new(
            Refusal::UnusedList,
            Which::Choices,
            list.line,
            "list_name",
            &list.name,
        ));
    }
    let decline = decline(choices.decline, own.decline, &mut refused);
    if !refused.is_empty() {
        return Err(refused);
    }
    let heads = settings
        .default
        .into_iter()
        .chain(survey.languages)
        .chain(choices.languages)
        .chain(own.heads);
    let languages = languages(own.languages, heads.collect());
    let mut title = own.title;
    if let (Some(first), false) = (languages.first(), settings.title.is_empty()) {
        // Where another tool renamed the form, only this one knows.
        title.set(&first.code, &settings.title);
    }
    Ok(Instrument {
        key: settings.key,
        version: settings.version,
        validation: own.validation.unwrap_or(Validation::NotYet),
        languages,
        title,
        intro: survey.intro,
        decline,
        free_text: own.free_text.unwrap_or(false),
        sections: survey.sections,
        scales: own.scales,
        short_forms: own.short_forms,
    })
}

const SHAPE: Shape = Shape {
    which: Which::Settings,
    plain: &["form_title", "form_id", "version", "default_language"],
    texts: &[],
};

struct Settings {
    key: String,
    version: u32,
    title: String,
    default: Option<(String, String)>,
}

fn settings(sheets: &Sheets, refused: &mut Vec<Refused>) -> Settings {
    let table = Table::of(&SHAPE, &sheets.settings, None, refused);
    let mut rows = table.rows();
    let row = rows.next().cloned().unwrap_or_default();
    if let Some(second) = rows.next() {
        refused.push(table.refuse(Refusal::SecondRow, second, "", ""));
    }
    let key = table.owned(&row, "form_id");
    if key.is_empty() {
        refused.push(table.refuse(Refusal::NoFormId, &row, "form_id", ""));
    }
    let written = table.owned(&row, "version");
    let version = if written.is_empty() { Ok(1) } else { written.parse() };
    if version.is_err() {
        refused.push(table.refuse(Refusal::NotANumber, &row, "version", &written));
    }
    let written = table.owned(&row, "default_language");
    let default = language_of(&written);
    // `default` is what tools call the language of a form that names none.
    if default.is_none() && !written.is_empty() && written != "default" {
        refused.push(table.refuse(Refusal::UnknownLanguage, &row, "default_language", &written));
    }
    Settings {
        key,
        version: version.unwrap_or(1),
        title: table.owned(&row, "form_title"),
        default,
    }
}

fn decline(chosen: Texts, own: Texts, refused: &mut Vec<Refused>) -> Texts {
    if chosen.is_empty() {
        return own;
    }
    if !own.is_empty() && own != chosen {
        refused.push(Refused::new(Refusal::TwoDeclines, Which::Ronda, 0, "label", ""));
    }
    chosen
}

/// Those of our own sheet, then those that only head a column: nobody said whose words they are.
fn languages(own: Vec<Language>, heads: Vec<(String, String)>) -> Vec<Language> {
    let mut languages = own;
    for (code, name) in heads {
        match languages.iter_mut().find(|language| language.code == code) {
            Some(known) if known.name.is_empty() => known.name = name,
            Some(_) => {}
            None => languages.push(Language {
                code,
                name,
                origin: Origin::Unknown,
                by: String::new(),
                licence: String::new(),
            }),
        }
    }
    languages
}

/// `yes` and `no` as forms write them; blank is no.
fn is_yes(written: &str) -> Option<bool> {
    match written.to_lowercase().as_str() {
        "yes" | "true" | "true()" | "sí" | "si" | "1" => Some(true),
        "" | "no" | "false" | "false()" | "0" => Some(false),
        _ => None,
    }
}
