//! Settings that make no sense: mail, secrets in files, the data folder.

use crate::machine::Machine;

#[test]
fn a_secret_that_is_not_where_it_should_be_is_named() {
    let machine = Machine::new();
    machine.refuses_all(
        &["user", "list", "--database-url-file", "/no/existe/secreto"],
        &["No se puede leer /no/existe/secreto: no existe"],
        &["/no/existe/secreto can't be read: it doesn't exist"],
    );
    assert!(!machine.path("data").exists(), "not even a folder is made");
}

#[test]
fn a_data_folder_that_is_a_file_is_told() {
    let machine = Machine::new();
    let file = machine.file("datos", "no soy una carpeta");
    for command in ["user list", "serve --listen 127.0.0.1:0", "backup", "doctor"] {
        let args: Vec<&str> = command.split(' ').chain(["--data-dir", &file]).collect();
        let said = machine.run(&args);
        assert_eq!(said.code, Some(1), "{command}: {}", said.err);
    }
    machine.refuses_all(
        &["user", "list", "--data-dir", &file],
        &[
            "No se puede crear la carpeta de datos",
            "ya hay algo con ese nombre; elige otro",
        ],
        &["something of that name is there already; choose another"],
    );
}

#[test]
fn a_mail_setting_that_makes_no_sense_is_told_without_its_password() {
    let machine = Machine::new();
    for (option, value, spanish, english) in [
        (
            "--smtp-url",
            "http://correo",
            "La dirección del correo no sirve. Escribe smtp://",
            "The mail address setting doesn't work. Write smtp://",
        ),
        (
            "--smtp-url",
            "smtp://ana:secreta@correo.example.org",
            "la clave viajaría a la vista de todos. Agrega ?tls=required",
            "the password would travel for everybody to see. Add ?tls=required",
        ),
        (
            "--mail-from",
            "Ronda",
            "debe ser una dirección, como «Ronda <ronda@example.org>»",
            "must be an address, like “Ronda <ronda@example.org>”",
        ),
    ] {
        let args = ["test-mail", "ana@example.org", option, value];
        machine.refuses(&args, spanish, english);
        assert!(!machine.run(&args).err.contains("secreta"));
    }
}
