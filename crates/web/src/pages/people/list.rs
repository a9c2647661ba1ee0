//! The list of people: the hub and the administrator see all, a school's leaders their own.

use askama::Template;
use axum::extract::Query;
use domain::id::{PersonId, SchoolId};
use domain::permission::{ConfirmClaims, OpenRoom, SeePeople, Standing};
use domain::person::Role;
use serde::Deserialize;
use store::PersonLine;

use super::words::charge_words;
use crate::app::App;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// People on one page.
const ON_A_PAGE: i64 = 40;

/// What is searched, and which page.
#[derive(Debug, Default, Deserialize)]
pub struct Search {
    #[serde(default)]
    buscar: String,
    #[serde(default)]
    desde: i64,
    /// How many cycles changed hands when somebody just left.
    ciclos: Option<u64>,
}

/// Somebody with every role that the reader sees.
struct Someone {
    id: PersonId,
    name: String,
    mail: Option<String>,
    roles: Vec<String>,
}

#[derive(Template)]
#[template(path = "pages/people/list.html")]
struct List {
    page: Page,
    people: Vec<Someone>,
    search: String,
    shown: String,
    before: Option<String>,
    after: Option<String>,
    may_open_rooms: bool,
    may_confirm: bool,
    /// How many claims wait, in words.
    waiting: String,
    /// What became of the cycles of somebody who just left.
    handed: Option<String>,
    gone: Vec<(PersonId, String)>,
}

/// Shows them.
pub async fn list(page: Page, can: Can<SeePeople>, Query(search): Query<Search>) -> Answer {
    let key = i18n::search_key(&search.buscar);
    let from = search.desde.max(0);
    let standing = can.standing();
    let everybody = standing.is_hub() || standing.is(Role::Administrator);
    let (lines, count) = if everybody {
        page.app.db.people_page(&key, ON_A_PAGE, from).await?
    } else {
        own_people(&page.app, standing, &key, from).await?
    };
    let people = gather(&page, lines);
    let to = from + i64::try_from(people.len()).unwrap_or(0);
    let may_confirm = page.may(&ConfirmClaims);
    let waiting = match &page.network {
        Some(network) if may_confirm => page.app.db.open_claims(network.id).await?.len(),
        _ => 0,
    };
    let gone = if everybody && key.is_empty() && from == 0 {
        page.app.db.people_who_left(12).await?
    } else {
        Vec::new()
    };
    page.show(&List {
        shown: page.lang.with(
            "people-shown",
            &[
                ("from", (from + 1).min(to).into()),
                ("to", to.into()),
                ("all", count.into()),
            ],
        ),
        before: (from > 0).then(|| link(&search.buscar, (from - ON_A_PAGE).max(0))),
        after: (to < count).then(|| link(&search.buscar, to)),
        people,
        search: search.buscar,
        may_open_rooms: page.may(&OpenRoom) && page.network.is_some(),
        may_confirm: may_confirm && page.network.is_some(),
        waiting: page.t1("people-claims-waiting", "n", waiting),
        handed: search.ciclos.map(|n| page.t1("people-left-cycles", "n", n)),
        gone: gone.into_iter().map(|person| (person.id, person.name)).collect(),
        page: page.clone(),
    })
}

fn link(search: &str, from: i64) -> String {
    format!("{}?buscar={}&desde={from}", routes::PEOPLE, routes::encode(search))
}

/// The people of the schools that somebody leads.
async fn own_people(
    app: &App,
    standing: &Standing,
    search: &str,
    from: i64,
) -> Result<(Vec<PersonLine>, i64), Problem> {
    let led: Vec<SchoolId> = standing
        .schools()
        .into_iter()
        .filter(|school| standing.leads(*school))
        .collect();
    let mut lines = Vec::new();
    for school in led {
        lines.extend(app.db.people_at(school).await?);
    }
    lines.retain(|line| i18n::search_key(&line.name).contains(search));
    lines.sort_by_cached_key(|line| (i18n::sort_key(&line.name), line.person_id));
    let mut ids: Vec<PersonId> = lines.iter().map(|line| line.person_id).collect();
    ids.dedup();
    let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let skip = usize::try_from(from).unwrap_or(0);
    let take = usize::try_from(ON_A_PAGE).unwrap_or(0);
    let on_page: Vec<PersonId> = ids.into_iter().skip(skip).take(take).collect();
    lines.retain(|line| on_page.contains(&line.person_id));
    Ok((lines, count))
}

/// One entry a person, from one line a role.
fn gather(page: &Page, lines: Vec<PersonLine>) -> Vec<Someone> {
    let mut people: Vec<Someone> = Vec::new();
    for line in lines {
        let role = charge_words(page, line.role, line.subject, line.school.as_deref());
        match people.last_mut() {
            Some(last) if last.id == line.person_id => last.roles.push(role),
            _ => people.push(Someone {
                id: line.person_id,
                name: line.name,
                mail: line.mail,
                roles: vec![role],
            }),
        }
    }
    people
}
