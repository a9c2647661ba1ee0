//! Tables of convenings on both databases: chairs that are changed and changed back, notes that many write at once, steps that are pressed twice.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use domain::convening::{Desk, Pace, Press, Seat, SeatingAct, ShownNames, WhyMoved};
use domain::id::{ConveningId, Ids, PersonId, RegistrationId, SegmentId, SystemIds, TableNoteEditId, TableNoteId};
use domain::permission::{
    HostConvening, Proof, ReadTable, TablePlace, WriteAtTable, decide_reading_table, decide_writing_at_table,
    in_the_name_of,
};
use domain::time::Instant;
use store::{Db, Error, Moment, NewSeating, Wrote};

use crate::both;
use crate::convenings::{convening, plan, register, world};

const NOW: Instant = Instant::from_micros(1_780_000_000_000_000);
const MOMENT: Moment<'static> = Moment {
    at: NOW,
    ids: &SystemIds,
};
const SIX: NewSeating = NewSeating {
    size: 6,
    near_tables: 1,
    seed: 7,
};

async fn host(db: &Db, id: ConveningId, person: PersonId) -> Proof<HostConvening> {
    in_the_name_of(person, HostConvening(db.convening_place(id, person).await.unwrap()))
}

async fn at_table(db: &Db, id: ConveningId, segment: SegmentId, number: i64) -> TablePlace {
    TablePlace {
        convening: db.convening(id).await.unwrap(),
        segment,
        number,
        seat: None,
        attended: true,
        leads: true,
    }
}

fn writes(place: &TablePlace, who: PersonId) -> Proof<WriteAtTable> {
    decide_writing_at_table(place.clone(), Some(who), NOW).unwrap()
}

fn reads(place: &TablePlace) -> Proof<ReadTable> {
    decide_reading_table(place.clone(), None, NOW).unwrap()
}

/// A session with people registered, and its first part.
async fn session(db: &Db, people: usize) -> (ConveningId, SegmentId, PersonId, Vec<RegistrationId>) {
    let world = world(db, people).await;
    let id = convening(db, &world, None).await;
    for person in &world.people {
        register(db, id, *person, &plan(Vec::new())).await;
    }
    let all = db.attendees(id).await.unwrap();
    let segment = db.segments(id).await.unwrap()[0].id;
    let registered = all.iter().map(|one| one.registration.id).collect();
    (id, segment, world.people[0], registered)
}

#[tokio::test]
async fn chairs_are_changed_and_changed_back_and_the_slower_of_two_is_told() {
    for place in both::each().await {
        let db = &place.db;
        let (id, segment, ana, who) = session(db, 8).await;
        let proof = host(db, id, ana).await;
        let seats: Vec<Seat> = (0_i64..).zip(&who).map(|(n, who)| Seat::at(*who, 1 + n / 4)).collect();
        let mut w = db.write(MOMENT).await.unwrap();
        w.compose_tables(&proof, (segment, 0), &SIX, &seats).await.unwrap();
        w.commit().await.unwrap();
        let mut w = db.write(MOMENT).await.unwrap();
        let again = w.compose_tables(&proof, (segment, 0), &SIX, &seats).await;
        assert!(matches!(again, Err(Error::Stale)));
        drop(w);
        // Nobody's phone shows what was not announced.
        assert!(db.own_seat(segment, who[0]).await.unwrap().is_none());
        let mut w = db.write(MOMENT).await.unwrap();
        w.announce_tables(&proof, (segment, 1), Some(ShownNames::Full))
            .await
            .unwrap();
        w.commit().await.unwrap();
        assert_eq!(db.own_seat(segment, who[0]).await.unwrap().unwrap().number, 1);
        // Somebody goes, another moves, and is told why.
        let moved: Vec<Seat> = seats[1..]
            .iter()
            .map(|seat| {
                if seat.registration_id == who[7] {
                    Seat {
                        moved_from: Some(2),
                        why: Some(WhyMoved::Fills),
                        ..Seat::at(who[7], 1)
                    }
                } else {
                    seat.clone()
                }
            })
            .collect();
        let later = Moment {
            at: NOW.plus_seconds(5),
            ids: &SystemIds,
        };
        let mut w = db.write(later).await.unwrap();
        w.change_seats(&proof, (segment, 2), SeatingAct::Reformed, &moved)
            .await
            .unwrap();
        w.commit().await.unwrap();
        assert!(db.own_seat(segment, who[0]).await.unwrap().is_none());
        let told = db.own_seat(segment, who[7]).await.unwrap().unwrap();
        assert_eq!(
            (told.number, told.moved_from, told.why),
            (1, Some(2), Some(WhyMoved::Fills))
        );
        assert_eq!(db.last_seating_act(segment).await.unwrap(), Some(SeatingAct::Reformed));
        let mut w = db.write(MOMENT).await.unwrap();
        let late = w.undo_seats(&proof, (segment, 2)).await;
        assert!(matches!(late, Err(Error::Stale)));
        drop(w);
        let mut w = db.write(MOMENT).await.unwrap();
        w.undo_seats(&proof, (segment, 3)).await.unwrap();
        w.commit().await.unwrap();
        let mut back = db.seats(segment).await.unwrap();
        back.sort_by_key(|seat| (seat.number, seat.registration_id));
        let mut seats = seats;
        seats.sort_by_key(|seat| (seat.number, seat.registration_id));
        assert_eq!(back, seats);
        // Who sat together is remembered for the other parts, and not for this one.
        let other = db.segments(id).await.unwrap()[1].id;
        assert_eq!(db.other_seats(id, other).await.unwrap().len(), 1);
        assert!(db.other_seats(id, segment).await.unwrap().is_empty());
        assert_eq!(db.seated(segment).await.unwrap().len(), 8);
    }
}

