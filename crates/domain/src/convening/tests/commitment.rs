//! Commitments and what becomes of them.

use super::made::{at, day, id};
use crate::convening::{Commitment, CommitmentFields, CommitmentPlan, Context, Ended, Fate, fate};
use crate::cycle::{CyclePlan, Decision};
use crate::id::{CommitmentId, ConveningId, IdeaId, MeasureId};

fn commitment() -> Commitment {
    Commitment {
        id: CommitmentId(id(1)),
        convening_id: ConveningId(id(2)),
        segment_id: None,
        table_number: Some(7),
        school_id: None,
        what: "Probar tickets de salida en 1°A".into(),
        owner_id: None,
        who: "Profesoras de Matemática de I medio".into(),
        due_on: day("2026-07-03"),
        idea_id: Some(IdeaId(id(3))),
        cycle_id: None,
        done_at: None,
        let_go_at: None,
        created_at: at(0),
    }
}

#[test]
fn a_commitment_says_what_who_and_by_when() {
    let fields = CommitmentFields {
        what: "Probar tickets".into(),
        owner_id: String::new(),
        who: "UTP".into(),
        due_on: "2026-07-03".into(),
        idea_id: id(3).to_string(),
    };
    let held = day("2026-06-10");
    assert!(CommitmentPlan::check(&fields, held).is_ok());
    for (field, wrong) in [
        (
            "what",
            CommitmentFields {
                what: " ".into(),
                ..fields.clone()
            },
        ),
        (
            "who",
            CommitmentFields {
                who: String::new(),
                ..fields.clone()
            },
        ),
        (
            "due_on",
            CommitmentFields {
                due_on: "2026-06-10".into(),
                ..fields.clone()
            },
        ),
        (
            "due_on",
            CommitmentFields {
                due_on: "2027-06-10".into(),
                ..fields.clone()
            },
        ),
        (
            "due_on",
            CommitmentFields {
                due_on: "pronto".into(),
                ..fields.clone()
            },
        ),
        (
            "idea_id",
            CommitmentFields {
                idea_id: "esa".into(),
                ..fields.clone()
            },
        ),
    ] {
        assert!(
            CommitmentPlan::check(&wrong, held).unwrap_err().of(field).is_some(),
            "{field}"
        );
    }
}

#[test]
fn it_becomes_a_draft_that_lacks_the_prediction_only() {
    let context = Context {
        next_school_day: day("2026-06-12"),
        measure_id: Some(MeasureId(id(4))),
        owner_name: Some("Beto".into()),
    };
    let fields = commitment().cycle_fields(&context);
    let draft = CyclePlan::check_draft(&fields).unwrap();
    assert_eq!(
        (draft.idea_id, draft.who.as_str()),
        (IdeaId(id(3)), "Profesoras de Matemática de I medio")
    );
    assert_eq!((draft.starts_on, draft.ends_on), (day("2026-06-12"), day("2026-07-03")));
    let wrong = CyclePlan::check(&fields).unwrap_err();
    assert_eq!(
        wrong.iter().map(|(field, _)| field).collect::<Vec<_>>(),
        ["prediction", "question"]
    );
    let nobody = Commitment {
        who: String::new(),
        due_on: day("2026-06-11"),
        ..commitment()
    };
    let fields = nobody.cycle_fields(&context);
    assert_eq!((fields.who.as_str(), fields.ends_on.as_str()), ("Beto", "2026-06-12"));
}

#[test]
fn what_became_of_it() {
    let today = day("2026-08-10");
    let done = Commitment {
        done_at: Some(at(9)),
        ..commitment()
    };
    let gone = Commitment {
        let_go_at: Some(at(9)),
        ..commitment()
    };
    let learnt = Fate::Learnt(Decision::Abandon);
    for (one, cycle, on, expected) in [
        (commitment(), None, day("2026-07-03"), Fate::InTime),
        (commitment(), None, today, Fate::Overdue),
        (commitment(), Some(Ended::Draft), today, Fate::Begun),
        (commitment(), Some(Ended::Running), today, Fate::Running),
        (commitment(), Some(Ended::Closed(Decision::Abandon)), today, learnt),
        (gone.clone(), Some(Ended::Closed(Decision::Abandon)), today, learnt),
        (gone, None, today, Fate::LetGo),
        (done, None, today, Fate::Done),
    ] {
        assert_eq!(fate(&one, cycle, on), expected);
    }
}
