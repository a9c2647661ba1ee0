//! The network: its generations with their schools, and what is missing.

use askama::Template;
use domain::id::{GenerationId, SchoolId};
use domain::network::Generation;
use domain::permission::{ArrangeNetwork, OpenRoom, SeeNetwork, SeePeople};
use store::SchoolInGeneration;

use super::missing::{Known, Step, steps};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::schools::words;

#[derive(Template)]
#[template(path = "pages/network/show.html")]
struct Show {
    page: Page,
    name: String,
    lead: String,
    parts: Vec<Part>,
    steps: Vec<Step>,
    may_arrange: bool,
    may_see_people: bool,
    may_open_rooms: bool,
}

struct Part {
    id: GenerationId,
    name: String,
    years: String,
    count: String,
    schools: Vec<Member>,
}

struct Member {
    id: SchoolId,
    name: String,
    place: String,
}

/// The network.
pub async fn show(page: Page, can: Can<SeeNetwork>) -> Answer {
    let network = page.network()?.clone();
    let generations = page.app.db.generations(network.id).await?;
    let members = page.app.db.members(network.id).await?;
    let may_arrange = page.may(&ArrangeNetwork);
    let steps = if may_arrange {
        let known = Known::ask(&page, generations.first(), members.len(), can.who()).await?;
        steps(&page, &known)
    } else {
        Vec::new()
    };
    page.show(&Show {
        name: network.name,
        lead: lead(&page, generations.len(), members.len()),
        parts: generations
            .into_iter()
            .map(|generation| part(&page, generation, &members))
            .collect(),
        steps,
        may_arrange,
        may_see_people: page.may(&SeePeople),
        may_open_rooms: page.may(&OpenRoom),
        page: page.clone(),
    })
}

fn lead(page: &Page, generations: usize, schools: usize) -> String {
    if schools == 0 {
        return page.t("network-lead-empty");
    }
    let schools = page.t1("network-count-schools", "n", schools);
    let generations = page.t1("network-count-generations", "n", generations);
    page.t2("network-lead", "schools", schools, "generations", generations)
}

fn part(page: &Page, generation: Generation, members: &[SchoolInGeneration]) -> Part {
    let schools: Vec<Member> = members
        .iter()
        .filter(|member| member.generation_id == generation.id)
        .map(|member| Member {
            id: member.school_id,
            name: member.name.clone(),
            place: place(page, member),
        })
        .collect();
    Part {
        id: generation.id,
        years: years(page, &generation),
        count: page.t1("network-count-schools", "n", schools.len()),
        name: generation.name,
        schools,
    }
}

/// Where a member is, and its code.
pub(super) fn place(page: &Page, member: &SchoolInGeneration) -> String {
    let digit = member.check_digit.as_deref();
    let code = words::code(page, member.scheme, &member.code, digit);
    words::place(page, member.comuna.as_deref(), None, code)
}

/// A generation's years in words.
pub(super) fn years(page: &Page, generation: &Generation) -> String {
    // Years are names, not amounts: never grouped, never plural.
    let year = |year: i64| year.to_string().into();
    page.lang.with(
        "network-generation-years",
        &[
            ("entry", year(generation.entry_year)),
            ("until", year(generation.accompanied_until)),
            ("graduation", year(generation.graduation_year)),
        ],
    )
}
