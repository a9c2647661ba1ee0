//! Students of Los Boldos by name, and what their families said; students of I medio where the same papers are given. All of them
//! invented. Other liceos of the demo have no list.

use domain::consent::{Giver, NewConsentText, Purpose};
use domain::id::{ConsentTextId, PersonId, StudentId};
use domain::permission::{KeepConsents, KeepRoster, WriteConsentText, in_the_name_of};
use domain::school::Level;
use domain::student::{NewStudent, Sex};
use domain::time::Day;
use i18n::Lang;
use store::{PaperConsents, StudentFacts};

use super::super::calendar::{Hour, date, moment};
use super::super::chance::Chance;
use super::super::ground::{Liceo, OwnedCourse};
use super::super::names;
use super::Desk;
use super::assessments::ALSO;

/// Weeks into the school year at which the list is brought, and the papers are.
const LISTED: usize = 1;
const SIGNED: usize = 2;

impl Desk<'_> {
    /// The network's texts, the students of Los Boldos, and the papers that came back.
    pub(super) async fn roster(&self, hub: PersonId) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let (Some(boldos), Some(listed), Some(signed)) =
            (self.ground.liceos.first(), weeks.get(LISTED), weeks.get(SIGNED))
        else {
            return Ok(());
        };
        let text = self
            .text(hub, *listed, (Purpose::LinkedSurveys, "consent-draft"))
            .await?;
        self.text(hub, *listed, (Purpose::AnonymousSurveys, "consent-draft-anonymous"))
            .await?;
        for (place, course) in self.this_year(boldos).into_iter().enumerate() {
            let students = self.students(boldos, (place, course), *listed).await?;
            self.papers(boldos, (course, students), (text, *signed)).await?;
        }
        for liceo in ALSO.iter().filter_map(|at| self.ground.liceos.get(*at)) {
            for of in self.assessed(liceo, Level::First).into_iter().enumerate() {
                self.students(liceo, of, *listed).await?;
            }
        }
        Ok(())
    }

    /// The courses of this year.
    pub(super) fn this_year<'l>(&self, liceo: &'l Liceo) -> Vec<&'l OwnedCourse> {
        let courses = liceo.courses.iter();
        courses.filter(|course| course.year == self.calendar.year).collect()
    }

    pub(super) async fn text(
        &self,
        hub: PersonId,
        day: Day,
        (purpose, draft): (Purpose, &str),
    ) -> anyhow::Result<ConsentTextId> {
        let plan = NewConsentText::check(purpose, &Lang::EsCl.t(draft), &Lang::En.t(draft), false);
        let plan = plan.map_err(|_| anyhow::anyhow!("the draft is no text"))?;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Early)).await?;
        let id = ConsentTextId::new(w.ids(), w.at());
        let proof = in_the_name_of(hub, WriteConsentText);
        w.write_consent_text(&proof, (self.ground.network, id), 0, plan).await?;
        w.commit().await?;
        Ok(id)
    }

    async fn students(
        &self,
        liceo: &Liceo,
        (place, course): (usize, &OwnedCourse),
        day: Day,
    ) -> anyhow::Result<Vec<StudentId>> {
        let chance = match liceo.index {
            0 => Chance::of("students", place),
            other => Chance::of(&format!("students of {other}"), place),
        };
        let keep = in_the_name_of(liceo.utp.id, KeepRoster(liceo.id));
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let mut students = Vec::new();
        for _ in 0..chance.between(26, 32) {
            let facts = student(&chance, course, self.calendar.year);
            let id = StudentId::new(w.ids(), w.at());
            w.add_student(&keep, self.ground.network, id, &facts, (course.id, day))
                .await?;
            students.push(id);
        }
        w.commit().await?;
        Ok(students)
    }

    /// Six of seven came back signed.
    async fn papers(
        &self,
        liceo: &Liceo,
        (course, students): (&OwnedCourse, Vec<StudentId>),
        (text, day): (ConsentTextId, Day),
    ) -> anyhow::Result<()> {
        let chance = Chance::of(&format!("papers {}", course.name), liceo.index);
        let at = moment(day, Hour::Noon);
        let keep = KeepConsents {
            school: liceo.id,
            course: course.id,
        };
        let papers = PaperConsents {
            purpose: Purpose::LinkedSurveys,
            form: format!("demo {}", course.id),
            students: students.into_iter().filter(|_| chance.happens(6.0 / 7.0)).collect(),
            giver: Giver::Guardian,
            text,
            signed_at: at,
        };
        let mut w = self.pen.begin(self.db, at).await?;
        w.enter_paper_consents(&in_the_name_of(liceo.coexistence.id, keep), &papers)
            .await?;
        w.commit().await?;
        Ok(())
    }
}

/// Somebody of fourteen to sixteen, as the level has them.
fn student(chance: &Chance, course: &OwnedCourse, year: i16) -> StudentFacts {
    let (given_names, surnames, is_woman) = names::student(chance);
    let level: i16 = if course.name.starts_with('2') { 1 } else { 0 };
    let month = i8::try_from(chance.between(4, 12)).unwrap_or(4);
    let day = i8::try_from(chance.between(1, 28)).unwrap_or(1);
    // Whoever begins I medio turns fifteen in that school year.
    let born = date(year - 15 - level, month, day);
    StudentFacts {
        sort_key: i18n::sort_key(&format!("{surnames} {given_names}")),
        student: NewStudent {
            sex: if is_woman { Sex::Female } else { Sex::Male },
            born: Some(born),
            run_key: None,
            given_names,
            surnames,
        },
    }
}
