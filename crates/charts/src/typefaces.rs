//! The two typefaces that the house draws with where no reader's machine does: in pictures, and on paper.

/// For reading. Cut down to Latin: see `fonts/README.md`.
pub const REGULAR: &[u8] = include_bytes!("../fonts/NotoSans-Regular.ttf");
/// For headings.
pub const SEMIBOLD: &[u8] = include_bytes!("../fonts/NotoSans-SemiBold.ttf");
