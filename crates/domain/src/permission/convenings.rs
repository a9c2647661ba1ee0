//! Convenings: arranged by the hub, seen by who is invited, led by their hosts. Whoever has no account registers on the public page or by the
//! day's code, and holds a ticket that opens that registration alone.

use super::{Act, Proof, Refused, Standing};
use crate::convening::{Attendee, Audience, Belongs, Convening, Stand};
use crate::id::PersonId;
use crate::secret::equal;
use crate::time::Instant;

/// See which convenings there are; which ones, is decided one by one.
#[derive(Clone, Copy, Debug)]
pub struct ListConvenings;

impl Act for ListConvenings {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_member()
    }
}

/// Make a convening: the hub.
#[derive(Clone, Copy, Debug)]
pub struct ArrangeConvenings;

impl Act for ArrangeConvenings {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// A convening with who leads it, who is invited, and what of that concerns whoever asks.
#[derive(Clone, Debug)]
pub struct ConveningPlace {
    /// The convening.
    pub convening: Convening,
    /// Who leads it.
    pub hosts: Vec<PersonId>,
    /// Who is invited.
    pub audiences: Vec<Audience>,
    /// What the asker belongs to.
    pub belongs: Belongs,
    /// The asker's own registration, if they have one.
    pub own: Option<Attendee>,
}

impl ConveningPlace {
    /// Whether somebody leads it.
    #[must_use]
    pub fn is_led_by(&self, who: &Standing) -> bool {
        who.is_member() && self.hosts.contains(&who.person())
    }

    fn is_open_to(&self, who: &Standing) -> bool {
        let invited = |audience: &Audience| audience.reaches(who, &self.belongs);
        let own = self.own.as_ref().is_some_and(|own| {
            // What was taken back is still one's own to read, as long as one belongs to the network in some way.
            own.registration.person_id == Some(who.person())
        });
        who.is_hub()
            || self.is_led_by(who)
            || own
            || (self.convening.is_public && who.is_member())
            || self.audiences.iter().any(invited)
    }
}

/// See a convening, its agenda and materials: the hub, who leads it, who is invited or registered.
#[derive(Clone, Debug)]
pub struct SeeConvening(pub ConveningPlace);

impl Act for SeeConvening {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_open_to(who)
    }
}

/// Register for it, change that, take it back: whoever sees it.
#[derive(Clone, Debug)]
pub struct Register(pub ConveningPlace);

impl Act for Register {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_open_to(who)
    }
}

/// Change what it is, its agenda, who is invited; call it off: the hub.
#[derive(Clone, Debug)]
pub struct ArrangeConvening(pub ConveningPlace);

impl Act for ArrangeConvening {
    fn allowed(&self, who: &Standing) -> bool {
        who.is_hub()
    }
}

/// Lead it: see who is registered and what they need, stand at the door, begin its parts. Its hosts alone, because needs tell of health.
#[derive(Clone, Debug)]
pub struct HostConvening(pub ConveningPlace);

impl Act for HostConvening {
    fn allowed(&self, who: &Standing) -> bool {
        self.0.is_led_by(who)
    }
}

/// Follow it while it is on: its hosts and the hub, and whoever is registered.
#[derive(Clone, Debug)]
pub struct AttendConvening(pub ConveningPlace);

impl Act for AttendConvening {
    fn allowed(&self, who: &Standing) -> bool {
        let own = self.0.own.as_ref();
        let registered = own.is_some_and(|own| own.counts() && own.registration.person_id == Some(who.person()));
        who.is_hub() || self.0.is_led_by(who) || registered
    }
}

/// Register without an account, on a public page.
#[derive(Clone, Debug)]
pub struct RegisterAsGuest(pub Convening);

/// Come in by the day's code.
#[derive(Clone, Debug)]
pub struct JoinByCode(pub Convening);

/// What a ticket opens: one registration.
#[derive(Clone, Debug)]
pub struct HoldTicket {
    /// The convening.
    pub convening: Convening,
    /// The registration.
    pub attendee: Attendee,
}

/// Ask, vote and answer in the room.
#[derive(Clone, Debug)]
pub struct TakePart {
    /// The convening.
    pub convening: Convening,
    /// Whose voice: their registration.
    pub attendee: Attendee,
}

