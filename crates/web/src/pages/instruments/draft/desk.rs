//! What lies on the desk: the draft, or the newest version where nobody has begun one.

use domain::id::InstrumentId;
use domain::permission::EditInstrument;
use store::InstrumentLine;
use survey::Instrument;
use survey::check::Place;

use crate::form::Form;
use crate::guard::Can;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::instruments::words::{read, title, write};

/// The desk.
pub struct Desk {
    /// The questionnaire.
    pub line: InstrumentLine,
    /// What is written.
    pub instrument: Instrument,
    /// The draft's version; none where the first change begins one.
    pub version: Option<i64>,
    /// Its name.
    pub title: String,
}

impl Desk {
    /// As it lies there now.
    ///
    /// # Errors
    /// Not found, where there is no such questionnaire.
    pub async fn of(page: &Page, id: InstrumentId) -> Result<Self, Problem> {
        let line = page.app.db.instrument(id).await?;
        let draft = page.app.db.instrument_draft(id).await?;
        let version = draft.as_ref().map(|draft| draft.version);
        let mut instrument = read(draft.as_ref().map_or(&line.definition, |draft| &draft.definition))?;
        // A file may say any version: here it is the one that publishing will give it.
        instrument.version = u32::try_from(line.version.unwrap_or(0) + 1).unwrap_or(u32::MAX);
        Ok(Self {
            title: title(page, &instrument),
            line,
            instrument,
            version,
        })
    }

    /// What a form carries: 0 where there is no draft yet.
    pub fn version_value(&self) -> String {
        self.version.unwrap_or(0).to_string()
    }

    /// Whether somebody wrote since a form was opened.
    pub fn is_stale(&self, form: &Form) -> bool {
        form.version() != self.version.unwrap_or(0)
    }

    /// Keeps what was made of it. Where somebody was faster, nothing is kept, and the desk as it lies there now comes back.
    ///
    /// # Errors
    /// What the store says.
    pub async fn keep(
        &self,
        page: &Page,
        can: &Can<EditInstrument>,
        form: &Form,
        changed: &Instrument,
    ) -> Result<Option<Self>, Problem> {
        if self.is_stale(form) {
            return Self::of(page, self.line.id).await.map(Some);
        }
        let definition = write(changed)?;
        let mut w = page.app.db.write(page.app.moment()).await?;
        match w
            .edit_instrument(can.proof(), self.line.id, (self.version, &definition))
            .await
        {
            Ok(()) => w.commit().await.map(|()| None).map_err(Problem::from),
            Err(store::Error::Stale) => {
                drop(w);
                Self::of(page, self.line.id).await.map(Some)
            }
            Err(other) => Err(other.into()),
        }
    }

    /// What is wrong at a place, in sentences.
    pub fn problems(&self, page: &Page, at: impl Fn(&Place) -> bool) -> Vec<String> {
        let found = survey::check(&self.instrument);
        let there = found.iter().filter(|problem| at(&problem.place));
        there
            .map(|problem| crate::pages::instruments::words::problem(page, &self.instrument, problem))
            .collect()
    }
}
