//! Content lines: escaped, folded, ended as RFC 5545 has it (§ 3.1, § 3.3.11).

/// Octets that a line may have, its end not counted.
const LONGEST: usize = 75;

/// A file while it is written.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line as it stands, which must be sound: names, times, numbers.
    pub(super) fn line(&mut self, line: &str) {
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                // The space that begins the next line is one of its octets.
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A name with a text that somebody typed.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escaped(text)));
    }

    /// The whole file.
    pub(super) fn whole(self) -> String {
        self.0
    }
}

/// A text as a value: line ends become `\n`, other control characters are left out, which no reader would take.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

/// A text as the value of a parameter, in quotes. RFC 6868 has a way to write quotes in it that few read: they become
/// apostrophes.
pub(super) fn quoted(text: &str) -> String {
    let clean = text.chars().filter(|c| !c.is_control());
    let plain: String = clean.map(|c| if c == '"' { '\'' } else { c }).collect();
    format!("\"{plain}\"")
}

/// An address or a link as a value: what could end its line or hide in it is left out.
pub(super) fn address(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}
