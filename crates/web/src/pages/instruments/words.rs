//! What several of these pages say alike.

use interchange::questionnaire::wrong_key;
use survey::check::{Place, Wrong};
use survey::logic::Fault;
use survey::{Asks, Instrument, Item, Language, Origin, Texts};

use crate::page::Page;
use crate::page::problem::Problem;
pub(super) use crate::pages::surveys::in_words as text;

/// Signs of a text that stands for its item within a sentence.
const SHORT: usize = 80;

/// Seconds until the first question is read: to scan the code, to read what is promised.
const OPENING: u32 = 30;

/// Reads what is kept; what was kept can be read.
///
/// # Errors
/// Our own fault.
pub fn read(definition: &str) -> Result<Instrument, Problem> {
    survey::json::read(definition).map_err(|error| Problem::ours(&error.to_string()))
}

/// As it is kept.
///
/// # Errors
/// Our own fault.
pub fn write(instrument: &Instrument) -> Result<String, Problem> {
    survey::json::write(instrument).map_err(|error| Problem::ours(&error.to_string()))
}

/// What it is called; its key where it has no title yet.
pub fn title(page: &Page, instrument: &Instrument) -> String {
    named(&instrument.key, &text(page, instrument, &instrument.title))
}

/// An item within a sentence.
pub fn item(page: &Page, instrument: &Instrument, item: &Item) -> String {
    named(&item.key, &text(page, instrument, &item.text))
}

/// A text on one short line, or the key where there is none.
pub fn named(key: &str, text: &str) -> String {
    let whole = domain::text::line(text, usize::MAX);
    match whole.chars().count() {
        0 => key.to_owned(),
        signs if signs > SHORT => format!("{}…", domain::text::line(&whole, SHORT)),
        _ => whole,
    }
}

/// How many it has and how long it takes, in one line.
pub fn size(page: &Page, instrument: &Instrument) -> String {
    let args = [
        ("items", instrument.items().count().into()),
        ("scales", instrument.scales.len().into()),
        ("minutes", minutes(instrument).into()),
    ];
    page.lang.with("instruments-size", &args)
}

/// Minutes to answer it, rounded up. A rule of thumb for young people on a phone, and said as one; of our own, not of a study.
fn minutes(instrument: &Instrument) -> i64 {
    let seconds = |item: &Item| match item.asks {
        Asks::Single { .. } => 9,
        Asks::Multiple { .. } | Asks::Number { .. } => 12,
        Asks::Text { .. } => 45,
    };
    let all: u32 = instrument.items().map(seconds).sum::<u32>() + OPENING;
    i64::from(all.div_ceil(60))
}

/// A language by its own name.
pub fn language(languages: &[Language], code: &str) -> String {
    let known = languages.iter().find(|language| language.code == code);
    match known {
        Some(language) if !language.name.trim().is_empty() => language.name.clone(),
        _ => code.to_owned(),
    }
}

/// Where the words of a language come from.
pub fn origin(page: &Page, origin: Origin) -> String {
    page.t(&format!("origin-{origin}"))
}

/// What is wrong, in a sentence, behind the text and language that it is about.
pub fn problem(page: &Page, instrument: &Instrument, problem: &survey::Problem) -> String {
    let says = page.t1(&wrong_key(problem.what), "value", problem.detail.as_str());
    let Some(code) = &problem.language else {
        return says;
    };
    let language = language(&instrument.languages, code);
    // What is about a text names its field.
    let field = match problem.detail.as_str() {
        field @ ("title" | "intro" | "decline" | "text" | "hint") => page.t(&format!("instrument-field-{field}")),
        _ => return page.t2("instrument-problem-in", "language", language, "says", says),
    };
    let args = [
        ("field", field.into()),
        ("language", language.into()),
        ("says", says.into()),
    ];
    page.lang.with("instrument-problem-of", &args)
}

/// What it is about, in words.
pub fn place(page: &Page, instrument: &Instrument, place: &Place) -> String {
    let of = |key: &str, texts: Option<&Texts>| {
        let text = texts.map(|texts| text(page, instrument, texts));
        named(key, &text.unwrap_or_default())
    };
    let (kind, name) = match place {
        Place::Instrument => ("instrument", String::new()),
        Place::Language(code) => ("language", language(&instrument.languages, code)),
        Place::Section(key) => {
            let section = instrument.sections.iter().find(|section| section.key == *key);
            ("section", of(key, section.map(|section| &section.title)))
        }
        Place::Item(key) | Place::Anchor(key, _) => ("item", of(key, instrument.item(key).map(|item| &item.text))),
        Place::Scale(key) => ("scale", of(key, instrument.scale(key).map(|scale| &scale.title))),
        Place::ShortForm(key) => (
            "short-form",
            of(key, instrument.short_form(key).map(|form| &form.title)),
        ),
    };
    page.t1(&format!("instrument-part-{kind}"), "name", name)
}

/// The key of what is wrong with a condition.
pub const fn fault_key(what: Fault) -> &'static str {
    match what {
        Fault::Empty => "condition-fault-empty",
        Fault::TooLong => "condition-fault-too-long",
        Fault::TooDeep => "condition-fault-too-deep",
        Fault::Character => "condition-fault-character",
        Fault::OpenText => "condition-fault-open-text",
        Fault::Reference => "condition-fault-reference",
        Fault::Number => "condition-fault-number",
        Fault::Function => "condition-fault-function",
        Fault::Operator => "condition-fault-operator",
        Fault::Unexpected => "condition-fault-unexpected",
        Fault::End => "condition-fault-end",
        Fault::Arguments => "condition-fault-arguments",
        Fault::NotACondition => "condition-fault-not-a-condition",
        Fault::NotAValue => "condition-fault-not-a-value",
        Fault::Day => "condition-fault-day",
        Fault::Limit => "condition-fault-limit",
    }
}

/// Whether its own key is one that every tool takes.
pub fn has_good_key(instrument: &Instrument) -> bool {
    let bad = |problem: &survey::Problem| {
        problem.place == Place::Instrument && matches!(problem.what, Wrong::BadKey | Wrong::ReservedKey)
    };
    !survey::check(instrument).iter().any(bad)
}
