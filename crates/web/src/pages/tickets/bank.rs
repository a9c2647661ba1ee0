//! Ronda's tickets: each a shorter form of one questionnaire, so that a practice's scale feeds a measure.

use domain::permission::{Act as _, GiveSurvey, Standing};
use domain::school::{Course, School};
use store::InstrumentLine;
use survey::Instrument;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::surveys::in_words;

/// The key of the questionnaire.
const KEY: &str = "exit_tickets";

/// The network's questionnaire of tickets; none where it was retired.
pub struct Bank {
    pub line: InstrumentLine,
    pub instrument: Instrument,
}

/// A ticket as its teacher sees it before she gives it.
pub struct Ticket {
    pub key: String,
    pub name: String,
    /// What it asks, each with its answers in one line.
    pub asks: Vec<(String, String)>,
}

impl Bank {
    /// The newest version.
    pub async fn open(page: &Page) -> Result<Option<Self>, Problem> {
        let lines = page.app.db.instruments(page.network()?.id).await?;
        let line = lines
            .into_iter()
            .find(|line| line.key == KEY && line.school_id.is_none() && line.version.is_some());
        let Some(line) = line.filter(|line| line.retired_at.is_none()) else {
            return Ok(None);
        };
        let read = survey::json::read(&line.definition);
        Ok(read.ok().map(|instrument| Self { line, instrument }))
    }

    /// Its tickets.
    pub fn tickets(&self, page: &Page) -> Vec<Ticket> {
        let words = |texts: &survey::Texts| in_words(page, &self.instrument, texts);
        let asks = |key: &String| {
            let item = self.instrument.items().find(|item| item.key == *key)?;
            let anchors: Vec<String> = item.anchors().iter().map(|anchor| words(&anchor.text)).collect();
            Some((words(&item.text), anchors.join(" · ")))
        };
        let ticket = |form: &survey::ShortForm| Ticket {
            key: form.key.clone(),
            name: words(&form.title),
            asks: form.items.iter().filter_map(asks).collect(),
        };
        self.instrument.short_forms.iter().map(ticket).collect()
    }
}

/// The courses of this year to which the reader may give one, each with its liceo and how many students it has, where a list says so.
pub async fn courses(page: &Page, standing: &Standing) -> Result<Vec<(School, Course)>, Problem> {
    let mut courses = Vec::new();
    for school in standing.schools() {
        let school = page.app.db.school(school).await?;
        let all = page.app.db.courses(school.id).await?;
        let this_year = all.iter().map(|course| course.year).max();
        for course in all.into_iter().filter(|course| Some(course.year) == this_year) {
            let give = GiveSurvey {
                school: school.id,
                courses: vec![course.id],
            };
            if give.allowed(standing) {
                courses.push((school.clone(), course));
            }
        }
    }
    Ok(courses)
}
