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

/// What happens to a child, in the order of its life.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// A liceo makes it.
    Made,
    /// The liceo offers it.
    Offered,
    /// The hub answers.
    Answered,
}

/// The children of the ideas, as far as they lie in the past, each step on its day: a theory's versions stand in order.
pub(super) async fn descend(
    db: &Db,
    pen: &Pen,
    calendar: &Calendar,
    (network, hub): (NetworkId, PersonId),
    liceos: &[Liceo],
    ideas: &mut HashMap<&'static str, IdeaId>,
) -> anyhow::Result<()> {
    let mut steps: Vec<(Day, Step, &Child)> = CHILDREN.iter().flat_map(|child| steps(child, calendar)).collect();
    steps.retain(|(day, ..)| *day < calendar.last);
    steps.sort_by_key(|(day, step, child)| (*day, *step, child.key));
    for (day, step, child) in steps {
        let Some(liceo) = liceos.iter().find(|liceo| liceo.index == child.liceo) else {
            continue;
        };
        match step {
            Step::Made => make(db, pen, (day, network), (child, liceo), ideas).await?,
            Step::Offered => offer(db, pen, day, (child, liceo), ideas).await?,
            Step::Answered => answer(db, pen, day, (child, hub), ideas).await?,
        }
    }
    Ok(())
}

/// Its steps and their days.
fn steps<'a>(child: &'a Child, calendar: &Calendar) -> Vec<(Day, Step, &'a Child)> {
    let made = made(child, calendar);
    let offered = made.plus_days(TO_OFFER);
    let mut steps = vec![(made, Step::Made, child)];
    if !matches!(child.answer, Answer::Kept) {
        steps.push((offered, Step::Offered, child));
    }
    if matches!(child.answer, Answer::Accepted | Answer::Declined(_)) {
        steps.push((offered.plus_days(TO_ANSWER), Step::Answered, child));
    }
    steps
}

async fn make(
    db: &Db,
    pen: &Pen,
    (day, network): (Day, NetworkId),
    (child, liceo): (&'static Child, &Liceo),
    ideas: &mut HashMap<&'static str, IdeaId>,
) -> anyhow::Result<()> {
    let parents: Vec<IdeaId> = child.parents.iter().filter_map(|key| ideas.get(key).copied()).collect();
    let first = db.idea(*parents.first().context("a child of nothing")?).await?;
    let mut w = pen.begin(db, moment(day, Hour::Late)).await?;
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
    Ok(())
}

async fn offer(
    db: &Db,
    pen: &Pen,
    day: Day,
    (child, liceo): (&Child, &Liceo),
    ideas: &HashMap<&'static str, IdeaId>,
) -> anyhow::Result<()> {
    let idea = db.idea(*ideas.get(child.key).context("an idea that was made")?).await?;
    let mut w = pen.begin(db, moment(day, Hour::Noon)).await?;
    let id = OfferId::new(w.ids(), w.at());
    w.offer_idea(&in_the_name_of(liceo.utp.id, OfferIdea(idea)), id, child.note)
        .await?;
    Ok(w.commit().await?)
}

async fn answer(
    db: &Db,
    pen: &Pen,
    day: Day,
    (child, hub): (&Child, PersonId),
    ideas: &HashMap<&'static str, IdeaId>,
) -> anyhow::Result<()> {
    let idea = *ideas.get(child.key).context("an idea that was made")?;
    let offers = db.offers_of(idea).await?;
    let offer = offers.last().context("an offer that was made")?;
    let (outcome, reason) = match child.answer {
        Answer::Declined(reason) => (OfferOutcome::Declined, reason),
        _ => (
            OfferOutcome::Accepted,
            "Resultó en más de un curso y está escrito paso a paso: la puede repetir otro liceo.",
        ),
    };
    let decision = OfferDecision {
        outcome,
        reason: reason.to_owned(),
        driver_id: None,
    };
    let mut w = pen.begin(db, moment(day, Hour::Noon)).await?;
    w.decide_offer(&in_the_name_of(hub, DecideOffers), offer, &decision)
        .await?;
    Ok(w.commit().await?)
}

/// When a child was made.
fn made(child: &Child, calendar: &Calendar) -> Day {
    let (this, month, day) = child.made;
    date(calendar.year - i16::from(!this), month, day)
}

/// Which idea a sketch tests: its story's, or what came of that. A liceo tests its own child from the week after; what the
/// network took in by then is tested by the second tests of a story, and by each third of the others.
pub(super) fn tested(sketch: &Sketch, calendar: &Calendar, ideas: &HashMap<&'static str, IdeaId>) -> &'static str {
    let after = |child: &Child, days| made(child, calendar).plus_days(days) <= sketch.starts;
    let day = usize::from(sketch.starts.0.day().unsigned_abs());
    let turns = sketch.again || (sketch.liceo + day).is_multiple_of(3);
    let fits = |child: &&Child| {
        let own = child.liceo == sketch.liceo && after(child, 7);
        let taken = matches!(child.answer, Answer::Accepted) && after(child, TO_OFFER + TO_ANSWER + 10);
        // In Los Boldos the titles of the showcase say which is which.
        let first = sketch.liceo == 0 && !sketch.story.title.contains("tres preguntas");
        child.story == sketch.story.idea && ideas.contains_key(child.key) && !first && (own || (turns && taken))
    };
    CHILDREN
        .iter()
        .rev()
        .find(fits)
        .map_or(sketch.story.idea, |child| child.key)
}
