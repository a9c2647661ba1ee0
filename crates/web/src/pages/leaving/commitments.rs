//! What somebody's team leaves to do: the form on the phone, and what the team said already. With an account, or with a ticket.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::convening::{CommitmentFields, CommitmentPlan, Convening, Fate, Stand};
use domain::id::{CommitmentId, ConveningId, SchoolId};
use domain::permission::{Act as _, AnswerForCommitment, Commit, Proof, Standing, decide};
use store::{CommitmentLine, Committing};

use super::words::{fate_of, fate_word, team};
use crate::form::Form;
use crate::guard::limits::Purpose;
use crate::guard::session::Visitor;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::convenings::attending::{Attending, Brought, attending};
use crate::routes;

/// Days after a convening in which a team may still say what it leaves to do.
const LATER: i64 = 30;
/// Days until a commitment is due where nobody says otherwise: two weeks, in which a small test fits.
const USUAL: i64 = 14;

#[derive(Template)]
#[template(path = "pages/leaving/commitments.html", whitespace = "minimize")]
struct Commitments {
    page: Page,
    convening: Convening,
    form: Form,
    offered: Offered,
    lines: Vec<Line>,
    /// Whether something may still be added.
    open: bool,
    /// Whether whoever reads has no account.
    guest: bool,
    /// Where a ticket that this browser holds becomes the reader's own.
    link: Option<String>,
}

/// What the form offers.
pub(super) struct Offered {
    pub(super) schools: Vec<(String, String)>,
    pub(super) people: Vec<(String, String)>,
    pub(super) ideas: Vec<(String, String)>,
}

/// A commitment of one's own team.
pub(super) struct Line {
    pub(super) id: CommitmentId,
    pub(super) what: String,
    /// Who, by when, with which idea.
    pub(super) meta: String,
    pub(super) fate: String,
    pub(super) reason: String,
    /// The page of its cycle, or of planning it.
    pub(super) cycle: Option<String>,
    pub(super) plan: Option<String>,
    /// Whether it may be changed, said to be done, let go.
    pub(super) waits: bool,
    /// Whether it may be taken up again.
    pub(super) rests: bool,
}

/// The page.
pub async fn show(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>) -> Answer {
    let Some(who) = attending(&page.app, &visitor, &brought, id).await? else {
        return nobody(&page);
    };
    let fresh = CommitmentId::new(page.app.ids.as_ref(), page.now);
    let due = who.convening().zone.day(page.now).plus_days(USUAL);
    let form = Form::new()
        .with("id", fresh.to_string())
        .with("due_on", due.to_string());
    let template = template(&page, &who, form).await?;
    let held = matches!(who, Attending::Guest(_)) && page.signed_in.is_some();
    page.show(&Commitments {
        link: brought
            .0
            .filter(|_| held)
            .map(|ticket| routes::ticket_link(ticket.reveal())),
        ..template
    })
}

/// Adds one. The form names it: sent twice, it is one.
pub async fn add(page: Page, visitor: Visitor, brought: Brought, Path(id): Path<ConveningId>, form: Form) -> Answer {
    let Some(who) = attending(&page.app, &visitor, &brought, id).await? else {
        return nobody(&page);
    };
    let convening = who.convening().clone();
    if !is_open(&page, &convening) {
        return Err(Problem::refused(
            axum::http::StatusCode::CONFLICT,
            "problem-convening-closed",
        ));
    }
    let offered = offered(&page, &who).await?;
    let plan = match check(&form, &offered, &convening) {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &who, form.wrong(wrong)).await?),
    };
    if page.app.limits.count(Purpose::Commitment, &whose(&who)).is_err() {
        let wrong = Wrong::with("what", "wrong-commitments-many");
        return page.again(&template(&page, &who, form.wrong(wrong)).await?);
    }
    let commitment = form
        .get("id")
        .parse()
        .unwrap_or_else(|_| CommitmentId::new(page.app.ids.as_ref(), page.now));
    let mut w = page.app.db.write(page.app.moment()).await?;
    match &who {
        Attending::Account(_) => {
            let proof = commit(&page, &who, &form, &offered)?;
            w.keep_commitment(Committing::Account(&proof), commitment, &plan)
                .await?;
        }
        Attending::Guest(proof) => {
            w.keep_commitment(Committing::Ticket(proof), commitment, &plan).await?;
        }
    }
    w.commit().await?;
    page.app.live.hint(convening.id);
    page.go_saying(&routes::convening_commitments(convening.id), "done-commitment-kept")
}

/// Whose commitments are counted together: an account's, or a ticket's.
fn whose(who: &Attending) -> String {
    let registration = who.registration().map(|registration| registration.to_string());
    who.person()
        .map(|person| person.to_string())
        .or(registration)
        .unwrap_or_default()
}

/// What the form says, with only what was offered to choose.
pub(super) fn check(form: &Form, offered: &Offered, convening: &Convening) -> Result<CommitmentPlan, Wrong> {
    let fields: CommitmentFields = form.read();
    let mut wrong = Wrong::none();
    let among = |options: &[(String, String)], typed: &str| {
        typed.trim().is_empty() || options.iter().any(|(id, _)| id == typed.trim())
    };
    wrong.unless(among(&offered.people, &fields.owner_id), "owner_id", "wrong-choice");
    wrong.unless(among(&offered.ideas, &fields.idea_id), "idea_id", "wrong-choice");
    let plan = CommitmentPlan::check(&fields, convening.zone.day(convening.ends_at))?;
    wrong.or(plan)
}

