//! Keeps a period's groups: all of them, or none where one is wrong. An emptied row takes its point away.

use domain::check::Wrong;
use domain::measure::{Dimension, Measure};
use domain::permission::{EnterPoints, SeeSchoolPoints};
use domain::time::Day;
use store::StratumEntry;

use super::show::{Groups, period};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::measures::points::grid;
use crate::routes;

/// Keeps them.
pub async fn save(page: Page, can: Can<EnterPoints>, form: Form) -> Answer {
    let EnterPoints { measure, place } = can.act().clone();
    let of = period(&page, &measure, &form);
    let there = page.app.db.stratum_points(measure.id, place.school).await?;
    let asked = asked(&measure, of, &form);
    let mut entries = match asked {
        Ok(entries) => entries,
        Err(wrong) => {
            let see = SeeSchoolPoints {
                measure,
                school: place.school,
            };
            return page.again(&Groups::of(&page, &see, form.wrong(wrong)).await?);
        }
    };
    // What is empty and was never there is nothing to be done.
    entries.retain(|(dimension, stratum, period, new)| {
        let is_there = there
            .iter()
            .any(|point| (point.dimension, &point.stratum, point.period) == (*dimension, stratum, *period));
        new.is_some() || is_there
    });
    if !entries.is_empty() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.enter_strata(can.proof(), &entries).await?;
        w.commit().await?;
    }
    let back = format!("{}?periodo={of}", routes::groups(measure.id, place.school));
    page.go_saying(&back, "done-groups-saved")
}

fn asked(measure: &Measure, period: Day, form: &Form) -> Result<Vec<StratumEntry>, Wrong> {
    let (mut entries, mut wrong) = (Vec::new(), Wrong::none());
    for dimension in Dimension::ALL {
        for stratum in dimension.strata() {
            let (first, second) = (format!("v-{dimension}-{stratum}"), format!("n-{dimension}-{stratum}"));
            let (value, n) = (form.get(&first).trim(), form.get(&second).trim());
            let new = match (value.is_empty(), n.is_empty()) {
                (true, true) => None,
                (true, false) => {
                    wrong.add(first, "measures-wrong-value-missing");
                    None
                }
                (false, _) => match grid::point(measure, period, value, n) {
                    Ok(new) => Some(new),
                    Err(key) => {
                        wrong.add(first, key);
                        None
                    }
                },
            };
            entries.push((*dimension, (*stratum).to_owned(), period, new));
        }
    }
    wrong.or(entries)
}
