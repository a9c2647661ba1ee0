//! The papers that enough liceos gave.

use askama::Template;
use domain::permission::AnalyzePapers;
use domain::suppression::SMALLEST_NETWORK;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::assessments::common::CommonPaper;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/analysis/list.html")]
struct List {
    page: Page,
    /// Address, name, and of how many.
    papers: Vec<(String, String, String)>,
    smallest: usize,
}

/// The list.
pub async fn show(page: Page, _can: Can<AnalyzePapers>) -> Answer {
    let papers = CommonPaper::all(&page).await?;
    let line = |paper: &CommonPaper| {
        let students = page.t1("assessments-answered", "n", paper.students());
        (
            routes::paper_analysis(paper.code()),
            paper.name(&page),
            format!("{} · {students}", paper.meta(&page)),
        )
    };
    page.show(&List {
        papers: papers.iter().map(line).collect(),
        smallest: SMALLEST_NETWORK,
        page: page.clone(),
    })
}
