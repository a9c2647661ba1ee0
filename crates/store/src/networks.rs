//! The network, its generations and who belongs to them.

use domain::event::{Happened, Noun, Verb};
use domain::id::{GenerationId, NetworkId, SchoolId};
use domain::network::{Generation, GenerationPlan, Membership, Network};
use domain::permission::{ArrangeNetwork, FoundNetwork, Proof};
use domain::school::Scheme;
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A school's place in a generation, with what a list shows.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SchoolInGeneration {
    /// The generation.
    pub generation_id: GenerationId,
    /// The school.
    pub school_id: SchoolId,
    /// Its name.
    pub name: String,
    /// Scheme of its code.
    pub scheme: Scheme,
    /// Its code.
    pub code: String,
    /// Check digit.
    pub check_digit: Option<String>,
    /// Comuna.
    pub comuna: Option<String>,
    /// Since when.
    pub joined_on: Day,
}

sql! {
    THE_NETWORK = "select id, name, demo, created_at from network order by created_at, id limit 1";
    FOUND = "insert into network (id, name, demo, created_at) values ($1, $2, $3, $4)";
    RENAME = "update network set name = $2 where id = $1";
    GENERATIONS = "select id, network_id, name, entry_year, accompanied_until, graduation_year from generation where network_id = $1 order by entry_year, created_at";
    GENERATION = "select id, network_id, name, entry_year, accompanied_until, graduation_year from generation where id = $1";
    ADD_GENERATION = "insert into generation (id, network_id, name, entry_year, accompanied_until, graduation_year, created_at) values ($1, $2, $3, $4, $5, $6, $7)";
    CHANGE_GENERATION = "update generation set name = $2, entry_year = $3, accompanied_until = $4, graduation_year = $5 where id = $1";
    MEMBERS = "select m.generation_id, m.school_id, s.name, s.scheme, s.code, s.check_digit, s.comuna, m.joined_on from membership m join school s on s.id = m.school_id join generation g on g.id = m.generation_id where g.network_id = $1 and m.left_on is null order by g.entry_year, s.sort_key, s.id";
    CAME_FROM = "select m.school_id, g.name from membership m join generation g on g.id = m.generation_id where m.generation_id <> $1 and m.left_on is not null and m.school_id in (select i.school_id from membership i where i.generation_id = $1 and i.left_on is null) order by m.left_on, g.entry_year";
    RENAME_FROM = "update network set name = $3 where id = $1 and name = $2";
    CHANGE_GENERATION_FROM = "update generation set name = $6, entry_year = $7, accompanied_until = $8, graduation_year = $9 where id = $1 and name = $2 and entry_year = $3 and accompanied_until = $4 and graduation_year = $5";
    MEMBERSHIPS_OF = "select generation_id, school_id, joined_on, left_on from membership where school_id = $1";
    JOIN = "insert into membership (generation_id, school_id, joined_on) values ($1, $2, $3) on conflict (generation_id, school_id) do update set left_on = null";
    LEAVE = "update membership set left_on = $3 where generation_id = $1 and school_id = $2 and left_on is null";
    ELSEWHERE = "select m.generation_id, m.school_id, m.joined_on, m.left_on from membership m where m.school_id = $1 and m.generation_id <> $2 and m.left_on is null";
}

impl Db {
    /// The network of this installation, once founded.
    ///
    /// # Errors
    /// What the database says.
    pub async fn network(&self) -> Result<Option<Network>> {
        maybe!(self, Network, THE_NETWORK)
    }

    /// Its generations, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn generations(&self, network: NetworkId) -> Result<Vec<Generation>> {
        all!(self, Generation, GENERATIONS, network)
    }

    /// One generation.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn generation(&self, id: GenerationId) -> Result<Generation> {
        maybe!(self, Generation, GENERATION, id)?.ok_or(Error::NotFound)
    }

    /// The schools that are in the network now, by generation and name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn members(&self, network: NetworkId) -> Result<Vec<SchoolInGeneration>> {
        all!(self, SchoolInGeneration, MEMBERS, network)
    }

    /// Of the schools in a generation now, those that were in another before, with its name; the latest stands last.
    ///
    /// # Errors
    /// What the database says.
    pub async fn came_from(&self, generation: GenerationId) -> Result<Vec<(SchoolId, String)>> {
        all!(self, (SchoolId, String), CAME_FROM, generation)
    }

    /// A school's places in generations, past ones too.
    ///
    /// # Errors
    /// What the database says.
    pub async fn memberships_of(&self, school: SchoolId) -> Result<Vec<Membership>> {
        all!(self, Membership, MEMBERSHIPS_OF, school)
    }
}

