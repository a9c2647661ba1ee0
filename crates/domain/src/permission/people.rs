//! People: who sees whom, who invites, who confirms.

use super::{Act, Standing};
use crate::id::{PersonId, SchoolId};
use crate::person::{Charge, Role, Scope};

/// Do something to one's own account.
#[derive(Clone, Copy, Debug)]
pub struct ActForOneself(pub PersonId);

impl Act for ActForOneself {
    fn allowed(&self, who: &Standing) -> bool {
        who.person() == self.0
    }
}

/// See the list of people: the hub and the administrator all, a school's leaders their own.
#[derive(Clone, Copy, Debug)]
pub struct SeePeople;

impl Act for SeePeople {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub() || who.is(Role::Administrator) || who.is(Role::Principal) || who.is(Role::Utp)
    }
}

/// See one person, who works at `schools`.
#[derive(Clone, Debug)]
pub struct SeePerson {
    /// Whom.
    pub person: PersonId,
    /// Where they work.
    pub schools: Vec<SchoolId>,
}

impl Act for SeePerson {
    fn allowed(&self, who: &Standing) -> bool {
        who.person() == self.person
            || who.is_hub()
            || who.is(Role::Administrator)
            || self.schools.iter().any(|school| who.leads(*school))
    }
}

/// Invite somebody to a charge.
#[derive(Clone, Copy, Debug)]
pub struct Invite(pub Charge);

impl Act for Invite {
    fn allowed(&self, who: &Standing) -> bool {
        may_grant(who, self.0)
    }
}

/// Give a person a role, or end it.
#[derive(Clone, Copy, Debug)]
pub struct GrantRole(pub Charge);

impl Act for GrantRole {
    fn allowed(&self, who: &Standing) -> bool {
        may_grant(who, self.0)
    }
}

/// Nobody grants more than they could be granted by: the hub's roles come from those who lead the network or run the
/// installation, a school's roles also from the coaches and from that school's leaders.
fn may_grant(who: &Standing, charge: Charge) -> bool {
    match (charge.role.scope(), charge.school_id) {
        (Scope::Installation, _) => who.is(Role::Administrator),
        (Scope::Network, _) => who.leads_network() || who.is(Role::Administrator),
        (Scope::School, Some(school)) => who.is_hub() || who.is(Role::Administrator) || who.leads(school),
        (Scope::School, None) => false,
    }
}

/// Give a person another role, or end their access and hand over their open cycles.
#[derive(Clone, Debug)]
pub struct ManagePerson {
    /// Whom.
    pub person: PersonId,
    /// Every charge they hold.
    pub charges: Vec<Charge>,
}

impl Act for ManagePerson {
    /// Only who may end every role of theirs may do it; nobody manages themselves, or the hub could make itself principal.
    /// Somebody without any role is the network's to take back.
    fn allowed(&self, who: &Standing) -> bool {
        let above = who.leads_network() || who.is(Role::Administrator);
        who.person() != self.person
            && (above || !self.charges.is_empty())
            && self.charges.iter().all(|charge| may_end(who, *charge))
    }
}

/// End one role of a person.
#[derive(Clone, Copy, Debug)]
pub struct EndRole {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub charge: Charge,
}

impl Act for EndRole {
    fn allowed(&self, who: &Standing) -> bool {
        who.person() != self.person && may_end(who, self.charge)
    }
}

/// Who may grant a role may end it, but nobody ends the access of whoever leads them: a principal's role is for the hub.
fn may_end(who: &Standing, charge: Charge) -> bool {
    let above_the_school = who.is_hub() || who.is(Role::Administrator);
    may_grant(who, charge) && (charge.role != Role::Principal || above_the_school)
}

/// Open a room by code.
#[derive(Clone, Copy, Debug)]
pub struct OpenRoom;

impl Act for OpenRoom {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// Confirm or refuse roles claimed in a room.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmClaims;

impl Act for ConfirmClaims {
    fn allowed(&self, who: &Standing) -> bool {
        who.leads_network()
    }
}
