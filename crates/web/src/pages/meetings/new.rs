//! Prepares a meeting: name, day, minutes. The agenda comes by itself.

use askama::Template;
use domain::id::{MeetingId, SchoolId};
use domain::meeting::{Candidate, MeetingPlan, agenda};
use domain::permission::{Act as _, HoldMeeting, Standing};
use domain::school::School;

use super::candidates::proposed;
use super::sieve::Sieve;
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The page of preparing and of changing.
#[derive(Template)]
#[template(path = "pages/meetings/new.html", whitespace = "minimize")]
pub(super) struct Plan {
    pub(super) page: Page,
    pub(super) form: Form,
    pub(super) heading: String,
    pub(super) lead: String,
    pub(super) action: String,
    pub(super) submit: String,
    /// Where it is left.
    pub(super) back: String,
    pub(super) schools: Vec<(String, String)>,
    /// What is there now, where somebody was faster.
    pub(super) now: Option<Vec<(String, String)>>,
}

/// The form.
pub async fn show(page: Page, who: Member) -> Answer {
    let schools = schools(&page, &who.signed_in.standing).await?;
    let form = Form::new()
        .with("id", MeetingId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("name", page.t("meetings-name-offered"))
        .with("held_on", page.today().to_string())
        .with("minutes", "45");
    page.show(&template(&page, form, &schools))
}

/// Opens it with its agenda. The form names it: sent twice, it is one meeting.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let schools = schools(&page, standing).await?;
    let checked = MeetingPlan::check(form.get("name"), form.get("held_on"), form.get("minutes"));
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, form.wrong(wrong), &schools)),
    };
    let Some(school) = chosen(&schools, form.get("school_id")) else {
        let wrong = domain::check::Wrong::with("school_id", "meetings-school-missing");
        return page.again(&template(&page, form.wrong(wrong), &schools));
    };
    let proof = can::allow(standing, HoldMeeting(school))?;
    let id: MeetingId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let agenda_path = routes::meeting_agenda(id);
    match page.app.db.meeting(id).await {
        Ok(there) if there.school_id != school => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&agenda_path, "done-meeting-opened"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let items = first_agenda(&page, standing, school, plan.minutes).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.open_meeting(&proof, page.network()?.id, id, &plan, &items).await?;
    w.commit().await?;
    page.go_saying(&agenda_path, "done-meeting-opened")
}

/// What waits longest and fits into the minutes.
async fn first_agenda(
    page: &Page,
    standing: &Standing,
    school: SchoolId,
    minutes: i64,
) -> Result<Vec<store::NewItem>, Problem> {
    let sieve = Sieve::of(page, standing, school).await?;
    let before = page.app.db.meetings_at(school, 1).await?.into_iter().next();
    let proposed = proposed(page, standing, &sieve, school, (before.as_ref(), &[])).await?;
    let ranks: Vec<Candidate> = proposed.iter().map(|one| one.rank).collect();
    let places = agenda(&ranks, minutes);
    Ok(places.into_iter().map(|place| proposed[place].item(page)).collect())
}

/// The liceos whose meetings the reader holds.
///
/// # Errors
/// Not found where there is none.
pub(super) async fn schools(page: &Page, standing: &Standing) -> Result<Vec<School>, Problem> {
    let mut schools = Vec::new();
    for school in standing.schools() {
        if HoldMeeting(school).allowed(standing) {
            schools.push(page.app.db.school(school).await?);
        }
    }
    if schools.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(schools)
}

fn chosen(schools: &[School], typed: &str) -> Option<SchoolId> {
    match schools {
        [school] => Some(school.id),
        _ => {
            let typed = typed.parse().ok();
            schools.iter().map(|school| school.id).find(|id| Some(*id) == typed)
        }
    }
}

fn template(page: &Page, form: Form, schools: &[School]) -> Plan {
    let options = schools
        .iter()
        .map(|school| (school.id.to_string(), school.name.clone()));
    Plan {
        heading: page.t("meetings-new"),
        lead: page.t("meetings-new-lead"),
        action: routes::MEETING_NEW.to_owned(),
        submit: page.t("meetings-make-agenda"),
        back: routes::MEETINGS.to_owned(),
        schools: options.filter(|_| schools.len() > 1).collect(),
        now: None,
        form,
        page: page.clone(),
    }
}
