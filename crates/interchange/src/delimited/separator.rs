//! What stands between two cells.

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Separator {
    /// `;`, which Excel writes where the comma is decimal.
    Semicolon,
    /// A tab, as a spreadsheet gives it to the clipboard.
    Tab,
    /// `,`.
    Comma,
    /// Nothing: the table has one column.
    None,
}

impl Separator {
    /// The byte that stands between two cells.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Comma => b',',
            // «Unit separator»: no table holds it, so every line stays one cell.
            Self::None => 0x1f,
        }
    }

    /// The one of `allowed` that parts `line` most often outside quotes; at a tie the earlier one.
    pub(crate) fn sniff(line: &str, allowed: &[Self]) -> Self {
        let mut best = (0, Self::None);
        for separator in allowed {
            let count = count(line, separator.byte());
            if count > best.0 {
                best = (count, *separator);
            }
        }
        best.1
    }
}

fn count(line: &str, byte: u8) -> usize {
    let mut quoted = false;
    line.bytes()
        .filter(|b| {
            quoted ^= *b == b'"';
            *b == byte && !quoted
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &[Separator] = &[Separator::Semicolon, Separator::Tab, Separator::Comma];

    #[test]
    fn the_most_frequent_outside_quotes_wins() {
        assert_eq!(Separator::sniff("RBD;NOMBRE", ALL), Separator::Semicolon);
        assert_eq!(Separator::sniff("RBD,\"a;b;c\"", ALL), Separator::Comma);
        assert_eq!(Separator::sniff("fecha\tvalor, en %", ALL), Separator::Tab);
        assert_eq!(Separator::sniff("valor", ALL), Separator::None);
    }
}
