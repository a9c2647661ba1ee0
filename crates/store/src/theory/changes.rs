//! One change of a theory, written into the tables of aim, drivers, ideas and connections, with its event.

use domain::event::{Happened, Noun, Verb};
use domain::file::Host;
use domain::id::{AimId, DriverId, IdeaId, NetworkId, PersonId, SchoolId};
use domain::theory::{AimPlan, Change, Idea, Node, NodeId};
use serde_json::json;

use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ADD_AIM = "insert into aim (id, network_id, statement, population, target, target_on, measure_id, version, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)";
    CHANGE_AIM = "update aim set statement = $2, population = $3, target = $4, target_on = $5, measure_id = $6, version = version + 1 where id = $1";
    ADD_DRIVER = "insert into driver (id, network_id, aim_id, parent_id, name, description, position, version, school_id) values ($1, $2, $3, $4, $5, $6, $7, 1, $8)";
    RENAME_DRIVER = "update driver set name = $2, version = version + 1 where id = $1";
    DESCRIBE_DRIVER = "update driver set description = $2, version = version + 1 where id = $1";
    MOVE_DRIVER = "update driver set parent_id = $2, version = version + 1 where id = $1";
    PLACE_DRIVER = "update driver set position = $2 where id = $1";
    DRIVER_IN_USE = "select (select count(*) from idea where driver_id = $1) + (select count(*) from driver where parent_id = $1) + (select count(*) from measure where driver_id = $1) + (select count(*) from idea_connection where driver_id = $1)";
    REMOVE_DRIVER = "delete from driver where id = $1";
    ADD_IDEA = "insert into idea (id, network_id, driver_id, school_id, name, description, position, version, in_network, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10)";
    TAKE_IN_IDEA = "update idea set in_network = $2, driver_id = $3, name = $4, description = $5, position = $6, version = version + 1 where id = $1";
    LET_GO_IDEA = "update idea set in_network = $2, version = version + 1 where id = $1";
    RENAME_IDEA = "update idea set name = $2, version = version + 1 where id = $1";
    DESCRIBE_IDEA = "update idea set description = $2, version = version + 1 where id = $1";
    MOVE_IDEA = "update idea set driver_id = $2, version = version + 1 where id = $1";
    PLACE_IDEA = "update idea set position = $2 where id = $1";
    IDEA_IN_USE = "select (select count(*) from cycle where idea_id = $1) + (select count(*) from idea_ancestor where parent_id = $1) + (select count(*) from idea_offer where idea_id = $1) + (select count(*) from idea_connection where idea_id = $1)";
    IDEA_TESTED = "select count(*) from cycle where idea_id = $1";
    IDEA_IN_USE_ELSEWHERE = "select count(*) from cycle where idea_id = $1 and school_id <> $2";
    FORGET_ANCESTORS = "delete from idea_ancestor where idea_id = $1";
    REMOVE_IDEA = "delete from idea where id = $1";
    CONNECT = "insert into idea_connection (idea_id, driver_id, network_id, by_id, at) values ($1, $2, $3, $4, $5) on conflict (idea_id, driver_id) do nothing";
    DISCONNECT = "delete from idea_connection where idea_id = $1 and driver_id = $2";
}

/// Whose theory is changed, and by whom.
#[derive(Clone, Copy)]
pub(super) struct Ground {
    pub network: NetworkId,
    pub school: Option<SchoolId>,
    pub by: Option<PersonId>,
}

