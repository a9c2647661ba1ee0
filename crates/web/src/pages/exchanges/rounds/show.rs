//! A round: for who leads a liceo, its own answer and its pairs; for the hub, who has not answered, what would be sent, and how far the pairs
//! have come.

use askama::Template;
use domain::exchange::{ExchangePair, ExchangeRound, PairState, RoundEntry};
use domain::id::SchoolId;
use domain::permission::{AnswerRound, ArrangeRound, SeeRound, Standing};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::exchanges::Names;
use crate::pages::exchanges::pairs::view::{PairLine, line};
use crate::pages::exchanges::proposal::{ProposalView, proposal};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/exchanges/rounds/show.html", whitespace = "minimize")]
pub(super) struct Show {
    page: Page,
    round: ExchangeRound,
    when: String,
    lead: String,
    /// What the reader's liceos said, one each.
    own: Vec<Own>,
    /// Pairs of the reader's liceos.
    pairs: Vec<PairLine>,
    hub: Option<Hub>,
    form: Form,
}

/// A liceo of the reader's.
struct Own {
    name: String,
    said: String,
    /// Where it answers, while that is possible.
    href: Option<String>,
    answered: bool,
}

/// What the hub sees in a minute.
struct Hub {
    /// How many have answered of how many.
    answered: String,
    /// Those that have not: address and name.
    silent: Vec<(String, String)>,
    /// Those that stay away this time.
    away: Vec<String>,
    /// What would be sent; none once it was.
    proposal: Option<ProposalView>,
    /// How the pairs stand, once they were sent.
    state: String,
    /// All pairs of the round, those that wait first.
    sent: Vec<PairLine>,
    /// Who asked to go and goes nowhere now.
    alone: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeRound>) -> Answer {
    page.show(&template(&page, can.standing(), &can.act().0, Form::new()).await?)
}

pub(super) async fn template(
    page: &Page,
    standing: &Standing,
    round: &ExchangeRound,
    form: Form,
) -> Result<Show, Problem> {
    let names = Names::of(page, round.network_id).await?;
    let entries = page.app.db.round_entries(round.id).await?;
    let sent = page.app.db.exchange_pairs(round.id).await?;
    let members = page.app.db.members(round.network_id).await?;
    let mut own = Vec::new();
    let mut pairs = Vec::new();
    for school in standing.schools() {
        let act = AnswerRound {
            round: round.clone(),
            school,
        };
        if page.may(&act) && members.iter().any(|member| member.school_id == school) {
            own.push(answer_of(page, &names, round, school, &entries));
            let of_it = sent.iter().filter(|pair| pair.side_of(school).is_some());
            for pair in of_it {
                pairs.push(line(page, &names, round, pair, Some(school)).await?);
            }
        }
    }
    let hub = if page.may(&ArrangeRound(round.clone())) {
        Some(hub(page, &names, round, &entries, &sent).await?)
    } else {
        None
    };
    Ok(Show {
        when: page.t2(
            "exchange-round-from-to",
            "from",
            page.lang.day_long(round.starts_on.0),
            "to",
            page.lang.day_long(round.ends_on.0),
        ),
        lead: lead(page, round),
        own,
        pairs,
        hub,
        form,
        round: round.clone(),
        page: page.clone(),
    })
}

fn lead(page: &Page, round: &ExchangeRound) -> String {
    let day = page.lang.day_long(round.answers_until.0);
    match round.sent_at {
        Some(sent) => page.t1("exchange-round-sent", "day", page.lang.day_long(sent.day().0)),
        None if page.today() > round.answers_until => page.t1("exchange-round-late", "day", day),
        None => page.t1("exchange-round-until", "day", day),
    }
}

fn answer_of(page: &Page, names: &Names, round: &ExchangeRound, school: SchoolId, entries: &[RoundEntry]) -> Own {
    let entry = entries.iter().find(|entry| entry.school_id == school);
    Own {
        name: names.school(school),
        said: match entry {
            Some(entry) => taken(page, entry),
            None => page.t("exchange-entry-none"),
        },
        href: round.takes_answers().then(|| routes::round_entry(round.id, school)),
        answered: entry.is_some(),
    }
}

/// «Va a 1 liceo y recibe a 2.»
fn taken(page: &Page, entry: &RoundEntry) -> String {
    if entry.takes_part {
        page.t2("exchange-entry-takes", "goes", entry.goes, "hosts", entry.hosts)
    } else {
        page.t("exchange-entry-away")
    }
}

async fn hub(
    page: &Page,
    names: &Names,
    round: &ExchangeRound,
    entries: &[RoundEntry],
    sent: &[ExchangePair],
) -> Result<Hub, Problem> {
    let mut members = page.app.db.members(round.network_id).await?;
    let mut seen = std::collections::HashSet::new();
    members.retain(|member| seen.insert(member.school_id));
    let answered = |school: SchoolId| entries.iter().any(|entry| entry.school_id == school);
    let silent = members.iter().filter(|member| !answered(member.school_id));
    let away = entries.iter().filter(|entry| !entry.takes_part);
    let mut lines = Vec::new();
    for pair in sent {
        lines.push(line(page, names, round, pair, None).await?);
    }
    lines.sort_by_key(|line| line.rank);
    let goes = |school: SchoolId| sent.iter().any(|pair| pair.is_alive() && pair.visitor_id == school);
    let alone = entries.iter().filter(|entry| entry.goes > 0 && !goes(entry.school_id));
    Ok(Hub {
        answered: page.t2("exchange-hub-answered", "n", entries.len(), "of", members.len()),
        silent: silent
            .map(|member| (routes::school(member.school_id), member.name.clone()))
            .collect(),
        away: away.map(|entry| names.school(entry.school_id)).collect(),
        proposal: if round.takes_answers() {
            Some(proposal(page, names, round).await?)
        } else {
            None
        },
        state: state(page, sent),
        alone: if round.takes_answers() {
            Vec::new()
        } else {
            alone
                .map(|entry| (routes::school(entry.school_id), names.school(entry.school_id)))
                .collect()
        },
        sent: lines,
    })
}

/// «4 confirmadas, 3 esperan un sí.»
fn state(page: &Page, sent: &[ExchangePair]) -> String {
    let confirmed = sent.iter().filter(|pair| pair.state() == PairState::Confirmed).count();
    let waiting = sent.iter().filter(|pair| pair.is_alive()).count() - confirmed;
    page.t2("exchange-hub-state", "confirmed", confirmed, "waiting", waiting)
}
