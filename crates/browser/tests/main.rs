//! Journeys in real Chromium, as one program: one link, and two browsers at once.

mod answering;
mod asking;
mod assessment;
mod attention;
mod capture;
mod convening;
mod cycle;
mod dialogue;
mod every_page;
mod exchange;
mod first_administrator;
mod invitation;
mod leaving;
mod library;
mod measurement;
mod meeting;
mod observation;
mod room;
mod smoke;
mod theory_together;
