//! `ronda analyze dif`.
//!
//! Owns the options of the command and their translation into a request to `stats`. It calls groups as the file does.

mod json;
mod text;

use std::collections::BTreeSet;
use std::io::Read;
use std::path::PathBuf;

use charts::dif::Groups;
use charts::export::{Size, dots_svg};
use clap::Args;
use stats::dif::{Dif as Found, Group, NotComputable, Options, Person, analyze};
use stats::items::score;

use super::Terminal;
use super::answers::{Answers, Test, about};
use super::format::Format;
use super::input::{Column, Table};
use super::refusal::Refusal;

/// Options of the contract.
#[derive(Args, Debug)]
pub struct Dif {
    /// One row per person, one column per question and one for the group; the first row names the columns
    file: PathBuf,
    /// The column that tells the groups apart
    #[arg(long, value_name = "COL")]
    group: String,
    /// The group compared with, as it stands in that column
    #[arg(long, value_name = "VALUE")]
    reference: String,
    /// The other group; the only other one when not given
    #[arg(long, value_name = "VALUE")]
    focal: Option<String>,
    #[command(flatten)]
    answers: Answers,
    /// Leave the questions that differ out of the score by which people are matched, round after round
    #[arg(long)]
    purify: bool,
    /// Without the correction of ½
    #[arg(long)]
    no_continuity: bool,
    /// Below which p a question differs
    #[arg(long, value_name = "P", default_value_t = 0.05)]
    level: f64,
    /// json, csv, svg, or a table to read; a table at a terminal, json otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
}

impl Dif {
    /// The whole answer, or why there is none.
    pub fn answer(&self, stdin: &mut dyn Read, terminal: &Terminal) -> Result<String, Refusal> {
        let table = Table::read(&self.file, stdin)?;
        let group = table.column(&self.group)?;
        let focal = self.focal(&table, group)?;
        let test = self.answers.read(&table, Some(&self.group))?;
        let people = self.people(&test, group, &focal)?;
        let found = analyze(&people, &self.options()).map_err(|reason| self.refusal(reason, &table, &focal))?;
        let groups = Groups {
            reference: &self.reference,
            focal: &focal,
        };
        match self.format.unwrap_or(Format::usual(terminal.attended)) {
            Format::Json => json::json(&found, &test, groups).map_err(|error| Refusal::unwritable(&error)),
            Format::Table => Ok(text::table(&found, &test, groups, terminal.lang)),
            Format::Csv => text::csv(&found, &test).map_err(|error| Refusal::unwritable(&error)),
            Format::Svg => {
                let figure = charts::dif::dots(&found, &test.names(), groups, terminal.lang);
                Ok(dots_svg(&figure, &table.name, terminal.lang, Size::Page))
            }
        }
    }

    fn options(&self) -> Options {
        Options {
            continuity: !self.no_continuity,
            purify: self.purify,
            level: self.level,
        }
    }

    /// What the other group is called. Empty cells and `NA` are no group.
    fn focal(&self, table: &Table, column: Column) -> Result<String, Refusal> {
        let groups = table.rows.iter().map(|row| table.text(row, column));
        let groups: BTreeSet<&str> = groups.filter(|group| !group.is_empty() && *group != "NA").collect();
        let there = || groups.iter().copied().collect::<Vec<_>>().join(", ");
        for (option, asked) in [("--reference", Some(&self.reference)), ("--focal", self.focal.as_ref())] {
            if let Some(asked) = asked.filter(|asked| !groups.contains(asked.as_str())) {
                let (name, there) = (&self.group, there());
                return Err(about(
                    table,
                    &format!("{option}: nobody's {name} is {asked}; there are: {there}"),
                ));
            }
        }
        let others: Vec<&str> = groups
            .iter()
            .copied()
            .filter(|group| *group != self.reference)
            .collect();
        match (&self.focal, others.as_slice()) {
            (Some(focal), _) if *focal == self.reference => {
                Err(about(table, "--focal and --reference are the same group"))
            }
            (Some(focal), _) => Ok(focal.clone()),
            (None, [only]) => Ok((*only).to_owned()),
            (None, []) => Err(about(table, &format!("there is only one group in {}", self.group))),
            (None, _) => Err(about(
                table,
                &format!("say with --focal which group to compare; there are: {}", there()),
            )),
        }
    }

    fn people(&self, test: &Test, group: Column, focal: &str) -> Result<Vec<Person>, Refusal> {
        let points = score(&test.questions).map_err(|reason| test.refusal(reason))?;
        let partly = |item: &usize| {
            let full = test.questions[*item].full;
            points[*item]
                .iter()
                .flatten()
                .any(|points| *points != 0.0 && *points != full)
        };
        if let Some(item) = (0..points.len()).find(partly) {
            let what = "some answers give part of the points, and only right and wrong can be compared";
            return Err(about(test.table, &format!("{}: {what}", test.name(item))));
        }
        let right = |item: usize, person: usize| points[item][person].map(|points| points == test.questions[item].full);
        let rows = test.table.rows.iter().enumerate();
        let person = |(person, row)| Person {
            group: match test.table.text(row, group) {
                name if name == self.reference => Some(Group::Reference),
                name if name == focal => Some(Group::Focal),
                _ => None,
            },
            answers: (0..points.len()).map(|item| right(item, person)).collect(),
        };
        Ok(rows.map(person).collect())
    }

    /// A reason of `stats`, told in the words of the command and the file.
    fn refusal(&self, reason: NotComputable, table: &Table, focal: &str) -> Refusal {
        match reason {
            NotComputable::TooFewPeople { group, have, need } => {
                let name = if group == Group::Focal { focal } else { &self.reference };
                Refusal::impossible(format!(
                    "{}: too few people: {need} of each group must have answered all questions, and of {name} {have} did",
                    table.name
                ))
            }
            NotComputable::LevelOutOfRange => about(table, "--level must lie between 0 and 1"),
            reason if reason.is_request() => about(table, &reason.to_string()),
            reason => Refusal::impossible(format!("{}: {reason}", table.name)),
        }
    }
}

/// The questions that differed in each round, by name.
fn rounds<'a>(found: &Found, test: &'a Test) -> Vec<Vec<&'a str>> {
    let named = |round: &Vec<usize>| round.iter().map(|item| test.name(*item)).collect();
    found.rounds.iter().map(named).collect()
}
