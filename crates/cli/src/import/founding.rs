//! What an import of schools may do besides: found the network, and form a generation of some of them.

use anyhow::Context as _;
use clap::Args;
use domain::id::{GenerationId, NetworkId, SchoolId};
use domain::network::GenerationPlan;
use domain::permission::{ArrangeNetwork, FoundNetwork, by_the_installation};
use store::{Db, Write};

use crate::say::line;

/// As many signs has the name of a network or generation.
const NAME_SIGNS: usize = 80;

/// What is founded and formed.
#[derive(Args)]
pub struct Founding {
    /// Found the network by this name, if there is none.
    #[arg(long)]
    network: Option<String>,
    /// Form a generation by this name, if there is none so named.
    #[arg(long)]
    generation: Option<String>,
    /// Its year of entry; it is accompanied for three years.
    #[arg(long, requires = "generation")]
    entry_year: Option<i64>,
}

impl Founding {
    /// Founds and forms what was asked; the schools join the generation.
    pub async fn carry_out(&self, w: &mut Write<'_>, db: &Db, schools: &[SchoolId]) -> anyhow::Result<()> {
        let network = self.found(w, db).await?;
        let Some(name) = &self.generation else { return Ok(()) };
        let network = network.with_context(|| line("cli-no-network", &[]))?;
        let generation = self.form(w, db, network, name).await?;
        w.join_generation(&by_the_installation(ArrangeNetwork), generation, schools)
            .await?;
        let counts = [("name", name.into()), ("count", schools.len().into())];
        println!("{}", line("cli-generation-formed", &counts));
        Ok(())
    }

    async fn found(&self, w: &mut Write<'_>, db: &Db) -> anyhow::Result<Option<NetworkId>> {
        match (db.network().await?, &self.network) {
            (Some(network), _) => Ok(Some(network.id)),
            (None, Some(name)) => {
                let (proof, name) = (by_the_installation(FoundNetwork), domain::text::line(name, NAME_SIGNS));
                Ok(Some(w.found_network(&proof, &name, false).await?))
            }
            (None, None) => Ok(None),
        }
    }

    async fn form(&self, w: &mut Write<'_>, db: &Db, network: NetworkId, name: &str) -> anyhow::Result<GenerationId> {
        let known = db.generations(network).await?;
        if let Some(known) = known.into_iter().find(|generation| generation.name == name) {
            return Ok(known.id);
        }
        let entry_year = self.entry_year.with_context(|| line("cli-no-entry-year", &[]))?;
        let plan = GenerationPlan {
            name: domain::text::line(name, NAME_SIGNS),
            entry_year,
            accompanied_until: entry_year + 2,
            graduation_year: entry_year + 3,
        };
        Ok(w.form_generation(&by_the_installation(ArrangeNetwork), network, &plan)
            .await?)
    }
}