impl Write<'_> {
    pub(super) async fn write_change(&mut self, ground: &Ground, change: &Change) -> Result<()> {
        match change {
            Change::AimChanged { was, now: Some(now) } => return self.write_aim(ground, was.as_ref(), now).await,
            // An aim that was written is never unwritten; going back to before it leaves it.
            Change::AimChanged { now: None, .. } => return Ok(()),
            Change::Added {
                node: NodeId::Driver(id),
                now,
            } => self.write_driver(ground, *id, now).await?,
            Change::Added {
                node: NodeId::Idea(id),
                now,
            } => self.write_idea(ground, *id, now).await?,
            Change::Renamed { node, now, .. } => match node {
                NodeId::Driver(id) => run!(self, RENAME_DRIVER, *id, now).map(|_| ())?,
                NodeId::Idea(id) => run!(self, RENAME_IDEA, *id, now).map(|_| ())?,
            },
            Change::Described { node, now, .. } => match node {
                NodeId::Driver(id) => run!(self, DESCRIBE_DRIVER, *id, now).map(|_| ())?,
                NodeId::Idea(id) => run!(self, DESCRIBE_IDEA, *id, now).map(|_| ())?,
            },
            Change::Moved { node, now, .. } => match node {
                NodeId::Driver(id) => run!(self, MOVE_DRIVER, *id, *now).map(|_| ())?,
                NodeId::Idea(id) => run!(self, MOVE_IDEA, *id, now.ok_or(Error::NotFound)?).map(|_| ())?,
            },
            Change::Reordered { node, now, .. } => match node {
                NodeId::Driver(id) => run!(self, PLACE_DRIVER, *id, *now).map(|_| ())?,
                NodeId::Idea(id) => run!(self, PLACE_IDEA, *id, *now).map(|_| ())?,
            },
            Change::Removed {
                node: NodeId::Driver(id),
                was,
            } => {
                if one!(self, (i64,), DRIVER_IN_USE, *id)?.0 > 0 {
                    return Err(Error::Refused("problem-driver-in-use"));
                }
                let fed_by = self.fed_by(*id).await?;
                run!(self, REMOVE_DRIVER, *id)?;
                let detail = json!({ "name": was.name, "was": fed_by });
                let mut happened = Happened::to(Verb::Removed, Noun::Driver, id.0).with(detail);
                happened.school_id = ground.school;
                return self.record(ground.by, happened).await;
            }
            Change::Removed {
                node: NodeId::Idea(id),
                was,
            } => {
                let remembered = self.remembered(*id).await?;
                self.unwrite_idea(ground, *id, was).await?;
                let detail = json!({ "name": was.name, "was": remembered });
                let mut happened = Happened::to(Verb::Removed, Noun::Idea, id.0).with(detail);
                happened.school_id = ground.school;
                return self.record(ground.by, happened).await;
            }
            Change::Connected { idea, driver } => {
                let at = self.at();
                run!(self, CONNECT, *idea, *driver, ground.network, ground.by, at)?;
            }
            Change::Disconnected { idea, driver } => {
                run!(self, DISCONNECT, *idea, *driver)?;
            }
        }
        self.record_change(ground, change).await
    }

    async fn write_aim(&mut self, ground: &Ground, was: Option<&AimPlan>, now: &AimPlan) -> Result<()> {
        let by = ground.by.ok_or(Error::Refused("problem-nobody-writes"))?;
        let at = self.at();
        let there = self.aim_now(ground.network).await?;
        let (id, verb) = match there {
            Some(aim) => (aim.id, Verb::Changed),
            None => (AimId::new(self.ids(), at), Verb::Created),
        };
        let (statement, population, target) = (&now.statement, &now.population, &now.target);
        if verb == Verb::Created {
            run!(
                self,
                ADD_AIM,
                id,
                ground.network,
                statement,
                population,
                target,
                now.target_on,
                now.measure_id,
                by,
                at
            )?;
        } else {
            run!(
                self,
                CHANGE_AIM,
                id,
                statement,
                population,
                target,
                now.target_on,
                now.measure_id
            )?;
        }
        let before = was.map(|was| json!({ "statement": was.statement, "population": was.population, "target": was.target, "target_on": was.target_on }));
        self.record(
            ground.by,
            Happened::to(verb, Noun::Aim, id.0).with(json!({ "before": before })),
        )
        .await
    }

    async fn write_driver(&mut self, ground: &Ground, id: DriverId, now: &Node) -> Result<()> {
        // Without an aim there is nothing to move.
        let aim = self.aim_now(ground.network).await?.ok_or(Error::NotFound)?;
        run!(
            self,
            ADD_DRIVER,
            id,
            ground.network,
            aim.id,
            now.under,
            &now.name,
            &now.description,
            now.position,
            ground.school
        )?;
        self.feed_again(id).await
    }

    /// A new idea, or a liceo's own that the network takes in; nobody else's id opens anything.
    async fn write_idea(&mut self, ground: &Ground, id: IdeaId, now: &Node) -> Result<()> {
        let driver = now.under.ok_or(Error::NotFound)?;
        match self.idea_now(id).await? {
            Some(there) if ground.school.is_none() && !there.in_network && there.school_id == now.school => {
                self.take_in_idea(ground.network, &there, driver, now).await
            }
            Some(_) => Err(Error::NotFound),
            None => {
                let by = ground.by.ok_or(Error::Refused("problem-nobody-writes"))?;
                let (at, school) = (self.at(), ground.school.or(now.school));
                run!(
                    self,
                    ADD_IDEA,
                    id,
                    ground.network,
                    driver,
                    school,
                    &now.name,
                    &now.description,
                    now.position,
                    ground.school.is_none(),
                    by,
                    at
                )?;
                self.remember(id).await
            }
        }
    }

    /// The network says its words of an idea; what its liceo wrote otherwise since stays the liceo's word on it.
    async fn take_in_idea(&mut self, network: NetworkId, there: &Idea, driver: DriverId, now: &Node) -> Result<()> {
        run!(
            self,
            TAKE_IN_IDEA,
            there.id,
            true,
            driver,
            &now.name,
            &now.description,
            now.position
        )?;
        let Some(school) = there
            .school_id
            .filter(|_| (&there.name, &there.description) != (&now.name, &now.description))
        else {
            return Ok(());
        };
        let liceo = self.liceo_theory_now(network, school).await?;
        let mut said = liceo.fork.belief();
        if let Some(node) = said.nodes.get_mut(&NodeId::Idea(there.id)) {
            node.name.clone_from(&there.name);
            node.description.clone_from(&there.description);
        }
        self.write_adaptations(&liceo, &said, None, "").await
    }

    /// An idea that nobody tested goes. One that the network let go and that only its liceo tested is the liceo's own again.
    async fn unwrite_idea(&mut self, ground: &Ground, id: IdeaId, was: &Node) -> Result<()> {
        if one!(self, (i64,), IDEA_IN_USE, id)?.0 == 0 {
            run!(self, FORGET_ANCESTORS, id)?;
            self.remove_files_of(Host::Idea, id.0).await?;
            return run!(self, REMOVE_IDEA, id).map(|_| ());
        }
        let Some(liceo) = was.school.filter(|_| ground.school.is_none()) else {
            let (tests,) = one!(self, (i64,), IDEA_TESTED, id)?;
            return Err(Error::Refused(if tests > 0 {
                "problem-idea-in-use"
            } else {
                "problem-idea-has-heirs"
            }));
        };
        if one!(self, (i64,), IDEA_IN_USE_ELSEWHERE, id, liceo)?.0 > 0 {
            return Err(Error::Refused("problem-idea-in-use"));
        }
        run!(self, LET_GO_IDEA, id, false).map(|_| ())
    }

    async fn record_change(&mut self, ground: &Ground, change: &Change) -> Result<()> {
        let Some(node) = change.node() else {
            return Ok(());
        };
        let noun = match node {
            NodeId::Driver(_) => Noun::Driver,
            NodeId::Idea(_) => Noun::Idea,
        };
        let (verb, detail) = match change {
            Change::Added { .. } => (Verb::Created, json!({})),
            Change::Removed { was, .. } => (Verb::Removed, json!({ "name": was.name })),
            Change::Renamed { was, .. } => (Verb::Changed, json!({ "before": { "name": was } })),
            Change::Described { was, .. } => (Verb::Changed, json!({ "before": { "description": was } })),
            Change::Moved { was, .. } => (Verb::Changed, json!({ "before": { "under": was } })),
            // Places among siblings are in the version; each of them would be noise here.
            Change::Reordered { .. } => return Ok(()),
            Change::Connected { driver, .. } => (Verb::Changed, json!({ "connected": driver })),
            Change::Disconnected { driver, .. } => (Verb::Changed, json!({ "disconnected": driver })),
            Change::AimChanged { .. } => return Ok(()),
        };
        let mut happened = Happened::to(verb, noun, node.uuid()).with(detail);
        happened.school_id = match change {
            Change::Added { now, .. } => ground.school.or(now.school),
            _ => ground.school,
        };
        self.record(ground.by, happened).await
    }
}
