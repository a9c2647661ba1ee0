//! The theory: the diagram as the table of contents of everything.

use askama::Template;
use charts::drivers::{Driver as Branch, Evidence, Idea as Leaf, Standing, Theory};
use domain::permission::{EditTheory, PlanCycle, ProposeIdea, SeeTheory};
use domain::theory::{Driver, Idea};

use super::evidence::{Tally, of_all};
use super::known::Known;
use super::progress::AimNow;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/show.html")]
struct Show {
    page: Page,
    lead: String,
    diagram: String,
    has_aim: bool,
    has_drivers: bool,
    may_edit: bool,
    may_propose: bool,
    teach: Option<Pointer>,
    against: Vec<Pointer>,
    aim_now: Option<AimNow>,
}

/// A link to an idea, with the driver it moves.
struct Pointer {
    href: String,
    name: String,
    plan: Option<String>,
}

/// Shows it.
pub async fn show(page: Page, can: Can<SeeTheory>) -> Answer {
    let known = Known::of(&page).await?;
    let schools = can.standing().schools();
    let proposers = std::iter::once(None).chain(schools.iter().copied().map(Some));
    let may_propose = proposers.into_iter().any(|who| page.may(&ProposeIdea(who)));
    let aim_now = match &known.aim {
        Some(aim) => AimNow::of(&page, aim).await?,
        None => None,
    };
    page.show(&Show {
        aim_now,
        lead: lead(&page, &known),
        diagram: diagram(&page, &known),
        has_aim: known.aim.is_some(),
        has_drivers: !known.drivers.is_empty(),
        may_edit: page.may(&EditTheory),
        may_propose: may_propose && !known.drivers.is_empty(),
        teach: teach(&page, &known),
        against: against(&known),
        page: page.clone(),
    })
}

/// How many ideas stand where.
fn lead(page: &Page, known: &Known) -> String {
    if known.ideas.is_empty() {
        return page.t(match (&known.aim, known.drivers.is_empty()) {
            (None, _) => "theory-lead-no-aim",
            (_, true) => "theory-lead-no-drivers",
            _ => "theory-lead-no-ideas",
        });
    }
    let standing = |idea: &Idea| Tally::of(known.cycles(idea.id)).standing();
    let of = |wanted| known.ideas.iter().filter(|idea| standing(idea) == wanted).count();
    let said: Vec<String> = [
        ("theory-count-good", Standing::Good),
        ("theory-count-some", Standing::Some),
        ("theory-count-against", Standing::Against),
        ("theory-count-untested", Standing::Untested),
    ]
    .into_iter()
    .map(|(key, wanted)| (key, of(wanted)))
    .filter(|(_, n)| *n > 0)
    .map(|(key, n)| page.t2(key, "n", n, "words", counted(page, n)))
    .collect();
    let ideas = known.ideas.len();
    page.lang.with(
        "theory-lead",
        &[
            ("n", ideas.into()),
            ("words", counted(page, ideas).into()),
            ("list", page.lang.list(&said).into()),
        ],
    )
}

fn counted(page: &Page, n: usize) -> String {
    page.lang.count_of(n, i18n::Gender::Feminine)
}

fn diagram(page: &Page, known: &Known) -> String {
    let Some(aim) = &known.aim else {
        return String::new();
    };
    let until = page.lang.day_long(aim.target_on.0);
    let href = match aim.measure_id {
        _ if page.may(&EditTheory) => Some(routes::AIM.to_owned()),
        Some(measure) => Some(routes::measure(measure)),
        None => None,
    };
    let theory = Theory {
        aim: aim.statement.clone(),
        now: page.t2("theory-aim-now", "target", &aim.target, "until", until),
        href,
        drivers: known.below(None).map(|driver| branch(known, driver)).collect(),
    };
    charts::drivers::theory(&theory, page.lang)
}

fn branch(known: &Known, driver: &Driver) -> Branch {
    let drivers: Vec<Branch> = known.below(Some(driver.id)).map(|below| branch(known, below)).collect();
    let ideas: Vec<Leaf> = known.ideas_of(driver.id).map(|idea| leaf(known, idea)).collect();
    let below = known
        .drivers
        .iter()
        .filter(|other| other.id == driver.id || other.parent_id == Some(driver.id));
    let cycles = below
        .flat_map(|driver| known.ideas_of(driver.id))
        .flat_map(|idea| known.cycles(idea.id));
    let standings: Vec<Standing> = ideas
        .iter()
        .map(|idea| idea.evidence.standing)
        .chain(drivers.iter().map(|driver| driver.evidence.standing))
        .collect();
    Branch {
        name: driver.name.clone(),
        href: Some(routes::driver(driver.id)),
        evidence: Evidence {
            standing: of_all(&standings),
            ..Tally::of(cycles).evidence()
        },
        drivers,
        ideas,
    }
}

fn leaf(known: &Known, idea: &Idea) -> Leaf {
    Leaf {
        name: idea.name.clone(),
        href: Some(routes::idea(idea.id)),
        evidence: Tally::of(known.cycles(idea.id)).evidence(),
    }
}

/// The idea of which least is known under a driver of which something is: what would teach most.
fn teach(page: &Page, known: &Known) -> Option<Pointer> {
    let untested = |idea: &&Idea| known.cycles(idea.id).is_empty();
    let tests = |idea: &&Idea| -> usize {
        let siblings = known.ideas_of(idea.driver_id);
        siblings.map(|one| known.cycles(one.id).len()).sum()
    };
    let idea = known.ideas.iter().filter(untested).max_by_key(tests)?;
    let may_plan = page.standing().is_some_and(|standing| {
        standing.schools().into_iter().any(|school| {
            page.may(&PlanCycle {
                school,
                course: None,
                area: None,
            })
        })
    });
    Some(Pointer {
        href: routes::idea(idea.id),
        name: idea.name.clone(),
        plan: may_plan.then(|| format!("{}?idea={}", routes::CYCLE_NEW, idea.id)),
    })
}

fn against(known: &Known) -> Vec<Pointer> {
    let standing = |idea: &&Idea| Tally::of(known.cycles(idea.id)).standing() == Standing::Against;
    let ideas = known.ideas.iter().filter(standing);
    ideas
        .map(|idea| Pointer {
            href: routes::idea(idea.id),
            name: idea.name.clone(),
            plan: None,
        })
        .collect()
}
