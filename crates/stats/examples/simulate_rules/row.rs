//! One raw figure, and the file of them.
//!
//! Owns `simulation.csv`: tables are made of what was read from it, so that they cannot say more than it.

/// One line of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub series: String,
    /// How many points a series has; none where it lasts until the first signal.
    pub points: Option<usize>,
    pub chart: String,
    pub rules: String,
    pub figure: String,
    /// How many series it rests on; none where it was computed exactly.
    pub of: Option<usize>,
    /// None where nothing was there to take it from.
    pub value: Option<f64>,
}

const HEAD: &str = "series,points,chart,rules,figure,of,value";

impl Row {
    /// All but the number itself.
    #[cfg(test)]
    pub fn key(&self) -> String {
        let Self {
            series,
            points,
            chart,
            rules,
            figure,
            ..
        } = self;
        format!("{series},{},{chart},{rules},{figure}", cell(*points))
    }

    fn line(&self) -> String {
        let Self {
            series,
            points,
            chart,
            rules,
            figure,
            of,
            value,
        } = self;
        let value = value.map(|value| format!("{value:.4}"));
        let (points, of) = (cell(*points), cell(*of));
        format!(
            "{series},{points},{chart},{rules},{figure},{of},{}\n",
            value.unwrap_or_default()
        )
    }

    fn read(line: &str) -> Option<Self> {
        let cells: Vec<&str> = line.split(',').collect();
        let [series, points, chart, rules, figure, of, value] = cells[..] else {
            return None;
        };
        Some(Self {
            series: series.to_owned(),
            points: number(points)?,
            chart: chart.to_owned(),
            rules: rules.to_owned(),
            figure: figure.to_owned(),
            of: number(of)?,
            value: number(value)?,
        })
    }
}

/// The whole file.
pub fn written(rows: &[Row]) -> String {
    let lines: String = rows.iter().map(Row::line).collect();
    format!("{HEAD}\n{lines}")
}

/// The whole file again; none where a line is not one of ours.
pub fn read(text: &str) -> Option<Vec<Row>> {
    let rows = text.strip_prefix(HEAD)?.trim_start().lines();
    rows.map(Row::read).collect()
}

fn cell(number: Option<usize>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// An empty cell is none; anything else that is no number makes the line unreadable.
fn number<N: std::str::FromStr>(cell: &str) -> Option<Option<N>> {
    if cell.is_empty() {
        Some(None)
    } else {
        cell.parse().ok().map(Some)
    }
}
