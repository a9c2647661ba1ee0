//! Circles: an open one is everybody's who sees content, another its people's alone; the hub has no key to it.

use super::{Act, Standing};
use crate::dialogue::{Circle, Entry, Member, Part};
use crate::id::PersonId;

/// A circle with its people.
#[derive(Clone, Debug)]
pub struct CirclePlace {
    /// The circle.
    pub circle: Circle,
    /// Who belongs to it or was invited.
    pub members: Vec<Member>,
}

impl CirclePlace {
    /// What somebody is in it.
    #[must_use]
    pub fn part(&self, who: PersonId) -> Option<Part> {
        let found = self.members.iter().find(|member| member.person_id == who);
        found.map(|member| member.part)
    }

    fn has(&self, who: &Standing) -> bool {
        matches!(self.part(who.person()), Some(Part::Lead | Part::Member))
    }

    pub(super) fn is_led_by(&self, who: &Standing) -> bool {
        self.part(who.person()) == Some(Part::Lead)
    }

    /// Whether somebody reads what is said in it.
    pub(super) fn is_open_to(&self, who: &Standing) -> bool {
        who.sees_content() && (self.circle.entry == Entry::Open || self.has(who))
    }
}

/// Found a circle: whoever sees content. Who founds it leads it.
#[derive(Clone, Copy, Debug)]
pub struct FoundCircle;

impl Act for FoundCircle {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content()
    }
}

/// Open a circle's page: an open one by whoever sees content, another by its people and who was invited.
#[derive(Clone, Debug)]
pub struct SeeCircle(pub CirclePlace);

impl Act for SeeCircle {
    fn allowed(&self, who: &Standing) -> bool {
        who.sees_content() && (self.0.is_open_to(who) || self.0.part(who.person()).is_some())
    }
}

/// Join: an open one, or where one was invited.
#[derive(Clone, Debug)]
pub struct JoinCircle(pub CirclePlace);

impl Act for JoinCircle {
    fn allowed(&self, who: &Standing) -> bool {
        SeeCircle(self.0.clone()).allowed(who) && !self.0.has(who)
    }
}

/// Leave, or say no to an invitation.
#[derive(Clone, Debug)]
pub struct LeaveCircle(pub CirclePlace);

impl Act for LeaveCircle {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.part(who.person()).is_some()
    }
}

/// Change what a circle is called, invite, let somebody else lead, take somebody out: who leads it, and the hub where it is open.
#[derive(Clone, Debug)]
pub struct LeadCircle(pub CirclePlace);

impl Act for LeadCircle {
    fn allowed(&self, who: &Standing) -> bool {
        let open = self.0.circle.entry == Entry::Open;
        who.sees_content() && (self.0.is_led_by(who) || (open && who.is_hub()))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::dialogue::CircleKind;
    use crate::id::{CircleId, NetworkId, SchoolId};
    use crate::permission::Grant;
    use crate::person::Role;
    use crate::time::Instant;

    fn who(number: u128, role: Role) -> Standing {
        let school = (!role.is_hub() && role != Role::Analyst).then_some(SchoolId(Uuid::from_u128(1)));
        Standing::new(
            PersonId(Uuid::from_u128(number)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    fn circle(entry: Entry) -> CirclePlace {
        let member = |number, part| Member {
            person_id: PersonId(Uuid::from_u128(number)),
            part,
        };
        CirclePlace {
            circle: Circle {
                id: CircleId(Uuid::nil()),
                network_id: NetworkId(Uuid::nil()),
                name: String::new(),
                purpose: String::new(),
                kind: CircleKind::Interest,
                entry,
                version: 1,
                created_by: PersonId(Uuid::from_u128(1)),
                created_at: Instant::from_micros(0),
            },
            members: vec![member(1, Part::Lead), member(2, Part::Member), member(3, Part::Guest)],
        }
    }

    #[test]
    fn a_circle_by_invitation_is_its_peoples_alone() {
        let (lead, member) = (who(1, Role::Teacher), who(2, Role::Teacher));
        let (guest, hub) = (who(3, Role::Teacher), who(9, Role::Coordinator));
        let closed = circle(Entry::Invited);
        assert!(closed.is_open_to(&lead) && closed.is_open_to(&member));
        assert!(!closed.is_open_to(&guest) && !closed.is_open_to(&hub));
        // Whoever was invited learns what it is, and joins.
        assert!(SeeCircle(closed.clone()).allowed(&guest) && JoinCircle(closed.clone()).allowed(&guest));
        assert!(!SeeCircle(closed.clone()).allowed(&hub) && !JoinCircle(closed.clone()).allowed(&hub));
        assert!(!LeadCircle(closed.clone()).allowed(&hub) && !LeadCircle(closed).allowed(&member));
    }

    #[test]
    fn an_open_circle_is_everybodys_who_sees_content() {
        let open = circle(Entry::Open);
        let (stranger, analyst) = (who(8, Role::Teacher), who(7, Role::Analyst));
        assert!(open.is_open_to(&stranger) && JoinCircle(open.clone()).allowed(&stranger));
        assert!(!open.is_open_to(&analyst) && !SeeCircle(open.clone()).allowed(&analyst));
        assert!(LeadCircle(open.clone()).allowed(&who(9, Role::Coach)) && !LeadCircle(open).allowed(&stranger));
    }

    #[test]
    fn whoever_lost_every_role_reads_nothing_more() {
        let nobody = Standing::new(PersonId(Uuid::from_u128(2)), Vec::new(), Vec::new());
        for entry in [Entry::Open, Entry::Invited] {
            assert!(!circle(entry).is_open_to(&nobody));
        }
        assert!(LeaveCircle(circle(Entry::Open)).allowed(&nobody));
    }
}
