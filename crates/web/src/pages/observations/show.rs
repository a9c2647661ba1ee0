//! An observation, for teacher, observer, and whom the teacher shows it to: each sees what is theirs to see at this stage, and the next word
//! that is theirs to say.

use askama::Template;
use domain::id::PersonId;
use domain::observation::{Evidence, Observation, Stage};
use domain::permission::{
    Act as _, Matter, OwnObservation, ReadEvidence, ReadRatings, SeeCycle, SeeObservation, Standing, may_observe_at,
};

use super::load::OWN;
use super::sections::{self, DomainView, EvidenceView};
use super::words::{self, Names, lesson, rubric};
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::conversations::block::ConversationBlock;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/show.html")]
struct Show {
    page: Page,
    observation: Observation,
    stage: Stage,
    heading: String,
    lesson: String,
    /// Who observes, or who asked for it.
    when: String,
    /// What comes next, for the reader.
    next: String,
    rubric: (String, String),
    is_teacher: bool,
    is_observer: bool,
    evidence: Option<EvidenceView>,
    domains: Option<Vec<DomainView>>,
    /// Whether anything was rated yet.
    rated: bool,
    shown: Shown,
    /// The observation that it comes back to, and the one that came back to it.
    before: Option<String>,
    after: Option<String>,
    cycle: Option<(String, String)>,
    /// What is said beyond both, once it was shown.
    conversations: ConversationBlock,
}

/// To whom it is shown, and may be.
#[derive(Default)]
struct Shown {
    /// Address for taking it back, and name.
    to: Vec<(String, String)>,
    /// Id and name.
    may: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, see: Can<SeeObservation>) -> Answer {
    let observation = see.act().observation.clone();
    let mut names = Names::default();
    let (is_teacher, is_observer) = (
        observation.teacher_id == see.who(),
        observation.observer_id == see.who(),
    );
    let said = rubric(&page, observation.rubric_id, observation.rubric_version).await?;
    let seen = match can::allow(see.standing(), ReadEvidence(see.act().clone())) {
        Ok(proof) => page.app.db.evidence(&proof).await?,
        Err(_) => None,
    };
    let ratings = match can::allow(see.standing(), ReadRatings(see.act().clone())) {
        Ok(proof) => Some(page.app.db.ratings(&proof).await?.unwrap_or_default()),
        Err(_) => None,
    };
    let empty = Evidence::default();
    let domains = |ratings| sections::domains(&page, &said, Some(ratings), seen.as_ref().unwrap_or(&empty));
    let teacher = names.of(&page, observation.teacher_id).await?;
    let observer = names.of(&page, observation.observer_id).await?;
    let heading = if is_teacher {
        page.t1("observation-your-class", "day", page.lang.day_long(observation.day.0))
    } else {
        page.t1("observations-of", "name", teacher)
    };
    let rated = ratings.as_ref().is_some_and(|ratings| !ratings.is_empty());
    page.show(&Show {
        stage: observation.stage(),
        heading,
        lesson: lesson(&page, &observation).await?,
        when: page.t1("observations-by", "name", observer),
        next: next(&page, &observation, is_teacher, is_observer),
        rubric: named(&page, &observation).await?,
        is_teacher,
        is_observer,
        evidence: seen.as_ref().map(|seen| sections::evidence(&page, seen, &said)),
        domains: ratings.as_ref().filter(|_| rated).map(domains),
        rated,
        shown: shown(&page, &see, is_teacher).await?,
        before: observation.follows_id.map(routes::observation),
        after: after(&page, &see).await?,
        cycle: cycle(&page, see.standing(), &observation).await?,
        conversations: ConversationBlock::of(&page, see.standing(), &Matter::Observation(see.act().clone())).await?,
        observation,
        page: page.clone(),
    })
}

fn next(page: &Page, observation: &Observation, is_teacher: bool, is_observer: bool) -> String {
    let stage = observation.stage();
    if is_teacher {
        words::for_teacher(page, stage)
    } else if is_observer {
        words::for_observer(page, stage)
    } else {
        words::for_guest(page, stage)
    }
}

/// The rubric's address and name.
async fn named(page: &Page, observation: &Observation) -> Result<(String, String), Problem> {
    let Some(id) = observation.rubric_id else {
        return Ok((routes::rubric(OWN), page.t("rubric-own-name")));
    };
    match page.app.db.rubric(id).await {
        Ok(line) => Ok((routes::rubric(id), line.name)),
        Err(store::Error::NotFound) => Ok((routes::rubric(OWN), page.t("observation-rubric"))),
        Err(other) => Err(other.into()),
    }
}

/// Whom the teacher shows it to, and may: people of the liceo and of the hub who haven't seen it by themselves.
async fn shown(page: &Page, see: &Can<SeeObservation>, is_teacher: bool) -> Result<Shown, Problem> {
    let observation = &see.act().observation;
    if !is_teacher || observation.sent_at.is_none() || !OwnObservation(observation.clone()).allowed(see.standing()) {
        return Ok(Shown::default());
    }
    let to = page.app.db.observation_shown_to(observation.id).await?;
    let mut people = page.app.db.people_at(observation.school_id).await?;
    people.extend(page.app.db.hub_people().await?);
    let mut may: Vec<(PersonId, String)> = Vec::new();
    for line in people {
        let has = line.person_id == observation.teacher_id
            || line.person_id == observation.observer_id
            || see.act().shown_to.contains(&line.person_id)
            || may.iter().any(|(known, _)| *known == line.person_id);
        if !has {
            may.push((
                line.person_id,
                format!("{} · {}", line.name, page.word("role", line.role)),
            ));
        }
    }
    let end = |person: PersonId| routes::observation_sharing_end(observation.id, person);
    Ok(Shown {
        to: to.into_iter().map(|(person, name)| (end(person), name)).collect(),
        may: may
            .into_iter()
            .map(|(person, name)| (person.to_string(), name))
            .collect(),
    })
}

/// The one that came back to it, for whoever takes part in it.
async fn after(page: &Page, see: &Can<SeeObservation>) -> Result<Option<String>, Problem> {
    let Some(after) = page.app.db.observation_after(see.act().observation.id).await? else {
        return Ok(None);
    };
    let id = after.id;
    let act = SeeObservation {
        observation: after,
        shown_to: Vec::new(),
    };
    Ok(act.allowed(see.standing()).then(|| routes::observation(id)))
}

/// The cycle that began from it, for whoever may open that.
async fn cycle(
    page: &Page,
    standing: &Standing,
    observation: &Observation,
) -> Result<Option<(String, String)>, Problem> {
    let Some(id) = observation.cycle_id else {
        return Ok(None);
    };
    let cycle = page.app.db.cycle(id).await?;
    let link = (routes::cycle(id), cycle.title.clone());
    Ok(SeeCycle(cycle).allowed(standing).then_some(link))
}

/// Whether somebody can be shown an observation of a liceo.
pub(super) fn may_be_shown(who: &Standing, observation: &Observation) -> bool {
    let part = [observation.teacher_id, observation.observer_id].contains(&who.person());
    !part && may_observe_at(who, observation.school_id)
}
