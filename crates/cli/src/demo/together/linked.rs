//! A survey of Los Boldos whose answers are kept together: opened with slips, by those of the roster who may, in autumn and in spring.

use anyhow::Context as _;
use domain::administration::{Linking, NewAdministration, NewSubmission};
use domain::consent::LegalBasis;
use domain::consent::{Asking, Needed, Purpose, Sensitivity, needed};
use domain::id::{AdministrationId, ConsentId, ConsentTextId, InstrumentId};
use domain::permission::{GiveSurvey, decide_by_slip, in_the_name_of};
use domain::student::{RosterSecret, SlipHolder};
use domain::time::Day;
use store::{Intake, Moment, SittingLine, StudentLine, ToKeep};
use survey::{Answer, Answers};

use super::super::calendar::{Hour, moment};
use super::super::chance::Chance;
use super::super::ground::Liceo;
use super::Desk;

/// Weeks of the school year, and what it is called.
const WAVES: [(usize, &str); 2] = [(5, "Cómo estamos, otoño"), (20, "Cómo estamos, primavera")];

/// The items of the short form for the five areas, each with where it stands at first and how far it moves.
const ITEMS: [(&str, f64, f64); 10] = [
    ("feelings", 3.1, 0.3),
    ("strengths", 3.4, 0.1),
    ("effort", 3.3, 0.0),
    ("ahead", 2.8, 0.2),
    ("reasons", 3.5, 0.1),
    ("noticing", 3.6, 0.0),
    ("listening", 3.7, 0.1),
    ("talking", 2.9, 0.4),
    ("weighing", 3.2, 0.0),
    ("repairing", 3.5, 0.1),
];

impl Desk<'_> {
    /// Both waves.
    pub(super) async fn linked(&self, intake: &Intake) -> anyhow::Result<()> {
        let Some(boldos) = self.ground.liceos.first() else {
            return Ok(());
        };
        let instruments = self.db.instruments(self.ground.network).await?;
        let casel = instruments.iter().find(|line| line.key == "casel_short");
        let casel = casel.context("the demo's network has no short form")?.id;
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        for (wave, (week, name)) in WAVES.iter().enumerate() {
            let Some(monday) = weeks.get(*week) else { continue };
            let id = self.give_with_slips(boldos, casel, (name, *monday)).await?;
            for line in self.db.sittings(id).await? {
                self.answer_with_slips(intake, &line, (wave, *monday)).await?;
            }
            let at = moment(monday.plus_days(5), Hour::Early);
            jobs::Release::of(id).run(self.db, at, &self.pen.ids).await?;
        }
        Ok(())
    }

    async fn give_with_slips(
        &self,
        liceo: &Liceo,
        instrument: InstrumentId,
        (name, first): (&str, Day),
    ) -> anyhow::Result<AdministrationId> {
        let courses: Vec<_> = self.this_year(liceo).iter().map(|course| course.id).collect();
        let new = NewAdministration {
            instrument,
            version: 1,
            short_form: None,
            name: name.to_owned(),
            linking: Linking::Slip,
            basis: LegalBasis::Consent,
            thirds: false,
            asks_sex: false,
            opens_at: first.start(),
            closes_at: first.plus_days(5).start(),
            courses: courses.iter().map(|course| (*course, 32)).collect(),
        };
        let give = GiveSurvey {
            school: liceo.id,
            courses,
        };
        let mut w = self.pen.begin(self.db, moment(first, Hour::Early)).await?;
        let id = AdministrationId::new(w.ids(), w.at());
        let proof = in_the_name_of(liceo.coexistence.id, give);
        w.give_survey(&proof, self.ground.network, id, &new).await?;
        w.commit().await?;
        Ok(id)
    }

    /// Whoever is invited answers, but for one in twelve who is away.
    async fn answer_with_slips(
        &self,
        intake: &Intake,
        line: &SittingLine,
        (wave, day): (usize, Day),
    ) -> anyhow::Result<()> {
        let at = Moment {
            at: moment(day, Hour::Noon),
            ids: &self.pen.ids,
        };
        let (network, course) = (self.ground.network, line.sitting.course_id);
        let secret = self.db.roster_secret(at, network).await?;
        let texts = self.db.consent_texts(network).await?;
        let asking = Asking::linked(day, &texts);
        let text = texts.iter().find(|text| text.purpose == Purpose::LinkedSurveys);
        let text = text.context("the demo's network has no text")?.id;
        let invited = self.db.invited_students(course, &asking).await?;
        for student in self.db.students_of_course(course).await? {
            let chance = Chance::of(&format!("{} {wave}", student.id), 0);
            if chance.happens(0.08) || !invited.iter().any(|one| one.student_id == student.id) {
                continue;
            }
            if needed(student.born, day, Sensitivity::Sensitive) == Needed::Own {
                self.own_yes(&student, (text, day)).await?;
            }
            intake
                .keep(ToKeep {
                    submission: submission(&chance, &secret, (line, &student), wave),
                    school: line.sitting.school_id,
                    day,
                    apart: None,
                    texts: vec![],
                    alerts: vec![],
                })
                .await?;
        }
        Ok(())
    }

    async fn own_yes(&self, student: &StudentLine, (text, day): (ConsentTextId, Day)) -> anyhow::Result<()> {
        let holder = SlipHolder {
            student: student.id,
            school: student.school_id,
            born: student.born,
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = ConsentId::new(w.ids(), w.at());
        w.consent_by_slip(&decide_by_slip(holder), id, text).await?;
        w.commit().await?;
        Ok(())
    }
}

/// How they are in general is the student's own, in autumn as in spring.
fn submission(
    chance: &Chance,
    secret: &RosterSecret,
    (line, student): (&SittingLine, &StudentLine),
    wave: usize,
) -> NewSubmission {
    let own = Chance::of(&student.id.to_string(), 1).near(0.7);
    let item = |answers: Answers, (key, first, move_by): &(&str, f64, f64)| {
        let level = first + move_by * wave as f64 + own + chance.near(0.6);
        answers.with(key, Answer::Choice((level.round().clamp(1.0, 5.0) as i64).to_string()))
    };
    NewSubmission {
        id: secret.submission(line.sitting.id, student.id),
        sitting: line.sitting.id,
        language: "es-CL".to_owned(),
        seconds: Some(chance.between(80, 260)),
        third: None,
        sex: None,
        link: Some(secret.pseudonym(student.id)),
        answers: ITEMS.iter().fold(Answers::none(), item),
    }
}
