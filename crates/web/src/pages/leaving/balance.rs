//! After it, for the hub: who came and who was missing by liceo and role, what liceos did in the weeks before and after, and what it cost in
//! hours. Counts side by side; that one caused the other is not said.

use std::collections::HashMap;

use askama::Template;
use domain::convening::{
    Activity, Attendance, Attendee, Convening, Cost, CostFields, OfSchool, WINDOW_DAYS, agenda, by_school,
    person_minutes, windows,
};
use domain::id::{RegistrationId, SchoolId};
use domain::permission::ArrangeConvening;
use domain::person::Role;

use super::words::hours;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/balance.html", whitespace = "minimize")]
struct Balance {
    page: Page,
    convening: Convening,
    form: Form,
    schools: Vec<School>,
    /// Liceos of the network from which nobody came.
    absent: Vec<String>,
    roles: Vec<(String, usize, usize)>,
    /// How many came, in words.
    lead: String,
    hours: String,
    spent: Option<(String, String)>,
    /// What is compared: its name, before, after.
    activity: Vec<(String, i64, i64)>,
    /// Whether the weeks after are over.
    whole: bool,
    /// Which days are compared.
    compared: String,
}

/// A liceo with who came and whom to call.
struct School {
    name: String,
    came: String,
    missing: Vec<Missing>,
}

/// Somebody who had a place and was at no part.
struct Missing {
    name: String,
    role: String,
    mail: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<ArrangeConvening>) -> Answer {
    let convening = &can.act().0.convening;
    let cost = page.app.db.convening_cost(convening.id).await?;
    let form = match &cost {
        Some(cost) => Form::new()
            .with("pesos", cost.pesos.to_string())
            .with("words", &cost.words),
        None => Form::new(),
    };
    page.show(&template(&page, convening, form, cost.as_ref()).await?)
}

/// Says what it cost.
pub async fn save(page: Page, can: Can<ArrangeConvening>, form: Form) -> Answer {
    let convening = &can.act().0.convening;
    let cost = match Cost::check(&form.read::<CostFields>()) {
        Ok(cost) => cost,
        Err(wrong) => {
            let was = page.app.db.convening_cost(convening.id).await?;
            return page.again(&template(&page, convening, form.wrong(wrong), was.as_ref()).await?);
        }
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.say_convening_cost(can.proof(), &cost).await?;
    w.commit().await?;
    page.go_saying(&routes::convening_balance(convening.id), "done-cost-said")
}

async fn template(page: &Page, convening: &Convening, form: Form, cost: Option<&Cost>) -> Result<Balance, Problem> {
    let db = &page.app.db;
    let rows = db.segments(convening.id).await?;
    let agenda = agenda(convening.starts_at, &rows);
    let marks = Attendance::of(&db.marks(convening.id).await?);
    let all = db.attendees(convening.id).await?;
    let schools = by_school(&all, &marks);
    let minutes = i64::try_from(person_minutes(&agenda, &marks)).unwrap_or(i64::MAX);
    Balance {
        lead: page.t1("balance-lead", "n", marks.anybody().len()),
        hours: hours(page.lang, minutes),
        spent: cost.map(|cost| {
            let pesos = page.lang.number(cost.pesos as f64, 0);
            (page.t1("balance-pesos", "pesos", pesos), cost.words.clone())
        }),
        activity: activity(page, convening).await?,
        whole: page.now >= windows(convening.starts_at, convening.ends_at)[1].1,
        compared: page.t1("balance-activity-note", "n", WINDOW_DAYS),
        absent: absent(page, &schools).await?,
        roles: Vec::new(),
        schools: Vec::new(),
        convening: convening.clone(),
        form,
        page: page.clone(),
    }
    .with_people(page, &schools)
    .await
}

impl Balance {
    /// Who came and who was missing, by liceo and by role.
    async fn with_people(
        mut self,
        page: &Page,
        schools: &std::collections::BTreeMap<Option<SchoolId>, OfSchool<'_>>,
    ) -> Result<Self, Problem> {
        let mut roles: HashMap<RegistrationId, Role> = HashMap::new();
        for (registration, role) in page.app.db.roles_at(self.convening.id).await? {
            roles.entry(registration).or_insert(role);
        }
        let told = page.app.db.convening_told(self.convening.id).await?;
        let mails: HashMap<RegistrationId, String> = told.into_iter().map(|one| (one.id, one.mail)).collect();
        let role_of = |one: &Attendee| match roles.get(&one.registration.id) {
            Some(role) => page.word("role", *role),
            None => page.t("balance-no-account"),
        };
        let mut by_role: Vec<(String, usize, usize)> = Vec::new();
        for (school, people) in schools {
            for (one, came) in people
                .came
                .iter()
                .map(|one| (one, true))
                .chain(people.missing.iter().map(|one| (one, false)))
            {
                let role = role_of(one);
                let place = by_role.iter().position(|(known, ..)| *known == role);
                let place = place.unwrap_or_else(|| {
                    by_role.push((role, 0, 0));
                    by_role.len() - 1
                });
                let line = &mut by_role[place];
                line.1 += usize::from(came);
                line.2 += usize::from(!came);
            }
            let missing = |one: &&Attendee| Missing {
                name: one.name.clone(),
                role: role_of(one),
                mail: mails.get(&one.registration.id).cloned(),
            };
            self.schools.push(School {
                name: match school {
                    Some(school) => page.app.db.school(*school).await?.name,
                    None => page.t("balance-elsewhere"),
                },
                came: page.t1("balance-came", "n", people.came.len()),
                missing: people.missing.iter().map(missing).collect(),
            });
        }
        self.schools
            .sort_by_cached_key(|school| (school.missing.is_empty(), i18n::sort_key(&school.name)));
        by_role.sort_by_cached_key(|(role, ..)| i18n::sort_key(role));
        self.roles = by_role;
        Ok(self)
    }
}

/// Liceos that are in the network now and from which nobody came.
async fn absent(
    page: &Page,
    schools: &std::collections::BTreeMap<Option<SchoolId>, OfSchool<'_>>,
) -> Result<Vec<String>, Problem> {
    let members = page.app.db.members(page.network()?.id).await?;
    let came = |school: SchoolId| schools.get(&Some(school)).is_some_and(|people| !people.came.is_empty());
    let mut names: Vec<String> = members
        .into_iter()
        .filter(|member| !came(member.school_id))
        .map(|member| member.name)
        .collect();
    names.sort_by_cached_key(|name| i18n::sort_key(name));
    names.dedup();
    Ok(names)
}

/// The same counts in the weeks before and after.
async fn activity(page: &Page, convening: &Convening) -> Result<Vec<(String, i64, i64)>, Problem> {
    let [before, after] = windows(convening.starts_at, convening.ends_at);
    let before: Activity = page.app.db.activity_around(convening.id, before).await?;
    let after: Activity = page.app.db.activity_around(convening.id, after).await?;
    Ok(vec![
        (page.t("balance-cycles"), before.cycles, after.cycles),
        (page.t("balance-notes"), before.notes, after.notes),
        (page.t("balance-points"), before.points, after.points),
    ])
}
