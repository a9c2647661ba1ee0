//! Journeys in real Chromium, as one program: one link, and two browsers at once.

mod answering;
mod asking;
mod assessment;
mod attention;
mod capture;
mod convening;
mod convening_crowd;
mod convening_room;
#[allow(dead_code, reason = "the benchmark uses what a test doesn't")]
#[path = "../../../xtask/src/bench/convening/crowd/mod.rs"]
mod crowd;
mod cycle;
mod dialogue;
mod every_page;
mod exchange;
mod first_administrator;
#[allow(dead_code, reason = "the benchmark uses what a test doesn't")]
#[path = "../../../xtask/src/http.rs"]
mod http;
mod invitation;
mod leaving;
mod library;
mod measurement;
mod meeting;
mod observation;
mod room;
mod smoke;
mod tables;
mod theory_together;
