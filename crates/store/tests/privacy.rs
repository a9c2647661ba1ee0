//! The rights of the person concerned, on every table.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use crate::both::{self, Place, ROWS, Values, count, fill, id_of, sqlite, tell};
use domain::id::{PersonId, SystemIds};
use domain::permission::{ActForOneself, Grant, ManagePerson, Standing, by_the_installation, decide};
use domain::person::{Charge, Role};
use domain::retention;
use domain::time::Instant;
use store::{ColumnKind, Error, Moment, PersonNames, TABLES};

const NOW: Instant = Instant::from_micros(1_780_000_000_000_000);
const MOMENT: Moment<'static> = Moment {
    at: NOW,
    ids: &SystemIds,
};

fn person(row: usize) -> PersonId {
    PersonId(id_of("person", row))
}

fn placeholder() -> PersonNames {
    PersonNames {
        name: "Alguien".to_owned(),
        sort_key: "alguien".to_owned(),
        search_key: "alguien".to_owned(),
    }
}

/// Every table full, and the first person named by all that can name one. On PostgreSQL by way of an archive.
async fn full() -> Vec<Place> {
    let first = sqlite().await;
    fill(&first.url, &Values::default()).await;
    tell(
        &first,
        "update person set language = null, deactivated_at = null, erased_at = null;
         update person set name = 'Ana Ruiz', search_key = 'ana ruiz', mail = 'ana@liceo.cl' where name like '%#0';
         update expected_person set name = 'Ana Ruiz', name_key = 'ana ruiz', mail = null, matched_at = 5 where name like '%#0';
         update expected_person set name = 'A. Ruiz', name_key = 'a ruiz', mail = 'ana@liceo.cl' where name like '%#2';
         update invitation set name = 'Ana Ruiz', mail = 'ana@liceo.cl', revoked_at = null where name like '%#0';
         update invitation set name = 'Ana Ruiz', mail = null where name like '%#2';
         update registration set mail = 'ana@liceo.cl' where name like '%#2'",
    )
    .await;
    let mut places = Vec::new();
    if let Some(second) = both::postgres().await {
        both::carry(&first, &second).await;
        places.push(second);
    }
    tell(
        &first,
        "update job set kind = 'send-mail', done_at = null, payload = '{\"to\":\"ana@liceo.cl\",\"language\":\"es-CL\",\"letter\":{\"is\":\"test\"}}' where kind like '%#0'",
    )
    .await;
    places.push(first);
    places
}

/// In how many rows of how many tables a text stands.
async fn mentions(place: &Place, text: &str) -> i64 {
    let mut found = 0;
    for table in TABLES {
        for (column, _) in table.columns.iter().filter(|(_, kind)| *kind == ColumnKind::Text) {
            found += count(
                place,
                format!(
                    "select count(*) from {} where lower({column}) like '%{text}%'",
                    table.name
                ),
            )
            .await;
        }
    }
    found
}

#[tokio::test]
async fn a_person_gets_everything_that_is_kept_about_them() {
    for place in full().await {
        let copy = place.db.export_person(person(0)).await.unwrap();
        let json = serde_json::to_value(&copy).unwrap();
        assert_eq!(json["account"][0]["name"], "Ana Ruiz");
        assert_eq!(json["account"][0]["mail"], "ana@liceo.cl");
        assert_eq!(json["expected"].as_array().unwrap().len(), 2);
        assert_eq!(json["invited"].as_array().unwrap().len(), 1);
        assert_eq!(
            json["points"][0]["period"]
                .as_str()
                .unwrap()
                .rsplit_once('#')
                .unwrap()
                .1,
            "0"
        );
        assert!(json["cycles"][0]["prediction"].is_string());
        // An archive leaves out sessions, codes and uploads, so what was restored has none.
        let restored = count(&place, "select count(*) from session".to_owned()).await == 0;
        for (part, rows) in &copy.parts {
            let left_out = restored && matches!(*part, "sessions" | "sign_ins" | "uploads");
            assert_eq!(rows.is_empty(), left_out, "{part} on {:?}", place.db.kind());
        }
        let text = json.to_string();
        assert!(!text.contains("_hash"), "{text}");
        // Of the others there are ids at most.
        assert!(!text.contains("person.name#"), "{text}");
        let nobody = PersonId(id_of("school", 0));
        assert!(matches!(place.db.export_person(nobody).await, Err(Error::NotFound)));
    }
}

