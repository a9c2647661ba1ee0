//! A visit, for both liceos and the hub: each sees what is theirs to see, and the next word that is theirs to say.

use askama::Template;
use domain::id::{SchoolId, VisitId};
use domain::permission::{
    Act as _, ArrangeVisit, ReadVisitFeedback, SeeCycle, SeeVisit, SpeakForVisit, Standing, WriteVisitNotes,
};
use domain::visit::{Visit, VisitCommitment, VisitStage};

use super::words::{title, when_there, zone_of};
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/visits/show.html", whitespace = "minimize")]
pub(super) struct Show {
    page: Page,
    form: Form,
    visit: Visit,
    stage: VisitStage,
    title: String,
    when: Option<String>,
    lead: String,
    driver: Option<String>,
    protocol: Option<String>,
    arranges: bool,
    notes: bool,
    /// What was said, for who leads one of both; else only whether it was.
    feedback: Vec<FeedbackView>,
    /// Who has said something already, in a sentence.
    wrote: String,
    own: Vec<OwnPart>,
    commitments: Vec<CommitmentView>,
    thanks: Vec<(String, String)>,
    round: Option<String>,
    /// The visit before, and the one after.
    before: Option<String>,
    after: Option<String>,
    /// How they may go on: the new visit's id, and who would go, each as the form sends it and in words.
    next: Option<NextView>,
}

