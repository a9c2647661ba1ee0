//! Students' teams: opened, their seats taken by a code, what is said in them. Nothing here is read by any list of the network.

use domain::consent::{Asking, Invitee, Purpose, may_take_part};
use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, PersonId, SchoolId, SeatId, StudentId, StudentTeamId, TeamWordId};
use domain::permission::{OpenStudentTeam, Proof, SpeakFromSeat, SuperviseTeam};
use domain::secret::{self, Secret};
use domain::student_team::{CODE_LENGTH, OPEN_DAYS, Seat, StudentTeam, StudentTeamPlan};
use domain::time::{Day, Instant};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// What was said, as the room shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct TeamWordLine {
    /// Its id.
    pub id: TeamWordId,
    /// The student's seat.
    pub seat_id: Option<SeatId>,
    /// The adult.
    pub by_id: Option<PersonId>,
    /// The student's nickname or the adult's name.
    pub name: String,
    /// The words.
    pub words: String,
    /// When.
    pub at: Instant,
}

sql! {
    ONE = "select id, network_id, school_id, course_id, name, purpose, opened_by, opened_at, closes_at from student_team where id = $1";
    AT_SCHOOL = "select id, network_id, school_id, course_id, name, purpose, opened_by, opened_at, closes_at from student_team where school_id = $1 order by opened_at desc, id desc";
    SEATS = "select id, team_id, student_id, nickname, code from student_team_seat where team_id = $1 order by id";
    SEAT_BY_CODE = "select id, team_id, student_id, nickname, code from student_team_seat where code = $1";
    SEAT_BY_SECRET = "select id, team_id, student_id, nickname, code from student_team_seat where secret_hash = $1";
    WORDS = "select w.id, w.seat_id, w.by_id, coalesce(s.nickname, p.name, '') as name, w.words, w.at from student_team_word w left join student_team_seat s on s.id = w.seat_id left join person p on p.id = w.by_id where w.team_id = $1 order by w.at desc, w.id desc limit 300";
    IS_IN = "select count(*) from enrolment where student_id = $1 and course_id = $2 and until is null";
    OPEN = "insert into student_team (id, network_id, school_id, course_id, name, purpose, opened_by, opened_at, closes_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing";
    SEAT = "insert into student_team_seat (id, team_id, school_id, student_id, code) values ($1, $2, $3, $4, $5)";
    TAKE = "update student_team_seat set nickname = $2, secret_hash = $3, code = null where id = $1 and code = $4";
    NEW_CODE = "update student_team_seat set code = $3, secret_hash = null where id = $1 and team_id = $2";
    LEAVE = "update student_team_seat set secret_hash = null where id = $1";
    SAY = "insert into student_team_word (id, team_id, school_id, seat_id, by_id, words, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing";
    REMOVE = "delete from student_team_word where id = $1 and team_id = $2";
    CLOSE = "update student_team set closes_at = $2 where id = $1 and closes_at > $2";
    WORDS_OF_STUDENT = "delete from student_team_word where seat_id in (select id from student_team_seat where student_id = $1)";
    SEATS_OF_STUDENT = "delete from student_team_seat where student_id = $1";
}

impl Db {
    /// A team.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn student_team(&self, id: StudentTeamId) -> Result<StudentTeam> {
        maybe!(self, StudentTeam, ONE, id)?.ok_or(Error::NotFound)
    }

    /// A liceo's teams, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn student_teams(&self, school: SchoolId) -> Result<Vec<StudentTeam>> {
        all!(self, StudentTeam, AT_SCHOOL, school)
    }

    /// Its seats.
    ///
    /// # Errors
    /// What the database says.
    pub async fn student_team_seats(&self, id: StudentTeamId) -> Result<Vec<Seat>> {
        all!(self, Seat, SEATS, id)
    }

    /// The seat of a code that nobody has used, with its team.
    ///
    /// # Errors
    /// What the database says.
    pub async fn seat_by_code(&self, code: &str) -> Result<Option<(StudentTeam, Seat)>> {
        let seat = maybe!(self, Seat, SEAT_BY_CODE, code)?;
        self.with_team(seat).await
    }

    /// The seat of a browser, with its team.
    ///
    /// # Errors
    /// What the database says.
    pub async fn seat_by_secret(&self, secret: &Secret) -> Result<Option<(StudentTeam, Seat)>> {
        let seat = maybe!(self, Seat, SEAT_BY_SECRET, secret.hash())?;
        self.with_team(seat).await
    }

    async fn with_team(&self, seat: Option<Seat>) -> Result<Option<(StudentTeam, Seat)>> {
        Ok(match seat {
            Some(seat) => Some((self.student_team(seat.team_id).await?, seat)),
            None => None,
        })
    }

    /// Whether a student's part in a team is consented to on a day. Asked each time: a withdrawal holds at once.
    ///
    /// # Errors
    /// What the database says.
    pub async fn team_consented(&self, network: NetworkId, student: StudentId, on: Day) -> Result<bool> {
        let texts = self.consent_texts(network).await?;
        let consents = self.consents_of_student(student).await?;
        let line = self.student(student).await?;
        let invitee = Invitee {
            student_id: student,
            born: line.born,
        };
        let asking = Asking::of(Purpose::StudentTeams, on, &texts);
        Ok(line.left_at.is_none() && may_take_part(&invitee, &consents, &asking).is_ok())
    }

    /// What was said, the first first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn team_words(&self, id: StudentTeamId) -> Result<Vec<TeamWordLine>> {
        let mut words = all!(self, TeamWordLine, WORDS, id)?;
        words.reverse();
        Ok(words)
    }
}

