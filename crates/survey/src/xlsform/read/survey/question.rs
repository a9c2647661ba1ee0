//! Questions: which answers there are, within which limits, in which section.

use super::super::super::Row;
use super::super::super::refused::Refusal;
use super::super::is_yes;
use super::Reading;
use crate::check::{LONGEST_ANSWER, MOST_DECIMALS};
use crate::logic::{Fault, LogicError, Range};
use crate::model::{Asks, Item, Section, Texts};

impl Reading<'_, '_> {
    pub(super) fn choice(&mut self, row: &Row, list: &str, multiple: bool) {
        let reverse = if multiple { "" } else { "ronda::reverse" };
        self.only(row, &["type", "name", "label", "hint", "required", "relevant", reverse]);
        let reversed = self.yes(row, "ronda::reverse");
        let Some(known) = self.lists.iter().find(|known| known.name == list) else {
            self.refuse(Refusal::UnknownList, row, "type", list);
            return;
        };
        let (anchors, may_decline) = (known.anchors.clone(), known.may_decline);
        self.survey.used.push(known.name.clone());
        let asks = if multiple {
            Asks::Multiple {
                options: anchors,
                may_decline,
            }
        } else {
            Asks::Single {
                anchors,
                reversed,
                may_decline,
            }
        };
        self.item(row, asks);
    }

    /// A number with so many decimals, or with as many as our own column says.
    pub(super) fn number(&mut self, row: &Row, decimals: Option<u8>) {
        let own = if decimals.is_some() { "" } else { "ronda::decimals" };
        self.only(
            row,
            &[
                "type",
                "name",
                "label",
                "hint",
                "required",
                "relevant",
                "constraint",
                own,
            ],
        );
        let written = self.table.owned(row, "ronda::decimals");
        let decimals = match (decimals, written.parse()) {
            (Some(decimals), _) | (None, Ok(decimals)) => decimals,
            (None, Err(_)) if written.is_empty() => MOST_DECIMALS,
            (None, Err(_)) => {
                self.refuse(Refusal::NotANumber, row, "ronda::decimals", &written);
                return;
            }
        };
        let range = self.range(row, |range| range.longest.is_none());
        self.item(
            row,
            Asks::Number {
                lowest: range.lowest,
                highest: range.highest,
                decimals,
            },
        );
    }

    pub(super) fn text(&mut self, row: &Row) {
        self.only(
            row,
            &["type", "name", "label", "hint", "required", "relevant", "constraint"],
        );
        let range = self.range(row, |range| range.lowest.is_none() && range.highest.is_none());
        self.item(
            row,
            Asks::Text {
                longest: range.longest.unwrap_or(LONGEST_ANSWER),
            },
        );
    }

    fn item(&mut self, row: &Row, asks: Asks) {
        let item = Item {
            key: self.name(row),
            text: self.table.texts(row, "label"),
            hint: self.table.texts(row, "hint"),
            required: self.yes(row, "required"),
            relevant: self.relevant(row),
            asks,
        };
        if self.group.is_none() && !self.loose {
            self.loose = true;
            self.survey.sections.push(Section {
                key: format!("section_{}", self.survey.sections.len() + 1),
                title: Texts::none(),
                grid: false,
                relevant: None,
                items: Vec::new(),
            });
        }
        if let Some(section) = self.survey.sections.last_mut() {
            section.items.push(item);
        }
    }

    fn yes(&mut self, row: &Row, column: &str) -> bool {
        let written = self.table.owned(row, column);
        is_yes(&written).unwrap_or_else(|| {
            self.refuse(Refusal::NotYesOrNo, row, column, &written);
            false
        })
    }

    /// The limits of an item, if they are of the kind that it can have.
    fn range(&mut self, row: &Row, fits: fn(&Range) -> bool) -> Range {
        let written = self.table.owned(row, "constraint");
        if written.is_empty() {
            return Range::default();
        }
        match Range::parse(&written) {
            Ok(range) if fits(&range) => return range,
            Ok(_) => self.fault(row, "constraint", &written, LogicError::new(Fault::Limit, 0, &written)),
            Err(fault) => self.fault(row, "constraint", &written, fault),
        }
        Range::default()
    }
}
