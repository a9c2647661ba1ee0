//! The library's index: made by every commit, gone with what it tells of, and never wider than what its reader may open.

#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot do")]

use std::collections::BTreeSet;

use domain::cycle::{ClosurePlan, Decision};
use domain::event::Noun;
use domain::permission::{Act as _, EditCycle, SearchTests, Sight, Standing, in_the_name_of};
use domain::search::Wanted;
use store::{Answers, Chosen, Db, Settings};
use testkit::app::TestApp;
use testkit::scene::Scene;
use uuid::Uuid;

async fn asked(app: &TestApp, db: &Db, who: &Standing, question: &str, chosen: Chosen) -> Answers {
    let network = app.world.network;
    let vocabulary = db.vocabulary(network).await.unwrap();
    let wanted = Wanted::read(question, &vocabulary);
    db.search(network, &Sight::of(who), &wanted, &chosen).await.unwrap()
}

fn found(answers: &Answers, noun: Noun) -> BTreeSet<Uuid> {
    let of_noun = answers.best.iter().filter(|one| one.noun == noun);
    of_noun.map(|one| one.id).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_finds_or_counts_what_they_may_not_open() {
    for (app, scene) in Scene::each().await {
        let (db, network) = (&app.app.db, app.world.network);
        let (briefs, ideas) = (db.briefs(network).await.unwrap(), db.idea_lines(network).await.unwrap());
        for (name, person) in app.world.people() {
            let who = db.standing(person).await.unwrap();
            let open = briefs
                .iter()
                .filter(|one| !one.reach().is_draft() && one.reach().is_open_to(&who));
            let cycles: BTreeSet<Uuid> = open.map(|one| one.id.0).collect();
            let open = ideas.iter().filter(|one| one.reach().is_open_to(&who));
            let own: BTreeSet<Uuid> = open.map(|one| one.id.0).collect();
            let all = asked(&app, db, &who, "", Chosen::default()).await;
            assert_eq!(found(&all, Noun::Cycle), cycles, "{name}");
            assert_eq!(found(&all, Noun::Idea), own, "{name}");
            for question in ["", "boletos comentados", "exit ticket"] {
                let answers = asked(&app, db, &who, question, Chosen::default()).await;
                let counted: i64 = answers.counts.iter().map(|kind| kind.n).sum();
                assert_eq!(counted, answers.best.len() as i64, "{name} {question}");
                assert!(found(&answers, Noun::Cycle).is_subset(&cycles) && found(&answers, Noun::Idea).is_subset(&own));
            }
            let like = db
                .more_like(network, &Sight::of(&who), Noun::Idea, scene.idea.0, 5)
                .await
                .unwrap();
            // Of the scene's accepted answers one alone is in the index: of an open circle, which whoever sees content reads.
            let answers = who.sees_content();
            assert!(
                like.iter().all(|one| match one.noun {
                    Noun::Answer => answers,
                    // Said below.
                    Noun::Package | Noun::Synthesis | Noun::Attachment | Noun::Collection => true,
                    Noun::Driver
                    | Noun::Measure
                    | Noun::Circle
                    | Noun::Inquiry
                    | Noun::Conversation
                    | Noun::StandingOffer => answers,
                    _ => cycles.contains(&one.id) || own.contains(&one.id),
                }),
                "{name}"
            );
            // What is published and signed is whoever's who searches; a draft is in no index.
            let reads = SearchTests.allowed(&who);
            let published = BTreeSet::from([scene.library.package.0]);
            assert_eq!(
                found(&all, Noun::Package),
                if reads { published } else { BTreeSet::new() },
                "{name}"
            );
            let signed = BTreeSet::from([scene.library.synthesis.0]);
            assert_eq!(
                found(&all, Noun::Synthesis),
                if reads { signed } else { BTreeSet::new() },
                "{name}"
            );
            // A material goes with its package: what was withdrawn is found by nobody, what is being written neither.
            let materials = BTreeSet::from([scene.library.material.0]);
            assert_eq!(
                found(&all, Noun::Attachment),
                if reads { materials } else { BTreeSet::new() },
                "{name}"
            );
            let mut collections = BTreeSet::new();
            if reads {
                collections.insert(scene.library.open.0);
            }
            if reads && who.works_at(app.world.arrayan) {
                collections.insert(scene.library.of_school.0);
            }
            assert_eq!(found(&all, Noun::Collection), collections, "{name}");
            // The scene's meeting is open: no minutes yet.
            assert!(found(&all, Noun::Meeting).is_empty(), "{name}");
            // What is the whole network's is found by whoever searches; what is a liceo's own, or among few, is in no index.
            let shared = |noun| found(&all, noun);
            let talk = &scene.dialogue;
            for (noun, is, isnt) in [
                (Noun::Driver, scene.driver.0, scene.fork.own_driver.0),
                (Noun::Measure, scene.closed_measure.0, scene.own_measure.0),
                (Noun::Circle, talk.open.0, talk.invited.0),
                (Noun::Inquiry, scene.causes.network.0, scene.causes.own.0),
            ] {
                assert_eq!(shared(noun).contains(&is), reads, "{name} {noun:?}");
                assert!(!shared(noun).contains(&isnt), "{name} {noun:?}");
            }
            for among_few in [talk.inside, talk.on_running, talk.on_chart, talk.on_observation] {
                assert!(!shared(Noun::Conversation).contains(&among_few.0), "{name}");
            }
            for noun in [Noun::Conversation, Noun::StandingOffer] {
                assert_eq!(!shared(noun).is_empty(), reads, "{name} {noun:?}");
            }
            // What isn't in sight is like nothing, and has no title.
            for (noun, id) in [
                (Noun::Cycle, scene.running.0),
                (Noun::Package, scene.library.withdrawn.0),
            ] {
                let sees = noun == Noun::Cycle && cycles.contains(&id);
                let like = db.more_like(network, &Sight::of(&who), noun, id, 5).await.unwrap();
                let title = db.document_title(network, &Sight::of(&who), noun, id).await.unwrap();
                assert!(sees || like.is_empty(), "{name}");
                assert_eq!(title.is_some(), sees, "{name}");
            }
            assert!(
                reads
                    || like
                        .iter()
                        .all(|one| matches!(one.noun, Noun::Idea | Noun::Cycle | Noun::Answer)),
                "{name}"
            );
            assert!(like.iter().all(|one| one.id != scene.idea.0));
        }
        // Of one idea, list and figures are of it alone.
        let ana = db.standing(app.world.ana).await.unwrap();
        let chosen = Chosen {
            idea: Some(scene.idea),
            ..Chosen::default()
        };
        let of_idea = asked(&app, db, &ana, "", chosen).await;
        assert!(!of_idea.best.is_empty() && of_idea.best.iter().all(|one| one.idea_id == Some(scene.idea)));
        assert_eq!(
            of_idea.counts.iter().map(|kind| kind.n).sum::<i64>(),
            of_idea.best.len() as i64
        );
        assert!(db.misfiled(network).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_closed_is_found_by_others_at_once_and_by_what_was_learnt() {
    for (app, scene) in Scene::each().await {
        let db = &app.app.db;
        let caro = db.standing(app.world.caro).await.unwrap();
        let before = asked(&app, db, &caro, "sacapuntas", Chosen::default()).await;
        assert!(before.best.is_empty() && before.counts.is_empty());
        let cycle = db.cycle(scene.studied).await.unwrap();
        let version = cycle.version;
        let closure = ClosurePlan {
            decision: Decision::Abandon,
            reason: "Se nos fue en buscar el sacapuntas".into(),
            next: String::new(),
            reflection: String::new(),
        };
        let mut w = db.write(app.moment()).await.unwrap();
        w.close_cycle(&in_the_name_of(app.world.beto, EditCycle(cycle)), version, &closure)
            .await
            .unwrap();
        w.commit().await.unwrap();
        let after = asked(&app, db, &caro, "Sacapuntas", Chosen::default()).await;
        assert_eq!(found(&after, Noun::Cycle), BTreeSet::from([scene.studied.0]));
        // A slip is understood, and what was chosen beside the list sieves it.
        let slip = asked(&app, db, &caro, "zacapuntas", Chosen::default()).await;
        assert_eq!(found(&slip, Noun::Cycle), BTreeSet::from([scene.studied.0]));
        let chosen = |decision| Chosen {
            result: Some(Some(decision)),
            ..Chosen::default()
        };
        let abandoned = asked(&app, db, &caro, "sacapuntas", chosen(Decision::Abandon)).await;
        let adopted = asked(&app, db, &caro, "sacapuntas", chosen(Decision::Adopt)).await;
        assert_eq!((abandoned.best.len(), adopted.best.len()), (1, 0));
        assert!(db.misfiled(app.world.network).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_older_than_the_index_gets_its_document_and_what_is_gone_leaves_no_word() {
    for (app, _) in Scene::each().await {
        let ana = app.app.db.standing(app.world.ana).await.unwrap();
        let all = asked(&app, &app.app.db, &ana, "boleto", Chosen::default()).await;
        assert!(!all.best.is_empty());
        tell(&app.url(), "delete from document").await;
        let again = Db::open(&Settings::new(&app.url(), app.folder())).await.unwrap();
        assert!(again.misfiled(app.world.network).await.unwrap().is_empty());
        let same = asked(&app, &again, &ana, "boleto", Chosen::default()).await;
        assert_eq!(found(&same, Noun::Cycle), found(&all, Noun::Cycle));
        // A row that goes takes its document and its words along, whoever deletes it.
        tell(&app.url(), "delete from document where noun = 'cycle'").await;
        let less = asked(&app, &again, &ana, "boleto", Chosen::default()).await;
        assert!(found(&less, Noun::Cycle).is_empty());
        again.close().await;
    }
}

/// The words of an index as they were before schema 28.
const AS_BEFORE: &str = "drop index document_sample; alter table document drop column words;
    alter table document add column words tsvector not null generated always as (
      setweight(to_tsvector('simple'::regconfig, named), 'A') || setweight(to_tsvector('simple'::regconfig, told), 'B')
      || setweight(to_tsvector('simple'::regconfig, learned), 'C') || setweight(to_tsvector('simple'::regconfig, steps), 'D')) stored;
    create index document_words on document using gin (words)";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_index_is_brought_up_to_date_on_postgres() {
    let Some((app, _)) = Scene::postgres().await else {
        return;
    };
    let ana = app.app.db.standing(app.world.ana).await.unwrap();
    let before = asked(&app, &app.app.db, &ana, "boleto", Chosen::default()).await;
    assert!(!before.best.is_empty());
    tell(&app.url(), AS_BEFORE).await;
    let schema = include_str!("../migrations/postgres/0028_resolutions.sql");
    let (_, of_index) = schema.split_once("-- A search reads").unwrap();
    let of_index: &'static str = of_index.split_once('\n').unwrap().1;
    tell(&app.url(), of_index).await;
    let after = asked(&app, &app.app.db, &ana, "boleto", Chosen::default()).await;
    assert_eq!(found(&after, Noun::Cycle), found(&before, Noun::Cycle));
    assert_eq!(after.counts.len(), before.counts.len());
}

/// Documents in turns: three that the whole network reads, one of no liceo that anybody here is at.
const MANY_SQLITE: &str = "insert into document (noun, noun_id, network_id, reach, area, level, result, standing, moved_at, made, title, named, told, steps, learned)
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 16000)
    select 'cycle', randomblob(16), (select id from network), case when i % 4 = 3 then 'school' else 'network' end, 'language', '1', 'adopt', i % 3, i, 0, 'Zanahorias', 'zanahori', '', '', '' from n";
const MANY_POSTGRES: &str = "insert into document (noun, noun_id, network_id, reach, area, level, result, standing, moved_at, made, title, named, told, steps, learned)
    select 'cycle', gen_random_uuid(), (select id from network), case when i % 4 = 3 then 'school' else 'network' end, 'language', '1', 'adopt', i % 3, i, 0, 'Zanahorias', 'zanahori', '', '', '' from generate_series(1, 16000) i";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_very_many_an_eighth_is_counted_and_nothing_that_is_out_of_sight() {
    for (app, _) in Scene::each().await {
        let many = if app.url().starts_with("sqlite") {
            MANY_SQLITE
        } else {
            MANY_POSTGRES
        };
        tell(&app.url(), many).await;
        let db = Db::open(&Settings::new(&app.url(), app.folder())).await.unwrap();
        let network = app.world.network;
        let vocabulary = db.vocabulary(network).await.unwrap();
        let (all, none) = (db.standing(app.world.ana).await.unwrap(), Sight::default());
        for question in ["zanahoria", ""] {
            let wanted = Wanted::read(question, &vocabulary);
            let seen = db
                .search(network, &Sight::of(&all), &wanted, &Chosen::default())
                .await
                .unwrap();
            let counted: i64 = seen.counts.iter().map(|kind| kind.n).sum();
            assert!(seen.about && seen.best.len() == 200);
            // The hub reads nothing of a liceo that isn't shared: what is written in turns must not fall into the eighth by turns.
            assert!((11_400..=12_900).contains(&counted), "{question}: {counted}");
            let unseen = db.search(network, &none, &wanted, &Chosen::default()).await.unwrap();
            assert!(unseen.counts.is_empty() && unseen.best.is_empty());
        }
        db.close().await;
    }
}

async fn tell(url: &str, sql: &'static str) {
    if url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(url).await.unwrap();
        sqlx::raw_sql(sql).execute(&pool).await.unwrap();
        pool.close().await;
    } else {
        let pool = sqlx::PgPool::connect(url).await.unwrap();
        sqlx::raw_sql(sql).execute(&pool).await.unwrap();
        pool.close().await;
    }
}
