//! What each liceo says for a round. What it refuses is read by whoever may answer for it, and by the matching.

use domain::event::{Happened, Noun, Verb};
use domain::exchange::{EntryPlan, OwnWord, Pair, RoundEntry, Wish};
use domain::id::{DriverId, ExchangeRoundId, SchoolId};
use domain::permission::{AnswerRound, Proof, SpeakForPair};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// Everything that liceos said for a round: for the matching, not for a page.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Each liceo's entry.
    pub entries: Vec<RoundEntry>,
    /// What it says of drivers.
    pub drivers: Vec<(SchoolId, DriverId, OwnWord)>,
    /// What it says of others.
    pub wishes: Vec<(SchoolId, SchoolId, Wish)>,
}

sql! {
    ENTRIES = "select exchange_round_id, school_id, takes_part, goes, hosts, shows, seeks, version, by_id, at from round_entry where exchange_round_id = $1 order by school_id";
    ENTRY = "select exchange_round_id, school_id, takes_part, goes, hosts, shows, seeks, version, by_id, at from round_entry where exchange_round_id = $1 and school_id = $2";
    DRIVERS = "select school_id, driver_id, word from round_entry_driver where exchange_round_id = $1 order by school_id, driver_id";
    WISHES = "select school_id, partner_id, wish from round_entry_partner where exchange_round_id = $1 order by school_id, partner_id";
    ANSWER = "insert into round_entry (exchange_round_id, school_id, takes_part, goes, hosts, shows, seeks, version, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9) on conflict (exchange_round_id, school_id) do nothing";
    CHANGE = "update round_entry set takes_part = $3, goes = $4, hosts = $5, shows = $6, seeks = $7, by_id = $8, at = $9, version = version + 1 where exchange_round_id = $1 and school_id = $2 and version = $10";
    NO_DRIVERS = "delete from round_entry_driver where exchange_round_id = $1 and school_id = $2";
    NO_WISHES = "delete from round_entry_partner where exchange_round_id = $1 and school_id = $2";
    ADD_DRIVER = "insert into round_entry_driver (exchange_round_id, school_id, driver_id, word) values ($1, $2, $3, $4)";
    ADD_WISH = "insert into round_entry_partner (exchange_round_id, school_id, partner_id, wish) values ($1, $2, $3, $4) on conflict (exchange_round_id, school_id, partner_id) do update set wish = excluded.wish";
    HOSTS_NO_MORE = "update round_entry set hosts = 0, version = version + 1 where exchange_round_id = $1 and school_id = $2";
    GOES_NO_MORE = "update round_entry set goes = 0, version = version + 1 where exchange_round_id = $1 and school_id = $2";
}

impl Db {
    /// Everything that was said for a round.
    ///
    /// # Errors
    /// What the database says.
    pub async fn round_said(&self, round: ExchangeRoundId) -> Result<Said> {
        Ok(Said {
            entries: all!(self, RoundEntry, ENTRIES, round)?,
            drivers: all!(self, (SchoolId, DriverId, OwnWord), DRIVERS, round)?,
            wishes: all!(self, (SchoolId, SchoolId, Wish), WISHES, round)?,
        })
    }

    /// What liceos answered, without what they say of others.
    ///
    /// # Errors
    /// What the database says.
    pub async fn round_entries(&self, round: ExchangeRoundId) -> Result<Vec<RoundEntry>> {
        all!(self, RoundEntry, ENTRIES, round)
    }

    /// What one liceo said, if it answered.
    ///
    /// # Errors
    /// What the database says.
    pub async fn round_entry(&self, round: ExchangeRoundId, school: SchoolId) -> Result<Option<RoundEntry>> {
        maybe!(self, RoundEntry, ENTRY, round, school)
    }

    /// What a liceo said of drivers and of others, for whoever may answer for it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn round_words(
        &self,
        proof: &Proof<AnswerRound>,
    ) -> Result<(Vec<(DriverId, OwnWord)>, Vec<(SchoolId, Wish)>)> {
        let AnswerRound { round, school } = proof.act();
        let mut said = self.round_said(round.id).await?;
        said.drivers.retain(|(by, ..)| by == school);
        said.wishes.retain(|(by, ..)| by == school);
        let drivers = said.drivers.into_iter().map(|(_, driver, word)| (driver, word));
        let wishes = said.wishes.into_iter().map(|(_, other, wish)| (other, wish));
        Ok((drivers.collect(), wishes.collect()))
    }
}

impl Write<'_> {
    /// Keeps what a liceo says. `version` is the one that it started from, 0 for a first answer.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else of the liceo answered meanwhile; [`Error::Refused`] once the pairs were sent.
    pub async fn answer_round(&mut self, proof: &Proof<AnswerRound>, version: i64, plan: &EntryPlan) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let AnswerRound { round, school } = proof.act();
        let (round, school) = (round.id, *school);
        if !self.round_is_touched(round).await?.takes_answers() {
            return Err(Error::Refused("problem-round-sent"));
        }
        let (goes, hosts) = (i64::from(plan.goes), i64::from(plan.hosts));
        let (takes_part, shows, seeks) = (plan.takes_part, &plan.shows, &plan.seeks);
        let kept = if version == 0 {
            run!(
                self, ANSWER, round, school, takes_part, goes, hosts, shows, seeks, by, at
            )?
        } else {
            run!(
                self, CHANGE, round, school, takes_part, goes, hosts, shows, seeks, by, at, version
            )?
        };
        if kept == 0 {
            return Err(Error::Stale);
        }
        run!(self, NO_DRIVERS, round, school)?;
        run!(self, NO_WISHES, round, school)?;
        for (driver, word) in &plan.drivers {
            run!(self, ADD_DRIVER, round, school, *driver, *word)?;
        }
        for (other, wish) in &plan.wishes {
            run!(self, ADD_WISH, round, school, *other, *wish)?;
        }
        // Neither whom it would like nor whom it refuses stands in the event, which others may read.
        let happened = Happened::to(Verb::Changed, Noun::ExchangeRound, round.0).at(school);
        self.record(Some(by), happened).await
    }

    /// A liceo can't go, or receive, any more in this round; or it would rather not meet the other one of a pair.
    pub(super) async fn withdraw_entry(&mut self, proof: &Proof<SpeakForPair>, whole: bool) -> Result<()> {
        let SpeakForPair { pair, school } = proof.act();
        let (round, Pair { visitor, host }) = (pair.exchange_round_id, pair.pair());
        let other = if *school == visitor { host } else { visitor };
        match (whole, *school == host) {
            (true, true) => run!(self, HOSTS_NO_MORE, round, *school)?,
            (true, false) => run!(self, GOES_NO_MORE, round, *school)?,
            (false, _) => run!(self, ADD_WISH, round, *school, other, Wish::Refuses)?,
        };
        Ok(())
    }
}
