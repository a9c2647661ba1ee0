//! What holds whoever is asked, whenever, and whatever was given before.

use proptest::prelude::*;

use super::tests::{consent, text, withdrawn};
use super::*;
use crate::time::Day;

fn days() -> impl Strategy<Value = Day> {
    (0..9000_i64).prop_map(|later| Day::new(2004, 1, 1).unwrap().plus_days(later))
}

fn givers() -> impl Strategy<Value = Giver> {
    prop::sample::select(Giver::ALL)
}

/// A consent, taken back or not.
fn consents() -> impl Strategy<Value = Consent> {
    let taken_back = prop::option::of((givers(), days()));
    let given = (
        1..1000_u128,
        givers(),
        days(),
        prop::sample::select(Sensitivity::ALL),
        1..4_i64,
    );
    (given, taken_back).prop_map(|((id, giver, on, covers, version), taken_back)| {
        let given = Consent {
            covers,
            text_id: text(version, false).id,
            ..consent(id, giver, &on.to_string())
        };
        match taken_back {
            Some((by, when)) => withdrawn(&given, by, &when.to_string()),
            None => given,
        }
    })
}

fn invitees() -> impl Strategy<Value = Invitee> {
    prop::option::of(days()).prop_map(|born| Invitee {
        student_id: consent(1, Giver::Guardian, "2026-03-10").student_id,
        born,
    })
}

prop_compose! {
    fn askings()(
        on in days(),
        sensitivity in prop::sample::select(Sensitivity::ALL),
        mode in prop::sample::select(Mode::ALL),
        basis in prop::sample::select(LegalBasis::ALL),
    ) -> (Day, Sensitivity, Mode, LegalBasis) {
        (on, sensitivity, mode, basis)
    }
}

fn asking((on, sensitivity, mode, basis): (Day, Sensitivity, Mode, LegalBasis), texts: &[ConsentText]) -> Asking<'_> {
    Asking {
        purpose: Purpose::LinkedSurveys,
        sensitivity,
        mode,
        basis,
        on,
        texts,
    }
}

proptest! {
    #[test]
    fn what_was_taken_back_never_allows(
        invitee in invitees(),
        asked in askings(),
        given in prop::collection::vec(consents(), 0..5),
    ) {
        let texts = [text(1, false), text(2, false), text(3, false)];
        if let Ok(Basis::Consent(id)) = may_take_part(&invitee, &given, &asking(asked, &texts)) {
            // Ids may repeat here: at least one of that id stands.
            prop_assert!(given.iter().any(|one| one.id == id && one.withdrawn.is_none()));
        }
        let all: Vec<Consent> = given
            .iter()
            .map(|one| withdrawn(one, Giver::Student, "2030-01-01"))
            .collect();
        let part = may_take_part(&invitee, &all, &asking(asked, &texts));
        prop_assert!(!matches!(part, Ok(Basis::Consent(_))));
    }

    #[test]
    fn one_more_yes_takes_nothing_away(
        invitee in invitees(),
        asked in askings(),
        given in prop::collection::vec(consents(), 0..5),
        more in consents(),
    ) {
        let texts = [text(1, false), text(2, true), text(3, false)];
        let asking = asking(asked, &texts);
        let before = may_take_part(&invitee, &given, &asking).is_ok();
        let mut wider = given;
        wider.push(Consent { withdrawn: None, ..more });
        prop_assert!(!before || may_take_part(&invitee, &wider, &asking).is_ok());
    }

    #[test]
    fn the_younger_never_needs_less(
        born in days(),
        younger_by in 0..4000_i64,
        on in days(),
        sensitivity in prop::sample::select(Sensitivity::ALL),
    ) {
        let of = |born, sensitivity| needed(born, on, sensitivity).giver();
        let (older, younger) = (of(Some(born), sensitivity), of(Some(born.plus_days(younger_by)), sensitivity));
        prop_assert!(older == Giver::Student || younger == Giver::Guardian);
        prop_assert_eq!(of(None, sensitivity), Giver::Guardian);
        // Nor does the more sensitive.
        let ordinary = of(Some(born), Sensitivity::Ordinary);
        prop_assert!(ordinary == Giver::Student || of(Some(born), Sensitivity::Sensitive) == Giver::Guardian);
    }

    #[test]
    fn whoever_may_take_part_is_invited(
        invitee in invitees(),
        asked in askings(),
        given in prop::collection::vec(consents(), 0..4),
    ) {
        let texts = [text(1, false), text(2, false), text(3, false)];
        let asking = asking(asked, &texts);
        let part = may_take_part(&invitee, &given, &asking);
        let invited = who_may_be_invited(&[invitee], &given, &asking)[0].invited;
        prop_assert!(part.is_err() || invited);
        // A guardian's missing word can't be made up for on the page where she begins.
        if let Err(lacks) = part {
            prop_assert!(!invited || lacks.needed == Needed::Own);
        }
    }
}
