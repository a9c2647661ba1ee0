//! `ronda analyze funnel`.
//!
//! Owns the options of the command and their translation into a request to `stats`. It keeps the order of the file: a funnel
//! compares, it never ranks.

mod json;
mod text;

use std::io::Read;
use std::path::PathBuf;

use charts::export::{Size, funnel_svg};
use charts::funnel::FunnelFigure;
use clap::{Args, ValueEnum};
use i18n::Lang;
use stats::funnel::{self, NotComputable, Overdispersion, Unit, analyze};

use super::Terminal;
use super::format::Format;
use super::input::{Column, Row, Table};
use super::refusal::Refusal;

/// Options of the contract.
#[derive(Args, Debug)]
pub struct Funnel {
    /// One row per unit; the first row names the columns
    file: PathBuf,
    /// The column of events
    #[arg(long, value_name = "COL")]
    events: String,
    /// Out of how many
    #[arg(long, value_name = "COL")]
    denominator: String,
    /// Names the units
    #[arg(long, value_name = "COL")]
    unit: Option<String>,
    /// How limits take into account that units vary more than by chance
    #[arg(long, value_enum, default_value = "none")]
    overdispersion: Widening,
    /// json, csv, svg, or a table to read; a table at a terminal, json otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Widening {
    /// Not at all
    None,
    /// All limits wider by one factor
    Multiplicative,
    /// A variance between units added to each
    Additive,
}

/// The units of a file.
struct Units {
    names: Vec<Option<String>>,
    units: Vec<Unit>,
}

impl Funnel {
    /// The whole answer, or why there is none.
    pub fn answer(&self, stdin: &mut dyn Read, terminal: &Terminal) -> Result<String, Refusal> {
        let table = Table::read(&self.file, stdin)?;
        let units = self.units(&table)?;
        let overdispersion = match self.overdispersion {
            Widening::None => Overdispersion::None,
            Widening::Multiplicative => Overdispersion::Multiplicative,
            Widening::Additive => Overdispersion::Additive,
        };
        let funnel = analyze(&units.units, overdispersion).map_err(|reason| refusal(reason, &table))?;
        match self.format.unwrap_or(Format::usual(terminal.attended)) {
            Format::Json => json::json(&funnel, &units.names).map_err(|error| Refusal::unwritable(&error)),
            Format::Table => Ok(text::table(&funnel, &units.names)),
            Format::Csv => text::csv(&funnel, &units.names).map_err(|error| Refusal::unwritable(&error)),
            Format::Svg => Ok(self.picture(&funnel, &units.names, &table, terminal.lang)),
        }
    }

    /// The figure as a file that stands alone. A unit without a name is called by its place in the file.
    fn picture(&self, funnel: &funnel::Funnel, names: &[Option<String>], table: &Table, lang: Lang) -> String {
        let names = names.iter().enumerate();
        let names: Vec<String> = names
            .map(|(at, name)| name.clone().unwrap_or_else(|| (at + 1).to_string()))
            .collect();
        let figure = FunnelFigure {
            id: "funnel",
            funnel,
            names: &names,
            title: &self.events,
            counted: &self.denominator,
            decimals: 1,
        };
        funnel_svg(&figure, &table.name, lang, Size::Page)
    }

    fn units(&self, table: &Table) -> Result<Units, Refusal> {
        let (events, denominator) = (table.column(&self.events)?, table.column(&self.denominator)?);
        let name = self.unit.as_ref().map(|name| table.column(name)).transpose()?;
        let mut units = Units {
            names: Vec::with_capacity(table.rows.len()),
            units: Vec::with_capacity(table.rows.len()),
        };
        for row in &table.rows {
            let named = |column| Some(table.text(row, column).to_string()).filter(|name| !name.is_empty());
            units.names.push(name.and_then(named));
            units.units.push(unit(table, row, events, denominator)?);
        }
        Ok(units)
    }
}

fn unit(table: &Table, row: &Row, events: Column, denominator: Column) -> Result<Unit, Refusal> {
    let unit = Unit {
        events: table.number(row, events)?,
        denominator: table.number(row, denominator)?,
    };
    for (number, column) in [(unit.events, events), (unit.denominator, denominator)] {
        if number.is_some_and(|number| number < 0.0) {
            return Err(table.wrong(row, column, "a count cannot be negative"));
        }
    }
    if unit
        .events
        .zip(unit.denominator)
        .is_some_and(|(events, all)| events > all)
    {
        return Err(table.wrong(row, events, "there are more events than the denominator allows"));
    }
    Ok(unit)
}

fn refusal(reason: NotComputable, table: &Table) -> Refusal {
    let text = format!("{}: {reason}", table.name);
    if reason.is_request() {
        Refusal::input(text)
    } else {
        Refusal::impossible(text)
    }
}

/// The name of the limit that a unit lies outside of.
fn outside(place: &funnel::Place) -> Option<&'static str> {
    place.outside.map(|outside| match outside {
        funnel::Outside::P95 => "p95",
        funnel::Outside::P998 => "p998",
    })
}
