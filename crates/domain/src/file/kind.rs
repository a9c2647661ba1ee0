//! What a file is, by its bytes. What its sender or its name says of it is not believed.

use super::{WrongFile, png, zip};
use crate::word::words;

words! {
    /// What a file is; the word is its media type.
    FileKind {
        /// A photo.
        Jpeg = "image/jpeg",
        /// A picture.
        Png = "image/png",
        /// A picture or photo.
        Webp = "image/webp",
        /// A document to read.
        Pdf = "application/pdf",
        /// A document of Word.
        Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        /// A spreadsheet of Excel.
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        /// A document of LibreOffice.
        Odt = "application/vnd.oasis.opendocument.text",
        /// A table as text.
        Csv = "text/csv",
        /// Plain text.
        Text = "text/plain",
    }
}

/// Brands of HEIF and AVIF (ISO/IEC 23008-12 §10; AV1 Image File Format §6): what an iPhone writes unless told otherwise.
const HEIF: &[&[u8]] = &[
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis",
];

impl FileKind {
    /// What the bytes are.
    ///
    /// # Errors
    /// Why a file of this kind isn't kept.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, WrongFile> {
        if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            return Ok(Self::Jpeg);
        }
        if bytes.starts_with(png::SIGNATURE) {
            return Ok(Self::Png);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Ok(Self::Webp);
        }
        if bytes.get(4..8) == Some(b"ftyp") {
            let heif = bytes.get(8..12).is_some_and(|brand| HEIF.contains(&brand));
            return Err(WrongFile(if heif { "wrong-file-heic" } else { "wrong-file-kind" }));
        }
        if bytes.starts_with(b"%PDF-") {
            return Ok(Self::Pdf);
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return office(bytes);
        }
        if is_text(bytes) {
            let table = name.to_lowercase().ends_with(".csv");
            return Ok(if table { Self::Csv } else { Self::Text });
        }
        Err(WrongFile("wrong-file-kind"))
    }

    /// Whether a browser shows it as a picture.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }

    /// How its name ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Odt => "odt",
            Self::Csv => "csv",
            Self::Text => "txt",
        }
    }

    /// The word by which the interface calls it: `photo`, `document`, `table`, `text`.
    #[must_use]
    pub const fn called(self) -> &'static str {
        match self {
            Self::Jpeg | Self::Png | Self::Webp => "photo",
            Self::Pdf | Self::Docx | Self::Odt => "document",
            Self::Xlsx | Self::Csv => "table",
            Self::Text => "text",
        }
    }
}

fn office(bytes: &[u8]) -> Result<FileKind, WrongFile> {
    let zip::Listed { names, bomb } = zip::listed(bytes).ok_or(WrongFile("wrong-file-damaged"))?;
    if bomb {
        return Err(WrongFile("wrong-file-unpacks"));
    }
    // A document that carries a program: nobody needs it to show how a test was done.
    if names
        .iter()
        .any(|name| name.to_ascii_lowercase().ends_with(b"vbaproject.bin"))
    {
        return Err(WrongFile("wrong-file-macros"));
    }
    let has = |wanted: &[u8]| names.contains(&wanted);
    // OpenDocument 1.3 part 2 §3.3: the type is the first file, stored as it is, behind a header of 30 bytes and its name.
    let odt = bytes.get(30..).is_some_and(|rest| {
        rest.starts_with(b"mimetypeapplication/vnd.oasis.opendocument.text") && has(b"content.xml")
    });
    match () {
        () if odt => Ok(FileKind::Odt),
        () if has(b"[Content_Types].xml") && has(b"word/document.xml") => Ok(FileKind::Docx),
        () if has(b"[Content_Types].xml") && has(b"xl/workbook.xml") => Ok(FileKind::Xlsx),
        () => Err(WrongFile("wrong-file-kind")),
    }
}

/// Text in UTF-8, or in an older alphabet of one byte a sign, as spreadsheets in Chile still write it.
fn is_text(bytes: &[u8]) -> bool {
    let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
    !bytes.iter().any(|byte| control(byte) || *byte == 0x7F)
}
