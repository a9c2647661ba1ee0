//! Who is told of what was said in a conversation: named, quoted, answered, accepted, reported or hidden.

use domain::attention::{Kind, Thing};
use domain::id::{ContributionId, ConversationId, HidingId, NetworkId, ObservationId, PersonId, SchoolId};
use domain::time::Instant;
use serde_json::Value;
use uuid::Uuid;

use super::{Both, News, UNTELL, WITH, id_in};
use crate::error::Result;
use crate::write::Write;

/// What was said, with its conversation.
#[derive(sqlx::FromRow)]
struct Said {
    conversation_id: ConversationId,
    network_id: NetworkId,
    school_id: Option<SchoolId>,
    by_id: PersonId,
    at: Instant,
    quoted: Option<PersonId>,
    about: String,
    about_id: Uuid,
    question: bool,
    opened_by: PersonId,
    opened_at: Instant,
}

sql! {
    SAID = "select c.conversation_id, v.network_id, v.school_id, c.by_id, c.at, q.by_id as quoted, v.about, v.about_id, v.question, v.opened_by, v.opened_at from contribution c join conversation v on v.id = c.conversation_id left join contribution q on q.id = c.quotes_id where c.id = $1 and c.taken_back_at is null";
    NAMED = "select person_id from contribution_mention where contribution_id = $1";
    NO_LONGER_NAMED = "delete from notification where kind = 'mention' and cause_id = $1 and person_id not in (select m.person_id from contribution_mention m where m.contribution_id = $1)";
    SPEAKERS = "select distinct by_id from contribution where conversation_id = $1 and taken_back_at is null";
    MEMBERS = "select person_id from circle_member where circle_id = $1 and part <> 'guest'";
    LEADERS = "select person_id from circle_member where circle_id = $1 and part = 'lead'";
    CYCLE_OWNER = "select owner_id from cycle where id = $1";
    IDEA_WRITER = "select created_by from idea where id = $1 and created_by is not null";
    ASKED = "select person_id from asking where conversation_id = $1";
    FOLLOWERS = "select person_id from follow where noun = 'conversation' and noun_id = $1";
    HUB = "select distinct person_id from role_grant where ended_at is null and role in ('director', 'coordinator', 'coach')";
    LEADS_LICEO = "select distinct person_id from role_grant where ended_at is null and school_id = $1 and role in ('principal', 'utp')";
}

