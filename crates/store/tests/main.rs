//! The store on both databases, as one program.

mod archive;
mod both;
mod convenings;
mod durability;
mod exchanges;
mod intake;
mod jobs;
mod leaving;
mod library;
mod method;
mod observations;
mod privacy;
mod questions_and_polls;
mod remembered;
mod search_keys;
mod statements;
mod students;
mod tables;
