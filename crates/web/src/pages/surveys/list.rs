//! The surveys of the reader's liceos.

use askama::Template;
use domain::administration::{Administration, AdministrationState};
use domain::permission::{Act as _, ExportSurveys, ListAlerts, SeeAdministration, SeeInstruments, SeeSchoolResults};
use domain::school::School;
use interchange::results::Table;

use super::words::{gives_somewhere, schools, state, title, what_of};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/surveys/list.html")]
struct List {
    page: Page,
    /// Running ones, and those that are over.
    groups: Vec<(String, Vec<Line>)>,
    /// Whether the reader may give one.
    gives: bool,
    /// Whether the reader keeps a liceo's protocol.
    alerts: bool,
    /// What the network's liceos may show together: address and questionnaire.
    network: Vec<(String, String)>,
    /// Files to analyse: whose, why they hold what they hold, and each with its address and name.
    files: Vec<Files>,
}

/// The files of the network, or of a liceo.
struct Files {
    whose: String,
    why: String,
    tables: Vec<(String, String)>,
}

/// A survey.
struct Line {
    href: String,
    name: String,
    instrument: String,
    state: String,
    courses: String,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeInstruments>) -> Answer {
    let standing = can.standing();
    let gives = gives_somewhere(standing);
    let schools = if gives { schools(&page, standing).await? } else { vec![] };
    let (mut running, mut over) = (Vec::new(), Vec::new());
    let mut files = of_network(&page);
    for school in schools {
        if SeeSchoolResults(school.id).allowed(standing) {
            files.push(of_liceo(&page, &school));
        }
        for administration in page.app.db.administrations(school.id).await? {
            let sittings = page.app.db.sittings(administration.id).await?;
            let see = SeeAdministration {
                courses: sittings.iter().map(|line| line.sitting.course_id).collect(),
                administration,
            };
            if !see.allowed(standing) {
                continue;
            }
            let courses: Vec<String> = sittings.iter().map(store::SittingLine::course).collect();
            let line = line(&page, &see.administration, courses.join(", ")).await?;
            match see.administration.state(page.now) {
                AdministrationState::Waiting | AdministrationState::Open => running.push(line),
                AdministrationState::Closed | AdministrationState::Released => over.push(line),
            }
        }
    }
    let groups = [("surveys-running", running), ("surveys-over", over)];
    let groups = groups.into_iter().filter(|(_, lines)| !lines.is_empty());
    let instruments = page.app.db.instruments(page.network()?.id).await?;
    let shared = instruments
        .iter()
        .filter(|line| line.school_id.is_none() && line.version.is_some());
    page.show(&List {
        gives,
        alerts: page.may(&ListAlerts),
        files,
        network: shared
            .map(|line| (routes::survey_network(line.id), title(&page, &line.definition)))
            .collect(),
        groups: groups.map(|(key, lines)| (page.t(key), lines)).collect(),
        page: page.clone(),
    })
}

/// Those of the network, for who analyses.
fn of_network(page: &Page) -> Vec<Files> {
    if !page.may(&ExportSurveys) {
        return vec![];
    }
    vec![Files {
        whose: page.t("surveys-files-network"),
        why: page.t("surveys-files-network-why"),
        tables: tables(page, routes::surveys_file),
    }]
}

/// Those of a liceo, for who leads it.
fn of_liceo(page: &Page, school: &School) -> Files {
    Files {
        whose: school.name.clone(),
        why: page.t("surveys-files-why"),
        tables: tables(page, |table| routes::school_surveys_file(school.id, table)),
    }
}

fn tables(page: &Page, address: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let named = |table: Table| {
        let key = match table {
            Table::Items => "surveys-file-items",
            Table::Scales => "surveys-file-scales",
            Table::Codebook => "surveys-file-codebook",
        };
        (address(table.file()), page.t(key))
    };
    Table::ALL.into_iter().map(named).collect()
}

async fn line(page: &Page, administration: &Administration, courses: String) -> Result<Line, Problem> {
    let of = (administration.instrument_id, administration.instrument_version);
    let version = page.app.db.instrument_version(of.0, of.1).await?;
    Ok(Line {
        href: routes::survey(administration.id),
        name: administration.name.clone(),
        instrument: what_of(page, administration, &version.definition),
        state: state(page, administration),
        courses,
    })
}