impl Write<'_> {
    /// Opens a team, with a seat and a code for each student. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::NotFound`] where somebody isn't in the course, [`Error::Refused`] where nobody opens it.
    pub async fn open_student_team(
        &mut self,
        proof: &Proof<OpenStudentTeam>,
        (network, id): (NetworkId, StudentTeamId),
        plan: &StudentTeamPlan,
    ) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let OpenStudentTeam { school, course } = *proof.act();
        let closes = at.plus_days(OPEN_DAYS);
        let added = run!(
            self,
            OPEN,
            id,
            network,
            school,
            course,
            &plan.name,
            &plan.purpose,
            by,
            at,
            closes
        )?;
        if added > 0 {
            for student in &plan.students {
                if one!(self, (i64,), IS_IN, *student, course)?.0 == 0 {
                    return Err(Error::NotFound);
                }
                let seat = SeatId::new(self.ids(), at);
                let code = secret::room_code(self.ids(), CODE_LENGTH);
                run!(self, SEAT, seat, id, school, *student, code)?;
            }
        }
        self.tell_of_team(Some(by), Verb::Created, id, school).await
    }

    /// Takes a seat by its code, which opens nothing from then on. What the browser brings along afterwards.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the code was used meanwhile.
    pub async fn take_seat(&mut self, proof: &Proof<SpeakFromSeat>, code: &str, nickname: &str) -> Result<Secret> {
        let SpeakFromSeat { team, seat } = proof.act();
        let secret = Secret::new(self.ids());
        if run!(self, TAKE, seat.id, nickname, secret.hash(), code)? == 0 {
            return Err(Error::NotFound);
        }
        let (id, school) = (team.id, team.school_id);
        self.tell_of_team(None, Verb::Joined, id, school).await?;
        Ok(secret)
    }

    /// Gives a seat a new code; the browser that held it is out.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is none of the team's.
    pub async fn renew_seat(&mut self, proof: &Proof<SuperviseTeam>, seat: SeatId) -> Result<()> {
        let team = &proof.act().0;
        let code = secret::room_code(self.ids(), CODE_LENGTH);
        if run!(self, NEW_CODE, seat, team.id, code)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_team(proof.who(), Verb::Changed, team.id, team.school_id)
            .await
    }

    /// Leaves: this browser opens the room no more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn leave_seat(&mut self, proof: &Proof<SpeakFromSeat>) -> Result<()> {
        let SpeakFromSeat { team, seat } = proof.act();
        run!(self, LEAVE, seat.id)?;
        self.tell_of_team(None, Verb::SignedOut, team.id, team.school_id).await
    }

    /// An adult says something. Sent twice, it is said once.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody says it.
    pub async fn say_to_team(&mut self, proof: &Proof<SuperviseTeam>, id: TeamWordId, words: &str) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let team = &proof.act().0;
        let none: Option<SeatId> = None;
        run!(self, SAY, id, team.id, team.school_id, none, Some(by), words, at)?;
        self.tell_of_team(Some(by), Verb::Changed, team.id, team.school_id)
            .await
    }

    /// A student says something. The event names no seat.
    ///
    /// # Errors
    /// What the database says.
    pub async fn say_from_seat(&mut self, proof: &Proof<SpeakFromSeat>, id: TeamWordId, words: &str) -> Result<()> {
        let (SpeakFromSeat { team, seat }, at) = (proof.act(), self.at());
        let none: Option<PersonId> = None;
        run!(self, SAY, id, team.id, team.school_id, Some(seat.id), none, words, at)?;
        self.tell_of_team(None, Verb::Changed, team.id, team.school_id).await
    }

    /// Takes words out for good: what an adult of the liceo takes out of a students' room nobody keeps.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they are gone already.
    pub async fn remove_team_word(&mut self, proof: &Proof<SuperviseTeam>, id: TeamWordId) -> Result<()> {
        let team = &proof.act().0;
        if run!(self, REMOVE, id, team.id)? == 0 {
            return Err(Error::NotFound);
        }
        self.tell_of_team(proof.who(), Verb::Removed, team.id, team.school_id)
            .await
    }

    /// Ends it: its room is shut from now on.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_student_team(&mut self, proof: &Proof<SuperviseTeam>) -> Result<()> {
        let (team, at) = (&proof.act().0, self.at());
        run!(self, CLOSE, team.id, at)?;
        self.tell_of_team(proof.who(), Verb::Closed, team.id, team.school_id)
            .await
    }

    /// A consent was taken back, or the student is erased: seats and words go at once.
    pub(crate) async fn remove_from_teams(&mut self, student: StudentId) -> Result<()> {
        run!(self, WORDS_OF_STUDENT, student)?;
        run!(self, SEATS_OF_STUDENT, student)?;
        Ok(())
    }

    async fn tell_of_team(
        &mut self,
        who: Option<PersonId>,
        verb: Verb,
        id: StudentTeamId,
        school: SchoolId,
    ) -> Result<()> {
        self.record(who, Happened::to(verb, Noun::StudentTeam, id.0).at(school))
            .await
    }
}
