//! A sheet of paper as PDF: a heading and paragraphs, tagged, so that somebody who listens hears them in order and in their language.
//!
//! Owns the file. Must not know what stands on the paper, nor which typefaces: both are handed in, and so the same text is the same file.

mod letters;
#[cfg(test)]
mod tests;

use pdf_writer::types::{StructRole, TabOrder};
use pdf_writer::writers::StructTreeRoot;
use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};

use self::letters::Letters;

/// A4, in points.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
/// White on each side.
const MARGIN: f32 = 72.0;
/// From one line to the next, in sizes.
const LEADING: f32 = 1.35;

/// The two typefaces, as font files.
#[derive(Clone, Copy, Debug)]
pub struct Typefaces<'a> {
    /// For reading.
    pub regular: &'a [u8],
    /// For headings and names.
    pub strong: &'a [u8],
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The heading, of which there is one.
    Heading,
    /// A paragraph.
    Paragraph,
}

/// A paragraph of the paper. It is broken into lines where it must be.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// What it says.
    pub text: String,
    /// What it is.
    pub role: Role,
    /// Its size in points.
    pub size: f32,
    /// Whether it is in the strong face.
    pub strong: bool,
    /// White above it, in points.
    pub above: f32,
}

/// A sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The file's title.
    pub title: String,
    /// The language's tag, `es-CL`.
    pub language: String,
    /// What stands on it, from the top.
    pub paragraphs: Vec<Paragraph>,
}

/// A paper couldn't be written, because a typeface is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a typeface can't be read")]
pub struct NoTypeface;

/// Where things stand in the file. The faces take five objects each, the paragraphs one each from `PARAGRAPHS` on.
const CATALOG: i32 = 1;
const PAGES: i32 = 2;
const PAGE: i32 = 3;
const CONTENT: i32 = 4;
const INFO: i32 = 5;
const ROOT: i32 = 6;
const PARENTS: i32 = 7;
const DOCUMENT: i32 = 8;
const REGULAR: i32 = 10;
const STRONG: i32 = 20;
const PARAGRAPHS: i32 = 30;

/// Writes a sheet.
///
/// # Errors
/// [`NoTypeface`].
pub fn write(sheet: &Sheet, faces: Typefaces<'_>) -> Result<Vec<u8>, NoTypeface> {
    let mut regular = Letters::of(faces.regular).ok_or(NoTypeface)?;
    let mut strong = Letters::of(faces.strong).ok_or(NoTypeface)?;
    let content = content(sheet, &mut regular, &mut strong);
    let mut pdf = Pdf::new();
    pdf.set_version(1, 7);
    catalog(&mut pdf, sheet);
    page(&mut pdf);
    pdf.stream(Ref::new(CONTENT), &content.finish());
    pdf.document_info(Ref::new(INFO))
        .title(TextStr(&sheet.title))
        .producer(TextStr("Ronda"));
    tags(&mut pdf, sheet);
    regular.embed(&mut pdf, Ref::new(REGULAR), b"RNDAAA+NotoSans-Regular");
    strong.embed(&mut pdf, Ref::new(STRONG), b"RNDAAA+NotoSans-SemiBold");
    Ok(pdf.finish())
}

fn catalog(pdf: &mut Pdf, sheet: &Sheet) {
    let mut catalog = pdf.catalog(Ref::new(CATALOG));
    catalog.pages(Ref::new(PAGES)).lang(TextStr(&sheet.language));
    catalog.mark_info().marked(true);
    catalog.viewer_preferences().display_doc_title(true);
    catalog.pair(Name(b"StructTreeRoot"), Ref::new(ROOT));
    catalog.finish();
}

fn page(pdf: &mut Pdf) {
    pdf.pages(Ref::new(PAGES)).kids([Ref::new(PAGE)]).count(1);
    let mut page = pdf.page(Ref::new(PAGE));
    page.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT))
        .parent(Ref::new(PAGES))
        .contents(Ref::new(CONTENT))
        .struct_parents(0)
        .tab_order(TabOrder::StructureOrder);
    page.resources()
        .fonts()
        .pair(Name(b"R"), Ref::new(REGULAR))
        .pair(Name(b"S"), Ref::new(STRONG));
    page.finish();
}

/// One element a paragraph, in the order in which they are read.
fn tags(pdf: &mut Pdf, sheet: &Sheet) {
    let element = |place: usize| Ref::new(PARAGRAPHS.saturating_add(i32::try_from(place).unwrap_or(0)));
    let all = || (0..sheet.paragraphs.len()).map(element);
    let mut tree = pdf.indirect(Ref::new(ROOT)).start::<StructTreeRoot<'_>>();
    tree.child(Ref::new(DOCUMENT)).parent_tree_next_key(1);
    let mut parents = tree.parent_tree();
    parents.nums().insert(0, Ref::new(PARENTS));
    parents.finish();
    tree.finish();
    pdf.indirect(Ref::new(PARENTS)).array().items(all());
    let mut document = pdf.struct_element(Ref::new(DOCUMENT));
    document.kind(StructRole::Document).parent(Ref::new(ROOT));
    let mut children = document.children();
    for id in all() {
        children.struct_element(id);
    }
    children.finish();
    document.finish();
    for (place, paragraph) in sheet.paragraphs.iter().enumerate() {
        let mut tag = pdf.struct_element(element(place));
        tag.kind(match paragraph.role {
            Role::Heading => StructRole::H1,
            Role::Paragraph => StructRole::P,
        });
        tag.parent(Ref::new(DOCUMENT)).page(Ref::new(PAGE));
        tag.marked_content_child()
            .marked_content_id(i32::try_from(place).unwrap_or(0));
        tag.finish();
    }
}

/// What is drawn: each paragraph between its marks.
fn content<'a>(sheet: &Sheet, regular: &mut Letters<'a>, strong: &mut Letters<'a>) -> Content {
    let mut content = Content::new();
    let mut y = HEIGHT - MARGIN;
    for (place, paragraph) in sheet.paragraphs.iter().enumerate() {
        let face = if paragraph.strong { &mut *strong } else { &mut *regular };
        let kind: &[u8] = match paragraph.role {
            Role::Heading => b"H1",
            Role::Paragraph => b"P",
        };
        y -= paragraph.above;
        let mut mark = content.begin_marked_content_with_properties(Name(kind));
        mark.properties().identify(i32::try_from(place).unwrap_or(0));
        mark.finish();
        let lines = wrapped(face, &paragraph.text, paragraph.size);
        let last = lines.len().saturating_sub(1);
        for (at, line) in lines.iter().enumerate() {
            y -= paragraph.size * LEADING;
            // Whoever copies or listens hears two words where the line was broken.
            let line = if at < last { format!("{line} ") } else { line.clone() };
            content
                .begin_text()
                .set_font(Name(if paragraph.strong { b"S" } else { b"R" }), paragraph.size)
                .next_line(MARGIN, y)
                .show(Str(&face.write(&line)))
                .end_text();
        }
        content.end_marked_content();
    }
    content
}

/// A text in lines that have room.
fn wrapped(face: &Letters<'_>, text: &str, size: f32) -> Vec<String> {
    let room = WIDTH - 2.0 * MARGIN;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if face.width(&format!("{line} {word}"), size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
