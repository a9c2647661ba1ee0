//! Every questionnaire that the reader may see: what it asks, how long it takes, what is known of it.

use std::collections::BTreeMap;

use askama::Template;
use domain::id::SchoolId;
use domain::permission::SeeInstruments;
use store::InstrumentLine;

use super::load::{may_edit, may_see, places};
use super::words::{read, size, title};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/instruments/list.html")]
struct List {
    page: Page,
    /// The network's, each liceo's, and those out of use.
    groups: Vec<(String, Vec<Line>)>,
    may_write: bool,
}

/// A questionnaire.
struct Line {
    href: String,
    title: String,
    size: String,
    meta: String,
    /// Whether a draft waits that the reader may write on.
    draft: Option<String>,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeInstruments>) -> Answer {
    let standing = can.standing();
    let all = page.app.db.instruments(page.network()?.id).await?;
    let (mut network, mut retired) = (Vec::new(), Vec::new());
    let mut own: BTreeMap<SchoolId, Vec<Line>> = BTreeMap::new();
    for line in all.iter().filter(|line| may_see(standing, line)) {
        let told = told(&page, line, may_edit(standing, line))?;
        match (line.retired_at, line.school_id) {
            (Some(_), _) => retired.push(told),
            (None, None) => network.push(told),
            (None, Some(school)) => own.entry(school).or_default().push(told),
        }
    }
    let mut groups = vec![(page.t("instruments-of-network"), network)];
    for (school, lines) in own {
        groups.push((page.app.db.school(school).await?.name, lines));
    }
    groups.push((page.t("instruments-retired"), retired));
    groups.retain(|(_, lines)| !lines.is_empty());
    for (_, lines) in &mut groups {
        lines.sort_by_cached_key(|line| i18n::search_key(&line.title));
    }
    page.show(&List {
        may_write: places(&page, standing).await.is_ok(),
        groups,
        page: page.clone(),
    })
}

fn told(page: &Page, line: &InstrumentLine, may_edit: bool) -> Result<Line, Problem> {
    let instrument = read(&line.definition)?;
    let version = match line.version {
        Some(number) => page.t1("instruments-version", "n", number.to_string()),
        None => page.t("instruments-no-version"),
    };
    let known = page.word("validation", instrument.validation);
    Ok(Line {
        href: routes::instrument(line.id),
        title: title(page, &instrument),
        size: size(page, &instrument),
        meta: format!("{known} · {version}"),
        draft: (line.has_draft && may_edit).then(|| routes::draft(line.id)),
    })
}