#[tokio::test]
async fn what_many_write_into_one_block_at_once_is_all_there_and_once() {
    for place in both::each().await {
        let db = &place.db;
        let (id, segment, ana, _) = session(db, 1).await;
        let table = at_table(db, id, segment, 3).await;
        let note = TableNoteId(SystemIds.new_id(NOW));
        let first = TableNoteEditId(SystemIds.new_id(NOW));
        send(db, &table, ana, first, note, ("", "Lo que vimos en los datos")).await;
        let mut crowd = tokio::task::JoinSet::new();
        for n in 0..12 {
            let (db, table) = (db.clone(), table.clone());
            let edit = TableNoteEditId(SystemIds.new_id(NOW));
            // Each puts their word between others, twice each: a phone that heard no answer sends again.
            let words: Vec<&str> = vec!["Lo", "que", "vimos", "en", "los", "datos"];
            let own = format!("palabra{n}");
            let mut said: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            said.insert(1 + n % 5, own);
            let said = said.join(" ");
            crowd.spawn(async move {
                for _ in 0..2 {
                    send(&db, &table, ana, edit, note, ("Lo que vimos en los datos", &said)).await;
                }
            });
        }
        crowd.join_all().await;
        let all = db.table_notes(segment, 3).await.unwrap();
        let words: Vec<String> = all.iter().map(|note| note.words.clone()).collect();
        let words = words.join(" ");
        for n in 0..12 {
            let own = format!("palabra{n}");
            assert_eq!(
                words.split(' ').filter(|word| *word == own).count(),
                1,
                "{own} in {words}"
            );
        }
        assert!(all.iter().all(|one| one.id == note || one.beside_id == Some(note)));
        // Somebody takes a block away: it is found again. A block of another table isn't there.
        let now = all.iter().find(|one| one.id == note).unwrap().words.clone();
        let edit = TableNoteEditId(SystemIds.new_id(NOW));
        send(db, &table, ana, edit, note, (&now, "")).await;
        let removed = db.removed_notes(&reads(&table)).await.unwrap();
        assert_eq!(removed.len(), 1);
        assert_eq!(removed[0].0, note);
        let other = at_table(db, id, segment, 4).await;
        let mut w = db.write(MOMENT).await.unwrap();
        let wrote = Wrote {
            id: TableNoteEditId(SystemIds.new_id(NOW)),
            note,
            was: "",
            said: "Ajeno",
        };
        assert!(matches!(
            w.write_note(&writes(&other, ana), &wrote).await,
            Err(Error::NotFound)
        ));
    }
}

async fn send(
    db: &Db,
    table: &TablePlace,
    who: PersonId,
    id: TableNoteEditId,
    note: TableNoteId,
    (was, said): (&str, &str),
) {
    let mut w = db.write(MOMENT).await.unwrap();
    let wrote = Wrote { id, note, was, said };
    w.write_note(&writes(table, who), &wrote).await.unwrap();
    w.commit().await.unwrap();
}

#[tokio::test]
async fn two_who_press_at_once_go_on_by_one_step() {
    for place in both::each().await {
        let db = &place.db;
        let (id, segment, ana, _) = session(db, 1).await;
        let table = at_table(db, id, segment, 2).await;
        let press = async |press, seen: String| {
            let mut w = db.write(MOMENT).await.unwrap();
            w.press_at_table(&writes(&table, ana), (press, &seen), 6).await.unwrap();
            w.commit().await.unwrap();
        };
        let own = async || {
            let desks = db.desks(segment).await.unwrap();
            desks.iter().find(|desk| desk.number == 2).and_then(Desk::pace)
        };
        press(Press::Begin, String::new()).await;
        let begun = own().await;
        for _ in 0..2 {
            press(Press::Next, Pace::seen(begun)).await;
        }
        assert_eq!(own().await.unwrap().step, 1);
        // The room goes on later: the table goes with it, and goes on from there.
        let proof = host(db, id, ana).await;
        let later = Moment {
            at: NOW.plus_seconds(60),
            ids: &SystemIds,
        };
        let mut w = db.write(later).await.unwrap();
        w.press_in_room(&proof, segment, (Press::Begin, ""), 6).await.unwrap();
        w.commit().await.unwrap();
        let room = db.room_desks(id).await.unwrap();
        assert_eq!(room[0].pace().unwrap().step, 0);
        let mut w = db.write(later).await.unwrap();
        let seen = Pace::seen(room[0].pace());
        w.press_at_table(&writes(&table, ana), (Press::Minute, &seen), 6)
            .await
            .unwrap();
        w.commit().await.unwrap();
        let own = own().await.unwrap();
        assert_eq!((own.step, own.extra, own.begun), (0, 1, NOW.plus_seconds(60)));
    }
}
