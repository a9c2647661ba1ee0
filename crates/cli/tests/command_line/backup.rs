//! `backup` and `restore`: a file that is no backup, and a place where none can be.

use crate::machine::{DIRECTORY, Machine};

/// A machine with a school in its database and a backup of it.
fn backed_up() -> (Machine, String) {
    let machine = Machine::new();
    let good = machine.file("directorio.csv", DIRECTORY);
    machine.run(&["import", "directory", &good]).went_well();
    let backup = machine.typed("uno.ronda");
    machine.run(&["backup", &backup, "--verify"]).went_well();
    (machine, backup)
}

#[test]
fn a_file_that_is_no_backup_is_not_restored_and_founds_no_database() {
    let machine = Machine::new();
    let letter = machine.file("carta.ronda", "Querida red:");
    let folder = machine.folder.path().display().to_string();
    let missing = machine.typed("no-esta.ronda");
    for (file, spanish, english) in [
        (
            &letter,
            "No es un respaldo de Ronda, o está dañado. Usa otra copia",
            "It is not a backup of Ronda, or is damaged. Use another copy",
        ),
        (&folder, "es una carpeta", "it is a folder"),
        (
            &missing,
            "no existe; revisa la ruta",
            "it doesn't exist; check the path",
        ),
    ] {
        machine.refuses_all(
            &["restore", file],
            &[&format!("No se restauró {file}; la base quedó como estaba"), spanish],
            &[&format!("{file} was not restored; the database is as it was"), english],
        );
    }
    machine.refuses_all(
        &["backup", &letter, "--verify"],
        &["no pasó la prueba. No es un respaldo de Ronda"],
        &["didn't pass the test. It is not a backup of Ronda"],
    );
    assert!(!machine.database().exists());
}

#[test]
fn a_damaged_backup_is_told_by_what_is_damaged() {
    let (machine, backup) = backed_up();
    let whole = std::fs::read(&backup).expect("the backup");
    let elsewhere = machine.typed("nueva");
    let restore = |bytes: &[u8], spanish: &str, english: &str| {
        let damaged = machine.file("roto.ronda", bytes);
        machine.refuses(&["restore", &damaged, "--data-dir", &elsewhere], spanish, english);
    };
    restore(&whole[..whole.len() / 2], "Usa otra copia", "Use another copy");
    // The name of a file inside, where it stands and in the list at the end.
    let renamed = String::from_utf8_lossy(b"tables/school.ndjson").into_owned();
    restore(
        &replaced(&whole, renamed.as_bytes(), b"tables/schoal.ndjson"),
        "Está incompleto: le falta «tables/school.ndjson»",
        "“tables/school.ndjson” is missing",
    );
    restore(
        &repacked(&whole, "tables/school.ndjson", |text| text.replace("1086", "1087")),
        "Está dañado en la tabla «school»: su suma de control no coincide",
        "It is damaged in the table “school”: its checksum differs",
    );
    restore(
        &repacked(&whole, "tables/school.ndjson", |text| text.clone() + &text),
        "Está dañado en la tabla «school»",
        "It is damaged in the table “school”",
    );
    restore(
        &repacked(&whole, "tables/school.ndjson", |_| String::new()),
        "la tabla «school» tiene 0 filas y debería tener 1",
        "the table “school” has 0 rows and should have 1",
    );
    restore(
        &repacked(&whole, "tables/school.ndjson", |text| {
            text.replace("\"code\"", "\"codo\"")
        }),
        "Está dañado en la fila 1 de la tabla «school»",
        "It is damaged in row 1 of the table “school”",
    );
    restore(
        &repacked(&whole, "manifest.json", |text| {
            text.replace("\"schema\": ", "\"schema\": 9")
        }),
        "que es más nueva: tiene el esquema 9",
        "which is newer: it has schema 9",
    );
    restore(
        &repacked(&whole, "manifest.json", |_| "{}".to_owned()),
        "no se entiende su lista (manifest.json)",
        "its list (manifest.json) can't be understood",
    );
    assert!(!machine.path("nueva").exists(), "nothing was begun");
}

#[test]
fn nothing_is_restored_over_something() {
    let (machine, backup) = backed_up();
    machine.refuses_all(
        &["restore", &backup],
        &["La base de datos no está vacía", "--database-url sqlite://"],
        &["The database is not empty", "--database-url sqlite://"],
    );
}

#[test]
fn a_backup_says_where_it_cannot_be() {
    let (machine, backup) = backed_up();
    let folder = machine.folder.path().display().to_string();
    machine.refuses(
        &["backup", &folder],
        "es una carpeta; escribe el nombre de un archivo",
        "it is a folder; write the name of a file",
    );
    let beneath = format!("{backup}/dos.ronda");
    machine.refuses_all(&["backup", &beneath], &["No se hizo el respaldo"], &["was not made"]);
    let table = format!("{backup}/liceos.csv");
    let good = machine.typed("directorio.csv");
    machine
        .run(&["import", "directory", &good, "--network", "Red"])
        .went_well();
    machine.refuses_all(
        &["export", "schools", "--out", &table],
        &["No se puede escribir", "una parte de la ruta no es una carpeta"],
        &["can't be written: a part of the path is not a folder"],
    );
}

/// The same bytes with every occurrence of `from` replaced.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    for at in 0..=changed.len() - from.len() {
        if changed[at..].starts_with(from) {
            changed[at..at + from.len()].copy_from_slice(to);
        }
    }
    changed
}

/// The same archive with one of its files changed.
fn repacked(bytes: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    use std::io::{Cursor, Read as _, Write as _};
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let mut file = old.by_index(index).expect("a file of it");
        let (own, mut text) = (file.name().expect("its name").to_string(), String::new());
        file.read_to_string(&mut text).expect("text");
        let text = if own == name { change(text) } else { text };
        new.start_file(own, zip::write::SimpleFileOptions::default())
            .expect("a new file");
        new.write_all(text.as_bytes()).expect("it is written");
    }
    new.finish().expect("it is packed").into_inner()
}
