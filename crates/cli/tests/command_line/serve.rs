//! `serve`: how it starts, answers, and ends.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::machine::{Machine, missing_here};
use crate::server::Server;

#[test]
fn it_serves_until_it_is_asked_to_stop() {
    let machine = Machine::new();
    let mut server = Server::start(&machine, &[]);
    assert_eq!(server.get("/livez").0, 200);
    let (status, page) = server.get(server.first_link().as_str());
    assert_eq!(status, 200, "the printed link opens");
    assert!(page.contains("Empecemos"), "{page}");
    assert_eq!(server.get("/no-existe").0, 404);
    // The address is taken: a second one says so.
    let taken = machine.run(&["serve", "--listen", &server.address]);
    assert_eq!(taken.code, Some(1));
    let sentence = format!("No se puede abrir {}: otro programa la está usando", server.address);
    assert!(taken.err.contains(&sentence), "{}", taken.err);

    let asked = Instant::now();
    let (code, err) = server.stop();
    assert_eq!(code, Some(0), "{err}");
    assert!(!err.contains("ERROR"), "{err}");
    assert!(
        asked.elapsed() < Duration::from_secs(10),
        "it took {:?}",
        asked.elapsed()
    );
    assert!(
        !machine.path("data/ronda.db-wal").exists(),
        "the database was closed: nothing is left to recover"
    );
}

#[test]
fn it_serves_tls_with_a_certificate_of_ones_own() {
    let machine = Machine::new();
    let (cert, key) = (machine.path("cert.pem"), machine.path("key.pem"));
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
        ])
        .args([Path::new("-out"), &cert, Path::new("-keyout"), &key])
        .output();
    if !made.is_ok_and(|made| made.status.success()) {
        missing_here("TLS", "no openssl to make a certificate with");
        return;
    }
    let (cert, key) = (cert.display().to_string(), key.display().to_string());
    let broken = machine.file("rota.pem", "esto no es un certificado");
    machine
        .run(&[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--tls-cert",
            &broken,
            "--tls-key",
            &key,
        ])
        .fails_saying_among("No se pudo leer el certificado o su llave. Deben ser dos archivos PEM");
    let mut server = Server::start(&machine, &["--tls-cert", &cert, "--tls-key", &key]);
    let told = Command::new("openssl")
        .args([
            "s_client",
            "-connect",
            &server.address,
            "-verify_return_error",
            "-CAfile",
            &cert,
            "-brief",
        ])
        .stdin(Stdio::null())
        .output()
        .expect("openssl runs");
    let told = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.contains("CONNECTION ESTABLISHED"), "{told}");
    let (code, err) = server.stop();
    assert_eq!(code, Some(0), "{err}");
}
