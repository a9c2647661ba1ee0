//! What a room asks and what it is asked, on both databases: one vote and one answer each however often they are sent, and nobody's name behind
//! an answer.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::collections::BTreeSet;
use std::time::Duration;

use domain::convening::{
    Answer, GuestPlan, Live, Moderation, ModerationPlan, PollKind, PollPlan, PollState, QuestionPlan, Shown, Taking,
    voter,
};
use domain::id::{AudienceQuestionId, ConveningId, PersonId, PollId, RegistrationId, SystemIds};
use domain::permission::{
    ActForOneself, HostConvening, Proof, TakePart, by_the_installation, decide_by_code, decide_to_take_part,
    in_the_name_of,
};
use domain::secret::Secret;
use store::{Db, Error, Joining, Moment, PersonNames};

use crate::both;
use crate::convenings::{MOMENT, NOW, convening, plan, register, world};

async fn host(db: &Db, id: ConveningId, person: PersonId) -> Proof<HostConvening> {
    let place = db.convening_place(id, person).await.unwrap();
    in_the_name_of(person, HostConvening(place))
}

/// Somebody of the room, with an account.
async fn voice(db: &Db, id: ConveningId, person: PersonId) -> Proof<TakePart> {
    let place = db.convening_place(id, person).await.unwrap();
    decide_to_take_part(place.convening, place.own.unwrap(), Some(person), NOW).unwrap()
}

/// Somebody who came in by the code.
async fn guest(db: &Db, id: ConveningId) -> Proof<TakePart> {
    let convened = db.convening(id).await.unwrap();
    let ticket = Secret::new(&SystemIds);
    let plan = GuestPlan {
        name: "Zoila".into(),
        mail: None,
        school_id: None,
        elsewhere: "Otra red".into(),
    };
    let code = convened.code.clone();
    let proof = decide_by_code(convened.clone(), &code, None, NOW).unwrap();
    let mut w = db.write(MOMENT).await.unwrap();
    let registration = RegistrationId::new(&SystemIds, NOW);
    w.join_convening(&proof, registration, &Joining::Guest(plan, ticket.clone()))
        .await
        .unwrap();
    w.commit().await.unwrap();
    let attendee = db.attendee_by_ticket(&ticket).await.unwrap().unwrap();
    decide_to_take_part(convened, attendee, None, NOW).unwrap()
}

async fn ask(db: &Db, proof: &Proof<TakePart>, words: &str, signed: bool) -> store::Result<AudienceQuestionId> {
    let id = AudienceQuestionId::new(&SystemIds, NOW);
    let plan = QuestionPlan {
        words: words.into(),
        signed,
    };
    for _ in 0..2 {
        let mut w = db.write(MOMENT).await?;
        w.ask_audience_question(proof, id, &plan).await?;
        w.commit().await?;
    }
    Ok(id)
}

async fn vote(db: &Db, proof: &Proof<TakePart>, id: AudienceQuestionId, given: bool) -> store::Result<()> {
    let mut w = db.write(MOMENT).await?;
    w.vote_for_question(proof, id, given).await?;
    w.commit().await
}

async fn moderate(db: &Db, proof: &Proof<HostConvening>, id: AudienceQuestionId, moderation: Moderation) {
    let plan = ModerationPlan {
        why: (moderation == Moderation::SetAside).then(|| "Ya se preguntó".to_owned()),
        moderation,
    };
    let mut w = db.write(MOMENT).await.unwrap();
    w.moderate_question(proof, id, &plan).await.unwrap();
    w.commit().await.unwrap();
}

