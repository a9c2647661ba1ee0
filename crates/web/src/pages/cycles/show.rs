//! A cycle: the ring, plan beside what happened, prediction beside result, and the one next step.

use askama::Template;
use charts::RingSize;
use charts::ring::ring;
use domain::calendar::NoSchool;
use domain::collection::Kept;
use domain::cycle::{Cycle, Phase};
use domain::event::Noun;
use domain::permission::{EditCycle, FileHost, Matter, SeeCycle, SeeIdea, Standing};
use domain::time::Day;
use store::CycleInFull;

use super::closure::{DecisionView, decisions, reflects};
use super::dose::DoseView;
use super::points::chart_link;
use super::result::{self, ResultView};
use super::sections::{Sections, sections};
use super::steps::{Pair, Step, pairs, steps};
use super::words;
use crate::components::{ring_decision, ring_phase, small_ring};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::asking::need::on_stalled;
use crate::pages::attachments::list::{FileList, list};
use crate::pages::collections::block::KeepBlock;
use crate::pages::conversations::block::ConversationBlock;
use crate::pages::feedback::{NoteView, ThreadView};
use crate::pages::leaving::convening_of;
use crate::pages::observations::observation_of;
use crate::pages::search::best::{Best, like};
use crate::pages::visits::visit_of;
use crate::routes;

/// What was decided.
struct Decided {
    ring: String,
    word: String,
    reason: String,
    next: String,
    /// The question with which they looked back, and what they say to it.
    reflection: Option<(String, String)>,
    by: String,
}

#[derive(Template)]
#[template(path = "pages/cycles/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    full: CycleInFull,
    /// Course and liceo.
    place: [String; 2],
    /// The observation that it began from, for who may open that.
    observation: Option<String>,
    /// The visit that it began from, for whoever may open it.
    visit: Option<String>,
    /// The convening that it began from, for whoever may open it.
    convening: Option<String>,
    /// Driver and idea.
    crumbs: Vec<(String, String)>,
    owner: String,
    ring: String,
    stalled: Option<String>,
    /// Where one asks how others went on, where it stands still.
    ask: Option<String>,
    steps: Vec<Step>,
    pairs: Vec<Pair>,
    result: ResultView,
    learned: Option<String>,
    chart: Option<String>,
    decided: Option<Decided>,
    /// The one next step of who may write: address and name.
    step: Option<(String, String)>,
    /// What else may be written.
    others: Vec<(String, String)>,
    /// The decision's form, where it is due.
    decide: bool,
    form: Form,
    action: String,
    decisions: Vec<DecisionView>,
    /// The question with which the decision looks back.
    reflects: String,
    feedback: ThreadView,
    conversations: ConversationBlock,
    note: Option<NoteView>,
    /// Who reads it now, and the button that changes that.
    reach: String,
    share: Option<(bool, String)>,
    discard: Option<String>,
    reopen: Option<String>,
    just_closed: bool,
    writes: bool,
    method: Sections,
    files: FileList,
    like: Vec<Best>,
    keep: KeepBlock,
    dose: DoseView,
    /// Where the plan begins or ends on a day without school.
    date_hints: Vec<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeCycle>) -> Answer {
    let show = Show::of(&page, can.standing(), can.act().0.clone(), None).await?;
    page.show(&show)
}

/// The same page with the form of a dose that came back.
///
/// # Errors
/// What the store says.
pub async fn with_dose(page: &Page, standing: &Standing, cycle: Cycle, form: Form) -> Answer {
    page.again(&Show::of(page, standing, cycle, Some(form)).await?)
}

/// The same page with the form of a dose whose day somebody else wrote down already.
///
/// # Errors
/// What the store says.
pub async fn dose_taken(page: &Page, standing: &Standing, cycle: Cycle, form: Form) -> Answer {
    page.stale(&Show::of(page, standing, cycle, Some(form)).await?)
}

