//! Today: the sections of whatever the reader is, the hub's first, then the own liceo's.

use askama::Template;
use domain::permission::{ConfirmClaims, KeepCaptures, SeeTheory, Standing};
use domain::person::Role;

use super::administrator::{Need, needs};
use super::calls::{Call, calls};
use super::chart::{ChartView, newest};
use super::learned::{Learned, learned};
use super::opening::{self, Opening};
use super::steps::{Step, steps};
use super::tasks::due;
use super::together::{Together, together};
use super::waiting::waiting;
use crate::guard::Member;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::cycles::tasks::TaskView;
use crate::routes;

/// Convenings that somebody's day shows.
const COMING: usize = 3;

#[derive(Template)]
#[template(path = "pages/home/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    date: String,
    opening: Opening,
    calls: Vec<Call>,
    more: Option<String>,
    claims: Option<String>,
    /// The step of which the page speaks first.
    first: Option<Step>,
    steps: Vec<Step>,
    /// The reader's tasks whose day has come.
    tasks: Vec<TaskView>,
    together: Together,
    chart: Option<ChartView>,
    /// Whether a chart could be here: then its absence teaches.
    charts: bool,
    learned: Vec<Learned>,
    needs: Vec<Need>,
    facts: Vec<(String, String)>,
    links: Vec<(String, String)>,
    /// One's notes that wait for their form.
    notes: Option<String>,
    /// Whether the reader may note something quickly.
    captures: bool,
    /// Whether an alert waits that the reader should read.
    alert: bool,
    /// Whether the reader can still say of today's lessons whether they used a practice.
    lessons: bool,
    /// Convenings that come next.
    coming: Vec<crate::pages::convenings::Line>,
    /// Where the reader talks with others, and how much of that is unread.
    conversations: Option<String>,
}

/// The home.
pub async fn show(page: Page, who: Member) -> Answer {
    let standing = &who.signed_in.standing;
    let mut home = Show {
        date: i18n::capitalized(&page.lang.day_weekday(page.today().0)),
        opening: Opening::default(),
        calls: Vec::new(),
        more: None,
        claims: None,
        first: None,
        steps: Vec::new(),
        tasks: Vec::new(),
        together: together(&page, standing).await?,
        chart: None,
        charts: false,
        learned: Vec::new(),
        needs: Vec::new(),
        facts: Vec::new(),
        links: Vec::new(),
        notes: None,
        captures: false,
        alert: false,
        lessons: false,
        coming: Vec::new(),
        conversations: None,
        page: page.clone(),
    };
    // The last to open speaks first, so the order is the reverse of the page's.
    if standing.is(Role::Administrator) {
        for_administrator(&mut home).await?;
    }
    if standing.is(Role::Analyst) {
        for_analyst(&mut home);
    }
    if !standing.schools().is_empty() {
        for_school(&mut home, standing).await?;
    }
    if standing.is_hub() {
        for_hub(&mut home, standing).await?;
    }
    if standing.sees_content() && page.network.is_some() {
        let unread = crate::pages::conversations::unread(&page, standing).await?;
        home.conversations = Some(page.t1("conversation-home", "n", unread));
    }
    if standing.is_member() {
        home.coming = crate::pages::convenings::coming(&page, standing, COMING).await?;
    }
    if home.opening.title.is_empty() {
        for_nobody_yet(&mut home, standing).await?;
    }
    page.show(&home)
}

async fn for_hub(home: &mut Show, standing: &Standing) -> Result<(), Problem> {
    let page = &home.page;
    let known = calls(page, standing).await?;
    home.opening = opening::of_hub(page, &known);
    home.more = (known.more > 0).then(|| page.t1("home-calls-more", "n", known.more));
    if page.may(&ConfirmClaims) {
        let waiting = page.app.db.open_claims(page.network()?.id).await?.len();
        home.claims = (waiting > 0).then(|| page.t1("home-claims", "n", waiting));
    }
    home.learned = learned(page, standing, 3).await?;
    home.calls = known.calls;
    Ok(())
}

async fn for_school(home: &mut Show, standing: &Standing) -> Result<(), Problem> {
    let page = &home.page;
    let mut known = steps(page, standing).await?;
    let plans = crate::pages::cycles::may_plan(standing);
    home.opening = opening::of_school(page, &known, plans);
    home.chart = newest(page, standing).await?;
    home.charts = true;
    home.learned = learned(page, standing, 1).await?;
    if !known.waiting.is_empty() {
        home.first = Some(known.waiting.remove(0));
    }
    home.steps = known.waiting;
    home.tasks = due(page, standing).await?;
    home.alert = crate::pages::alerts::any_waits(page, standing).await?;
    home.lessons = crate::pages::tickets::any_today(page, standing).await?;
    home.captures = page.may(&KeepCaptures);
    home.notes = crate::pages::captures::count(page, standing).await?;
    Ok(())
}

async fn for_administrator(home: &mut Show) -> Result<(), Problem> {
    let needs = needs(&home.page).await?;
    let primary = home
        .page
        .network
        .is_none()
        .then_some((routes::NETWORK_NEW, "home-network-found"));
    home.opening = opening::greeting(&home.page, "home-admin", "home-admin-lead", primary);
    home.needs = needs;
    Ok(())
}

fn for_analyst(home: &mut Show) {
    let page = &home.page;
    home.opening = opening::greeting(
        page,
        "home-analyst",
        "home-analyst-lead",
        Some((routes::THEORY, "cycles-see-theory")),
    );
}

/// A participant who waits, or somebody whose roles have ended.
async fn for_nobody_yet(home: &mut Show, standing: &Standing) -> Result<(), Problem> {
    let page = &home.page;
    let said = waiting(page, standing).await?;
    home.opening = Opening {
        title: said.title,
        lead: said.lead,
        primary: None,
    };
    home.facts = said.facts;
    let mut links = vec![
        (routes::ACCOUNT.to_owned(), page.t("home-see-account")),
        (routes::PRIVACY.to_owned(), page.t("foot-privacy")),
    ];
    if page.may(&SeeTheory) {
        links.push((routes::THEORY.to_owned(), page.t("cycles-see-theory")));
    }
    home.links = links;
    Ok(())
}
