//! What people chose: the rhythm and the hours of mail, how each kind reaches them, what they silenced.

use domain::attention::{Hours, Kind, Pace, Rhythm, Thing};
use domain::event::{Happened, Noun, Verb};
use domain::id::PersonId;
use domain::permission::{ActForOneself, Mute, Proof};
use serde_json::json;
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    HOURS = "select rhythm, from_hour, to_hour from attention where person_id = $1";
    SET_HOURS = "insert into attention (person_id, rhythm, from_hour, to_hour) values ($1, $2, $3, $4) on conflict (person_id) do update set rhythm = excluded.rhythm, from_hour = excluded.from_hour, to_hour = excluded.to_hour";
    NO_MAIL = "insert into attention (person_id, rhythm, from_hour, to_hour) values ($1, $2, $3, $4) on conflict (person_id) do update set rhythm = excluded.rhythm";
    PACES = "select kind, pace from attention_kind where person_id = $1";
    SET_PACE = "insert into attention_kind (person_id, kind, pace) values ($1, $2, $3) on conflict (person_id, kind) do update set pace = excluded.pace";
    MUTED = "select thing, thing_id from attention_mute where person_id = $1 order by at desc, thing_id limit 200";
    IS_MUTED = "select count(*) from attention_mute where person_id = $1 and thing_id = $2";
    MUTE = "insert into attention_mute (person_id, thing, thing_id, at) values ($1, $2, $3, $4) on conflict (person_id, thing_id) do nothing";
    UNMUTE = "delete from attention_mute where person_id = $1 and thing_id = $2";
}

impl Db {
    /// When mail may reach somebody, and how often.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attention_hours(&self, person: PersonId) -> Result<Hours> {
        Ok(maybe!(self, Hours, HOURS, person)?.unwrap_or_default())
    }

    /// How the kinds reach somebody, where they chose it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attention_paces(&self, person: PersonId) -> Result<Vec<(Kind, Pace)>> {
        all!(self, (Kind, Pace), PACES, person)
    }

    /// What somebody silenced, the last first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn muted_by(&self, person: PersonId) -> Result<Vec<(Thing, Uuid)>> {
        all!(self, (Thing, Uuid), MUTED, person)
    }

    /// Whether somebody silenced a thing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn is_muted(&self, person: PersonId, thing: Uuid) -> Result<bool> {
        Ok(one!(self, (i64,), IS_MUTED, person, thing)?.0 > 0)
    }
}

impl Write<'_> {
    /// Chooses the rhythm and the hours.
    ///
    /// # Errors
    /// What the database says.
    pub async fn choose_hours(&mut self, proof: &Proof<ActForOneself>, hours: Hours) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_HOURS, person, hours.rhythm, hours.from_hour, hours.to_hour)?;
        self.tell_of_choice(proof.who(), person, "attention").await
    }

    /// Chooses how a kind reaches one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn choose_pace(&mut self, proof: &Proof<ActForOneself>, kind: Kind, pace: Pace) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_PACE, person, kind, kind.at(Some(pace)))?;
        self.tell_of_choice(proof.who(), person, "attention-kind").await
    }

    /// Silences a thing, or lets it be heard again; or all mail, which one chooses again on the page of one's account.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mute(&mut self, proof: &Proof<Mute>, on: bool) -> Result<()> {
        let (person, at) = (proof.act().person, self.at());
        match (proof.act().about, on) {
            (Some((thing, id)), true) => {
                run!(self, MUTE, person, thing, id, at)?;
                self.close_silenced(person, (thing, id)).await?;
            }
            (Some((_, id)), false) => {
                run!(self, UNMUTE, person, id)?;
            }
            (None, on) => {
                let (hours, rhythm) = (Hours::default(), if on { Rhythm::Never } else { Rhythm::Daily });
                run!(self, NO_MAIL, person, rhythm, hours.from_hour, hours.to_hour)?;
            }
        }
        self.tell_of_choice(proof.who(), person, "attention-mute").await
    }

    /// That somebody chose something, not what.
    async fn tell_of_choice(&mut self, who: Option<PersonId>, person: PersonId, what: &str) -> Result<()> {
        let happened = Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": what }));
        self.record(who, happened).await
    }
}
