//! A request for help with what others offer.

use askama::Template;
use domain::permission::{Act as _, CloseHelp, OfferHelp, SeeHelp, SeeVisit, Standing};
use domain::visit::HelpRequest;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::exchanges::Names;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/exchanges/help/show.html", whitespace = "minimize")]
pub(super) struct Show {
    page: Page,
    form: Form,
    title: String,
    meta: String,
    words: String,
    direction: String,
    open: bool,
    visit: Option<String>,
    offers: Vec<Offered>,
    /// Where the reader offers: address and liceo.
    offer: Option<(String, String)>,
    closure: Option<String>,
}

struct Offered {
    school: String,
    words: String,
    day: String,
    accepted: bool,
    accept: Option<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeHelp>) -> Answer {
    page.show(&template(&page, can.standing(), &can.act().0, Form::new()).await?)
}

pub(super) async fn template(
    page: &Page,
    standing: &Standing,
    request: &HelpRequest,
    form: Form,
) -> Result<Show, Problem> {
    let (db, names) = (&page.app.db, Names::of(page, request.network_id).await?);
    let open = request.closed_at.is_none();
    let asked = open && CloseHelp(request.clone()).allowed(standing);
    let members = db.members(request.network_id).await?;
    let mut offer = None;
    for school in standing.schools().into_iter().filter(|_| open) {
        let act = OfferHelp {
            request: request.clone(),
            school,
        };
        if act.allowed(standing) && members.iter().any(|member| member.school_id == school) {
            offer = offer.or(Some((routes::help_offer(request.id, school), names.school(school))));
        }
    }
    let offers = db.help_offers(request.id).await?.into_iter().map(|line| Offered {
        day: page.lang.day(line.offer.at.day().0),
        accepted: line.offer.accepted_at.is_some(),
        accept: asked.then(|| routes::help_acceptance(request.id, line.offer.id)),
        school: line.school,
        words: line.offer.words,
    });
    let visit = match db.visit_of_help(request.id).await? {
        Some(id) => SeeVisit(db.visit(id).await?)
            .allowed(standing)
            .then(|| routes::visit(id)),
        None => None,
    };
    let driver = names.driver(request.driver_id).unwrap_or_default().to_owned();
    Ok(Show {
        title: page.t2("help-line", "school", names.school(request.school_id), "driver", driver),
        meta: page.lang.day_long(request.at.day().0),
        words: request.words.clone(),
        direction: page.t(&format!("help-direction-{}", request.direction)),
        open,
        visit,
        offers: offers.collect(),
        offer,
        closure: asked.then(|| routes::help_closure(request.id)),
        form,
        page: page.clone(),
    })
}
