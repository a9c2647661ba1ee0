//! What somebody leaves a convening to do. It is a liceo's: whoever works there and was there says it, and whoever works there answers for it.

use super::{Act, AttendConvening, ConveningPlace, Standing};
use crate::convening::{Commitment, CommitmentPlace};
use crate::id::SchoolId;

/// Leave a convening with a commitment, for a liceo of one's own, or for none where one has none.
#[derive(Clone, Debug)]
pub struct Commit {
    /// The convening.
    pub place: ConveningPlace,
    /// Whose team.
    pub school: Option<SchoolId>,
}

impl Act for Commit {
    fn allowed(&self, who: &Standing) -> bool {
        let came_for = self.place.own.as_ref().and_then(|own| own.registration.school_id);
        let own = match self.school {
            Some(school) => who.works_at(school) || came_for == Some(school),
            None => true,
        };
        own && AttendConvening(self.place.clone()).allowed(who)
    }
}

/// Change a commitment, say that it is done, let it go, make a cycle of it: whoever answers for it or wrote it, and whoever works at its liceo.
#[derive(Clone, Debug)]
pub struct AnswerForCommitment(pub CommitmentPlace);

impl Act for AnswerForCommitment {
    fn allowed(&self, who: &Standing) -> bool {
        let Commitment {
            school_id, owner_id, ..
        } = self.0.commitment;
        let own = owner_id == Some(who.person()) || self.0.by_id == Some(who.person());
        let team = school_id.is_some_and(|school| who.works_at(school) && who.sees_content());
        // Whoever left the network answers for nothing of it any more; whoever came by the code still does for their own words.
        team || (own && (who.is_member() || school_id.is_none()))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::{CommitmentId, ConveningId, PersonId};
    use crate::permission::Grant;
    use crate::person::Role;
    use crate::time::{Day, Instant};

    const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));

    fn who(person: u128, role: Role, school: Option<SchoolId>) -> Standing {
        Standing::new(
            PersonId(Uuid::from_u128(person)),
            vec![Grant { role, school }],
            Vec::new(),
        )
    }

    fn place(school_id: Option<SchoolId>) -> CommitmentPlace {
        CommitmentPlace {
            commitment: Commitment {
                id: CommitmentId(Uuid::nil()),
                convening_id: ConveningId(Uuid::nil()),
                segment_id: None,
                table_number: None,
                school_id,
                what: "Comentar el boleto".into(),
                owner_id: Some(PersonId(Uuid::from_u128(1))),
                who: String::new(),
                due_on: Day::new(2031, 5, 9).unwrap(),
                idea_id: None,
                cycle_id: None,
                done_at: None,
                let_go_at: None,
                created_at: Instant::from_micros(0),
            },
            by_id: Some(PersonId(Uuid::from_u128(2))),
            reason: String::new(),
            version: 1,
        }
    }

    #[test]
    fn a_liceo_answers_for_what_its_team_left_to_do_and_nobody_else() {
        let answers = |who: &Standing, school| AnswerForCommitment(place(school)).allowed(who);
        assert!(answers(&who(7, Role::Teacher, Some(SCHOOL)), Some(SCHOOL)));
        assert!(!answers(
            &who(7, Role::Teacher, Some(SchoolId(Uuid::from_u128(3)))),
            Some(SCHOOL)
        ));
        assert!(!answers(&who(7, Role::Coordinator, None), Some(SCHOOL)));
        assert!(answers(&who(1, Role::Coordinator, None), Some(SCHOOL)));
        assert!(answers(&who(2, Role::Participant, None), None));
        assert!(!answers(&who(2, Role::Participant, None), Some(SCHOOL)));
        assert!(!answers(&who(8, Role::Participant, None), None));
    }
}