#[tokio::test]
async fn a_question_waits_for_whoever_leads_and_each_votes_once() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 4).await;
        let id = convening(db, &world, None).await;
        for person in &world.people {
            register(db, id, *person, &plan(Vec::new())).await;
        }
        let leads = host(db, id, world.people[0]).await;
        let (ana, beto) = (
            voice(db, id, world.people[1]).await,
            voice(db, id, world.people[2]).await,
        );
        let first = ask(db, &ana, "¿Cómo seguimos?", true).await.unwrap();
        let second = ask(db, &beto, "¿Y los apoderados?", false).await.unwrap();
        let all = db.audience_questions(id).await.unwrap();
        assert_eq!(all.len(), 2, "sent twice, it is one");
        assert!(all.iter().all(|one| one.moderation == Moderation::Waiting));
        // Of two that were asked at the same instant neither is the first.
        let signature = |id| {
            all.iter()
                .find(|one| one.id == id)
                .and_then(|one| one.signature.as_deref())
        };
        assert_eq!((signature(first), signature(second)), (Some("Persona 1"), None));
        // Nobody votes for what they can't see.
        assert!(matches!(vote(db, &beto, first, true).await, Err(Error::NotFound)));
        moderate(db, &leads, first, Moderation::Open).await;
        for _ in 0..2 {
            vote(db, &beto, first, true).await.unwrap();
            vote(db, &ana, first, true).await.unwrap();
        }
        assert_eq!(
            db.audience_votes(id).await.unwrap()[&first],
            1,
            "the writer's own doesn't count"
        );
        let own = beto.act().attendee.registration.id;
        assert_eq!(db.own_votes(id, own).await.unwrap(), [first]);
        vote(db, &beto, first, false).await.unwrap();
        assert_eq!(db.audience_votes(id).await.unwrap()[&first], 0);
        assert!(db.own_votes(id, own).await.unwrap().is_empty());
        // One is taken up at a time; what was before it is answered, and takes no votes.
        moderate(db, &leads, first, Moderation::OnStage).await;
        moderate(db, &leads, second, Moderation::OnStage).await;
        // Both were asked at one instant, so the list has them in no order.
        let all = db.audience_questions(id).await.unwrap();
        let stands = |asked| all.iter().find(|one| one.id == asked).map(|one| one.moderation);
        assert_eq!(stands(first), Some(Moderation::Answered));
        assert_eq!(stands(second), Some(Moderation::OnStage));
        let late = vote(db, &beto, first, true).await;
        assert!(
            matches!(late, Err(Error::Refused("problem-question-answered"))),
            "{late:?}"
        );
        // At once, and none at all.
        for (taking, begins) in [(Taking::AtOnce, Some(Moderation::Open)), (Taking::Shut, None)] {
            let mut w = db.write(MOMENT).await.unwrap();
            w.take_questions(&leads, taking).await.unwrap();
            w.commit().await.unwrap();
            assert_eq!(db.taking(id).await.unwrap(), taking);
            let asked = ask(db, &ana, "¿Otra?", false).await;
            match begins {
                Some(begins) => {
                    let asked = asked.unwrap();
                    let all = db.audience_questions(id).await.unwrap();
                    assert!(all.iter().any(|one| one.id == asked && one.moderation == begins));
                }
                None => assert!(matches!(asked, Err(Error::Refused("problem-questions-shut")))),
            }
        }
    }
}

#[tokio::test]
async fn what_a_guest_asked_and_voted_stays_as_the_rooms_when_they_go() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 3).await;
        let id = convening(db, &world, None).await;
        register(db, id, world.people[1], &plan(Vec::new())).await;
        let leads = host(db, id, world.people[0]).await;
        let (zoila, beto) = (guest(db, id).await, voice(db, id, world.people[1]).await);
        let theirs = ask(db, &zoila, "¿Quién viene?", true).await.unwrap();
        let betos = ask(db, &beto, "¿Cuándo?", false).await.unwrap();
        for question in [theirs, betos] {
            moderate(db, &leads, question, Moderation::Open).await;
            vote(db, &zoila, question, true).await.unwrap();
            vote(db, &beto, question, true).await.unwrap();
        }
        let copy = db.export_person(world.people[1]).await.unwrap();
        assert_eq!(copy.part("room_questions_asked").len(), 1);
        assert_eq!(copy.part("room_question_votes").len(), 2);
        let later = Moment {
            at: NOW.plus_days(181),
            ids: &SystemIds,
        };
        db.write(later).await.unwrap().clear_away().await.unwrap();
        let mut w = db.write(later).await.unwrap();
        let names = PersonNames {
            name: "Alguien".into(),
            sort_key: "alguien".into(),
            search_key: "alguien".into(),
        };
        let oneself = by_the_installation(ActForOneself(world.people[1]));
        w.erase_person(&oneself, &names).await.unwrap();
        w.commit().await.unwrap();
        let all = db.audience_questions(id).await.unwrap();
        assert_eq!(all.len(), 2);
        assert!(
            all.iter()
                .all(|one| one.signature.is_none() && one.registration_id.is_none())
        );
        let votes = db.audience_votes(id).await.unwrap();
        assert_eq!((votes[&theirs], votes[&betos]), (1, 1));
    }
}

