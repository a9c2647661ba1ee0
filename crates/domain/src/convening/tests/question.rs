//! Questions of the audience.

use proptest::prelude::*;

use super::made::{at, id, who};
use crate::convening::{
    Asked, Chance, Moderation, ModerationPlan, QUESTION_LENGTH, QuestionPlan, Taking, Vote, ordered, standings,
};
use crate::id::AudienceQuestionId;

fn asked(n: u128, moderation: Moderation) -> Asked {
    Asked {
        id: AudienceQuestionId(id(n)),
        asked_by: who(n),
        asked_at: at(i64::try_from(n).unwrap()),
        moderation,
    }
}

fn vote(question: u128, voter: u128, minutes: i64, given: bool) -> Vote {
    Vote {
        question: AudienceQuestionId(id(question)),
        voter: who(voter),
        at: at(minutes),
        given,
    }
}

#[test]
fn the_most_wanted_comes_first_and_ones_own_vote_does_not_count() {
    let questions = [
        asked(1, Moderation::Open),
        asked(2, Moderation::Open),
        asked(3, Moderation::Answered),
        asked(4, Moderation::OnStage),
        asked(5, Moderation::Waiting),
        asked(6, Moderation::SetAside),
    ];
    let votes = [
        vote(2, 1, 1, true),
        vote(2, 2, 1, true),
        vote(1, 1, 1, true),
        vote(3, 1, 1, true),
        vote(3, 2, 1, true),
    ];
    let all = standings(&questions, &votes, Some(who(2)));
    let told: Vec<_> = all
        .iter()
        .map(|one| (one.question.0.as_u128(), one.votes, one.own))
        .collect();
    assert_eq!(told, [(4, 0, false), (2, 1, true), (1, 0, false), (3, 2, true)]);
}

#[test]
fn a_question_is_a_sentence_and_nothing_of_a_longer_one_is_cut_off_in_silence() {
    let kept = QuestionPlan::check("  ¿Cómo \u{0} seguimos? ", "").unwrap();
    assert_eq!((kept.words.as_str(), kept.signed), ("¿Cómo seguimos?", false));
    assert!(QuestionPlan::check("¿Y?", "1").unwrap().signed);
    let wrong = |words: &str| QuestionPlan::check(words, "").unwrap_err().of("words");
    assert_eq!(wrong(" \n "), Some("wrong-room-question-empty"));
    assert!(QuestionPlan::check(&"ñ".repeat(QUESTION_LENGTH), "").is_ok());
    assert_eq!(
        wrong(&"ñ".repeat(QUESTION_LENGTH + 1)),
        Some("wrong-room-question-long")
    );
}

#[test]
fn whoever_sets_a_question_aside_says_why() {
    let check = ModerationPlan::check;
    assert_eq!(
        check("set-aside", " ").unwrap_err().of("why"),
        Some("wrong-set-aside-why")
    );
    assert_eq!(
        check("set-aside", "Nombra a alguien").unwrap().why.as_deref(),
        Some("Nombra a alguien")
    );
    assert_eq!(check("open", "Nombra a alguien").unwrap().why, None);
    assert_eq!(check("perhaps", "").unwrap_err().of("moderation"), Some("wrong-choice"));
    assert_eq!(Taking::Approved.begins(), Some(Moderation::Waiting));
    assert_eq!(Taking::AtOnce.begins(), Some(Moderation::Open));
    assert_eq!(Taking::Shut.begins(), None);
}

proptest! {
    /// Sent twice, or in another order: the same; nobody counts twice; what was taken back last isn't counted.
    #[test]
    fn one_vote_each(votes in prop::collection::vec((0_u128..3, 0_u128..4, 0_i64..4, any::<bool>()), 0..30), seed: u64) {
        let votes: Vec<Vote> = votes.into_iter().map(|(q, v, at, given)| vote(q, v, at, given)).collect();
        let questions = [0, 1, 2].map(|n| asked(n, Moderation::Open));
        let once = standings(&questions, &votes, None);
        let mut twice = [votes.clone(), votes.clone()].concat();
        Chance::of(seed).shuffle(&mut twice);
        prop_assert_eq!(&standings(&questions, &twice, None), &once);
        prop_assert!(once.iter().all(|one| one.votes <= 3));
        let mut back = votes;
        back.extend((0..3).flat_map(|q| (0..4).map(move |v| vote(q, v, 9, false))));
        prop_assert!(standings(&questions, &back, None).iter().all(|one| one.votes == 0));
    }
}

#[test]
fn votes_that_were_counted_come_to_the_same_order() {
    let questions = [1, 2, 3, 4].map(|n| asked(n, if n == 3 { Moderation::OnStage } else { Moderation::Open }));
    let votes = [
        vote(2, 1, 1, true),
        vote(2, 3, 1, true),
        vote(4, 1, 1, true),
        vote(2, 2, 1, true),
    ];
    let counted = |asked: &Asked| match asked.id.0.as_u128() {
        2 => 2,
        4 => 1,
        _ => 0,
    };
    let by_count: Vec<_> = ordered(&questions, counted)
        .into_iter()
        .map(|(one, votes)| (one.id, votes))
        .collect();
    let by_votes: Vec<_> = standings(&questions, &votes, None)
        .into_iter()
        .map(|one| (one.question, one.votes))
        .collect();
    assert_eq!(by_count, by_votes);
}
