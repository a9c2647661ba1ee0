//! Withdraws from a pair, or from this side of the round; whoever loses a partner gets the best that is left at once, with its reasons.

use std::collections::BTreeSet;

use askama::Template;
use domain::check::Wrong;
use domain::exchange::{ExchangePair, ExchangeRound, Gone, PairEnd, PairState, Side, Substitution};
use domain::id::{ExchangePairId, SchoolId};
use domain::permission::SpeakForPair;
use store::NewPair;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::exchanges::Names;
use crate::pages::exchanges::proposal::{title, to_send};
use crate::pages::exchanges::stock::case_of;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/exchanges/pairs/withdrawal.html", whitespace = "minimize")]
struct Withdrawal {
    page: Page,
    form: Form,
    round: ExchangeRound,
    title: String,
    action: String,
    hosts: bool,
    confirmed: bool,
}

/// The form.
pub async fn show(page: Page, can: Can<SpeakForPair>) -> Answer {
    page.show(&template(&page, can.act(), Form::new()).await?)
}

/// Withdraws, and proposes the substitute in the same transaction.
pub async fn save(page: Page, can: Can<SpeakForPair>, form: Form) -> Answer {
    let SpeakForPair { pair, school } = can.act();
    let whole = match form.get("from") {
        "pair" => false,
        "round" => true,
        _ => {
            let form = form.wrong(Wrong::with("from", "wrong-exchange-from"));
            return page.again(&template(&page, can.act(), form).await?);
        }
    };
    if !pair.is_alive() {
        return Err(Problem::refused(axum::http::StatusCode::CONFLICT, "problem-pair-ended"));
    }
    let round = page.app.db.exchange_round(pair.exchange_round_id).await?;
    let found = substitute(&page, &round, pair, (*school, whole)).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.withdraw_from_pair(can.proof(), (round.version, whole), &found.ended, &found.made)
        .await?;
    w.commit().await?;
    let done = if found.made.is_empty() {
        "done-pair-withdrawn"
    } else {
        "done-pair-substituted"
    };
    page.go_saying(&routes::exchange_round(round.id), done)
}

/// What ends, and what takes its place.
struct Mended {
    ended: Vec<(ExchangePairId, PairEnd)>,
    made: Vec<NewPair>,
}

/// Works the substitute out. What both sides have confirmed stays, save what falls with the withdrawal.
async fn substitute(
    page: &Page,
    round: &ExchangeRound,
    pair: &ExchangePair,
    (school, whole): (SchoolId, bool),
) -> Result<Mended, Problem> {
    let mut alive = page.app.db.exchange_pairs(round.id).await?;
    alive.retain(ExchangePair::is_alive);
    let side = pair.side_of(school);
    let gone = Gone {
        school,
        as_host: whole && side == Some(Side::Host),
        as_visitor: whole && side == Some(Side::Visitor),
    };
    let falls = |one: &ExchangePair| one.id == pair.id || gone.takes(&one.pair());
    let mut case = case_of(&page.app.db, round).await?;
    // Whoever withdraws from one pair alone isn't proposed the same one again.
    let other = if side == Some(Side::Host) {
        pair.visitor_id
    } else {
        pair.host_id
    };
    if !whole {
        case.refusals.insert((school, other));
    }
    let confirmed = alive
        .iter()
        .filter(|one| one.state() == PairState::Confirmed && !falls(one));
    case.edits.pinned = confirmed.map(ExchangePair::pair).collect();
    let agreed: BTreeSet<_> = alive.iter().map(ExchangePair::pair).collect();
    let found = case.substitute(&agreed, &gone).or_else(|_| {
        // Somebody's later word contradicts what was confirmed: nothing is pinned, and as much as can be is kept.
        case.edits.pinned.clear();
        case.substitute(&agreed, &gone)
    });
    let found: Substitution = found.map_err(|why| Problem::ours(&why.to_string()))?;
    let ends = |one: &ExchangePair| {
        if falls(one) {
            Some((one.id, PairEnd::Withdrawn))
        } else {
            (!found.kept.contains(&one.pair())).then_some((one.id, PairEnd::Moved))
        }
    };
    Ok(Mended {
        ended: alive.iter().filter_map(ends).collect(),
        made: to_send(&case, &found.made),
    })
}

async fn template(page: &Page, act: &SpeakForPair, form: Form) -> Result<Withdrawal, Problem> {
    let SpeakForPair { pair, school } = act;
    let round = page.app.db.exchange_round(pair.exchange_round_id).await?;
    let names = Names::of(page, round.network_id).await?;
    Ok(Withdrawal {
        title: title(page, &names, &round, pair.pair()),
        action: routes::pair_withdrawal(pair.id, *school),
        hosts: pair.side_of(*school) == Some(Side::Host),
        confirmed: pair.state() == PairState::Confirmed,
        round,
        form,
        page: page.clone(),
    })
}
