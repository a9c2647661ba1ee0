//! Drivers: what we believe moves the aim. They are written in the panel beside the diagram.

pub mod show;
