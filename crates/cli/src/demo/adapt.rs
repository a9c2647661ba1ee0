//! The theory changes with what the network learns, and liceos make it theirs.

use std::collections::HashMap;

use anyhow::Context as _;
use domain::id::{DriverId, IdeaId, NetworkId, PersonId};
use domain::permission::{EditLiceoTheory, EditTheory, in_the_name_of};
use domain::theory::{Belief, Edit, NodeId};
use store::Db;

use super::calendar::{Calendar, Hour, date, moment};
use super::forks::{FORKS, Own};
use super::ground::Liceo;
use super::pen::Pen;

/// What the network changed: in which of the two years, month and day, what, and why.
const CHANGES: &[((bool, i8, i8), Change, &str)] = &[
    (
        (false, 8, 11),
        Change::Means(
            "Comentarios que se usan al día siguiente",
            "El comentario vuelve antes de la clase siguiente, termina en pregunta y se contesta por escrito.",
        ),
        "Los equipos contaron que «bien» o «falta» vuelve a la mochila; una pregunta vuelve contestada.",
    ),
    (
        (false, 11, 17),
        Change::Connects("pares", "Leer y escribir en voz alta"),
        "Quien corrige a otro vuelve a leer en voz alta lo que dice la pauta.",
    ),
    (
        (true, 3, 16),
        Change::Means(
            "Alguien cuenta conmigo",
            "Adultos y pares saben quién falta, lo dicen por su nombre y preguntan qué necesita.",
        ),
        "En la sesión de marzo los estudiantes pidieron que les pregunten, no que los llamen para avisar.",
    ),
    (
        (true, 5, 18),
        Change::Calls(
            "Mensajes breves y concretos",
            "Mensajes breves que dan algo que preguntar",
        ),
        "Lo que mueve a la casa no es el aviso: es tener una pregunta para hacer en la mesa.",
    ),
];

/// A change of the network's theory, by names.
enum Change {
    /// A driver means this.
    Means(&'static str, &'static str),
    /// A driver is called so.
    Calls(&'static str, &'static str),
    /// An idea moves a further driver.
    Connects(&'static str, &'static str),
}

/// The network's changes and the liceos' own theories, as far as they lie in the past.
pub(super) async fn adapt(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    (network, hub): (NetworkId, PersonId),
    liceos: &[Liceo],
    ideas: &HashMap<&'static str, IdeaId>,
) -> anyhow::Result<()> {
    for ((this, month, day), change, reason) in CHANGES {
        let day = date(calendar.year - i16::from(!this), *month, *day);
        if day >= calendar.last {
            continue;
        }
        let mut w = pen.begin(db, moment(day, Hour::Noon)).await?;
        let now = w.theory_now(network).await?;
        let after = now.belief.edit(&of_network(change, &now.belief, ideas)?)?;
        w.keep_theory(&in_the_name_of(hub, EditTheory), &now, &after, reason)
            .await?;
        w.commit().await?;
    }
    for (place, (index, own)) in FORKS.iter().enumerate() {
        let Some(liceo) = liceos.iter().find(|liceo| liceo.index == *index) else {
            continue;
        };
        for (number, (word, reason)) in own.iter().enumerate() {
            let day = date(calendar.year, 4, 14).plus_days((place * 9 + number * 12) as i64);
            if calendar.school_day(day) < day {
                continue;
            }
            let mut w = pen.begin(db, moment(day, Hour::Late)).await?;
            let now = w.liceo_theory_now(network, liceo.id).await?;
            let before = now.fork.belief();
            let edit = of_liceo(word, &before, ideas, liceo, DriverId::new(w.ids(), w.at()))?;
            let after = now.fork.edit(&before, &edit)?;
            let proof = in_the_name_of(liceo.utp.id, EditLiceoTheory(liceo.id));
            w.keep_liceo_theory(&proof, &now, &after, reason).await?;
            w.commit().await?;
        }
    }
    Ok(())
}

fn of_network(change: &Change, belief: &Belief, ideas: &HashMap<&'static str, IdeaId>) -> anyhow::Result<Edit> {
    Ok(match change {
        Change::Means(name, meaning) => words(belief, name, name, Some(meaning))?,
        Change::Calls(name, new) => words(belief, name, new, None)?,
        Change::Connects(idea, driver) => Edit::Connect(known(ideas, idea)?, self::driver(belief, driver)?),
    })
}

fn of_liceo(
    own: &Own,
    belief: &Belief,
    ideas: &HashMap<&'static str, IdeaId>,
    liceo: &Liceo,
    fresh: DriverId,
) -> anyhow::Result<Edit> {
    Ok(match own {
        Own::Calls(name, new) => words(belief, name, new, None)?,
        Own::SetsAside(idea) => Edit::Remove(NodeId::Idea(known(ideas, idea)?)),
        Own::Hangs(idea, under) => Edit::Move {
            node: NodeId::Idea(known(ideas, idea)?),
            under: Some(driver(belief, under)?),
        },
        Own::Adds(under, name) => Edit::Add {
            node: NodeId::Driver(fresh),
            under: Some(driver(belief, under)?),
            name: (*name).to_owned(),
            description: String::new(),
            school: Some(liceo.id),
        },
    })
}

fn words(belief: &Belief, name: &str, new: &str, meaning: Option<&str>) -> anyhow::Result<Edit> {
    let node = NodeId::Driver(driver(belief, name)?);
    let there = belief.nodes.get(&node).context("a driver of the theory")?;
    Ok(Edit::Words {
        node,
        name: new.to_owned(),
        description: meaning.unwrap_or(&there.description).to_owned(),
    })
}

fn driver(belief: &Belief, name: &str) -> anyhow::Result<DriverId> {
    let found = belief.nodes.iter().find_map(|(id, node)| match id {
        NodeId::Driver(id) if node.name == name => Some(*id),
        _ => None,
    });
    found.with_context(|| format!("no driver {name}"))
}

fn known(ideas: &HashMap<&'static str, IdeaId>, key: &str) -> anyhow::Result<IdeaId> {
    ideas.get(key).copied().with_context(|| format!("no idea {key}"))
}
