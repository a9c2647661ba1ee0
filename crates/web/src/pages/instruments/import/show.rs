//! «Esto entendimos»: a questionnaire from a file, before anything of it is kept.

use askama::Template;
use axum::extract::{Path, Query};
use domain::id::{SchoolId, UploadId};
use domain::permission::Standing;
use store::{InstrumentLine, Upload};
use survey::{Instrument, check};

use super::kept::Kept;
use super::{DECIDED, WAITING};
use crate::form::Form;
use crate::guard::Member;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::instruments::load::{may_edit, place_value, places};
use crate::pages::instruments::phone::Phone;
use crate::pages::instruments::words::{self, read, size, title};
use crate::routes;

/// What the page's address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    idioma: String,
}

#[derive(Template)]
#[template(path = "pages/instruments/import/show.html")]
pub struct Preview {
    page: Page,
    form: Form,
    id: UploadId,
    file: String,
    title: String,
    size: String,
    scales: Vec<String>,
    languages: Vec<String>,
    /// What is still to be said or mended: where, and what.
    open: Vec<(String, String)>,
    ignored: String,
    places: Vec<(String, String)>,
    /// The questionnaire that has this key already, by name, where the file can become its next version.
    next_of: Option<String>,
    phone: Phone,
}

/// What a decision stands on.
pub struct Ground {
    upload: Upload,
    ignored: Vec<String>,
    /// As it was understood.
    pub instrument: Instrument,
    /// Whose it can be.
    pub places: Vec<(Option<SchoolId>, String)>,
    /// The questionnaire that has its key, where the reader may write it and nobody is writing at it.
    pub next_of: Option<InstrumentLine>,
}

/// The preview, for whoever brought the file and nobody else; once decided, the draft that it became.
pub async fn show(page: Page, who: Member, Path(id): Path<UploadId>, Query(asked): Query<Asked>) -> Answer {
    let standing = &who.signed_in.standing;
    match Ground::of(&page, standing, id).await? {
        None => page.go(&decided(&page, standing, id).await?),
        Some(ground) => {
            let first = ground.places.first().map(|(place, _)| place_value(*place));
            let form = Form::new()
                .with("key", ground.instrument.key.clone())
                .with("como", if ground.next_of.is_some() { "version" } else { "nuevo" })
                .with("de", first.unwrap_or_default());
            page.show(&ground.page(&page, form, &asked.idioma))
        }
    }
}

/// Where the draft is that a file became.
pub async fn decided(page: &Page, standing: &Standing, id: UploadId) -> Result<String, Problem> {
    let upload = page.app.db.upload(id, DECIDED, standing.person()).await?;
    Ok(routes::draft(upload.content))
}

impl Ground {
    /// What waits; none where it was decided already.
    pub async fn of(page: &Page, standing: &Standing, id: UploadId) -> Result<Option<Self>, Problem> {
        let places = places(page, standing).await?;
        let upload = match page.app.db.upload(id, WAITING, standing.person()).await {
            Ok(upload) => upload,
            Err(store::Error::NotFound) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let kept = Kept::read(&upload.content)?;
        let instrument = read(&kept.definition)?;
        let all = page.app.db.instruments(page.network()?.id).await?;
        let next_of = all
            .into_iter()
            .find(|line| line.key == instrument.key && !line.has_draft && may_edit(standing, line));
        Ok(Some(Self {
            upload,
            ignored: kept.ignored,
            instrument,
            places,
            next_of,
        }))
    }

    /// The page.
    pub fn page(&self, page: &Page, form: Form, language: &str) -> Preview {
        let instrument = &self.instrument;
        let scale = |scale: &survey::Scale| words::named(&scale.key, &words::text(page, instrument, &scale.title));
        let open = check(instrument).into_iter().map(|problem| {
            (
                words::place(page, instrument, &problem.place),
                words::problem(page, instrument, &problem),
            )
        });
        let next_of = self.next_of.as_ref().and_then(|line| read(&line.definition).ok());
        Preview {
            id: self.upload.id,
            file: self.upload.name.clone(),
            title: title(page, instrument),
            size: size(page, instrument),
            scales: instrument.scales.iter().map(scale).collect(),
            languages: instrument
                .languages
                .iter()
                .map(|language| language.name.clone())
                .collect(),
            open: open.collect(),
            ignored: self.ignored.join(", "),
            places: self
                .places
                .iter()
                .map(|(place, name)| (place_value(*place), name.clone()))
                .collect(),
            next_of: next_of.map(|known| title(page, &known)),
            phone: Phone::of(page, instrument, language),
            page: page.clone(),
            form,
        }
    }
}
