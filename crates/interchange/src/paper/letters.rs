//! A typeface as a paper carries it: which glyph stands for a letter, how wide it is, and which letter a glyph stands for when somebody
//! searches or listens. The whole file is embedded, which is small: it was cut down to Latin when it came into the house.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Finish as _, Name, Pdf, Rect, Ref, Str};
use ttf_parser::Face;

const IDENTITY: SystemInfo<'static> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// A typeface and the letters of it that a paper uses.
pub(super) struct Letters<'a> {
    file: &'a [u8],
    face: Face<'a>,
    used: BTreeMap<u16, (char, f32)>,
}

impl<'a> Letters<'a> {
    /// Of a font file; none where it is no font.
    pub(super) fn of(file: &'a [u8]) -> Option<Self> {
        Some(Self {
            file,
            face: Face::parse(file, 0).ok()?,
            used: BTreeMap::new(),
        })
    }

    /// The glyphs of a text, two bytes each. A letter that the face doesn't have is a question mark, so that nothing is left out unseen.
    pub(super) fn write(&mut self, text: &str) -> Vec<u8> {
        let glyphs = text.chars().flat_map(|letter| {
            let (glyph, letter) = self.glyph(letter);
            let wide = self.face.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or(0);
            self.used.insert(glyph, (letter, f32::from(wide) * self.unit()));
            glyph.to_be_bytes()
        });
        glyphs.collect()
    }

    /// How wide a text is at a size.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        let wide = |letter| {
            let glyph = ttf_parser::GlyphId(self.glyph(letter).0);
            f32::from(self.face.glyph_hor_advance(glyph).unwrap_or(0))
        };
        text.chars().map(wide).sum::<f32>() * self.unit() * size / 1000.0
    }

    fn glyph(&self, letter: char) -> (u16, char) {
        let known = self.face.glyph_index(letter).map(|glyph| (glyph.0, letter));
        let other = || self.face.glyph_index('?').map(|glyph| (glyph.0, '?'));
        known.or_else(other).unwrap_or((0, '?'))
    }

    /// Thousandths of the type's size in one unit of the face.
    fn unit(&self) -> f32 {
        1000.0 / f32::from(self.face.units_per_em())
    }

    /// Writes the face into the paper: five objects from `first` on, of which the first is the font.
    pub(super) fn embed(&self, pdf: &mut Pdf, first: Ref, name: &[u8]) {
        let id = |n: i32| Ref::new(first.get() + n);
        let (font, cid, descriptor, letters, file) = (id(0), id(1), id(2), id(3), id(4));
        let name = Name(name);
        pdf.type0_font(font)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(letters);
        let mut described = pdf.cid_font(cid);
        described
            .subtype(CidFontType::Type2)
            .base_font(name)
            .system_info(IDENTITY)
            .font_descriptor(descriptor)
            .default_width(0.0)
            .cid_to_gid_map_predefined(Name(b"Identity"));
        let mut widths = described.widths();
        for (glyph, (_, wide)) in &self.used {
            widths.consecutive(*glyph, [*wide]);
        }
        widths.finish();
        described.finish();
        let scaled = |n: i16| f32::from(n) * self.unit();
        let bounds = self.face.global_bounding_box();
        pdf.font_descriptor(descriptor)
            .name(name)
            .flags(FontFlags::NON_SYMBOLIC)
            .bbox(Rect::new(
                scaled(bounds.x_min),
                scaled(bounds.y_min),
                scaled(bounds.x_max),
                scaled(bounds.y_max),
            ))
            .italic_angle(0.0)
            .ascent(scaled(self.face.ascender()))
            .descent(scaled(self.face.descender()))
            .cap_height(scaled(self.face.capital_height().unwrap_or(714)))
            .stem_v(80.0)
            .font_file2(file);
        let mut map = UnicodeCmap::<u16>::new(Name(b"Ronda-UTF16"), IDENTITY);
        for (glyph, (letter, _)) in &self.used {
            map.pair(*glyph, *letter);
        }
        pdf.cmap(letters, &map.finish());
        let length = i32::try_from(self.file.len()).unwrap_or(i32::MAX);
        pdf.stream(file, self.file).pair(Name(b"Length1"), length);
    }
}
