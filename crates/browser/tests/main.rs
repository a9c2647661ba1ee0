//! Journeys in real Chromium, as one program: one link, and two browsers at once.

mod answering;
mod assessment;
mod capture;
mod cycle;
mod dialogue;
mod every_page;
mod first_administrator;
mod invitation;
mod measurement;
mod meeting;
mod observation;
mod room;
mod smoke;
mod theory_together;
