//! The rubrics that the reader may observe with.

use askama::Template;
use domain::id::SchoolId;
use domain::permission::{ListObservations, Standing, WriteRubric};

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::observations::load::OWN;
use crate::pages::observations::words::rubrics;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/rubrics/list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
    may_write: bool,
}

struct Line {
    href: String,
    name: String,
    said: String,
}

/// The list.
pub async fn show(page: Page, can: Can<ListObservations>) -> Answer {
    let mut lines = vec![Line {
        href: routes::rubric(OWN),
        name: page.t("rubric-own-name"),
        said: page.t("rubric-own-said"),
    }];
    for line in rubrics(&page).await? {
        let said = match line.school_id {
            Some(school) => page.t1("rubric-of-school", "school", page.app.db.school(school).await?.name),
            None => page.t("rubric-of-network"),
        };
        lines.push(Line {
            href: routes::rubric(line.id),
            said,
            name: line.name,
        });
    }
    page.show(&List {
        may_write: !places(can.standing()).is_empty(),
        page: page.clone(),
        lines,
    })
}

/// For whom somebody may write one: the network, or liceos that they lead.
pub fn places(standing: &Standing) -> Vec<Option<SchoolId>> {
    use domain::permission::Act as _;
    let schools = standing.schools().into_iter().map(Some);
    let all = std::iter::once(None).chain(schools);
    all.filter(|school| {
        let act = WriteRubric {
            rubric: None,
            school: *school,
        };
        act.allowed(standing)
    })
    .collect()
}
