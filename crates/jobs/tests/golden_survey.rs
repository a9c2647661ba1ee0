//! 998 real adolescents' answers go the whole way, instrument, administration, intake, results, and the numbers are those of the
//! field's own software. The file lies beside the project; where it doesn't, this says so and is skipped.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test may stop at what it cannot do; it makes ids by chance, as a phone does"
)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use domain::administration::{Linking, NewAdministration, NewSubmission};
use domain::consent::LegalBasis;
use domain::id::{AdministrationId, InstrumentId, SubmissionId, SystemIds};
use domain::permission::{EditInstrument, GiveSurvey, by_the_installation};
use domain::results::{Results, TrustWord};
use domain::suppression::{Group, Part};
use serde_json::Value;
use store::{Db, Intake, Moment, Settings, ToKeep};
use survey::{Anchor, Answer, Answers, Asks, Instrument, Item, Language, Origin, Scale, Section, Texts, Validation};
use testkit::app::A_MONDAY;
use testkit::personas::World;
use uuid::Uuid;

const MOMENT: Moment<'static> = Moment {
    at: A_MONDAY,
    ids: &SystemIds,
};

#[tokio::test(flavor = "multi_thread")]
async fn spi_scales_are_as_the_fields_software_has_them() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let (data, golden) = (
        shared.join("data/likert/spi_13_18.csv"),
        shared.join("golden/psychometrics/alpha_spi_13_18/expected.json"),
    );
    let (Some(rows), Some(expected)) = (read(&data), read(&golden)) else {
        testkit::missing("spi_13_18", "the data beside the project is not there");
        return;
    };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let scales = expected["result"].as_object().unwrap();
    let instrument = instrument(scales);
    assert!(
        survey::check(&instrument).is_empty(),
        "{:?}",
        survey::check(&instrument)
    );

    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    let db = Db::open(&Settings::new(&url, folder.path())).await.unwrap();
    let world = World::found(&db, MOMENT).await.unwrap();
    let published = publish(&db, &world, &instrument).await;
    let administration = give(&db, &world, published).await;
    answer(&db, &world, (administration, &instrument), &rows).await;
    let after = A_MONDAY.plus_days(2);
    jobs::Release::of(administration)
        .run(&db, after, &SystemIds)
        .await
        .unwrap();

    let results: Results = serde_json::from_str(&db.release(administration).await.unwrap()).unwrap();
    let (n, _) = results
        .release
        .shown(&Group::all(Part::Liceo))
        .expect("998 may be shown");
    assert_eq!(n, 998);
    assert_eq!(results.trust.len(), scales.len());
    for trust in &results.trust {
        let golden = &scales[&trust.scale]["pairwise"];
        let figures = trust.figures.as_ref().expect("998 are enough");
        let near =
            |ours: f64, theirs: &Value| assert!((ours - theirs.as_f64().unwrap()).abs() <= 0.005, "{ours} {theirs}");
        near(figures.alpha, &golden["raw_alpha"]);
        assert_eq!(
            trust.word,
            if figures.alpha >= 0.7 {
                TrustWord::Good
            } else {
                figures.word()
            }
        );
        for ((item, r), (name, r_drop)) in figures.items.iter().zip(
            golden["items"]["item"]
                .as_array()
                .unwrap()
                .iter()
                .zip(golden["items"]["r_drop"].as_array().unwrap()),
        ) {
            assert_eq!(item, name.as_str().unwrap());
            near(r.unwrap(), r_drop);
        }
        // What the pages say of the scale: 0 to 100, where the reference has points of 1 to 6.
        let figure =
            domain::results::scale_figure(&results.release, &instrument, &trust.scale, &Group::all(Part::Liceo));
        let mean = figure.expect("every option stands by itself").mean;
        let theirs = (golden["mean"].as_f64().unwrap() - 1.0) / 5.0 * 100.0;
        assert!((mean - theirs).abs() < 0.05, "{} {mean} {theirs}", trust.scale);
    }
}

fn read(path: &PathBuf) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

