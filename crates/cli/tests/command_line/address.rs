//! Addresses that lead to no database.

use crate::machine::Machine;

#[test]
fn an_address_that_is_none_is_told_with_one_that_would_do() {
    let machine = Machine::new();
    machine.refuses_all(
        &["user", "list", "--database-url", "mysql://localhost/ronda"],
        &["empieza con «mysql:», y así no sirve", "Escribe sqlite://ruta/ronda.db"],
        &["starts with “mysql:”", "Write sqlite://path/ronda.db"],
    );
    for unreadable in ["ronda.db", "sqlite://", "postgres://[", ""] {
        machine.refuses_all(
            &["user", "list", &format!("--database-url={unreadable}")],
            &["no se entiende. Escribe sqlite://ruta/ronda.db"],
            &["can't be understood. Write sqlite://path/ronda.db"],
        );
    }
    assert!(!machine.database().exists());
}

#[test]
fn a_folder_is_no_database_and_a_missing_one_holds_none() {
    let machine = Machine::new();
    let folder = machine.folder.path().display().to_string();
    let (there, nowhere) = (
        format!("sqlite://{folder}"),
        format!("sqlite://{folder}/no/existe/ronda.db"),
    );
    for command in [&["user", "list"][..], &["serve", "--listen", "127.0.0.1:0"]] {
        machine.refuses_all(
            &[command, &["--database-url", &there]].concat(),
            &["es una carpeta, no una base de datos", &format!("{there}/ronda.db")],
            &["is a folder, not a database", &format!("{there}/ronda.db")],
        );
        machine.refuses_all(
            &[command, &["--database-url", &nowhere]].concat(),
            &[&format!("La carpeta {folder}/no/existe no existe. Créala")],
            &[&format!("The folder {folder}/no/existe doesn't exist. Make it")],
        );
    }
}

#[test]
fn a_file_that_is_no_database_stays_as_it_was() {
    let machine = Machine::new();
    let text = machine.file("carta.db", "Querida red: esto no es una base de datos. ".repeat(50));
    machine.refuses_all(
        &["user", "list", "--database-url", &format!("sqlite://{text}")],
        &[
            "El archivo no es una base de datos, o está dañado",
            "ronda restore ARCHIVO",
        ],
        &["The file is not a database, or is damaged", "ronda restore FILE"],
    );
}

#[test]
fn a_server_that_keeps_silent_is_told_without_the_password() {
    let machine = Machine::new();
    let args = [
        "user",
        "list",
        "--database-url",
        "postgres://ronda:secreta@127.0.0.1:1/ronda",
    ];
    machine.refuses(
        &args,
        "El servidor de la base de datos no responde",
        "The database server doesn't answer",
    );
    let said = machine.run(&args);
    assert!(!said.err.contains("secreta"), "{}", said.err);
}

#[tokio::test]
async fn a_server_that_lets_nobody_in_or_has_no_such_database_says_which() {
    let Some(database) = testkit::postgres::fresh_database().await else {
        return;
    };
    let machine = Machine::new();
    let (server, _) = database.url().rsplit_once('/').expect("a name at its end");
    machine.refuses(
        &["user", "list", "--database-url", &format!("{server}/no_esta")],
        "El servidor no tiene una base de datos con ese nombre",
        "The server has no database of that name",
    );
}
