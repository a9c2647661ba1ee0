//! A series as it is told, and how the page shows it: chart, sentence, table, reasons.

use charts::{Cadence, Figure, TestMark, Unit, draw, sentence, table, why};
use i18n::Lang;
use jiff::civil::Date;
use stats::spc::{Options, analyze, read};

pub struct Sample {
    pub name: &'static str,
    pub values: Vec<Option<f64>>,
    pub dates: Vec<Date>,
    pub counts: Vec<Option<u64>>,
    pub options: Options,
    pub cadence: Cadence,
    pub unit: Unit,
    pub tests: Vec<TestMark>,
}

impl Sample {
    pub fn html(&self, lang: Lang) -> String {
        let chart = match analyze(&self.values, &self.options) {
            Ok(chart) => chart,
            Err(reason) => return format!("<p>{}: {reason}</p>", self.name),
        };
        let reading = read(&chart);
        let id: String = self.name.chars().filter(char::is_ascii_lowercase).collect();
        let figure = Figure {
            id: &id,
            title: self.name,
            chart: &chart,
            reading: &reading,
            dates: &self.dates,
            counts: &self.counts,
            cadence: self.cadence,
            unit: self.unit,
            tests: &self.tests,
            annotations: &[],
            definitions: &[],
        };
        let said = sentence(&figure, lang);
        format!(
            "<section class=\"hung\"><header><h2>{}</h2></header><div><figure class=\"fig fit\"><figcaption class=\"flow\"><p class=\"lead\">{}</p><p>{} {}</p></figcaption>{}<details><summary>Tabla</summary>{}</details></figure><p>{}</p></div></section>",
            self.name,
            said.lead,
            said.caution.unwrap_or_default(),
            said.next,
            draw(&figure, lang).both(),
            table(&figure, lang).html(lang),
            why(&figure, lang).join(" ")
        )
    }
}
