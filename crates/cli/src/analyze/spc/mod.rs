//! `ronda analyze spc`.
//!
//! Owns the options of the command and their translation into a request to `stats`.

mod dates;
mod json;
mod request;
mod series;
mod subgroup;
mod text;
mod words;

use std::io::Read;
use std::path::PathBuf;

use clap::Args;
use stats::spc::{Chart, Options, analyze, analyze_rates, analyze_subgroups, read};

use super::Terminal;
use super::format::Format;
use super::input::Table;
use super::refusal::Refusal;
use request::{Kind, Rules, Way};
use series::{Data, Series};
use words::Told;

/// Options of the contract. Positions count subgroups after aggregation, from 1, in the order of the file.
#[derive(Args, Debug)]
pub struct Spc {
    /// One row per observation or subgroup; the first row names the columns
    file: PathBuf,
    /// Which chart
    #[arg(long, value_enum)]
    chart: Kind,
    /// The column of values; not needed in a file of one column
    #[arg(long, value_name = "COL")]
    value: Option<String>,
    /// Divide by this column: the values are then counts (p, pp, u, up), or rates
    #[arg(long, value_name = "COL")]
    denominator: Option<String>,
    /// Names the points; rows of the same label are one subgroup
    #[arg(long, value_name = "COL")]
    label: Option<String>,
    /// Tells the subgroups of xbar and s apart; the label's column does where this is not given
    #[arg(long, value_name = "COL")]
    subgroup: Option<String>,
    /// A new phase starts where this column changes
    #[arg(long, value_name = "COL", conflicts_with = "phase_starts")]
    phase: Option<String>,
    /// The first point of each new phase
    #[arg(long, value_name = "13,25", value_delimiter = ',')]
    phase_starts: Vec<usize>,
    /// Take centre and limits from the first N points only
    #[arg(long, value_name = "N")]
    freeze: Option<usize>,
    /// Leave these points out of centre, limits and runs
    #[arg(long, value_name = "3,7", value_delimiter = ',')]
    exclude: Vec<usize>,
    /// Drop moving ranges of at least 3.267 times their mean, once
    #[arg(long)]
    screen_mr: bool,
    /// The value aimed at
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    target: Option<f64>,
    /// A centre line given from outside
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    center: Option<f64>,
    /// Which way is better
    #[arg(long, value_enum, default_value = "none")]
    direction: Way,
    /// Which rules mark points; the chart's own when not given
    #[arg(long, value_enum)]
    rules: Vec<Rules>,
    /// json, csv, svg, or a table to read; a table at a terminal, json otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
}

impl Spc {
    /// The whole answer, or why there is none.
    pub fn answer(&self, stdin: &mut dyn Read, terminal: &Terminal) -> Result<String, Refusal> {
        let table = Table::read(&self.file, stdin)?;
        let series = Series::from_table(&table, self)?;
        let options = self.options(&table, &series)?;
        let chart = match &series.data {
            Data::Values(values) => analyze(values, &options),
            Data::Rates(counts, denominators) => analyze_rates(counts, denominators, &options),
            Data::Subgroups(subgroups) => analyze_subgroups(subgroups, &options),
        }
        .map_err(|reason| Refusal::from_reason(reason, &table))?;
        self.format(&chart, &series, &table, terminal)
    }

    fn options(&self, table: &Table, series: &Series) -> Result<Options, Refusal> {
        if self.freeze.is_some() && (self.phase.is_some() || !self.phase_starts.is_empty()) {
            return Err(Refusal::from_reason(stats::spc::NotComputable::FreezeWithPhases, table));
        }
        let mut phase_starts = from_one(&self.phase_starts, "--phase-starts", table)?;
        phase_starts.extend(&series.phase_starts);
        Ok(Options {
            chart: self.chart.kind(),
            phase_starts,
            freeze: self.freeze,
            exclude: from_one(&self.exclude, "--exclude", table)?,
            screen_mr: self.screen_mr,
            target: self.target,
            direction: self.direction.direction(),
            rules: self.rules.iter().map(Rules::set).collect(),
            center: self.center,
        })
    }

    fn format(&self, chart: &Chart, series: &Series, table: &Table, terminal: &Terminal) -> Result<String, Refusal> {
        let reading = read(chart);
        let told = Told::new(chart, &reading, series);
        match self.format.unwrap_or(Format::usual(terminal.attended)) {
            Format::Json => json::json(chart, series, &told.words()).map_err(|error| Refusal::unwritable(&error)),
            Format::Table => Ok(text::table(chart, series, &told.sentence(terminal.lang))),
            Format::Csv => text::csv(chart, series).map_err(|error| Refusal::unwritable(&error)),
            Format::Svg => match told.picture(&table.name, terminal.lang) {
                Some(picture) => Ok(picture),
                None => Err(Refusal::input(format!(
                    "{}: a figure needs dates in order: name their column with --label",
                    table.name
                ))),
            },
        }
    }
}

/// Positions as people count them, to positions as `stats` does.
fn from_one(positions: &[usize], option: &str, table: &Table) -> Result<Vec<usize>, Refusal> {
    let none_is_first = || Refusal::input(format!("{}: {option}: points are counted from 1", table.name));
    positions
        .iter()
        .map(|position| position.checked_sub(1).ok_or_else(none_is_first))
        .collect()
}
