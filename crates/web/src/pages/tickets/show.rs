//! The page: what I can say of today's lessons, what I can ask a class, and my own weeks.

use askama::Template;
use domain::id::AdministrationId;
use domain::lesson::{LEAST_LESSONS, LEAST_TEACHERS};
use domain::permission::SeeTickets;

use super::bank::{Bank, Ticket, courses};
use super::lessons::{Practice, practices};
use crate::guard::Can;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/tickets/show.html")]
struct Show {
    page: Page,
    practices: Vec<Practice>,
    tickets: Vec<Offered>,
    courses: Vec<(String, String)>,
    /// Fewer lessons and teachers than these make no point.
    least: (usize, usize),
}

/// A ticket with the id of the survey that its form makes.
struct Offered {
    ticket: Ticket,
    id: String,
}

/// Shows it.
pub async fn show(page: Page, can: Can<SeeTickets>) -> Answer {
    let standing = can.standing();
    let bank = Bank::open(&page).await?;
    let courses = courses(&page, standing).await?;
    let several = standing.schools().len() > 1;
    let offered = |ticket| Offered {
        ticket,
        id: AdministrationId::new(page.app.ids.as_ref(), page.now).to_string(),
    };
    let named = courses.iter().map(|(school, course)| {
        let name = if several {
            format!("{} · {}", course.name(), school.name)
        } else {
            course.name()
        };
        (course.id.to_string(), name)
    });
    page.show(&Show {
        practices: practices(&page, standing).await?,
        tickets: bank.map_or_else(Vec::new, |bank| bank.tickets(&page).into_iter().map(offered).collect()),
        courses: named.collect(),
        least: (LEAST_LESSONS, LEAST_TEACHERS),
        page: page.clone(),
    })
}