impl Write<'_> {
    /// Something was said: to whom it names, whom it quotes, whose question it answers, and who takes part; each once.
    pub(super) async fn tell_of_words(&mut self, id: ContributionId) -> Result<()> {
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        let begins = said.at == said.opened_at && said.by_id == said.opened_by;
        let mut told: Vec<(PersonId, Kind)> = Vec::new();
        let mut add = |people: Vec<PersonId>, kind: Kind| {
            for person in people {
                if !told.iter().any(|(known, _)| *known == person) {
                    told.push((person, kind));
                }
            }
        };
        add(self.people(NAMED, id.0).await?, Kind::Mention);
        if said.question && !begins {
            add(vec![said.opened_by], Kind::Answer);
        }
        add(said.quoted.into_iter().collect(), Kind::Reply);
        add(self.people(SPEAKERS, said.conversation_id.0).await?, Kind::Said);
        add(self.people(FOLLOWERS, said.conversation_id.0).await?, Kind::Said);
        // Whoever belongs to what it is about learns that a conversation began, and hears of each word once they take part.
        if begins {
            add(self.around(&said).await?, Kind::Said);
        }
        if begins {
            // Whoever is asked is told that, and why they; that somebody said something there says less.
            let asked = self.people(ASKED, said.conversation_id.0).await?;
            told.retain(|(person, kind)| *kind != Kind::Said || !asked.contains(person));
        }
        let news = said.news(id);
        for (person, kind) in told {
            self.notify(person, kind, &news).await?;
        }
        Ok(())
    }

    /// Who belongs to what a conversation is about.
    async fn around(&mut self, said: &Said) -> Result<Vec<PersonId>> {
        match said.about.as_str() {
            "circle" => self.people(MEMBERS, said.about_id).await,
            "cycle" => self.people(CYCLE_OWNER, said.about_id).await,
            "idea" => self.people(IDEA_WRITER, said.about_id).await,
            "observation" => {
                let both = maybe!(self, Both, WITH, ObservationId(said.about_id))?;
                Ok(both.map_or_else(Vec::new, |both| vec![both.0, both.1]))
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Words were changed: whoever is named now is told, whoever isn't any more never was.
    pub(super) async fn tell_of_change(&mut self, id: ContributionId) -> Result<()> {
        run!(self, NO_LONGER_NAMED, id)?;
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        for person in self.people(NAMED, id.0).await? {
            self.notify(person, Kind::Mention, &said.news(id)).await?;
        }
        Ok(())
    }

    pub(super) async fn tell_of_reaction(&mut self, by: PersonId, id: ContributionId, detail: &Value) -> Result<()> {
        if detail.get("on") != Some(&Value::Bool(true)) {
            run!(self, UNTELL, Kind::Reaction, id, by)?;
            return Ok(());
        }
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        self.notify(said.by_id, Kind::Reaction, &said.news(id).by(by)).await
    }

    /// To whoever decides: the hub, who leads the liceo or the circle; of an observation its teacher.
    pub(super) async fn tell_of_report(&mut self, by: PersonId, id: ContributionId, detail: &Value) -> Result<()> {
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        if detail.get("reported") != Some(&Value::Bool(true)) {
            return Ok(());
        }
        let mut decide = match said.about.as_str() {
            "observation" => {
                let both = maybe!(self, Both, WITH, ObservationId(said.about_id))?;
                both.map_or_else(Vec::new, |both| vec![both.0])
            }
            "circle" => self.people(LEADERS, said.about_id).await?,
            _ => Vec::new(),
        };
        if said.about != "observation" {
            decide.extend(all!(self, (PersonId,), HUB)?.into_iter().map(|(person,)| person));
            if let Some(school) = said.school_id {
                decide.extend(self.people(LEADS_LICEO, school.0).await?);
            }
        }
        decide.sort();
        decide.dedup();
        // Whose words they are doesn't decide about them.
        decide.retain(|person| *person != said.by_id);
        for person in decide {
            self.notify(person, Kind::Report, &said.news(id).by(by)).await?;
        }
        Ok(())
    }

    /// Hidden: to the writer. Appealed: to the hub. Decided: to the writer.
    pub(super) async fn tell_of_hiding(&mut self, by: PersonId, id: ContributionId, detail: &Value) -> Result<()> {
        let (Some(said), Some(hiding)) = (maybe!(self, Said, SAID, id)?, id_in(detail, "hiding").map(HidingId)) else {
            return Ok(());
        };
        let news = News {
            cause: hiding.0,
            ..said.news(id).by(by)
        };
        if detail.get("appeal").is_some() {
            for (person,) in all!(self, (PersonId,), HUB)? {
                self.notify(person, Kind::Appeal, &news).await?;
            }
            return Ok(());
        }
        let kind = if detail.get("outcome").is_some() {
            Kind::Decided
        } else {
            Kind::Hidden
        };
        self.notify(said.by_id, kind, &news).await
    }

    pub(super) async fn tell_of_acceptance(&mut self, by: PersonId, detail: &Value) -> Result<()> {
        let Some(id) = id_in(detail, "contribution").map(ContributionId) else {
            return Ok(());
        };
        let Some(said) = maybe!(self, Said, SAID, id)? else {
            return Ok(());
        };
        self.notify(said.by_id, Kind::Accepted, &said.news(id).by(by)).await
    }
}

impl Said {
    const fn news(&self, id: ContributionId) -> News {
        News {
            network: self.network_id,
            school: self.school_id,
            thing: Thing::Conversation,
            thing_id: self.conversation_id.0,
            cause: id.0,
            by: self.by_id,
        }
    }
}
