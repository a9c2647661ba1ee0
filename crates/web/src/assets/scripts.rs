//! The few scripts: plain files put together as they are, without a build chain. Loaded by the pages that need them and no other.

use std::sync::LazyLock;

use super::{Asset, asset, digest};

/// Makes ids, keeps notes, shrinks photos, sends: the page of quick capture.
static CAPTURE: LazyLock<Asset> = LazyLock::new(|| {
    script(
        "captura",
        &[
            include_str!("js/capture/ids.js"),
            include_str!("js/capture/store.js"),
            include_str!("js/capture/send.js"),
            include_str!("js/capture/photo.js"),
            include_str!("js/capture/kept.js"),
            include_str!("js/capture/page.js"),
        ],
    )
});

/// Keeps a lesson on the phone and sends it: the page in the classroom.
static CLASSROOM: LazyLock<Asset> = LazyLock::new(|| {
    script(
        "aula",
        &[
            include_str!("js/capture/ids.js"),
            include_str!("js/capture/store.js"),
            include_str!("js/capture/send.js"),
            include_str!("js/classroom/store.js"),
            include_str!("js/classroom/send.js"),
            include_str!("js/classroom/draw.js"),
            include_str!("js/classroom/page.js"),
        ],
    )
});

/// Keeps on the phone what somebody is writing in a conversation.
static DRAFTS: LazyLock<Asset> = LazyLock::new(|| script("borradores", &[include_str!("js/drafts/page.js")]));

/// Erases what a phone holds when its person goes out.
static LEAVE: LazyLock<Asset> = LazyLock::new(|| {
    script(
        "salida",
        &[
            include_str!("js/capture/store.js"),
            include_str!("js/capture/send.js"),
            include_str!("js/classroom/store.js"),
            include_str!("js/classroom/send.js"),
            include_str!("js/drafts/forget.js"),
            include_str!("js/capture/leave.js"),
        ],
    )
});

/// Asks, keeps on the phone and sends: the page of a student.
static ANSWERING: LazyLock<Asset> = LazyLock::new(|| {
    script(
        "encuesta",
        &[
            include_str!("js/answering/ids.js"),
            include_str!("js/answering/hash.js"),
            include_str!("js/answering/logic.js"),
            include_str!("js/answering/store.js"),
            include_str!("js/answering/send.js"),
            include_str!("js/answering/queue.js"),
            include_str!("js/answering/answer.js"),
            include_str!("js/answering/code.js"),
            include_str!("js/answering/slip.js"),
            include_str!("js/answering/listen.js"),
            include_str!("js/answering/steps.js"),
            include_str!("js/answering/end.js"),
            include_str!("js/answering/page.js"),
        ],
    )
});

/// Follows a convening: the projector, phones, and where one leads.
static LIVE: LazyLock<Asset> = LazyLock::new(|| {
    script(
        "encuentro",
        &[
            include_str!("js/live/own.js"),
            include_str!("js/live/page.js"),
            include_str!("js/live/tables.js"),
        ],
    )
});

/// Follows a table of a convening, and writes its notes with the others.
static TABLE: LazyLock<Asset> = LazyLock::new(|| {
    script(
        "mesa",
        &[
            include_str!("js/live/page.js"),
            include_str!("js/table/block.js"),
            include_str!("js/table/page.js"),
        ],
    )
});

/// Keeps the presses at a door until they have arrived.
static DOOR: LazyLock<Asset> = LazyLock::new(|| script("puerta", &[include_str!("js/door/page.js")]));

fn script(name: &str, files: &[&str]) -> Asset {
    asset(
        name,
        "js",
        "text/javascript; charset=utf-8",
        without_comments(&files.concat()),
    )
}

/// Lines that are a comment are for who reads them here; a phone pays for each byte.
fn without_comments(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Address of the script of quick capture.
#[must_use]
pub fn capture_path() -> &'static str {
    &CAPTURE.path
}

/// Address of the script of the page in the classroom.
#[must_use]
pub fn classroom_path() -> &'static str {
    &CLASSROOM.path
}

/// Address of the script that keeps drafts.
#[must_use]
pub fn drafts_path() -> &'static str {
    &DRAFTS.path
}

/// Address of the script for going out.
#[must_use]
pub fn leave_path() -> &'static str {
    &LEAVE.path
}

/// Address of the script of a student's page.
#[must_use]
pub fn answering_path() -> &'static str {
    &ANSWERING.path
}

/// Address of the script that follows a convening.
#[must_use]
pub fn live_path() -> &'static str {
    &LIVE.path
}

/// Address of the script of a table.
#[must_use]
pub fn table_path() -> &'static str {
    &TABLE.path
}

/// Address of the script of a door.
#[must_use]
pub fn door_path() -> &'static str {
    &DOOR.path
}

/// The scripts that are served by their digest.
pub(super) fn all() -> [&'static Asset; 8] {
    [&CAPTURE, &CLASSROOM, &DRAFTS, &LEAVE, &ANSWERING, &LIVE, &TABLE, &DOOR]
}

/// The service worker of students' phones. Its cache is named by what it holds.
#[must_use]
pub fn answering_worker(shell: &[&str]) -> String {
    with_addresses(include_str!("js/answering/worker.js"), shell)
}

/// The service worker of a door. Its cache is named by what it holds.
#[must_use]
pub fn door_worker(shell: &[&str]) -> String {
    with_addresses(include_str!("js/door/worker.js"), shell)
}

fn with_addresses(script: &str, shell: &[&str]) -> String {
    let addresses: Vec<String> = shell.iter().map(|address| format!("'{address}'")).collect();
    let addresses = addresses.join(", ");
    without_comments(script)
        .replace("/* edition */", &digest(&addresses))
        .replace("/* addresses */", &addresses)
}

/// The service worker of a page for the phone: `room` names its store and its cache, `path` is its address. It keeps these addresses as they are in
/// one language. Its cache is named by the build and by what the page without anybody says: a phone holds on to neither after a deployment.
#[must_use]
pub fn worker((room, path): (&str, &str), shell: &[&str], (language, says): (&str, &str)) -> String {
    let edition = format!("{}-{}", env!("CARGO_PKG_VERSION"), digest(says));
    let addresses: Vec<String> = shell.iter().map(|address| format!("'{address}'")).collect();
    without_comments(include_str!("js/worker.js"))
        .replace("/* room */", room)
        .replace("/* page */", path)
        .replace("/* addresses */", &addresses.join(", "))
        .replace("/* language */", language)
        .replace("/* edition */", &edition)
}
