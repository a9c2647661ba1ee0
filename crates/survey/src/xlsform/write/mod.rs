//! From an instrument to the sheets of a form.

mod own;
mod writing;

use super::{Sheet, Sheets};
use crate::check::{Problem, check};
use crate::logic::Range;
use crate::model::{Anchor, Asks, DECLINED, Instrument, Item, Section};
use writing::Writing;

/// The name of the row that says what is said before the first item.
const INTRO: &str = "ronda_intro";

/// Writes the sheets of a form; reading them gives the same instrument.
///
/// # Errors
/// What is wrong with the instrument: other tools would only find it later.
pub fn to_sheets(instrument: &Instrument) -> Result<Sheets, Vec<Problem>> {
    let problems = check(instrument);
    if !problems.is_empty() {
        return Err(problems);
    }
    let lists = lists(instrument);
    Ok(Sheets {
        survey: survey(instrument, &lists),
        choices: choices(instrument, &lists),
        settings: settings(instrument),
        ronda: own::own(instrument),
    })
}

/// The items that share their answers, under the name of the list: a table needs one list for all its items.
struct List<'a> {
    name: String,
    anchors: &'a [Anchor],
    may_decline: bool,
}

impl List<'_> {
    fn is_of(&self, item: &Item) -> bool {
        self.anchors == item.anchors() && self.may_decline == item.may_decline()
    }
}

fn lists(instrument: &Instrument) -> Vec<List<'_>> {
    let mut lists: Vec<List<'_>> = Vec::new();
    for item in instrument.items().filter(|item| !item.anchors().is_empty()) {
        if !lists.iter().any(|list| list.is_of(item)) {
            lists.push(List {
                name: format!("{}_options", item.key),
                anchors: item.anchors(),
                may_decline: item.may_decline(),
            });
        }
    }
    lists
}

fn survey(instrument: &Instrument, lists: &[List<'_>]) -> Sheet {
    let plain = [
        "type",
        "name",
        "required",
        "relevant",
        "constraint",
        "appearance",
        "ronda::reverse",
        "ronda::decimals",
    ];
    let mut sheet = Writing::new(instrument, &plain, &["label", "hint"]);
    if !instrument.intro.is_empty() {
        sheet.row(&["note", INTRO], &[&instrument.intro]);
    }
    for section in &instrument.sections {
        begin(section, &mut sheet);
        for item in &section.items {
            question(item, lists, &mut sheet);
        }
        sheet.row(&["end_group"], &[]);
    }
    sheet.sheet
}

fn begin(section: &Section, sheet: &mut Writing) {
    let relevant = section.relevant.as_ref().map_or_else(String::new, ToString::to_string);
    let appearance = if section.grid { "table-list" } else { "" };
    let cells = ["begin_group", &section.key, "", &relevant, "", appearance];
    sheet.row(&cells, &[&section.title]);
}

fn question(item: &Item, lists: &[List<'_>], sheet: &mut Writing) {
    let relevant = item.relevant.as_ref().map_or_else(String::new, ToString::to_string);
    let list = lists
        .iter()
        .find(|list| list.is_of(item))
        .map_or("", |list| list.name.as_str());
    let (mut kind, mut range, mut places) = (String::new(), Range::default(), String::new());
    match item.asks {
        Asks::Single { .. } => kind = format!("select_one {list}"),
        Asks::Multiple { .. } => kind = format!("select_multiple {list}"),
        Asks::Number {
            lowest,
            highest,
            decimals,
        } => {
            range = Range {
                lowest,
                highest,
                longest: None,
            };
            kind.push_str(if decimals == 0 { "integer" } else { "decimal" });
            if decimals > 0 {
                places = decimals.to_string();
            }
        }
        Asks::Text { longest } => {
            kind.push_str("text");
            range.longest = Some(longest);
        }
    }
    let (required, reversed) = (yes(item.required), yes(item.is_reversed()));
    let cells = [
        &kind,
        &item.key,
        required,
        &relevant,
        &range.to_string(),
        "",
        reversed,
        &places,
    ];
    sheet.row(&cells, &[&item.text, &item.hint]);
}

const fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "" }
}

fn choices(instrument: &Instrument, lists: &[List<'_>]) -> Sheet {
    let mut sheet = Writing::new(instrument, &["list_name", "name"], &["label"]);
    for list in lists {
        for anchor in list.anchors {
            sheet.row(&[&list.name, &anchor.key], &[&anchor.text]);
        }
        if list.may_decline {
            sheet.row(&[&list.name, DECLINED], &[&instrument.decline]);
        }
    }
    sheet.sheet
}

fn settings(instrument: &Instrument) -> Sheet {
    let plain = ["form_title", "form_id", "version", "default_language"];
    let mut sheet = Writing::new(instrument, &plain, &[]);
    let first = sheet.languages.first().cloned().unwrap_or_default();
    let title = instrument.title.get(&first.0).unwrap_or_default();
    sheet.row(
        &[title, &instrument.key, &instrument.version.to_string(), &first.1],
        &[],
    );
    sheet.sheet
}
