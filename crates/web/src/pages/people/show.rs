//! A person: roles and since when, teams, courses; and what the reader may do about them.

use askama::Template;
use domain::id::{PersonId, RoleId};
use domain::permission::{GrantRole, ManagePerson, SeePerson};
use domain::person::{Charge, Person, Role};

use super::charges::{Offer, offer};
use super::load::charge_of;
use super::roles::may_add;
use super::words::charge_words;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// A role held now.
struct Held {
    id: RoleId,
    words: String,
    since: String,
    by: Option<String>,
    /// Whether the reader may end it.
    may_end: bool,
}

#[derive(Template)]
#[template(path = "pages/people/show.html")]
pub(super) struct Show {
    page: Page,
    form: Form,
    person: Person,
    oneself: bool,
    left_on: Option<String>,
    roles: Vec<Held>,
    teams: Vec<String>,
    courses: Vec<String>,
    offer: Offer,
    may_end_all: bool,
}

/// Shows them.
pub async fn show(page: Page, can: Can<SeePerson>) -> Answer {
    page.show(&Show::of(&page, can.act().person, Form::new()).await?)
}

impl Show {
    /// Puts the page together.
    pub(super) async fn of(page: &Page, id: PersonId, form: Form) -> Result<Self, Problem> {
        let db = &page.app.db;
        let person = db.person(id).await?;
        let mut roles = Vec::new();
        let (mut teams, mut courses, mut charges) = (Vec::new(), Vec::new(), Vec::new());
        let mut schools = Vec::new();
        for grant in db.roles_of(id).await? {
            let charge = charge_of(&grant);
            let school = match charge.school_id {
                Some(school) => Some(db.school(school).await?.name),
                None => None,
            };
            let by = match grant.granted_by {
                Some(by) => Some(db.person(by).await?.name),
                None => None,
            };
            schools.extend(charge.school_id.zip(school.clone()));
            charges.push(charge);
            roles.push(Held {
                id: grant.id,
                words: charge_words(page, grant.role, grant.subject, school.as_deref()),
                since: page.lang.day_long(grant.granted_at.day().0),
                by,
                may_end: may_end(page, id, charge),
            });
        }
        schools.sort();
        schools.dedup();
        for (school, name) in schools {
            if db.team_members(school).await?.iter().any(|(who, _)| *who == id) {
                teams.push(name.clone());
            }
            let own = db.course_teachers(school).await?;
            for course in db.courses(school).await? {
                if own
                    .iter()
                    .any(|line| line.course_id == course.id && line.person_id == id)
                {
                    courses.push(format!("{} {}, {name}", course.name(), course.year));
                }
            }
        }
        let oneself = page.standing().is_some_and(|who| who.person() == id);
        let manage = ManagePerson { person: id, charges };
        let mut offered = vec![Role::Administrator];
        offered.splice(0..0, Role::INVITABLE.iter().copied());
        Ok(Self {
            form,
            oneself,
            left_on: person.deactivated_at.map(|at| page.lang.day_long(at.day().0)),
            may_end_all: page.may(&manage),
            // What was erased on request stays so.
            offer: if person.erased_at.is_none() && may_add(page, id).await? {
                offer(page, &offered).await?
            } else {
                offer(page, &[]).await?
            },
            person,
            roles,
            teams,
            courses,
            page: page.clone(),
        })
    }
}

/// Whether the reader may end one role: who may grant it, unless it is their own or that of whoever leads them.
fn may_end(page: &Page, person: PersonId, charge: Charge) -> bool {
    let alone = ManagePerson {
        person,
        charges: vec![charge],
    };
    charge.role != Role::Participant && page.may(&GrantRole(charge)) && page.may(&alone)
}
