//! The list: what is new first.

use askama::Template;
use domain::permission::{Act as _, FollowThing, Followable, ListPackages};

use super::begin::home;
use super::news::News;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::collections::load::followable;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/follows/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    news: Vec<Line>,
    quiet: Vec<Line>,
    /// How many can't be opened any more.
    closed: usize,
}

/// Something that is followed.
struct Line {
    href: String,
    name: String,
    kind: String,
    said: String,
    lines: Vec<(String, String)>,
    end: String,
}

/// The page.
pub async fn show(page: Page, can: Can<ListPackages>) -> Answer {
    let follows = page.app.db.follows(can.who()).await?;
    let (mut news, mut quiet, mut closed) = (Vec::new(), Vec::new(), 0);
    for follow in follows {
        let act = match followable(&page.app, follow.noun, follow.noun_id).await {
            Ok(thing) => FollowThing(thing),
            Err(problem) if problem.is_not_found() => {
                closed += 1;
                continue;
            }
            Err(problem) => return Err(problem),
        };
        if !act.allowed(can.standing()) {
            closed += 1;
            continue;
        }
        let new = News::of(&page, can.standing(), &act.0, follow.looked_at).await?;
        let line = Line {
            href: home(&act.0),
            name: name(&page, &act.0).await?,
            kind: page.t(&format!("followed-kind-{}", follow.noun)),
            said: page.t1(&format!("followed-news-{}", follow.noun), "n", new.count),
            end: routes::follow_end(follow.noun, follow.noun_id),
            lines: new.lines,
        };
        if new.count > 0 {
            news.push(line);
        } else {
            quiet.push(line);
        }
    }
    page.show(&List {
        news,
        quiet,
        closed,
        page: page.clone(),
    })
}

/// Whoever read the list has seen what was new.
pub async fn looked(page: Page, can: Can<ListPackages>) -> Answer {
    let w = page.app.db.write(page.app.moment()).await?;
    w.looked_at_follows(can.who()).await?;
    page.go_saying(routes::FOLLOWS, "done-follows-looked")
}

/// What it is called.
async fn name(page: &Page, thing: &Followable) -> Result<String, Problem> {
    Ok(match thing {
        Followable::Idea(idea) => idea.name.clone(),
        Followable::Driver(driver) => driver.name.clone(),
        Followable::Package(package) => {
            let version = page.app.db.newest_package_version(package.id).await?;
            version.map_or_else(String::new, |version| version.says().name)
        }
        Followable::Collection(collection) => collection.name.clone(),
        Followable::Conversation(place) => place.conversation.title.clone(),
    })
}
