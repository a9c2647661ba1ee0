//! The archive: whole or refused, equal whichever database it comes from.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

mod damage;
mod files;
mod schema;

use crate::both::{self, Values, fill, postgres, sqlite};
use domain::time::Instant;
use proptest::prelude::*;
use store::{Error, Kind, LEFT_OUT, TABLES, export_archive, restore_archive, verify_archive, verify_by_restoring};

#[tokio::test]
async fn what_goes_from_sqlite_to_postgres_comes_back_equal() {
    let from = sqlite().await;
    fill(&from.url, &Values::default()).await;
    let path = from.path("one.ronda");
    let at = Instant::from_micros(1_780_000_000_000_000);
    let first = export_archive(&from.db, None, &path, Some(at)).await.unwrap();
    assert_eq!(first.created_at, Some(at));
    assert!(first.tables.iter().all(|table| table.rows == 3), "{first:?}");
    assert_eq!(verify_archive(&path).await.unwrap(), first);
    assert_eq!(verify_by_restoring(&path).await.unwrap(), first);

    let again = sqlite().await;
    assert_eq!(restore_archive(&again.db, None, &path).await.unwrap(), first);
    assert_eq!(
        export_archive(&again.db, None, &again.path("two.ronda"), Some(at))
            .await
            .unwrap(),
        first
    );

    let Some(to) = postgres().await else { return };
    restore_archive(&to.db, None, &path).await.unwrap();
    let second = export_archive(&to.db, None, &to.path("two.ronda"), Some(at))
        .await
        .unwrap();
    assert_eq!(second, first);
    // And back.
    let back = sqlite().await;
    restore_archive(&back.db, None, &to.path("two.ronda")).await.unwrap();
    assert_eq!(
        export_archive(&back.db, None, &back.path("three.ronda"), Some(at))
            .await
            .unwrap(),
        first
    );
}

#[tokio::test]
async fn what_opens_doors_for_a_while_is_not_in_it() {
    let from = sqlite().await;
    fill(&from.url, &Values::default()).await;
    let path = from.path("one.ronda");
    let manifest = export_archive(&from.db, None, &path, None).await.unwrap();
    assert_eq!(manifest.left_out, LEFT_OUT);
    let to = sqlite().await;
    restore_archive(&to.db, None, &path).await.unwrap();
    for table in LEFT_OUT {
        assert_eq!(
            both::count(&from, format!("select count(*) from {table}")).await,
            3,
            "{table}"
        );
        assert_eq!(
            both::count(&to, format!("select count(*) from {table}")).await,
            0,
            "{table}"
        );
    }
    // A person still signs in by password, and an invitation that was handed out still opens.
    assert_eq!(
        both::count(
            &to,
            "select count(*) from person where password_hash is not null".to_owned()
        )
        .await,
        2
    );
    assert_eq!(both::count(&to, "select count(*) from invitation".to_owned()).await, 3);
}

#[tokio::test]
async fn nothing_is_restored_over_something() {
    let from = sqlite().await;
    fill(&from.url, &Values::default()).await;
    let path = from.path("one.ronda");
    export_archive(&from.db, None, &path, None).await.unwrap();
    let mut places = vec![sqlite().await];
    places.extend(postgres().await);
    for place in places {
        restore_archive(&place.db, None, &path).await.unwrap();
        let said = restore_archive(&place.db, None, &path).await.unwrap_err().to_string();
        assert!(said.contains("not empty"), "{said}");
    }
}

