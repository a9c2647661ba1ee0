//! Real Chromium, driven through chromedriver: one driver, any number of windows.
//!
//! Owns the browser's processes and the words a journey is told in (`fill`, `press`, `text`). It must
//! not know any page of the product.

mod driver;
mod look;
mod page;

pub use driver::Chromium;
pub use look::Look;
pub use page::Page;
