//! Notifications are their person's alone. A mail's link opens one thing, and what it may open is asked anew each time: a link never
//! reads what its person may no longer read.

use super::{Act, ConversationPlace, Proof, Refused, Standing};
use crate::attention::{MailKey, Notification, Opens, Thing};
use crate::id::PersonId;
use crate::time::Instant;

/// See, close and silence a notification of one's own.
#[derive(Clone, Debug)]
pub struct OwnNotification(pub Notification);

impl Act for OwnNotification {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.person_id == who.person()
    }
}

/// Silence a thing, or all mail, for oneself.
#[derive(Clone, Copy, Debug)]
pub struct Mute {
    /// For whom.
    pub person: PersonId,
    /// What; none for all mail.
    pub about: Option<(Thing, uuid::Uuid)>,
}

impl Act for Mute {
    fn allowed(&self, who: &Standing) -> bool {
        self.person == who.person()
    }
}

/// Decides for whoever holds a mail's link: it silences what it names, for whom the mail went to, and nothing else. It needs no sign-in:
/// the worst that a stolen one does is that a person gets less mail.
///
/// # Errors
/// [`Refused`] where the link is over, or is for something else.
pub fn decide_by_mail_key(key: &MailKey, at: Instant) -> Result<Proof<Mute>, Refused> {
    if key.is_open(Opens::Muting, at) {
        let act = Mute {
            person: key.person_id,
            about: key.about(),
        };
        Ok(Proof {
            act,
            who: Some(key.person_id),
        })
    } else {
        Err(Refused)
    }
}

/// Read a conversation by a mail's link, signed out: as long as the link says, what it names, and only while whom the mail went to may
/// read it. An observation is read by nobody so, and nothing about students has such a link.
#[derive(Clone, Debug)]
pub struct ReadByMail {
    /// The link.
    pub key: MailKey,
    /// The conversation.
    pub place: ConversationPlace,
    /// Now.
    pub at: Instant,
}

impl Act for ReadByMail {
    fn allowed(&self, who: &Standing) -> bool {
        let about = Some((Thing::Conversation, self.place.conversation.id.0));
        self.key.is_open(Opens::Reading, self.at)
            && self.key.person_id == who.person()
            && self.key.about() == about
            && self.place.matter.is_of_network()
            && self.place.matter.is_open_to(who)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::dialogue::{About, Circle, CircleKind, Conversation, Entry, Member, Part};
    use crate::id::{CircleId, ConversationId, NetworkId, SchoolId};
    use crate::permission::{CirclePlace, Grant, Matter, decide};
    use crate::person::Role;

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    fn teacher(n: u128) -> Standing {
        let grant = Grant {
            role: Role::Teacher,
            school: Some(SchoolId(id(50))),
        };
        Standing::new(PersonId(id(n)), vec![grant], Vec::new())
    }

    fn place(members: &[u128], entry: Entry) -> ConversationPlace {
        let at = Instant::from_micros(0);
        let member = |n: &u128| Member {
            person_id: PersonId(id(*n)),
            part: Part::Member,
        };
        ConversationPlace {
            conversation: Conversation {
                id: ConversationId(id(7)),
                network_id: NetworkId(id(1)),
                school_id: None,
                about: About::Circle,
                about_id: id(8),
                point: None,
                title: "¿Quién?".to_owned(),
                question: true,
                opened_by: PersonId(id(2)),
                opened_at: at,
                moved_at: at,
            },
            matter: Matter::Circle(CirclePlace {
                circle: Circle {
                    id: CircleId(id(8)),
                    network_id: NetworkId(id(1)),
                    name: "Círculo".to_owned(),
                    purpose: "Probar".to_owned(),
                    kind: CircleKind::Interest,
                    entry,
                    version: 1,
                    created_by: PersonId(id(2)),
                    created_at: at,
                },
                members: members.iter().map(member).collect(),
            }),
        }
    }

    fn key(opens: Opens, about: u128) -> MailKey {
        MailKey {
            person_id: PersonId(id(2)),
            opens,
            thing: Some(Thing::Conversation),
            thing_id: Some(id(about)),
            expires_at: Instant::from_micros(100),
        }
    }

    #[test]
    fn a_link_opens_its_one_conversation_while_its_person_reads_it() {
        let read_in = |key: MailKey, members: &[u128], at: i64, who: u128, entry: Entry| {
            let act = ReadByMail {
                key,
                place: place(members, entry),
                at: Instant::from_micros(at),
            };
            decide(&teacher(who), act).is_ok()
        };
        let read = |key: MailKey, members: &[u128], at: i64, who: u128| read_in(key, members, at, who, Entry::Open);
        assert!(read(key(Opens::Reading, 7), &[2], 99, 2));
        // What was said among few is read signed in, however the link got to whoever holds it.
        assert!(!read_in(key(Opens::Reading, 7), &[2], 99, 2, Entry::Invited));
        // Over; of another conversation; for something else; somebody else's.
        assert!(!read(key(Opens::Reading, 7), &[2], 100, 2));
        assert!(!read(key(Opens::Reading, 6), &[2], 99, 2));
        assert!(!read(key(Opens::Reply, 7), &[2], 99, 2));
        assert!(!read(key(Opens::Reading, 7), &[2, 3], 99, 3));
    }

    #[test]
    fn a_link_that_silences_does_that_alone() {
        let at = Instant::from_micros(99);
        let proof = decide_by_mail_key(&key(Opens::Muting, 7), at).unwrap();
        assert_eq!(proof.act().about, Some((Thing::Conversation, id(7))));
        assert_eq!(proof.who(), Some(PersonId(id(2))));
        assert!(decide_by_mail_key(&key(Opens::Reading, 7), at).is_err());
        assert!(decide_by_mail_key(&key(Opens::Muting, 7), Instant::from_micros(100)).is_err());
        let mute = Mute {
            person: PersonId(id(2)),
            about: None,
        };
        assert!(decide(&teacher(2), mute).is_ok() && decide(&teacher(3), mute).is_err());
    }
}
