//! Rounds of review: opened with their allocation, listed, ended, mended where a reader steps back.

use std::collections::{BTreeMap, BTreeSet};

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{Author, OpenRound, Reading, Review, ReviewRoundPlan, Round};
use domain::id::{CircleId, CycleId, DriverId, NetworkId, PersonId, ReviewId, ReviewRoundId, SchoolId};
use domain::permission::{BringCycle, LeadRound, Proof, RoundOf, StartRound};
use domain::time::{Day, Instant};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A round in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RoundLine {
    /// It.
    #[sqlx(flatten)]
    pub round: OpenRound,
    /// Its liceo.
    pub school: Option<String>,
    /// Its circle.
    pub circle: Option<String>,
    /// Whether the reader takes part.
    pub mine: i64,
}

/// Somebody who takes part, with their cycle.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct EntryLine {
    /// Who.
    pub by_id: PersonId,
    /// Their liceo.
    pub school_id: SchoolId,
    /// What they bring.
    pub cycle_id: CycleId,
    /// The driver that it moves.
    pub driver_id: DriverId,
}

sql! {
    ONE = "select id, network_id, school_id, circle_id, title, focus, reads, due_on, opened_by, opened_at, closed_at from review_round where id = $1";
    LINES = "select r.id, r.network_id, r.school_id, r.circle_id, r.title, r.focus, r.reads, r.due_on, r.opened_by, r.opened_at, r.closed_at, s.name as school, k.name as circle, (select count(*) from review_entry e where e.round_id = r.id and e.by_id = $2) + (select count(*) from review w where w.round_id = r.id and w.person_id = $2) as mine from review_round r left join school s on s.id = r.school_id left join circle k on k.id = r.circle_id where r.network_id = $1 order by r.opened_at desc, r.id desc limit 100";
    OPEN_NOW = "select id, network_id, school_id, circle_id, title, focus, reads, due_on, opened_by, opened_at, closed_at from review_round where network_id = $1 and closed_at is null order by opened_at, id";
    ENTRIES = "select e.by_id, e.school_id, e.cycle_id, i.driver_id from review_entry e join cycle c on c.id = e.cycle_id join idea i on i.id = c.idea_id where e.round_id = $1 order by e.by_id";
    OPEN = "insert into review_round (id, network_id, school_id, circle_id, title, focus, reads, due_on, opened_by, opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing";
    ENTER = "insert into review_entry (round_id, by_id, school_id, cycle_id) values ($1, $2, $3, $4) on conflict (round_id, by_id) do nothing";
    ADD = "insert into review (id, round_id, school_id, person_id, by_id, cycle_id, due_on, steps_in) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Who read whom in the rounds of the last year.
    BEFORE = "select distinct w.person_id, w.by_id from review w join review_round r on r.id = w.round_id where r.network_id = $1 and r.opened_at >= $2 and r.id <> $3 and w.feedback_id is not null";
    /// Nothing where somebody has read or was replaced: then it is no longer changed. It holds the round's row until the commit.
    CHANGE = "update review_round set title = $2, focus = $3, reads = $4, due_on = $5 where id = $1 and closed_at is null and not exists (select 1 from review w where w.round_id = $1 and (w.feedback_id is not null or w.ended_at is not null))";
    HOLD = "update review_round set reads = reads where id = $1 and closed_at is null and not exists (select 1 from review w where w.round_id = $1 and (w.feedback_id is not null or w.ended_at is not null))";
    BRING = "update review_entry set school_id = $3, cycle_id = $4 where round_id = $1 and by_id = $2";
    OWED = "select id, person_id, by_id from review where round_id = $1 and feedback_id is null and ended_at is null order by id";
    MOVE = "update review set due_on = $2 where round_id = $1 and feedback_id is null and ended_at is null";
    DROP = "delete from review where id = $1 and feedback_id is null and ended_at is null";
    CLOSE = "update review_round set closed_at = $2 where id = $1 and closed_at is null";
    MEMBERS = "select person_id from circle_member where circle_id = $1 and part <> 'guest'";
}

/// Days over which who has read whom still counts.
const COUNTS: i64 = 365;

