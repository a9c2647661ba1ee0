//! A charge in the words of the interface.

use domain::person::Role;
use domain::school::Subject;

use crate::page::Page;

/// A role: *Docente*.
pub fn role_word(page: &Page, role: Role) -> String {
    page.t(&format!("role-{role}"))
}

/// A subject: *Lenguaje*.
pub fn subject_word(page: &Page, subject: Subject) -> String {
    page.t(&format!("subject-{subject}"))
}

/// A role with its subject and school, as lists show it: *Docente (Lenguaje), Liceo Arrayán*.
pub fn charge_words(page: &Page, role: Role, subject: Option<Subject>, school: Option<&str>) -> String {
    let role = match subject {
        Some(subject) => page.t2(
            "role-with-subject",
            "role",
            role_word(page, role),
            "subject",
            subject_word(page, subject),
        ),
        None => role_word(page, role),
    };
    match school {
        Some(school) => format!("{role}, {school}"),
        None => role,
    }
}
