//! The file goes out and comes in the same, and nothing hostile comes in.

use domain::file::FileKind;
use domain::id::AttachmentId;
use domain::package::{Edition, EditionFile, EditionIdea, Link, Told};
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::content::hex;
use super::{PackageProblem, Sent, read, write};

const PDF: &[u8] = b"%PDF-1.4 una hoja";

fn edition(name: &str, steps: &[String]) -> Edition {
    Edition {
        name: name.to_owned(),
        summary: "Para saber **hoy** qué entendió el curso".to_owned(),
        driver: "Retroalimentación".to_owned(),
        ideas: vec![EditionIdea {
            name: "Boleto de salida".to_owned(),
            what: "<script>alert(1)</script> una pregunta".to_owned(),
            steps: steps.to_vec(),
            told: vec![Told {
                language: "es-CL".to_owned(),
                lead: "Se probó 3 veces".to_owned(),
                known: vec!["En I medio (3)".to_owned()],
                unknown: vec!["Nadie lo probó en II medio".to_owned()],
            }],
            ..EditionIdea::default()
        }],
        learned: "Funciona si se avisa".to_owned(),
        links: vec![Link {
            name: "Video".to_owned(),
            href: "https://red.cl/a?b=https://c.cl".to_owned(),
        }],
        ..Edition::default()
    }
}

fn file(bytes: &[u8]) -> (EditionFile, Vec<u8>) {
    let file = EditionFile {
        id: AttachmentId(Uuid::nil()),
        name: "hoja.pdf".to_owned(),
        kind: FileKind::Pdf,
        bytes: bytes.len() as i64,
        sha256: hex(&Sha256::digest(bytes)),
        words: "La hoja".to_owned(),
    };
    (file, bytes.to_vec())
}

fn sent(edition: &Edition, bytes: &[u8]) -> Vec<u8> {
    let files = [file(bytes)];
    write(&Sent {
        edition,
        network: "Red del Sur",
        number: 2,
        signed_by: "Ana Pérez",
        signed_on: "2026-06-01",
        files: &files,
    })
}

fn refused(bytes: &[u8]) -> &'static str {
    read(bytes).map_or_else(|PackageProblem(key)| key, |_| "read")
}

#[test]
fn what_goes_out_comes_in_with_where_it_comes_from() {
    let steps = ["Preguntar".to_owned(), "Leer".to_owned()];
    let brought = read(&sent(&edition("Boletos que vuelven", &steps), PDF)).unwrap();
    assert_eq!(brought.plan.name, "Boletos que vuelven");
    assert_eq!(brought.plan.links, "Video: https://red.cl/a?b=https://c.cl");
    assert_eq!(brought.driver, "Retroalimentación");
    assert_eq!(brought.items[0].steps, "Preguntar\nLeer");
    assert_eq!(brought.files[0].file.bytes, PDF);
    assert_eq!(brought.files[0].file.name, "hoja.pdf");
    assert_eq!(
        (brought.origin.network.as_str(), brought.origin.number),
        ("Red del Sur", 2)
    );
    assert_eq!(brought.origin.known[0].told[0].lead, "Se probó 3 veces");
}

#[test]
fn a_second_network_names_the_first_one() {
    let mut second = edition("Boletos", &["Preguntar".to_owned()]);
    second.origin = Some(read(&sent(&second, PDF)).unwrap().origin);
    assert_eq!(read(&sent(&second, PDF)).unwrap().origin.through, ["Red del Sur"]);
}

#[test]
fn what_is_no_package_is_refused_and_says_why() {
    let whole = String::from_utf8(sent(&edition("Boletos", &["Preguntar".to_owned()]), PDF)).unwrap();
    let with = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        whole.replacen(from, to, 1).into_bytes()
    };
    for (bytes, key) in [
        (Vec::new(), "wrong-package-file-kind"),
        (b"PK\x03\x04 a zip".to_vec(), "wrong-package-file-kind"),
        (
            b"{\"format\":\"otra\",\"version\":1}".to_vec(),
            "wrong-package-file-kind",
        ),
        (vec![b'['; 100_000], "wrong-package-file-kind"),
        (with("\"version\": 1", "\"version\": 2"), "wrong-package-file-newer"),
        (with("Boletos", "Otra cosa"), "wrong-package-file-sum"),
        (with("\"number\": 2", "\"number\": 3"), "wrong-package-file-sum"),
        (with("\"limits\"", "\"más\""), "wrong-package-file-content"),
        (vec![b' '; 11 * 1024 * 1024], "wrong-package-file-large"),
    ] {
        assert_eq!(refused(&bytes), key);
    }
}

#[test]
fn what_says_too_much_or_carries_what_is_not_kept_is_refused() {
    let one = ["Preguntar".to_owned()];
    assert_eq!(refused(&sent(&edition("B", &one), PDF)), "wrong-package-file-content");
    assert_eq!(
        refused(&sent(&edition("Boletos", &[]), PDF)),
        "wrong-package-file-content"
    );
    let mut many = edition("Boletos", &one);
    many.ideas = vec![many.ideas[0].clone(); 13];
    assert_eq!(refused(&sent(&many, PDF)), "wrong-package-file-content");
    let mut long = edition("Boletos", &one);
    long.summary = "a".repeat(5_000);
    assert_eq!(refused(&sent(&long, PDF)), "wrong-package-file-content");
    let mut runs = edition("Boletos", &one);
    runs.links[0].href = "javascript:alert(1)".to_owned();
    // Where it would be refused on arrival (`domain::package::links`), it doesn't leave.
    assert!(!String::from_utf8(sent(&runs, PDF)).unwrap().contains("javascript"));
    for hostile in [
        &b"MZ\x90\x00\x03 a program"[..],
        b"PK\x03\x04 an archive that is no document",
        b"",
    ] {
        let bytes = sent(&edition("Boletos", &one), hostile);
        assert_eq!(refused(&bytes), "wrong-package-file-material");
    }
    let heavy = [PDF, &vec![0; 7 * 1024 * 1024]].concat();
    assert_eq!(
        refused(&sent(&edition("Boletos", &one), &heavy)),
        "wrong-package-file-large"
    );
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_the_same(name in "[A-Za-zñáé<>&\"\\\\ ]{3,40}", steps in prop::collection::vec("[a-zñ <>\"\\\\]{1,30}", 1..6)) {
        prop_assume!(name.split_whitespace().collect::<String>().chars().count() >= 3);
        prop_assume!(steps.iter().all(|step| !step.trim().is_empty()));
        let brought = read(&sent(&edition(&name, &steps), PDF)).unwrap();
        prop_assert_eq!(brought.plan.name, name.split_whitespace().collect::<Vec<_>>().join(" "));
        prop_assert_eq!(domain::package::steps(&brought.items[0].steps).len(), steps.len());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn a_byte_that_changed_on_the_way_is_noticed_or_changes_nothing(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let whole = sent(&edition("Boletos", &["Preguntar".to_owned()]), PDF);
        let mut changed = whole.clone();
        let at = at.index(changed.len());
        changed[at] = byte;
        if let Ok(brought) = read(&changed) {
            prop_assert_eq!(brought, read(&whole).unwrap());
        }
    }

    #[test]
    fn cut_off_anywhere_it_is_refused(at in any::<prop::sample::Index>()) {
        let whole = sent(&edition("Boletos", &["Preguntar".to_owned()]), PDF);
        prop_assert!(read(&whole[..at.index(whole.len() - 1)]).is_err());
    }
}
