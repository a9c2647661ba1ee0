//! Slips to print, one a student: whose guardian, what for, the address and its QR. Answered at once: a secret is never kept.

use askama::Template;
use domain::consent::GUARDIAN_LINK_OPENS;
use domain::id::{CourseId, StudentId};
use domain::secret::Secret;

use crate::page::{Answer, Page};
use crate::pages::people::qr;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/consent/slips.html")]
struct Slips {
    page: Page,
    course: CourseId,
    name: String,
    school: String,
    until: String,
    slips: Vec<Slip>,
}

struct Slip {
    name: String,
    link: String,
    qr: String,
}

/// Shows them.
pub async fn show_once(page: &Page, course: CourseId, students: &[StudentId], secrets: &[Secret]) -> Answer {
    let known = page.app.db.students_of_course(course).await?;
    let at = page.app.db.course(course).await?;
    let slip = |(student, secret): (&StudentId, &Secret)| {
        let link = page.app.link(&routes::guardian_door(secret.reveal()));
        let name = known.iter().find(|known| known.id == *student);
        Slip {
            name: name.map(store::StudentLine::listed).unwrap_or_default(),
            qr: qr::svg(&link, &page.t1("people-qr", "address", link.as_str())),
            link,
        }
    };
    let mut slips: Vec<Slip> = students.iter().zip(secrets).map(slip).collect();
    slips.sort_by_cached_key(|slip| i18n::sort_key(&slip.name));
    page.show(&Slips {
        course,
        name: at.name(),
        school: page.app.db.school(at.school_id).await?.name,
        until: page.lang.day_long(page.now.plus_days(GUARDIAN_LINK_OPENS).day().0),
        slips,
        page: page.clone(),
    })
}
