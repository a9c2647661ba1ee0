//! The first words of the home: one sentence that says what matters today, and the one thing to do.

use domain::cycle::Phase;
use i18n::{Gender, capitalized};

use super::calls::Calls;
use super::steps::Steps;
use crate::page::Page;
use crate::routes;

/// What the page begins with.
#[derive(Default)]
pub struct Opening {
    /// The sentence.
    pub title: String,
    /// A second one.
    pub lead: String,
    /// The one thing to do.
    pub primary: Option<(String, String)>,
}

/// For the hub: how many liceos may need a call.
#[must_use]
pub fn of_hub(page: &Page, known: &Calls) -> Opening {
    let n = known.calls.len() + known.more;
    if known.schools == 0 {
        return Opening {
            title: page.t("home-no-schools"),
            lead: page.t("home-no-schools-why"),
            primary: Some((routes::NETWORK.to_owned(), page.t("home-schools-do"))),
        };
    }
    let count = capitalized(&page.lang.count_of(n, Gender::Masculine));
    let others = known.schools - n;
    Opening {
        title: if n == 0 {
            page.t("home-no-calls")
        } else {
            page.t2("home-calls", "n", n, "count", count)
        },
        lead: match (n, others) {
            (0, _) => page.t("home-no-calls-why"),
            (_, 0) => page.t("home-calls-all"),
            _ => {
                let words = page.lang.count_of(others, Gender::Masculine);
                page.t2("home-others", "n", others, "count", words)
            }
        },
        primary: None,
    }
}

/// For a school's people: the next step of a cycle, or the first one.
#[must_use]
pub fn of_school(page: &Page, known: &Steps, plans: bool) -> Opening {
    let name = first_name(page);
    let Some(step) = known.waiting.first() else {
        return match known.running {
            0 => Opening {
                title: page.t1("home-begin", "name", name),
                lead: page.t("home-begin-why"),
                primary: plans.then(|| (routes::CYCLE_NEW.to_owned(), page.t("cycles-plan-one"))),
            },
            n => Opening {
                title: page.t1("home-nothing-waits", "name", name),
                lead: page.t1("home-running", "n", n),
                primary: None,
            },
        };
    };
    let (title, lead) = match step.phase {
        Phase::Plan => ("home-now-plan", "home-now-plan-why"),
        Phase::Do => ("home-now-do", "home-now-do-why"),
        Phase::Study => ("home-now-study", "home-now-study-why"),
        Phase::Act | Phase::Closed => ("home-now-act", "home-now-act-why"),
    };
    Opening {
        title: page.lang.with(title, &[("name", name.into())]),
        lead: page.lang.t(lead),
        primary: Some((step.href.clone(), step.action.clone())),
    }
}

/// For whoever has nothing that waits: a greeting, and where to begin.
#[must_use]
pub fn greeting(page: &Page, title: &str, lead: &str, primary: Option<(&str, &str)>) -> Opening {
    let name = first_name(page);
    Opening {
        title: page.lang.with(title, &[("name", name.into())]),
        lead: page.lang.t(lead),
        primary: primary.map(|(href, key)| (href.to_owned(), page.lang.t(key))),
    }
}

fn first_name(page: &Page) -> String {
    let name = page.name().unwrap_or_default();
    name.split_whitespace().next().unwrap_or(name).to_owned()
}