#[tokio::test]
async fn an_erased_person_is_named_nowhere_and_their_work_stays() {
    for place in full().await {
        assert!(mentions(&place, "ana@liceo.cl").await > 2 && mentions(&place, "ana ruiz").await > 3);
        let cycles = count(&place, "select count(*) from cycle".to_owned()).await;
        let mut write = place.db.write(MOMENT).await.unwrap();
        write
            .erase_person(&by_the_installation(ActForOneself(person(0))), &placeholder())
            .await
            .unwrap();
        write.commit().await.unwrap();

        assert_eq!(mentions(&place, "ana@liceo.cl").await, 0);
        assert_eq!(mentions(&place, "ana ruiz").await, 0);
        let kept = place.db.person(person(0)).await.unwrap();
        assert_eq!(
            (kept.name.as_str(), &kept.mail, kept.erased_at),
            ("Alguien", &None, Some(NOW))
        );
        assert!(!kept.is_active());
        assert_eq!(place.db.password_hash(person(0)).await.unwrap(), None);
        assert!(place.db.roles_of(person(0)).await.unwrap().is_empty());
        assert!(
            place
                .db
                .sessions_of(person(0), Instant::from_micros(0))
                .await
                .unwrap()
                .is_empty()
        );
        let copy = place.db.export_person(person(0)).await.unwrap();
        for gone in [
            "sessions", "sign_ins", "claims", "teams", "courses", "uploads", "expected", "invited", "follows",
        ] {
            assert!(copy.part(gone).is_empty(), "{gone}");
        }
        // The school's record.
        assert_eq!(count(&place, "select count(*) from cycle".to_owned()).await, cycles);
        assert_eq!((copy.part("cycles").len(), copy.part("points").len()), (1, 1));
        assert_eq!(copy.part("events_about").last().unwrap()["verb"], "erased");
        // An invitation that was for them alone doesn't open to whoever has the link.
        let closed =
            "select count(*) from invitation where mail is null and name is null and revoked_at = 1780000000000000";
        assert_eq!(count(&place, closed.to_owned()).await, 1);

        // The others are as they were; and nobody is erased twice.
        assert_eq!(
            count(
                &place,
                "select count(*) from person where name like '%person.name#2' and mail is not null".to_owned()
            )
            .await,
            1
        );
        let mut write = place.db.write(MOMENT).await.unwrap();
        let again = write
            .erase_person(&by_the_installation(ActForOneself(person(0))), &placeholder())
            .await;
        assert!(matches!(again, Err(Error::NotFound)));
    }
}

#[tokio::test]
async fn whoever_may_end_all_roles_may_erase_and_the_last_administrator_stays() {
    for place in full().await {
        tell(
            &place,
            "update role_grant set role = 'administrator', ended_at = null, school_id = null where role like '%#0'",
        )
        .await;
        let mut write = place.db.write(MOMENT).await.unwrap();
        let oneself = by_the_installation(ActForOneself(person(0)));
        let said = write.erase_person(&oneself, &placeholder()).await;
        assert!(
            matches!(said, Err(Error::Refused("problem-last-administrator"))),
            "{said:?}"
        );
        drop(write);

        let other = person(2);
        let charge = Charge::new(Role::Coach, None, None).unwrap();
        let administrator = Standing::new(
            person(0),
            vec![Grant {
                role: Role::Administrator,
                school: None,
            }],
            Vec::new(),
        );
        let proof = decide(
            &administrator,
            ManagePerson {
                person: other,
                charges: vec![charge],
            },
        )
        .unwrap();
        let mut write = place.db.write(MOMENT).await.unwrap();
        write.erase_person(&proof, &placeholder()).await.unwrap();
        write.commit().await.unwrap();
        let copy = place.db.export_person(other).await.unwrap();
        let event = copy.part("events_about").last().unwrap();
        assert_eq!(
            (event["verb"].as_str(), event["actor_id"].as_str()),
            (Some("erased"), Some(person(0).to_string().as_str()))
        );
    }
}

