//! What is the whole network's, as the index tells it: drivers, measures, whys, open circles, standing offers, and conversations that have no
//! accepted answer yet (that one is found itself, see `answers`). A liceo's own of these are in no index: whoever works there has them at hand.

use domain::event::Noun;
use domain::id::NetworkId;
use domain::search::VERSION;
use uuid::Uuid;

use super::{Document, joined};
use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

/// The nouns, each with how its documents are told: one of them, all of a network, those that are missing.
const NOUNS: [(Noun, &str, &str, &str); 7] = [
    (Noun::Driver, DRIVER, DRIVERS, DRIVERS_WITHOUT),
    (Noun::Measure, MEASURE, MEASURES, MEASURES_WITHOUT),
    (Noun::Inquiry, INQUIRY, INQUIRIES, INQUIRIES_WITHOUT),
    (Noun::Circle, CIRCLE, CIRCLES, CIRCLES_WITHOUT),
    (Noun::StandingOffer, OFFER, OFFERS, OFFERS_WITHOUT),
    (Noun::Conversation, CONVERSATION, CONVERSATIONS, CONVERSATIONS_WITHOUT),
    (Noun::ConveningMinutes, MINUTES, ALL_MINUTES, MINUTES_WITHOUT),
];

/// How each is told: `x` is its row.
macro_rules! told {
    (driver, $rest:expr) => {
        concat!("select x.id, x.network_id, x.id as driver_id, '' as area, cast(0 as bigint) as moved_at, x.name, x.description as told from driver x where x.school_id is null and ", $rest)
    };
    (measure, $rest:expr) => {
        concat!("select x.id, x.network_id, x.driver_id, x.area, x.created_at as moved_at, x.name, x.definition || ' ' || x.name_en as told from measure x where x.school_id is null and ", $rest)
    };
    (inquiry, $rest:expr) => {
        concat!("select x.id, x.network_id, x.network_id as driver_id, '' as area, x.created_at as moved_at, x.title as name, x.problem as told from inquiry x where x.school_id is null and ", $rest)
    };
    (circle, $rest:expr) => {
        concat!("select x.id, x.network_id, x.network_id as driver_id, '' as area, x.created_at as moved_at, x.name, x.purpose as told from circle x where x.entry = 'open' and ", $rest)
    };
    (offer, $rest:expr) => {
        concat!("select x.id, x.network_id, x.driver_id, '' as area, x.at as moved_at, x.words as name, '' as told from standing_offer x join person p on p.id = x.by_id where x.ended_at is null and p.deactivated_at is null and ", $rest)
    };
    // Signed, and of a convening to which everybody is invited: of the others who reads them follows from lists that no statement of the index can
    // hold, so that they are read where they were signed, and not found.
    (minutes, $rest:expr) => {
        concat!("select x.id, x.network_id, x.network_id as driver_id, '' as area, m.signed_at as moved_at, x.name, m.body as told from convening_minutes m join convening x on x.id = m.convening_id where m.signed_at is not null and exists (select 1 from convening_audience a where a.convening_id = x.id and a.audience = 'everybody') and ", $rest)
    };
    (conversation, $rest:expr) => {
        concat!("select x.id, x.network_id, coalesce(i.driver_id, x.network_id) as driver_id, '' as area, x.opened_at as moved_at, x.title as name, '' as told from conversation x left join circle k on x.about = 'circle' and k.id = x.about_id left join idea i on x.about = 'idea' and i.id = x.about_id where (x.about = 'network' or k.entry = 'open' or i.in_network) and not exists (select 1 from answer a where a.conversation_id = x.id) and exists (select 1 from contribution c where c.conversation_id = x.id and c.taken_back_at is null and not exists (select 1 from contribution_hiding h where h.contribution_id = c.id and (h.outcome is null or h.outcome <> 'lifted'))) and ", $rest)
    };
}

/// Those of which no document was made as this Ronda makes them.
macro_rules! without {
    ($noun:literal) => {
        concat!(
            "not exists (select 1 from document d where d.noun = '",
            $noun,
            "' and d.noun_id = x.id and d.made = $1)"
        )
    };
}

sql! {
    DRIVER = told!(driver, "x.id = $1");
    DRIVERS = told!(driver, "x.network_id = $1");
    DRIVERS_WITHOUT = told!(driver, without!("driver"));
    MEASURE = told!(measure, "x.id = $1");
    MEASURES = told!(measure, "x.network_id = $1");
    MEASURES_WITHOUT = told!(measure, without!("measure"));
    INQUIRY = told!(inquiry, "x.id = $1");
    INQUIRIES = told!(inquiry, "x.network_id = $1");
    INQUIRIES_WITHOUT = told!(inquiry, without!("inquiry"));
    CIRCLE = told!(circle, "x.id = $1");
    CIRCLES = told!(circle, "x.network_id = $1");
    CIRCLES_WITHOUT = told!(circle, without!("circle"));
    OFFER = told!(offer, "x.id = $1");
    OFFERS = told!(offer, "x.network_id = $1");
    OFFERS_WITHOUT = told!(offer, without!("standing-offer"));
    CONVERSATION = told!(conversation, "x.id = $1");
    CONVERSATIONS = told!(conversation, "x.network_id = $1");
    CONVERSATIONS_WITHOUT = told!(conversation, without!("conversation"));
    MINUTES = told!(minutes, "x.id = $1");
    ALL_MINUTES = told!(minutes, "x.network_id = $1");
    MINUTES_WITHOUT = told!(minutes, without!("convening-minutes"));
    SAID = "select c.words from contribution c where c.conversation_id = $1 and c.taken_back_at is null and not exists (select 1 from contribution_hiding h where h.contribution_id = c.id and (h.outcome is null or h.outcome <> 'lifted')) order by c.at, c.id limit 100";
    OF_CONTRIBUTION = "select conversation_id from contribution where id = $1";
    OF_ANSWER = "select conversation_id from answer where id = $1";
    OF_CIRCLE = "select id from conversation where about = 'circle' and about_id = $1";
    OF_IDEA = "select id from conversation where about = 'idea' and about_id = $1";
    OF_PERSON = "select id from standing_offer where by_id = $1";
}

