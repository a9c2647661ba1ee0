//! The page of a thing's files, and adding one.

use askama::Template;
use domain::check::Wrong;
use domain::file::LONGEST_WORDS;
use domain::id::AttachmentId;
use domain::permission::{AttachFile, FileHost, SeeFile};
use domain::text;
use store::NewAttachment;

use super::keep::{Kept, keep};
use super::list::{FileList, home, list};
use crate::form::Form;
use crate::guard::Can;
use crate::guard::limits::Purpose;
use crate::multipart::FileForm;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/attachments/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    home: (String, String),
    files: FileList,
    /// Where the file that was just taken away is put back.
    undo: Option<String>,
}

#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Taken {
    retirado: String,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeFile>, axum::extract::Query(taken): axum::extract::Query<Taken>) -> Answer {
    let host = &can.act().0;
    let files = list(&page, host).await?;
    let back: Option<AttachmentId> = taken.retirado.parse().ok().filter(|_| files.may_add);
    page.show(&List {
        home: home(&page, host),
        undo: back.map(routes::file_return),
        files,
        page: page.clone(),
    })
}

/// Adds one. The form names it: sent twice, it is one.
pub async fn save(page: Page, can: Can<AttachFile>, sent: FileForm) -> Answer {
    let host = &can.act().0;
    let id: AttachmentId = sent.form.get("file_id").parse().map_err(|_| Problem::bad_form())?;
    let (home, _) = home(&page, host);
    let done = format!("{home}#archivos");
    // What belongs to no liceo's account is limited by who brings it.
    let beside_words = matches!(host, FileHost::Contribution(_));
    let key = can.who().to_string();
    if beside_words && page.app.limits.count(Purpose::ContributionFile, &key).is_err() {
        return again(&page, host, sent.form, "wrong-files-often").await;
    }
    let file = match keep(&page.app, id, host, &sent.name, sent.bytes).await? {
        Kept::Now(file) => file,
        Kept::Before => return page.go_saying(&done, "done-file-added"),
        Kept::Wrong(key) => return again(&page, host, sent.form, key).await,
    };
    let words = text::line(sent.form.get("file_words"), LONGEST_WORDS);
    let new = NewAttachment {
        id,
        network: page.network()?.id,
        file: &file,
        words: &words,
        most_bytes: page.app.settings.school_file_bytes,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.attach_file(can.proof(), &new).await {
        Ok(true) => w.commit().await?,
        // Sent twice at once: the other one is kept.
        Ok(false) => drop(w),
        Err(store::Error::Refused(key)) => {
            drop(w);
            return again(&page, host, sent.form, key).await;
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&done, "done-file-added")
}

async fn again(page: &Page, host: &FileHost, form: Form, key: &'static str) -> Answer {
    let mut files = list(page, host).await?;
    files.form = form.wrong(Wrong::with("archivo", key));
    files.open = true;
    page.again(&List {
        home: home(page, host),
        undo: None,
        files,
        page: page.clone(),
    })
}
