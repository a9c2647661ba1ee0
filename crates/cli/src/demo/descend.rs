//! The families of ideas enter the database: each child on its day, offered and answered some weeks later.

use std::collections::HashMap;

use anyhow::Context as _;
use domain::id::{IdeaId, NetworkId, OfferId, PersonId};
use domain::permission::{DecideOffers, OfferIdea, ProposeIdea, in_the_name_of};
use domain::theory::{Descent, DescentPlan, IdeaContext, IdeaPlan, OfferDecision, OfferOutcome};
use domain::time::Day;
use store::Db;

use super::calendar::{Calendar, Hour, date, moment};
use super::ground::Liceo;
use super::lineage::{Answer, CHILDREN, Came, Child};
use super::pen::Pen;
use super::sketch::Sketch;

/// Days between an idea and its offer, and between its offer and the answer.
const TO_OFFER: i64 = 20;
const TO_ANSWER: i64 = 15;

/// The children of the ideas, as far as they lie in the past.
pub(super) async fn descend(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    (network, hub): (NetworkId, PersonId),
    liceos: &[Liceo],
    ideas: &mut HashMap<&'static str, IdeaId>,
) -> anyhow::Result<()> {
    for child in CHILDREN {
        let made = made(child, calendar);
        let Some(liceo) = liceos.iter().find(|liceo| liceo.index == child.liceo) else {
            continue;
        };
        let parents: Vec<IdeaId> = child.parents.iter().filter_map(|key| ideas.get(key).copied()).collect();
        if made > calendar.last || parents.len() < child.parents.len() {
            continue;
        }
        let first = db.idea(parents[0]).await?;
        let mut w = pen.begin(db, moment(made, Hour::Late)).await?;
        let id = IdeaId::new(w.ids(), w.at());
        let plan = IdeaPlan {
            name: child.name.to_owned(),
            description: child.description.to_owned(),
            driver_id: first.driver_id,
            context: IdeaContext {
                level: first.level,
                subject: first.subject,
                audience: child.audience.to_owned(),
                protocol: child.protocol.to_owned(),
                ..IdeaContext::default()
            },
        };
        let descent = DescentPlan {
            kind: match child.came {
                Came::Adapted => Descent::Adapted,
                Came::Merged => Descent::Merged,
            },
            parents,
            why: child.why.to_owned(),
        };
        let proof = in_the_name_of(liceo.utp.id, ProposeIdea(Some(liceo.id)));
        w.adapt_idea(&proof, network, id, &plan, &descent).await?;
        w.commit().await?;
        ideas.insert(child.key, id);
        answer(db, pen, calendar, (child, id), liceo, hub).await?;
    }
    Ok(())
}

/// Offered, and answered, as far as both lie in the past.
async fn answer(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    (child, id): (&Child, IdeaId),
    liceo: &Liceo,
    hub: PersonId,
) -> anyhow::Result<()> {
    let offered = calendar.school_day(made(child, calendar).plus_days(TO_OFFER));
    if matches!(child.answer, Answer::Kept) || offered >= calendar.last {
        return Ok(());
    }
    let idea = db.idea(id).await?;
    let mut w = pen.begin(db, moment(offered, Hour::Noon)).await?;
    let offer = OfferId::new(w.ids(), w.at());
    w.offer_idea(&in_the_name_of(liceo.utp.id, OfferIdea(idea)), offer, child.note)
        .await?;
    w.commit().await?;
    let decided = offered.plus_days(TO_ANSWER);
    let (outcome, reason) = match child.answer {
        Answer::Accepted => (OfferOutcome::Accepted, ""),
        Answer::Declined(reason) => (OfferOutcome::Declined, reason),
        Answer::Open | Answer::Kept => return Ok(()),
    };
    if decided >= calendar.last {
        return Ok(());
    }
    let offer = db.offer(offer).await.context("the offer was just made")?;
    let decision = OfferDecision {
        outcome,
        reason: reason.to_owned(),
        driver_id: None,
    };
    let mut w = pen.begin(db, moment(calendar.school_day(decided), Hour::Noon)).await?;
    w.decide_offer(&in_the_name_of(hub, DecideOffers), &offer, &decision)
        .await?;
    Ok(w.commit().await?)
}

/// When a child was made.
fn made(child: &Child, calendar: &Calendar) -> Day {
    let (this, month, day) = child.made;
    let year = if this { calendar.year } else { calendar.year - 1 };
    calendar
        .school_day(date(year, month, day).min(calendar.last.plus_days(365)))
        .max(date(year, month, day))
}

/// Which idea a sketch tests: its story's, or what came of that. A liceo tests its own child from the week after, the
/// second test of a story what the network took in by then.
pub(super) fn tested(sketch: &Sketch, calendar: &Calendar, ideas: &HashMap<&'static str, IdeaId>) -> &'static str {
    let after = |child: &Child, days| made(child, calendar).plus_days(days) <= sketch.starts;
    let fits = |child: &&Child| {
        let own = child.liceo == sketch.liceo && after(child, 7);
        let taken = matches!(child.answer, Answer::Accepted) && after(child, TO_OFFER + TO_ANSWER + 10);
        // In Los Boldos the titles of the showcase say which is which.
        let first = sketch.liceo == 0 && !sketch.story.title.contains("tres preguntas");
        child.story == sketch.story.idea && ideas.contains_key(child.key) && !first && (own || (sketch.again && taken))
    };
    CHILDREN
        .iter()
        .rev()
        .find(fits)
        .map_or(sketch.story.idea, |child| child.key)
}