#[tokio::test]
async fn an_archive_is_private_and_leaves_nothing_beside_it() {
    let from = sqlite().await;
    let folder = from.path("backups/of/today");
    let path = folder.join("one.ronda");
    export_archive(&from.db, None, &path, None).await.unwrap();
    export_archive(&from.db, None, &path, None).await.unwrap();
    verify_by_restoring(&path).await.unwrap();
    let names: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, ["one.ronda"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[tokio::test]
async fn what_no_database_but_one_can_keep_is_refused_by_name() {
    for (sql, said) in [
        (
            "update network set name = 'a' || char(0) || 'b'",
            "network.name holds the character U+0000",
        ),
        (
            "update point set value = 9e999",
            "point.value holds a number that is none",
        ),
    ] {
        let from = sqlite().await;
        fill(&from.url, &Values::default()).await;
        both::tell(&from, sql).await;
        let path = from.path("out/one.ronda");
        let error = export_archive(&from.db, None, &path, None).await.unwrap_err();
        assert!(
            matches!(&error, Error::Archive(why) if why.to_string().starts_with(said) && why.to_string().contains("id = ")),
            "{error}"
        );
        assert_eq!(
            std::fs::read_dir(path.parent().unwrap()).unwrap().count(),
            0,
            "something was left"
        );
    }
}

#[tokio::test]
async fn many_rows_go_through_in_batches() {
    let from = sqlite().await;
    fill(&from.url, &Values::default()).await;
    both::tell(
        &from,
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < 20000) \
         insert into event (id, at, verb, noun, detail) select randomblob(16), i, 'changed', 'cycle', '{}' from n",
    )
    .await;
    let path = from.path("one.ronda");
    let first = export_archive(&from.db, None, &path, None).await.unwrap();
    let tables = TABLES.len() - LEFT_OUT.len();
    assert_eq!(first.rows(), u64::try_from(tables * both::ROWS + 20_000).unwrap());
    let mut places = vec![sqlite().await];
    places.extend(postgres().await);
    for place in places {
        restore_archive(&place.db, None, &path).await.unwrap();
        assert_eq!(
            export_archive(&place.db, None, &place.path("two.ronda"), None)
                .await
                .unwrap(),
            first
        );
    }
}

/// Any text that a database can keep, any number that is one.
fn values() -> impl Strategy<Value = Values> {
    let text = any::<String>().prop_map(|text| text.replace('\0', "␀"));
    let odd = prop::sample::select(vec![
        "",
        "'; drop table person; --",
        "\"",
        "\\u0000",
        "\u{feff}",
        "a\r\nb",
        "𝄞",
        "{}",
        "null",
    ]);
    let texts = prop::collection::vec(prop_oneof![text, odd.prop_map(str::to_owned)], 1..6);
    let ints = prop::collection::vec(prop_oneof![any::<i64>(), Just(i64::MAX), Just(i64::MIN), Just(0)], 1..4);
    let real = any::<f64>().prop_filter("a number", |real| real.is_finite());
    let some = prop::sample::select(vec![
        0.1 + 0.2,
        f64::MIN_POSITIVE,
        f64::MAX,
        5e-324,
        -0.0,
        1e15,
        9_007_199_254_740_993.0,
    ]);
    let reals = prop::collection::vec(prop_oneof![real, some], 1..6);
    (texts, ints, reals).prop_map(|(texts, ints, reals)| Values { texts, ints, reals })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn odd_texts_extreme_numbers_and_nulls_survive(values in values()) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let from = sqlite().await;
            fill(&from.url, &values).await;
            let path = from.path("one.ronda");
            let first = export_archive(&from.db, None, &path, None).await.unwrap();
            let mut places = vec![sqlite().await];
            places.extend(postgres().await);
            for place in places {
                restore_archive(&place.db, None, &path).await.unwrap();
                let again = export_archive(&place.db, None, &place.path("two.ronda"), None).await.unwrap();
                assert_eq!(again, first);
            }
        });
    }
}

/// Takes the twenty-fifth schema back, the tables that refer to others first.
const UNDO_SCHEMA_25: &str = "drop table audience_setting; drop table poll_act; drop table poll; drop table audience_vote; drop table audience_question";
/// Takes the twenty-sixth schema back, the tables that refer to others first.
const UNDO_SCHEMA_26: &str = "drop table table_note_edit; drop table table_note; drop table desk; drop table seating_edit; drop table seat; drop table seating";
/// Takes the twenty-seventh schema back; its column of the index goes with the table.
const UNDO_SCHEMA_27: &str = "drop table session_template; drop table convening_cost; drop table convening_minutes; drop table attendance_certificate;
    drop table convening_reflection; drop table reflection_opening; drop table commitment";
/// Takes the twenty-eighth schema back.
const UNDO_SCHEMA_28: &str = "drop table resolution";
/// Takes the twenty-third schema back, the tables that refer to others first.
const UNDO_SCHEMA_23: &str = "drop table attendance_mark; drop table registration_need; drop table registration; drop table segment_beginning; drop table segment;
    drop table convening_audience; drop table convening_host; drop table convening_pulse; drop table convening";
