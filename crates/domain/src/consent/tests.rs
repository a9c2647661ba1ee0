//! The rules at their lines: birthdays, versions, withdrawals.

use uuid::Uuid;

use super::*;
use crate::time::Day;

pub(super) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Noon in Chile, winter or summer.
pub(super) fn at(text: &str) -> Instant {
    Instant::from_iso(&format!("{text}T16:00:00Z")).unwrap()
}

const SOFIA: StudentId = StudentId(Uuid::from_u128(1));
const TOMAS: StudentId = StudentId(Uuid::from_u128(2));

pub(super) fn text(version: i64, asks_more: bool) -> ConsentText {
    let plan = NewConsentText::check(Purpose::LinkedSurveys, "Queremos preguntar.", "", asks_more).unwrap();
    let id = ConsentTextId(Uuid::from_u128(100 + u128::try_from(version).unwrap()));
    ConsentText::new(id, version, plan, at("2026-03-02"))
}

pub(super) fn consent(id: u128, giver: Giver, on: &str) -> Consent {
    Consent {
        id: ConsentId(Uuid::from_u128(id)),
        student_id: SOFIA,
        purpose: Purpose::LinkedSurveys,
        covers: Sensitivity::Sensitive,
        giver,
        evidence: Evidence::Link,
        link_id: None,
        entered_by: None,
        text_id: text(1, false).id,
        at: at(on),
        withdrawn: None,
    }
}

pub(super) fn withdrawn(consent: &Consent, by: Giver, on: &str) -> Consent {
    let withdrawal = Withdrawal {
        id: crate::id::WithdrawalId(Uuid::from_u128(9)),
        consent_id: consent.id,
        by,
        evidence: Evidence::Link,
        link_id: None,
        entered_by: None,
        at: at(on),
    };
    Consent {
        withdrawn: Some(withdrawal),
        ..consent.clone()
    }
}

fn sofia(born: &str) -> Invitee {
    Invitee {
        student_id: SOFIA,
        born: Some(day(born)),
    }
}

fn asking<'a>(on: &str, texts: &'a [ConsentText]) -> Asking<'a> {
    Asking {
        purpose: Purpose::LinkedSurveys,
        sensitivity: Sensitivity::Sensitive,
        mode: Mode::Linked,
        basis: LegalBasis::Consent,
        on: day(on),
        texts,
    }
}

#[test]
fn whose_consent_it_takes_on_the_days_around_a_birthday() {
    use Needed::{Child, Own, Younger};
    // Born, day of answering, ordinary, sensitive.
    let table = [
        ("2012-06-10", "2026-06-09", Child, Child),
        ("2012-06-10", "2026-06-10", Own, Younger),
        ("2012-06-10", "2026-06-11", Own, Younger),
        ("2010-06-10", "2026-06-09", Own, Younger),
        ("2010-06-10", "2026-06-10", Own, Own),
        ("2010-12-31", "2026-12-30", Own, Younger),
        ("2010-12-31", "2026-12-31", Own, Own),
        ("2010-01-01", "2025-12-31", Own, Younger),
        ("2010-01-01", "2026-01-01", Own, Own),
        // Born on 29 February: the first of March of a common year, the day itself of a leap year.
        ("2012-02-29", "2026-02-28", Child, Child),
        ("2012-02-29", "2026-03-01", Own, Younger),
        ("2012-02-29", "2028-02-28", Own, Younger),
        ("2012-02-29", "2028-02-29", Own, Own),
        ("2008-02-29", "2026-03-09", Own, Own),
    ];
    for (born, on, ordinary, sensitive) in table {
        let of = |sensitivity| needed(Some(day(born)), day(on), sensitivity);
        assert_eq!(of(Sensitivity::Ordinary), ordinary, "{born} on {on}");
        assert_eq!(of(Sensitivity::Sensitive), sensitive, "{born} on {on}");
    }
}

#[test]
fn whoever_has_no_birthday_or_an_impossible_one_is_treated_as_the_youngest() {
    let on = day("2026-06-10");
    for born in [None, Some(day("2027-01-01")), Some(day("1026-06-10"))] {
        assert_eq!(needed(born, on, Sensitivity::Ordinary), Needed::UnknownAge);
    }
}

