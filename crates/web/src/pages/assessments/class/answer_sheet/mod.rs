//! A class's answer sheet on its phones, as its teacher opens it, watches it fill, and ends it.

pub mod save;
pub mod show;
