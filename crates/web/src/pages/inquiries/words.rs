//! The words of inquiries, as the interface says them.

use std::fmt::Display;

use domain::inquiry::{Bone, InquiryKind};

use crate::page::Page;

/// How causes are looked for.
pub fn kind(page: &Page, kind: InquiryKind) -> String {
    page.t(&format!("inquiry-kind-{kind}"))
}

/// When that serves.
pub fn when(page: &Page, kind: InquiryKind) -> String {
    page.t(&format!("inquiry-when-{kind}"))
}

/// A bone that a fishbone begins with.
pub fn bone(page: &Page, bone: Bone) -> String {
    page.t(&format!("inquiry-bone-{bone}"))
}

/// What a note of an interview is.
pub fn note(page: &Page, note: impl Display) -> String {
    page.t(&format!("inquiry-note-{note}"))
}
