//! What Beto is told, and what the links of a mail to him open.

use domain::attention::{Kind, Opens, Thing};
use domain::id::NotificationId;
use domain::permission::{ActForOneself, in_the_name_of};
use store::Result;

use super::Dialogue;
use crate::app::TestApp;

/// It.
#[derive(Clone, Copy, Debug)]
pub struct Attention {
    /// That Caro answered Beto's question in the open circle.
    pub answered: NotificationId,
    /// Opens Beto's question in the open circle to be read.
    pub reading: &'static str,
    /// Opens nothing, for it is about the talk on his lesson: whoever holds it signs in.
    pub reading_observation: &'static str,
    /// Silences Beto's question for him.
    pub muting: &'static str,
    /// Silences all his mail.
    pub muting_all: &'static str,
    /// Answers Beto's question in his name.
    pub reply: &'static str,
    /// His calendar.
    pub feed: &'static str,
}

impl Attention {
    pub(super) async fn set(app: &TestApp, dialogue: &Dialogue) -> Result<Self> {
        let (db, beto) = (&app.app.db, app.world.beto);
        let waiting = db.waiting_for_mail(beto, app.app.now()).await?;
        let answered = waiting
            .iter()
            .find(|one| one.kind == Kind::Answer && one.thing_id == dialogue.question.0)
            .ok_or(store::Error::NotFound)?;
        let question = Some((Thing::Conversation, dialogue.question.0));
        let lesson = Some((Thing::Conversation, dialogue.on_observation.0));
        let mut w = db.write(app.moment()).await?;
        let mut keys = Vec::new();
        for (opens, about) in [
            (Opens::Reading, question),
            (Opens::Reading, lesson),
            (Opens::Muting, question),
            (Opens::Muting, None),
            (Opens::Reply, question),
        ] {
            let key: &'static str = w.make_mail_key(beto, opens, about, 14).await?.leak();
            keys.push(key);
        }
        let feed = w.make_feed(&in_the_name_of(beto, ActForOneself(beto))).await?;
        w.commit().await?;
        Ok(Self {
            answered: answered.id,
            reading: keys[0],
            reading_observation: keys[1],
            muting: keys[2],
            muting_all: keys[3],
            reply: keys[4],
            feed: feed.reveal().to_owned().leak(),
        })
    }
}
