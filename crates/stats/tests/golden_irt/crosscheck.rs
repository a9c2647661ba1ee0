//! ltm 1.2-0 and TAM 4.4-2 on the same answers: another program, another way to sum over the trait.

use serde_json::Value;
use stats::irt::Model;

use super::golden::Case;
use super::{LSAT7, SCIENCE, fit, items};

#[test]
fn two_more_programs_find_the_same() {
    let Some(case) = Case::load_with("psychometrics", "irt_crosscheck_ltm_tam_erm", "lsat7.csv") else {
        return;
    };
    let theirs = case.result();
    let answers = items(&case, &LSAT7, true);
    two_parameters(&case, &fit(&answers, Model::TwoParameter));
    rasch(&case, &fit(&answers, Model::Rasch));

    let science = Case::load_with("psychometrics", "irt_crosscheck_ltm_tam_erm", "science.csv").unwrap();
    let answers = items(&science, &SCIENCE, false);
    let graded = fit(&answers, Model::GradedResponse);
    case.near(&theirs["ltm_grm"]["logLik"], graded.ln_likelihood, 1e-8, "ltm grm ln L");
    for (at, item) in graded.items.iter().enumerate() {
        // ltm prints three digits
        let row = &theirs["ltm_grm"]["coef"][at];
        case.near(&row[3], item.slope, 6e-4, "ltm grm a");
        for (k, b) in item.difficulties.iter().enumerate() {
            case.near(&row[k], *b, 6e-4, "ltm grm b");
        }
    }
    let partial = fit(&answers, Model::PartialCredit);
    let tam = &theirs["tam_pcm2"];
    case.near(&tam["deviance"], -2.0 * partial.ln_likelihood, 1e-6, "TAM pcm deviance");
    case.near(&tam["variance"], partial.variance.unwrap().0, 1e-4, "TAM pcm variance");
    for (at, item) in partial.items.iter().enumerate() {
        // an item's place is the mean of its steps, each step counted from it; the last follows
        let place = item.difficulties.iter().sum::<f64>() / 3.0;
        case.near(&tam["xsi"][at], place, 1e-4, "TAM pcm place");
        for step in 0..2 {
            let ours = item.difficulties[step] - place;
            case.near(&tam["xsi"][4 + 2 * at + step], ours, 1e-4, "TAM pcm step");
        }
    }
    case.ran();
}

fn two_parameters(case: &Case, ours: &stats::irt::Fit) {
    let (ltm, tam) = (&case.result()["ltm_2pl"], &case.result()["tam_2pl"]);
    case.near(&ltm["logLik"], ours.ln_likelihood, 1e-8, "ltm 2pl ln L");
    case.near(&tam["deviance"], -2.0 * ours.ln_likelihood, 1e-8, "TAM 2pl deviance");
    for (at, item) in ours.items.iter().enumerate() {
        case.near(&ltm["coef"][at][0], item.difficulties[0], 1e-4, "ltm 2pl b");
        case.near(&ltm["coef"][at][1], item.slope, 1e-4, "ltm 2pl a");
        case.near(&tam["a"][at], item.slope, 1e-4, "TAM 2pl a");
        case.near(
            &tam["xsi"][at],
            item.slope * item.difficulties[0],
            1e-4,
            "TAM 2pl intercept",
        );
    }
}

fn rasch(case: &Case, ours: &stats::irt::Fit) {
    let (ltm, tam) = (&case.result()["ltm_rasch"], &case.result()["tam_rasch"]);
    case.near(&ltm["logLik"], ours.ln_likelihood, 1e-7, "ltm rasch ln L");
    let (variance, _) = ours.variance.unwrap();
    case.near(&tam["variance"], variance, 1e-4, "TAM variance");
    for (at, item) in ours.items.iter().enumerate() {
        // ltm frees a common slope and fixes the variance: their b times their a is ours
        let (b, a) = (&ltm["coef"][at][0], &ltm["coef"][at][1]);
        let theirs = Value::from(b.as_f64().unwrap() * a.as_f64().unwrap());
        // and its search stops 1.4e-5 of ln L below the top
        case.near(&theirs, item.difficulties[0], 3e-4, "ltm rasch b");
        case.near(&tam["xsi"][at], item.difficulties[0], 1e-4, "TAM b");
    }
    for (score, theirs) in tam["wle_by_score"]["wle"].as_array().unwrap().iter().enumerate() {
        let row: Vec<_> = (0..5).map(|item| Some(usize::from(item < score))).collect();
        let wle = ours.scale.wle(&row).unwrap().unwrap();
        case.near(theirs, wle.theta, 1e-4, "TAM WLE");
        case.near(&tam["wle_by_score"]["se"][score], wle.se, 1e-3, "error of TAM WLE");
    }
}
