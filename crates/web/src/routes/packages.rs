//! Change packages.

use std::fmt::Display;

/// `/biblioteca/paquetes`
pub const PACKAGES: &str = "/biblioteca/paquetes";
/// `/biblioteca/paquetes/nuevo`
pub const PACKAGE_NEW: &str = "/biblioteca/paquetes/nuevo";
/// `/biblioteca/paquetes/importar`
pub const PACKAGE_IMPORT: &str = "/biblioteca/paquetes/importar";
/// `/biblioteca/paquetes/{package}`
pub const PACKAGE: &str = "/biblioteca/paquetes/{package}";
/// `/biblioteca/paquetes/{package}/borrador`
pub const PACKAGE_DRAFT: &str = "/biblioteca/paquetes/{package}/borrador";
/// `/biblioteca/paquetes/{package}/descarte`
pub const PACKAGE_REMOVAL: &str = "/biblioteca/paquetes/{package}/descarte";
/// `/biblioteca/paquetes/{package}/ideas`
pub const PACKAGE_ITEMS: &str = "/biblioteca/paquetes/{package}/ideas";
/// `/biblioteca/paquetes/{package}/ideas/{item}`
pub const PACKAGE_ITEM: &str = "/biblioteca/paquetes/{package}/ideas/{item}";
/// `/biblioteca/paquetes/{package}/ideas/{item}/retiro`
pub const PACKAGE_ITEM_REMOVAL: &str = "/biblioteca/paquetes/{package}/ideas/{item}/retiro";
/// `/biblioteca/paquetes/{package}/ideas/{item}/subida`
pub const PACKAGE_ITEM_RAISE: &str = "/biblioteca/paquetes/{package}/ideas/{item}/subida";
/// `/biblioteca/paquetes/{package}/materiales`
pub const PACKAGE_FILES: &str = "/biblioteca/paquetes/{package}/materiales";
/// `/biblioteca/paquetes/{package}/publicacion`
pub const PACKAGE_PUBLICATION: &str = "/biblioteca/paquetes/{package}/publicacion";
/// `/biblioteca/paquetes/{package}/retiro`
pub const PACKAGE_WITHDRAWAL: &str = "/biblioteca/paquetes/{package}/retiro";
/// `/biblioteca/paquetes/{package}/retiro/vuelta`
pub const PACKAGE_RETURN: &str = "/biblioteca/paquetes/{package}/retiro/vuelta";
/// `/biblioteca/paquetes/{package}/versiones/{number}`
pub const PACKAGE_VERSION: &str = "/biblioteca/paquetes/{package}/versiones/{number}";
/// `/biblioteca/paquetes/{package}/versiones/{number}/pagina`
pub const PACKAGE_PAGE: &str = "/biblioteca/paquetes/{package}/versiones/{number}/pagina";
/// `/biblioteca/paquetes/{package}/versiones/{number}/archivo`
pub const PACKAGE_FILE: &str = "/biblioteca/paquetes/{package}/versiones/{number}/archivo";

/// [`PACKAGE`] filled in.
#[must_use]
pub fn package(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}")
}

/// [`PACKAGE_DRAFT`] filled in.
#[must_use]
pub fn package_draft(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/borrador")
}

/// [`PACKAGE_REMOVAL`] filled in.
#[must_use]
pub fn package_removal(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/descarte")
}

/// [`PACKAGE_ITEMS`] filled in.
#[must_use]
pub fn package_items(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/ideas")
}

/// [`PACKAGE_ITEM`] filled in.
#[must_use]
pub fn package_item(package: impl Display, item: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/ideas/{item}")
}

/// [`PACKAGE_ITEM_REMOVAL`] filled in.
#[must_use]
pub fn package_item_removal(package: impl Display, item: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/ideas/{item}/retiro")
}

/// [`PACKAGE_ITEM_RAISE`] filled in.
#[must_use]
pub fn package_item_raise(package: impl Display, item: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/ideas/{item}/subida")
}

/// [`PACKAGE_FILES`] filled in.
#[must_use]
pub fn package_files(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/materiales")
}

/// [`PACKAGE_PUBLICATION`] filled in.
#[must_use]
pub fn package_publication(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/publicacion")
}

/// [`PACKAGE_WITHDRAWAL`] filled in.
#[must_use]
pub fn package_withdrawal(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/retiro")
}

/// [`PACKAGE_RETURN`] filled in.
#[must_use]
pub fn package_return(package: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/retiro/vuelta")
}

/// [`PACKAGE_VERSION`] filled in.
#[must_use]
pub fn package_version(package: impl Display, number: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/versiones/{number}")
}

/// [`PACKAGE_PAGE`] filled in.
#[must_use]
pub fn package_page(package: impl Display, number: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/versiones/{number}/pagina")
}

/// [`PACKAGE_FILE`] filled in.
#[must_use]
pub fn package_file(package: impl Display, number: impl Display) -> String {
    format!("/biblioteca/paquetes/{package}/versiones/{number}/archivo")
}