impl Db {
    /// A round.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn review_round(&self, id: ReviewRoundId) -> Result<OpenRound> {
        maybe!(self, OpenRound, ONE, id)?.ok_or(Error::NotFound)
    }

    /// Rounds of a network, the newest first. Whoever shows one asks who may see it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn review_rounds(&self, network: NetworkId, reader: PersonId) -> Result<Vec<RoundLine>> {
        all!(self, RoundLine, LINES, network, reader)
    }

    /// Rounds that nobody has ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_review_rounds(&self, network: NetworkId) -> Result<Vec<OpenRound>> {
        all!(self, OpenRound, OPEN_NOW, network)
    }

    /// Who takes part in a round.
    ///
    /// # Errors
    /// What the database says.
    pub async fn review_entries(&self, id: ReviewRoundId) -> Result<Vec<EntryLine>> {
        all!(self, EntryLine, ENTRIES, id)
    }

    /// Whose cycles can be read in a round: the newest of each person that is shared or closed and about nothing that only some may
    /// read, of people who are still there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn readable_cycles(&self, network: NetworkId, of: &RoundOf, since: Instant) -> Result<Vec<EntryLine>> {
        let mut entries: BTreeMap<PersonId, EntryLine> = BTreeMap::new();
        // The newest movement first, so that the first of each person stays.
        for (entry, _) in self.readable(network, of, since).await? {
            entries.entry(entry.by_id).or_insert(entry);
        }
        Ok(entries.into_values().collect())
    }

    /// Somebody's own cycles that could be read in a round, by title, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn own_readable_cycles(
        &self,
        network: NetworkId,
        of: &RoundOf,
        (since, person): (Instant, PersonId),
    ) -> Result<Vec<(EntryLine, String)>> {
        let mut all = self.readable(network, of, since).await?;
        all.retain(|(entry, _)| entry.by_id == person);
        Ok(all)
    }

    /// Everything that can be read in a round, the newest first.
    async fn readable(&self, network: NetworkId, of: &RoundOf, since: Instant) -> Result<Vec<(EntryLine, String)>> {
        let ideas = self.idea_lines(network).await?;
        let people: BTreeSet<(PersonId, SchoolId)> = self
            .reachable()
            .await?
            .into_iter()
            .filter_map(|one| Some((one.person_id, one.school_id?)))
            .collect();
        let members: Option<BTreeSet<PersonId>> = match of {
            RoundOf::Circle(place) => Some(self.circle_people(place.circle.id).await?),
            RoundOf::Network | RoundOf::School(_) => None,
        };
        let mut readable = Vec::new();
        for brief in self.briefs(network).await?.iter() {
            let fits = match of {
                RoundOf::School(school) => brief.school_id == *school,
                RoundOf::Network | RoundOf::Circle(_) => {
                    members.as_ref().is_none_or(|members| members.contains(&brief.owner_id))
                }
            };
            let socio = brief.area == domain::measure::Area::SocioEmotional;
            let shown = brief.reach().is_public_in_network() && brief.moved_at >= since && !socio;
            let there = people.contains(&(brief.owner_id, brief.school_id));
            let idea = ideas.iter().find(|idea| idea.id == brief.idea_id);
            if let Some(idea) = idea.filter(|_| fits && shown && there) {
                let entry = EntryLine {
                    by_id: brief.owner_id,
                    school_id: brief.school_id,
                    cycle_id: brief.id,
                    driver_id: idea.driver_id,
                };
                readable.push((entry, brief.title.clone()));
            }
        }
        Ok(readable)
    }

    async fn circle_people(&self, circle: CircleId) -> Result<BTreeSet<PersonId>> {
        let members = all!(self, (PersonId,), MEMBERS, circle)?;
        Ok(members.into_iter().map(|(person,)| person).collect())
    }

    /// A round as it is allocated: its authors, who has read whom, and who can step in.
    ///
    /// # Errors
    /// What the database says.
    pub async fn round_to_allocate(
        &self,
        network: NetworkId,
        (id, reads): (ReviewRoundId, u8),
        entries: &[EntryLine],
        now: Instant,
    ) -> Result<Round> {
        let before = all!(self, (PersonId, PersonId), BEFORE, network, now.plus_days(-COUNTS), id)?;
        let authors = entries.iter().map(|entry| {
            let author = Author {
                school: entry.school_id,
                cycle: entry.cycle_id,
                drivers: BTreeSet::from([entry.driver_id]),
            };
            (entry.by_id, author)
        });
        let coaches = self.reachable().await?.into_iter();
        let coaches = coaches.filter(|one| one.role == domain::person::Role::Coach);
        Ok(Round {
            authors: authors.collect(),
            each: reads,
            before: before.into_iter().collect(),
            helpers: coaches.map(|one| (one.person_id, one.school_id)).collect(),
        })
    }
}

