//! Pixels as PNG (W3C, *Portable Network Graphics*, third edition): three bytes a pixel, since nothing is transparent.

use std::io::Write as _;

use flate2::{Compression, Crc, write::ZlibEncoder};
use tiny_skia::Pixmap;

/// Each row is told as its difference from the row above: most rows of a chart are like their neighbours.
const UP: u8 = 2;

pub(super) fn png(pixels: &Pixmap) -> Vec<u8> {
    let (width, height) = (pixels.width(), pixels.height());
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = Vec::with_capacity(13);
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    // 8 bits, colours without transparency, the one compression and filter there are, not interlaced.
    head.extend([8, 2, 0, 0, 0]);
    chunk(&mut file, b"IHDR", &head);
    chunk(&mut file, b"IDAT", &compressed(pixels));
    chunk(&mut file, b"IEND", &[]);
    file
}

fn compressed(pixels: &Pixmap) -> Vec<u8> {
    let long = usize::try_from(pixels.width()).unwrap_or_default() * 4;
    let mut rows = Vec::with_capacity(pixels.data().len());
    let mut above = vec![0_u8; long];
    for row in pixels.data().chunks_exact(long) {
        rows.push(UP);
        for (pixel, over) in row.chunks_exact(4).zip(above.chunks_exact(4)) {
            rows.extend((0..3).map(|i| pixel[i].wrapping_sub(over[i])));
        }
        above.copy_from_slice(row);
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail.
    let written = encoder.write_all(&rows).and_then(|()| encoder.finish());
    written.unwrap_or_default()
}

fn chunk(file: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) {
    let long = u32::try_from(data.len()).unwrap_or(u32::MAX);
    file.extend(long.to_be_bytes());
    file.extend(name);
    file.extend(data);
    let mut crc = Crc::new();
    crc.update(name);
    crc.update(data);
    file.extend(crc.sum().to_be_bytes());
}
