//! What a question is about besides its words: what its writer may read, and nothing else.

use domain::exchange::Topic;
use domain::id::{CircleId, NetworkId};
use domain::permission::{Act as _, Matter, OpenConversation, SeeCycle, SeeIdea, Standing};

use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::conversations::load::circle;
use crate::routes;

/// What an address or a form brings along.
#[derive(serde::Deserialize, Default, Clone)]
#[serde(default)]
pub struct Brought {
    /// The question so far.
    pub q: String,
    pub impulsor: String,
    pub idea: String,
    pub medida: String,
    pub ciclo: String,
    /// The circle in which it is asked; none where the network is.
    pub circulo: String,
}

impl Brought {
    /// What a form brings.
    pub(super) fn of(form: &Form) -> Self {
        let get = |name: &str| form.get(name).to_owned();
        Self {
            q: get("title"),
            impulsor: get("impulsor"),
            idea: get("idea"),
            medida: get("medida"),
            ciclo: get("ciclo"),
            circulo: get("circulo"),
        }
    }

    /// Where it is asked, for somebody who may ask there.
    pub(super) async fn matter(&self, page: &Page, reader: &Standing) -> Result<Matter, Problem> {
        if self.circulo.is_empty() {
            return Ok(Matter::Network(page.network()?.id));
        }
        let id: CircleId = self.circulo.parse().map_err(|_| Problem::not_found())?;
        let matter = Matter::Circle(circle(&page.app, id).await?);
        let network = matter_network(&matter) == Some(page.network()?.id);
        if network && OpenConversation(matter.clone()).allowed(reader) {
            Ok(matter)
        } else {
            Err(Problem::not_found())
        }
    }

    /// The topic, as far as the reader may read it. What they may not is not told apart from what isn't there.
    pub(super) async fn topic(&self, page: &Page, reader: &Standing) -> Result<Topic, Problem> {
        let (db, network) = (&page.app.db, page.network()?.id);
        let mut topic = Topic::default();
        if let Ok(id) = self.impulsor.parse() {
            let there = db.drivers(network).await?.iter().any(|driver| driver.id == id);
            topic.driver_id = there.then_some(id);
        }
        if let Ok(id) = self.idea.parse()
            && let Some(idea) = found(db.idea(id).await)?
            && SeeIdea(idea).allowed(reader)
        {
            topic.idea_id = Some(id);
        }
        if let Ok(id) = self.ciclo.parse()
            && let Some(cycle) = found(db.cycle(id).await)?
            && !cycle.is_draft()
            && SeeCycle(cycle).allowed(reader)
        {
            topic.cycle_id = Some(id);
        }
        if let Ok(id) = self.medida.parse()
            && let Some(measure) = found(db.measure(id).await)?
            && measure
                .school_id
                .is_none_or(|school| reader.works_at(school) || reader.is_hub())
        {
            topic.measure_id = Some(id);
        }
        Ok(topic)
    }
}

const fn matter_network(matter: &Matter) -> Option<NetworkId> {
    match matter {
        Matter::Circle(place) => Some(place.circle.network_id),
        Matter::Network(network) => Some(*network),
        _ => None,
    }
}

fn found<T>(result: store::Result<T>) -> Result<Option<T>, Problem> {
    match result {
        Ok(there) => Ok(Some(there)),
        Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// Address and name of what a question is about, for somebody who may open it.
///
/// # Errors
/// What the store says.
pub(super) async fn named(page: &Page, reader: &Standing, topic: &Topic) -> Result<Option<(String, String)>, Problem> {
    let db = &page.app.db;
    if let Some(id) = topic.cycle_id
        && let Some(cycle) = found(db.cycle(id).await)?
        && SeeCycle(cycle.clone()).allowed(reader)
    {
        return Ok(Some((routes::cycle(id), cycle.title)));
    }
    if let Some(id) = topic.idea_id
        && let Some(idea) = found(db.idea(id).await)?
        && SeeIdea(idea.clone()).allowed(reader)
    {
        return Ok(Some((routes::idea(id), idea.name)));
    }
    if let Some(id) = topic.measure_id
        && let Some(measure) = found(db.measure(id).await)?
        && measure
            .school_id
            .is_none_or(|school| reader.works_at(school) || reader.is_hub())
    {
        let name = crate::figures::name(&measure, page.lang).to_owned();
        return Ok(Some((routes::measure(id), name)));
    }
    if let Some(id) = topic.driver_id
        && let Some(driver) = found(db.driver(id).await)?
    {
        return Ok(Some((routes::driver(id), driver.name)));
    }
    Ok(None)
}