/// Decides for somebody who brings a registration: their account's, or the one that their ticket opens. Whoever has a place takes part while it
/// is on; leading or arranging it alone is no voice in the room. Recorded without a person where they have no account.
///
/// # Errors
/// [`Refused`] where it is somebody else's or another convening's, they only wait, or it isn't on.
pub fn decide_to_take_part(
    convening: Convening,
    attendee: Attendee,
    who: Option<PersonId>,
    at: Instant,
) -> Result<Proof<TakePart>, Refused> {
    let registration = &attendee.registration;
    let own = attendee.convening_id == convening.id && registration.person_id == who;
    if own && attendee.counts() && registration.has_place() && convening.stand(at) == Stand::On {
        Ok(Proof {
            act: TakePart { convening, attendee },
            who,
        })
    } else {
        Err(Refused)
    }
}

/// Decides for a visitor of a public page.
///
/// # Errors
/// [`Refused`] where it has none, or takes no registrations any more.
pub fn decide_by_public_page(convening: Convening, at: Instant) -> Result<Proof<RegisterAsGuest>, Refused> {
    if convening.is_public && convening.takes_registrations(at) {
        Ok(Proof {
            act: RegisterAsGuest(convening),
            who: None,
        })
    } else {
        Err(Refused)
    }
}

/// Decides for whoever typed the code on the day.
///
/// # Errors
/// [`Refused`] where it is another code, or it doesn't open now.
pub fn decide_by_code(
    convening: Convening,
    typed: &str,
    who: Option<PersonId>,
    at: Instant,
) -> Result<Proof<JoinByCode>, Refused> {
    if equal(&convening.code, typed) && convening.stand(at) == Stand::On {
        Ok(Proof {
            act: JoinByCode(convening),
            who,
        })
    } else {
        Err(Refused)
    }
}