/// For which liceo somebody with an account commits: the one that they chose, or their only one.
fn commit(page: &Page, who: &Attending, form: &Form, offered: &Offered) -> Result<Proof<Commit>, Problem> {
    let (Attending::Account(proof), Some(standing)) = (who, page.standing()) else {
        return Err(Problem::not_found());
    };
    let chosen = offered
        .schools
        .iter()
        .find(|(id, _)| *id == form.get("school"))
        .or(offered.schools.first());
    let act = Commit {
        place: proof.act().0.clone(),
        school: chosen.and_then(|(id, _)| id.parse().ok()),
    };
    decide(standing, act).map_err(|_| Problem::not_found())
}

fn is_open(page: &Page, convening: &Convening) -> bool {
    let begun = !matches!(convening.stand(page.now), Stand::Off | Stand::ToCome);
    begun && page.now < convening.ends_at.plus_days(LATER)
}

fn nobody(page: &Page) -> Answer {
    if page.signed_in.is_some() {
        return Err(Problem::not_found());
    }
    page.go(routes::JOIN_DOOR)
}

async fn template(page: &Page, who: &Attending, form: Form) -> Result<Commitments, Problem> {
    let convening = who.convening().clone();
    let offered = offered(page, who).await?;
    let lines = page.app.db.commitments(convening.id).await?;
    let schools = schools_of(page, who);
    let own = |line: &&CommitmentLine| match page.standing() {
        Some(standing) => AnswerForCommitment(line.place.clone()).allowed(standing),
        // Whoever holds a ticket sees what the liceo that they came for says; nobody's name stands in it.
        None => line
            .place
            .commitment
            .school_id
            .is_some_and(|school| schools.contains(&school)),
    };
    Ok(Commitments {
        lines: lines
            .iter()
            .filter(own)
            .map(|one| line(page, &convening, one))
            .collect(),
        open: is_open(page, &convening),
        guest: page.signed_in.is_none(),
        link: None,
        convening,
        offered,
        form,
        page: page.clone(),
    })
}

/// A commitment as its team sees it.
pub(super) fn line(page: &Page, convening: &Convening, one: &CommitmentLine) -> Line {
    let commitment = &one.place.commitment;
    let fate = fate_of(one, convening.zone.day(page.now));
    let rests = commitment.cycle_id.is_none() && matches!(fate, Fate::Done | Fate::LetGo);
    let waits = commitment.cycle_id.is_none() && !rests;
    let named = page.signed_in.is_some();
    let who = if commitment.who.is_empty() {
        one.owner.clone().filter(|_| named).unwrap_or_default()
    } else {
        commitment.who.clone()
    };
    let due = page.t1("commitment-by-when", "day", page.lang.day(commitment.due_on.0));
    let mut meta = vec![team(page.lang, one), who, due];
    meta.extend(one.idea.clone());
    meta.retain(|part| !part.is_empty());
    Line {
        id: commitment.id,
        what: commitment.what.clone(),
        meta: meta.join(" · "),
        fate: fate_word(page.lang, fate),
        reason: one.place.reason.clone(),
        cycle: commitment.cycle_id.filter(|_| named).map(routes::cycle),
        plan: (waits && commitment.school_id.is_some() && named)
            .then(|| format!("{}?compromiso={}", routes::CYCLE_NEW, commitment.id)),
        waits: waits && named,
        rests: rests && named,
    }
}

/// The liceos for which somebody may commit: the one that they came for, and their own.
fn schools_of(page: &Page, who: &Attending) -> Vec<SchoolId> {
    let mut schools: Vec<SchoolId> = match who {
        Attending::Account(proof) => {
            let came_for = proof.act().0.own.as_ref().and_then(|own| own.registration.school_id);
            let own = page.standing().map(Standing::schools).unwrap_or_default();
            came_for.into_iter().chain(own).collect()
        }
        Attending::Guest(proof) => proof.act().attendee.registration.school_id.into_iter().collect(),
    };
    let mut seen = std::collections::BTreeSet::new();
    schools.retain(|school| seen.insert(*school));
    schools
}

async fn offered(page: &Page, who: &Attending) -> Result<Offered, Problem> {
    offered_at(page, &schools_of(page, who)).await
}

/// What a form offers for some liceos. Whoever has no account sees neither the names of a liceo's people nor the network's ideas.
pub(super) async fn offered_at(page: &Page, schools: &[SchoolId]) -> Result<Offered, Problem> {
    let mut offered = Offered {
        schools: Vec::new(),
        people: Vec::new(),
        ideas: Vec::new(),
    };
    for school in schools {
        let known = page.app.db.school(*school).await?;
        offered.schools.push((known.id.to_string(), known.name));
    }
    let Some(standing) = page.standing().filter(|standing| standing.sees_content()) else {
        return Ok(offered);
    };
    for school in schools.iter().filter(|school| standing.works_at(**school)) {
        for person in page.app.db.people_at(*school).await? {
            let option = (person.person_id.to_string(), person.name);
            if !offered.people.contains(&option) {
                offered.people.push(option);
            }
        }
    }
    if offered.people.is_empty()
        && let Some(name) = page.name()
    {
        offered.people.push((standing.person().to_string(), name.to_owned()));
    }
    let ideas = page.app.db.ideas(page.network()?.id).await?;
    offered.ideas = ideas
        .into_iter()
        .filter(|idea| idea.in_network || idea.school_id.is_some_and(|school| schools.contains(&school)))
        .map(|idea| (idea.id.to_string(), idea.name))
        .collect();
    Ok(offered)
}
