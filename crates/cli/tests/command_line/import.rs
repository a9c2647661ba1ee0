//! `import`: a wrong file is named and leaves nothing behind.

use crate::machine::{DIRECTORY, Machine};

#[test]
fn a_file_that_cannot_be_read_is_named_and_founds_no_database() {
    let machine = Machine::new();
    let missing = machine.typed("no-esta.csv");
    for what in ["directory", "people", "measures"] {
        machine.refuses_all(
            &["import", what, &missing],
            &["No se puede leer", "no-esta.csv: no existe; revisa la ruta"],
            &["no-esta.csv can't be read: it doesn't exist; check the path"],
        );
    }
    let folder = machine.folder.path().display().to_string();
    machine.refuses(
        &["import", "directory", &folder],
        "es una carpeta; escribe el nombre de un archivo",
        "it is a folder; write the name of a file",
    );
    let binary = machine.file("binario.csv", [0_u8, 159, 146, 150, 0, 1, 2, 0, 255, 0].repeat(40));
    machine.refuses(
        &["import", "directory", &binary],
        "binario.csv: No es un archivo de texto",
        "binario.csv: ",
    );
    let other = machine.file("otro.csv", "fruta,color\nmanzana,roja\n");
    machine.refuses(
        &["import", "directory", &other],
        "Columnas que faltan: ",
        "Missing columns: ",
    );
    let empty = machine.file("vacio.csv", "");
    machine.refuses(
        &["import", "directory", &empty],
        "El archivo está vacío",
        "The file is empty",
    );
    assert!(!machine.database().exists());
}

#[test]
fn a_file_that_is_too_big_is_not_read_whole() {
    let machine = Machine::new();
    // Room that is claimed, not filled: a gigabyte that takes none.
    let path = machine.path("grande.csv");
    let file = std::fs::File::create(&path).expect("a file");
    file.set_len((32 << 20) + 1).expect("its length");
    machine.refuses(
        &["import", "directory", &machine.typed("grande.csv")],
        "El archivo pesa más de 32 MB",
        "32 MB",
    );
    std::fs::remove_file(path).expect("it is there");
}

#[tokio::test]
async fn half_a_command_is_no_command() {
    let machine = Machine::new();
    let good = machine.file("directorio.csv", DIRECTORY);
    let all = ["import", "directory", &good, "--network", "Red", "--entry-year", "2026"];
    let said = machine.run(&[&all[..], &["--generation", "Primera"]].concat());
    assert!(said.code == Some(2) && said.err.contains("--rbd"), "{}", said.err);
    machine
        .run(&[
            "import",
            "directory",
            &good,
            "--generation",
            "Primera",
            "--rbd",
            "999999",
            "--network",
            "Red",
            "--entry-year",
            "2026",
        ])
        .fails_saying_among("999999");
    assert_eq!(machine.schools().await, 0);
    machine.refuses(
        &["import", "measures", &good],
        "Aún no hay red",
        "There is no network yet",
    );
    machine
        .run(&["import", "directory", &good, "--preview"])
        .went_well()
        .says("Se agregarían 1 liceos");
    assert_eq!(machine.schools().await, 0, "a preview keeps nothing");
    machine
        .run(&["import", "directory", &good])
        .went_well()
        .says("Agregados: 1");
    assert_eq!(machine.schools().await, 1);
    machine
        .run(&["import", "directory", &good])
        .went_well()
        .says("Agregados: 0. Cambiados: 0");
}
