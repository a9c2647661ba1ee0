//! The files of a thing, as its own page and theirs show them.

use domain::file::Attachment;
use domain::id::AttachmentId;
use domain::permission::{AttachFile, FileHost};

use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Photos up to here are shown at once; larger ones are a link, for whoever pays by the byte.
const SHOWN: i64 = 700_000;

/// What the part `_list.html` shows.
pub struct FileList {
    /// The files.
    pub files: Vec<FileView>,
    /// Where they have a page of their own; a form is sent there.
    pub href: String,
    /// Whether the reader may add to them.
    pub may_add: bool,
    /// The form.
    pub form: Form,
    /// Whether the form stands open, because something was wrong in it.
    pub open: bool,
}

/// A file.
pub struct FileView {
    /// Where it is.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What it shows, in words.
    pub words: String,
    /// What a picture's reader hears.
    pub alt: String,
    /// What it is, how large, since when.
    pub meta: String,
    /// Whether it is shown here.
    pub shown: bool,
    /// Where it is taken away.
    pub removal: String,
}

/// The files of a thing for whoever may see it.
///
/// # Errors
/// What the store says.
pub async fn list(page: &Page, host: &FileHost) -> Result<FileList, Problem> {
    let (noun, id) = host.noun();
    let files = page.app.db.attachments(noun, id).await?;
    let fresh = AttachmentId::new(page.app.ids.as_ref(), page.now);
    Ok(FileList {
        files: files.iter().map(|file| view(page, file)).collect(),
        href: place(host),
        may_add: page.may(&AttachFile(host.clone())),
        form: Form::new().with("file_id", fresh.to_string()),
        open: false,
    })
}

fn view(page: &Page, file: &Attachment) -> FileView {
    let kind = page.word("file", file.media_type.called());
    let day = page.lang.day(file.at.day().0);
    let size = size(page, file.bytes);
    let args = [("kind", kind.into()), ("size", size.into()), ("day", day.into())];
    FileView {
        href: routes::file(file.id),
        name: file.name.clone(),
        words: file.words.clone(),
        alt: if file.words.is_empty() { &file.name } else { &file.words }.clone(),
        meta: page.lang.with("attachments-meta", &args),
        shown: file.media_type.is_picture() && file.bytes <= SHOWN,
        removal: routes::file_removal(file.id),
    }
}

fn size(page: &Page, bytes: i64) -> String {
    if bytes < 1_000_000 {
        let kilobytes = (bytes + 999) / 1000;
        return page.t1("attachments-kb", "n", kilobytes);
    }
    let tenths = (bytes + 50_000) / 100_000;
    let (whole, rest) = (tenths / 10, tenths % 10);
    let mark = if page.lang.tag() == "en" { '.' } else { ',' };
    page.t1("attachments-mb", "n", format!("{whole}{mark}{rest}"))
}

/// Where the files of a thing have their page.
#[must_use]
pub fn place(host: &FileHost) -> String {
    match host {
        FileHost::Cycle(cycle) => routes::cycle_files(cycle.id),
        FileHost::Idea(idea) => routes::idea_files(idea.id),
        FileHost::Capture(_) => routes::CAPTURES_WAITING.to_owned(),
        FileHost::Contribution(said) => routes::contribution_files(said.contribution.id),
        FileHost::Package(package) => routes::package_files(package.id),
        FileHost::PackageVersion(package, _) => routes::package(package.id),
        FileHost::Convening(place) => routes::convening_files(place.convening.id),
    }
}

/// The thing's own page, and what it is called.
#[must_use]
pub fn home(page: &Page, host: &FileHost) -> (String, String) {
    match host {
        FileHost::Cycle(cycle) => (routes::cycle(cycle.id), cycle.title.clone()),
        FileHost::Idea(idea) => (routes::idea(idea.id), idea.name.clone()),
        FileHost::Capture(_) => (routes::CAPTURES_WAITING.to_owned(), page.t("capture-waiting")),
        FileHost::Convening(place) => (routes::convening(place.convening.id), place.convening.name.clone()),
        FileHost::Package(package) => (routes::package_draft(package.id), package.name.clone()),
        FileHost::PackageVersion(package, _) => (routes::package(package.id), package.name.clone()),
        FileHost::Contribution(said) => {
            let conversation = &said.place.conversation;
            (routes::conversation(conversation.id), conversation.title.clone())
        }
    }
}
