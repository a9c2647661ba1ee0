//! What of exchanges waits for the reader: an answer for a round, a yes to a pair, words and a day for a visit, feedback after it; for the
//! hub, pairs to be sent.

use domain::exchange::ExchangePair;
use domain::id::SchoolId;
use domain::permission::{ArrangeExchanges, Standing};
use domain::visit::VisitStage;
use store::VisitLine;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Something that waits.
pub struct Waits {
    /// Where it is done.
    pub href: String,
    /// What waits.
    pub said: String,
    /// The next step, as a verb.
    pub action: String,
}

/// After so many days nobody is asked for feedback any more.
const STILL_ASKED: i64 = 45;

/// For whoever reads.
///
/// # Errors
/// What the store says.
pub async fn waits(page: &Page, standing: &Standing) -> Result<Vec<Waits>, Problem> {
    let Some(network) = page.network.as_ref().filter(|_| standing.sees_content()) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    let leads: Vec<SchoolId> = standing
        .schools()
        .into_iter()
        .filter(|id| standing.leads(*id))
        .collect();
    let hub = page.may(&ArrangeExchanges);
    if leads.is_empty() && !hub {
        return Ok(found);
    }
    let mut rounds = page.app.db.exchange_rounds(network.id).await?;
    rounds.retain(|round| !round.is_over(page.today()));
    for round in rounds.iter().filter(|round| round.takes_answers()) {
        let href = routes::exchange_round(round.id);
        if hub && page.today() > round.answers_until {
            let said = page.t1("exchange-waits-send", "name", &round.name);
            found.push(waits_for(page, href, said, "exchange-waits-send-do"));
            continue;
        }
        for school in &leads {
            if page.app.db.round_entry(round.id, *school).await?.is_none() {
                let day = page.lang.day(round.answers_until.0);
                let said = page.t2("exchange-waits-entry", "name", &round.name, "day", day);
                let href = routes::round_entry(round.id, *school);
                found.push(waits_for(page, href, said, "exchange-entry-answer"));
            }
        }
    }
    for school in leads {
        let mut pairs = page.app.db.exchange_pairs_of(school).await?;
        pairs.retain(|pair| pair.waits_for(school) && rounds.iter().any(|one| one.id == pair.exchange_round_id));
        for pair in pairs {
            found.push(pair_waits(page, school, &pair).await?);
        }
        let visits = page.app.db.visits_of(school).await?;
        found.extend(visits.iter().filter_map(|line| visit_waits(page, school, line)));
    }
    Ok(found)
}

async fn pair_waits(page: &Page, school: SchoolId, pair: &ExchangePair) -> Result<Waits, Problem> {
    let (key, other) = if pair.visitor_id == school {
        ("exchange-waits-pair-go", pair.host_id)
    } else {
        ("exchange-waits-pair-host", pair.visitor_id)
    };
    let said = page.t1(key, "school", page.app.db.school(other).await?.name);
    let href = format!("{}#parejas", routes::exchange_round(pair.exchange_round_id));
    Ok(waits_for(page, href, said, "exchange-waits-pair-do"))
}

fn visit_waits(page: &Page, school: SchoolId, line: &VisitLine) -> Option<Waits> {
    let visit = &line.visit;
    let (other, wrote) = if visit.visitor_id == school {
        (&line.host, line.visitor_wrote_at)
    } else {
        (&line.visitor, line.host_wrote_at)
    };
    let (key, href, action) = match visit.stage(page.now) {
        VisitStage::ToAgree => ("exchange-waits-agree", routes::visit_agreement(visit.id), "visit-agree"),
        VisitStage::ToSchedule => (
            "exchange-waits-schedule",
            routes::visit_schedule(visit.id),
            "visit-schedule",
        ),
        VisitStage::Held if wrote.is_none() && visit.starts_at? > page.now.plus_days(-STILL_ASKED) => (
            "exchange-waits-feedback",
            routes::visit_feedback(visit.id, school),
            "visit-feedback-give",
        ),
        VisitStage::Held | VisitStage::Scheduled | VisitStage::CalledOff => return None,
    };
    Some(waits_for(page, href, page.t1(key, "school", other), action))
}

fn waits_for(page: &Page, href: String, said: String, action: &str) -> Waits {
    Waits {
        href,
        said,
        action: page.t(action),
    }
}
