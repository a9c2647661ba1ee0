//! What a convening leaves, on both databases: commitments, looking back, papers.

#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot do")]

use crate::both;
use crate::convenings::{MOMENT, NOW, convening, world};
use domain::convening::{Audience, CommitmentPlan, ConveningKind, ConveningPlan, Mode, ReflectionPlan, Zone};
use domain::id::{CommitmentId, ConveningId, RegistrationId};
use domain::permission::{
    ActForOneself, AnswerForCommitment, ArrangeConvenings, AttendConvening, Commit, decide_by_code, in_the_name_of,
};
use store::{Committing, Error, Joining, NewConvening, PersonNames, Taking};

#[tokio::test]
async fn what_somebody_leaves_to_do_is_one_and_the_next_session_asks_for_it() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 2).await;
        let first = convening(db, &world, None).await;
        assert!(db.convening_before(first).await.unwrap().is_none());
        let owner = world.people[1];
        let due_on = Zone::Coyhaique.day(NOW).plus_days(14);
        let plan = CommitmentPlan {
            what: "Probar el boleto".into(),
            owner_id: Some(owner),
            who: String::new(),
            due_on,
            idea_id: None,
        };
        let place_of = db.convening_place(first, owner).await.unwrap();
        let proof = in_the_name_of(
            owner,
            Commit {
                place: place_of,
                school: None,
            },
        );
        let mut w = db.write(MOMENT).await.unwrap();
        let id = CommitmentId::new(w.ids(), w.at());
        for _ in 0..2 {
            w.keep_commitment(Committing::Account(&proof), id, &plan).await.unwrap();
        }
        w.commit().await.unwrap();
        let kept = db.commitments(first).await.unwrap();
        assert_eq!((kept.len(), kept[0].owner.as_deref()), (1, Some("Persona 1")));
        assert_eq!(kept[0].ended(), None);
        // Let go and taken up again, it is as it was; the second of two who change it is told.
        let commitment = db.commitment(id).await.unwrap();
        let proof = in_the_name_of(owner, AnswerForCommitment(commitment.clone()));
        let mut w = db.write(MOMENT).await.unwrap();
        w.let_commitment_go(&proof, "No alcanzó").await.unwrap();
        w.commit().await.unwrap();
        assert_eq!(db.commitment(id).await.unwrap().reason, "No alcanzó");
        let mut w = db.write(MOMENT).await.unwrap();
        w.take_commitment_up(&proof).await.unwrap();
        w.commit().await.unwrap();
        let again = db.commitment(id).await.unwrap();
        assert_eq!((again.commitment.let_go_at, again.reason.as_str()), (None, ""));
        let mut w = db.write(MOMENT).await.unwrap();
        let late = w.change_commitment(&proof, commitment.version, &plan).await;
        assert!(matches!(late, Err(Error::Stale)));
        drop(w);
        // A session a week later, to which the same people are invited, opens on it.
        let mut w = db.write(MOMENT).await.unwrap();
        let next = ConveningId::new(w.ids(), w.at());
        let later = ConveningPlan {
            kind: ConveningKind::LearningSession,
            mode: Mode::InPerson,
            name: "La siguiente".into(),
            about: String::new(),
            zone: Zone::Coyhaique,
            starts: NOW.plus_days(7),
            ends: NOW.plus_days(7).plus_seconds(7200),
            link: None,
            place: Some("Coyhaique".into()),
            capacity: None,
            online_capacity: None,
        };
        let new = NewConvening {
            id: next,
            network: world.network,
            plan: &later,
            audiences: &[Audience::Everybody],
            host: world.people[0],
            agenda: &[],
        };
        w.make_convening(&in_the_name_of(world.people[0], ArrangeConvenings), &new)
            .await
            .unwrap();
        w.commit().await.unwrap();
        assert_eq!(db.convening_before(next).await.unwrap().map(|one| one.id), Some(first));
    }
}

#[tokio::test]
async fn looking_back_counts_once_and_a_paper_keeps_its_code_and_both_go_with_the_registration() {
    for place in both::each().await {
        let db = &place.db;
        let world = world(db, 2).await;
        let session = convening(db, &world, None).await;
        let person = world.people[1];
        let code = db.convening(session).await.unwrap().code;
        let proof = decide_by_code(db.convening(session).await.unwrap(), &code, Some(person), NOW).unwrap();
        let mut w = db.write(MOMENT).await.unwrap();
        let id = RegistrationId::new(w.ids(), w.at());
        w.join_convening(&proof, id, &Joining::Account(person, None))
            .await
            .unwrap();
        w.commit().await.unwrap();
        let own = db.convening_place(session, person).await.unwrap();
        let proof = in_the_name_of(person, AttendConvening(own));
        let said = |step| ReflectionPlan {
            interest: step,
            practice: step,
            feedback: step,
            reflection: step,
            collaboration: step,
            words: "Con calma".into(),
        };
        for step in [4, 2] {
            let mut w = db.write(MOMENT).await.unwrap();
            w.reflect(Taking::Account(&proof), &said(step)).await.unwrap();
            w.commit().await.unwrap();
        }
        assert_eq!(db.reflections(session).await.unwrap(), vec![said(4)]);
        let mut codes = Vec::new();
        for minutes in [30, 60] {
            let mut w = db.write(MOMENT).await.unwrap();
            let paper = w
                .issue_certificate(Taking::Account(&proof), "Persona 1", (minutes, 60))
                .await
                .unwrap();
            w.commit().await.unwrap();
            codes.push(paper.code);
        }
        assert_eq!(codes[0], codes[1]);
        let paper = db.certificate_by_code(&codes[0]).await.unwrap().unwrap();
        assert_eq!((paper.minutes, paper.name.as_str()), (60, "Persona 1"));
        let mut w = db.write(MOMENT).await.unwrap();
        let nobody = PersonNames {
            name: "Alguien".into(),
            sort_key: "alguien".into(),
            search_key: "alguien".into(),
        };
        w.erase_person(&in_the_name_of(person, ActForOneself(person)), &nobody)
            .await
            .unwrap();
        w.commit().await.unwrap();
        assert!(db.certificate_by_code(&codes[0]).await.unwrap().is_none());
        assert!(db.reflections(session).await.unwrap().is_empty());
    }
}