impl Show {
    async fn of(page: &Page, standing: &Standing, cycle: Cycle, dose: Option<Form>) -> Result<Self, Problem> {
        let db = &page.app.db;
        let full = db.in_full(cycle).await?;
        let cycle = &full.cycle;
        let measure = db.measure(cycle.measure_id).await?;
        let teller = match &full.doing {
            Some(doing) => Some(db.person(doing.by_id).await?.name),
            None => None,
        };
        let decided = decided(page, &full).await?;
        let chart = chart_link(page, standing, cycle, &measure).await?;
        let writes = page.may(&EditCycle(cycle.clone()));
        let stalled = cycle.stalled_days(page.today(), page.calendars.at(cycle.school_id));
        let dose = DoseView::of(page, standing, &full, &measure, writes, dose).await?;
        let method = sections(page, standing, cycle, writes).await?;
        Ok(Self {
            dose,
            writes,
            method,
            reflects: reflects(page, &full),
            feedback: ThreadView::of(page, standing, cycle).await?,
            conversations: ConversationBlock::of(page, standing, &Matter::Cycle(cycle.clone())).await?,
            note: NoteView::of(page, cycle).await?,
            files: list(page, &FileHost::Cycle(cycle.clone())).await?,
            like: like(page, standing, Noun::Cycle, cycle.id.0).await?,
            keep: KeepBlock::of(
                page,
                standing,
                (!cycle.is_draft()).then_some(Kept::Cycle),
                None,
                cycle.id.0,
            )
            .await?,
            date_hints: date_hints(page, cycle, writes),
            place: place(page, &full).await?,
            observation: observation_of(page, standing, cycle.id).await?,
            visit: visit_of(page, standing, cycle.id).await?,
            convening: convening_of(page, standing, cycle.id).await?,
            crumbs: crumbs(page, &full).await?,
            owner: db.person(cycle.owner_id).await?.name,
            ring: big_ring(page, &full, stalled.is_some()),
            ask: stalled.and_then(|_| on_stalled(page, cycle)),
            stalled: stalled.map(|days| {
                let phase = words::phase(page, cycle.phase);
                page.t2("cycles-stalled", "phase", phase, "days", days)
            }),
            steps: steps(page, &full),
            pairs: pairs(page, &full, teller.as_deref()),
            result: result::view(page, &full, &measure, writes),
            learned: full.study.as_ref().map(|study| study.learned.clone()),
            chart,
            decided,
            step: step(page, &full, writes),
            others: others(page, &full, writes),
            decide: writes && cycle.phase == Phase::Act,
            form: Form::new().with("version", cycle.version.to_string()),
            action: routes::cycle_closure(cycle.id),
            decisions: decisions(page),
            reach: page.t(reach(&full)),
            share: share(page, &full, writes),
            discard: (writes && cycle.is_draft()).then(|| routes::cycle_discard(cycle.id)),
            reopen: (writes && cycle.phase == Phase::Closed).then(|| routes::cycle_reopening(cycle.id)),
            just_closed: page.done.as_deref() == Some("done-cycle-closed"),
            page: page.clone(),
            full,
        })
    }
}

/// While the plan may still be changed, whoever may hears that it begins or ends on a holiday or in a break; a weekend is no news.
fn date_hints(page: &Page, cycle: &Cycle, writes: bool) -> Vec<String> {
    if !writes || !matches!(cycle.phase, Phase::Plan | Phase::Do) {
        return Vec::new();
    }
    let calendar = page.calendars.at(cycle.school_id);
    let told = |day: &Day| !matches!(calendar.why_not(*day), Some(NoSchool::Weekend));
    let days = [cycle.starts_on, cycle.ends_on];
    let hints = days.iter().filter(|day| told(day));
    hints.filter_map(|day| page.no_school(calendar, *day)).collect()
}

/// Course, or the whole liceo; and the liceo's name.
async fn place(page: &Page, full: &CycleInFull) -> Result<[String; 2], Problem> {
    let course = match full.cycle.course_id {
        Some(course) => page.app.db.course(course).await?.name(),
        None => page.t("cycles-whole-school"),
    };
    let school = page.app.db.school(full.cycle.school_id).await?;
    Ok([course, school.name])
}

