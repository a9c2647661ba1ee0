//! What happens after a commit: mail, the results of surveys, and clearing away what was kept long enough.
//!
//! Owns the worker that does the jobs of the store's table, one kind a file, and the mail as it leaves. Must not hold
//! SQL or a page, nor write a code, a link or an address into a log.

mod announce;
mod back_off;
mod clear_away;
mod failure;
mod go_on;
mod mail;
mod news;
mod once;
mod paired;
mod release;
mod remind;
mod sum_lessons;
mod worker;

pub use back_off::ATTEMPTS;
pub use clear_away::ClearAway;
pub use failure::Failure;
pub use go_on::GoOn;
pub use mail::{Outbox, SendMail, WrongSetting, send_test_mail};
pub use release::Release;
pub use sum_lessons::SumLessons;
pub use worker::{Worker, spawn};
