//! A theory as the figure that leads to everything in it.

use std::collections::BTreeMap;

use charts::drivers::{Driver as Branch, Evidence, Idea as Leaf, Standing, Theory};
use domain::id::{DriverId, IdeaId};
use domain::theory::{Belief, Node, NodeId};

use super::evidence::{Tallies, Tally, of_all};
use super::ground::Ground;
use crate::page::Page;
use crate::routes;

/// What is drawn.
pub struct Drawing<'a> {
    /// The theory.
    pub belief: &'a Belief,
    /// What stands on its lines; none for a theory of another time.
    pub tallies: Option<&'a Tallies>,
    /// Where its nodes lead; nowhere in a theory of another time.
    pub ground: Option<&'a Ground>,
    /// What is said of a node instead of its evidence.
    pub marks: BTreeMap<NodeId, String>,
}

/// The figure: picture for wide screens, outline for narrow ones.
pub fn diagram(page: &Page, drawing: &Drawing<'_>) -> String {
    charts::drivers::theory(&theory(page, drawing), page.lang)
}

/// The outline alone.
pub fn outline(page: &Page, drawing: &Drawing<'_>) -> String {
    charts::drivers::outline(&theory(page, drawing), page.lang)
}

fn theory(page: &Page, drawing: &Drawing<'_>) -> Theory {
    let belief = drawing.belief;
    let (aim, now) = match &belief.aim {
        Some(aim) => {
            let until = page.lang.day_long(aim.target_on.0);
            let now = page.t2("theory-aim-now", "target", &aim.target, "until", until);
            (aim.statement.clone(), now)
        }
        None => (page.t("versions-no-aim"), String::new()),
    };
    Theory {
        aim,
        now,
        href: drawing.aim_href(),
        drivers: drawing.branches(page, None),
        further: belief
            .nodes
            .keys()
            .filter_map(|id| id.idea())
            .flat_map(|idea| belief.further(idea).into_iter().map(move |driver| (driver, idea)))
            .map(|(driver, idea)| (driver.to_string(), idea.to_string()))
            .collect(),
        bare: drawing.tallies.is_none(),
    }
}

impl Drawing<'_> {
    fn branches(&self, page: &Page, parent: Option<DriverId>) -> Vec<Branch> {
        let below = self.belief.drivers_below(parent);
        below
            .into_iter()
            .map(|(id, node)| self.branch(page, id, node))
            .collect()
    }

    fn branch(&self, page: &Page, id: DriverId, node: &Node) -> Branch {
        let drivers = self.branches(page, Some(id));
        let ideas: Vec<Leaf> = self
            .belief
            .ideas_of(id)
            .into_iter()
            .map(|(idea, node)| self.leaf(page, idea, node))
            .collect();
        let standings: Vec<Standing> = ideas
            .iter()
            .map(|idea| idea.evidence.standing)
            .chain(drivers.iter().map(|driver| driver.evidence.standing))
            .collect();
        let tally = self.below(id);
        Branch {
            name: node.name.clone(),
            href: self.href(NodeId::Driver(id)),
            evidence: Evidence {
                standing: of_all(&standings),
                ..tally.evidence()
            },
            tests_href: tests(page, "impulsor", &id.to_string(), &tally),
            mark: self.marks.get(&NodeId::Driver(id)).cloned(),
            key: id.to_string(),
            drivers,
            ideas,
        }
    }

    fn leaf(&self, page: &Page, id: IdeaId, node: &Node) -> Leaf {
        let tally = self.tally(id);
        let driver = |id: DriverId| self.belief.driver(id).map(|driver| driver.name.clone());
        Leaf {
            name: node.name.clone(),
            href: self.href(NodeId::Idea(id)),
            evidence: tally.evidence(),
            tests_href: tests(page, "idea", &id.to_string(), &tally),
            mark: self.marks.get(&NodeId::Idea(id)).cloned(),
            key: id.to_string(),
            also: self.belief.further(id).into_iter().filter_map(driver).collect(),
        }
    }

    fn tally(&self, idea: IdeaId) -> Tally {
        self.tallies.map_or_else(Tally::default, |tallies| tallies.idea(idea))
    }

    /// All that stands on a driver, by way of the drivers below it too.
    fn below(&self, driver: DriverId) -> Tally {
        let ideas = self
            .belief
            .nodes
            .iter()
            .filter_map(|(id, node)| Some((id.idea()?, node.under?)));
        let on_it = ideas.filter(|(_, under)| self.belief.upwards(*under).contains(&driver));
        Tally::together(on_it.map(|(idea, _)| self.tally(idea)))
    }

    /// Whoever may edit gets the panel, everybody else the node's page.
    fn href(&self, node: NodeId) -> Option<String> {
        let ground = self.ground?;
        Some(match node {
            _ if ground.may_edit => ground.panel(node.uuid()),
            NodeId::Driver(id) => routes::driver(id),
            NodeId::Idea(id) => routes::idea(id),
        })
    }

    fn aim_href(&self) -> Option<String> {
        let ground = self.ground?;
        if ground.may_edit {
            return Some(ground.panel("meta"));
        }
        self.belief.aim.as_ref()?.measure_id.map(routes::measure)
    }
}

/// The list of the cycles that were counted, for those who read cycles.
fn tests(page: &Page, of: &str, id: &str, tally: &Tally) -> Option<String> {
    let reads = page.standing().is_some_and(domain::permission::Standing::sees_content);
    (reads && tally.all() > 0).then(|| format!("{}?{of}={id}", routes::CYCLES))
}