/// From the theory to here; not for those of another liceo, where the idea is one of this liceo's own.
async fn crumbs(page: &Page, full: &CycleInFull) -> Result<Vec<(String, String)>, Problem> {
    let idea = page.app.db.idea(full.cycle.idea_id).await?;
    if !page.may(&SeeIdea(idea.clone())) {
        return Ok(Vec::new());
    }
    let driver = page.app.db.driver(idea.driver_id).await?;
    Ok(vec![
        (routes::THEORY.to_owned(), driver.name),
        (routes::idea(idea.id), idea.name),
    ])
}

fn big_ring(page: &Page, full: &CycleInFull, stalled: bool) -> String {
    ring(
        ring_phase(full.cycle.phase),
        full.closure.as_ref().map(|closure| ring_decision(closure.decision)),
        stalled,
        RingSize::Big(page.lang),
    )
}

async fn decided(page: &Page, full: &CycleInFull) -> Result<Option<Decided>, Problem> {
    let Some(closure) = &full.closure else {
        return Ok(None);
    };
    let said = !closure.reflection.is_empty();
    let by = page.app.db.person(closure.by_id).await?.name;
    let day = page.lang.day_long(closure.at.day().0);
    Ok(Some(Decided {
        ring: small_ring(Phase::Closed, Some(closure.decision), false),
        word: words::decision(page, closure.decision),
        reason: closure.reason.clone(),
        next: closure.next.clone(),
        reflection: said.then(|| (reflects(page, full), closure.reflection.clone())),
        by: page.t2("cycles-decided-by", "name", by, "day", day),
    }))
}

/// The one next step.
fn step(page: &Page, full: &CycleInFull, writes: bool) -> Option<(String, String)> {
    let id = full.cycle.id;
    let (href, key) = match full.cycle.phase {
        Phase::Plan => (routes::cycle_plan(id), "cycles-finish-plan"),
        Phase::Do => (routes::cycle_doing(id), "cycles-tell"),
        Phase::Study => (routes::cycle_study(id), "cycles-study"),
        Phase::Act => return None,
        Phase::Closed => (format!("{}?sigue={id}", routes::CYCLE_NEW), "cycles-plan-next"),
    };
    writes.then(|| (href, page.lang.t(key)))
}

/// What was written may be corrected until the cycle is closed; a plan until it was studied.
fn others(page: &Page, full: &CycleInFull, writes: bool) -> Vec<(String, String)> {
    let id = full.cycle.id;
    let plan = (routes::cycle_plan(id), page.t("cycles-change-plan"));
    let doing = (routes::cycle_doing(id), page.t("cycles-correct-doing"));
    let study = (routes::cycle_study(id), page.t("cycles-correct-study"));
    let note = (format!("{}?ciclo={id}", routes::CAPTURE), page.t("capture-title"));
    match full.cycle.phase {
        _ if !writes => Vec::new(),
        Phase::Plan | Phase::Closed => Vec::new(),
        Phase::Do => vec![note, plan],
        Phase::Study => vec![plan, doing],
        Phase::Act => vec![doing, study],
    }
}

/// Who reads it now: said from the same rule that decides it.
fn reach(full: &CycleInFull) -> &'static str {
    if full.cycle.is_draft() {
        "cycles-reach-draft"
    } else if full.cycle.is_public_in_network() {
        "cycles-reach-network"
    } else {
        "cycles-reach-school"
    }
}

fn share(page: &Page, full: &CycleInFull, writes: bool) -> Option<(bool, String)> {
    let cycle = &full.cycle;
    if !writes || matches!(cycle.phase, Phase::Plan | Phase::Closed) {
        return None;
    }
    let share = cycle.shared_at.is_none();
    let key = if share { "cycles-share" } else { "cycles-unshare" };
    Some((share, page.lang.t(key)))
}
