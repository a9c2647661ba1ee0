//! An address as a QR code: SVG without style attributes, black on white in both modes so that cameras read it.

use qrcode::{Color, QrCode};

/// Modules of quiet zone around it, as ISO/IEC 18004 asks for.
const QUIET: usize = 4;

/// The code as SVG; empty where the text is too long for one (no address of ours is).
pub fn svg(text: &str, label: &str) -> String {
    let Ok(code) = QrCode::new(text.as_bytes()) else {
        return String::new();
    };
    let width = code.width();
    let mut path = String::new();
    for (row, line) in code.to_colors().chunks(width).enumerate() {
        for (column, color) in line.iter().enumerate() {
            if *color == Color::Dark {
                path.push_str(&format!("M{} {}h1v1h-1z", column + QUIET, row + QUIET));
            }
        }
    }
    let side = width + 2 * QUIET;
    let label = label.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{label}\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    )
}
