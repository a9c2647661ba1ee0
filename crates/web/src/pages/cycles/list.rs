//! Lists of cycles: the own liceo's first, then what others share.

use askama::Template;
use axum::extract::Query;
use domain::cycle::Phase;
use domain::permission::{PlanCycle, Standing};
use store::{CycleFilter, CycleLine};

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
    let found = match &about {
        Some(about) => about.lines(&page, standing).await?,
        None => lines(&page, standing, kind, &asked.busca).await?,
    };
    let first = asked.pagina.parse::<usize>().unwrap_or(1).max(1) - 1;
    let first = first.min(found.len().saturating_sub(1) / A_PAGE) * A_PAGE;
    let with_school = kind == Kind::Elsewhere || standing.schools().len() != 1;
    let today = page.today();
    let shown: Vec<LineView> = found
        .iter()
        .skip(first)
        .take(A_PAGE)
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
        range: range(&page, first, shown.len(), found.len()),
        before: (number > 1).then(|| address(number - 1)),
        after: (first + shown.len() < found.len()).then(|| address(number + 1)),
        empty: empty(&page, kind, &asked.busca),
        may_plan: may_plan(standing),
        searchable: about.is_none() && (found.len() > FEW || !asked.busca.trim().is_empty()),
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

/// The cycles that the reader may see, of a kind, whose words contain the search.
async fn lines(page: &Page, standing: &Standing, kind: Kind, search: &str) -> Result<Vec<CycleLine>, Problem> {
    let schools = standing.schools();
    let (db, wanted) = (&page.app.db, i18n::search_key(search));
    let mut lines = Vec::new();
    if kind == Kind::Elsewhere || schools.is_empty() {
        let network = page.network()?.id;
        lines = db.cycle_lines(CycleFilter::Network(network)).await?;
        lines.retain(|line| !schools.contains(&line.school_id));
    } else {
        for school in &schools {
            lines.extend(db.cycle_lines(CycleFilter::School(*school)).await?);
        }
        lines.sort_by_key(|line| std::cmp::Reverse(line.moved_at));
    }
    lines.retain(|line| {
        let words = format!("{} {} {}", line.title, line.school, line.owner);
        line.reach().is_open_to(standing)
            && kind.holds(line.phase)
            && (wanted.is_empty() || i18n::search_key(&words).contains(&wanted))
    });
    Ok(lines)
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

    /// A cycle that was done waits for its study and its decision.
    const fn holds(self, phase: Phase) -> bool {
        match self {
            Self::Running => matches!(phase, Phase::Plan | Phase::Do),
            Self::Deciding => matches!(phase, Phase::Study | Phase::Act),
            Self::Closed => matches!(phase, Phase::Closed),
            Self::Elsewhere => true,
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
