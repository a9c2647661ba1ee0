//! The charts of the liceos that sit at a table: of each, what this reader may see anyway, and no more.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{MeasureId, SchoolId};
use domain::measure::Measure;
use domain::permission::{Act as _, SeeSchoolPoints, Standing};
use store::Seated;

use crate::figures::{SchoolChart, Sight, name};
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// What a table may open.
pub struct Charts {
    /// Word in the form, and liceo and measure.
    pub options: Vec<(String, String)>,
    /// What was chosen.
    pub chosen: Option<Chosen>,
    /// Why there is nothing to open: a message's key.
    pub why_none: Option<&'static str>,
}

/// A chart that somebody opened at the table.
pub struct Chosen {
    /// Liceo and measure.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The chart; none where its groups are too small to be shown.
    pub chart: Option<SchoolChart>,
}

impl Charts {
    /// Of those who sit there, for whoever reads; `asked` is what they chose.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, seated: &[Seated], asked: &str) -> Result<Self, Problem> {
        let none = |why_none| Self {
            options: Vec::new(),
            chosen: None,
            why_none: Some(why_none),
        };
        // Figures belong to liceos, and a name and a code say nothing of who somebody is.
        let Some(standing) = page.standing() else {
            return Ok(none("table-charts-guest"));
        };
        let schools: BTreeMap<SchoolId, &str> = seated
            .iter()
            .filter_map(|one| Some((one.school_id?, one.from.as_str())))
            .collect();
        let measures = page.app.db.measures(page.network()?.id).await?;
        let mut open: Vec<(SchoolId, &Measure, String)> = Vec::new();
        for (school, from) in &schools {
            let drawn: BTreeSet<MeasureId> = page
                .app
                .db
                .newest_points_at(*school)
                .await?
                .iter()
                .map(|point| point.measure_id)
                .collect();
            let seen = measures
                .iter()
                .filter(|measure| drawn.contains(&measure.id) && sees(standing, measure, *school));
            open.extend(seen.map(|measure| (*school, measure, format!("{from} · {}", name(measure, page.lang)))));
        }
        if open.is_empty() {
            return Ok(none("table-charts-none"));
        }
        open.sort_by_cached_key(|(_, _, title)| i18n::sort_key(title));
        let key = |school: SchoolId, measure: &Measure| format!("{}.{school}", measure.id);
        let chosen = open.iter().find(|(school, measure, _)| key(*school, measure) == asked);
        let chosen = match chosen {
            Some((school, measure, title)) => Some(Chosen {
                title: title.clone(),
                href: routes::measure_at(measure.id, school),
                chart: Sight::of_school(&page.app, page.lang, measure, *school, standing)
                    .await?
                    .chart(measure, page.lang),
            }),
            None => None,
        };
        Ok(Self {
            options: open
                .iter()
                .map(|(school, measure, title)| (key(*school, measure), title.clone()))
                .collect(),
            chosen,
            why_none: None,
        })
    }
}

fn sees(standing: &Standing, measure: &Measure, school: SchoolId) -> bool {
    let act = SeeSchoolPoints {
        measure: measure.clone(),
        school,
    };
    act.allowed(standing)
}
