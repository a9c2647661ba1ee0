//! Databases that are there and can't be used: newer, read-only, busy.

use crate::machine::{DIRECTORY, Machine, missing_here};

async fn open(machine: &Machine) -> sqlx::SqliteConnection {
    let url = format!("sqlite://{}", machine.database().display());
    <sqlx::SqliteConnection as sqlx::Connection>::connect(&url)
        .await
        .expect("the file opens")
}

#[tokio::test]
async fn a_database_of_a_newer_ronda_is_left_alone() {
    let machine = Machine::new();
    machine.run(&["user", "list"]).went_well();
    let mut newer = open(&machine).await;
    sqlx::query("insert into schema_version (number, name) values (99, '0099_the_future')")
        .execute(&mut newer)
        .await
        .expect("it is newer now");
    sqlx::Connection::close(newer).await.expect("it closes");
    let good = machine.file("directorio.csv", DIRECTORY);
    for command in [
        &["user", "list"][..],
        &["serve", "--listen", "127.0.0.1:0"],
        &["import", "directory", &good],
        &["backup"],
    ] {
        machine.refuses_all(
            command,
            &["es de una Ronda más nueva: tiene el esquema 99", "Usa la Ronda nueva"],
            &["is of a newer Ronda: it has schema 99", "Use the newer Ronda"],
        );
    }
    let doctor = machine.run(&["doctor"]);
    assert_eq!(doctor.code, Some(1));
    assert!(
        doctor
            .out
            .contains("✗ La base de datos no abre. Esta base de datos es de una Ronda más nueva"),
        "{}",
        doctor.out
    );
}

#[cfg(unix)]
#[test]
fn a_database_that_may_not_be_written_is_told() {
    use std::os::unix::fs::{PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;

    /// Whoever may do nothing, on any system.
    const NOBODY: u32 = 65534;

    let machine = Machine::new();
    let good = machine.file("directorio.csv", DIRECTORY);
    machine.run(&["import", "directory", &good]).went_well();
    let more = machine.file("mas.csv", DIRECTORY.replace(";1;9;", ";25;6;"));
    let rights = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("rights are set");
    };
    rights(machine.folder.path(), 0o755);
    rights(&machine.database(), 0o444);
    rights(&machine.path("data"), 0o555);
    // Whoever may write everywhere becomes somebody who may not.
    let everywhere = std::fs::OpenOptions::new()
        .append(true)
        .open(machine.database())
        .is_ok();
    if everywhere && chown(machine.path("mas.csv"), Some(NOBODY), None).is_err() {
        missing_here("a read-only database", "this user may write everywhere");
        return;
    }
    let other = |command: &mut std::process::Command| {
        if everywhere {
            command.uid(NOBODY);
        }
    };
    let mut trial = machine.command(&["--version"]);
    other(&mut trial);
    if !trial.output().is_ok_and(|said| said.status.success()) {
        missing_here("a read-only database", "the binary can't be run by somebody else");
        rights(&machine.path("data"), 0o755);
        return;
    }
    machine.refuses_as(
        other,
        &["import", "directory", &more],
        &["No se puede escribir en la base de datos. Nada se guardó"],
        &["The database can't be written. Nothing was saved"],
    );
    let elsewhere = machine.typed("data/nueva");
    machine.refuses_as(
        other,
        &["user", "list", "--data-dir", &elsewhere],
        &["No se puede crear la carpeta de datos", "nueva: no hay permiso"],
        &["nueva can't be made: there is no permission"],
    );
    rights(&machine.path("data"), 0o777);
    rights(&machine.database(), 0o666);
    std::fs::create_dir(machine.path("cerrada")).expect("a folder");
    rights(&machine.path("cerrada"), 0o555);
    machine.refuses_as(
        other,
        &["backup", &machine.typed("cerrada/uno.ronda")],
        &["No se hizo el respaldo", "uno.ronda: no hay permiso"],
        &["uno.ronda was not made: there is no permission"],
    );
    rights(&machine.path("data"), 0o755);
}

#[tokio::test]
async fn a_busy_database_is_told_after_some_patience() {
    let machine = Machine::new();
    let good = machine.file("directorio.csv", DIRECTORY);
    machine.run(&["user", "list"]).went_well();
    let mut other = open(&machine).await;
    sqlx::query("begin immediate")
        .execute(&mut other)
        .await
        .expect("it holds the lock");
    machine.refuses_all(
        &["import", "directory", &good],
        &["La base de datos está ocupada", "Espera un momento y prueba de nuevo"],
        &["The database is busy", "Wait a moment and try again"],
    );
    sqlx::query("rollback").execute(&mut other).await.expect("it lets go");
    machine.run(&["import", "directory", &good]).went_well();
}
