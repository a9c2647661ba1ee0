//! What the binary says and leaves behind when something is wrong, in both languages, and how it starts and stops.

mod address;
mod analyze;
mod backup;
mod database;
mod help;
mod import;
mod machine;
mod serve;
mod server;
mod settings;
mod user;
