//! Conversations in lists. Whoever shows one asks what it is about.

use domain::dialogue::About;
use domain::id::{NetworkId, PersonId, SchoolId};
use uuid::Uuid;

use super::ConversationLine;
use crate::db::Db;
use crate::error::Result;

/// The columns of a [`ConversationLine`]; `$1` is whoever asks.
macro_rules! line {
    ($rest:literal) => {
        concat!(
            "select v.id, v.network_id, v.school_id, v.about, v.about_id, v.point, v.title, v.question, v.opened_by, v.opened_at, v.moved_at, p.name as opener, ",
            "(select count(*) from contribution c where c.conversation_id = v.id and c.taken_back_at is null) as said, ",
            "(select count(*) from answer a where a.conversation_id = v.id) as answered, (select count(*) from conversation_closure x where x.conversation_id = v.id) as closed, ",
            "(select count(*) from contribution c where c.conversation_id = v.id and c.taken_back_at is null and c.by_id <> $1 and c.at > coalesce((select w.at from conversation_reading w where w.conversation_id = v.id and w.person_id = $1), 0)) as unread, ",
            "(select count(*) from contribution_mention m join contribution c on c.id = m.contribution_id where c.conversation_id = v.id and c.taken_back_at is null and m.person_id = $1 and m.at > coalesce((select w.at from conversation_reading w where w.conversation_id = v.id and w.person_id = $1), 0)) as named ",
            "from conversation v join person p on p.id = v.opened_by ",
            $rest
        )
    };
}

sql! {
    ABOUT = line!("where v.about = $2 and v.about_id = $3 order by v.moved_at desc, v.id desc limit $4");
    ABOUT_AT = line!("where v.about = $2 and v.about_id = $3 and v.school_id = $5 order by v.moved_at desc, v.id desc limit $4");
    MINE = line!("where v.network_id = $2 and v.id in (select o.id from conversation o where o.opened_by = $1 union select c.conversation_id from contribution c where c.by_id = $1 and c.taken_back_at is null union select c.conversation_id from contribution_mention m join contribution c on c.id = m.contribution_id where m.person_id = $1 union select o.id from circle_member b join conversation o on o.about_id = b.circle_id and o.about = 'circle' where b.person_id = $1 and b.part <> 'guest') order by v.moved_at desc, v.id desc limit $3");
    UNANSWERED = line!("where v.network_id = $2 and v.question and not exists (select 1 from answer a where a.conversation_id = v.id) and not exists (select 1 from conversation_closure x where x.conversation_id = v.id) order by v.opened_at desc, v.id desc limit $3");
}

impl Db {
    /// The conversations on a thing, the last moved first; of a measure, those at one liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn conversations_about(
        &self,
        who: PersonId,
        (about, id): (About, Uuid),
        school: Option<SchoolId>,
        most: i64,
    ) -> Result<Vec<ConversationLine>> {
        match (about, school) {
            (About::Measure, Some(school)) => all!(self, ConversationLine, ABOUT_AT, who, about, id, most, school),
            _ => all!(self, ConversationLine, ABOUT, who, about, id, most),
        }
    }

    /// The conversations in which somebody takes part or is named, and those of their circles; the last moved first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn conversations_of(
        &self,
        who: PersonId,
        network: NetworkId,
        most: i64,
    ) -> Result<Vec<ConversationLine>> {
        all!(self, ConversationLine, MINE, who, network, most)
    }

    /// Questions without an accepted answer, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unanswered(&self, who: PersonId, network: NetworkId, most: i64) -> Result<Vec<ConversationLine>> {
        all!(self, ConversationLine, UNANSWERED, who, network, most)
    }
}