impl Write<'_> {
    /// Founds the network. An installation has one; a second founding is refused.
    ///
    /// # Errors
    /// [`Error::Exists`] where there is one already.
    pub async fn found_network(&mut self, proof: &Proof<FoundNetwork>, name: &str, demo: bool) -> Result<NetworkId> {
        if maybe!(self, Network, THE_NETWORK)?.is_some() {
            return Err(Error::Exists("problem-network-exists"));
        }
        let (id, at) = (NetworkId::new(self.ids(), self.at()), self.at());
        run!(self, FOUND, id, name, demo, at)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Created, Noun::Network, id.0).with(json!({ "name": name })),
        )
        .await?;
        self.add_own_instruments(id).await?;
        Ok(id)
    }

    /// Gives the network another name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rename_network(&mut self, proof: &Proof<ArrangeNetwork>, id: NetworkId, name: &str) -> Result<()> {
        run!(self, RENAME, id, name)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Network, id.0).with(json!({ "name": name })),
        )
        .await
    }

    /// Gives the network another name, where it still has the one that was read.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else renamed it.
    pub async fn rename_network_from(
        &mut self,
        proof: &Proof<ArrangeNetwork>,
        id: NetworkId,
        before: &str,
        name: &str,
    ) -> Result<()> {
        if run!(self, RENAME_FROM, id, before, name)? == 0 {
            return Err(Error::Stale);
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Network, id.0).with(json!({ "name": name })),
        )
        .await
    }

    /// Forms a generation.
    ///
    /// # Errors
    /// What the database says.
    pub async fn form_generation(
        &mut self,
        proof: &Proof<ArrangeNetwork>,
        network: NetworkId,
        plan: &GenerationPlan,
    ) -> Result<GenerationId> {
        let (id, at) = (GenerationId::new(self.ids(), self.at()), self.at());
        run!(
            self,
            ADD_GENERATION,
            id,
            network,
            &plan.name,
            plan.entry_year,
            plan.accompanied_until,
            plan.graduation_year,
            at
        )?;
        self.record(
            proof.who(),
            Happened::to(Verb::Created, Noun::Generation, id.0).with(json!({ "name": plan.name })),
        )
        .await?;
        Ok(id)
    }

    /// Changes a generation's name and years.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn change_generation(
        &mut self,
        proof: &Proof<ArrangeNetwork>,
        id: GenerationId,
        plan: &GenerationPlan,
    ) -> Result<()> {
        let touched = run!(
            self,
            CHANGE_GENERATION,
            id,
            &plan.name,
            plan.entry_year,
            plan.accompanied_until,
            plan.graduation_year
        )?;
        if touched == 0 {
            return Err(Error::NotFound);
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Generation, id.0).with(json!({ "name": plan.name })),
        )
        .await
    }

    /// Changes a generation's name and years, where they still are the ones that were read.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else changed it.
    pub async fn change_generation_from(
        &mut self,
        proof: &Proof<ArrangeNetwork>,
        id: GenerationId,
        before: &GenerationPlan,
        plan: &GenerationPlan,
    ) -> Result<()> {
        let touched = run!(
            self,
            CHANGE_GENERATION_FROM,
            id,
            &before.name,
            before.entry_year,
            before.accompanied_until,
            before.graduation_year,
            &plan.name,
            plan.entry_year,
            plan.accompanied_until,
            plan.graduation_year
        )?;
        if touched == 0 {
            return Err(Error::Stale);
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Generation, id.0).with(json!({ "name": plan.name })),
        )
        .await
    }

    /// Lets schools join a generation. One that belongs to another generation leaves that one: a school is in one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn join_generation(
        &mut self,
        proof: &Proof<ArrangeNetwork>,
        generation: GenerationId,
        schools: &[SchoolId],
    ) -> Result<()> {
        let today = self.at().day();
        for school in schools {
            for elsewhere in all!(self, Membership, ELSEWHERE, school, generation)? {
                run!(self, LEAVE, elsewhere.generation_id, school, today)?;
            }
            run!(self, JOIN, generation, school, today)?;
            self.record(
                proof.who(),
                Happened::to(Verb::Joined, Noun::Generation, generation.0).at(*school),
            )
            .await?;
        }
        Ok(())
    }

    /// A school leaves a generation; its history stays.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't in it.
    pub async fn leave_generation(
        &mut self,
        proof: &Proof<ArrangeNetwork>,
        generation: GenerationId,
        school: SchoolId,
    ) -> Result<()> {
        let today = self.at().day();
        if run!(self, LEAVE, generation, school, today)? == 0 {
            return Err(Error::NotFound);
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Generation, generation.0).at(school),
        )
        .await
    }
}
