//! The sheet `survey`: groups become sections, questions become items.

mod question;

use super::super::columns::{Shape, Table};
use super::super::refused::{Refusal, Refused, Which};
use super::super::{Row, Sheet};
use super::choices::List;
use crate::logic::{Condition, LogicError};
use crate::model::{Section, Texts};

pub(super) struct Survey {
    pub intro: Texts,
    pub sections: Vec<Section>,
    /// The lists of choices that are asked from.
    pub used: Vec<String>,
    pub languages: Vec<(String, String)>,
}

const SHAPE: Shape = Shape {
    which: Which::Survey,
    plain: &[
        "type",
        "name",
        "required",
        "relevant",
        "constraint",
        "appearance",
        "ronda::reverse",
        "ronda::decimals",
    ],
    texts: &["label", "hint"],
};

pub(super) fn read(
    sheet: &Sheet,
    lists: &[List],
    default: Option<&(String, String)>,
    refused: &mut Vec<Refused>,
) -> Survey {
    let table = Table::of(&SHAPE, sheet, default, refused);
    let survey = Survey {
        intro: Texts::none(),
        sections: Vec::new(),
        used: Vec::new(),
        languages: table.languages.clone(),
    };
    let mut reading = Reading {
        table: &table,
        lists,
        survey,
        group: None,
        loose: false,
        refused,
    };
    for row in table.rows() {
        reading.row(row);
    }
    if let Some((line, name)) = reading.group.take() {
        reading
            .refused
            .push(Refused::new(Refusal::OpenGroup, Which::Survey, line, "name", &name));
    }
    reading.survey
}

struct Reading<'a, 'r> {
    table: &'a Table<'a>,
    lists: &'a [List],
    survey: Survey,
    /// The group that is open: the line on which it begins, its name.
    group: Option<(u64, String)>,
    /// Whether the last section was made for questions that stand in no group.
    loose: bool,
    refused: &'r mut Vec<Refused>,
}

impl Reading<'_, '_> {
    fn row(&mut self, row: &Row) {
        let written = self.table.owned(row, "type");
        let lower = written.to_lowercase();
        let words: Vec<&str> = lower.split_whitespace().collect();
        // The name of a list keeps its case.
        let list = written.split_whitespace().last().unwrap_or_default();
        match words.as_slice() {
            [] => self.refuse(Refusal::NoType, row, "type", ""),
            ["begin_group"] | ["begin", "group"] => self.begin(row),
            ["end_group"] | ["end", "group"] => self.end(row),
            ["note"] => self.note(row),
            ["select_one" | "select1", _] | ["select", "one", _] => self.choice(row, list, false),
            ["select_multiple", _] | ["select", "multiple", _] => self.choice(row, list, true),
            ["integer" | "int"] => self.number(row, Some(0)),
            ["decimal"] => self.number(row, None),
            ["text"] => self.text(row),
            _ => self.refuse(Refusal::UnknownType, row, "type", &written),
        }
    }

    fn begin(&mut self, row: &Row) {
        self.only(row, &["type", "name", "label", "relevant", "appearance"]);
        let key = self.name(row);
        if self.group.is_some() {
            self.refuse(Refusal::NestedGroup, row, "name", &key);
            return;
        }
        let appearance = self.table.owned(row, "appearance");
        let grid = appearance == "table-list";
        if !grid && !appearance.is_empty() {
            self.refuse(Refusal::Appearance, row, "appearance", &appearance);
        }
        let section = Section {
            key: key.clone(),
            title: self.table.texts(row, "label"),
            grid,
            relevant: self.relevant(row),
            items: Vec::new(),
        };
        self.survey.sections.push(section);
        self.group = Some((row.line, key));
        self.loose = false;
    }

    fn end(&mut self, row: &Row) {
        // Many repeat the name of the group here.
        self.only(row, &["type", "name"]);
        let name = self.table.owned(row, "name");
        match self.group.take() {
            None => self.refuse(Refusal::UnopenedGroup, row, "type", &name),
            Some((_, opened)) if !name.is_empty() && name != opened => {
                self.refuse(Refusal::Misplaced, row, "name", &name);
            }
            Some(_) => {}
        }
    }

    fn note(&mut self, row: &Row) {
        self.only(row, &["type", "name", "label"]);
        let name = self.name(row);
        if !self.survey.sections.is_empty() || !self.survey.intro.is_empty() {
            self.refuse(Refusal::MisplacedNote, row, "name", &name);
        }
        self.survey.intro = self.table.texts(row, "label");
    }

    fn name(&mut self, row: &Row) -> String {
        let name = self.table.owned(row, "name");
        if name.is_empty() {
            self.refuse(Refusal::NoName, row, "name", "");
        }
        name
    }

    fn relevant(&mut self, row: &Row) -> Option<Condition> {
        let written = self.table.owned(row, "relevant");
        if written.is_empty() {
            return None;
        }
        let read = Condition::parse(&written);
        read.map_err(|fault| self.fault(row, "relevant", &written, fault)).ok()
    }

    fn only(&mut self, row: &Row, allowed: &[&str]) {
        self.table.misplaced(row, allowed, self.refused);
    }

    fn refuse(&mut self, what: Refusal, row: &Row, column: &str, shown: &str) {
        self.refused.push(self.table.refuse(what, row, column, shown));
    }

    fn fault(&mut self, row: &Row, column: &str, shown: &str, fault: LogicError) {
        let refused = self.table.refuse(Refusal::Logic, row, column, shown);
        self.refused.push(Refused {
            logic: Some(fault),
            ..refused
        });
    }
}
