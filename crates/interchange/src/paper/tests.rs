//! A sheet read back: its text by its own marks and letters, its order by its tags.

#![allow(clippy::unwrap_used, reason = "a test may stop at what isn't there")]

use std::collections::HashMap;

use super::{NoTypeface, Paragraph, Role, Sheet, Typefaces, write};

const FACES: Typefaces<'static> = Typefaces {
    regular: include_bytes!("../../../charts/fonts/NotoSans-Regular.ttf"),
    strong: include_bytes!("../../../charts/fonts/NotoSans-SemiBold.ttf"),
};

fn sheet() -> Sheet {
    let paragraph = |text: &str, role, strong| Paragraph {
        text: text.to_owned(),
        role,
        size: if role == Role::Heading { 24.0 } else { 11.0 },
        strong,
        above: 12.0,
    };
    Sheet {
        title: "Certificado de asistencia".into(),
        language: "es-CL".into(),
        paragraphs: vec![
            paragraph("Certificado de asistencia", Role::Heading, true),
            paragraph("María José Ñancupil Müller", Role::Paragraph, true),
            paragraph(
                "participó en la Segunda sesión de aprendizaje, el miércoles 7 de mayo de 2031, y estuvo en 4 horas y media de las 5 que duró el programa, sin contar las pausas.",
                Role::Paragraph,
                false,
            ),
        ],
    }
}

fn text(file: &[u8]) -> String {
    file.iter().map(|byte| char::from(*byte)).collect()
}

/// An object's text.
fn object(file: &str, number: u32) -> &str {
    let from = file.find(&format!("\n{number} 0 obj\n")).unwrap();
    let rest = &file[from..];
    &rest[..rest.find("endobj").unwrap()]
}

/// The letters of a face, by glyph, as its own map says.
fn letters(file: &str, map: u32) -> HashMap<u16, char> {
    let pairs = object(file, map).lines().filter_map(|line| {
        let (glyph, letter) = line.strip_prefix('<')?.split_once("> <")?;
        let letter = u32::from_str_radix(letter.strip_suffix('>')?, 16).ok()?;
        Some((u16::from_str_radix(glyph, 16).ok()?, char::from_u32(letter)?))
    });
    pairs.collect()
}

/// The bytes of a string as PDF writes one: in hex, or in brackets with escapes.
fn string(written: &str) -> Vec<u8> {
    if let Some(hex) = written.strip_prefix('<') {
        let hex: Vec<char> = hex.trim_end_matches('>').chars().collect();
        let pairs = hex.chunks(2).map(|pair| pair.iter().collect::<String>());
        return pairs.map(|pair| u8::from_str_radix(&pair, 16).unwrap()).collect();
    }
    let mut bytes = Vec::new();
    let mut signs = written[1..written.len() - 1].chars().peekable();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            bytes.push(u8::try_from(u32::from(sign)).unwrap());
            continue;
        }
        let mut octal = String::new();
        while let Some(digit) = signs.next_if(|next| octal.len() < 3 && next.is_digit(8)) {
            octal.push(digit);
        }
        if !octal.is_empty() {
            bytes.push(u8::from_str_radix(&octal, 8).unwrap());
            continue;
        }
        bytes.push(match signs.next().unwrap() {
            'n' => b'\n',
            'r' => b'\r',
            't' => b'\t',
            'b' => 8,
            'f' => 12,
            other => u8::try_from(u32::from(other)).unwrap(),
        });
    }
    bytes
}

/// What each marked piece says, in the order in which the tags are read.
fn read(file: &[u8]) -> Vec<(String, String)> {
    let file = text(file);
    let faces = HashMap::from([("R", letters(&file, 13)), ("S", letters(&file, 23))]);
    let mut pieces = Vec::new();
    for piece in object(&file, 4).split("EMC").filter(|piece| piece.contains("BDC")) {
        let mark = piece.split("BDC").next().unwrap();
        let role = mark.rsplit('/').nth(1).unwrap().split_whitespace().next().unwrap();
        let mut said = String::new();
        for part in piece.split("BT\n").skip(1) {
            let face = &faces[part.split('/').nth(1).unwrap().split(' ').next().unwrap()];
            let lines = part.split("Td\n").nth(1).unwrap();
            let shown = lines.split(" Tj").next().unwrap();
            let glyphs = string(shown);
            said.extend(
                glyphs
                    .chunks(2)
                    .map(|pair| face[&u16::from_be_bytes([pair[0], pair[1]])]),
            );
        }
        pieces.push((role.to_owned(), said));
    }
    pieces
}

#[test]
fn a_sheet_says_what_stands_on_it_in_its_order() {
    let sheet = sheet();
    let file = write(&sheet, FACES).unwrap();
    let read = read(&file);
    let said: Vec<String> = read.iter().map(|(_, said)| said.clone()).collect();
    let asked: Vec<String> = sheet.paragraphs.iter().map(|one| one.text.clone()).collect();
    assert_eq!(said, asked);
    let roles: Vec<&str> = read.iter().map(|(role, _)| role.as_str()).collect();
    assert_eq!(roles, ["H1", "P", "P"]);
}

#[test]
fn whoever_listens_is_told_language_title_and_order() {
    let file = text(&write(&sheet(), FACES).unwrap());
    assert!(file.starts_with("%PDF-1.7"));
    let catalog = object(&file, 1);
    for part in [
        "/Lang (es-CL)",
        "/Marked true",
        "/DisplayDocTitle true",
        "/StructTreeRoot",
    ] {
        assert!(catalog.contains(part), "{part} is missing from {catalog}");
    }
    assert!(object(&file, 30).contains("/S /H1") && object(&file, 31).contains("/S /P"));
    assert!(object(&file, 5).contains("Certificado de asistencia"));
}

#[test]
fn the_same_sheet_is_the_same_file_and_what_is_no_typeface_is_said() {
    assert_eq!(write(&sheet(), FACES), write(&sheet(), FACES));
    let none = Typefaces {
        regular: b"no font",
        ..FACES
    };
    assert_eq!(write(&sheet(), none), Err(NoTypeface));
}
