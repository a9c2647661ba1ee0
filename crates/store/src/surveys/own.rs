//! The instruments that every network begins with.

use domain::administration::OWN_INSTRUMENTS;
use domain::event::{Happened, Noun, Verb};
use domain::id::{InstrumentId, NetworkId};

use crate::error::Result;
use crate::write::Write;

sql! {
    ADD_OWN = "insert into instrument (id, network_id, key, created_at) values ($1, $2, $3, $4) on conflict (network_id, key) do nothing";
    ADD_FIRST = "insert into instrument_version (instrument_id, number, definition, at) values ($1, 1, $2, $3)";
}

impl Write<'_> {
    /// Adds those that the network doesn't have yet. How many that were. An older network gets them when its server starts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_own_instruments(&mut self, network: NetworkId) -> Result<usize> {
        let (at, mut added) = (self.at(), 0);
        for (key, definition) in OWN_INSTRUMENTS {
            let id = InstrumentId::new(self.ids(), at);
            if run!(self, ADD_OWN, id, network, *key, at)? == 0 {
                continue;
            }
            run!(self, ADD_FIRST, id, *definition, at)?;
            self.record(None, Happened::to(Verb::Created, Noun::Instrument, id.0))
                .await?;
            added += 1;
        }
        Ok(added)
    }
}
