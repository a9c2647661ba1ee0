//! The archive: what `backup`, `restore`, `export` and the move to another database share.

mod tables;

pub use tables::{TABLES, Table};
