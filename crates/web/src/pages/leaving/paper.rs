//! The certificate as a sheet of paper: what stands on it, in the language of whoever asked.

use charts::typefaces::{REGULAR, SEMIBOLD};
use domain::convening::{Certificate, Convening};
use interchange::paper::{NoTypeface, Paragraph, Role, Sheet, Typefaces, write};

use super::words::hours;
use crate::page::Page;
use crate::pages::convenings::words::{when, where_to};
use crate::routes;

/// The file.
pub(super) fn print(page: &Page, convening: &Convening, certificate: &Certificate) -> Result<Vec<u8>, NoTypeface> {
    let faces = Typefaces {
        regular: REGULAR,
        strong: SEMIBOLD,
    };
    write(&sheet(page, convening, certificate), faces)
}

fn sheet(page: &Page, convening: &Convening, certificate: &Certificate) -> Sheet {
    let network = page
        .network
        .as_ref()
        .map(|network| network.name.clone())
        .unwrap_or_default();
    let address = page.app.link(&routes::certificate(certificate.written_code()));
    let day = page.lang.day_long(certificate.issued_at.day().0);
    Sheet {
        title: page.t("certificate-title"),
        language: page.lang.tag().to_owned(),
        paragraphs: vec![
            plain(network, 0.0),
            Paragraph {
                text: page.t("certificate-title"),
                role: Role::Heading,
                size: 30.0,
                strong: true,
                above: 60.0,
            },
            plain(page.t("certificate-says"), 36.0),
            strong(certificate.name.clone(), 22.0, 6.0),
            plain(page.t("certificate-took-part"), 18.0),
            strong(convening.name.clone(), 16.0, 6.0),
            plain(format!("{}.", when(page.lang, convening)), 6.0),
            plain(where_to(page, convening), 2.0),
            plain(said_minutes(page, certificate), 18.0),
            plain(page.t1("certificate-issued", "day", day), 48.0),
            plain(page.t1("certificate-code", "code", certificate.written_code()), 48.0),
            plain(page.t1("certificate-check", "address", address), 2.0),
        ],
    }
}

/// For how long: «Estuvo en 4 h 30 min de las 5 h del programa».
pub(super) fn said_minutes(page: &Page, certificate: &Certificate) -> String {
    page.t2(
        "certificate-minutes",
        "there",
        hours(page.lang, certificate.minutes),
        "all",
        hours(page.lang, certificate.of_minutes),
    )
}

fn plain(text: String, above: f32) -> Paragraph {
    Paragraph {
        text,
        role: Role::Paragraph,
        size: 11.5,
        strong: false,
        above,
    }
}

fn strong(text: String, size: f32, above: f32) -> Paragraph {
    Paragraph {
        text,
        role: Role::Paragraph,
        size,
        strong: true,
        above,
    }
}
