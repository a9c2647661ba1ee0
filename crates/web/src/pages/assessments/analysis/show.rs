//! A common paper: its questions one by one, what they measure together, the model's curves, and two groups beside each other.

use askama::Template;
use axum::extract::{Path, Query};
use charts::dots::Mark;
use charts::irt::TestFigure;
use domain::assessment::{Paper, Responses};
use domain::permission::AnalyzePapers;
use stats::dif::Group;
use stats::irt::Model;

use super::compared::{Compared, compared};
use super::found::{Found, found, is_dichotomous};
use super::groups::Beside;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::assessments::common::CommonPaper;
use crate::pages::assessments::words::percent;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/analysis/show.html")]
struct Show {
    page: Page,
    name: String,
    meta: String,
    lead: String,
    n: usize,
    /// Alpha with its interval, and the error of a score.
    scale: Vec<String>,
    dots: Option<String>,
    questions: Vec<Question>,
    /// What those say that did not work, and the others: the name of the question, and its sentences.
    odd: Said,
    plain: Said,
    /// Other models: address, name, and whether it is the one that is shown.
    models: Vec<(String, String, bool)>,
    /// The model: sentences, drawing, a line a question; or why there is none.
    model: Result<Modelled, String>,
    /// By what groups may be set beside each other: address, name, and whether it is the one that is shown.
    besides: Vec<(String, String, bool)>,
    /// The groups; none where they may not or can't be told.
    compared: Option<Compared>,
}

/// A question by the classical theory.
struct Question {
    label: String,
    axis: String,
    right: String,
    discrimination: String,
    biserial: String,
    dropped: String,
    options: String,
}

/// What the model says.
struct Modelled {
    said: Vec<String>,
    drawing: String,
    lines: Vec<[String; 4]>,
}

/// What is asked for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    modelo: String,
    grupos: String,
}

/// The page.
pub async fn show(
    page: Page,
    _can: Can<AnalyzePapers>,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let papers = CommonPaper::all(&page).await?;
    let common = papers
        .iter()
        .find(|paper| paper.code() == code)
        .ok_or_else(Problem::not_found)?;
    let paper = page.app.db.paper(common.sums[0].assessment.id).await?;
    let besides = Beside::all(&page, &common.sums).await?;
    let beside = besides
        .iter()
        .find(|beside| beside.word == asked.grupos)
        .unwrap_or(&besides[0]);
    let mut people: Vec<(Responses, Option<Group>)> = Vec::new();
    for (place, sum) in common.sums.iter().enumerate() {
        let answers = page.app.db.answers_to_analyze(sum.assessment.id).await?;
        people.extend(
            answers
                .into_iter()
                .map(|(answers, sex)| (answers, beside.group(place, sex))),
        );
    }
    let models = models(&paper);
    let model = models
        .iter()
        .find(|model| model.to_string() == asked.modelo)
        .copied()
        .unwrap_or(models[0]);
    let n = people.len();
    let (asked_of, own) = (paper.clone(), model);
    let found = tokio::task::spawn_blocking(move || found(&asked_of, &people, own))
        .await
        .map_err(|_| Problem::ours("the analysis of a paper stopped"))?;
    let address = |model: &Model, beside: &Beside| {
        format!(
            "{}?modelo={model}&grupos={}",
            routes::paper_analysis(&code),
            beside.word
        )
    };
    let link = |one: &Model| {
        let href = format!("{}#modelo", address(one, beside));
        (href, page.t(named(*one)), *one == model)
    };
    let group = |one: &Beside| {
        let href = format!("{}#grupos", address(&model, one));
        (href, one.name.clone(), one.word == beside.word)
    };
    let (odd, plain) = said(&page, &paper, &found);
    page.show(&Show {
        odd,
        plain,
        name: common.name(&page),
        meta: common.meta(&page),
        lead: lead(&page, &found),
        n,
        scale: scale(&page, &found),
        dots: dots(&page, &paper, &found),
        questions: questions(&page, &paper, &found),
        models: models.iter().map(link).collect(),
        model: modelled(&page, &paper, &found),
        compared: compared(&page, &paper, (&found, beside)),
        besides: besides.iter().map(group).collect(),
        page: page.clone(),
    })
}

/// The models that fit the paper's keys.
fn models(paper: &Paper) -> Vec<Model> {
    if is_dichotomous(paper) {
        vec![Model::Rasch, Model::TwoParameter]
    } else {
        vec![
            Model::PartialCredit,
            Model::GeneralizedPartialCredit,
            Model::GradedResponse,
        ]
    }
}

const fn named(model: Model) -> &'static str {
    match model {
        Model::Rasch => "analysis-rasch",
        Model::TwoParameter => "analysis-2pl",
        Model::PartialCredit => "analysis-pcm",
        Model::GeneralizedPartialCredit => "analysis-gpcm",
        Model::GradedResponse => "analysis-grm",
    }
}

fn names(paper: &Paper, places: impl Iterator<Item = usize>) -> Vec<String> {
    places.map(|at| paper.items[at].label.clone()).collect()
}

/// What the questions that were asked are called.
pub fn asked_names(paper: &Paper, found: &Found) -> Vec<String> {
    names(paper, found.classes.questions.iter().map(|asked| asked.at))
}

