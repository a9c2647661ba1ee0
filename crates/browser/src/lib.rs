//! Journeys in real Chromium, under `tests/`. Nothing lives here: the crate exists so that nobody
//! pays for a browser by accident.
