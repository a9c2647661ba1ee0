//! A student's own page: what I can do, and what is next. A code on paper opens it; no account, no name, nobody to be compared with.

pub mod show;
