//! What was believed, by whom it was changed and why: of the network's theory, and of a liceo's alike.

pub mod list;
pub mod reason;
pub mod returning;
pub mod reversal;
pub mod show;

mod compare;

use store::VersionLine;

use super::said::Names;
use crate::page::Page;

/// A version as the pages show it.
pub struct Line {
    /// Its number.
    pub number: i64,
    /// Its page.
    pub href: String,
    /// When.
    pub when: String,
    /// Who; for what came of itself, from where.
    pub who: String,
    /// What changed, in sentences.
    pub said: Vec<String>,
    /// Why.
    pub reason: String,
    /// Where the reason may be said, or said anew.
    pub reason_at: Option<String>,
    /// Where one asks to undo it.
    pub reversal: Option<String>,
}

impl Line {
    fn of(page: &Page, ground: &super::ground::Ground, line: &VersionLine, names: &Names) -> Self {
        let explain = domain::permission::ExplainVersion {
            school: ground.school(),
            by: line.by_id,
        };
        let first = line.changes.is_empty();
        let who = match (&line.by, first, &ground.liceo) {
            (Some(name), ..) => name.clone(),
            (None, true, _) => page.t("versions-before"),
            (None, false, Some(_)) => page.t("versions-from-network"),
            (None, false, None) => page.t("theory-somebody"),
        };
        Self {
            number: line.number,
            href: ground.version(line.number),
            when: page.lang.moment(line.at.in_chile().datetime()),
            who,
            said: names.sentences(page, &line.changes),
            reason: line.reason.clone(),
            reason_at: (page.may(&explain) && ground.may_edit).then(|| ground.reason(line.number)),
            reversal: (ground.may_edit && !first).then(|| ground.reversal(line.number)),
        }
    }
}