#[tokio::test]
async fn what_was_kept_long_enough_goes_and_nothing_else() {
    for place in full().await {
        // Everything of this moment: nothing is due but what has no time at all.
        tell(
            &place,
            "update session set expires_at = 1780000000000000; update sign_in set expires_at = 1780000000000000, used_at = null;
             update invitation set expires_at = 1780000000000000, revoked_at = null, accepted_at = null, uses_left = 1;
             update expected_person set added_at = 1780000000000000; update claim set made_at = 1780000000000000, decided_at = null;
             update room set expires_at = 1780000000000000; update upload set created_at = 1780000000000000;
             update entry_link set expires_at = 1780000000000000, revoked_at = null; update event set at = 1780000000000000; update job set done_at = 1780000000000000;
             update administration set closes_at = 1780000000000000; update student set left_at = 1780000000000000;
             update consent_withdrawal set guardian_link_id = null; update consent set guardian_link_id = null;
             update guardian_link set expires_at = 1780000000000000, revoked_at = null;
             update lesson_mark set at = 1780000000000000; update asking set asked_at = 1780000000000000; update contribution set taken_back_at = null; update student_team set closes_at = 1780000000000000; update contribution_report set settled_at = 1780000000000000; update assessment set removed_at = null; update observation set removed_at = null; update alert_reading set at = 1780000000000000; update alert_handling set at = 1780000000000000;
             update convening set ends_at = 1780000000000000; update registration set person_id = null, confirmed_at = 5;
             update notification set at = 1780000000000000; update mailing set made_at = 1780000000000000; update mail_key set expires_at = 1780000000000000",
        )
        .await;
        let cleared = |days: i64| {
            let db = place.db.clone();
            async move {
                db.write(Moment {
                    at: NOW.plus_days(days),
                    ids: &SystemIds,
                })
                .await
                .unwrap()
                .clear_away()
                .await
                .unwrap()
            }
        };
        assert!(cleared(0).await.iter().all(|(_, rows)| *rows == 0));
        let restored = count(&place, "select count(*) from session".to_owned()).await == 0;
        let mut periods: Vec<i64> = retention::RULES.iter().filter_map(|rule| rule.days).collect();
        periods.sort_unstable();
        periods.dedup();
        for days in periods {
            let due: Vec<_> = retention::RULES
                .iter()
                .filter(|rule| rule.days == Some(days))
                .map(|rule| rule.table)
                .collect();
            cleared(days).await;
            for table in &due {
                let left_out = restored && store::LEFT_OUT.contains(table);
                let expected = if left_out { 0 } else { ROWS as i64 };
                assert_eq!(
                    count(&place, format!("select count(*) from {table}")).await,
                    expected,
                    "{table} on the last day"
                );
            }
            cleared(days + 1).await;
            for table in due {
                assert_eq!(
                    count(&place, format!("select count(*) from {table}")).await,
                    0,
                    "{table} after {days} days"
                );
            }
        }
        for kept in ["person", "role_grant", "cycle", "point", "aim"] {
            assert_eq!(
                count(&place, format!("select count(*) from {kept}")).await,
                ROWS as i64,
                "{kept}"
            );
        }
    }
}

#[tokio::test]
async fn an_observation_goes_after_its_days_and_at_once_with_its_teacher() {
    for place in full().await {
        tell(
            &place,
            "update observation set removed_at = 1780000000000000; update observation_sharing set shared_at = 1",
        )
        .await;
        for (days, left) in [(0, ROWS as i64), (retention::TAKEN_AWAY_DAYS + 1, 0)] {
            let at = Moment {
                at: NOW.plus_days(days),
                ids: &SystemIds,
            };
            place.db.write(at).await.unwrap().clear_away().await.unwrap();
            for table in ["observation", "observation_sharing"] {
                let rows = count(&place, format!("select count(*) from {table}")).await;
                assert_eq!(rows, left, "{table} after {days} days");
            }
        }
    }
    for place in full().await {
        let mut write = place.db.write(MOMENT).await.unwrap();
        let proof = by_the_installation(ActForOneself(person(0)));
        write.erase_person(&proof, &placeholder()).await.unwrap();
        write.commit().await.unwrap();
        let copy = place.db.export_person(person(0)).await.unwrap();
        for gone in ["observed", "observations_shown", "calibrations"] {
            assert!(copy.part(gone).is_empty(), "{gone}");
        }
        // What the others have is theirs.
        let rows = count(&place, "select count(*) from observation".to_owned()).await;
        assert_eq!(rows, ROWS as i64 - 1);
    }
}

#[tokio::test]
async fn an_assessment_that_was_taken_away_goes_after_its_days_with_what_was_answered() {
    for place in full().await {
        // Nobody has left, or their answers would go with them.
        tell(
            &place,
            "update assessment set removed_at = 1780000000000000; update student set left_at = null",
        )
        .await;
        for (days, left) in [(0, ROWS as i64), (retention::TAKEN_AWAY_DAYS + 1, 0)] {
            let at = Moment {
                at: NOW.plus_days(days),
                ids: &SystemIds,
            };
            place.db.write(at).await.unwrap().clear_away().await.unwrap();
            for table in [
                "assessment",
                "assessment_course",
                "assessment_answer",
                "assessment_closing",
                "answer_sheet",
                "assessment_sum",
            ] {
                let rows = count(&place, format!("select count(*) from {table}")).await;
                assert_eq!(rows, left, "{table} after {days} days");
            }
        }
    }
}