/// Takes the seventeenth schema back, the tables that refer to others first.
const UNDO_SCHEMA_17: &str = "drop table visit_thanks; drop table visit_commitment; drop table visit_feedback; drop table visit_note; drop table visit; drop table help_offer; drop table help_request; drop table exchange_pair; drop table exchange_edit; drop table round_entry_partner; drop table round_entry_driver; drop table round_entry; drop table exchange_round; drop table school_place";
/// Takes the eighteenth schema back; its column of the index goes with the table.
const UNDO_SCHEMA_18: &str = "drop table review; drop table review_entry; drop table review_round; drop table standing_offer; drop table expertise_pause;
    drop table expertise_line; drop table asking; drop table ask";
/// Takes the twenty-second schema back; its columns of the index go with the table.
const UNDO_SCHEMA_22: &str = "drop index meeting_item_by_cycle; drop table conversation_title; drop table conversation_closure; drop table package_withdrawal";
/// Takes the twentieth schema back.
const UNDO_SCHEMA_20: &str = "drop table calendar_feed; drop table mail_key; drop table mailing; drop table attention_mute; drop table attention_kind; drop table attention; drop table notification";

/// Takes the sixteenth schema back; SQLite's table of words goes before it.
const UNDO_SCHEMA_16: &str = "drop table document";

/// Takes the nineteenth schema back; the columns of the index go with its table.
const UNDO_SCHEMA_19: &str = "drop table follow; drop table collection_item; drop table collection; drop table synthesis_dissent; drop table synthesis;
    drop table change_package_version; drop table change_package_item; drop table change_package";

/// Takes the fourteenth schema back.
const UNDO_SCHEMA_14: &str = "drop table answer_sheet";
/// Takes the fifteenth schema back.
const UNDO_SCHEMA_15: &str = "drop table student_team_word; drop table student_team_seat; drop table student_team; drop table answer; drop table contribution_hiding; drop table contribution_report; drop table conversation_reading;
    drop table contribution_mention; drop table contribution_reaction; drop table contribution_edit; drop table contribution; drop table conversation;
    drop table circle_member; drop table circle";

/// Takes the thirteenth schema back.
const UNDO_SCHEMA_13: &str = "drop table lesson_mark; drop table measure_lesson";
/// Takes the twelfth schema back.
const UNDO_SCHEMA_12: &str = "drop table national_result; drop table assessment_sum; drop table assessment_closing";
/// Takes the eleventh schema back.
const UNDO_SCHEMA_11: &str =
    "drop table calibration; drop table practice; drop table observation_sharing; drop table observation;
    drop table rubric_version; drop table rubric";

/// Takes the tenth schema back.
const UNDO_SCHEMA_10: &str = "drop table assessment_answer; drop table assessment_course; drop table assessment";

/// Takes the ninth schema back.
const UNDO_SCHEMA_9: &str =
    "drop table alert_handling; drop table alert_reading; drop table alert; drop table text_answer";

/// Takes the eighth schema back.
const UNDO_SCHEMA_8: &str =
    "drop table consent_withdrawal; drop table consent; drop table guardian_link; drop table consent_text;
    drop table enrolment; drop table student; drop table roster_secret; alter table administration drop column basis";

/// Takes the seventh schema back.
const UNDO_SCHEMA_7: &str = "drop table measure_survey; drop table said_and_done; drop table submission_apart; drop table submission;
    drop table sitting; drop table administration; drop table instrument_draft; drop table instrument_version; drop table instrument";

/// Takes the sixth schema back, which is PostgreSQL's.
const UNDO_SCHEMA_6: &str = "alter table event drop column tx";

/// Takes the fifth schema back.
const UNDO_SCHEMA_5: &str = "drop index cycle_study_by_time; drop index cycle_closure_by_decision";

/// Takes the fourth schema back, the tables that refer to others first.
const UNDO_SCHEMA_4: &str = "drop table school_break; drop table meeting_presence; drop table meeting_step; drop table meeting_item; drop table meeting;
    drop table private_note; drop table feedback_thanks; drop table feedback_reply; drop table feedback; drop table attachment; drop table capture;
    drop table cycle_template; drop table cycle_dose; drop table cycle_task; drop table cycle_extension; drop table inquiry_entry; drop table inquiry;
    drop table idea_offer; drop table idea_ancestor; drop table idea_connection; drop table adaptation; drop table theory_fork; drop table theory_version;
    drop index idea_by_network; drop index cycle_by_follows; alter table driver drop column school_id;
    alter table idea drop column in_network; alter table idea drop column level; alter table idea drop column subject; alter table idea drop column scale;
    alter table idea drop column audience; alter table idea drop column protocol; alter table idea drop column search_key;
    alter table cycle drop column scale; alter table cycle drop column predicted_direction; alter table cycle drop column depth;
    alter table cycle drop column dose_planned; alter table cycle drop column dose_unit; alter table cycle drop column search_key;
    alter table cycle_closure drop column reflection";