#[test]
fn she_turns_sixteen_in_the_school_year() {
    let texts = [text(1, false)];
    let guardians = [consent(1, Giver::Guardian, "2026-03-10")];
    let part = |on, consents: &[Consent]| may_take_part(&sofia("2010-08-20"), consents, &asking(on, &texts));
    assert_eq!(part("2026-08-19", &guardians), Ok(Basis::Consent(guardians[0].id)));
    let lacks = part("2026-08-20", &guardians).unwrap_err();
    assert_eq!((lacks.needed, lacks.missing), (Needed::Own, Missing::NotGiven));
    assert!(lacks.is_asked_at_the_beginning());
    // What she said at fifteen was not hers to say; what she says now is.
    let early = [guardians[0].clone(), consent(2, Giver::Student, "2026-08-19")];
    assert!(part("2026-08-20", &early).is_err());
    let own = [guardians[0].clone(), consent(3, Giver::Student, "2026-08-20")];
    assert_eq!(part("2026-08-20", &own), Ok(Basis::Consent(own[1].id)));
}

#[test]
fn a_consent_is_for_its_student_its_purpose_and_what_it_covers_from_its_day_on() {
    let texts = [text(1, false)];
    let good = consent(1, Giver::Guardian, "2026-03-10");
    let part = |consent: Consent, on| may_take_part(&sofia("2012-08-20"), &[consent], &asking(on, &texts));
    assert!(part(good.clone(), "2026-03-10").is_ok());
    assert!(part(good.clone(), "2026-03-09").is_err(), "not before it was given");
    let others = Consent {
        student_id: TOMAS,
        ..good.clone()
    };
    let narrow = Consent {
        covers: Sensitivity::Ordinary,
        ..good.clone()
    };
    let elsewhere = Consent {
        purpose: Purpose::AnonymousSurveys,
        ..good.clone()
    };
    let unread = Consent {
        text_id: ConsentTextId(Uuid::from_u128(77)),
        ..good
    };
    for wrong in [others, narrow, elsewhere, unread] {
        assert!(part(wrong.clone(), "2026-04-01").is_err(), "{wrong:?}");
    }
}

#[test]
fn an_older_text_holds_until_a_newer_one_asks_for_more() {
    let given = [consent(1, Giver::Guardian, "2026-03-10")];
    let part = |texts: &[ConsentText]| may_take_part(&sofia("2012-08-20"), &given, &asking("2026-04-01", texts));
    assert!(part(&[text(1, false), text(2, false)]).is_ok());
    // Also where the newest asks for nothing more than the one between, which did.
    for texts in [
        vec![text(1, false), text(2, true)],
        vec![text(1, false), text(2, true), text(3, false)],
    ] {
        assert_eq!(part(&texts).unwrap_err().missing, Missing::OlderText);
    }
}

#[test]
fn whoever_takes_it_back_takes_back_what_was_said_twice() {
    let texts = [text(1, false)];
    let born = "2012-08-20";
    let paper = Consent {
        evidence: Evidence::Paper,
        ..consent(2, Giver::Guardian, "2026-03-12")
    };
    let link = withdrawn(
        &consent(1, Giver::Guardian, "2026-03-10"),
        Giver::Guardian,
        "2026-05-04",
    );
    let again = consent(3, Giver::Guardian, "2026-06-01");
    let part = |consents: &[Consent]| may_take_part(&sofia(born), consents, &asking("2026-06-02", &texts));
    let lacks = part(&[link.clone(), paper.clone()]).unwrap_err();
    assert_eq!(lacks.missing, Missing::Withdrawn);
    assert_eq!(part(&[link, paper, again.clone()]), Ok(Basis::Consent(again.id)));
}

