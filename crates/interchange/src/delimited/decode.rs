//! Bytes to text.

use crate::FileProblem;
use crate::delimited::MOST_BYTES;

/// How a file was encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// Windows-1252, of which Latin-1 is a part: what Excel writes in Chile.
    Windows1252,
    /// UTF-16 with its mark: Excel's «Unicode text».
    Utf16,
}

/// Decodes a file, or says why it is no text.
///
/// # Errors
/// Empty, too large, a workbook, a web page or binary.
pub fn decode(bytes: &[u8]) -> Result<(String, Encoding), FileProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(FileProblem::TooLarge {
            bytes: bytes.len(),
            most: MOST_BYTES,
        });
    }
    if is_workbook(bytes) {
        return Err(FileProblem::Workbook);
    }
    let (text, encoding) = text_of(bytes);
    // DOS ended its texts with this; some exports of old programs still do.
    let text = text.trim_end_matches('\u{1a}');
    if text.trim().is_empty() {
        return Err(FileProblem::Empty);
    }
    if is_binary(text) {
        return Err(FileProblem::Binary);
    }
    if is_web_page(text) {
        return Err(FileProblem::WebPage);
    }
    Ok((text.to_owned(), encoding))
}

/// The text of a web page; nothing where the bytes are too many or none.
pub(crate) fn page_text(bytes: &[u8]) -> Option<String> {
    if bytes.len() > MOST_BYTES || is_workbook(bytes) {
        return None;
    }
    let (text, _) = text_of(bytes);
    (is_web_page(&text) && !is_binary(&text)).then_some(text)
}

/// The first bytes of a ZIP (xlsx, ods) and of an OLE file (old xls).
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

fn text_of(bytes: &[u8]) -> (String, Encoding) {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes)
        && encoding != encoding_rs::UTF_8
    {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return (text.into_owned(), Encoding::Utf16);
    }
    let plain = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(plain) {
        Ok(text) => (text.to_owned(), Encoding::Utf8),
        Err(_) => {
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(plain);
            (text.into_owned(), Encoding::Windows1252)
        }
    }
}

/// No table has a NUL; and where one character in a hundred is a control character, it is a picture or a program.
fn is_binary(text: &str) -> bool {
    if text.contains('\0') || text.starts_with("%PDF") {
        return true;
    }
    let start = text.chars().take(8_192);
    let (mut all, mut odd) = (0_usize, 0_usize);
    for c in start {
        all += 1;
        odd += usize::from(c.is_control() && !c.is_whitespace());
    }
    odd * 100 > all
}

fn is_web_page(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_lowercase();
    ["<!doctype", "<html", "<table", "<head", "<meta", "<?xml"]
        .iter()
        .any(|tag| start.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(bytes: &[u8]) -> FileProblem {
        decode(bytes).unwrap_err()
    }

    #[test]
    fn every_usual_encoding_gives_the_same_text() {
        let text = "Año;Ñuñoa";
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let cases: [(&[u8], Encoding); 4] = [
            (text.as_bytes(), Encoding::Utf8),
            (b"\xEF\xBB\xBFA\xC3\xB1o;\xC3\x91u\xC3\xB1oa", Encoding::Utf8),
            (b"A\xF1o;\xD1u\xF1oa", Encoding::Windows1252),
            (&utf16, Encoding::Utf16),
        ];
        for (bytes, encoding) in cases {
            assert_eq!(decode(bytes), Ok((text.to_owned(), encoding)));
        }
    }

    #[test]
    fn what_is_no_text_says_what_it_is() {
        assert_eq!(problem(b""), FileProblem::Empty);
        assert_eq!(problem(b"\xEF\xBB\xBF \r\n\t\n"), FileProblem::Empty);
        assert_eq!(problem(b"PK\x03\x04rest"), FileProblem::Workbook);
        assert_eq!(problem(&[0xD0, 0xCF, 0x11, 0xE0, 1]), FileProblem::Workbook);
        assert_eq!(problem(b"RBD;NOM\n1;\0"), FileProblem::Binary);
        assert_eq!(problem(b"%PDF-1.7\n"), FileProblem::Binary);
        assert_eq!(problem(b"\x89\x02\x01\x03\x04PNG"), FileProblem::Binary);
        assert_eq!(problem(b"\n <HTML><table>"), FileProblem::WebPage);
        assert!(matches!(
            problem(&vec![b'a'; MOST_BYTES + 1]),
            FileProblem::TooLarge { .. }
        ));
    }
}
