//! Who is told that they were asked, and of rounds of review: that a reading is theirs, that their cycle was read. What goes on by itself in
//! the morning is told from the same places as what somebody does, because no event of it has a person.

use domain::attention::{Kind, Thing};
use domain::exchange::{Asking, Said, Shown, Way};
use domain::id::{AskingId, ConversationId, CycleId, FeedbackId, NetworkId, PersonId, ReviewId, SchoolId};

use super::News;
use crate::error::Result;
use crate::write::Write;

sql! {
    ASKING = "select id, conversation_id, school_id, person_id, way, asked_by, reasons, asked_at, outcome, outcome_at from asking where id = $1";
    ASKER = "select network_id, by_id from ask where conversation_id = $1";
    READING = "select c.network_id, w.school_id, w.person_id, w.by_id, w.cycle_id from review w join cycle c on c.id = w.cycle_id where w.id = $1";
    READ_IN_A_ROUND = "select count(*) from review where feedback_id = $1";
}

impl Write<'_> {
    /// Somebody is asked: at the bidding of whoever chose them or passed it on; else of whoever asks.
    pub(crate) async fn tell_of_being_asked(&mut self, id: AskingId, conversation: ConversationId) -> Result<()> {
        let asked = maybe!(self, (NetworkId, PersonId), ASKER, conversation)?;
        let (Some(asking), Some((network, asker))) = (maybe!(self, Asking, ASKING, id)?, asked) else {
            return Ok(());
        };
        let by = asking.asked_by.filter(|_| asking.way == Way::Passed).unwrap_or(asker);
        let news = News {
            network,
            school: asking.school_id,
            thing: Thing::Conversation,
            thing_id: conversation.0,
            cause: id.0,
            by,
        };
        self.notify(asking.person_id, kind_of(&asking), &news).await
    }

    /// Somebody's cycle is somebody's to read. It is told in its author's name: who stepped back before is said to nobody.
    pub(crate) async fn tell_of_reading(&mut self, id: ReviewId) -> Result<()> {
        let found = maybe!(self, (NetworkId, SchoolId, PersonId, PersonId, CycleId), READING, id)?;
        let Some((network, school, reader, author, cycle)) = found else {
            return Ok(());
        };
        let news = News {
            network,
            school: Some(school),
            thing: Thing::Cycle,
            thing_id: cycle.0,
            cause: id.0,
            by: author,
        };
        self.notify(reader, Kind::Reading, &news).await
    }

    /// Feedback that was owed in a round is told as that, and not twice.
    pub(super) async fn kind_of_feedback(&mut self, id: FeedbackId) -> Result<Kind> {
        let read = maybe!(self, (i64,), READ_IN_A_ROUND, id)?.is_some_and(|(n,)| n > 0);
        Ok(if read { Kind::Reviewed } else { Kind::Feedback })
    }
}

/// Passed on, because of an offer, or for what their cycles say.
fn kind_of(asking: &Asking) -> Kind {
    let offered = |shown: &Shown| matches!(shown, Shown::Said(Said::Offered { .. }));
    match asking.way {
        Way::Passed => Kind::PassedOn,
        _ if asking.shown().iter().any(offered) => Kind::OfferTaken,
        _ => Kind::Asked,
    }
}
