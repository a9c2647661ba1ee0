//! Reads the files of messages as a translator would: each key, its arguments, its words.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// One message: where it stands, what it says (every variant together), what it asks for.
pub struct Message {
    pub file: String,
    pub text: String,
    pub args: BTreeSet<String>,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The messages of a language, and what is wrong with its files.
pub fn messages(tag: &str) -> (BTreeMap<String, Message>, Vec<String>) {
    let (mut found, mut wrong) = (BTreeMap::new(), Vec::new());
    for path in files(&root().join("locales").join(tag), &["ftl"]) {
        let file = format!("{tag}/{}", path.file_name().unwrap().to_string_lossy());
        let source = fs::read_to_string(&path).unwrap();
        let resource = match parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                wrong.extend(errors.iter().map(|e| format!("{file}: {e}")));
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.to_owned();
            let mut seen = Message {
                file: file.clone(),
                text: String::new(),
                args: BTreeSet::new(),
            };
            match &message.value {
                Some(pattern) => read(pattern, &mut seen),
                None => wrong.push(format!("{file}: {key} says nothing")),
            }
            if let Some(before) = found.insert(key.clone(), seen) {
                wrong.push(format!("{file}: {key} is already in {}", before.file));
            }
        }
    }
    (found, wrong)
}

fn read(pattern: &Pattern<&str>, seen: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => seen.text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => argument(inline, seen),
                Expression::Select { selector, variants } => {
                    argument(selector, seen);
                    for variant in variants {
                        seen.text.push(' ');
                        read(&variant.value, seen);
                    }
                }
            },
        }
    }
}

fn argument(inline: &InlineExpression<&str>, seen: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            seen.args.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => seen.text.push_str(value),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                argument(inner, seen);
            }
        }
        _ => {}
    }
}

/// Every file under a folder with one of these endings, in order.
pub fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path.extension().is_some_and(|e| endings.iter().any(|x| e == *x)) {
            found.push(path);
        }
    }
    found.sort();
    found
}
