//! The daily job of what waits for people: a question that nobody answered goes on to the next who may know, at last to the hub; a
//! reading that nobody gave in time goes to whoever steps in; what a visit left to try is brought to mind. On days of school alone: over a break nobody is late.
//!
//! Owns when. Must not decide to whom (`domain::exchange` does, from what `store` reads), nor write into a log who said no.

use domain::exchange::{ASKED_AT_ONCE, ASKED_DAYS, Ask, Reading, ReadingState, Shown, Turn, Way};
use domain::id::{Ids, NetworkId, PersonId};
use domain::permission::{AskNetwork, LeadRound, Matter, RoundOf, RoundPlace, by_the_installation};
use domain::person::Role;
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use store::{Db, Moment, ToAsk, ToRoute, step_in_until};

use crate::failure::Failure;
use crate::once::leave_once;

/// Seconds after midnight: before the first lesson, and not at night.
const MORNING: i64 = 7 * 60 * 60;
/// Reasons that somebody is told.
const REASONS: usize = 2;

/// Goes on with what waits. It needs to know nothing but the time.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct GoOn {}

/// What the morning's work needs.
struct Morning<'a> {
    db: &'a Db,
    network: NetworkId,
    moment: Moment<'a>,
    calendar: &'a domain::calendar::SchoolCalendar,
}

impl GoOn {
    /// The kind of its job.
    pub const NAME: &'static str = "go-on";

    /// Leaves today's, once however many servers run.
    pub(crate) async fn schedule(db: &Db, moment: Moment<'_>, day: Day) -> store::Result<()> {
        let run_at = day.start().plus_seconds(MORNING);
        leave_once(db, moment, (Self::NAME, &day.to_string()), run_at).await
    }

    /// Does it. Begun twice, each question and each reading goes on once.
    ///
    /// # Errors
    /// What the database says.
    pub async fn run(self, db: &Db, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let Some(network) = db.network().await? else {
            return Ok(());
        };
        let calendars = db.calendars(network.id, now.day()).await?;
        if !calendars.everywhere().is_school_day(now.day()) {
            return Ok(());
        }
        let morning = Morning {
            db,
            network: network.id,
            moment: Moment { at: now, ids },
            calendar: calendars.everywhere(),
        };
        for ask in db.asks_unanswered(network.id, now).await? {
            morning.question(&ask).await?;
        }
        morning.readings().await?;
        // What liceos left their visits to try, and no cycle has begun.
        let w = db.write(morning.moment).await?;
        Ok(w.tell_of_due_commitments(network.id).await?)
    }
}

impl Morning<'_> {
    fn today(&self) -> Day {
        self.moment.at.day()
    }

    async fn question(&self, ask: &Ask) -> Result<(), Failure> {
        let matter = match self.db.conversation_place(ask.conversation_id).await {
            Ok(place) => place.matter,
            // Its circle is gone: nobody could read it.
            Err(store::Error::NotFound) => return Ok(()),
            Err(other) => return Err(other.into()),
        };
        let asked = self.db.askings(ask.conversation_id).await?;
        let waiting = asked.iter().filter(|one| one.waits()).count();
        let turn = ask.turn(self.today(), false, waiting);
        let known: Vec<PersonId> = asked.iter().map(|one| one.person_id).chain([ask.by_id]).collect();
        match turn {
            Turn::Rest => Ok(()),
            Turn::Next => {
                let next = self.next(ask, &matter, &known).await?;
                if next.is_empty() {
                    return self.to_the_hub(ask, &matter, &known).await;
                }
                self.go_on(ask, ask.passes + 1, &next).await
            }
            Turn::Hub => self.to_the_hub(ask, &matter, &known).await,
        }
    }

    /// The next who may know, by what whoever asks may read.
    async fn next(&self, ask: &Ask, matter: &Matter, but: &[PersonId]) -> Result<Vec<ToAsk>, Failure> {
        let asker = self.db.standing(ask.by_id).await?;
        if !matter.is_open_to(&asker) {
            return Ok(Vec::new());
        }
        let title = self.db.conversation(ask.conversation_id).await?.title;
        let route = ToRoute {
            network: self.network,
            asker: &asker,
            matter,
            words: &title,
            topic: ask.topic,
            but,
            at_most: ASKED_AT_ONCE,
            now: self.moment.at,
        };
        let mut next = Vec::new();
        for one in self.db.whom_to_ask(&route).await? {
            let Some(person) = one.person else { continue };
            let shown: Vec<Shown> = one.reasons.iter().map(|(shown, _)| *shown).take(REASONS).collect();
            next.push(ToAsk {
                person,
                school: Some(one.school),
                shown,
                way: Way::Next,
                by: None,
            });
        }
        Ok(next)
    }

    /// Whoever coordinates the network, else its coaches.
    async fn to_the_hub(&self, ask: &Ask, matter: &Matter, but: &[PersonId]) -> Result<(), Failure> {
        let hub = self.db.hub_people().await?;
        let holders = |role: Role| -> Vec<PersonId> {
            let of_role = hub
                .iter()
                .filter(|one| one.role == role && !but.contains(&one.person_id));
            of_role.map(|one| one.person_id).collect()
        };
        let mut people = holders(Role::Coordinator);
        if people.is_empty() {
            people = holders(Role::Coach);
        }
        // A circle by invitation has no key for the hub: where none of them reads, the question rests with its circle.
        let mut readers = Vec::new();
        for person in people {
            if matter.is_open_to(&self.db.standing(person).await?) {
                readers.push(person);
            }
        }
        let hub = |person| ToAsk {
            person,
            school: None,
            shown: Vec::new(),
            way: Way::Hub,
            by: None,
        };
        let to: Vec<ToAsk> = readers.into_iter().map(hub).collect();
        self.go_on(ask, Ask::WITH_THE_HUB, &to).await
    }

    async fn go_on(&self, ask: &Ask, passes: i64, to: &[ToAsk]) -> Result<(), Failure> {
        let due_on = self.calendar.plus_school_days(self.today(), ASKED_DAYS);
        let mut w = self.db.write(self.moment).await?;
        match w
            .go_on_with_ask(&by_the_installation(AskNetwork), ask, (passes, due_on), to)
            .await
        {
            // Another server was faster.
            Err(store::Error::Stale) => Ok(()),
            other => {
                other?;
                w.commit().await?;
                Ok(())
            }
        }
    }

    /// Readings whose time was up go to whoever steps in.
    async fn readings(&self) -> Result<(), Failure> {
        for round in self.db.open_review_rounds(self.network).await? {
            for reading in self.db.readings(round.id).await? {
                if reading.state(self.today()) == ReadingState::Late {
                    self.replace(&round, &reading).await?;
                }
            }
        }
        Ok(())
    }

    async fn replace(&self, round: &domain::exchange::OpenRound, late: &Reading) -> Result<(), Failure> {
        let substitutes = self.db.substitutes(self.network, round, late, self.moment.at).await?;
        if substitutes.is_empty() {
            // Nobody could: whoever is late may still read.
            return Ok(());
        }
        let place = RoundPlace {
            round: round.clone(),
            of: round.school_id.map_or(RoundOf::Network, RoundOf::School),
            people: Vec::new(),
        };
        let until = step_in_until(self.calendar, self.today());
        let mut w = self.db.write(self.moment).await?;
        let proof = by_the_installation(LeadRound(place));
        match w.replace_late_reading(&proof, late, until, &substitutes).await {
            Err(store::Error::Stale) => Ok(()),
            other => {
                other?;
                w.commit().await?;
                Ok(())
            }
        }
    }
}
