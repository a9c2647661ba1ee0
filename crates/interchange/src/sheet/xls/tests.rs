use std::io::Cursor;

use calamine::{Data, Reader, Xls};

use super::super::MOST_COLUMNS;
use super::*;
use crate::delimited::MOST_BYTES;

/// An invented nómina, as a program that writes such files writes it; its texts go over several records.
const NOMINA: &[u8] = include_bytes!("../../../tests/data/nomina.xls");

#[test]
fn the_cells_are_those_that_another_reader_finds() {
    let mut book: Xls<_> = Xls::new(Cursor::new(NOMINA)).unwrap();
    let ours = sheets(NOMINA, |_| true, 9).unwrap();
    assert_eq!(ours.names, ["Portada", "Oculta", "Nómina"]);
    for (name, cells) in ours.cells {
        let theirs = book.worksheet_range(&name).unwrap();
        for row in cells.filled().unwrap() {
            for (at, cell) in (0..).zip(&row.cells) {
                let line = u32::try_from(row.line).unwrap() - 1;
                let other = match theirs.get_value((line, at)).unwrap_or(&Data::Empty) {
                    Data::DateTime(moment) => {
                        let (year, month, day, ..) = moment.to_ymd_hms_milli();
                        format!("{year}-{month:02}-{day:02}")
                    }
                    other => other.to_string(),
                };
                assert_eq!(*cell, other, "{name} {} {at}", row.line);
            }
        }
    }
}

#[test]
fn the_first_visible_sheet_with_rows_is_read() {
    let table = read(NOMINA).unwrap();
    assert_eq!((table.headers.len(), table.rows.len()), (24, 60));
    assert_eq!(table.headers[22], "%Asistenca");
    let cells = [6, 12, 18, 22].map(|at| table.rows[0].cell(at));
    assert_eq!(
        cells,
        [
            "22000000",
            "Pasaje de los Ensayos 0, población La Prueba, block 0, departamento 0",
            "2010-01-01",
            "85"
        ]
    );
}

fn record(kind: u16, bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), bytes].concat()
}

fn words(text: &str) -> Vec<u8> {
    [
        &u16::try_from(text.len()).unwrap().to_le_bytes(),
        &[0][..],
        text.as_bytes(),
    ]
    .concat()
}

fn number(row: u16, column: u16, number: f64) -> Vec<u8> {
    let place = [row, column, 0].map(u16::to_le_bytes).concat();
    record(0x0203, &[&place, &number.to_le_bytes()[..]].concat())
}

/// A workbook of one sheet with these texts and cells.
fn stream(texts: &[&str], cells: &[Vec<u8>]) -> Vec<u8> {
    let bof = record(0x0809, &[0x00, 0x06, 0x05, 0x00]);
    let count = u32::try_from(texts.len()).unwrap().to_le_bytes();
    let all: Vec<u8> = texts.iter().flat_map(|text| words(text)).collect();
    let shared = record(0x00FC, &[&count, &count, &all[..]].concat());
    let end = record(0x000A, &[]);
    // A record's head, a place, four bytes of one name.
    let sheet_length = 4 + 4 + 5;
    let at = u32::try_from(bof.len() + shared.len() + sheet_length + end.len()).unwrap();
    let sheet = record(0x0085, &[&at.to_le_bytes(), &[0, 0, 1, 0, b'S'][..]].concat());
    let mut stream = [bof.clone(), shared, sheet, end.clone()].concat();
    assert_eq!(stream.len(), at as usize);
    stream.extend(bof);
    stream.extend(cells.concat());
    stream.extend(end);
    stream
}

