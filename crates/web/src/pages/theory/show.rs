//! The theory: the diagram as the table of contents of everything.

use askama::Template;
use axum::extract::Query;
use charts::drivers::Standing;
use domain::id::IdeaId;
use domain::permission::{DecideOffers, PlanCycle, ProposeIdea, SeeLiceoTheory, SeeTheory};
use domain::theory::Node;

use super::after::{After, Asked};
use super::diagram::{Drawing, diagram};
use super::evidence::{Tallies, evidence_rule};
use super::ground::Ground;
use super::panel::Panel;
use super::progress::AimNow;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/theory/show.html")]
pub struct Show {
    page: Page,
    lead: String,
    /// How the tests are read.
    rule: String,
    diagram: String,
    has_aim: bool,
    has_drivers: bool,
    may_edit: bool,
    may_propose: bool,
    sees_forks: bool,
    offers: Option<String>,
    own: Vec<(String, String)>,
    panel: Option<Panel>,
    after: After,
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
pub async fn show(page: Page, _can: Can<SeeTheory>, Query(asked): Query<Asked>) -> Answer {
    let ground = Ground::network(&page).await?;
    page.show(&Show::of(&page, &ground, &asked, None).await?)
}

impl Show {
    /// The page, with the panel that is asked for; `typed` where one of its forms came back.
    pub async fn of(page: &Page, ground: &Ground, asked: &Asked, typed: Option<Form>) -> Result<Self, Problem> {
        let tallies = Tallies::of(page).await?;
        let panel = Panel::of(page, ground, &asked.nodo, typed.or_else(|| proposed(asked))).filter(|_| ground.may_edit);
        let ideas: Vec<(IdeaId, &Node)> = ideas(ground);
        let decides = page.may(&DecideOffers);
        let waiting = if decides {
            page.app.db.offers_waiting(ground.network).await?
        } else {
            0
        };
        let aim_now = match page.app.db.aim(ground.network).await? {
            Some(aim) => AimNow::of(page, &aim).await?,
            None => None,
        };
        Ok(Self {
            aim_now,
            lead: lead(page, ground, &ideas, &tallies),
            rule: evidence_rule(page),
            diagram: diagram(
                page,
                &Drawing {
                    belief: &ground.belief,
                    tallies: Some(&tallies),
                    ground: Some(ground),
                    marks: std::collections::BTreeMap::new(),
                },
            ),
            has_aim: ground.belief.aim.is_some(),
            has_drivers: !ground.belief.drivers_below(None).is_empty(),
            may_edit: ground.may_edit,
            may_propose: may_propose(page) && !ground.belief.drivers_below(None).is_empty(),
            sees_forks: decides,
            offers: (waiting > 0).then(|| page.t1("forks-offers-waiting", "n", waiting)),
            own: own(page).await?,
            page: Page {
                // The panel says it.
                done: page.done.clone().filter(|_| panel.is_none()),
                ..page.clone()
            },
            panel,
            after: After::of(page, ground, asked).await?,
            teach: teach(page, ground, &ideas, &tallies),
            against: against(&ideas, &tallies),
        })
    }
}

/// A name that comes from a search for causes, put into the form of a new driver.
fn proposed(asked: &Asked) -> Option<Form> {
    let named = !asked.nombre.is_empty();
    named.then(|| Form::new().with("act", "add-driver").with("name", &*asked.nombre))
}

fn may_propose(page: &Page) -> bool {
    let schools = page
        .standing()
        .map(domain::permission::Standing::schools)
        .unwrap_or_default();
    let mut proposers = std::iter::once(None).chain(schools.into_iter().map(Some));
    proposers.any(|who| page.may(&ProposeIdea(who)))
}

/// The theories of the reader's own liceos.
async fn own(page: &Page) -> Result<Vec<(String, String)>, Problem> {
    let mut own = Vec::new();
    for school in page
        .standing()
        .map(domain::permission::Standing::schools)
        .unwrap_or_default()
    {
        if page.may(&SeeLiceoTheory(school)) {
            let name = page.app.db.school(school).await?.name;
            own.push((routes::liceo_theory(school), page.t1("forks-own-link", "liceo", name)));
        }
    }
    Ok(own)
}

/// The ideas in their places, driver by driver.
fn ideas(ground: &Ground) -> Vec<(IdeaId, &Node)> {
    let belief = &ground.belief;
    let mut ideas: Vec<_> = belief
        .nodes
        .iter()
        .filter_map(|(id, node)| Some((id.idea()?, node)))
        .collect();
    ideas.sort_by_key(|(id, node)| (node.position, *id));
    ideas
}

/// How many ideas stand where.
fn lead(page: &Page, ground: &Ground, ideas: &[(IdeaId, &Node)], tallies: &Tallies) -> String {
    if ideas.is_empty() {
        return page.t(match (&ground.belief.aim, ground.belief.nodes.is_empty()) {
            (None, _) => "theory-lead-no-aim",
            (_, true) => "theory-lead-no-drivers",
            _ => "theory-lead-no-ideas",
        });
    }
    let standings: Vec<Standing> = ideas.iter().map(|(id, _)| tallies.idea(*id).standing()).collect();
    let of = |wanted| standings.iter().filter(|standing| **standing == wanted).count();
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
    page.lang.with(
        "theory-lead",
        &[
            ("n", ideas.len().into()),
            ("words", counted(page, ideas.len()).into()),
            ("list", page.lang.list(&said).into()),
        ],
    )
}

fn counted(page: &Page, n: usize) -> String {
    page.lang.count_of(n, i18n::Gender::Feminine)
}

/// The idea of which least is known under a driver of which something is: what would teach most.
fn teach(page: &Page, ground: &Ground, ideas: &[(IdeaId, &Node)], tallies: &Tallies) -> Option<Pointer> {
    let tests = |(_, node): &&(IdeaId, &Node)| -> usize {
        let siblings = node
            .under
            .map(|driver| ground.belief.ideas_of(driver))
            .unwrap_or_default();
        siblings.iter().map(|(id, _)| tallies.idea(*id).all()).sum()
    };
    let untested = ideas.iter().filter(|(id, _)| tallies.idea(*id).all() == 0);
    let (id, node) = untested.max_by_key(tests)?;
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
        href: routes::idea(id),
        name: node.name.clone(),
        plan: may_plan.then(|| format!("{}?idea={id}", routes::CYCLE_NEW)),
    })
}

fn against(ideas: &[(IdeaId, &Node)], tallies: &Tallies) -> Vec<Pointer> {
    let against = ideas
        .iter()
        .filter(|(id, _)| tallies.idea(*id).standing() == Standing::Against);
    against
        .map(|(id, node)| Pointer {
            href: routes::idea(id),
            name: node.name.clone(),
            plan: None,
        })
        .collect()
}
