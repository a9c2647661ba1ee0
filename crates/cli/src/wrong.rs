//! What went wrong, in the language of whoever typed the command: what happened, what was kept, what to do.
//!
//! Owns the sentences beside the reasons that other crates give. Must not decide what an error is: that is theirs.

use std::error::Error as StdError;
use std::io::{Error as IoError, ErrorKind};
use std::path::Path;

use i18n::Arg;
use jobs::WrongSetting;
use store::{Busy, Error, ReadOnly, WrongAddress, WrongArchive};

use crate::say::{lang, line};

/// An error as one line: what was wanted, and why it didn't come to that.
pub fn told(error: &anyhow::Error) -> String {
    let mut text = String::new();
    for link in error.chain() {
        // What lies beneath a reason that we know is the machine talking to itself.
        if let Some(reason) = reason(link, &text) {
            add(&mut text, ": ", &reason);
            break;
        }
        if let Some(sentence) = sentence(link) {
            add(&mut text, ". ", &sentence);
            break;
        }
        add(&mut text, ": ", &link.to_string());
    }
    text
}

fn add(text: &mut String, between: &str, more: &str) {
    if !text.is_empty() {
        text.push_str(between);
    }
    text.push_str(more);
}

/// What the system says of a file that `before` has named already.
fn reason(link: &(dyn StdError + 'static), before: &str) -> Option<String> {
    if let Some(Error::File { path, why }) = link.downcast_ref() {
        return before.contains(&shown(path)).then(|| system(why));
    }
    let why = match link.downcast_ref() {
        Some(Error::Io(why)) => Some(why),
        _ => link.downcast_ref(),
    };
    why.map(system)
}

/// Why the system refuses a file or an address.
fn system(why: &IoError) -> String {
    let key = match why.kind() {
        ErrorKind::NotFound => "cli-system-not-found",
        ErrorKind::PermissionDenied => "cli-system-forbidden",
        ErrorKind::IsADirectory => "cli-system-folder",
        ErrorKind::NotADirectory => "cli-system-not-a-folder",
        ErrorKind::AlreadyExists => "cli-system-exists",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "cli-system-full",
        ErrorKind::ReadOnlyFilesystem => "cli-system-read-only",
        ErrorKind::AddrInUse => "cli-system-in-use",
        ErrorKind::AddrNotAvailable => "cli-system-no-such-address",
        ErrorKind::InvalidData => "cli-system-no-text",
        _ => return line("cli-system-other", &[("why", why.to_string().into())]),
    };
    line(key, &[])
}

fn sentence(link: &(dyn StdError + 'static)) -> Option<String> {
    if let Some(error) = link.downcast_ref() {
        return Some(of_store(error));
    }
    link.downcast_ref().map(of_mail)
}

fn of_store(error: &Error) -> String {
    match error {
        Error::NotFound => line("cli-wrong-not-found", &[]),
        Error::Stale => line("cli-wrong-stale", &[]),
        Error::Refused(key) | Error::Exists(key) => lang().t(key),
        Error::Busy(Busy::Locked(_)) => line("cli-wrong-locked", &[]),
        Error::Busy(Busy::Silent(_)) => line("cli-wrong-silent", &[]),
        Error::ReadOnly(ReadOnly::Forbidden(_)) => line("cli-wrong-read-only", &[]),
        Error::ReadOnly(ReadOnly::Full(_)) => line("cli-wrong-full", &[]),
        Error::NewerSchema { found, known } => line(
            "cli-wrong-newer-schema",
            &[("found", (*found).into()), ("known", (*known).into())],
        ),
        Error::Address(wrong) => of_address(wrong),
        Error::Damaged(_) => line("cli-wrong-damaged", &[]),
        Error::Archive(wrong) => of_archive(wrong),
        Error::File { path, why } => line(
            "cli-wrong-file",
            &[("path", shown(path).into()), ("why", system(why).into())],
        ),
        Error::Files(why) => line("cli-wrong-files", &[("why", why.as_str().into())]),
        Error::Io(why) => system(why),
        Error::Unrecorded | Error::Database(_) => ours(error),
    }
}

fn of_address(wrong: &WrongAddress) -> String {
    match wrong {
        WrongAddress::Unknown(scheme) => line("cli-wrong-address", &[("scheme", scheme.as_str().into())]),
        WrongAddress::Unreadable => line("cli-wrong-address-unreadable", &[]),
        WrongAddress::Folder(path) => line("cli-wrong-address-folder", &[("path", shown(path).into())]),
        WrongAddress::NoFolder(path) => line("cli-wrong-address-no-folder", &[("path", shown(path).into())]),
        WrongAddress::NotLetIn => line("cli-wrong-address-not-let-in", &[]),
        WrongAddress::NoDatabase => line("cli-wrong-address-no-database", &[]),
    }
}

fn of_archive(wrong: &WrongArchive) -> String {
    let name = |key: &str, name: &str| line(key, &[("name", name.into())]);
    let made = |key: &str, ronda: &str, schema: i64, known: i64| {
        line(
            key,
            &[
                ("ronda", ronda.into()),
                ("schema", schema.into()),
                ("known", known.into()),
            ],
        )
    };
    match wrong {
        WrongArchive::None(_) => line("cli-wrong-archive", &[]),
        WrongArchive::Newer { ronda, schema, known } => made("cli-wrong-archive-newer", ronda, *schema, *known),
        WrongArchive::Manifest(_) => line("cli-wrong-archive-manifest", &[]),
        WrongArchive::NoTable(what) | WrongArchive::NoFile(what) => name("cli-wrong-archive-lacks", what),
        WrongArchive::UnknownTable(what) | WrongArchive::UnknownFile(what) => name("cli-wrong-archive-foreign", what),
        WrongArchive::Table { table, .. } => name("cli-wrong-archive-table", table),
        WrongArchive::Checksum(table) => name("cli-wrong-archive-checksum", table),
        WrongArchive::File(id) => name("cli-wrong-archive-file", id),
        WrongArchive::Rows { table, found, said } => line(
            "cli-wrong-archive-rows",
            &[
                ("name", table.as_str().into()),
                ("found", count(*found)),
                ("said", count(*said)),
            ],
        ),
        WrongArchive::Row { table, line: at, .. } => line(
            "cli-wrong-archive-row",
            &[("name", table.as_str().into()), ("line", count(*at))],
        ),
        WrongArchive::Misfit { .. } => line("cli-wrong-archive-misfit", &[]),
        WrongArchive::NotEmpty(_) => line("cli-wrong-archive-not-empty", &[]),
        WrongArchive::Value { column, key, .. } => line(
            "cli-wrong-archive-value",
            &[("column", column.as_str().into()), ("key", key.as_str().into())],
        ),
        WrongArchive::Different(table) => name("cli-wrong-archive-different", table),
        WrongArchive::Stopped(_) => ours(wrong),
    }
}

fn of_mail(wrong: &WrongSetting) -> String {
    match wrong {
        WrongSetting::Way => line("cli-wrong-mail-way", &[]),
        WrongSetting::Clear => line("cli-wrong-mail-clear", &[]),
        WrongSetting::Sender => line("cli-wrong-mail-sender", &[]),
        WrongSetting::Replies => line("cli-wrong-mail-replies", &[]),
    }
}

/// Our own fault: its text is for whoever mends it.
fn ours(why: &dyn std::fmt::Display) -> String {
    line("cli-wrong-ours", &[("why", why.to_string().into())])
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn count(n: u64) -> Arg {
    i64::try_from(n).map_or_else(|_| n.to_string().into(), Arg::from)
}