#[test]
fn a_guardian_does_not_take_back_what_she_said_herself() {
    let texts = [text(1, false)];
    let guardians = withdrawn(
        &consent(1, Giver::Guardian, "2026-03-10"),
        Giver::Guardian,
        "2026-09-01",
    );
    let own = consent(2, Giver::Student, "2026-08-20");
    let part = |consents: &[Consent]| may_take_part(&sofia("2010-08-20"), consents, &asking("2026-09-02", &texts));
    assert_eq!(part(&[guardians, own.clone()]), Ok(Basis::Consent(own.id)));
    assert!(!may_withdraw(&own, Giver::Guardian) && may_withdraw(&own, Giver::Student));
    assert!(may_withdraw(&consent(1, Giver::Guardian, "2026-03-10"), Giver::Student));
    let hers = withdrawn(&own, Giver::Student, "2026-09-02");
    let lacks = part(&[hers]).unwrap_err();
    assert!(!lacks.is_asked_at_the_beginning(), "nobody is asked again and again");
}

#[test]
fn without_names_a_recorded_basis_is_enough_and_kept_together_it_never_is() {
    let nameless = Asking {
        mode: Mode::Anonymous,
        basis: LegalBasis::LegalFunction,
        ..asking("2026-04-01", &[])
    };
    let born = sofia("2012-08-20");
    let recorded = Ok(Basis::Recorded(LegalBasis::LegalFunction));
    assert_eq!(may_take_part(&born, &[], &nameless), recorded);
    for basis in LegalBasis::ALL {
        let linked = Asking {
            mode: Mode::Linked,
            basis: *basis,
            ..nameless
        };
        assert!(may_take_part(&born, &[], &linked).is_err());
    }
    let by_consent = Asking {
        basis: LegalBasis::Consent,
        ..nameless
    };
    assert!(may_take_part(&born, &[], &by_consent).is_err());
}

#[test]
fn a_teacher_sees_who_is_invited_and_nothing_else() {
    let texts = [text(1, false)];
    let tomas = Invitee {
        student_id: TOMAS,
        born: Some(day("2009-01-01")),
    };
    let seen = who_may_be_invited(&[sofia("2012-08-20"), tomas], &[], &asking("2026-06-01", &texts));
    let seen: Vec<_> = seen.iter().map(|one| (one.student_id, one.invited)).collect();
    assert_eq!(seen, [(SOFIA, false), (TOMAS, true)]);
}

#[test]
fn nobody_begins_who_did_not_say_so_herself() {
    let administration = AdministrationId(Uuid::from_u128(5));
    let assent = Assent {
        administration_id: administration,
        student_id: Some(SOFIA),
        at: at("2026-06-01"),
    };
    let allowed = Ok(Basis::Recorded(LegalBasis::Law));
    let begins = |assent, student| may_begin(allowed, assent, administration, student);
    assert!(begins(Some(&assent), Some(SOFIA)));
    assert!(!begins(None, Some(SOFIA)));
    assert!(!begins(Some(&assent), Some(TOMAS)) && !begins(Some(&assent), None));
    let lacks = Lacks {
        needed: Needed::Child,
        missing: Missing::NotGiven,
    };
    assert!(!may_begin(Err(lacks), Some(&assent), administration, Some(SOFIA)));
}

#[test]
fn taking_back_removes_what_can_be_found_and_says_what_cannot() {
    let taken = withdrawn(&consent(1, Giver::Guardian, "2026-03-10"), Giver::Student, "2026-05-04");
    let withdrawal = taken.withdrawn.unwrap();
    let linked = effects(&withdrawal, Mode::Linked);
    assert_eq!((linked.from, linked.answers), (at("2026-05-04"), Fate::Removed));
    assert_eq!(effects_said(linked.answers).key, "consent-withdrawn-removed");
    assert_eq!(effects(&withdrawal, Mode::Anonymous).answers, Fate::NotFound);
}

#[test]
fn what_a_page_says_has_the_numbers_of_the_rule() {
    assert_eq!(guardian_until(Sensitivity::Ordinary), 14);
    assert_eq!(guardian_until(Sensitivity::Sensitive), 16);
    let said = rules(&asking("2026-06-01", &[]));
    let keys: Vec<_> = said.iter().map(|one| (one.key, one.age)).collect();
    assert_eq!(
        keys,
        [
            ("consent-rule-linked", None),
            ("consent-rule-guardian", Some(16)),
            ("consent-rule-own", Some(16)),
            ("consent-rule-assent", None),
            ("consent-rule-withdraw-linked", None),
        ]
    );
    assert_eq!(needed_said(Needed::Own, &asking("2026-06-01", &[])).age, Some(16));
}
