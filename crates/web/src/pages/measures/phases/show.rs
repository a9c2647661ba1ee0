//! The phases of a chart: what the evidence proposes, what was accepted and why.

use askama::Template;
use domain::id::ChartPhaseId;
use domain::measure::{Measure, NewPoint, Point};
use domain::permission::EnterPoints;
use domain::time::Day;
use stats::spc::{NoProposal, Proposal, propose};

use crate::figures::{self, Known, Series};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::measures::points::show::there;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/measures/phases/show.html")]
pub struct Phases {
    page: Page,
    form: Form,
    measure: Measure,
    place: String,
    back: String,
    action: String,
    /// What the evidence says, in sentences.
    said: Vec<String>,
    /// Whether there is something to accept.
    proposed: bool,
    phases: Vec<Line>,
}

/// An accepted phase.
struct Line {
    id: ChartPhaseId,
    since: String,
    reason: String,
    who: String,
    removal: String,
}

/// Shows them.
pub async fn show(page: Page, can: Can<EnterPoints>) -> Answer {
    page.show(&Phases::of(&page, can.act(), Form::new()).await?)
}

/// What the evidence proposes now, and its first day.
pub struct Proposed {
    /// The evidence.
    pub proposal: Proposal,
    /// First period of the new phase.
    pub starts_on: Day,
}

/// Asks the chart as it is now; what is known of it counts.
///
/// # Errors
/// What the store says.
pub async fn proposed(page: &Page, act: &EnterPoints) -> Result<Result<Proposed, Option<NoProposal>>, Problem> {
    let EnterPoints { measure, place } = act;
    let points: Vec<NewPoint> = there(page, act).await?.iter().map(Point::says).collect();
    let known = Known::of(&page.app, measure, place.school, place.course).await?;
    let Some(series) = Series::of(measure, &points, &known, true) else {
        return Ok(Err(None));
    };
    Ok(match propose(&series.chart) {
        Ok(proposal) => match points.get(proposal.start) {
            Some(first) => Ok(Proposed {
                proposal,
                starts_on: first.period,
            }),
            None => Err(None),
        },
        Err(why) => Err(Some(why)),
    })
}

impl Phases {
    /// The page with a form.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, act: &EnterPoints, form: Form) -> Result<Self, Problem> {
        let EnterPoints { measure, place } = act;
        let school = page.app.db.school(place.school).await?.name;
        let (name, back, action) = match place.course {
            None => (
                school,
                routes::measure_at(measure.id, place.school),
                routes::chart_phases(measure.id, place.school),
            ),
            Some(course) => (
                format!("{}, {school}", page.app.db.course(course).await?.name()),
                routes::measure_in(measure.id, course),
                routes::course_chart_phases(measure.id, course),
            ),
        };
        let proposed = proposed(page, act).await?;
        let form = match &proposed {
            Ok(new) if form.get("starts_on").is_empty() => form.with("starts_on", new.starts_on.to_string()),
            _ => form,
        };
        let mut phases = Vec::new();
        for phase in page.app.db.chart_phases(measure.id, place.school, place.course).await? {
            let by = match phase.accepted_by {
                Some(person) => page.app.db.person(person).await?.name,
                None => String::new(),
            };
            let when = page.lang.day_long(phase.accepted_at.day().0);
            phases.push(Line {
                id: phase.id,
                since: page.t1("phases-since", "day", page.lang.day_long(phase.starts_on.0)),
                reason: phase.reason,
                who: page.t2("phases-accepted", "name", by, "day", when),
                removal: format!("{action}/{}/retiro", phase.id),
            });
        }
        Ok(Self {
            said: said(page, measure, &proposed),
            proposed: proposed.is_ok(),
            page: page.clone(),
            form,
            measure: measure.clone(),
            place: name,
            back,
            action,
            phases,
        })
    }
}

fn said(page: &Page, measure: &Measure, proposed: &Result<Proposed, Option<NoProposal>>) -> Vec<String> {
    let Proposed { proposal, starts_on } = match proposed {
        Ok(proposed) => proposed,
        Err(why) => return vec![none(page, *why)],
    };
    let evidence = proposal.evidence;
    let value = |v: f64| figures::unit(measure).text(v, page.lang);
    let mut said = vec![page.lang.with(
        "phases-proposal",
        &[
            ("day", page.lang.day_long(starts_on.0).into()),
            ("length", evidence.length.into()),
            ("max", evidence.longest_max.into()),
            ("before", value(evidence.before).into()),
            ("after", value(evidence.after).into()),
        ],
    )];
    said.push(page.t("phases-means"));
    if evidence.on_trial {
        said.push(page.t("phases-on-trial"));
    }
    said
}

fn none(page: &Page, why: Option<NoProposal>) -> String {
    match why {
        Some(NoProposal::TooFewBefore { have, need }) => page.t2("phases-none-before", "have", have, "need", need),
        Some(NoProposal::Ended) => page.t("phases-none-ended"),
        _ => page.t("phases-none"),
    }
}
