//! The charges that a reader may grant: what forms offer, and what they send back.

use domain::check::Wrong;
use domain::id::SchoolId;
use domain::permission::GrantRole;
use domain::person::{Charge, Role, Scope};
use domain::school::Subject;

use super::words::{role_word, subject_word};
use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// What a form offers, as value and words.
pub struct Offer {
    /// Roles.
    pub roles: Vec<(String, String)>,
    /// Schools, for a school's roles.
    pub schools: Vec<(String, String)>,
    /// Subjects, for teachers.
    pub subjects: Vec<(String, String)>,
}

impl Offer {
    /// Whether nothing may be granted.
    pub fn is_empty(&self) -> bool {
        self.roles.is_empty()
    }
}

/// The network's schools by name; before generations are formed, every school that is known.
pub async fn schools_to_choose(page: &Page) -> Result<Vec<(String, String)>, Problem> {
    let known = match &page.network {
        Some(network) => page.app.db.members(network.id).await?,
        None => Vec::new(),
    };
    let mut schools: Vec<(String, String, String)> = known
        .into_iter()
        .map(|school| {
            let place = school.comuna.map(|comuna| format!(" ({comuna})"));
            (
                i18n::sort_key(&school.name),
                school.school_id.to_string(),
                format!("{}{}", school.name, place.unwrap_or_default()),
            )
        })
        .collect();
    if schools.is_empty() {
        schools = page
            .app
            .db
            .schools()
            .await?
            .into_iter()
            .map(|school| (school.sort_key, school.id.to_string(), school.name))
            .collect();
    }
    schools.sort();
    // A school that changed its generation stands in two.
    schools.dedup_by(|a, b| a.1 == b.1);
    Ok(schools.into_iter().map(|(_, id, name)| (id, name)).collect())
}

/// What whoever reads may grant, among `roles`.
pub async fn offer(page: &Page, roles: &[Role]) -> Result<Offer, Problem> {
    let schools: Vec<(String, String)> = schools_to_choose(page)
        .await?
        .into_iter()
        .filter(|(id, _)| {
            id.parse()
                .is_ok_and(|school| may_grant(page, Role::Teacher, Some(school)))
        })
        .collect();
    let offered = |role: &Role| match role.scope() {
        Scope::School => !schools.is_empty(),
        Scope::Network | Scope::Installation => may_grant(page, *role, None),
    };
    Ok(Offer {
        roles: roles
            .iter()
            .filter(|role| offered(role))
            .map(|role| (role.to_string(), role_word(page, *role)))
            .collect(),
        subjects: Subject::ALL
            .iter()
            .map(|subject| (subject.to_string(), subject_word(page, *subject)))
            .collect(),
        schools,
    })
}

fn may_grant(page: &Page, role: Role, school: Option<SchoolId>) -> bool {
    Charge::new(role, school, None).is_some_and(|charge| page.may(&GrantRole(charge)))
}

/// The charge that a form names. Whether it may be granted is decided afterwards.
///
/// # Errors
/// The fields that are wrong.
pub fn charge_in(form: &Form) -> Result<Charge, Wrong> {
    let mut wrong = Wrong::none();
    let role: Option<Role> = form.get("role").parse().ok();
    wrong.unless(role.is_some(), "role", "people-wrong-role");
    let of_a_school = role.is_some_and(|role| role.scope() == Scope::School);
    let school = form.get("school").parse().ok().filter(|_| of_a_school);
    wrong.unless(!of_a_school || school.is_some(), "school", "people-wrong-school");
    let subject = form.get("subject").parse().ok();
    let charge = role.and_then(|role| Charge::new(role, school, subject));
    match charge {
        Some(charge) if wrong.is_none() => Ok(charge),
        _ => Err(wrong),
    }
}
