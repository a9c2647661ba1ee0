//! The room: what waits, rounds, visits of one's liceo (for the hub, the network's), requests for help, and thanks that all read.

use askama::Template;
use domain::exchange::ExchangeRound;
use domain::permission::{Act as _, ArrangeExchanges, AskForHelp, SeeExchanges, SeeHelp, SeeRound, SeeVisit};
use store::{HelpLine, ThanksLine, VisitLine};

use super::waiting::{Waits, waits};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::visits::words::when;
use crate::routes;

/// Thanks on one page: the newest.
const THANKS: i64 = 8;

/// Visits of the past on one page.
const PAST: usize = 12;

#[derive(Template)]
#[template(path = "pages/exchanges/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    waits: Vec<Waits>,
    rounds: Vec<RoundLine>,
    /// Whether the reader sees rounds at all.
    sees_rounds: bool,
    coming: Vec<Shown>,
    past: Vec<Shown>,
    help: Vec<Asked>,
    /// Where help is asked for: address and liceo.
    ask: Vec<(String, String)>,
    thanks: Vec<Thanked>,
    arranges: bool,
}

struct RoundLine {
    href: String,
    name: String,
    kind: String,
    said: String,
}

/// A visit in a list.
pub(super) struct Shown {
    pub href: String,
    pub title: String,
    pub when: String,
    pub purpose: String,
}

struct Asked {
    href: String,
    title: String,
    words: String,
    meta: String,
}

struct Thanked {
    title: String,
    words: String,
    day: String,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeExchanges>) -> Answer {
    let (db, network, standing) = (&page.app.db, page.network()?.id, can.standing());
    let rounds = db.exchange_rounds(network).await?;
    let seen = |round: &ExchangeRound| SeeRound(round.clone()).allowed(standing);
    let arranges = page.may(&ArrangeExchanges);
    let mut help = db.help_requests(network).await?;
    help.retain(|line| SeeHelp(line.request.clone()).allowed(standing));
    let mut ask = Vec::new();
    for school in standing.schools() {
        if AskForHelp(school).allowed(standing) {
            ask.push((routes::help_new(school), db.school(school).await?.name));
        }
    }
    let (coming, past) = visits(&page, &can).await?;
    let thanks = db.thanks_in(network, THANKS).await?;
    page.show(&List {
        waits: waits(&page, standing).await?,
        sees_rounds: arranges || !ask.is_empty(),
        rounds: rounds
            .iter()
            .filter(|round| seen(round))
            .map(|round| line(&page, round))
            .collect(),
        coming,
        past,
        help: help.iter().map(|line| asked(&page, line)).collect(),
        ask,
        thanks: thanks.iter().map(|line| thanked(&page, line)).collect(),
        arranges,
        page: page.clone(),
    })
}

/// Those to come, the nearest first, and those of the past.
async fn visits(page: &Page, can: &Can<SeeExchanges>) -> Result<(Vec<Shown>, Vec<Shown>), Problem> {
    let (db, standing) = (&page.app.db, can.standing());
    let mut lines: Vec<VisitLine> = Vec::new();
    if page.may(&ArrangeExchanges) {
        lines = db.visits_in(page.network()?.id).await?;
    }
    for school in standing.schools() {
        lines.extend(db.visits_of(school).await?);
    }
    lines.retain(|line| SeeVisit(line.visit.clone()).allowed(standing));
    let mut seen = std::collections::HashSet::new();
    lines.retain(|line| seen.insert(line.visit.id));
    let over = |line: &VisitLine| {
        let past = line.visit.starts_at.is_some_and(|starts| starts <= page.now);
        past || line.visit.called_off_at.is_some()
    };
    let (past, mut coming): (Vec<_>, Vec<_>) = lines.into_iter().partition(over);
    coming.sort_by_key(|line| (line.visit.starts_at.is_none(), line.visit.starts_at, line.visit.id));
    let shown = |lines: Vec<VisitLine>| lines.iter().take(PAST).map(|line| shown(page, line)).collect();
    Ok((shown(coming), shown(past)))
}

/// A visit as a line.
pub(super) fn shown(page: &Page, line: &VisitLine) -> Shown {
    Shown {
        href: routes::visit(line.visit.id),
        title: page.t2("exchange-pair-visit", "visitor", &line.visitor, "host", &line.host),
        when: when(page, &line.visit),
        purpose: line.visit.purpose.clone(),
    }
}

fn line(page: &Page, round: &ExchangeRound) -> RoundLine {
    let day = |day: domain::time::Day| page.lang.day_long(day.0);
    RoundLine {
        href: routes::exchange_round(round.id),
        name: round.name.clone(),
        kind: page.t(&format!("exchange-kind-{}", round.kind)),
        said: match round.sent_at {
            Some(_) => page.t2(
                "exchange-round-from-to",
                "from",
                day(round.starts_on),
                "to",
                day(round.ends_on),
            ),
            None => page.t1("exchange-round-until", "day", day(round.answers_until)),
        },
    }
}

fn asked(page: &Page, line: &HelpLine) -> Asked {
    let day = page.lang.day(line.request.at.day().0);
    Asked {
        href: routes::help(line.request.id),
        title: page.t2("help-line", "school", &line.school, "driver", &line.driver),
        words: line.request.words.clone(),
        meta: page.t2("help-line-meta", "day", day, "n", line.offers),
    }
}

fn thanked(page: &Page, line: &ThanksLine) -> Thanked {
    Thanked {
        title: page.t2("visit-thanks-line", "by", &line.by_school, "to", &line.to_school),
        words: line.words.clone(),
        day: page.lang.day(line.at.day().0),
    }
}
