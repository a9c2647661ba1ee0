//! Lists of cycles: the own liceo's first, then what others share.

use askama::Template;
use axum::extract::Query;
use domain::permission::{PlanCycle, Standing};
use store::{CycleKind, CycleLine, CyclePage};

use super::about::About;
use super::line::LineView;
use crate::guard::Member;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Lines a page.
const A_PAGE: usize = 30;

/// Lines that need no search.
const FEW: usize = 8;

/// What the address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    ver: String,
    busca: String,
    pagina: String,
    idea: String,
    impulsor: String,
}

/// Which cycles a tab holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Running,
    Deciding,
    Closed,
    Elsewhere,
}

/// A tab above the list.
struct TabView {
    href: String,
    name: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "pages/cycles/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    views: Vec<TabView>,
    search: String,
    /// A few lines are read faster than searched.
    searchable: bool,
    kind: &'static str,
    lines: Vec<LineView>,
    range: String,
    before: Option<String>,
    after: Option<String>,
    empty: (String, String),
    may_plan: bool,
    about: Option<About>,
}

/// The list.
pub async fn show(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let standing = &who.signed_in.standing;
    if !standing.sees_content() {
        return Err(Problem::not_found());
    }
    let kinds = kinds(standing);
    let kind = kinds
        .iter()
        .copied()
        .find(|kind| kind.word() == asked.ver)
        .unwrap_or(kinds[0]);
    let about = About::of(&page, &asked.idea, &asked.impulsor).await?;
    let number = asked.pagina.parse::<usize>().unwrap_or(1).clamp(1, 100_000);
    let mut first = (number - 1) * A_PAGE;
    let (mut found, all) = found_in(&page, standing, (about.as_ref(), kind), &asked.busca, first).await?;
    if found.is_empty() && all > 0 {
        // A page past the last one shows the last one.
        first = (all - 1) / A_PAGE * A_PAGE;
        found = found_in(&page, standing, (about.as_ref(), kind), &asked.busca, first)
            .await?
            .0;
    }
    let with_school = kind == Kind::Elsewhere || standing.schools().len() != 1;
    let today = page.today();
    let shown: Vec<LineView> = found
        .iter()
        .map(|line| LineView::of(&page, line, with_school, today))
        .collect();
    let address = |number: usize| {
        if let Some(about) = &about {
            return format!("{}&pagina={number}", about.href);
        }
        let search = routes::encode(&asked.busca);
        format!("{}?ver={}&busca={search}&pagina={number}", routes::CYCLES, kind.word())
    };
    let number = first / A_PAGE + 1;
    page.show(&List {
        views: if about.is_some() {
            Vec::new()
        } else {
            tabs(&page, &kinds, kind)
        },
        kind: kind.word(),
        range: range(&page, first, shown.len(), all),
        before: (number > 1).then(|| address(number - 1)),
        after: (first + A_PAGE < all).then(|| address(number + 1)),
        empty: empty(&page, kind, &asked.busca),
        may_plan: may_plan(standing),
        searchable: about.is_none() && (all > FEW || !asked.busca.trim().is_empty()),
        about,
        search: asked.busca,
        lines: shown,
        page: page.clone(),
    })
}

/// The hub has no liceo of its own: it reads what is shared or closed.
fn kinds(standing: &Standing) -> Vec<Kind> {
    if standing.schools().is_empty() {
        vec![Kind::Running, Kind::Deciding, Kind::Closed]
    } else {
        vec![Kind::Running, Kind::Deciding, Kind::Closed, Kind::Elsewhere]
    }
}

/// A page of what the list is of, one line of the theory or a tab; and how many there are in all.
async fn found_in(
    page: &Page,
    standing: &Standing,
    (about, kind): (Option<&About>, Kind),
    search: &str,
    offset: usize,
) -> Result<(Vec<CycleLine>, usize), Problem> {
    let db = &page.app.db;
    let (mut lines, all) = match about {
        Some(about) => {
            db.cycles_on(page.network()?.id, about.arrow, standing, A_PAGE, offset)
                .await?
        }
        None => {
            db.cycle_page(&of_tab(page, standing, kind, &domain::search::fold(search), offset)?)
                .await?
        }
    };
    // They were chosen in brief: whatever was hidden while they were read stops here.
    lines.retain(|line| line.reach().is_open_to(standing));
    Ok((lines, all))
}

/// What a tab asks for: cycles whose words contain the search.
fn of_tab<'a>(
    page: &Page,
    standing: &'a Standing,
    kind: Kind,
    search: &'a str,
    offset: usize,
) -> Result<CyclePage<'a>, Problem> {
    Ok(CyclePage {
        network: page.network()?.id,
        who: standing,
        own: kind != Kind::Elsewhere && !standing.schools().is_empty(),
        kind: kind.of(),
        search,
        limit: A_PAGE,
        offset,
    })
}

impl Kind {
    /// Its word in addresses.
    const fn word(self) -> &'static str {
        match self {
            Self::Running => "en-marcha",
            Self::Deciding => "por-decidir",
            Self::Closed => "cerrados",
            Self::Elsewhere => "otros-liceos",
        }
    }

    /// As the store asks for it.
    const fn of(self) -> CycleKind {
        match self {
            Self::Running => CycleKind::Running,
            Self::Deciding => CycleKind::Deciding,
            Self::Closed => CycleKind::Closed,
            Self::Elsewhere => CycleKind::Any,
        }
    }
}

fn tabs(page: &Page, kinds: &[Kind], current: Kind) -> Vec<TabView> {
    kinds
        .iter()
        .map(|kind| TabView {
            href: format!("{}?ver={}", routes::CYCLES, kind.word()),
            name: page.t(match kind {
                Kind::Running => "cycles-tab-running",
                Kind::Deciding => "cycles-tab-deciding",
                Kind::Closed => "cycles-tab-closed",
                Kind::Elsewhere => "cycles-tab-elsewhere",
            }),
            current: *kind == current,
        })
        .collect()
}

/// `1 a 30 de 64`; nothing where all fit on one page.
fn range(page: &Page, first: usize, shown: usize, all: usize) -> String {
    if all <= A_PAGE {
        return String::new();
    }
    page.lang.with(
        "cycles-range",
        &[
            ("from", (first + 1).into()),
            ("to", (first + shown).into()),
            ("all", all.into()),
        ],
    )
}

/// What will be here, and why.
fn empty(page: &Page, kind: Kind, search: &str) -> (String, String) {
    let (what, why) = match kind {
        _ if !search.trim().is_empty() => ("cycles-none-found", "cycles-none-found-why"),
        Kind::Running => ("cycles-none-running", "cycles-none-running-why"),
        Kind::Deciding => ("cycles-none-deciding", "cycles-none-deciding-why"),
        Kind::Closed => ("cycles-none-closed", "cycles-none-closed-why"),
        Kind::Elsewhere => ("cycles-none-elsewhere", "cycles-none-elsewhere-why"),
    };
    (page.t(what), page.t(why))
}

/// Whether the reader may plan a cycle anywhere.
pub(crate) fn may_plan(standing: &Standing) -> bool {
    use domain::permission::Act as _;
    standing.schools().into_iter().any(|school| {
        PlanCycle {
            school,
            course: None,
            area: None,
        }
        .allowed(standing)
    })
}