fn choice() -> PollPlan {
    PollPlan {
        words: "¿Qué probamos primero?".into(),
        kind: PollKind::Choice,
        options: vec!["Boletos".into(), "Lectura".into()],
        most: 1,
    }
}

async fn made(db: &Db, leads: &Proof<HostConvening>) -> PollId {
    let id = PollId::new(&SystemIds, NOW);
    for _ in 0..2 {
        let mut w = db.write(MOMENT).await.unwrap();
        w.keep_poll(leads, id, &choice(), None).await.unwrap();
        w.commit().await.unwrap();
    }
    id
}

async fn turned(db: &Db, leads: &Proof<HostConvening>, id: PollId, state: PollState) {
    let mut w = db.write(MOMENT).await.unwrap();
    match state {
        PollState::Open => w.open_poll(leads, id).await.unwrap(),
        _ => w.close_poll(leads, id).await.unwrap(),
    }
    w.commit().await.unwrap();
}

async fn answer(db: &Db, proof: &Proof<TakePart>, id: PollId, option: usize) -> store::Result<()> {
    let mut w = db.write(MOMENT).await?;
    let said = Answer::Choice(BTreeSet::from([option]));
    w.answer_poll(proof, id, Some(&said)).await?;
    w.commit().await
}

#[tokio::test]
async fn each_answers_once_however_many_do_at_once_and_the_steps_follow_from_the_order() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 25).await;
        let id = convening(db, &world, None).await;
        for person in &world.people {
            register(db, id, *person, &plan(Vec::new())).await;
        }
        let leads = host(db, id, world.people[0]).await;
        let (poll, other) = (made(db, &leads).await, made(db, &leads).await);
        assert_eq!(db.polls(id).await.unwrap().len(), 2, "sent twice, it is one");
        let one = voice(db, id, world.people[1]).await;
        assert!(
            matches!(answer(db, &one, poll, 0).await, Err(Error::NotFound)),
            "nobody has seen it"
        );
        turned(db, &leads, poll, PollState::Open).await;
        let mut room = tokio::task::JoinSet::new();
        for (number, person) in world.people.iter().enumerate() {
            let (db, person) = (db.clone(), *person);
            room.spawn(async move {
                let voice = voice(&db, id, person).await;
                // Somebody changes their mind, and each sends twice.
                for option in [
                    usize::from(number % 5 == 0),
                    usize::from(number % 5 == 0),
                    usize::from(number < 5),
                ] {
                    answer(&db, &voice, poll, option).await.unwrap();
                }
            });
        }
        room.join_all().await;
        let acts = db.poll_acts_after(poll, -1).await.unwrap();
        let places: Vec<i64> = acts.iter().map(|(place, _)| *place).collect();
        assert_eq!(places, (0..i64::try_from(acts.len()).unwrap()).collect::<Vec<_>>());
        let live = Live::of(PollKind::Choice, acts.iter().map(|(_, act)| act.clone()));
        assert_eq!(live.count(), Some(25));
        // What came in two parts comes to the same.
        let (first, rest) = acts.split_at(20);
        let mut parts = Live::of(PollKind::Choice, first.iter().map(|(_, act)| act.clone()));
        for (_, act) in db.poll_acts_after(poll, first[19].0).await.unwrap() {
            parts.add(act);
        }
        assert_eq!(parts.shown(), live.shown());
        assert!(!rest.is_empty());
        // Another is opened: this one is closed, and everything is told.
        turned(db, &leads, other, PollState::Open).await;
        let shut = answer(db, &one, poll, 0).await;
        assert!(matches!(shut, Err(Error::Refused("problem-poll-closed"))), "{shut:?}");
        assert_eq!(db.poll_on_screen(id).await.unwrap(), Some(other));
        let acts = db.poll_acts_after(poll, -1).await.unwrap();
        let Shown::Answers { answers, last } = Live::of(PollKind::Choice, acts.into_iter().map(|(_, act)| act)).shown()
        else {
            panic!("25 answered");
        };
        let for_reading = answers
            .iter()
            .filter(|one| **one == Answer::Choice(BTreeSet::from([1])))
            .count();
        assert_eq!((answers.len(), for_reading, last), (25, 5, true));
    }
}

