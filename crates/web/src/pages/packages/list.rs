//! The packages of the network: what is published, and the drafts that the reader writes on.

use askama::Template;
use domain::package::Edition;
use domain::permission::{Act as _, DraftPackages, EditPackage, ImportPackage, ListPackages};
use store::{PackageLine, WithdrawalLine};

use super::gone;
use crate::components::markdown;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    published: Vec<Line>,
    drafts: Vec<Line>,
    withdrawn: Vec<Line>,
    drafting: bool,
    importing: bool,
}

/// A package in the list.
struct Line {
    href: String,
    name: String,
    words: String,
    meta: String,
}

/// The page.
pub async fn show(page: Page, can: Can<ListPackages>) -> Answer {
    let network = page.network()?.id;
    let lines = page.app.db.package_lines(network).await?;
    let withdrawals = page.app.db.package_withdrawals(network).await?;
    let drafts = lines.iter().filter(|line| {
        // A published one is a draft again where somebody wrote on it since.
        let moved = line.signed_at.is_none_or(|signed| line.package.changed_at > signed);
        moved && EditPackage(line.package.clone()).allowed(can.standing())
    });
    page.show(&List {
        published: lines
            .iter()
            .filter(|line| line.package.stands())
            .filter_map(|line| published(&page, line))
            .collect(),
        withdrawn: withdrawals
            .iter()
            .filter_map(|one| withdrawn(&page, one, &lines))
            .collect(),
        drafts: drafts.map(|line| draft(&page, line)).collect(),
        drafting: page.may(&DraftPackages),
        importing: page.may(&ImportPackage),
        page: page.clone(),
    })
}

fn published(page: &Page, line: &PackageLine) -> Option<Line> {
    let says: Edition = serde_json::from_str(line.edition.as_ref()?).unwrap_or_default();
    let mut meta = vec![page.t1("package-ideas", "n", says.ideas.len())];
    if !says.driver.is_empty() {
        meta.insert(0, says.driver.clone());
    }
    meta.push(page.lang.with(
        "package-signed",
        &[
            ("number", line.package.published.into()),
            ("name", line.signer.clone().unwrap_or_default().into()),
            ("day", page.lang.day(line.signed_at?.day().0).into()),
        ],
    ));
    Some(Line {
        href: routes::package(line.package.id),
        name: says.name,
        words: markdown::excerpt(&says.summary, 220),
        meta: meta.join(" · "),
    })
}

/// One that was withdrawn, with why: whoever looks for it by its name finds what happened.
fn withdrawn(page: &Page, one: &WithdrawalLine, lines: &[PackageLine]) -> Option<Line> {
    let line = lines.iter().find(|line| line.package.id == one.withdrawal.package_id)?;
    let says: Edition = serde_json::from_str(line.edition.as_ref()?).unwrap_or_default();
    Some(Line {
        href: routes::package(line.package.id),
        name: says.name,
        words: one.withdrawal.reason.clone(),
        meta: gone::said(page, one),
    })
}

fn draft(page: &Page, line: &PackageLine) -> Line {
    let from = line.school.clone().unwrap_or_else(|| page.t("theory-idea-hub"));
    let mut meta = vec![
        format!("{}, {from}", line.author),
        page.t1("package-ideas", "n", line.ideas),
    ];
    if let Some(origin) = line.package.came_from() {
        meta.push(page.t1("package-from", "network", origin.network));
    }
    meta.push(page.t1("package-changed", "day", page.lang.day(line.package.changed_at.day().0)));
    Line {
        href: routes::package_draft(line.package.id),
        name: line.package.name.clone(),
        words: String::new(),
        meta: meta.join(" · "),
    }
}
