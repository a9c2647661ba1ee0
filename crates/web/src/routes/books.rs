//! Home, privacy, the gallery, and what machines ask.

/// `/`
pub const HOME: &str = "/";
/// `/privacidad`
pub const PRIVACY: &str = "/privacidad";
/// `/galeria`
pub const GALLERY: &str = "/galeria";
/// `/livez`
pub const LIVE: &str = "/livez";
/// `/readyz`
pub const READY: &str = "/readyz";
/// `/version`
pub const VERSION: &str = "/version";