impl Write<'_> {
    /// Opens a round with who reads what. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody opens it.
    pub async fn open_round(
        &mut self,
        proof: &Proof<StartRound>,
        (network, id): (NetworkId, ReviewRoundId),
        plan: &ReviewRoundPlan,
        entries: &[EntryLine],
        reviews: &BTreeSet<Review>,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let (school, circle) = match &proof.act().0 {
            RoundOf::Network => (None, None),
            RoundOf::School(school) => (Some(*school), None),
            RoundOf::Circle(place) => (None, Some(place.circle.id)),
        };
        let opened = run!(
            self,
            OPEN,
            id,
            network,
            school,
            circle,
            &plan.title,
            &plan.focus,
            i64::from(plan.each),
            plan.due_on,
            by,
            at
        )?;
        if opened > 0 {
            for entry in entries {
                run!(self, ENTER, id, entry.by_id, entry.school_id, entry.cycle_id)?;
            }
            for review in reviews {
                self.add_reading(id, entries, *review, (plan.due_on, false)).await?;
            }
        }
        let happened = Happened::to(Verb::Created, Noun::ReviewRound, id.0);
        let detail = json!({ "cycles": entries.len(), "readings": reviews.len() });
        self.record(Some(by), placed(happened, school).with(detail)).await
    }

    /// Changes a round in which nobody has read: what it is called, until when, how many each reads. Who reads whom as before is left in peace.
    ///
    /// # Errors
    /// [`Error::Refused`] once somebody has read, or stepped back.
    pub async fn change_round(
        &mut self,
        proof: &Proof<LeadRound>,
        plan: &ReviewRoundPlan,
        entries: &[EntryLine],
        reviews: &BTreeSet<Review>,
    ) -> Result<()> {
        let round = proof.act().0.round.clone();
        let (title, focus, each) = (&plan.title, &plan.focus, i64::from(plan.each));
        if run!(self, CHANGE, round.id, title, focus, each, plan.due_on)? == 0 {
            return Err(Error::Refused("problem-round-begun"));
        }
        let mut kept = BTreeSet::new();
        for (id, reader, author) in all!(self, (ReviewId, PersonId, PersonId), OWED, round.id)? {
            let review = Review { reader, author };
            if reviews.contains(&review) {
                kept.insert(review);
            } else {
                run!(self, DROP, id)?;
            }
        }
        run!(self, MOVE, round.id, plan.due_on)?;
        for review in reviews.difference(&kept) {
            self.add_reading(round.id, entries, *review, (plan.due_on, false))
                .await?;
        }
        let happened = Happened::to(Verb::Changed, Noun::ReviewRound, round.id.0);
        let detail = json!({ "readings": reviews.len() });
        self.record(proof.who(), placed(happened, round.school_id).with(detail))
            .await
    }

    /// Brings another cycle of one's own into a round in which nobody has read: whoever was to read the former reads this one.
    ///
    /// # Errors
    /// [`Error::Refused`] once somebody has read, or stepped back; [`Error::NotFound`] where they bring none.
    pub async fn bring_cycle(&mut self, proof: &Proof<BringCycle>, entry: &EntryLine) -> Result<()> {
        let by = proof.who().ok_or(Error::Refused("problem-nobody-writes"))?;
        let round = proof.act().place.round.clone();
        if run!(self, HOLD, round.id)? == 0 {
            return Err(Error::Refused("problem-round-begun"));
        }
        let (school, cycle) = (entry.school_id, entry.cycle_id);
        if entry.by_id != by || run!(self, BRING, round.id, by, school, cycle)? == 0 {
            return Err(Error::NotFound);
        }
        for (id, reader, author) in all!(self, (ReviewId, PersonId, PersonId), OWED, round.id)? {
            if author == by {
                run!(self, DROP, id)?;
                let review = Review { reader, author };
                self.add_reading(round.id, std::slice::from_ref(entry), review, (round.due_on, false))
                    .await?;
            }
        }
        let happened = Happened::to(Verb::Changed, Noun::ReviewRound, round.id.0).at(entry.school_id);
        self.record(Some(by), happened.with(json!({ "cycle": entry.cycle_id })))
            .await
    }

    /// Somebody reads somebody's cycle, and is told so.
    pub(super) async fn add_reading(
        &mut self,
        round: ReviewRoundId,
        entries: &[EntryLine],
        review: Review,
        (due_on, steps_in): (Day, bool),
    ) -> Result<()> {
        let Some(entry) = entries.iter().find(|entry| entry.by_id == review.author) else {
            return Ok(());
        };
        let id = ReviewId::new(self.ids(), self.at());
        run!(
            self,
            ADD,
            id,
            round,
            entry.school_id,
            review.reader,
            review.author,
            entry.cycle_id,
            due_on,
            steps_in
        )?;
        self.tell_of_reading(id).await
    }

    /// Ends a round: what nobody read is no longer owed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_round(&mut self, proof: &Proof<LeadRound>) -> Result<()> {
        let (round, at) = (&proof.act().0.round, self.at());
        run!(self, CLOSE, round.id, at)?;
        self.end_owed_readings(round.id).await?;
        let happened = Happened::to(Verb::Closed, Noun::ReviewRound, round.id.0);
        self.record(proof.who(), placed(happened, round.school_id)).await
    }
}

/// At the liceo of a round, where it has one.
pub(super) fn placed(happened: Happened, school: Option<SchoolId>) -> Happened {
    match school {
        Some(school) => happened.at(school),
        None => happened,
    }
}

/// Readings that still count: given, or owed.
pub(super) fn current(readings: &[Reading]) -> BTreeSet<Review> {
    let counts = readings
        .iter()
        .filter(|one| one.feedback_id.is_some() || one.ended_at.is_none());
    let review = |one: &Reading| Review {
        reader: one.person_id,
        author: one.by_id,
    };
    counts.map(review).collect()
}