/// An instrument of the reference's scales, items named as its columns.
fn instrument(scales: &serde_json::Map<String, Value>) -> Instrument {
    let english = |text: &str| Texts::none().with("en", text);
    // A list of one is written as that one.
    let words = |list: &Value| -> Vec<String> {
        let one = list.as_str().map(str::to_owned).into_iter();
        let many = list.as_array().into_iter().flatten();
        one.chain(many.map(|word| word.as_str().unwrap().to_owned())).collect()
    };
    let item = |key: String, reversed: bool| Item {
        text: english(&key),
        key,
        hint: Texts::none(),
        required: false,
        relevant: None,
        asks: Asks::Single {
            anchors: (1..=6)
                .map(|points| Anchor {
                    key: points.to_string(),
                    text: english(&format!("{points} of 6")),
                })
                .collect(),
            reversed,
            may_decline: false,
        },
    };
    let mut items = Vec::new();
    for scale in scales.values() {
        let reversed = words(&scale["reversed"]);
        items.extend(words(&scale["items"]).into_iter().map(|key| {
            let turned = reversed.contains(&key);
            item(key, turned)
        }));
    }
    Instrument {
        key: "spi".to_owned(),
        version: 1,
        validation: Validation::Elsewhere,
        languages: vec![Language {
            code: "en".to_owned(),
            name: "English".to_owned(),
            origin: Origin::Original,
            by: "SAPA".to_owned(),
            licence: "public domain".to_owned(),
        }],
        title: english("SPI"),
        intro: Texts::none(),
        decline: Texts::none(),
        free_text: false,
        sections: vec![Section {
            key: "all".to_owned(),
            title: Texts::none(),
            grid: false,
            relevant: None,
            items,
        }],
        scales: scales
            .iter()
            .map(|(key, scale)| Scale {
                key: key.clone(),
                title: english(key),
                items: words(&scale["items"]),
                scales: vec![],
                minimum: 7,
            })
            .collect(),
        short_forms: vec![],
    }
}

async fn publish(db: &Db, world: &World, instrument: &Instrument) -> InstrumentId {
    let proof = by_the_installation(EditInstrument(None));
    let file = survey::json::write(instrument).unwrap();
    let mut w = db.write(MOMENT).await.unwrap();
    let id = w
        .begin_instrument(&proof, world.network, (&instrument.key, &file))
        .await
        .unwrap();
    w.publish_instrument(&proof, id, |_| file).await.unwrap();
    w.commit().await.unwrap();
    id
}

async fn give(db: &Db, world: &World, instrument: InstrumentId) -> AdministrationId {
    let id = AdministrationId::new(&SystemIds, A_MONDAY);
    let new = NewAdministration {
        instrument,
        version: 1,
        short_form: None,
        name: "SPI".to_owned(),
        linking: Linking::Anonymous,
        basis: LegalBasis::LegalFunction,
        thirds: false,
        asks_sex: false,
        opens_at: A_MONDAY,
        closes_at: A_MONDAY.plus_days(1),
        courses: vec![(world.course, 60)],
    };
    let proof = by_the_installation(GiveSurvey {
        school: world.arrayan,
        courses: vec![world.course],
    });
    let mut w = db.write(MOMENT).await.unwrap();
    w.give_survey(&proof, world.network, id, &new).await.unwrap();
    w.commit().await.unwrap();
    id
}

/// Every row of the file, as phones send it, all at once.
async fn answer(db: &Db, world: &World, (administration, instrument): (AdministrationId, &Instrument), rows: &str) {
    let sitting = db.sittings(administration).await.unwrap()[0].sitting.id;
    let intake = Intake::start(db.clone());
    let mut lines = rows
        .lines()
        .map(|line| line.split(',').map(|cell| cell.trim_matches('"')).collect::<Vec<_>>());
    let head: HashMap<&str, usize> = lines
        .next()
        .unwrap()
        .into_iter()
        .enumerate()
        .map(|(at, name)| (name, at))
        .collect();
    let today = survey::Day::parse("2026-06-01").unwrap();
    let mut phones = Vec::new();
    for row in lines {
        let given = instrument
            .items()
            .fold(Answers::none(), |answers, item| match row[head[item.key.as_str()]] {
                "" | "NA" => answers,
                points => answers.with(&item.key, Answer::Choice(points.to_owned())),
            });
        let checked = survey::answers::validate(instrument, None, &given, today);
        assert!(checked.unfit.is_empty(), "{:?}", checked.unfit);
        let to_keep = ToKeep {
            submission: NewSubmission {
                id: SubmissionId(Uuid::new_v4()),
                sitting,
                language: "en".to_owned(),
                seconds: Some(600),
                third: None,
                sex: None,
                link: None,
                answers: checked.answers,
            },
            school: world.arrayan,
            day: A_MONDAY.day(),
            apart: None,
            texts: vec![],
            alerts: vec![],
        };
        let intake = intake.clone();
        phones.push(tokio::spawn(async move { intake.keep(to_keep).await }));
    }
    for phone in phones {
        phone.await.unwrap().unwrap();
    }
}
