//! What a file may be called: one short line without folders, with the ending of what it is.

use super::FileKind;
use crate::text;

/// Signs of a name at most, without its ending.
const LONGEST: usize = 80;

/// The name as it is kept and offered for saving.
#[must_use]
pub fn clean_name(name: &str, kind: FileKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    // What file systems and headers can't hold, and signs that turn a name around (U+202E and its like).
    let fit = |c: &char| {
        !c.is_control()
            && !"<>:\"/\\|?*;%".contains(*c)
            && !matches!(*c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let stem: String = stem.chars().filter(fit).collect();
    let stem = text::line(stem.trim_matches(['.', ' ']), LONGEST);
    let stem = if stem.is_empty() {
        kind.called().to_owned()
    } else {
        stem
    };
    format!("{stem}.{}", kind.ending())
}
