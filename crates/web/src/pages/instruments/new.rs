//! Begins a questionnaire: an empty one, or a copy of another under a key of its own.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::id::{InstrumentId, SchoolId};
use domain::permission::{EditInstrument, Standing};
use domain::text;
use survey::{Instrument, Language, Origin, Section, Texts, Validation};

use super::load::{place_value, places, seen};
use super::words::{has_good_key, read, title, write};
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Signs of a title, at most.
const LONGEST: usize = 200;

/// What the page's address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    copia: String,
}

#[derive(Template)]
#[template(path = "pages/instruments/new.html")]
struct New {
    page: Page,
    form: Form,
    places: Vec<(String, String)>,
    /// What is copied, by name.
    of: Option<String>,
}

/// What the form stands on.
struct Ground {
    places: Vec<(Option<SchoolId>, String)>,
    of: Option<Instrument>,
}

/// The form.
pub async fn show(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let ground = Ground::of(&page, &who.signed_in.standing, &asked.copia).await?;
    let first = ground.places.first().map(|(place, _)| place_value(*place));
    let mut form = Form::new()
        .with("copia", asked.copia)
        .with("de", first.unwrap_or_default());
    if let Some(of) = &ground.of {
        let name = title(&page, of);
        form = form.with("title", page.t1("instruments-copy-name", "name", name));
    }
    page.show(&ground.page(&page, form))
}

/// Begins it as a draft.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let ground = Ground::of(&page, standing, form.get("copia")).await?;
    let (place, instrument) = match ground.read(&page, &form) {
        Ok(read) => read,
        Err(wrong) => return page.again(&ground.page(&page, form.wrong(wrong))),
    };
    let proof = can::allow(standing, EditInstrument(place))?;
    let definition = write(&instrument)?;
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w
        .begin_instrument(&proof, network, (&instrument.key, &definition))
        .await
    {
        Ok(id) => {
            w.commit().await?;
            page.go_saying(&routes::draft(id), "done-instrument-begun")
        }
        Err(store::Error::Exists(key)) => {
            drop(w);
            page.again(&ground.page(&page, form.wrong(Wrong::with("key", key))))
        }
        Err(other) => Err(other.into()),
    }
}

impl Ground {
    async fn of(page: &Page, standing: &Standing, copy: &str) -> Result<Self, Problem> {
        let places = places(page, standing).await?;
        let of = match copy {
            "" => None,
            id => {
                let id: InstrumentId = id.parse().map_err(|_| Problem::not_found())?;
                Some(read(&seen(page, standing, id).await?.definition)?)
            }
        };
        Ok(Self { places, of })
    }

    fn read(&self, page: &Page, form: &Form) -> Result<(Option<SchoolId>, Instrument), Wrong> {
        let title = text::line(form.get("title"), LONGEST);
        let place = self
            .places
            .iter()
            .find(|(place, _)| place_value(*place) == form.get("de"));
        let mut wrong = Wrong::none();
        wrong.unless(!title.is_empty(), "title", "wrong-instrument-title");
        wrong.unless(place.is_some(), "de", "wrong-choice");
        let (place, name) = place.map_or_else(|| (None, String::new()), Clone::clone);
        let mut instrument = match &self.of {
            Some(of) => copied(of),
            None => empty(page, &name),
        };
        instrument.key = match text::line(form.get("key"), survey::check::LONGEST_KEY).as_str() {
            "" => domain::measure::measure_key(&title).replace('-', "_"),
            key => key.to_owned(),
        };
        let first = instrument.languages.first().map(|language| language.code.clone());
        instrument.title.set(&first.unwrap_or_default(), &title);
        wrong.unless(has_good_key(&instrument), "key", "wrong-instrument-key");
        wrong.or((place, instrument))
    }

    fn page(&self, page: &Page, form: Form) -> New {
        let places = self.places.iter();
        New {
            places: places
                .map(|(place, name)| (place_value(*place), name.clone()))
                .collect(),
            of: self.of.as_ref().map(|of| title(page, of)),
            page: page.clone(),
            form,
        }
    }
}

/// What is changed measures something else until somebody looks: what was known of the other is not known of it.
fn copied(of: &Instrument) -> Instrument {
    Instrument {
        version: 1,
        validation: Validation::NotYet,
        ..of.clone()
    }
}

/// In the reader's language, with one section to put questions in. Its licence is left for somebody to say.
fn empty(page: &Page, by: &str) -> Instrument {
    let code = page.lang.tag();
    Instrument {
        key: String::new(),
        version: 1,
        validation: Validation::NotYet,
        languages: vec![Language {
            code: code.to_owned(),
            name: page.t("instrument-language-name"),
            origin: Origin::Original,
            by: by.to_owned(),
            licence: String::new(),
        }],
        title: Texts::none(),
        intro: Texts::none(),
        decline: Texts::none().with(code, &page.t("instrument-decline-usual")),
        free_text: false,
        sections: vec![Section {
            key: "s1".to_owned(),
            title: Texts::none(),
            grid: false,
            relevant: None,
            items: Vec::new(),
        }],
        scales: Vec::new(),
        short_forms: Vec::new(),
    }
}
