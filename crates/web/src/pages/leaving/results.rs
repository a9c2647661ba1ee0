//! How the five conditions were for those who looked back: means of eight and more, for whoever sees the convening; the lines for its hosts.

use askama::Template;
use domain::convening::{Convening, Reflected, lines};
use domain::permission::{Act as _, HostConvening, SeeConvening};

use crate::guard::Can;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/leaving/results.html", whitespace = "minimize")]
struct Results {
    page: Page,
    convening: Convening,
    /// Of how many, and the mean of each condition; none of too few.
    shown: Option<(String, Vec<(String, String)>)>,
    leads: bool,
    lines: Vec<String>,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeConvening>) -> Answer {
    let convening = can.act().0.convening.clone();
    let all = page.app.db.reflections(convening.id).await?;
    let leads = HostConvening(can.act().0.clone()).allowed(can.standing());
    let over = convening.reflections_are_over(page.now);
    page.show(&Results {
        shown: shown(&page, Reflected::of(&all, over)).map(|(n, means)| (page.t1("reflection-of", "n", n), means)),
        lines: if leads { lines(&all, over) } else { Vec::new() },
        leads,
        convening,
        page: page.clone(),
    })
}

/// In words.
pub(super) fn shown(page: &Page, reflected: Option<Reflected>) -> Option<(usize, Vec<(String, String)>)> {
    let reflected = reflected?;
    let mean = |(condition, mean): &(domain::convening::Condition, f64)| {
        let name = page.t(&format!("five-{condition}"));
        (name, page.t1("reflection-mean", "mean", page.lang.number(*mean, 1)))
    };
    Some((reflected.n, reflected.means.iter().map(mean).collect()))
}
