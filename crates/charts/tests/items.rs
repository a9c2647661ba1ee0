//! What is said of questions and of differences between groups: every verdict has words, in both languages, and no number is invented.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use charts::dif::{Groups, sentence};
use charts::items::{sentences, verdict};
use i18n::Lang;
use stats::dif::{Estimate, EtsClass, ItemDif, MantelHaenszel, NoEstimate};
use stats::items::{ItemAnalysis, OptionStat, Verdict};

fn options() -> Vec<String> {
    ["A", "B", "C", "D"].map(str::to_owned).to_vec()
}

fn said(one: Verdict, lang: Lang) -> String {
    verdict(&one, &options(), 30, lang)
}

#[test]
fn every_verdict_has_words_in_both_languages() {
    let weak = |discrimination, high| Verdict::Weak {
        discrimination,
        interval: Some((-0.4, high)),
    };
    let doubt = |mean_rest_right| Verdict::KeyInDoubt {
        option: 2,
        point_biserial: 0.4,
        limit: 0.3,
        mean_rest: 12.5,
        mean_rest_right,
    };
    let hard = |chance| Verdict::TooHard {
        difficulty: 0.08,
        chance,
    };
    for (one, words) in [
        (Verdict::Worked { discrimination: 0.41 }, "0,41"),
        (Verdict::TooFewPeople { n: 12, need: 20 }, "menos de 20"),
        (doubt(Some(9.0)), "«C»"),
        (doubt(None), "nadie acertó"),
        (
            Verdict::NotReached { n: 9, share: 0.3 },
            "9 personas (30\u{a0}%) no llegaron",
        ),
        (
            Verdict::NotReached { n: 1, share: 0.3 },
            "Una persona (30\u{a0}%) no llegó",
        ),
        (Verdict::TooEasy { difficulty: 0.97 }, "97\u{a0}%"),
        (hard(Some(0.25)), "al azar (25\u{a0}%)"),
        (hard(None), "8\u{a0}%"),
        (hard(Some(0.05)), "de los puntos"),
        (weak(0.1, 0.45), "con 30 personas todavía no se puede saber"),
        (weak(0.1, 0.2), "dice poco"),
        (weak(-0.2, 0.1), "la aciertan más quienes saben menos"),
        (Verdict::NothingToCompare, "no hay con qué"),
        (
            Verdict::Misconception {
                option: 1,
                share: 0.4,
                of_wrong: 0.8,
            },
            "El 40\u{a0}% eligió «B»: son el 80\u{a0}%",
        ),
        (
            Verdict::Unused {
                option: 3,
                n: 0,
                share: 0.0,
            },
            "Nadie eligió «D». Esa opción",
        ),
    ] {
        let (es, en) = (said(one, Lang::EsCl), said(one, Lang::En));
        assert!(es.contains(words), "«{words}» is not in: {es}");
        assert!(
            !en.contains('[') && !en.contains('{') && en != es && en.len() > 30,
            "{en}"
        );
    }
}

#[test]
fn options_that_nobody_needs_share_a_sentence() {
    let none = OptionStat {
        points: 0.0,
        n: 0,
        share: 0.0,
        mean_rest: None,
        point_biserial: None,
    };
    let unused = |option, n| Verdict::Unused { option, n, share: 0.0 };
    let item = ItemAnalysis {
        n: 100,
        difficulty: 0.6,
        sd: 0.5,
        discrimination: Some(0.4),
        discrimination_ci: None,
        point_biserial: None,
        biserial: None,
        upper_lower: None,
        alpha_if_dropped: None,
        omitted: none,
        not_reached: 0,
        options: vec![none; 4],
        verdicts: vec![Verdict::Worked { discrimination: 0.4 }, unused(1, 3), unused(3, 0)],
    };
    let said = sentences(&item, &options(), Lang::EsCl);
    assert_eq!(said.len(), 2);
    assert_eq!(
        said[1],
        "Casi nadie eligió «B» y «D» (a lo más 3 personas). Esas opciones no confunden a nadie: se pueden cambiar o sacar."
    );
}

fn item(delta: f64, class: EtsClass, p_dif: Option<f64>) -> ItemDif {
    ItemDif {
        right_reference: 0.5,
        right_focal: 0.5,
        found: Ok(MantelHaenszel {
            chi2: 6.0,
            p: 0.01,
            estimate: Some(Estimate {
                alpha: 1.0,
                var_log_alpha: 0.1,
                delta,
                delta_ci: (delta - 1.0, delta + 1.0),
                size: class,
                class,
            }),
        }),
        p_dif,
        differs: true,
    }
}

#[test]
fn a_difference_is_told_by_its_side_its_size_and_in_points_of_a_hundred() {
    let groups = Groups {
        reference: "M",
        focal: "F",
    };
    let es = |item: &ItemDif| sentence(item, groups, Lang::EsCl);
    let harder = es(&item(-1.8, EtsClass::C, Some(-0.12)));
    assert!(
        harder.starts_with(
            "Con el mismo puntaje, al grupo F le cuesta más que al grupo M. La diferencia es de 12 puntos"
        ),
        "{harder}"
    );
    assert!(harder.contains("grande"), "{harder}");
    let easier = es(&item(1.2, EtsClass::B, Some(0.01)));
    assert!(
        easier.contains("le cuesta menos") && easier.contains("un punto de cada cien") && easier.contains("moderada"),
        "{easier}"
    );
    // odds say one thing and shares another: no share is told
    let mixed = es(&item(1.2, EtsClass::B, Some(-0.03)));
    assert!(!mixed.contains("de cada cien"), "{mixed}");
    assert!(es(&item(0.2, EtsClass::A, Some(0.2))).contains("casi igual"));
    for reason in [NoEstimate::Constant, NoEstimate::NothingInCommon] {
        let none = ItemDif {
            found: Err(reason),
            ..item(0.0, EtsClass::A, None)
        };
        let (es, en) = (es(&none), sentence(&none, groups, Lang::En));
        assert!(es != en && !es.contains('[') && !en.contains('['), "{es} {en}");
    }
}