fn lead(page: &Page, found: &Found) -> String {
    match &found.classes.items {
        Ok(items) => charts::items::dots(items, &[], page.lang).lead,
        Err(_) => page.t("class-questions-unknown"),
    }
}

fn scale(page: &Page, found: &Found) -> Vec<String> {
    let Ok(items) = &found.classes.items else {
        return vec![];
    };
    let number = |x: f64| page.lang.number(x, 2);
    let alpha = match items.alpha_ci {
        Some((low, high)) => page.lang.with(
            "analysis-alpha",
            &[
                ("alpha", number(items.alpha).into()),
                ("low", number(low).into()),
                ("high", number(high).into()),
            ],
        ),
        None => page.t1("analysis-alpha-alone", "alpha", number(items.alpha)),
    };
    let mut said = vec![alpha, page.t1("analysis-sem", "sem", page.lang.number(items.sem, 1))];
    if let (Some(mean), Some(sd)) = (items.mean, items.sd) {
        let of = items.items.len();
        said.push(page.lang.with(
            "analysis-scores",
            &[
                ("mean", page.lang.number(mean, 1).into()),
                ("sd", page.lang.number(sd, 1).into()),
                ("of", of.into()),
            ],
        ));
    }
    said
}

fn dots(page: &Page, paper: &Paper, found: &Found) -> Option<String> {
    let items = found.classes.items.as_ref().ok()?;
    let figure = charts::items::dots(items, &asked_names(paper, found), page.lang);
    Some(charts::dots::draw(&figure, page.lang).both())
}

fn questions(page: &Page, paper: &Paper, found: &Found) -> Vec<Question> {
    let Ok(items) = &found.classes.items else {
        return vec![];
    };
    let number = |x: Option<f64>| x.map_or_else(String::new, |x| page.lang.number(x, 2));
    let one = |(asked, item): (
        &crate::pages::assessments::class::analysis::Asked,
        &stats::items::ItemAnalysis,
    )| {
        let letters: Vec<String> = asked.letters.iter().map(char::to_string).collect();
        let option = |(letter, option): (&String, &stats::items::OptionStat)| {
            // One word: an option and its part are not parted at the end of a line.
            format!("{letter}\u{a0}{}", percent(page, option.share))
        };
        let options: Vec<String> = letters.iter().zip(&item.options).map(option).collect();
        Question {
            label: paper.items[asked.at].label.clone(),
            axis: page.word("axis", paper.items[asked.at].axis),
            right: percent(page, item.difficulty),
            discrimination: number(item.discrimination),
            biserial: number(item.point_biserial),
            dropped: number(item.alpha_if_dropped),
            options: options.join(" · "),
        }
    };
    found.classes.questions.iter().zip(&items.items).map(one).collect()
}

/// The name of each question, and its sentences.
type Said = Vec<(String, String)>;

/// What the questions say: those to be looked at, and the others.
fn said(page: &Page, paper: &Paper, found: &Found) -> (Said, Said) {
    let Ok(items) = &found.classes.items else {
        return (vec![], vec![]);
    };
    let names = asked_names(paper, found);
    let figure = charts::items::dots(items, &names, page.lang);
    let (mut odd, mut plain) = (Vec::new(), Vec::new());
    for (at, (asked, item)) in found.classes.questions.iter().zip(&items.items).enumerate() {
        let letters: Vec<String> = asked.letters.iter().map(char::to_string).collect();
        let sentences = charts::items::sentences(item, &letters, page.lang).join(" ");
        let looked_at = figure.rows.get(at).is_some_and(|row| row.mark == Mark::Look);
        let told = if looked_at { &mut odd } else { &mut plain };
        told.push((names[at].clone(), sentences));
    }
    (odd, plain)
}

fn modelled(page: &Page, paper: &Paper, found: &Found) -> Result<Modelled, String> {
    let fit = found.fit.as_ref().map_err(|_| page.t("analysis-no-model"))?;
    let names = names(paper, found.modelled.iter().copied());
    let title = page.t("analysis-model");
    let figure = TestFigure {
        id: "curvas",
        fit,
        names: &names,
        title: &title,
    };
    let sentence = charts::irt::sentence(&figure, page.lang);
    let number = |x: f64| page.lang.number(x, 2);
    let line = |(name, item): (&String, &stats::irt::Estimate)| {
        let slope = match item.slope_se {
            Some(se) => format!("{} (± {})", number(item.slope), number(se)),
            None => number(item.slope),
        };
        let places = item.difficulties.iter().zip(&item.difficulty_ses);
        let places: Vec<String> = places
            .map(|(b, se)| format!("{} (± {})", number(*b), number(*se)))
            .collect();
        let fit = item.fit.map_or_else(String::new, |fit| page.lang.number(fit.p, 3));
        [name.clone(), slope, places.join(" · "), fit]
    };
    let mut said = vec![sentence.lead, sentence.next];
    said.extend(sentence.caution);
    Ok(Modelled {
        said,
        drawing: charts::irt::draw(&figure, page.lang).both(),
        lines: names.iter().zip(&fit.items).map(line).collect(),
    })
}
