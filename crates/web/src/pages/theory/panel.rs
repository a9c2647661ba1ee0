//! Editing in place: beside the diagram, the small forms of one node. Each is one act.

use domain::id::DriverId;
use domain::theory::{Edit, Fork, NodeId};
use uuid::Uuid;

use super::ground::Ground;
use crate::form::Form;
use crate::page::Page;
use crate::routes;

/// The panel of a node, or of the aim.
pub struct Panel {
    /// What forms call it: `idea:…`, or `aim`.
    pub node: String,
    /// What kind of thing it is.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Where forms go.
    pub action: String,
    /// The versions that they are opened on.
    pub token: String,
    /// The page of the node.
    pub href: Option<(String, String)>,
    /// The theory without the panel.
    pub close: String,
    /// Its words, as kept or as typed.
    pub form: Form,
    /// The form that came back, whichever of them it was.
    sent: Form,
    /// What was just done: said here, where the reader looks, and not on top of the page.
    pub done: Option<String>,
    /// Whether it is an idea, for labels.
    pub is_idea: bool,
    /// Whether it is the aim of a liceo's theory, which has a form here.
    pub is_own_aim: bool,
    /// Where it may hang, if there is a choice.
    pub places: Vec<(String, String)>,
    /// Whether it may be moved one up.
    pub earlier: bool,
    /// Whether it may be moved one down.
    pub later: bool,
    /// Further drivers that it moves, and those that it could.
    pub further: Vec<(String, String)>,
    /// The drivers that it doesn't move yet.
    pub connectable: Vec<(String, String)>,
    /// The id for a new driver below, where one may be.
    pub new_driver: Option<String>,
    /// The id for a new idea below.
    pub new_idea: Option<String>,
    /// What removing is called, where it may be.
    pub removal: Option<Removal>,
    /// What the network says of it, where the liceo says otherwise.
    pub network_says: Option<NetworkSays>,
}

/// The last form of the panel.
pub struct Removal {
    /// Its heading and its button.
    pub name: String,
    /// What happens.
    pub hint: String,
}

/// The liceo's own word beside the network's.
pub struct NetworkSays {
    /// The network's words now.
    pub words: String,
    /// What it said when the liceo wrote its own, where that was something else.
    pub overtaken: Option<String>,
    /// Why the liceo says otherwise.
    pub reason: String,
}

impl Panel {
    /// The panel that an address asks for; none where it names nothing that is there.
    pub fn of(page: &Page, ground: &Ground, asked: &str, typed: Option<Form>) -> Option<Self> {
        if asked == "meta" {
            return aim(page, ground, typed);
        }
        let (id, node) = ground.belief.find(asked.parse::<Uuid>().ok()?)?;
        let kept = Form::new()
            .with("name", &node.name)
            .with("description", &node.description);
        let own = ground.fork.as_ref().is_none_or(|fork| fork.is_own(id));
        let further = id.idea().map(|idea| ground.belief.further(idea)).unwrap_or_default();
        let name = |driver: DriverId| {
            let name = ground
                .belief
                .driver(driver)
                .map_or_else(String::new, |node| node.name.clone());
            (driver.to_string(), name)
        };
        let connects = own || ground.fork.as_ref().is_some_and(|fork| !fork.own.nodes.is_empty());
        let may_connect = |driver: &DriverId| {
            let own_end = ground
                .fork
                .as_ref()
                .is_none_or(|fork| own || fork.is_own(NodeId::Driver(*driver)));
            own_end && node.under != Some(*driver) && !further.contains(driver)
        };
        let first = matches!(id, NodeId::Driver(_)) && node.under.is_none();
        let driver = id.driver();
        Some(Self {
            node: id.to_string(),
            kind: page.t(match id {
                NodeId::Driver(_) => "theory-driver",
                NodeId::Idea(_) => "theory-idea",
            }),
            name: node.name.clone(),
            href: Some(match id {
                NodeId::Driver(id) => (routes::driver(id), page.t("theory-panel-driver-page")),
                NodeId::Idea(id) => (routes::idea(id), page.t("theory-panel-idea-page")),
            }),
            form: words(typed.as_ref(), kept),
            sent: typed.unwrap_or_default(),
            is_idea: driver.is_none(),
            is_own_aim: false,
            places: places(page, ground, id),
            earlier: may_step(ground, id, &Edit::Earlier(id)),
            later: may_step(ground, id, &Edit::Later(id)),
            connectable: match id.idea() {
                Some(_) if connects => drivers(ground).into_iter().filter(may_connect).map(name).collect(),
                _ => Vec::new(),
            },
            further: further.into_iter().map(name).collect(),
            new_driver: first.then(|| new_id(page)),
            new_idea: driver.map(|_| new_id(page)),
            removal: removal(page, ground, id, own),
            network_says: ground.fork.as_ref().and_then(|fork| network_says(page, fork, id)),
            ..Self::plain(page, ground)
        })
    }

    fn plain(page: &Page, ground: &Ground) -> Self {
        Self {
            node: "aim".to_owned(),
            kind: page.t("figure-head-aim"),
            name: String::new(),
            action: ground.changes(),
            token: ground.token.to_string(),
            href: None,
            close: ground.home(),
            form: Form::new(),
            sent: Form::new(),
            done: page.done.as_ref().map(|key| page.t(key)),
            is_idea: false,
            is_own_aim: false,
            places: Vec::new(),
            earlier: false,
            later: false,
            further: Vec::new(),
            connectable: Vec::new(),
            new_driver: None,
            new_idea: None,
            removal: None,
            network_says: None,
        }
    }