#[tokio::test]
async fn nobody_can_tell_whose_an_answer_is_once_the_day_is_over() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 2).await;
        let id = convening(db, &world, None).await;
        register(db, id, world.people[1], &plan(Vec::new())).await;
        let leads = host(db, id, world.people[0]).await;
        let poll = made(db, &leads).await;
        turned(db, &leads, poll, PollState::Open).await;
        let beto = voice(db, id, world.people[1]).await;
        answer(db, &beto, poll, 1).await.unwrap();
        let own = beto.act().attendee.registration.id;
        let row = db.poll(id, poll).await.unwrap();
        let said = db.own_answer(&row, own).await.unwrap();
        assert_eq!(said, Some(Answer::Choice(BTreeSet::from([1]))));
        let key = voter(row.salt.as_deref().unwrap(), own);
        let rows = format!("select count(*) from poll_act where voter = '{key}'");
        assert_eq!(both::count(&place, rows).await, 1);
        // No event says whose it was.
        let events = "select count(*) from event where noun = 'poll' and verb = 'changed' and actor_id is not null";
        assert_eq!(both::count(&place, events.to_owned()).await, 0);
        // Once it was opened it isn't taken away.
        let mut w = db.write(MOMENT).await.unwrap();
        let gone = w.drop_poll(&leads, poll).await;
        assert!(matches!(gone, Err(Error::Refused("problem-poll-happened"))), "{gone:?}");
        drop(w);
        let later = Moment {
            at: NOW.plus_days(3),
            ids: &SystemIds,
        };
        db.write(later).await.unwrap().clear_away().await.unwrap();
        let row = db.poll(id, poll).await.unwrap();
        assert_eq!(
            (row.salt.clone(), db.own_answer(&row, own).await.unwrap()),
            (None, None)
        );
        assert_eq!(db.poll_acts_after(poll, -1).await.unwrap().len(), 2, "the answers stay");
        let mut w = db.write(later).await.unwrap();
        assert!(matches!(
            w.open_poll(&leads, poll).await,
            Err(Error::Refused("problem-poll-over"))
        ));
    }
}

#[tokio::test]
async fn postgresql_tells_at_the_commit_that_something_changed() {
    let Some(place) = both::postgres().await else {
        return;
    };
    let db = &place.db;
    let world = world(db, 2).await;
    let id = convening(db, &world, None).await;
    // Another process.
    let other = place.reopened().await;
    let mut hints = other.hints().await.unwrap().expect("it tells");
    register(db, id, world.people[1], &plan(Vec::new())).await;
    let told = tokio::time::timeout(Duration::from_secs(10), hints.next()).await;
    assert_eq!(told.expect("in time").unwrap(), id);
    let sqlite = both::sqlite().await;
    assert!(sqlite.db.hints().await.unwrap().is_none());
}
