//! Collections, and what people follow.

use std::fmt::Display;

/// `/biblioteca/colecciones`
pub const COLLECTIONS: &str = "/biblioteca/colecciones";
/// `/biblioteca/colecciones/nueva`
pub const COLLECTION_NEW: &str = "/biblioteca/colecciones/nueva";
/// `/biblioteca/colecciones/{collection}`
pub const COLLECTION: &str = "/biblioteca/colecciones/{collection}";
/// `/biblioteca/colecciones/{collection}/cambio`
pub const COLLECTION_EDIT: &str = "/biblioteca/colecciones/{collection}/cambio";
/// `/biblioteca/colecciones/{collection}/descarte`
pub const COLLECTION_REMOVAL: &str = "/biblioteca/colecciones/{collection}/descarte";
/// `/biblioteca/colecciones/{collection}/{noun}/{thing}/retiro`
pub const COLLECTION_ITEM_REMOVAL: &str = "/biblioteca/colecciones/{collection}/{noun}/{thing}/retiro";
/// `/biblioteca/guardar/{noun}/{thing}`
pub const KEEPING: &str = "/biblioteca/guardar/{noun}/{thing}";
/// `/biblioteca/lo-que-sigo`
pub const FOLLOWS: &str = "/biblioteca/lo-que-sigo";
/// `/biblioteca/lo-que-sigo/{noun}/{thing}`
pub const FOLLOW: &str = "/biblioteca/lo-que-sigo/{noun}/{thing}";
/// `/biblioteca/lo-que-sigo/{noun}/{thing}/fin`
pub const FOLLOW_END: &str = "/biblioteca/lo-que-sigo/{noun}/{thing}/fin";

/// [`COLLECTION`] filled in.
#[must_use]
pub fn collection(collection: impl Display) -> String {
    format!("/biblioteca/colecciones/{collection}")
}

/// [`COLLECTION_EDIT`] filled in.
#[must_use]
pub fn collection_edit(collection: impl Display) -> String {
    format!("/biblioteca/colecciones/{collection}/cambio")
}

/// [`COLLECTION_REMOVAL`] filled in.
#[must_use]
pub fn collection_removal(collection: impl Display) -> String {
    format!("/biblioteca/colecciones/{collection}/descarte")
}

/// [`COLLECTION_ITEM_REMOVAL`] filled in.
#[must_use]
pub fn collection_item_removal(collection: impl Display, noun: impl Display, thing: impl Display) -> String {
    format!("/biblioteca/colecciones/{collection}/{noun}/{thing}/retiro")
}

/// [`KEEPING`] filled in.
#[must_use]
pub fn keeping(noun: impl Display, thing: impl Display) -> String {
    format!("/biblioteca/guardar/{noun}/{thing}")
}

/// [`FOLLOW`] filled in.
#[must_use]
pub fn follow(noun: impl Display, thing: impl Display) -> String {
    format!("/biblioteca/lo-que-sigo/{noun}/{thing}")
}

/// [`FOLLOW_END`] filled in.
#[must_use]
pub fn follow_end(noun: impl Display, thing: impl Display) -> String {
    format!("/biblioteca/lo-que-sigo/{noun}/{thing}/fin")
}