/// Decides for whoever holds a registration's ticket, which only the store finds by its hash. Recorded without a person, unless
/// somebody who is signed in links it to their account.
///
/// # Errors
/// [`Refused`] where it is another convening's.
pub fn decide_by_ticket(
    convening: Convening,
    attendee: Attendee,
    who: Option<PersonId>,
) -> Result<Proof<HoldTicket>, Refused> {
    if attendee.convening_id == convening.id {
        Ok(Proof {
            act: HoldTicket { convening, attendee },
            who,
        })
    } else {
        Err(Refused)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::convening::{ConveningKind, Mode, Origin, Registration, Turn, Way, Zone};
    use crate::id::{CircleId, ConveningId, GenerationId, NetworkId, RegistrationId, SchoolId};
    use crate::permission::Grant;
    use crate::person::Role;

    const AT: Instant = Instant::from_micros(1_780_000_000_000_000);
    const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));
    const GENERATION: GenerationId = GenerationId(Uuid::from_u128(2));

    fn who(person: u128, role: Role, school: Option<SchoolId>) -> Standing {
        Standing::new(
            PersonId(Uuid::from_u128(person)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    fn convening(is_public: bool) -> Convening {
        Convening {
            id: ConveningId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            kind: ConveningKind::LearningSession,
            mode: Mode::InPerson,
            name: "Sesión".into(),
            about: String::new(),
            zone: Zone::Santiago,
            starts_at: AT,
            ends_at: AT.plus_seconds(3600),
            link: None,
            place: Some("Talca".into()),
            capacity: None,
            online_capacity: None,
            turn: Turn::Order,
            per_school: None,
            asks: "[]".into(),
            is_public,
            code: "ABC346".into(),
            sequence: 0,
            version: 1,
            created_by: PersonId(Uuid::from_u128(9)),
            created_at: AT,
            called_off_by: None,
            called_off_at: None,
        }
    }

    fn place(audiences: Vec<Audience>, own: Option<u128>) -> ConveningPlace {
        let registration = |person| Registration {
            id: RegistrationId(Uuid::from_u128(77)),
            person_id: Some(PersonId(Uuid::from_u128(person))),
            school_id: None,
            way: Way::Here,
            registered_at: AT,
            seated_at: Some(AT),
            withdrawn_at: None,
        };
        ConveningPlace {
            convening: convening(false),
            hosts: vec![PersonId(Uuid::from_u128(9))],
            audiences,
            belongs: Belongs::default(),
            own: own.map(|person| Attendee {
                registration: registration(person),
                convening_id: ConveningId(Uuid::nil()),
                name: String::new(),
                from: String::new(),
                source: Origin::Account,
                confirmed_at: Some(AT),
                with_own: false,
                answers: "{}".into(),
            }),
        }
    }

    #[test]
    fn an_invitation_reaches_whom_it_names_and_nobody_else() {
        let teacher = who(1, Role::Teacher, Some(SCHOOL));
        let see = |audiences| SeeConvening(place(audiences, None));
        assert!(!see(vec![]).allowed(&teacher));
        assert!(see(vec![Audience::Everybody]).allowed(&teacher));
        assert!(see(vec![Audience::Role(Role::Teacher)]).allowed(&teacher));
        assert!(!see(vec![Audience::Role(Role::Utp)]).allowed(&teacher));
        assert!(!see(vec![Audience::Generation(GENERATION)]).allowed(&teacher));
        let mut theirs = place(vec![Audience::Generation(GENERATION)], None);
        theirs.belongs.generations.push(GENERATION);
        assert!(SeeConvening(theirs).allowed(&teacher));
        let mut circle = place(vec![Audience::Circle(CircleId(Uuid::nil()))], None);
        circle.belongs.circles.push(CircleId(Uuid::nil()));
        assert!(SeeConvening(circle).allowed(&teacher));
        for role in [Role::Analyst, Role::Administrator, Role::Participant] {
            assert!(!see(vec![Audience::Everybody]).allowed(&who(2, role, None)));
        }
    }

    #[test]
    fn the_hub_arranges_and_hosts_alone_read_what_people_need() {
        let coach = who(3, Role::Coach, None);
        let host = who(9, Role::Coordinator, None);
        assert!(ArrangeConvening(place(vec![], None)).allowed(&coach));
        assert!(!HostConvening(place(vec![], None)).allowed(&coach));
        assert!(HostConvening(place(vec![], None)).allowed(&host));
        // Whoever left the network leads nothing any more.
        assert!(!HostConvening(place(vec![], None)).allowed(&Standing::new(host.person(), vec![], vec![])));
        assert!(!ArrangeConvening(place(vec![], None)).allowed(&who(1, Role::Principal, Some(SCHOOL))));
    }

    #[test]
    fn whoever_came_by_the_code_follows_it_and_nobody_by_another_ones_registration() {
        let participant = who(5, Role::Participant, None);
        assert!(AttendConvening(place(vec![], Some(5))).allowed(&participant));
        assert!(!AttendConvening(place(vec![], Some(6))).allowed(&participant));
        let mut gone = place(vec![], Some(5));
        if let Some(own) = gone.own.as_mut() {
            own.registration.withdrawn_at = Some(AT);
        }
        assert!(!AttendConvening(gone).allowed(&participant));
    }

    #[test]
    fn a_code_opens_on_the_day_and_a_public_page_until_the_end() {
        assert!(decide_by_code(convening(false), "ABC346", None, AT).is_ok());
        assert!(decide_by_code(convening(false), "ABC347", None, AT).is_err());
        assert!(decide_by_code(convening(false), "ABC346", None, AT.plus_days(-1)).is_err());
        assert!(decide_by_code(convening(false), "ABC346", None, AT.plus_days(1)).is_err());
        let mut off = convening(true);
        off.called_off_at = Some(AT);
        assert!(decide_by_code(off.clone(), "ABC346", None, AT).is_err());
        assert!(decide_by_public_page(off, AT.plus_days(-1)).is_err());
        assert!(decide_by_public_page(convening(true), AT.plus_days(-1)).is_ok());
        assert!(decide_by_public_page(convening(false), AT.plus_days(-1)).is_err());
        assert!(decide_by_public_page(convening(true), AT.plus_days(1)).is_err());
    }

    #[test]
    fn whoever_has_a_place_takes_part_while_it_is_on_and_with_their_own_registration_alone() {
        let own = |person| place(vec![], Some(person)).own.expect("they are registered");
        let person = |person| Some(PersonId(Uuid::from_u128(person)));
        let take = |attendee, who, at| decide_to_take_part(convening(false), attendee, who, at).is_ok();
        assert!(take(own(5), person(5), AT));
        assert!(!take(own(5), person(6), AT), "somebody else's");
        assert!(!take(own(5), None, AT), "an account's, without being signed in");
        assert!(!take(own(5), person(5), AT.plus_days(2)), "it was");
        let mut waits = own(5);
        waits.registration.seated_at = None;
        assert!(!take(waits, person(5), AT), "they wait for a place");
        let mut guest = own(5);
        guest.registration.person_id = None;
        assert!(take(guest.clone(), None, AT));
        guest.convening_id = ConveningId(Uuid::from_u128(3));
        assert!(!take(guest, None, AT), "another convening's");
    }
}
