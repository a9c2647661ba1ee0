//! The documented commands on the Ministry's real files, on both databases: 928 schools, a generation of twenty, six
//! official series; then a cycle through the pages, and its ring on the chart of one of those liceos.
//!
//! The files aren't part of the repository. Where they are absent, this says so and passes.

mod counted;
mod files;
#[path = "../shared/mod.rs"]
mod shared;
mod team;

use std::path::Path;

use counted::{Counted, counted};
use files::Files;
use shared::run;
use team::a_team_tests_something;
use testkit::postgres::fresh_database;

/// The first twenty of the Maule region, by RBD, of which results are published.
const TWENTY: &str =
    "2737,2793,2794,2835,2836,2865,2908,2934,2937,2938,2939,2940,2974,2979,3006,3016,3033,3055,3126,3127";
/// The official series, by their keys.
const SERIES: [&str; 6] = ["simce-lect", "simce-mate", "idps-am", "idps-cc", "idps-hv", "idps-pf"];
/// What is published of the twenty in each series.
const POINTS: usize = 178;

#[tokio::test(flavor = "multi_thread")]
async fn from_the_official_files_to_a_ring_on_a_chart_on_sqlite() {
    let Some(files) = Files::found() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite://{}", folder.path().join("ronda.db").display());
    from_files_to_ring(&files, &url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_official_files_to_a_ring_on_a_chart_on_postgres() {
    let Some(files) = Files::found() else { return };
    let Some(database) = fresh_database().await else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    from_files_to_ring(&files, database.url(), folder.path()).await;
}

async fn from_files_to_ring(files: &Files, url: &str, folder: &Path) {
    let ronda = |args: &[&str]| run(args, url, folder);
    let directory = [
        "import",
        "directory",
        &files.directory,
        "--network",
        "Red Maule",
        "--generation",
        "Generación 2026",
        "--entry-year",
        "2026",
        "--rbd",
        TWENTY,
    ];
    let said = ronda(&directory);
    assert!(
        said.contains("Agregados: 928.") && said.contains("Generación 2026: 20 liceos."),
        "{said}"
    );
    for (file, series) in [(&files.simce, 2), (&files.idps, 4)] {
        let said = ronda(&["import", "measures", file]);
        assert_eq!(
            said.matches("20 liceos; puntos nuevos 178, corregidos 0, iguales 0")
                .count(),
            series,
            "{said}"
        );
    }
    let before = counted(url, folder).await;
    assert_eq!(
        before,
        Counted {
            schools: 928,
            members: 20,
            points: SERIES.map(|key| (key, POINTS)).to_vec()
        }
    );

    // The same files again: read, compared, and nothing changed.
    let said = ronda(&directory);
    assert!(said.contains("Agregados: 0. Cambiados: 0."), "{said}");
    for (file, series) in [(&files.simce, 2), (&files.idps, 4)] {
        let said = ronda(&["import", "measures", file]);
        assert_eq!(
            said.matches("puntos nuevos 0, corregidos 0, iguales 178").count(),
            series,
            "{said}"
        );
    }
    assert_eq!(counted(url, folder).await, before);

    a_team_tests_something(url, folder).await;
}
