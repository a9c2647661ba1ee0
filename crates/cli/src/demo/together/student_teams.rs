//! A students' team of Los Boldos: four students whose families said yes, and the head of UTP, who opened its room. All of them invented.

use domain::consent::{Giver, Purpose};
use domain::id::{PersonId, SeatId, StudentId, StudentTeamId, TeamWordId};
use domain::permission::{KeepConsents, OpenStudentTeam, SuperviseTeam, decide_by_seat, in_the_name_of};
use domain::student_team::StudentTeamPlan;
use domain::time::Day;
use store::PaperConsents;

use super::super::calendar::{Hour, moment};
use super::super::ground::Liceo;
use super::Desk;

/// Weeks into the school year at which the papers come back, and the room opens.
const SIGNED: usize = 4;
const OPENED: usize = 6;

/// What the students say, each from a seat of theirs.
const SAID: [(usize, &str, &str); 4] = [
    (
        0,
        "Cóndor",
        "En el segundo recreo no hay dónde sentarse. Contamos once personas en la escalera.",
    ),
    (
        1,
        "Lluvia",
        "Los de primero no entran a la cancha porque ya está tomada.",
    ),
    (2, "Zorro", "Podríamos probar turnos dos días y contar cuántos juegan."),
    (3, "Greda", "Yo puedo contar el martes, si alguien cuenta el jueves."),
];

impl Desk<'_> {
    /// All of it, as far as the school year has come.
    pub(super) async fn student_teams(&self, hub: PersonId) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let (Some(boldos), Some(signed), Some(opened)) =
            (self.ground.liceos.first(), weeks.get(SIGNED), weeks.get(OPENED))
        else {
            return Ok(());
        };
        let courses = self.this_year(boldos);
        // Of the first level: until sixteen it takes a guardian's yes, which is what the papers hold.
        let Some(course) = courses.into_iter().find(|course| course.name.starts_with('1')) else {
            return Ok(());
        };
        let text = self
            .text(hub, *signed, (Purpose::StudentTeams, "consent-draft-teams"))
            .await?;
        let listed = self.db.students_of_course(course.id).await?;
        let students: Vec<StudentId> = listed.iter().take(4).map(|line| line.id).collect();
        if students.len() < 4 {
            return Ok(());
        }
        let at = moment(*signed, Hour::Late);
        let keep = KeepConsents {
            school: boldos.id,
            course: course.id,
        };
        let papers = PaperConsents {
            purpose: Purpose::StudentTeams,
            form: format!("demo teams {}", course.id),
            students: students.clone(),
            giver: Giver::Guardian,
            text,
            signed_at: at,
        };
        let mut w = self.pen.begin(self.db, at).await?;
        w.enter_paper_consents(&in_the_name_of(boldos.coexistence.id, keep), &papers)
            .await?;
        w.commit().await?;
        let act = OpenStudentTeam {
            school: boldos.id,
            course: course.id,
        };
        let plan = StudentTeamPlan {
            name: "Equipo del recreo".to_owned(),
            purpose: "Que en el recreo haya lugar para todos los cursos.".to_owned(),
            students,
        };
        let mut w = self.pen.begin(self.db, moment(*opened, Hour::Early)).await?;
        let id = StudentTeamId::new(w.ids(), w.at());
        w.open_student_team(&in_the_name_of(boldos.utp.id, act), (self.ground.network, id), &plan)
            .await?;
        w.commit().await?;
        self.room(boldos, id, *opened).await
    }

    async fn room(&self, liceo: &Liceo, id: StudentTeamId, day: Day) -> anyhow::Result<()> {
        let team = self.db.student_team(id).await?;
        let adult = in_the_name_of(liceo.utp.id, SuperviseTeam(team.clone()));
        let asked = "¿Qué les gustaría que fuera distinto en el recreo? Cuenten lo que ven, sin nombrar a nadie.";
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let word = TeamWordId::new(w.ids(), w.at());
        w.say_to_team(&adult, word, asked).await?;
        w.commit().await?;
        let seats = self.db.student_team_seats(id).await?;
        let all: Vec<SeatId> = seats.iter().map(|seat| seat.id).collect();
        for (place, nickname, words) in SAID {
            let at = moment(day.plus_days(1 + place as i64 % 3), Hour::Late);
            let seat = seats[place].clone();
            let code = seat.code.clone().unwrap_or_default();
            let proof = decide_by_seat(team.clone(), seat, &all, at)?;
            let mut w = self.pen.begin(self.db, at).await?;
            w.take_seat(&proof, &code, nickname).await?;
            let word = TeamWordId::new(w.ids(), w.at());
            w.say_from_seat(&proof, word, words).await?;
            w.commit().await?;
        }
        Ok(())
    }
}
