//! Pictures with notes lose them and stay pictures; hostile bytes neither panic nor grow.

use proptest::prelude::*;

use super::exif::{only_orientation, orientation};
use super::*;

/// What must be nowhere in what is kept.
const SECRET: &[u8] = b"GPS -33.4489 -70.6693 Liceo Arrayan";

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xFF, marker];
    bytes.extend_from_slice(&u16::try_from(content.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(content);
    bytes
}

fn jpeg(way: u16) -> Vec<u8> {
    let exif = [b"Exif\0\0".as_slice(), &only_orientation(way), SECRET].concat();
    let mut bytes = vec![0xFF, 0xD8];
    bytes.extend(segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"));
    bytes.extend(segment(0xE1, &exif));
    bytes.extend(segment(
        0xE1,
        &[b"http://ns.adobe.com/xap/1.0/\0".as_slice(), SECRET].concat(),
    ));
    bytes.extend(segment(0xE2, &[b"MPF\0".as_slice(), SECRET].concat()));
    bytes.extend(segment(0xE2, b"ICC_PROFILE\0\x01\x01 colours"));
    bytes.extend(segment(0xED, &[b"Photoshop 3.0\0".as_slice(), SECRET].concat()));
    bytes.extend(segment(0xFE, SECRET));
    bytes.extend(segment(0xDB, &[1; 65]));
    bytes.extend(segment(0xC0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]));
    bytes.extend(segment(0xC4, &[0; 20]));
    bytes.extend(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
    bytes.extend([0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56]);
    bytes.extend([0xFF, 0xD9]);
    bytes.extend_from_slice(SECRET);
    bytes
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut bytes = u32::try_from(content.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend_from_slice(kind);
    bytes.extend_from_slice(content);
    bytes.extend_from_slice(&[0; 4]);
    bytes
}

fn png() -> Vec<u8> {
    [
        png::SIGNATURE.to_vec(),
        chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
        chunk(b"tEXt", SECRET),
        chunk(b"eXIf", &[only_orientation(6), SECRET.to_vec()].concat()),
        chunk(b"IDAT", &[1, 2, 3]),
        chunk(b"tIME", SECRET),
        chunk(b"IEND", &[]),
        SECRET.to_vec(),
    ]
    .concat()
}

fn webp(way: u16) -> Vec<u8> {
    let part = |kind: &[u8; 4], content: &[u8]| {
        let mut bytes = kind.to_vec();
        bytes.extend_from_slice(&u32::try_from(content.len()).unwrap().to_le_bytes());
        bytes.extend_from_slice(content);
        bytes.extend_from_slice(&vec![0; content.len() % 2]);
        bytes
    };
    let inside = [
        b"WEBP".to_vec(),
        part(b"VP8X", &[0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        part(b"VP8 ", &[1, 2, 3]),
        part(b"EXIF", &[only_orientation(way), SECRET.to_vec()].concat()),
        part(b"XMP ", SECRET),
    ]
    .concat();
    [
        b"RIFF".as_slice(),
        &u32::try_from(inside.len()).unwrap().to_le_bytes(),
        &inside,
    ]
    .concat()
}

/// A ZIP's list and end, with nothing packed.
fn archive(first: &[u8], names: &[&str]) -> Vec<u8> {
    let sized: Vec<(&str, u32, u32)> = names.iter().map(|name| (*name, 0, 0)).collect();
    sized_archive(first, &sized)
}

/// The same with what each says of itself: its name, how large it is packed, and unpacked.
fn sized_archive(first: &[u8], names: &[(&str, u32, u32)]) -> Vec<u8> {
    let mut bytes = [b"PK\x03\x04".as_slice(), &[0; 26], first].concat();
    let at = u32::try_from(bytes.len()).unwrap();
    for (name, packed, unpacked) in names {
        bytes.extend_from_slice(b"PK\x01\x02");
        bytes.extend_from_slice(&[0; 16]);
        bytes.extend_from_slice(&packed.to_le_bytes());
        bytes.extend_from_slice(&unpacked.to_le_bytes());
        bytes.extend_from_slice(&u16::try_from(name.len()).unwrap().to_le_bytes());
        bytes.extend_from_slice(&[0; 16]);
        bytes.extend_from_slice(name.as_bytes());
    }
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0\0\0");
    bytes.extend_from_slice(&u16::try_from(names.len()).unwrap().to_le_bytes());
    bytes.extend_from_slice(&[0; 4]);
    bytes.extend_from_slice(&at.to_le_bytes());
    bytes.extend_from_slice(&[0; 2]);
    bytes
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[test]
fn a_photo_loses_everything_but_which_side_is_up() {
    for (name, bytes) in [("a.jpg", jpeg(6)), ("a.png", png()), ("a.webp", webp(6))] {
        let kept = clean(name, &bytes).unwrap();
        assert!(!holds(&kept.bytes, b"GPS") && !holds(&kept.bytes, b"Arrayan"), "{name}");
        assert!(holds(&kept.bytes, &only_orientation(6)), "{name}");
        assert_eq!(
            clean(name, &kept.bytes).unwrap(),
            kept,
            "{name} is as clean the second time"
        );
    }
    let upright = clean("a.jpg", &jpeg(1)).unwrap().bytes;
    assert!(!holds(&upright, b"Exif") && holds(&upright, b"ICC_PROFILE") && holds(&upright, &[0x12, 0xFF, 0, 0x34]));
    assert!(!holds(&clean("a.webp", &webp(1)).unwrap().bytes, b"EXIF"));
}

#[test]
fn the_side_that_is_up_is_read_in_either_order_of_bytes() {
    assert_eq!(orientation(&only_orientation(8)), Some(8));
    let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x03\0\0\0\0\0\0\0";
    assert_eq!(orientation(little), Some(3));
    assert_eq!(orientation(b"II*\0\xff\xff\xff\xff"), None);
    assert_eq!(orientation(&only_orientation(9)), None);
}

#[test]
fn a_file_is_what_its_bytes_are() {
    let office = |inner| archive(b"", &["[Content_Types].xml", inner]);
    let odt = archive(
        b"mimetypeapplication/vnd.oasis.opendocument.text",
        &["mimetype", "content.xml"],
    );
    for (name, bytes, kind) in [
        ("foto.pdf", jpeg(1), FileKind::Jpeg),
        ("guia.exe", b"%PDF-1.7".to_vec(), FileKind::Pdf),
        ("guia", office("word/document.xml"), FileKind::Docx),
        ("notas", office("xl/workbook.xml"), FileKind::Xlsx),
        ("acta", odt, FileKind::Odt),
        ("notas.CSV", b"a;b\r\n1;2".to_vec(), FileKind::Csv),
        ("notas.txt", "línea".as_bytes().to_vec(), FileKind::Text),
        ("pagina.html", b"<script>alert(1)</script>".to_vec(), FileKind::Text),
    ] {
        assert_eq!(clean(name, &bytes).unwrap().kind, kind, "{name}");
    }
}

#[test]
fn what_is_not_kept_is_told_why() {
    let heic = [&[0, 0, 0, 24], b"ftypheic".as_slice(), &[0; 12]].concat();
    let macros = archive(
        b"",
        &["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"],
    );
    for (name, bytes, why) in [
        ("vacio.jpg", Vec::new(), "wrong-file-empty"),
        ("grande.txt", vec![b'a'; LARGEST_FILE + 1], "wrong-file-large"),
        ("foto.heic", heic, "wrong-file-heic"),
        ("macros.docx", macros, "wrong-file-macros"),
        ("otra.zip", archive(b"", &["hola.txt"]), "wrong-file-kind"),
        ("programa", b"\x7fELF\x02\x01\x01\0".to_vec(), "wrong-file-kind"),
        ("cortada.jpg", jpeg(1)[..60].to_vec(), "wrong-file-damaged"),
        ("cortada.png", png()[..40].to_vec(), "wrong-file-damaged"),
        ("cortada.webp", webp(1)[..30].to_vec(), "wrong-file-damaged"),
    ] {
        assert_eq!(clean(name, &bytes), Err(WrongFile(why)), "{name}");
    }
}

#[test]
fn what_would_grow_beyond_measure_is_not_kept() {
    let office = |parts: &[(&str, u32, u32)]| {
        let needed = [("[Content_Types].xml", 0, 0), ("xl/workbook.xml", 0, 0)];
        sized_archive(b"", &[&needed, parts].concat())
    };
    // A hundred bytes that unpack to four gigabytes; two files that are the same bytes; more files than anybody writes.
    let grows = office(&[("xl/worksheets/sheet1.xml", 100, u32::MAX)]);
    let overlaps = office(&[("xl/a.xml", 400, 400), ("xl/b.xml", 400, 400)]);
    let many: Vec<(&str, u32, u32)> = std::iter::repeat_n(("x", 0, 0), 5_001).collect();
    for bomb in [grows, overlaps, office(&many)] {
        assert_eq!(clean("notas.xlsx", &bomb), Err(WrongFile("wrong-file-unpacks")));
    }
    assert!(clean("notas.xlsx", &office(&[("xl/worksheets/sheet1.xml", 100, 50_000_000)])).is_ok());
    // A program behind five thousand other files would not be seen.
    let hidden = [many.as_slice(), &[("word/vbaProject.bin", 0, 0)]].concat();
    assert!(clean("acta.docx", &office(&hidden)).is_err());
}

#[test]
fn a_picture_of_a_million_by_a_million_points_is_not_drawn() {
    let sized = |width: u32, height: u32| {
        let header = [width.to_be_bytes().as_slice(), &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
        let chunks = [chunk(b"IHDR", &header), chunk(b"IDAT", &[1, 2, 3]), chunk(b"IEND", &[])];
        [png::SIGNATURE.to_vec(), chunks.concat()].concat()
    };
    let wrong = Err(WrongFile("wrong-file-pixels"));
    assert_eq!(clean("a.png", &sized(1_000_000, 1_000_000)), wrong);
    assert_eq!(clean("a.png", &sized(u32::MAX, u32::MAX)), wrong);
    assert!(clean("a.png", &sized(8_160, 6_120)).is_ok());
    let mut large = jpeg(1);
    let frame = large.windows(4).position(|four| four == [0xFF, 0xC0, 0, 11]).unwrap();
    large[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    assert_eq!(clean("a.jpg", &large), wrong);
    let mut large = webp(1);
    let header = large.windows(4).position(|four| four == b"VP8X").unwrap();
    large[header + 12..header + 18].copy_from_slice(&[0xFF; 6]);
    assert_eq!(clean("a.webp", &large), wrong);
}

#[test]
fn what_is_two_things_at_once_is_kept_as_one_that_harms_nobody() {
    // A drawing that runs, a page that says it is a photo: text, and never drawn.
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>";
    for name in ["dibujo.svg", "foto.png", "pagina.html"] {
        let kept = clean(name, svg).unwrap();
        assert_eq!(kept.kind, FileKind::Text, "{name}");
        assert!(kept.name.ends_with(".txt"), "{}", kept.name);
    }
    // Squeezed, it is nothing that is kept.
    assert_eq!(
        clean("dibujo.svgz", b"\x1f\x8b\x08\0\0"),
        Err(WrongFile("wrong-file-kind"))
    );
    // A photo behind which an archive or a page hangs is the photo alone.
    let tail = archive(b"", &["hola.txt"]);
    for (name, picture) in [("a.jpg", jpeg(1)), ("a.png", png()), ("a.webp", webp(1))] {
        let both = [picture.as_slice(), &tail, b"<script>alert(1)</script>"].concat();
        let kept = clean(name, &both).unwrap();
        assert!(
            !holds(&kept.bytes, b"PK\x05\x06") && !holds(&kept.bytes, b"<script>"),
            "{name}"
        );
    }
}

#[test]
fn a_name_is_one_line_with_the_ending_of_what_it_is() {
    for (typed, kept) in [
        ("C:\\fotos\\pizarra.JPG", "pizarra.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("boleto\u{202E}gpj.exe", "boletogpj.jpg"),
        ("uno\r\nSet-Cookie: x.png", "unoSet-Cookie x.jpg"),
        ("...", "photo.jpg"),
        ("", "photo.jpg"),
    ] {
        assert_eq!(clean_name(typed, FileKind::Jpeg), kept, "{typed:?}");
    }
    assert!(clean_name(&"ñ".repeat(500), FileKind::Text).chars().count() <= 84);
}

/// A good file, damaged somewhere: a byte changed, the end cut, a stretch repeated.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let odt = archive(
        b"mimetypeapplication/vnd.oasis.opendocument.text",
        &["mimetype", "content.xml"],
    );
    let good = prop_oneof![Just(jpeg(6)), Just(png()), Just(webp(6)), Just(odt)];
    (
        good,
        prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        any::<prop::sample::Index>(),
        any::<bool>(),
    )
        .prop_map(|(mut bytes, changes, cut, whole)| {
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            let cut = cut.index(bytes.len());
            if whole {
                bytes.extend_from_within(cut..);
            } else {
                bytes.truncate(cut);
            }
            bytes
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn damaged_files_neither_panic_nor_grow(bytes in damaged()) {
        if let Ok(kept) = clean("x", &bytes) {
            prop_assert!(kept.bytes.len() <= bytes.len() + 64);
            // What was copied is read again: no half of a file is kept as a whole one.
            prop_assert!(clean("x", &kept.bytes).is_ok());
        }
    }

    #[test]
    fn any_bytes_are_borne(mut bytes in prop::collection::vec(any::<u8>(), 0..300), head in 0_usize..5) {
        let heads: [&[u8]; 5] = [b"", &[0xFF, 0xD8, 0xFF], png::SIGNATURE, b"RIFF\xff\xff\xff\xffWEBP", b"PK\x03\x04"];
        bytes.splice(0..0, heads[head].iter().copied());
        if let Ok(kept) = clean("x", &bytes) {
            prop_assert!(kept.bytes.len() <= bytes.len() + 64);
        }
    }

    #[test]
    fn any_name_becomes_one_that_is_fit(name in any::<String>()) {
        let kept = clean_name(&name, FileKind::Pdf);
        prop_assert!(kept.ends_with(".pdf") && kept.len() > 4);
        prop_assert!(!kept.contains(['/', '\\', '"', '\n', '\r', '\0']));
        prop_assert_eq!(clean_name(&kept, FileKind::Pdf), kept);
    }
}
