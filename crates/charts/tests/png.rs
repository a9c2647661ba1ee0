//! A picture shows what its file shows, and is the same each time.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{
    export::{Size, standalone_svg},
    png::{NotDrawn, png},
};
use common::Series;
use i18n::Lang;
use proptest::prelude::*;
use roxmltree::Document;
use stats::spc::{ChartKind, Direction, Options};

fn series() -> Series {
    let values: Vec<_> = (0..22_u32)
        .map(|k| Some(40.0 + f64::from(k * 7 % 11) + if k > 11 { 20.0 } else { 0.0 }))
        .collect();
    let mut options = Options::new(ChartKind::I);
    options.freeze = Some(12);
    options.direction = Direction::Up;
    Series::weekly(&values, &options).unwrap()
}

struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

fn decoded(bytes: &[u8]) -> Picture {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut rgb).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb);
    Picture {
        width: info.width as usize,
        height: info.height as usize,
        rgb,
    }
}

impl Picture {
    fn at(&self, x: f64, y: f64) -> [u8; 3] {
        let start = ((y.round() as usize) * self.width + x.round() as usize) * 3;
        self.rgb[start..start + 3].try_into().unwrap()
    }
}

#[test]
fn there_is_ink_where_a_point_is() {
    for size in [Size::Phone, Size::Page] {
        let svg = standalone_svg(&series().figure(), "Fuente: liceo", Lang::EsCl, size);
        let bytes = png(&svg).unwrap();
        assert_eq!(bytes, png(&svg).unwrap());
        let picture = decoded(&bytes);
        let document = Document::parse(&svg).unwrap();
        let number = |node: roxmltree::Node, name: &str| node.attribute(name).unwrap_or("0").parse::<f64>().unwrap();
        let root = document.root_element();
        assert_eq!(
            (picture.width as f64, picture.height as f64),
            (number(root, "width") * 2.0, number(root, "height") * 2.0)
        );
        let mut seen = 0;
        for point in document.descendants().filter(|n| n.attribute("class") == Some("pt")) {
            let chart = point
                .ancestors()
                .find(|a| a.has_tag_name(("http://www.w3.org/2000/svg", "svg")));
            let (left, top) = chart.map(|c| (number(c, "x"), number(c, "y"))).unwrap();
            let place = ((left + number(point, "cx")) * 2.0, (top + number(point, "cy")) * 2.0);
            assert_eq!(picture.at(place.0, place.1), [0x25, 0x22, 0x1d]);
            seen += 1;
        }
        assert_eq!(seen, 12);
        let signal = picture.rgb.chunks(3).filter(|p| *p == [0xa8, 0x42, 0x0f]).count();
        assert!(signal > 200, "{signal}");
        assert_eq!(picture.at(1.0, 1.0), [255, 255, 255]);
    }
}

#[test]
fn what_is_not_ours_is_refused() {
    assert_eq!(png("no es un SVG"), Err(NotDrawn::NotOurs));
    assert_eq!(
        png("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        Err(NotDrawn::NotOurs)
    );
    let huge = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1e9\" height=\"10\"/>";
    assert_eq!(png(huge), Err(NotDrawn::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_write_is_drawn(title in "\\PC{1,40}") {
        let series = series();
        let figure = charts::Figure { title: &title, ..series.figure() };
        decoded(&png(&standalone_svg(&figure, &title, Lang::EsCl, Size::Phone)).unwrap());
    }
}
