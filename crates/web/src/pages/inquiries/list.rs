//! The inquiries that the reader may open, the network's and the liceos'.

use askama::Template;
use domain::permission::{Act as _, EditInquiry, ListInquiries, SeeInquiry};
use store::InquiryLine;

use super::words;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/inquiries/list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
    may_begin: bool,
}

/// One inquiry.
struct Line {
    href: String,
    title: String,
    problem: String,
    /// How, whose, when, and what came of it.
    meta: String,
}

/// Shows them, the newest first.
pub async fn list(page: Page, can: Can<ListInquiries>) -> Answer {
    let all = page.app.db.inquiries(page.network()?.id).await?;
    let seen = all
        .iter()
        .filter(|line| SeeInquiry(line.school_id).allowed(can.standing()));
    let places = std::iter::once(None).chain(can.standing().schools().into_iter().map(Some));
    page.show(&List {
        lines: seen.map(|line| said(&page, line)).collect(),
        may_begin: places.into_iter().any(|place| page.may(&EditInquiry(place))),
        page: page.clone(),
    })
}

fn said(page: &Page, line: &InquiryLine) -> Line {
    let whose = line.school.clone().unwrap_or_else(|| page.t("inquiry-network"));
    let found = page.t2("inquiry-found", "entries", line.entries, "feeding", line.feeding);
    let day = page.lang.day_long(line.created_at.day().0);
    Line {
        href: routes::inquiry(line.id),
        title: line.title.clone(),
        problem: line.problem.clone(),
        meta: [words::kind(page, line.kind), whose, found, day].join(" · "),
    }
}

impl Page {
    /// Whether the reader may open the list of inquiries: for links from other rooms.
    #[must_use]
    pub fn sees_inquiries(&self) -> bool {
        self.may(&ListInquiries)
    }
}
