//! The directory: by driver, subject and words, in the order of names.

use askama::Template;
use axum::extract::Query;
use domain::id::DriverId;
use domain::permission::SeeDirectory;
use domain::school::Subject;
use domain::search::{Wanted, Way, terms};
use store::{Knows, KnowsLine};

use super::evidence::{Correction, KnowsView, drivers, view};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// People a page, and pieces of each.
const A_PAGE: usize = 20;
const LINES: usize = 3;

#[derive(Template)]
#[template(path = "pages/directory/list.html", whitespace = "minimize")]
struct Directory {
    page: Page,
    asked: Asked,
    drivers: Vec<(String, String)>,
    subjects: Vec<(String, String)>,
    people: Vec<KnowsView>,
    before: Option<String>,
    after: Option<String>,
    /// Where one asks with these words.
    ask: String,
}

/// What the address asks for.
#[derive(serde::Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    q: String,
    impulsor: String,
    asignatura: String,
    pagina: String,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeDirectory>, Query(asked): Query<Asked>) -> Answer {
    let (db, network) = (&page.app.db, page.network()?.id);
    let all = db.drivers(network).await?;
    let wanted: Option<DriverId> = asked.impulsor.parse().ok();
    // A driver's own drivers belong to it.
    let family: Vec<DriverId> = all
        .iter()
        .filter(|driver| Some(driver.id) == wanted || (wanted.is_some() && driver.parent_id == wanted))
        .map(|driver| driver.id)
        .collect();
    let taught = taught(&page).await?;
    let subject: Option<Subject> = asked.asignatura.parse().ok();
    let question = Question::read(&page, &asked.q).await?;
    let mut people = db.directory(network, can.standing()).await?;
    for one in &mut people {
        let teaches = subject.is_some_and(|subject| taught.contains(&(one.person, subject)));
        one.lines.retain(|line| {
            let of_driver = wanted.is_none() || line.driver().is_some_and(|driver| family.contains(&driver));
            let of_subject = subject.is_none_or(|subject| teaches || of_subject(line, subject));
            of_driver && of_subject && question.is_answered_by(line)
        });
    }
    people.retain(|one| !one.lines.is_empty());
    let number = asked.pagina.parse::<usize>().unwrap_or(1).max(1);
    let last = people.len().saturating_sub(1) / A_PAGE + 1;
    let number = number.min(last);
    let names = drivers(&page).await?;
    let shown: Vec<&Knows> = people.iter().skip((number - 1) * A_PAGE).take(A_PAGE).collect();
    page.show(&Directory {
        people: shown
            .into_iter()
            .map(|one| view(&page, &names, one, LINES, false))
            .collect(),
        before: (number > 1).then(|| asked.at(number - 1)),
        after: (number < last).then(|| asked.at(number + 1)),
        drivers: all
            .into_iter()
            .map(|driver| (driver.id.to_string(), driver.name))
            .collect(),
        subjects: subjects(&page),
        ask: routes::ask_about(&asked.q),
        asked,
        page: page.clone(),
    })
}

/// The subjects that somebody may know, without «any other».
pub(super) fn subjects(page: &Page) -> Vec<(String, String)> {
    let known = [Subject::Language, Subject::Maths];
    known
        .iter()
        .map(|subject| (subject.to_string(), page.word("subject", subject)))
        .collect()
}

fn of_subject(line: &KnowsLine, subject: Subject) -> bool {
    match line {
        KnowsLine::Idea { subject: of, .. } => *of == Some(subject),
        KnowsLine::Own(own) => own.subject == Some(subject),
        KnowsLine::Answer { .. } | KnowsLine::Offer(_) => false,
    }
}

/// What is looked for in words, as the library's search reads it: other names and slips of the pen are understood.
struct Question {
    ways: Vec<Way>,
    asked: bool,
}

impl Question {
    async fn read(page: &Page, typed: &str) -> Result<Self, Problem> {
        let short: String = typed.chars().take(200).collect();
        let vocabulary = page.app.db.vocabulary(page.network()?.id).await?;
        let wanted = Wanted::read(&short, &vocabulary);
        Ok(Self {
            asked: !wanted.is_empty(),
            ways: wanted.lead(&vocabulary, u32::MAX).any,
        })
    }

    /// Whether a line says one of the telling things.
    fn is_answered_by(&self, line: &KnowsLine) -> bool {
        let mut said = terms(line.words());
        if let KnowsLine::Idea { tests, .. } = line {
            said.extend(tests.iter().flat_map(|test| terms(&test.title)));
        }
        let has = |way: &Way| way.terms.iter().all(|term| said.contains(term));
        !self.asked || self.ways.iter().any(has)
    }
}

/// Who teaches what.
async fn taught(page: &Page) -> Result<Vec<(domain::id::PersonId, Subject)>, Problem> {
    let people = page.app.db.reachable().await?.into_iter();
    Ok(people.filter_map(|one| Some((one.person_id, one.subject?))).collect())
}

impl Asked {
    fn at(&self, number: usize) -> String {
        let mut query = vec![format!("pagina={number}")];
        for (name, value) in [
            ("q", &self.q),
            ("impulsor", &self.impulsor),
            ("asignatura", &self.asignatura),
        ] {
            if !value.is_empty() {
                query.push(format!("{name}={}", routes::encode(value)));
            }
        }
        format!("{}?{}", routes::DIRECTORY, query.join("&"))
    }
}
