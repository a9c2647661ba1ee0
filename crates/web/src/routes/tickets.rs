//! Exit tickets, and what a teacher says of her own lessons.

/// `/tickets`
pub const TICKETS: &str = "/tickets";
/// `/tickets/clase`
pub const LESSON_MARK: &str = "/tickets/clase";
/// `/tickets/clase/deshacer`
pub const LESSON_UNMARK: &str = "/tickets/clase/deshacer";
