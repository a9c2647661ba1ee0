//! The sheets that we write, converted by `pyxform`, the tool that ODK's own services use: it must find the same questions.
//! They go through a workbook, since its reader of CSV stumbles over any sheet that it doesn't know.
//!
//! It needs a Python with the package `pyxform`: the one that `cargo xtask test` sets up and names by `RONDA_PYXFORM`, or `python3`. Where
//! that is missing, the test says so and skips; with `CI=true` it fails.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod support;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use support::*;
use survey::logic::Range;
use survey::xlsform::{Sheet, Sheets, to_sheets};
use survey::{Asks, Instrument, Item, own};

/// Of each form: its questions and groups by name, with what the converted form says of them.
const CONVERT: &str = r#"
import io, json, re, sys
from xml.etree import ElementTree
from openpyxl import Workbook
from pyxform.xls2xform import convert

def local(tag):
    return tag.rsplit("}", 1)[-1]

def workbook(sheets):
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for at, row in enumerate(rows, 1):
            for column, cell in enumerate(row, 1):
                if cell:
                    sheet.cell(at, column, cell).data_type = "s"  # a text, also where it begins like a formula
    file = io.BytesIO()
    book.save(file)
    return file

def told(sheets):
    root = ElementTree.fromstring(convert(xlsform=workbook(sheets), file_type=".xlsx").xform)
    nodes, counts = {}, {}
    lists = {e.get("id"): sum(1 for i in e.iter() if local(i.tag) == "item") for e in root.iter() if local(e.tag) == "instance" and e.get("id")}
    for e in root.iter():
        if local(e.tag) in ("select", "select1"):
            sets = [i.get("nodeset") for i in e if local(i.tag) == "itemset"]
            inline = sum(1 for i in e if local(i.tag) == "item")
            counts[e.get("ref")] = lists[re.match(r"instance\('([^']+)'\)", sets[0]).group(1)] if sets else inline
    for e in root.iter():
        if local(e.tag) != "bind":
            continue
        path = e.get("nodeset")
        name = path.rsplit("/", 1)[-1]
        if name == "instanceID" or name.startswith(("generated_", "reserved_name_", "ronda_")):
            continue
        plain = lambda s: re.sub(r"\s", "", re.sub(r"/data(?:/[\w.-]+)*/([\w.-]+)", r"${\1}", s or ""))
        nodes[name] = {"type": e.get("type") or "", "required": e.get("required") or "", "relevant": plain(e.get("relevant")),
                       "constraint": plain(e.get("constraint")), "choices": counts.get(path, 0)}
    return nodes

print(json.dumps([told(sheets) for sheets in json.load(open(sys.argv[1], encoding="utf-8"))]))
"#;

fn python(arguments: &[&str]) -> Option<String> {
    let python = std::env::var_os("RONDA_PYXFORM").unwrap_or_else(|| "python3".into());
    let output = Command::new(python).args(arguments).output().ok()?;
    if output.status.success() {
        return Some(String::from_utf8(output.stdout).unwrap());
    }
    println!("{}", String::from_utf8_lossy(&output.stderr));
    None
}

/// The sheets by name, our own among them: other tools must not stumble over it.
fn workbook(sheets: &Sheets) -> Value {
    let rows = |sheet: &Sheet| -> Vec<Vec<String>> {
        let rows = sheet.rows.iter().map(|row| row.cells.clone());
        std::iter::once(sheet.header.clone()).chain(rows).collect()
    };
    json!({
        "survey": rows(&sheets.survey),
        "choices": rows(&sheets.choices),
        "settings": rows(&sheets.settings),
        "ronda": rows(&sheets.ronda),
    })
}

/// What the converted form should say.
fn expected(instrument: &Instrument) -> Value {
    let plain = |text: String| text.split_whitespace().collect::<String>();
    let mut nodes = BTreeMap::new();
    for section in &instrument.sections {
        if let Some(relevant) = &section.relevant {
            let said = json!({ "type": "", "required": "", "relevant": plain(relevant.to_string()), "constraint": "", "choices": 0 });
            nodes.insert(section.key.clone(), said);
        }
    }
    for item in instrument.items() {
        let relevant = item.relevant.as_ref().map_or_else(String::new, ToString::to_string);
        let (kind, range) = kind(item);
        let said = json!({
            "type": kind,
            "required": if item.required { "true()" } else { "" },
            "relevant": plain(relevant),
            "constraint": plain(range.to_string()),
            "choices": item.anchors().len() + usize::from(item.may_decline()),
        });
        nodes.insert(item.key.clone(), said);
    }
    json!(nodes)
}

fn kind(item: &Item) -> (&'static str, Range) {
    match item.asks {
        Asks::Number {
            lowest,
            highest,
            decimals,
        } => {
            let kind = if decimals == 0 { "int" } else { "decimal" };
            (
                kind,
                Range {
                    lowest,
                    highest,
                    longest: None,
                },
            )
        }
        Asks::Text { longest } => (
            "string",
            Range {
                longest: Some(longest),
                ..Range::default()
            },
        ),
        Asks::Single { .. } | Asks::Multiple { .. } => ("string", Range::default()),
    }
}

#[test]
fn pyxform_finds_the_same_questions() {
    if python(&["-c", "import pyxform"]).is_none() {
        let promised = std::env::var("CI").is_ok_and(|ci| ci == "true" || ci == "1");
        assert!(
            !promised,
            "no Python with the package pyxform (and CI=true allows no skipping)"
        );
        // Straight to stderr: what is printed in a passing test is swallowed.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: no Python with the package pyxform; `cargo xtask test` sets it up"
        );
        return;
    }
    let mut instruments = vec![everything()];
    instruments.extend(own::FILES.iter().map(|(_, file)| survey::json::read(file).unwrap()));
    let mut runner = TestRunner::deterministic();
    instruments.extend((0..40).map(|_| drawn::instrument().new_tree(&mut runner).unwrap().current()));
    let forms: Vec<Value> = instruments
        .iter()
        .map(|instrument| workbook(&to_sheets(instrument).unwrap()))
        .collect();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("forms.json");
    std::fs::write(&path, json!(forms).to_string()).unwrap();
    let told = python(&["-c", CONVERT, path.to_str().unwrap()]).expect("pyxform converts every form that we write");
    let told: Vec<Value> = serde_json::from_str(&told).unwrap();
    assert_eq!(told.len(), instruments.len());
    for (instrument, told) in instruments.iter().zip(told) {
        assert_eq!(told, expected(instrument), "{}", instrument.key);
    }
    println!("{} forms converted by pyxform", instruments.len());
}
