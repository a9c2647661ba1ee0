//! The tags of a page.

/// A cell is counted as at most so many columns.
const WIDEST: u32 = 64;

/// A tag.
pub(super) struct Tag<'a> {
    /// Lower case, with a slash where it closes.
    pub name: String,
    attributes: &'a str,
    /// Of the whole tag.
    pub length: usize,
}

impl<'a> Tag<'a> {
    /// The one with which the text begins.
    pub fn of(text: &'a str) -> Self {
        if text.starts_with("<!--") {
            let length = text.find("-->").map_or(text.len(), |at| at + 3);
            return Self {
                name: String::new(),
                attributes: "",
                length,
            };
        }
        let length = end(text).unwrap_or(text.len());
        let inner = text[1..length].trim_end_matches('>');
        let name_end = inner
            .char_indices()
            .find(|(at, c)| c.is_whitespace() || (*c == '/' && *at > 0))
            .map_or(inner.len(), |(at, _)| at);
        Self {
            name: inner[..name_end].to_ascii_lowercase(),
            attributes: &inner[name_end..],
            length,
        }
    }

    /// What ends something that nobody sees.
    pub fn hidden_until(&self) -> Option<&'static str> {
        match self.name.as_str() {
            "script" => Some("</script"),
            "style" => Some("</style"),
            "title" => Some("</title"),
            _ => None,
        }
    }

    /// Over how many columns a cell goes.
    pub fn columns(&self) -> u32 {
        let lower = self.attributes.to_ascii_lowercase();
        let said = lower.split_once("colspan").map_or("", |(_, rest)| rest);
        let said = said.trim_start_matches([' ', '=', '"', '\'']);
        let digits = said.find(|c: char| !c.is_ascii_digit()).unwrap_or(said.len());
        said[..digits].parse().unwrap_or(1).clamp(1, WIDEST)
    }
}

/// As many bytes are looked through for the end of a tag: otherwise a page of open quotes would be read over and over.
const LONGEST_TAG: usize = 4_096;

/// Behind the `>` that closes a tag: one between quotes doesn't.
fn end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in text.bytes().enumerate().take(LONGEST_TAG) {
        match (quote, sign) {
            (None, b'"' | b'\'') => quote = Some(sign),
            (Some(open), sign) if open == sign => quote = None,
            (None, b'>') => return Some(at + 1),
            _ => {}
        }
    }
    // A quote that stays open hides nothing more than its own tag.
    text.find('>').map(|at| at + 1)
}
