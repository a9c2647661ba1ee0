//! How wide a text will be, without asking the reader's machine.
//!
//! System fonts differ, so each character counts as wide as in the widest of the usual ones and every
//! string gets fifteen per cent of slack. Must not be used to cut words: it only places and wraps.

/// The least slack that every string is given.
const SLACK: f64 = 1.15;

/// The width in pixels that a text of this size may need at most.
#[must_use]
pub fn width(text: &str, size: f64) -> f64 {
    SLACK * bare(text, size)
}

/// The width of the same text in half bold, which some faces draw much wider.
#[must_use]
pub fn bold(text: &str, size: f64) -> f64 {
    1.1 * width(text, size)
}

/// The same without slack, to check that drawn texts do not touch.
#[must_use]
pub fn bare(text: &str, size: f64) -> f64 {
    size * text.chars().map(em).sum::<f64>()
}

/// Words in lines of at most this width. A word that is wider than a line stands alone on it.
#[must_use]
pub fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // What a no-break space holds together stays on one line: `52 %`.
    let space = |c: char| c.is_whitespace() && c != '\u{a0}';
    for word in text.split(space).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(word, size) + size * 0.32 <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Widths in em: the usual sans faces agree within the slack.
fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'í' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '¡' => 0.27,
        ' ' | '\u{a0}' | 't' | 'f' | 'r' | 'I' | '(' | ')' | '-' | '"' | '/' => 0.34,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' => 0.88,
        c if c.is_ascii_uppercase() => 0.68,
        c if c.is_ascii() => 0.55,
        c if c.is_uppercase() => 0.68,
        // Wide scripts and signs take a full square.
        c if c >= '\u{1100}' => 1.0,
        _ => 0.56,
    }
}
