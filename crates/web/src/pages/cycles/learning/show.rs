//! What many cycles say together: the network's page, and a liceo's.

use askama::Template;
use domain::permission::{Act as _, SeeLearning, Standing};
use store::{LearningScope, RubricShare};

use super::calibration::{CalibrationView, Whose, said};
use super::load::scope;
use super::outcomes::{Counts, OutcomeTable, tables, total};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::line::LineView;
use crate::pages::cycles::rubric;
use crate::routes;

/// Abandoned tests on the page; the rest stand in the list of closed cycles.
const ABANDONED: usize = 8;

/// Another page of the same kind.
struct OtherView {
    href: String,
    name: String,
    current: bool,
}

/// The four features among closed cycles.
struct ShareView {
    sentence: String,
    facts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/cycles/learning/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    whose: String,
    others: Vec<OtherView>,
    /// The liceo's, or the network's; and before it the reader's own.
    calibrations: Vec<CalibrationView>,
    total: Counts,
    sentence: String,
    tables: Vec<OutcomeTable>,
    share: ShareView,
    abandoned: Vec<LineView>,
    file: String,
}

/// The network's page.
pub async fn network(page: Page, can: Can<SeeLearning>) -> Answer {
    show(page, can, routes::LEARNING_FILE.to_owned()).await
}

/// A liceo's page.
pub async fn school(page: Page, can: Can<SeeLearning>) -> Answer {
    let file = can.act().0.map(routes::school_learning_file).unwrap_or_default();
    show(page, can, file).await
}

async fn show(page: Page, can: Can<SeeLearning>, file: String) -> Answer {
    let (act, standing) = (*can.act(), can.standing());
    let scope = scope(&page, act, standing)?;
    // Each looks through all cycles: side by side they take half as long.
    let db = &page.app.db;
    let (counted, shared, calibrations, abandoned) = tokio::try_join!(
        async { db.outcomes(&scope).await.map_err(Problem::from) },
        async { db.rubric_share(&scope).await.map_err(Problem::from) },
        calibrations(&page, &scope, standing),
        abandoned(&page, &scope, standing),
    )?;
    let total = total(&counted);
    page.show(&Show {
        whose: whose(&page, act).await?,
        others: others(&page, act, standing).await?,
        calibrations,
        sentence: if total.all() == 0 {
            page.t("learning-nothing-closed")
        } else {
            page.lang.with(
                "learning-so-far",
                &[
                    ("n", total.all().into()),
                    ("adopted", total.adopted.into()),
                    ("adapted", total.adapted.into()),
                    ("abandoned", total.abandoned.into()),
                ],
            )
        },
        total,
        // One part alone compares with nothing.
        tables: tables(&page, &counted)
            .into_iter()
            .filter(|table| table.rows.len() > 1)
            .collect(),
        share: share(&page, &shared),
        abandoned,
        file,
        page: page.clone(),
    })
}

async fn whose(page: &Page, act: SeeLearning) -> Result<String, Problem> {
    Ok(match act.0 {
        Some(school) => page.app.db.school(school).await?.name,
        None => page.t("learning-of-network"),
    })
}

/// The network, and the liceos whose page the reader may open: their own. The hub opens a liceo's from that liceo's page.
async fn others(page: &Page, act: SeeLearning, standing: &Standing) -> Result<Vec<OtherView>, Problem> {
    let mut others = vec![OtherView {
        href: routes::LEARNING.to_owned(),
        name: page.t("learning-of-network"),
        current: act.0.is_none(),
    }];
    let mut schools = standing.schools();
    schools.extend(act.0.filter(|school| !standing.works_at(*school)));
    for school in schools {
        if SeeLearning(Some(school)).allowed(standing) {
            others.push(OtherView {
                href: routes::school_learning(school),
                name: page.app.db.school(school).await?.name,
                current: act.0 == Some(school),
            });
        }
    }
    Ok(others)
}

async fn calibrations(
    page: &Page,
    scope: &LearningScope,
    standing: &Standing,
) -> Result<Vec<CalibrationView>, Problem> {
    let (all, in_numbers) = page.app.db.studied(scope).await?;
    let whose = if scope.school.is_some() {
        Whose::Liceo
    } else {
        Whose::Network
    };
    let mut views = vec![said(page, whose, all, in_numbers)];
    if scope.school.is_some_and(|school| standing.works_at(school)) {
        let (all, in_numbers) = page.app.db.studied_by(scope.network, standing.person()).await?;
        if all.all() > 0 {
            views.insert(0, said(page, Whose::Own, all, in_numbers));
        }
    }
    Ok(views)
}

fn share(page: &Page, share: &RubricShare) -> ShareView {
    let of = |n: i64| page.t2("rubric-share-of", "n", n, "of", share.closed);
    let facts = [
        ("prediction", share.prediction),
        ("scale", share.scale),
        ("data", share.data),
        ("iteration", share.iteration),
    ];
    ShareView {
        sentence: if share.closed == 0 {
            page.t("rubric-share-none")
        } else {
            let percent = (share.all_four * 200 + share.closed) / (share.closed * 2);
            page.lang.with(
                "rubric-share",
                &[
                    ("n", share.all_four.into()),
                    ("of", share.closed.into()),
                    ("percent", percent.into()),
                ],
            )
        },
        facts: facts
            .into_iter()
            .filter(|_| share.closed > 0)
            .map(|(word, n)| (rubric::name(page, word), of(n)))
            .collect(),
    }
}

async fn abandoned(page: &Page, scope: &LearningScope, standing: &Standing) -> Result<Vec<LineView>, Problem> {
    let db = &page.app.db;
    let lines = db.abandoned(scope, standing, ABANDONED).await?;
    let today = page.today();
    Ok(lines
        .iter()
        .map(|line| LineView::of(page, line, scope.school.is_none(), today))
        .collect())
}
