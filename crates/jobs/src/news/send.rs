//! Sends a mail that was made: written now, of what its person may read now and hasn't read yet. Begun again after a failure, it is the same
//! mail with the same id.

use domain::attention::{MOST_LINES, MUTING_DAYS, Opens, READING_DAYS, REPLY_DAYS, Thing};
use domain::id::{Ids, MailingId, PersonId};
use domain::person::Language;
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use store::{Db, Moment, Told};

use crate::failure::Failure;
use crate::mail::{Letterhead, News, NewsLine, Outbox, send_news};

/// Sends one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct SendMailing {
    mailing: MailingId,
}

impl SendMailing {
    /// The kind of its job.
    pub(crate) const NAME: &'static str = "send-mailing";

    /// Does it.
    pub(crate) async fn run(
        self,
        db: &Db,
        outbox: &Outbox,
        base_url: &str,
        now: Instant,
        ids: &dyn Ids,
    ) -> Result<(), Failure> {
        let (mailing, moment) = (db.mailing(self.mailing).await?, Moment { at: now, ids });
        let person = db.person(mailing.person_id).await?;
        let (None, Some(to), true) = (mailing.sent_at, &person.mail, person.is_active()) else {
            return Ok(());
        };
        let who = db.standing(person.id).await?;
        let told = db.told(&who, db.mailed_in(mailing.id).await?).await?;
        if !told.is_empty() {
            let (news, head) = written(db, moment, (person.id, person.name.clone()), &told, base_url, outbox).await?;
            let head = Letterhead {
                id: Some(mailing.id.0),
                ..head
            };
            send_news(
                outbox,
                to,
                person.language.unwrap_or(Language::EsCl),
                &news,
                &head,
                moment,
            )
            .await?;
        }
        Ok(db.write(moment).await?.mailing_sent(mailing.id).await?)
    }
}

/// The mail with its links, whose secrets are kept before it leaves.
async fn written(
    db: &Db,
    moment: Moment<'_>,
    (person, name): (PersonId, String),
    told: &[Told],
    base_url: &str,
    outbox: &Outbox,
) -> Result<(News, Letterhead), Failure> {
    let base = base_url.trim_end_matches('/');
    let mut w = db.write(moment).await?;
    let mut lines = Vec::new();
    for one in told.iter().take(MOST_LINES) {
        let about = Some((one.group.thing, one.group.thing_id));
        let read = w.make_mail_key(person, Opens::Reading, about, READING_DAYS).await?;
        let mute = if one.group.kind.is_duty() {
            None
        } else {
            Some(w.make_mail_key(person, Opens::Muting, about, MUTING_DAYS).await?)
        };
        lines.push(NewsLine {
            told: one.clone(),
            link: format!("{base}/correo/{read}"),
            mute: mute.map(|key| format!("{base}/correo/{key}/silencio")),
        });
    }
    let all = w.make_mail_key(person, Opens::Muting, None, MUTING_DAYS).await?;
    let off = format!("{base}/correo/{all}/silencio");
    let reply = match (told, outbox.takes_replies()) {
        ([one], true) if one.group.thing == Thing::Conversation && one.words.is_some() && !one.sealed => {
            let about = Some((one.group.thing, one.group.thing_id));
            Some(w.make_mail_key(person, Opens::Reply, about, REPLY_DAYS).await?)
        }
        _ => None,
    };
    w.keep_mail_keys().await?;
    // Of a mail about one thing the program's own button silences that thing; of a digest, all of them.
    let one_thing = lines
        .first()
        .filter(|_| told.len() == 1)
        .and_then(|line| line.mute.clone());
    let head = Letterhead {
        id: None,
        unsubscribe: Some(one_thing.unwrap_or_else(|| off.clone())),
        reply,
    };
    let news = News {
        name,
        more: told.len().saturating_sub(lines.len()),
        lines,
        choose: format!("{base}/cuenta/novedades"),
        inbox: format!("{base}/novedades"),
        off,
        answers: head.reply.is_some(),
    };
    Ok((news, head))
}
