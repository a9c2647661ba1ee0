//! Who is there, as the composition takes them: their generation, role, what their liceo could show and looks for, what they need, with whom they
//! sat before.
//!
//! Holds what people need: nothing of it may reach a page but the counts.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::convening::{Attendance, Attendee, Case, Convening, Guest, NeedKind, Seat, Way, seating_of};
use domain::exchange::{Lore, OwnWord};
use domain::id::{DriverId, NetworkId, RegistrationId, SchoolId, SegmentId};
use domain::permission::{HostConvening, Proof};
use domain::person::Role;
use domain::time::Instant;
use store::Db;

use crate::page::problem::Problem;
use crate::pages::exchanges::evidence::evidence;

/// From so many points on a liceo could show something: one adopted idea, or its own word.
const SHOWS: i64 = 20;
/// And looks for something: its own word, or a chart that went the other way with nothing adopted.
const LOOKS_FOR: i64 = 50;

/// What tables are composed from.
pub struct Gathered {
    /// The case.
    pub case: Case,
    /// How many follow by the link, while the others sit in a room.
    pub by_link: usize,
}

/// Gathers it, for one part of the agenda.
///
/// # Errors
/// What the store says.
pub async fn gather(
    db: &Db,
    proof: &Proof<HostConvening>,
    (segment, now): (SegmentId, Instant),
    (size, near_tables): (usize, usize),
) -> Result<Gathered, Problem> {
    let convening = &proof.act().0.convening;
    let (here, by_link) = who_is_here(db, convening, now).await?;
    let lore = lore(db, convening.network_id).await?;
    let years = years(db, convening.network_id).await?;
    let roles = db.roles_of_registered(convening.id).await?;
    let needs = db.needs(proof).await?;
    let guest = |one: &Attendee| {
        let (id, school) = (one.registration.id, one.registration.school_id);
        let (strengths, wanted) = school.and_then(|school| lore.get(&school).cloned()).unwrap_or_default();
        let near = needs
            .get(&id)
            .is_some_and(|need| need.kinds().iter().any(|kind| is_near(*kind)));
        Guest {
            school,
            entered: school.and_then(|school| years.get(&school).copied()),
            role: roles.get(&id).copied().unwrap_or(Role::Participant),
            strengths,
            needs: wanted,
            near,
            with_own: one.with_own,
        }
    };
    let guests: BTreeMap<RegistrationId, Guest> = here.iter().map(|one| (one.registration.id, guest(one))).collect();
    let mut met = BTreeMap::new();
    for round in db.other_seats(convening.id, segment).await? {
        seating_of(&round).remember(&mut met);
    }
    let seats = db.seats(segment).await?;
    let put = seats.iter().filter(|seat: &&Seat| seat.pinned);
    let pinned = put.filter_map(|seat| Some((seat.registration_id, usize::try_from(seat.number).ok()?)));
    Ok(Gathered {
        case: Case {
            guests,
            met,
            near_tables,
            size,
            pinned: pinned.collect(),
        },
        by_link,
    })
}

/// Whoever is there today and sits in the room; and how many follow from elsewhere, who sit at none of its tables.
async fn who_is_here(db: &Db, convening: &Convening, now: Instant) -> store::Result<(Vec<Attendee>, usize)> {
    let today = convening.zone.day(now).start();
    let here = Attendance::still_here(&db.marks(convening.id).await?, today);
    let mut all = db.attendees(convening.id).await?;
    all.retain(|one| one.counts() && here.contains(&one.registration.id));
    let everybody = all.len();
    if convening.mode.has_place() {
        all.retain(|one| one.registration.way == Way::Here);
    }
    let by_link = everybody - all.len();
    Ok((all, by_link))
}

/// Whether somebody is helped by a table near the door, which is where one comes in without steps and sits in front.
const fn is_near(need: NeedKind) -> bool {
    matches!(need, NeedKind::StepFree | NeedKind::NearTheFront)
}

type Known = (BTreeSet<DriverId>, BTreeSet<DriverId>);

/// What each liceo could show and what it looks for, from its closed cycles, its open charts, and its word in the newest round of visits.
async fn lore(db: &Db, network: NetworkId) -> Result<HashMap<SchoolId, Known>, Problem> {
    // Every chart of every liceo is read: not on the threads that answer.
    let (handle, own) = (tokio::runtime::Handle::current(), db.clone());
    let read = tokio::task::spawn_blocking(move || handle.block_on(evidence(&own, network)));
    let mut done = read.await.map_err(|error| Problem::ours(&error.to_string()))??;
    let rounds = db.exchange_rounds(network).await?;
    if let Some(round) = rounds.iter().max_by_key(|round| (round.sent_at, round.id)) {
        for (school, driver, word) in db.round_said(round.id).await?.drivers {
            done.entry(school).or_default().entry(driver).or_default().word = Some(word);
        }
    }
    let known = |all: &BTreeMap<DriverId, domain::exchange::Done>| {
        let weighed: Vec<(DriverId, Lore, Option<OwnWord>)> = all
            .iter()
            .map(|(driver, done)| (*driver, Lore::of(done), done.word))
            .collect();
        let shows = weighed.iter().filter(|(_, lore, _)| lore.strength.points() >= SHOWS);
        let seeks = weighed.iter().filter(|(_, lore, _)| lore.need.points() >= LOOKS_FOR);
        (
            shows.map(|(driver, ..)| *driver).collect(),
            seeks.map(|(driver, ..)| *driver).collect(),
        )
    };
    Ok(done.iter().map(|(school, all)| (*school, known(all))).collect())
}

/// In which year each liceo's generation entered.
async fn years(db: &Db, network: NetworkId) -> store::Result<HashMap<SchoolId, i16>> {
    let generations = db.generations(network).await?;
    let entered: HashMap<_, _> = generations.iter().map(|one| (one.id, one.entry_year)).collect();
    let mut years = HashMap::new();
    for member in db.members(network).await? {
        let year = entered
            .get(&member.generation_id)
            .and_then(|year| i16::try_from(*year).ok());
        if let Some(year) = year {
            // Whoever changed generations stands in the list twice: the older one is what it has lived.
            years.entry(member.school_id).or_insert(year);
        }
    }
    Ok(years)
}
