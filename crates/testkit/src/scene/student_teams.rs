//! Two students' teams of Arrayán: Beto's, and one that Fidel opened. Luz's, Mar's and Sol's consents stand.

use domain::consent::{Giver, NewConsentText, Purpose};
use domain::id::{ConsentTextId, SeatId, StudentTeamId, TeamWordId};
use domain::permission::{KeepConsents, OpenStudentTeam, SuperviseTeam, WriteConsentText, in_the_name_of};
use domain::student_team::StudentTeamPlan;
use store::{PaperConsents, Result};

use super::Students;
use crate::app::TestApp;

/// What is said in Beto's team: where it stands, somebody read the room.
pub const IN_THE_ROOM: &str = "Partamos por mirar los recreos de esta semana";

/// They.
#[derive(Clone, Copy, Debug)]
pub struct StudentTeams {
    /// Beto's.
    pub team: StudentTeamId,
    /// A seat of it that waits for its student.
    pub seat: SeatId,
    /// What Beto said.
    pub word: TeamWordId,
    /// Fidel's.
    pub other: StudentTeamId,
}

impl StudentTeams {
    pub(super) async fn set(app: &TestApp, students: Students) -> Result<Self> {
        let world = app.world;
        let mut w = app.app.db.write(app.moment()).await?;
        let text = ConsentTextId::new(w.ids(), w.at());
        let words = "Queremos invitar a su estudiante a un equipo de mejora.";
        let plan = NewConsentText::check(Purpose::StudentTeams, words, "", false);
        let plan = plan.map_err(|_| store::Error::NotFound)?;
        let write = in_the_name_of(world.ana, WriteConsentText);
        w.write_consent_text(&write, (world.network, text), 0, plan).await?;
        let keep = in_the_name_of(
            world.fidel,
            KeepConsents {
                school: world.arrayan,
                course: world.course,
            },
        );
        for (form, giver, who) in [
            ("teams", Giver::Guardian, vec![students.luz, students.mar]),
            ("teams-own", Giver::Student, vec![students.sol]),
        ] {
            let papers = PaperConsents {
                purpose: Purpose::StudentTeams,
                form: form.to_owned(),
                students: who,
                giver,
                text,
                signed_at: w.at(),
            };
            w.enter_paper_consents(&keep, &papers).await?;
        }
        w.commit().await?;
        let mut opened = Vec::new();
        for (who, name) in [(world.beto, "Equipo del recreo"), (world.fidel, "Equipo del casino")] {
            let mut w = app.app.db.write(app.moment()).await?;
            let id = StudentTeamId::new(w.ids(), w.at());
            let plan = StudentTeamPlan {
                name: name.to_owned(),
                purpose: "Que haya lugar para todos".to_owned(),
                students: vec![students.luz, students.mar, students.sol],
            };
            let act = OpenStudentTeam {
                school: world.arrayan,
                course: world.course,
            };
            w.open_student_team(&in_the_name_of(who, act), (world.network, id), &plan)
                .await?;
            w.commit().await?;
            opened.push(id);
        }
        let (team, other) = (opened[0], opened[1]);
        let act = SuperviseTeam(app.app.db.student_team(team).await?);
        let mut w = app.app.db.write(app.moment()).await?;
        let word = TeamWordId::new(w.ids(), w.at());
        w.say_to_team(&in_the_name_of(world.beto, act), word, IN_THE_ROOM)
            .await?;
        w.commit().await?;
        let seats = app.app.db.student_team_seats(team).await?;
        Ok(Self {
            team,
            seat: seats.first().ok_or(store::Error::NotFound)?.id,
            word,
            other,
        })
    }
}