    /// What was typed into one of its forms that came back.
    pub fn typed(&self, act: &str, field: &str) -> &str {
        if self.sent.get("act") == act {
            self.sent.get(field)
        } else {
            ""
        }
    }

    /// Whether one of its forms came back with something wrong.
    pub fn came_back(&self, act: &str) -> bool {
        self.sent.has_errors() && self.sent.get("act") == act
    }
}

/// The words as typed, where it was their form that came back.
fn words(typed: Option<&Form>, kept: Form) -> Form {
    typed
        .filter(|form| matches!(form.get("act"), "words" | "aim"))
        .cloned()
        .unwrap_or(kept)
}

/// The aim of the network has its own page; a liceo says here how much and what for itself.
fn aim(page: &Page, ground: &Ground, typed: Option<Form>) -> Option<Panel> {
    let aim = ground.belief.aim.as_ref()?;
    let kept = Form::new()
        .with("statement", &aim.statement)
        .with("target", &aim.target);
    let own = ground.liceo.is_some();
    let says = ground.fork.as_ref().and_then(|fork| {
        let word = fork.word_on(None)?;
        let network = fork.network.aim.as_ref()?;
        Some(NetworkSays {
            words: format!("{} {}", network.statement, network.target),
            overtaken: overtaken(page, fork, None),
            reason: word.reason.clone(),
        })
    });
    Some(Panel {
        name: aim.statement.clone(),
        href: (!own).then(|| (routes::AIM.to_owned(), page.t("theory-change-aim"))),
        form: words(typed.as_ref(), kept),
        sent: typed.unwrap_or_default(),
        is_own_aim: own,
        new_driver: Some(new_id(page)),
        network_says: says,
        ..Panel::plain(page, ground)
    })
}

fn new_id(page: &Page) -> String {
    page.app.ids.new_id(page.now).to_string()
}

/// Drivers as forms offer them: a secondary one after its primary.
fn drivers(ground: &Ground) -> Vec<DriverId> {
    let mut all = Vec::new();
    for (first, _) in ground.belief.drivers_below(None) {
        all.push(first);
        all.extend(ground.belief.drivers_below(Some(first)).into_iter().map(|(id, _)| id));
    }
    all
}

/// Where a node may hang, with where it hangs now; nothing where there is no choice.
fn places(page: &Page, ground: &Ground, id: NodeId) -> Vec<(String, String)> {
    let belief = &ground.belief;
    let under = belief.nodes.get(&id).and_then(|node| node.under);
    let may = |place: Option<DriverId>| {
        let edit = Edit::Move { node: id, under: place };
        let fits = match &ground.fork {
            Some(fork) => fork.edit(belief, &edit).is_ok(),
            None => belief.has_place(id, place),
        };
        fits || place == under
    };
    let mut places = Vec::new();
    if matches!(id, NodeId::Driver(_)) && may(None) {
        places.push((String::new(), page.t("theory-driver-primary")));
    }
    for driver in drivers(ground).into_iter().filter(|driver| may(Some(*driver))) {
        let Some(node) = belief.driver(driver) else { continue };
        let above = node.under.and_then(|under| belief.driver(under));
        let name = match above {
            Some(above) => format!("{} › {}", above.name, node.name),
            None => node.name.clone(),
        };
        places.push((driver.to_string(), name));
    }
    if places.len() < 2 { Vec::new() } else { places }
}

fn may_step(ground: &Ground, id: NodeId, edit: &Edit) -> bool {
    if let Some(fork) = &ground.fork {
        return fork.may_order(&ground.belief, id, edit);
    }
    let siblings = ground.belief.siblings(id);
    let end = match edit {
        Edit::Earlier(_) => siblings.first(),
        _ => siblings.last(),
    };
    end != Some(&id)
}

fn removal(page: &Page, ground: &Ground, id: NodeId, own: bool) -> Option<Removal> {
    let belief = &ground.belief;
    let fits = match &ground.fork {
        Some(fork) => fork.edit(belief, &Edit::Remove(id)).is_ok(),
        None => belief.edit(&Edit::Remove(id)).is_ok(),
    };
    let (name, hint) = match id {
        _ if !own => ("forks-set-aside", "forks-set-aside-hint"),
        NodeId::Driver(_) => ("theory-driver-remove", "theory-driver-remove-hint"),
        NodeId::Idea(_) => ("theory-idea-remove", "theory-idea-remove-hint"),
    };
    fits.then(|| Removal {
        name: page.t(name),
        hint: page.t(hint),
    })
}

fn network_says(page: &Page, fork: &Fork, id: NodeId) -> Option<NetworkSays> {
    let word = fork.word_on(Some(id)).filter(|word| word.says().says_something())?;
    let network = fork.network.nodes.get(&id)?;
    let mut words = page.t1("forks-network-calls", "name", &network.name);
    if word.description.is_some() && !network.description.is_empty() {
        words = format!("{words} {}", network.description);
    }
    if word.under_id.is_some() {
        let under = network.under.and_then(|under| fork.network.driver(under));
        let place = match under {
            Some(driver) => page.t1("versions-place", "name", &driver.name),
            None => page.t("versions-place-aim"),
        };
        words = format!("{words} {}", page.t1("forks-network-hangs", "place", place));
    }
    Some(NetworkSays {
        words,
        overtaken: overtaken(page, fork, Some(id)),
        reason: word.reason.clone(),
    })
}

/// What the network said when the liceo wrote its own word, where it says something else now.
fn overtaken(page: &Page, fork: &Fork, id: Option<NodeId>) -> Option<String> {
    let all = fork.overtaken();
    let one = all.into_iter().find(|one| one.adaptation.node() == id)?;
    Some(page.t2("forks-overtaken", "was", one.was.name, "now", one.now.name))
}
