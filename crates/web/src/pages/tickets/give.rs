//! Gives a ticket to a course: a survey without names that ends today.

use domain::administration::{AdministrationFields, Linking, NewAdministration};
use domain::consent::LegalBasis;
use domain::id::AdministrationId;
use domain::permission::{GiveSurvey, SeeTickets};

use super::bank::{Bank, courses};
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::surveys::in_words;
use crate::routes;

/// Students of a course, where nobody has said how many there are.
const USUAL: usize = 35;

/// Gives it. The form names it: pressed twice, it is one.
pub async fn save(page: Page, can: Can<SeeTickets>, form: Form) -> Answer {
    let bank = Bank::open(&page).await?.ok_or_else(Problem::not_found)?;
    let ticket = bank.instrument.short_form(form.get("ticket"));
    let ticket = ticket.ok_or_else(Problem::bad_form)?;
    let mut own = courses(&page, can.standing()).await?.into_iter();
    let chosen = own.find(|(_, course)| course.id.to_string() == form.get("course"));
    let (school, course) = chosen.ok_or_else(Problem::bad_form)?;
    let listed = page.app.db.students_of_course(course.id).await?.len();
    let title = in_words(&page, &bank.instrument, &ticket.title);
    let today = page.today().to_string();
    let fields = AdministrationFields {
        name: page.t2("tickets-given-name", "ticket", title, "course", course.name()),
        opens_on: today.clone(),
        closes_on: today,
        linking: Linking::Anonymous.word().to_owned(),
        basis: LegalBasis::LegalFunction.word().to_owned(),
        short_form: ticket.key.clone(),
        courses: vec![(course.id, if listed > 0 { listed } else { USUAL }.to_string())],
        ..AdministrationFields::default()
    };
    let of = (bank.line.id, bank.line.version.unwrap_or(1));
    let new = NewAdministration::check(&fields, of, page.today()).map_err(|_| Problem::bad_form())?;
    let give = GiveSurvey {
        school: school.id,
        courses: vec![course.id],
    };
    let proof = can::allow(can.standing(), give)?;
    let id: AdministrationId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.give_survey(&proof, page.network()?.id, id, &new).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Exists("problem-administration-exists")) => {}
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::survey_sheet(id), "done-ticket-given")
}
