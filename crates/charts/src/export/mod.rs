//! A figure as one file that stands alone: for a report, a slide, a mail.
//!
//! Owns what goes with the drawing when it leaves the page: title, leading sentence, caution, what the marks mean, where the numbers
//! come from, and its own style. Light only: it is printed. Must not link anywhere or ask for a font.

mod legend;
mod multiples;
mod sheet;
pub(crate) mod style;

use i18n::Lang;

use crate::{
    control::{self, Drawing, Figure},
    dots::{self, Dots},
    funnel::{self, FunnelFigure},
    irt::{self, TestFigure},
    sentence::{Sentence, sentence},
};
use legend::legend;
use sheet::Sheet;

pub use multiples::{Cell, Multiples, multiples_svg};

/// How wide the file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Size {
    /// For a phone, or half a column: 372 pixels.
    Phone,
    /// For a page or a slide: 752 pixels.
    Page,
}

/// A control chart as an SVG file. `source` says where the numbers come from.
#[must_use]
pub fn standalone_svg(figure: &Figure, source: &str, lang: Lang, size: Size) -> String {
    let mut sheet = Sheet::new(size);
    opening(&mut sheet, figure.title, &sentence(figure, lang));
    sheet.drawing(&fitting(control::draw(figure, lang), size));
    sheet.legend(&legend(figure, lang));
    sheet.closing(source);
    sheet.finished(figure.title, &sentence(figure, lang).lead, lang)
}

/// A funnel as an SVG file.
#[must_use]
pub fn funnel_svg(figure: &FunnelFigure, source: &str, lang: Lang, size: Size) -> String {
    let mut sheet = Sheet::new(size);
    let said = funnel::sentence(figure, lang);
    opening(&mut sheet, figure.title, &said);
    sheet.drawing(&fitting(funnel::draw(figure, lang), size));
    sheet.legend(&legend::funnel(lang));
    sheet.closing(source);
    sheet.finished(figure.title, &said.lead, lang)
}

/// A figure of rows as an SVG file.
#[must_use]
pub fn dots_svg(figure: &Dots, source: &str, lang: Lang, size: Size) -> String {
    let mut sheet = Sheet::new(size);
    let said = Sentence {
        lead: figure.lead.clone(),
        next: String::new(),
        caution: figure.caution.clone(),
    };
    opening(&mut sheet, &figure.title, &said);
    sheet.drawing(&fitting(dots::draw(figure, lang), size));
    sheet.legend(&legend::dots(figure, lang));
    sheet.closing(source);
    sheet.finished(&figure.title, &figure.lead, lang)
}

/// A test by item response theory as an SVG file.
#[must_use]
pub fn test_svg(figure: &TestFigure, source: &str, lang: Lang, size: Size) -> String {
    let mut sheet = Sheet::new(size);
    let said = irt::sentence(figure, lang);
    opening(&mut sheet, figure.title, &said);
    sheet.drawing(&fitting(irt::draw(figure, lang), size));
    sheet.legend(&legend::test(figure, lang));
    sheet.closing(source);
    sheet.finished(figure.title, &said.lead, lang)
}

/// What must not be concluded travels with the picture.
fn opening(sheet: &mut Sheet, title: &str, said: &Sentence) {
    sheet.words("head", 19.0, 25.0, title);
    sheet.words("lead", 15.0, 21.0, &said.lead);
    if let Some(caution) = &said.caution {
        sheet.words("", 13.0, 18.0, caution);
    }
}

fn fitting(drawing: Drawing, size: Size) -> String {
    match size {
        Size::Phone => drawing.slim,
        Size::Page => drawing.wide,
    }
}
