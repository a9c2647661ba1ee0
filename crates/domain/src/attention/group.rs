//! Notifications that say the same of the same thing are one line: «three people answered».

use crate::id::{NotificationId, PersonId};
use crate::time::Instant;

use super::{Kind, Notification, Thing};

/// What is told in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Why.
    pub kind: Kind,
    /// Of what kind of thing.
    pub thing: Thing,
    /// Of which.
    pub thing_id: uuid::Uuid,
    /// All of them, the newest first.
    pub ids: Vec<NotificationId>,
    /// What it was, the newest first.
    pub causes: Vec<uuid::Uuid>,
    /// Who did it, each once, the latest first.
    pub people: Vec<PersonId>,
    /// When the newest came.
    pub at: Instant,
    /// Whether they were read.
    pub read: bool,
}

/// Groups them: by kind and thing, what was read apart from what wasn't; the newest first.
#[must_use]
pub fn grouped(mut all: Vec<Notification>) -> Vec<Group> {
    all.sort_by_key(|one| std::cmp::Reverse((one.at, one.id)));
    let mut groups: Vec<Group> = Vec::new();
    for one in all {
        let read = one.read_at.is_some();
        let fits = |group: &Group| (group.kind, group.thing_id, group.read) == (one.kind, one.thing_id, read);
        let place = groups.iter().position(fits).unwrap_or(groups.len());
        if place == groups.len() {
            groups.push(Group {
                kind: one.kind,
                thing: one.thing,
                thing_id: one.thing_id,
                ids: Vec::new(),
                causes: Vec::new(),
                people: Vec::new(),
                at: one.at,
                read,
            });
        }
        let group = &mut groups[place];
        group.ids.push(one.id);
        if !group.causes.contains(&one.cause_id) {
            group.causes.push(one.cause_id);
        }
        if !group.people.contains(&one.by_id) {
            group.people.push(one.by_id);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::id::NetworkId;

    fn notification(n: u128, kind: Kind, thing: u128, by: u128, read: bool) -> Notification {
        let id = Uuid::from_u128;
        let at = |n: u128| Instant::from_micros(i64::try_from(n).unwrap());
        Notification {
            id: NotificationId(id(n)),
            network_id: NetworkId(id(1)),
            school_id: None,
            person_id: PersonId(id(9)),
            kind,
            thing: Thing::Conversation,
            thing_id: id(thing),
            cause_id: id(n + 1000),
            by_id: PersonId(id(by)),
            at: at(n),
            read_at: read.then(|| at(n + 1)),
            mailing_id: None,
        }
    }

    #[test]
    fn three_answers_of_two_people_are_one_line() {
        let groups = grouped(vec![
            notification(1, Kind::Answer, 5, 21, false),
            notification(2, Kind::Answer, 5, 22, false),
            notification(3, Kind::Answer, 5, 21, false),
            notification(4, Kind::Mention, 5, 21, false),
        ]);
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].kind, Kind::Mention);
        assert_eq!((groups[1].ids.len(), groups[1].people.len()), (3, 2));
        assert_eq!(groups[1].people[0], PersonId(Uuid::from_u128(21)));
    }

    proptest! {
        /// Each stands in exactly one line, and no line mixes what was read with what wasn't.
        #[test]
        fn nothing_is_lost_nor_told_twice(
            made in proptest::collection::vec((0_usize..3, 0_u128..3, 0_u128..3, any::<bool>()), 0..30)
        ) {
            let all: Vec<Notification> = made
                .iter()
                .enumerate()
                .map(|(n, (kind, thing, by, read))| {
                    notification(n as u128 + 1, Kind::ALL[*kind], *thing, *by, *read)
                })
                .collect();
            let groups = grouped(all.clone());
            let mut told: Vec<NotificationId> = groups.iter().flat_map(|group| group.ids.clone()).collect();
            told.sort();
            let mut ids: Vec<NotificationId> = all.iter().map(|one| one.id).collect();
            ids.sort();
            prop_assert_eq!(told, ids);
            prop_assert!(groups.windows(2).all(|two| two[0].at >= two[1].at));
            for group in &groups {
                for id in &group.ids {
                    let one = all.iter().find(|one| one.id == *id).unwrap();
                    prop_assert_eq!((one.kind, one.thing_id, one.read_at.is_some()), (group.kind, group.thing_id, group.read));
                }
            }
        }
    }
}
