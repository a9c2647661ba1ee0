//! A questionnaire: as a student sees it, what it measures, whose words it is in, what is known of it, how it came to be.

use askama::Template;
use axum::extract::{Path, Query};
use domain::administration::Administration;
use domain::id::InstrumentId;
use domain::permission::{Act as _, SeeAdministration, SeeInstruments, Standing};
use store::{InstrumentLine, InstrumentVersion};
use survey::{Instrument, Scale, Validation};

use super::load::{may_edit, places, seen};
use super::phone::Phone;
use super::versions;
use super::words::{item, named, origin, read, size, text, title};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// What the page's address asks for.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    version: Option<i64>,
    idioma: String,
}

#[derive(Template)]
#[template(path = "pages/instruments/show.html")]
struct Show {
    page: Page,
    line: InstrumentLine,
    title: String,
    size: String,
    /// Its state in a sentence, where it can't simply be given.
    state: String,
    phone: Phone,
    scales: Vec<ScaleView>,
    languages: Vec<(String, String)>,
    known: String,
    known_why: String,
    guide: bool,
    versions: Vec<VersionView>,
    given: String,
    own_given: Vec<(String, String)>,
    may_edit: bool,
    may_copy: bool,
}

/// A scale.
struct ScaleView {
    name: String,
    parts: Vec<String>,
    minimum: String,
}

/// A version.
struct VersionView {
    href: String,
    name: String,
    changes: Vec<String>,
}

/// Shows its newest version, an older one that was asked for, or the draft of one that has none.
pub async fn show(
    page: Page,
    can: Can<SeeInstruments>,
    Path(id): Path<InstrumentId>,
    Query(asked): Query<Asked>,
) -> Answer {
    let standing = can.standing();
    let line = seen(&page, standing, id).await?;
    let versions = page.app.db.instrument_versions(id).await?;
    let definition = match asked.version {
        None => line.definition.clone(),
        Some(number) => page.app.db.instrument_version(id, number).await?.definition,
    };
    let instrument = read(&definition)?;
    let given = page.app.db.administrations_of(id).await?;
    page.show(&Show {
        title: title(&page, &instrument),
        size: size(&page, &instrument),
        state: state(&page, &line, asked.version),
        phone: Phone::of(&page, &instrument, &asked.idioma),
        scales: instrument
            .scales
            .iter()
            .map(|one| scale(&page, &instrument, one))
            .collect(),
        languages: languages(&page, &instrument),
        known: page.word("validation", instrument.validation),
        known_why: page.word("validation-why", instrument.validation),
        guide: instrument.validation != Validation::Elsewhere,
        versions: history(&page, id, &versions)?,
        given: page.t1("instrument-given", "n", given.len()),
        own_given: own(&page, standing, given).await?,
        may_edit: may_edit(standing, &line),
        may_copy: places(&page, standing).await.is_ok(),
        page: page.clone(),
        line,
    })
}

fn state(page: &Page, line: &InstrumentLine, asked: Option<i64>) -> String {
    match (line.version, asked) {
        (None, _) => page.t("instrument-only-draft"),
        (Some(newest), Some(number)) if number != newest => page.t2(
            "instrument-old-version",
            "n",
            number.to_string(),
            "newest",
            newest.to_string(),
        ),
        _ if line.retired_at.is_some() => page.t("instrument-is-retired"),
        _ => String::new(),
    }
}

fn scale(page: &Page, instrument: &Instrument, scale: &Scale) -> ScaleView {
    let items = scale.items.iter().filter_map(|key| instrument.item(key));
    let subscales = scale.scales.iter().filter_map(|key| instrument.scale(key));
    let items = items.map(|one| {
        let turned = if one.is_reversed() {
            format!(" ({})", page.t("instrument-reversed"))
        } else {
            String::new()
        };
        format!("{}{turned}", item(page, instrument, one))
    });
    let subscales = subscales.map(|one| named(&one.key, &text(page, instrument, &one.title)));
    ScaleView {
        name: named(&scale.key, &text(page, instrument, &scale.title)),
        parts: items.chain(subscales).collect(),
        minimum: page.t2("instrument-minimum", "n", scale.minimum, "of", scale.parts().len()),
    }
}

fn languages(page: &Page, instrument: &Instrument) -> Vec<(String, String)> {
    let told = |language: &survey::Language| {
        let args = [
            ("origin", origin(page, language.origin).into()),
            ("by", language.by.as_str().into()),
            ("licence", language.licence.as_str().into()),
        ];
        (language.name.clone(), page.lang.with("instrument-language-told", &args))
    };
    instrument.languages.iter().map(told).collect()
}

/// The versions, each with what it changed in the one before.
fn history(page: &Page, id: InstrumentId, versions: &[InstrumentVersion]) -> Result<Vec<VersionView>, Problem> {
    let mut views = Vec::new();
    for (at, version) in versions.iter().enumerate() {
        let changes = match versions.get(at + 1) {
            Some(before) => versions::told(page, &read(&before.definition)?, &read(&version.definition)?),
            None => vec![],
        };
        views.push(VersionView {
            href: format!("{}?version={}", routes::instrument(id), version.number),
            name: page.t2(
                "instrument-version-of",
                "n",
                version.number.to_string(),
                "day",
                page.lang.day_long(version.at.day().0),
            ),
            changes,
        });
    }
    Ok(views)
}

/// Where it was given in the reader's own liceos, as far as they may see.
async fn own(page: &Page, standing: &Standing, given: Vec<Administration>) -> Result<Vec<(String, String)>, Problem> {
    let mut own = Vec::new();
    for administration in given {
        if !standing.works_at(administration.school_id) {
            continue;
        }
        let sittings = page.app.db.sittings(administration.id).await?;
        let see = SeeAdministration {
            courses: sittings.iter().map(|line| line.sitting.course_id).collect(),
            administration,
        };
        if see.allowed(standing) {
            own.push((routes::survey(see.administration.id), see.administration.name));
        }
    }
    Ok(own)
}
