//! Who sees what of an observation, stage by stage.

use uuid::Uuid;

use super::*;
use crate::id::{NetworkId, ObservationId};
use crate::permission::Grant;
use crate::time::{Day, Instant};

const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));
const OTHER: SchoolId = SchoolId(Uuid::from_u128(2));
const AT: Instant = Instant::from_micros(1_780_000_000_000_000);

fn standing(person: u128, role: Role, school: Option<SchoolId>) -> Standing {
    Standing::new(
        PersonId(Uuid::from_u128(person)),
        vec![Grant { role, school }],
        Vec::new(),
    )
}

fn teacher() -> Standing {
    standing(10, Role::Teacher, Some(SCHOOL))
}

fn colleague() -> Standing {
    standing(11, Role::Teacher, Some(SCHOOL))
}

fn utp() -> Standing {
    standing(12, Role::Utp, Some(SCHOOL))
}

fn coach() -> Standing {
    standing(13, Role::Coach, None)
}

fn stranger() -> Standing {
    standing(14, Role::Utp, Some(OTHER))
}

fn observation(stage: Stage) -> Observation {
    let since = |from: Stage| (stage >= from && stage != Stage::Declined).then_some(AT);
    Observation {
        id: ObservationId(Uuid::nil()),
        network_id: NetworkId(Uuid::nil()),
        school_id: SCHOOL,
        teacher_id: teacher().person(),
        observer_id: colleague().person(),
        asked_by: colleague().person(),
        course_id: None,
        subject: None,
        day: Day::new(2026, 6, 1).unwrap(),
        focus: String::new(),
        rubric_id: None,
        rubric_version: 1,
        follows_id: None,
        cycle_id: None,
        created_at: AT,
        agreed_at: since(Stage::Agreed),
        declined_at: (stage == Stage::Declined).then_some(AT),
        captured_at: since(Stage::Captured),
        sent_at: since(Stage::Sent),
        answered_at: since(Stage::Answered),
        answer: String::new(),
        strength: String::new(),
        question: String::new(),
        next_step: String::new(),
        talked_at: since(Stage::Talked),
        removed_at: None,
        version: 1,
    }
}

fn see(stage: Stage, shown_to: &[&Standing]) -> SeeObservation {
    SeeObservation {
        observation: observation(stage),
        shown_to: shown_to.iter().map(|one| one.person()).collect(),
    }
}

#[test]
fn a_stage_follows_from_what_is_there() {
    for stage in Stage::ALL {
        assert_eq!(observation(*stage).stage(), *stage);
    }
}

#[test]
fn nobody_observes_whom_the_teacher_has_not_let_in() {
    let invite = |observer: Standing| InviteObserver {
        school: SCHOOL,
        observer,
    };
    assert!(invite(colleague()).allowed(&teacher()));
    assert!(invite(coach()).allowed(&teacher()));
    assert!(!invite(stranger()).allowed(&teacher()), "somebody of another liceo");
    assert!(!invite(teacher()).allowed(&teacher()), "oneself");
    let offer = OfferObservation {
        school: SCHOOL,
        teacher: teacher(),
    };
    assert!(offer.allowed(&utp()) && offer.allowed(&coach()));
    assert!(!offer.allowed(&colleague()), "a colleague waits to be asked");
    assert!(!offer.allowed(&stranger()));
    let offered = observation(Stage::Offered);
    assert!(AcceptObservation(offered.clone()).allowed(&teacher()));
    assert!(!AcceptObservation(offered.clone()).allowed(&colleague()));
    assert!(
        !CaptureObservation(offered).allowed(&colleague()),
        "before the teacher's yes"
    );
    assert!(CaptureObservation(observation(Stage::Agreed)).allowed(&colleague()));
    assert!(
        !CaptureObservation(observation(Stage::Sent)).allowed(&colleague()),
        "what was read stays"
    );
    assert!(!CaptureObservation(observation(Stage::Agreed)).allowed(&teacher()));
}

#[test]
fn the_teacher_sees_the_evidence_first_and_the_ratings_after_the_answer() {
    let everybody = [teacher(), colleague(), utp(), coach(), stranger()];
    let read = |stage: Stage| -> Vec<(bool, bool)> {
        let of = |who: &Standing| {
            let see = see(stage, &[]);
            (ReadEvidence(see.clone()).allowed(who), ReadRatings(see).allowed(who))
        };
        everybody.iter().map(of).collect()
    };
    let (nothing, evidence, both) = ((false, false), (true, false), (true, true));
    assert_eq!(read(Stage::Agreed), [nothing; 5]);
    assert_eq!(read(Stage::Captured), [nothing, both, nothing, nothing, nothing]);
    assert_eq!(read(Stage::Sent), [evidence, both, nothing, nothing, nothing]);
    assert_eq!(read(Stage::Answered), [both, both, nothing, nothing, nothing]);
    assert_eq!(read(Stage::Talked), [both, both, nothing, nothing, nothing]);
}

#[test]
fn it_is_shown_by_the_teacher_and_by_nobody_else() {
    let shown = see(Stage::Sent, &[&utp()]);
    assert!(ReadEvidence(shown.clone()).allowed(&utp()));
    assert!(
        !ReadRatings(shown.clone()).allowed(&utp()),
        "nobody reads ratings before the teacher"
    );
    assert!(!ReadEvidence(shown).allowed(&coach()));
    assert!(ReadRatings(see(Stage::Answered, &[&utp()])).allowed(&utp()));
    assert!(
        !SeeObservation::allowed(&see(Stage::Captured, &[&utp()]), &utp()),
        "nothing to see yet"
    );
    for who in [colleague(), utp(), coach()] {
        assert!(!OwnObservation(observation(Stage::Talked)).allowed(&who));
    }
    assert!(OwnObservation(observation(Stage::Talked)).allowed(&teacher()));
}

#[test]
fn what_was_taken_away_is_seen_by_nobody_and_brought_back_by_the_teacher() {
    let mut gone = see(Stage::Talked, &[&utp()]);
    gone.observation.removed_at = Some(AT);
    for who in [teacher(), colleague(), utp()] {
        assert!(!gone.allowed(&who) && !ReadRatings(gone.clone()).allowed(&who));
    }
    assert!(OwnObservation(gone.observation).allowed(&teacher()));
}

#[test]
fn who_left_the_liceo_left_its_classrooms() {
    let moved = standing(11, Role::Teacher, Some(OTHER));
    assert!(!see(Stage::Talked, &[]).allowed(&moved));
    assert!(!CaptureObservation(observation(Stage::Agreed)).allowed(&moved));
}

#[test]
fn leaders_and_the_hub_read_sums() {
    assert!(SeePractice(SCHOOL).allowed(&utp()) && SeePractice(SCHOOL).allowed(&coach()));
    assert!(!SeePractice(SCHOOL).allowed(&teacher()) && !SeePractice(SCHOOL).allowed(&stranger()));
    assert!(ClosePractice(SCHOOL).allowed(&utp()) && !ClosePractice(SCHOOL).allowed(&coach()));
    let own = WriteRubric {
        rubric: None,
        school: Some(SCHOOL),
    };
    assert!(own.allowed(&utp()) && !own.allowed(&coach()) && !own.allowed(&teacher()));
    let network = WriteRubric {
        rubric: None,
        school: None,
    };
    assert!(network.allowed(&coach()) && !network.allowed(&utp()));
}