/// What the whole network reads has this shape, whatever it is.
#[derive(sqlx::FromRow)]
pub(super) struct SharedTold {
    pub(super) id: Uuid,
    network_id: Uuid,
    /// The network's own id where there is no driver: both databases give the column one type.
    driver_id: Option<Uuid>,
    area: String,
    moved_at: i64,
    name: String,
    told: String,
}

impl SharedTold {
    /// With what was said in it, of a conversation.
    fn with(self, noun: Noun, said: &[(String,)]) -> Document {
        let own = |of: Noun| (noun == of).then_some(self.id);
        let said: Vec<&str> = said.iter().map(|(words,)| words.as_str()).collect();
        Document {
            noun: noun.word().to_owned(),
            noun_id: self.id,
            network_id: self.network_id,
            own_driver_id: own(Noun::Driver),
            own_measure_id: own(Noun::Measure),
            inquiry_id: own(Noun::Inquiry),
            circle_id: own(Noun::Circle),
            standing_offer_id: own(Noun::StandingOffer),
            conversation_id: own(Noun::Conversation),
            convening_id: own(Noun::ConveningMinutes),
            driver_id: self.driver_id.filter(|driver| *driver != self.network_id),
            measure_id: own(Noun::Measure),
            reach: "all".to_owned(),
            area: self.area,
            moved_at: self.moved_at,
            named: joined(&[&self.name]),
            told: joined(&[&self.told]),
            learned: joined(&said),
            title: self.name,
            ..Document::default()
        }
    }
}

impl Write<'_> {
    /// Makes the documents of what is shared that something touched.
    pub(super) async fn keep_shared_of(&mut self, noun: Noun, id: Uuid) -> Result<()> {
        let (of, touched): (Noun, Vec<(Uuid,)>) = match noun {
            Noun::Driver | Noun::Measure | Noun::Inquiry | Noun::StandingOffer | Noun::Conversation => {
                (noun, vec![(id,)])
            }
            // Whom it invites may have changed, or its name.
            Noun::Convening | Noun::ConveningMinutes => (Noun::ConveningMinutes, vec![(id,)]),
            Noun::Person => (Noun::StandingOffer, all!(self, (Uuid,), OF_PERSON, id)?),
            Noun::Contribution => (Noun::Conversation, all!(self, (Uuid,), OF_CONTRIBUTION, id)?),
            Noun::Answer => (Noun::Conversation, all!(self, (Uuid,), OF_ANSWER, id)?),
            Noun::Idea => (Noun::Conversation, all!(self, (Uuid,), OF_IDEA, id)?),
            Noun::Circle => {
                self.keep_shared(Noun::Circle, id).await?;
                (Noun::Conversation, all!(self, (Uuid,), OF_CIRCLE, id)?)
            }
            _ => return Ok(()),
        };
        for (id,) in touched {
            self.keep_shared(of, id).await?;
        }
        Ok(())
    }

    async fn keep_shared(&mut self, noun: Noun, id: Uuid) -> Result<()> {
        let Some((_, one, ..)) = NOUNS.iter().find(|(of, ..)| *of == noun) else {
            return Ok(());
        };
        let document = match maybe!(self, SharedTold, *one, id)? {
            Some(told) if noun == Noun::Conversation => Some(told.with(noun, &all!(self, (String,), SAID, id)?)),
            told => told.map(|told| told.with(noun, &[])),
        };
        self.replace(noun, id, document).await
    }

    /// Makes those that were found missing.
    pub(super) async fn keep_missing(&mut self, missing: &[(Noun, Uuid)]) -> Result<()> {
        for (noun, id) in missing {
            self.keep_shared(*noun, *id).await?;
        }
        Ok(())
    }
}

impl Db {
    /// What has no document as this Ronda makes it.
    pub(super) async fn shared_missing(&self) -> Result<Vec<(Noun, Uuid)>> {
        let mut missing = Vec::new();
        for (noun, _, _, without) in NOUNS {
            let told = all!(self, SharedTold, without, VERSION)?;
            missing.extend(told.into_iter().map(|told| (noun, told.id)));
        }
        Ok(missing)
    }

    /// The documents of all that is shared, as they would be made now.
    pub(super) async fn shared_documents(&self, network: NetworkId) -> Result<Vec<Document>> {
        let mut documents = Vec::new();
        for (noun, _, all, _) in NOUNS {
            for told in all!(self, SharedTold, all, network)? {
                let said = match noun {
                    Noun::Conversation => all!(self, (String,), SAID, told.id)?,
                    _ => Vec::new(),
                };
                documents.push(told.with(noun, &said));
            }
        }
        Ok(documents)
    }

    /// The texts of one of them as they were written, what tells most first.
    pub(super) async fn shared_texts(&self, noun: Noun, id: Uuid) -> Result<Option<Vec<String>>> {
        let Some((_, one, ..)) = NOUNS.iter().find(|(of, ..)| *of == noun) else {
            return Ok(None);
        };
        let Some(told) = maybe!(self, SharedTold, *one, id)? else {
            return Ok(None);
        };
        let mut texts = vec![told.told];
        if noun == Noun::Conversation {
            texts.extend(all!(self, (String,), SAID, id)?.into_iter().map(|(words,)| words));
        }
        Ok(Some(texts))
    }
}
