//! Today.

use askama::Template;

use crate::guard::Member;
use crate::page::{Answer, Page};

#[derive(Template)]
#[template(path = "pages/home/show.html")]
struct Show {
    page: Page,
    date: String,
}

/// The home.
pub async fn show(page: Page, _who: Member) -> Answer {
    let date = page.lang.day_weekday(page.today().0);
    page.show(&Show {
        date,
        page: page.clone(),
    })
}
