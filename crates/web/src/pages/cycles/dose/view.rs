//! The section of a cycle's page: the sentence, the figure, the one tap, and what was written down.

use domain::cycle::Phase;
use domain::cycle::dose::{Dose, DosePlanned, takes_doses, weeks};
use domain::id::DoseId;
use domain::measure::Measure;
use domain::permission::Standing;
use store::CycleInFull;

use super::{curve, said};
use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::points::{Outcome, outcome};
use crate::routes;

/// In a form that came back because its day has a row: that row's id.
pub(super) const THERE: &str = "there";

/// What the template shows.
pub struct DoseView {
    /// Whether there is anything to show or to do.
    pub shown: bool,
    /// Plan and fact in a sentence, and what the measure did meanwhile.
    pub sentence: String,
    /// What the figure doesn't prove.
    pub caution: Option<String>,
    /// The figure, for a phone and for a desk.
    pub figure: Option<String>,
    /// The weeks as a table: week, planned, done.
    pub table: Vec<[String; 3]>,
    /// Where a dose is sent, for who may write one.
    pub action: Option<String>,
    /// The one tap: an id of its own and today, where today has none yet.
    pub today: Option<(String, String)>,
    /// What was said of today.
    pub today_said: Option<String>,
    /// The form for another day or another number.
    pub form: Form,
    /// Whether that form came back with something to look at.
    pub open: bool,
    /// What stands there for its day, where somebody was faster.
    pub there: Option<String>,
    /// Hints about its day.
    pub hints: Vec<String>,
    /// What was written down.
    pub lines: Vec<DoseLine>,
}

/// A dose as the list shows it.
pub struct DoseLine {
    /// Its day.
    pub day: String,
    /// How often.
    pub times: String,
    /// Where it is taken back, for who may.
    pub removal: Option<String>,
}

impl DoseView {
    /// The section for a cycle; `form` came back, where something is wrong with it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(
        page: &Page,
        standing: &Standing,
        full: &CycleInFull,
        measure: &Measure,
        writes: bool,
        form: Option<Form>,
    ) -> Result<Self, Problem> {
        let (db, cycle) = (&page.app.db, &full.cycle);
        let (planned, doses) = (db.dose_planned(cycle.id).await?, db.doses(cycle.id).await?);
        let may = writes && takes_doses(cycle.phase);
        let plan = planned.dose_planned.filter(|dose| *dose > 0);
        let tells = plan.is_some() || !doses.is_empty();
        let around = if tells && !cycle.is_draft() {
            outcome(page, standing, cycle, measure).await?
        } else {
            Outcome::default()
        };
        let calendar = page.calendars.at(cycle.school_id);
        let by_week = weeks(cycle, &planned, &doses, calendar, page.today());
        let sentence = said::sentence(page, cycle, &planned, &doses, &by_week, &around);
        let tap = may && page.today() >= cycle.starts_on;
        let of_today = doses.iter().find(|dose| dose.done_on == page.today());
        let new_id = || DoseId::new(page.app.ids.as_ref(), page.now).to_string();
        let open = form.is_some();
        let form = form.unwrap_or_else(|| fresh(page, of_today, new_id()));
        Ok(Self {
            shown: !cycle.is_draft() && (tells || tap),
            caution: sentence.caution,
            figure: tells
                .then(|| curve::drawn(page, measure, &by_week, &around, &sentence.words))
                .flatten(),
            table: if tells {
                curve::table(page, &by_week)
            } else {
                Vec::new()
            },
            sentence: sentence.words,
            action: tap.then(|| routes::cycle_doses(cycle.id)),
            today: (tap && cycle.phase == Phase::Do && of_today.is_none())
                .then(|| (new_id(), page.today().to_string())),
            today_said: of_today.map(|dose| said::times(page, dose.times, &planned)),
            there: doses
                .iter()
                .find(|dose| dose.id.to_string() == form.get(THERE))
                .map(|dose| {
                    let day = page.lang.day_weekday(dose.done_on.0);
                    page.t2(
                        "dose-there",
                        "day",
                        day,
                        "times",
                        said::times(page, dose.times, &planned),
                    )
                }),
            hints: page.date_hints(&form, &["done_on"]),
            form,
            open,
            lines: lines(page, full, &planned, &doses, may),
        })
    }
}

/// Another day, or another number for today.
fn fresh(page: &Page, of_today: Option<&Dose>, id: String) -> Form {
    let times = of_today.map_or(1, |dose| dose.times);
    Form::new()
        .with("id", of_today.map_or(id, |dose| dose.id.to_string()))
        .with("done_on", page.today().to_string())
        .with("times", times.to_string())
}

fn lines(page: &Page, full: &CycleInFull, planned: &DosePlanned, doses: &[Dose], may: bool) -> Vec<DoseLine> {
    let line = |dose: &Dose| DoseLine {
        day: page.lang.day_weekday(dose.done_on.0),
        times: said::times(page, dose.times, planned),
        removal: may.then(|| routes::cycle_dose_removal(full.cycle.id, dose.id)),
    };
    doses.iter().rev().map(line).collect()
}
