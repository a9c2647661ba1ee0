//! A circle: what it is for, what is talked about, who belongs to it.

use askama::Template;
use domain::dialogue::{Circle, Entry, Part};
use domain::id::PersonId;
use domain::permission::{Act as _, CirclePlace, JoinCircle, LeadCircle, LeaveCircle, Matter, SeeCircle, Standing};
use store::MemberLine;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::conversations::block::ConversationBlock;

#[derive(Template)]
#[template(path = "pages/circles/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    circle: Circle,
    meta: String,
    reach: &'static str,
    conversations: ConversationBlock,
    members: Vec<MemberView>,
    /// Whether the reader joins, leaves, was invited, leads.
    joins: bool,
    leaves: bool,
    invited: bool,
    leads: bool,
    form: Form,
}

/// Somebody of the circle.
struct MemberView {
    person: PersonId,
    name: String,
    meta: String,
    lead: bool,
    guest: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeCircle>) -> Answer {
    let place = can.act().0.clone();
    page.show(&template(&page, can.standing(), place, Form::new()).await?)
}

/// The same page with an invitation that came back.
///
/// # Errors
/// What the store says.
pub(super) async fn again(page: &Page, reader: &Standing, place: CirclePlace, form: Form) -> Answer {
    page.again(&template(page, reader, place, form).await?)
}

async fn template(page: &Page, reader: &Standing, place: CirclePlace, form: Form) -> Result<Show, Problem> {
    let members = page.app.db.circle_member_lines(place.circle.id).await?;
    let guest = place.part(reader.person()) == Some(Part::Guest);
    let people = place.members.iter().filter(|one| one.part != Part::Guest).count();
    let kind = page.t(&format!("circle-kind-{}", place.circle.kind));
    let (joins, leaves, leads) = (
        JoinCircle(place.clone()).allowed(reader),
        LeaveCircle(place.clone()).allowed(reader),
        LeadCircle(place.clone()).allowed(reader),
    );
    // Whoever was invited and hasn't said yes sees who leads, not who else was asked.
    let shown = |line: &&MemberLine| leads || line.part != Part::Guest;
    Ok(Show {
        meta: format!("{kind} · {}", page.t1("circle-people", "n", people)),
        reach: match place.circle.entry {
            Entry::Open => "circle-entry-open",
            Entry::Invited => "circle-entry-invited",
        },
        members: members.iter().filter(shown).map(|line| member(page, line)).collect(),
        joins,
        leaves,
        leads,
        invited: guest,
        form,
        circle: place.circle.clone(),
        conversations: ConversationBlock::of(page, reader, &Matter::Circle(place)).await?,
        page: page.clone(),
    })
}

fn member(page: &Page, line: &MemberLine) -> MemberView {
    let said = match line.part {
        Part::Lead => Some(page.t("circle-part-lead-other")),
        Part::Guest => Some(page.t("circle-part-guest-other")),
        Part::Member => None,
    };
    let parts: Vec<String> = line.school.clone().into_iter().chain(said).collect();
    MemberView {
        person: line.person_id,
        name: line.name.clone(),
        meta: parts.join(" · "),
        lead: line.part == Part::Lead,
        guest: line.part == Part::Guest,
    }
}
