//! Fish, implementation curves and forecasts can be read whatever they show.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{
    Unit,
    dose::{self, DoseChart, Week},
    fishbone::{self, Bone, Cause, Fishbone},
    forecast::{self, Ahead, ForecastChart},
};
use common::readable;
use i18n::Lang;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "la",
        "de",
        "no",
        "retroalimentación",
        "pregunta",
        "estudiantes",
        "tiempo",
        "evaluación",
        "<b>",
        "conocen",
        "apoderados",
        "responsabilidades",
    ]);
    prop::collection::vec(word, 1..9).prop_map(|words| words.join(" "))
}

fn cause() -> impl Strategy<Value = Cause> {
    let below = (words(), any::<bool>()).prop_map(|(words, feeds)| Cause {
        words,
        feeds,
        below: Vec::new(),
    });
    (words(), any::<bool>(), prop::collection::vec(below, 0..3)).prop_map(|(words, feeds, below)| Cause {
        words,
        feeds,
        below,
    })
}

prop_compose! {
    fn fish()(
        problem in words(),
        bones in prop::collection::vec((words(), prop::collection::vec(cause(), 0..4)), 0..9),
    ) -> Fishbone {
        let bone = |(name, causes)| Bone { name, causes };
        Fishbone { problem, bones: bones.into_iter().map(bone).collect() }
    }
}

fn day(after: i64) -> Date {
    date(2026, 3, 2).checked_add(after.days()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_fish_can_be_read(fish in fish()) {
        for lang in Lang::ALL {
            let drawing = fishbone::draw(&fish, lang);
            readable(&drawing.slim);
            readable(&drawing.wide);
        }
    }

    #[test]
    fn any_implementation_curve_can_be_read(
        weeks in prop::collection::vec((0.0_f64..6.0, 0_u8..5), 1..40),
        known in 0_usize..40,
        planned in any::<bool>(),
        outcome in prop::collection::vec(0.0_f64..100.0, 0..30),
        before in prop::option::of(0.0_f64..100.0),
    ) {
        let (mut plan, mut fact) = (0.0, 0.0);
        let weeks = (0_i64..).zip(&weeks).map(|(week, (more, done))| {
            plan += more;
            fact += f64::from(*done);
            Week {
                monday: day(7 * week),
                planned: planned.then_some(plan),
                done: (usize::try_from(week).unwrap() < known).then_some(fact),
            }
        });
        let weeks: Vec<Week> = weeks.collect();
        let long = weeks.len();
        let chart = DoseChart {
            outcome: (0_i64..).zip(outcome).take(long).map(|(week, value)| (day(7 * week), value)).collect(),
            weeks,
            before,
            unit: Unit::Percent { decimals: 0 },
            label: "Lo hicieron <siete> veces".into(),
        };
        for lang in Lang::ALL {
            let drawing = dose::draw(&chart, lang).unwrap();
            readable(&drawing.slim);
            readable(&drawing.wide);
        }
    }

    #[test]
    fn any_forecast_can_be_read(
        values in prop::collection::vec(20.0_f64..80.0, 1..80),
        after in 1_i64..900,
        ahead in prop::option::of((20.0_f64..80.0, 0.0_f64..30.0)),
        target in prop::option::of(0.0_f64..100.0),
        whole in any::<bool>(),
    ) {
        let points: Vec<(Date, f64)> = (0_i64..).zip(&values).map(|(week, value)| (day(7 * week), *value)).collect();
        let last = points.last().unwrap().0;
        let chart = ForecastChart {
            by: last.checked_add(after.days()).unwrap(),
            ahead: ahead.map(|(middle, half)| Ahead {
                first: values[0],
                last: *values.last().unwrap(),
                middle,
                low: middle - half,
                high: middle + half,
            }),
            points,
            target,
            unit: if whole { Unit::Percent { decimals: 0 } } else { Unit::Number { decimals: 1 } },
            label: "La red está en 61 %".into(),
        };
        for lang in Lang::ALL {
            let drawing = forecast::draw(&chart, lang).unwrap();
            readable(&drawing.slim);
            readable(&drawing.wide);
        }
    }
}

#[test]
fn a_fish_says_what_it_shows() {
    let cause = |words: &str, feeds| Cause {
        words: words.into(),
        feeds,
        below: Vec::new(),
    };
    let fish = Fishbone {
        problem: "La mitad entrega sin terminar".into(),
        bones: vec![
            Bone {
                name: "Personas".into(),
                causes: vec![cause("Leen una vez", true), cause("Se apuran", false)],
            },
            Bone {
                name: "Métodos".into(),
                causes: vec![cause("La prueba es larga", false)],
            },
        ],
    };
    let drawing = fishbone::draw(&fish, Lang::EsCl);
    for svg in [&drawing.slim, &drawing.wide] {
        assert!(svg.contains("3 causas en 2 ramas; una alimenta un impulsor."), "{svg}");
        assert_eq!(svg.matches("class=\"feed\"").count(), 1);
        assert!(svg.contains("role=\"img\""));
    }
    assert!(
        dose::draw(
            &DoseChart {
                weeks: Vec::new(),
                outcome: Vec::new(),
                before: None,
                unit: Unit::Number { decimals: 0 },
                label: String::new()
            },
            Lang::EsCl
        )
        .is_none()
    );
}