struct NextView {
    id: String,
    ways: Vec<(&'static str, String)>,
}

struct FeedbackView {
    by: String,
    strength: String,
    question: String,
    next_step: String,
}

/// What a liceo of the reader's has still to say.
struct OwnPart {
    name: String,
    feedback: Option<String>,
    /// Where a commitment is written, until its cycle began.
    commitment: Option<String>,
    thanks: Option<String>,
}

struct CommitmentView {
    by: String,
    words: String,
    cycle: Option<(String, String)>,
    begin: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeVisit>) -> Answer {
    page.show(&template(&page, can.standing(), &can.act().0, Form::new()).await?)
}

pub(super) async fn template(page: &Page, standing: &Standing, visit: &Visit, form: Form) -> Result<Show, Problem> {
    let (db, stage) = (&page.app.db, visit.stage(page.now));
    let zone = zone_of(page, visit.host_id).await?;
    let commitments = db.visit_commitments(visit.id).await?;
    let thanks = db.visit_thanks(visit.id).await?;
    let feedback = match can::allow(standing, ReadVisitFeedback(visit.clone())) {
        Ok(proof) => db.visit_feedback(&proof).await?,
        Err(_) => Vec::new(),
    };
    let mut said = Vec::new();
    for one in &feedback {
        said.push(FeedbackView {
            by: db.school(one.school_id).await?.name,
            strength: one.strength.clone(),
            question: one.question.clone(),
            next_step: one.next_step.clone(),
        });
    }
    let mut own = Vec::new();
    for school in [visit.visitor_id, visit.host_id] {
        let act = SpeakForVisit {
            visit: visit.clone(),
            school,
        };
        if stage == VisitStage::Held && act.allowed(standing) {
            let begun = commitments
                .iter()
                .any(|one| one.school_id == school && one.cycle_id.is_some());
            own.push(OwnPart {
                name: db.school(school).await?.name,
                feedback: Some(routes::visit_feedback(visit.id, school)),
                commitment: (!begun).then(|| routes::visit_commitment(visit.id, school)),
                thanks: Some(routes::visit_thanks(visit.id, school)),
            });
        }
    }
    let mut thanked = Vec::new();
    for one in thanks {
        thanked.push((db.school(one.school_id).await?.name, one.words));
    }
    let mut tried = Vec::new();
    for one in &commitments {
        if let Some(view) = commitment(page, standing, visit, one).await? {
            tried.push(view);
        }
    }
    Ok(Show {
        title: title(page, visit).await?,
        when: when_there(page, visit, zone),
        lead: lead(page, stage),
        driver: match visit.driver_id {
            Some(driver) => db.driver(driver).await.ok().map(|driver| driver.name),
            None => None,
        },
        protocol: visit.protocol.map(|one| page.t(&format!("visit-protocol-{one}"))),
        arranges: stage != VisitStage::CalledOff && ArrangeVisit(visit.clone()).allowed(standing),
        notes: stage != VisitStage::CalledOff && WriteVisitNotes(visit.clone()).allowed(standing),
        wrote: wrote(page, visit).await?,
        feedback: said,
        own,
        commitments: tried,
        thanks: thanked,
        round: round(page, visit).await?,
        before: visit.follows_id.map(routes::visit),
        after: db.visit_after(visit.id).await?.map(routes::visit),
        next: next(page, standing, visit, stage).await?,
        stage,
        visit: visit.clone(),
        form,
        page: page.clone(),
    })
}

/// Once it was, who leads one of both may go on, as long as nobody has.
async fn next(page: &Page, standing: &Standing, visit: &Visit, stage: VisitStage) -> Result<Option<NextView>, Problem> {
    let db = &page.app.db;
    let open = stage == VisitStage::Held && ArrangeVisit(visit.clone()).allowed(standing);
    if !open || db.visit_after(visit.id).await?.is_some() {
        return Ok(None);
    }
    let mut ways = Vec::new();
    for (value, back) in [("igual", false), ("vuelta", true)] {
        let (visitor, host) = visit.next_pair(back);
        let (visitor, host) = (db.school(visitor).await?.name, db.school(host).await?.name);
        ways.push((value, page.t2("visit-next-goes", "visitor", visitor, "host", host)));
    }
    Ok(Some(NextView {
        id: VisitId::new(page.app.ids.as_ref(), page.now).to_string(),
        ways,
    }))
}

fn lead(page: &Page, stage: VisitStage) -> String {
    page.t(match stage {
        VisitStage::ToAgree => "visit-lead-agree",
        VisitStage::ToSchedule => "visit-lead-schedule",
        VisitStage::Scheduled => "visit-lead-scheduled",
        VisitStage::Held => "visit-lead-held",
        VisitStage::CalledOff => "visit-off",
    })
}

/// Which of both have said something: that it was said is no secret, what was said is.
async fn wrote(page: &Page, visit: &Visit) -> Result<String, Problem> {
    let lines = page.app.db.visits_of(visit.visitor_id).await?;
    let Some(line) = lines.into_iter().find(|line| line.visit.id == visit.id) else {
        return Ok(page.t("visit-feedback-none"));
    };
    let visitor = line.visitor_wrote_at.map(|_| line.visitor);
    let host = line.host_wrote_at.map(|_| line.host);
    let names: Vec<String> = visitor.into_iter().chain(host).collect();
    if names.is_empty() {
        return Ok(page.t("visit-feedback-none"));
    }
    Ok(page.t1("visit-feedback-by", "names", page.lang.list(&names)))
}

/// What a liceo leaves to try: its own people and the other liceo's leaders read it; the hub, once it is a cycle that it may open.
async fn commitment(
    page: &Page,
    standing: &Standing,
    visit: &Visit,
    one: &VisitCommitment,
) -> Result<Option<CommitmentView>, Problem> {
    let works = |school: SchoolId| standing.works_at(school);
    if !works(one.school_id) && !ReadVisitFeedback(visit.clone()).allowed(standing) {
        return Ok(None);
    }
    let cycle = match one.cycle_id {
        Some(id) => {
            let cycle = page.app.db.cycle(id).await?;
            let link = (routes::cycle(id), cycle.title.clone());
            SeeCycle(cycle).allowed(standing).then_some(link)
        }
        None => None,
    };
    let begins = one.cycle_id.is_none() && standing.leads(one.school_id);
    Ok(Some(CommitmentView {
        by: page.app.db.school(one.school_id).await?.name,
        words: one.words.clone(),
        cycle,
        begin: begins.then(|| format!("{}?pasantia={}.{}", routes::CYCLE_NEW, visit.id, one.school_id)),
    }))
}

/// The round that it comes from, for whoever may open that.
async fn round(page: &Page, visit: &Visit) -> Result<Option<String>, Problem> {
    let Some(pair) = visit.exchange_pair_id else {
        return Ok(None);
    };
    let pair = page.app.db.exchange_pair(pair).await?;
    let round = page.app.db.exchange_round(pair.exchange_round_id).await?;
    let id = round.id;
    Ok(page
        .may(&domain::permission::SeeRound(round))
        .then(|| routes::exchange_round(id)))
}
