//! The sheet `choices`: the answers of each list, in order.

use super::super::Sheet;
use super::super::columns::{Shape, Table};
use super::super::refused::{Refusal, Refused, Which};
use crate::model::{Anchor, DECLINED, Texts};

const SHAPE: Shape = Shape {
    which: Which::Choices,
    plain: &["list_name", "name"],
    texts: &["label"],
};

/// A list of answers.
pub(super) struct List {
    pub name: String,
    /// The line on which it begins.
    pub line: u64,
    pub anchors: Vec<Anchor>,
    pub may_decline: bool,
}

pub(super) struct Choices {
    pub lists: Vec<List>,
    /// How "prefiero no responder" is said.
    pub decline: Texts,
    pub languages: Vec<(String, String)>,
}

pub(super) fn read(sheet: &Sheet, default: Option<&(String, String)>, refused: &mut Vec<Refused>) -> Choices {
    let table = Table::of(&SHAPE, sheet, default, refused);
    let mut lists: Vec<List> = Vec::new();
    let mut decline = Texts::none();
    for row in table.rows() {
        let (name, key) = (table.cell(row, "list_name"), table.cell(row, "name"));
        if name.is_empty() {
            refused.push(table.refuse(Refusal::NoList, row, "list_name", key));
            continue;
        }
        if key.is_empty() {
            refused.push(table.refuse(Refusal::NoName, row, "name", name));
            continue;
        }
        let at = lists.iter().position(|list| list.name == name).unwrap_or_else(|| {
            lists.push(List {
                name: name.to_owned(),
                line: row.line,
                anchors: Vec::new(),
                may_decline: false,
            });
            lists.len() - 1
        });
        let Some(list) = lists.get_mut(at) else {
            continue;
        };
        let text = table.texts(row, "label");
        if key != DECLINED {
            list.anchors.push(Anchor {
                key: key.to_owned(),
                text,
            });
            continue;
        }
        if list.may_decline {
            refused.push(table.refuse(Refusal::SecondRow, row, "name", key));
        }
        list.may_decline = true;
        if decline.is_empty() {
            decline = text;
        } else if decline != text {
            refused.push(table.refuse(Refusal::TwoDeclines, row, "label", key));
        }
    }
    Choices {
        lists,
        decline,
        languages: table.languages,
    }
}
