//! Tasks of cycles: on a cycle's page, on a page of their own, and each one's own.

mod change;
pub mod first;
pub mod line;
mod list;
mod load;
mod own;
pub mod people;
mod progress;
mod removal;

pub use change::{save as change, show as one};
pub use line::{TaskView, due_view, views};
pub use list::{save as add, show as list};
pub use own::show as own;
pub use progress::save as progress;
pub use removal::{put_back, remove};