/// Takes the third schema back. SQLite drops no column that refers to another table, so that points are copied.
const UNDO_SCHEMA_3: &str = "create table old_point as select id, measure_id, school_id, course_id, period, value, n, entered_by, entered_at from point;
    drop table point; alter table old_point rename to point;
    drop table measure_definition; drop table annotation; drop table chart_phase; drop table entry_link; drop table stratum_point;
    drop table column_mapping; alter table person drop column reminders;
    alter table measure drop column kind; alter table measure drop column name_en; alter table measure drop column definition_en;
    alter table measure drop column counted; alter table measure drop column among; alter table measure drop column per;
    alter table measure drop column rules";

/// A database as the first schema left it, with rows in every table.
async fn of_the_first_schema(place: &both::Place) {
    let from = sqlite().await;
    fill(&from.url, &Values::default()).await;
    let path = from.path("one.ronda");
    export_archive(&from.db, None, &path, None).await.unwrap();
    restore_archive(&place.db, None, &path).await.unwrap();
    if place.db.kind() == Kind::Sqlite {
        both::tell(place, "drop table document_words").await;
    }
    both::tell(place, UNDO_SCHEMA_16).await; // its rows refer to those of later schemas
    both::tell(place, UNDO_SCHEMA_25).await;
    both::tell(place, UNDO_SCHEMA_26).await;
    both::tell(place, UNDO_SCHEMA_28).await;
    both::tell(place, UNDO_SCHEMA_27).await;
    both::tell(place, UNDO_SCHEMA_23).await;
    both::tell(place, UNDO_SCHEMA_22).await;
    both::tell(place, UNDO_SCHEMA_20).await;
    both::tell(place, UNDO_SCHEMA_19).await;
    both::tell(place, UNDO_SCHEMA_18).await;
    both::tell(place, UNDO_SCHEMA_17).await;
    both::tell(place, UNDO_SCHEMA_15).await;
    both::tell(place, UNDO_SCHEMA_14).await;
    both::tell(place, UNDO_SCHEMA_13).await;
    both::tell(place, UNDO_SCHEMA_12).await;
    both::tell(place, UNDO_SCHEMA_11).await;
    both::tell(place, UNDO_SCHEMA_10).await;
    both::tell(place, UNDO_SCHEMA_9).await;
    both::tell(place, UNDO_SCHEMA_8).await;
    both::tell(place, UNDO_SCHEMA_7).await;
    if place.db.kind() == Kind::Postgres {
        both::tell(place, UNDO_SCHEMA_6).await;
    }
    both::tell(place, UNDO_SCHEMA_5).await;
    both::tell(place, UNDO_SCHEMA_4).await;
    both::tell(place, UNDO_SCHEMA_3).await;
    both::tell(place, "alter table cycle_study drop column n").await;
    both::tell(place, "delete from schema_version where number > 1").await;
}

#[tokio::test]
async fn an_older_database_is_brought_up_to_date_with_a_backup_before_that_restores() {
    for place in both::each().await {
        of_the_first_schema(&place).await;
        let studies = "select count(*) from cycle_study where learned <> ''".to_owned();
        let before = both::count(&place, studies.clone()).await;
        assert!(before > 0);
        let newer = place.reopened().await;
        newer.close().await;
        assert_eq!(both::count(&place, studies.clone()).await, before);
        assert_eq!(
            both::count(&place, "select count(n) from cycle_study".to_owned()).await,
            0
        );
        let mut backups: Vec<_> = std::fs::read_dir(place.folder())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.to_string_lossy().contains("before-schema-"))
            .collect();
        let backup = backups.pop().unwrap();
        assert!(backups.is_empty());
        let manifest = verify_by_restoring(&backup).await.unwrap();
        assert_eq!(manifest.schema, 1);
        let mut places = vec![sqlite().await];
        places.extend(postgres().await);
        for to in places {
            restore_archive(&to.db, None, &backup).await.unwrap();
            assert_eq!(both::count(&to, studies.clone()).await, before);
        }
    }
}