/// The container around a small stream, in small sectors; larger ones are filled up and stand in large sectors.
fn container(mut stream: Vec<u8>) -> Vec<u8> {
    const END: u32 = 0xFFFF_FFFE;
    let is_small = stream.len() < 4096;
    let size = u32::try_from(stream.len()).unwrap();
    let small = if is_small { stream.len().div_ceil(64) } else { 1 };
    stream.resize(stream.len().next_multiple_of(512), 0);
    let many = u32::try_from(stream.len() / 512).unwrap();
    let sector = |numbers: Vec<u32>| -> Vec<u8> {
        let mut bytes: Vec<u8> = numbers.into_iter().flat_map(u32::to_le_bytes).collect();
        bytes.resize(bytes.len().next_multiple_of(512), 0xFF);
        bytes
    };
    let chain = |from: u32, many: u32| (1..many).map(move |at| from + at).chain([END]);
    // The directory, the chains of small sectors, the stream, and last the chains of large sectors.
    let next: Vec<u32> = [END, END].into_iter().chain(chain(2, many)).collect();
    let tables = (next.len() + next.len().div_ceil(128)).div_ceil(128);
    let entry = |name: &str, kind: u8, start: u32, size: u32| {
        let mut bytes: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.resize(64, 0);
        bytes.extend(u16::try_from(name.len() * 2 + 2).unwrap().to_le_bytes());
        bytes.push(kind);
        bytes.resize(116, 0);
        bytes.extend([start, size, 0].map(u32::to_le_bytes).concat());
        bytes
    };
    let (root, book) = if is_small {
        ((2, many * 512), (0, size))
    } else {
        ((END, 0), (2, size))
    };
    let directory = [
        entry("Root Entry", 5, root.0, root.1),
        entry("Workbook", 2, book.0, book.1),
    ]
    .concat();
    let mut bytes = container::MAGIC.to_vec();
    bytes.resize(30, 0);
    bytes.extend([9_u16, 6].map(u16::to_le_bytes).concat());
    bytes.resize(44, 0);
    let first = 2 + many;
    let tables = u32::try_from(tables).unwrap();
    bytes.extend([tables, 0, 0, 4096, 1, 1, END, 0].map(u32::to_le_bytes).concat());
    bytes.extend((first..first + tables).flat_map(u32::to_le_bytes));
    bytes.resize(512, 0xFF);
    let mut directory = directory;
    directory.resize(512, 0);
    bytes.extend(directory);
    bytes.extend(sector((1..u32::try_from(small).unwrap()).chain([END]).collect()));
    bytes.extend(stream);
    bytes.extend(sector(next));
    bytes
}

fn shared(row: u16, column: u16, text: u32) -> Vec<u8> {
    let place = [row, column, 0].map(u16::to_le_bytes).concat();
    record(0x00FD, &[&place, &text.to_le_bytes()[..]].concat())
}

#[test]
fn a_small_workbook_stands_in_small_sectors() {
    let cells = [shared(0, 0, 0), shared(0, 1, 1), number(1, 0, 1.5), shared(1, 1, 0)];
    let table = read(&container(stream(&["run", "letra"], &cells))).unwrap();
    assert_eq!(
        (table.headers.join(","), table.rows[0].cells.join(";")),
        ("run,letra".into(), "1,5;run".into())
    );
}

#[test]
fn a_small_file_cannot_ask_for_much() {
    // Two cells in opposite corners are two rows, not sixteen million cells.
    let corners = [shared(0, 0, 0), shared(0, 1, 0), number(65_535, 255, 1.0)];
    let table = read(&container(stream(&["a"], &corners))).unwrap();
    assert_eq!(
        (table.headers.len(), table.rows.len(), table.rows[0].line),
        (256, 1, 65_536)
    );
    let far = [shared(0, 0, 0), number(1, 300, 1.0)];
    let problem = FileProblem::TooManyColumns { most: MOST_COLUMNS };
    assert_eq!(read(&container(stream(&["a"], &far))).unwrap_err(), problem);
    let long = "x".repeat(8_000);
    let cells: Vec<Vec<u8>> = (0..5_000).map(|row| shared(row, 0, 0)).collect();
    let problem = read(&container(stream(&[&long], &cells))).unwrap_err();
    assert!(
        matches!(problem, FileProblem::TooLarge { most: MOST_BYTES, .. }),
        "{problem}"
    );
}

#[test]
fn what_is_no_workbook_of_these_years_says_so() {
    let mut older = stream(&["a"], &[]);
    older[5] = 0x05;
    assert_eq!(read(&container(older)).unwrap_err(), FileProblem::Workbook);
    let renamed = {
        let mut bytes = container(stream(&["a"], &[]));
        bytes[512 + 128] = b'B';
        bytes
    };
    assert_eq!(read(&renamed).unwrap_err(), FileProblem::Workbook);
    assert_eq!(read(&container::MAGIC).unwrap_err(), FileProblem::Broken);
    let mut looped = NOMINA.to_vec();
    // Every chain of the file bites its own tail.
    let tables = u32::from_le_bytes(looped[76..80].try_into().unwrap()) as usize;
    looped[512 * (tables + 1)..512 * (tables + 2)].fill(0);
    assert_eq!(read(&looped).unwrap_err(), FileProblem::Broken);
}

#[test]
fn no_byte_that_is_changed_or_missing_makes_it_panic() {
    let small = container(stream(
        &["run", "letra"],
        &[shared(0, 0, 0), shared(0, 1, 1), number(1, 0, 1.5)],
    ));
    for at in 0..small.len() {
        for value in [0x00, 0x01, 0x7F, 0xFF] {
            let mut changed = small.clone();
            changed[at] = value;
            let _ = read(&changed);
        }
        let _ = read(&small[..at]);
    }
    for at in (0..NOMINA.len()).step_by(307) {
        let mut changed = NOMINA.to_vec();
        changed[at] ^= 0x55;
        let _ = (read(&changed), read(&NOMINA[..at]));
    }
}
