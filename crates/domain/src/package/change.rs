//! What is otherwise in a version than in the one before.

use super::{Edition, EditionIdea};

/// One thing that is otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A text: which field, what stood there, what stands there now.
    Text(&'static str, String, String),
    /// An idea was added.
    IdeaAdded(String),
    /// An idea was taken out.
    IdeaRemoved(String),
    /// An idea is told otherwise: its name, what stood there, what stands there now.
    Idea(String, String, String),
    /// The ideas are the same in another order.
    Order,
    /// What the tests of an idea say has moved on.
    Warrant(String),
    /// A material was added: a file or a link, by name.
    MaterialAdded(String),
    /// A material was taken out.
    MaterialRemoved(String),
}

/// What is otherwise, in the order of the page.
#[must_use]
pub fn changes(before: &Edition, after: &Edition) -> Vec<Change> {
    let mut found = Vec::new();
    for (field, old, new) in [
        ("name", &before.name, &after.name),
        ("driver", &before.driver, &after.driver),
        ("summary", &before.summary, &after.summary),
        ("learned", &before.learned, &after.learned),
        ("limits", &before.limits, &after.limits),
    ] {
        if old != new {
            found.push(Change::Text(field, old.clone(), new.clone()));
        }
    }
    ideas(before, after, &mut found);
    let names = |edition: &Edition| -> Vec<(String, String)> {
        let files = edition
            .files
            .iter()
            .map(|file| (file.name.clone(), file.sha256.clone()));
        let links = edition.links.iter().map(|link| (link.name.clone(), link.href.clone()));
        files.chain(links).collect()
    };
    let (old, new) = (names(before), names(after));
    let added = new.iter().filter(|one| !old.contains(one));
    found.extend(added.map(|(name, _)| Change::MaterialAdded(name.clone())));
    let removed = old.iter().filter(|one| !new.contains(one));
    found.extend(removed.map(|(name, _)| Change::MaterialRemoved(name.clone())));
    found
}

/// Ideas are the same by the theory's id, or else by their name.
fn ideas(before: &Edition, after: &Edition, found: &mut Vec<Change>) {
    let same = |a: &EditionIdea, b: &EditionIdea| match (a.idea, b.idea) {
        (Some(a), Some(b)) => a == b,
        _ => a.name == b.name,
    };
    let mut kept = Vec::new();
    for new in &after.ideas {
        let Some(place) = before.ideas.iter().position(|old| same(old, new)) else {
            found.push(Change::IdeaAdded(new.name.clone()));
            continue;
        };
        let old = &before.ideas[place];
        kept.push(place);
        if said(old) != said(new) {
            found.push(Change::Idea(new.name.clone(), said(old), said(new)));
        }
        if old.told != new.told {
            found.push(Change::Warrant(new.name.clone()));
        }
    }
    let gone = before
        .ideas
        .iter()
        .filter(|old| !after.ideas.iter().any(|new| same(old, new)));
    found.extend(gone.map(|old| Change::IdeaRemoved(old.name.clone())));
    if !kept.is_sorted() {
        found.push(Change::Order);
    }
}

/// An idea as a text to lay beside another.
fn said(idea: &EditionIdea) -> String {
    let steps = idea.steps.iter().zip(1..).map(|(step, n)| format!("{n}. {step}"));
    let parts = [idea.name.clone(), idea.what.clone()].into_iter().chain(steps);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::package::{Link, Told};

    fn idea(name: &str, steps: &[&str]) -> EditionIdea {
        EditionIdea {
            name: name.to_owned(),
            steps: steps.iter().map(|step| (*step).to_owned()).collect(),
            ..EditionIdea::default()
        }
    }

    #[test]
    fn what_changed_is_told_thing_by_thing() {
        let before = Edition {
            name: "Boletos".to_owned(),
            ideas: vec![idea("Boleto", &["Preguntar"]), idea("Semáforo", &["Repartir"])],
            ..Edition::default()
        };
        let mut after = before.clone();
        after.limits = "No sirve en talleres".to_owned();
        after.ideas = vec![idea("Duplas", &["Juntarse"]), idea("Boleto", &["Preguntar", "Leer"])];
        after.ideas[1].told = vec![Told::default()];
        after.links = vec![Link {
            name: "Video".to_owned(),
            href: "https://red.cl".to_owned(),
        }];
        assert_eq!(
            changes(&before, &after),
            [
                Change::Text("limits", String::new(), "No sirve en talleres".to_owned()),
                Change::IdeaAdded("Duplas".to_owned()),
                Change::Idea(
                    "Boleto".to_owned(),
                    "Boleto\n1. Preguntar".to_owned(),
                    "Boleto\n1. Preguntar\n2. Leer".to_owned()
                ),
                Change::Warrant("Boleto".to_owned()),
                Change::IdeaRemoved("Semáforo".to_owned()),
                Change::MaterialAdded("Video".to_owned()),
            ]
        );
        after = before.clone();
        after.ideas.reverse();
        assert_eq!(changes(&before, &after), [Change::Order]);
    }

    proptest! {
        #[test]
        fn nothing_is_otherwise_exactly_where_nothing_is(a in prop::collection::vec("[a-c]", 0..4), b in prop::collection::vec("[a-c]", 0..4)) {
            let edition = |names: &[String]| {
                let mut names = names.to_vec();
                names.dedup();
                names.sort();
                names.dedup();
                Edition { ideas: names.iter().map(|name| idea(name, &["x"])).collect(), ..Edition::default() }
            };
            let (before, after) = (edition(&a), edition(&b));
            prop_assert_eq!(changes(&before, &after).is_empty(), before == after);
        }
    }
}
