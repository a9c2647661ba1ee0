//! Giving a role and ending one.

use axum::extract::Path;
use domain::id::{PersonId, RoleId};
use domain::permission::{EndRole, GrantRole, ManagePerson, SeePerson};
use domain::person::Scope;

use super::charges::charge_in;
use super::load::charge_of;
use super::show::Show;
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Gives a role; somebody who had left is back with it.
pub async fn create(page: Page, who: Can<ManagePerson>, form: Form) -> Answer {
    let id = who.act().person;
    if !may_add(&page, id).await? {
        return Err(Problem::not_found());
    }
    let charge = match charge_in(&form) {
        Ok(charge) => charge,
        Err(wrong) => return page.again(&Show::of(&page, id, form.wrong(wrong)).await?),
    };
    let grant = can::allow(who.standing(), GrantRole(charge))?;
    let person = page.app.db.person(id).await?;
    // Who was erased on request doesn't come back by a forgotten page.
    if person.erased_at.is_some() {
        return Err(Problem::not_found());
    }
    let network = match charge.role.scope() {
        Scope::Installation => None,
        Scope::Network | Scope::School => Some(page.network()?.id),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    if person.deactivated_at.is_some() {
        w.reactivate(&grant, id).await?;
    }
    w.grant_role(&grant, network, id).await?;
    w.commit().await?;
    page.go_saying(&routes::person(id), "done-role-granted")
}

/// Whether the reader may add to somebody's roles: nobody to their own, and else who may grant one of those they hold. To
/// somebody who holds none any more, whoever still sees them.
pub(super) async fn may_add(page: &Page, id: PersonId) -> Result<bool, Problem> {
    if page.standing().is_none_or(|who| who.person() == id) {
        return Ok(false);
    }
    let held = page.app.db.roles_of(id).await?;
    Ok(held.is_empty() || held.iter().any(|grant| page.may(&GrantRole(charge_of(grant)))))
}

/// Ends a role.
pub async fn end(page: Page, who: Can<EndRole>, Path((person, role)): Path<(PersonId, RoleId)>) -> Answer {
    let roles = page.app.db.roles_of(person).await?;
    let grant = roles
        .iter()
        .find(|grant| grant.id == role)
        .ok_or_else(Problem::not_found)?;
    // Who may grant a role may end it, but not their own, nor that of whoever leads them.
    let ends = ManagePerson {
        person,
        charges: vec![charge_of(grant)],
    };
    can::allow(who.standing(), ends)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.end_role(who.proof(), grant).await?;
    w.commit().await?;
    // Whoever has no role left isn't theirs to see any more, where a school's leader ended it.
    let still_seen = page.may(&SeePerson {
        person,
        schools: roles
            .iter()
            .filter(|grant| grant.id != role)
            .filter_map(|grant| grant.school_id)
            .collect(),
    });
    let onward = if still_seen {
        routes::person(person)
    } else {
        routes::PEOPLE.to_owned()
    };
    page.go_saying(&onward, "done-role-ended")
}
