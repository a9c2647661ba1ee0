//! What the small forms of the panel say, read as one wish each.

use domain::check::Wrong;
use domain::id::{DriverId, IdeaId, SchoolId};
use domain::text;
use domain::theory::{AimPlan, Belief, Edit, NodeId};
use uuid::Uuid;

use super::pen::{Asked, Wish};
use super::token::Token;
use crate::form::Form;
use crate::page::problem::Problem;

/// A form, read.
pub struct Act {
    /// What is wanted.
    pub asked: Asked,
    /// The node it is about, or the one that is new; none for the aim.
    pub node: Option<NodeId>,
    /// Where one goes on: the node of the panel.
    pub onward: Option<NodeId>,
    /// What is said when it is kept.
    pub done: &'static str,
}

/// Why a form says nothing that can be done.
pub enum Unread {
    /// Something typed is wrong; the panel comes back with it.
    Wrong(Option<NodeId>, Wrong),
    /// It is no form of ours.
    Bad,
}

impl From<Unread> for Problem {
    fn from(_: Unread) -> Self {
        Self::bad_form()
    }
}

/// The reason that every form of the theory asks for, and nobody must give.
pub fn reason(form: &Form) -> String {
    text::prose(form.get("reason"), 400)
}

/// Reads a form. `belief` is the theory that is edited, for what a form says only in part.
///
/// # Errors
/// [`Unread`].
pub fn read(form: &Form, school: Option<SchoolId>, belief: &Belief) -> Result<Act, Unread> {
    let node = match form.get("node") {
        "" | "aim" => None,
        id => Some(id.parse::<NodeId>().map_err(|_| Unread::Bad)?),
    };
    let some = || node.ok_or(Unread::Bad);
    let (wish, done, onward) = match form.get("act") {
        "aim" => (Wish::Edit(Edit::Aim(aim(form, belief)?)), "done-theory-aim", None),
        "words" => {
            let node = some()?;
            let (name, description) = words(form, node, Some(node))?;
            let edit = Edit::Words {
                node,
                name,
                description,
            };
            (Wish::Edit(edit), "done-theory-saved", Some(node))
        }
        "move" => {
            let (node, under) = (some()?, place(form, "under")?);
            (Wish::Edit(Edit::Move { node, under }), "done-theory-moved", Some(node))
        }
        "earlier" => (Wish::Edit(Edit::Earlier(some()?)), "done-theory-order", node),
        "later" => (Wish::Edit(Edit::Later(some()?)), "done-theory-order", node),
        "connect" => {
            let (idea, driver) = ends(node, form)?;
            (Wish::Edit(Edit::Connect(idea, driver)), "done-theory-connected", node)
        }
        "disconnect" => {
            let (idea, driver) = ends(node, form)?;
            (
                Wish::Edit(Edit::Disconnect(idea, driver)),
                "done-theory-disconnected",
                node,
            )
        }
        "add-driver" => {
            let new = NodeId::Driver(DriverId(new_id(form)?));
            (added(form, new, node, school)?, "done-theory-driver", Some(new))
        }
        "add-idea" => {
            let new = NodeId::Idea(IdeaId(new_id(form)?));
            (added(form, new, node, school)?, "done-theory-idea-added", Some(new))
        }
        "remove" => {
            let node = some()?;
            let above = belief.nodes.get(&node).and_then(|node| node.under).map(NodeId::Driver);
            let done = match (school, node) {
                (Some(_), _) => "done-theory-aside",
                (None, NodeId::Driver(_)) => "done-theory-driver-removed",
                (None, NodeId::Idea(_)) => "done-theory-idea-removed",
            };
            (Wish::Edit(Edit::Remove(node)), done, above)
        }
        "restore" => (Wish::Restore(some()?), "done-theory-restored", node),
        "follow" => (Wish::Follow(node), "done-theory-following", node),
        _ => return Err(Unread::Bad),
    };
    let about = match &wish {
        Wish::Edit(Edit::Add { node, .. }) => Some(*node),
        _ => node,
    };
    Ok(Act {
        asked: Asked {
            token: form.get("version").parse::<Token>().unwrap_or_default(),
            base: None,
            wish,
            reason: reason(form),
            insists: form.get("insists") == "1",
        },
        node: about,
        onward,
        done,
    })
}

fn words(form: &Form, of: NodeId, panel: Option<NodeId>) -> Result<(String, String), Unread> {
    let (longest, most) = match of {
        NodeId::Driver(_) => (120, 1000),
        NodeId::Idea(_) => (160, 2000),
    };
    let name = text::line(form.get("name"), longest);
    if name.is_empty() {
        return Err(Unread::Wrong(panel, Wrong::with("name", "wrong-name-empty")));
    }
    Ok((name, text::prose(form.get("description"), most)))
}

fn added(form: &Form, new: NodeId, under: Option<NodeId>, school: Option<SchoolId>) -> Result<Wish, Unread> {
    let (name, description) = words(form, new, under).map_err(|unread| match unread {
        // The panel has a field for the new one beside its own.
        Unread::Wrong(panel, _) => Unread::Wrong(panel, Wrong::with(form.get("act").to_owned(), "wrong-name-empty")),
        bad => bad,
    })?;
    Ok(Wish::Edit(Edit::Add {
        node: new,
        under: under.and_then(NodeId::driver),
        name,
        description,
        school,
    }))
}

/// A liceo says how much and what for itself; for whom, until when and by which measure are the network's.
fn aim(form: &Form, belief: &Belief) -> Result<AimPlan, Unread> {
    let there = belief.aim.as_ref().ok_or(Unread::Bad)?;
    AimPlan::check(
        form.get("statement"),
        &there.population,
        form.get("target"),
        &there.target_on.to_string(),
        &there.measure_id.map_or_else(String::new, |id| id.to_string()),
    )
    .map_err(|wrong| Unread::Wrong(None, wrong))
}

fn place(form: &Form, field: &str) -> Result<Option<DriverId>, Unread> {
    match form.get(field) {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Unread::Bad),
    }
}

fn ends(node: Option<NodeId>, form: &Form) -> Result<(IdeaId, DriverId), Unread> {
    let idea = node.and_then(NodeId::idea).ok_or(Unread::Bad)?;
    Ok((idea, place(form, "driver")?.ok_or(Unread::Bad)?))
}

fn new_id(form: &Form) -> Result<Uuid, Unread> {
    form.get("id").parse().map_err(|_| Unread::Bad)
}
