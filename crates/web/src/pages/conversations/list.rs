//! The reader's conversations: what is unread, where they were named, questions that wait, their circles, and what was hidden of theirs.

use askama::Template;
use domain::dialogue::{Hiding, Outcome, Part};
use domain::permission::{ListConversations, Standing};

use super::line::{LineView, sieved, told};
use super::moderation;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Lines that are looked at, and of each kind shown.
const LOOKED: i64 = 120;
const SHOWN: usize = 25;
const QUESTIONS: usize = 10;

#[derive(Template)]
#[template(path = "pages/conversations/list.html", whitespace = "minimize")]
struct Mine {
    page: Page,
    fresh: Vec<LineView>,
    rest: Vec<LineView>,
    questions: Vec<LineView>,
    /// Address, name, and what the reader is in it.
    circles: Vec<(String, String, String)>,
    /// What waits for the reader to decide, in words.
    waiting: Option<String>,
    /// Address and sentence of what was hidden of theirs.
    hidden: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<ListConversations>) -> Answer {
    let (reader, network, db) = (can.standing(), page.network()?.id, &page.app.db);
    let mine = db.conversations_of(can.who(), network, LOOKED).await?;
    let mine = sieved(&page, reader, mine, LOOKED as usize).await?;
    let (mut fresh, mut rest) = (Vec::new(), Vec::new());
    for (line, matter) in &mine {
        let list = if line.unread > 0 { &mut fresh } else { &mut rest };
        if list.len() < SHOWN {
            list.push(told(&page, line, matter).await?);
        }
    }
    let mut questions = Vec::new();
    let open = db.unanswered(can.who(), network, LOOKED).await?;
    for (line, matter) in &sieved(&page, reader, open, QUESTIONS).await? {
        questions.push(told(&page, line, matter).await?);
    }
    let waiting = moderation::waiting(&page, reader).await?;
    page.show(&Mine {
        fresh,
        rest,
        questions,
        circles: circles(&page, reader).await?,
        waiting: (waiting > 0).then(|| page.t1("moderation-waiting", "n", waiting)),
        hidden: hidden(&page, &db.hidings_of(can.who()).await?),
        page: page.clone(),
    })
}

/// How many conversations have something that the reader hasn't read, for their home.
///
/// # Errors
/// What the store says.
pub(crate) async fn unread(page: &Page, reader: &Standing) -> Result<usize, Problem> {
    let network = page.network()?.id;
    let mut lines = page.app.db.conversations_of(reader.person(), network, LOOKED).await?;
    lines.retain(|line| line.unread > 0);
    Ok(sieved(page, reader, lines, SHOWN).await?.len())
}

async fn circles(page: &Page, reader: &Standing) -> Result<Vec<(String, String, String)>, Problem> {
    let lines = page.app.db.circle_lines(page.network()?.id, reader.person()).await?;
    let own = lines.into_iter().filter_map(|line| {
        let part = line.part?;
        let said = match part {
            Part::Guest => page.t("circle-part-guest"),
            Part::Lead => page.t("circle-part-lead"),
            Part::Member => page.t1("circle-people", "n", line.people),
        };
        Some((routes::circle(line.circle.id), line.circle.name, said))
    });
    Ok(own.collect())
}

fn hidden(page: &Page, hidings: &[Hiding]) -> Vec<(String, String)> {
    let told = |hiding: &Hiding| {
        let key = match (hiding.outcome, hiding.appealed_at) {
            (Some(Outcome::Lifted), _) => "hiding-lifted",
            (Some(Outcome::Upheld), _) => "hiding-upheld",
            (None, Some(_)) => "hiding-asked",
            (None, None) => "hiding-new",
        };
        let day = page.lang.day(hiding.at.day().0);
        (
            routes::hiding_appeal(hiding.id),
            page.lang.with(key, &[("day", day.into())]),
        )
    };
    hidings.iter().filter(|hiding| hiding.stands()).map(told).collect()
}
