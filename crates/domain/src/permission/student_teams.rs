//! Students' improvement teams: opened and read by adults of the liceo, two of them at least, and by nobody outside it.

use super::{Act, Proof, Refused, Standing};
use crate::id::{CourseId, SchoolId, SeatId};
use crate::person::Role;
use crate::student_team::{STILL, Seat, StudentTeam};
use crate::time::Instant;

/// See which teams a liceo has: its adults who may read one. Which, is decided team by team.
#[derive(Clone, Copy, Debug)]
pub struct ListStudentTeams(pub SchoolId);

impl Act for ListStudentTeams {
    fn allowed(&self, who: &Standing) -> bool {
        leads_or_keeps(who, self.0) || who.is_at(Role::Teacher, self.0)
    }
}

/// Open a team of students of a course: who leads the liceo or its coexistence, and who teaches the course.
#[derive(Clone, Copy, Debug)]
pub struct OpenStudentTeam {
    /// The liceo.
    pub school: SchoolId,
    /// The course.
    pub course: CourseId,
}

impl Act for OpenStudentTeam {
    fn allowed(&self, who: &Standing) -> bool {
        leads_or_keeps(who, self.school) || (who.works_at(self.school) && who.teaches(self.course))
    }
}

/// Read a team's room, speak in it, take words out, end it: the adult who opened it, who leads the liceo, and its coexistence. No
/// other adult, and nobody of the hub.
#[derive(Clone, Debug)]
pub struct SuperviseTeam(pub StudentTeam);

impl Act for SuperviseTeam {
    fn allowed(&self, who: &Standing) -> bool {
        let school = self.0.school_id;
        leads_or_keeps(who, school) || (who.person() == self.0.opened_by && who.works_at(school))
    }
}

/// Read and speak from a seat.
#[derive(Clone, Debug)]
pub struct SpeakFromSeat {
    /// The team.
    pub team: StudentTeam,
    /// The seat.
    pub seat: Seat,
}

/// Decides for whoever holds a seat's code or its cookie, which only the store finds: as long as the room is open and the consent stands
/// on the day, hers and another student's: with one alone, an adult doesn't talk. `standing` are the seats whose consent does. Recorded
/// without a person.
///
/// # Errors
/// [`Refused`] where one of both is over.
pub fn decide_by_seat(
    team: StudentTeam,
    seat: Seat,
    standing: &[SeatId],
    at: Instant,
) -> Result<Proof<SpeakFromSeat>, Refused> {
    let enough = standing.len() >= STILL && standing.contains(&seat.id);
    if team.is_open(at) && enough && seat.team_id == team.id {
        Ok(Proof {
            act: SpeakFromSeat { team, seat },
            who: None,
        })
    } else {
        Err(Refused)
    }
}

fn leads_or_keeps(who: &Standing, school: SchoolId) -> bool {
    who.leads(school) || who.is_at(Role::Coexistence, school)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::{NetworkId, PersonId, StudentId, StudentTeamId};
    use crate::permission::{Grant, OwnCourse};

    const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));
    const COURSE: CourseId = CourseId(Uuid::from_u128(9));
    const AT: Instant = Instant::from_micros(1_000);

    fn who(number: u128, role: Role, school: Option<SchoolId>, teaches: bool) -> Standing {
        let course = OwnCourse {
            course: COURSE,
            school: SCHOOL,
            subject: None,
        };
        Standing::new(
            PersonId(Uuid::from_u128(number)),
            vec![Grant { role, school }],
            if teaches { vec![course] } else { Vec::new() },
        )
    }

    fn team() -> StudentTeam {
        StudentTeam {
            id: StudentTeamId(Uuid::nil()),
            network_id: NetworkId(Uuid::nil()),
            school_id: SCHOOL,
            course_id: COURSE,
            name: String::new(),
            purpose: String::new(),
            opened_by: PersonId(Uuid::from_u128(1)),
            opened_at: AT,
            closes_at: AT.plus_days(1),
        }
    }

    #[test]
    fn adults_of_the_liceo_read_and_nobody_else() {
        let teacher = who(1, Role::Teacher, Some(SCHOOL), true);
        let colleague = who(2, Role::Teacher, Some(SCHOOL), false);
        let act = SuperviseTeam(team());
        assert!(act.allowed(&teacher) && !act.allowed(&colleague));
        for role in [Role::Principal, Role::Utp, Role::Coexistence] {
            assert!(act.allowed(&who(3, role, Some(SCHOOL), false)));
            assert!(!act.allowed(&who(3, role, Some(SchoolId(Uuid::from_u128(2))), false)));
        }
        for role in [
            Role::Coordinator,
            Role::Director,
            Role::Coach,
            Role::Analyst,
            Role::Administrator,
        ] {
            assert!(!act.allowed(&who(4, role, None, false)));
        }
        let open = OpenStudentTeam {
            school: SCHOOL,
            course: COURSE,
        };
        assert!(open.allowed(&teacher) && !open.allowed(&colleague));
        // Whoever opened it and left the liceo reads it no more.
        assert!(!act.allowed(&who(1, Role::Coach, None, false)));
    }

    #[test]
    fn a_seat_opens_while_the_room_is_open_and_the_consent_stands() {
        let seat = Seat {
            id: SeatId(Uuid::nil()),
            team_id: team().id,
            student_id: StudentId(Uuid::nil()),
            nickname: None,
            code: None,
        };
        let other = SeatId(Uuid::from_u128(5));
        let (both, alone) = ([seat.id, other], [seat.id]);
        assert!(decide_by_seat(team(), seat.clone(), &both, AT).is_ok());
        assert!(decide_by_seat(team(), seat.clone(), &alone, AT).is_err());
        assert!(decide_by_seat(team(), seat.clone(), &[other, SeatId(Uuid::from_u128(6))], AT).is_err());
        assert!(decide_by_seat(team(), seat, &both, AT.plus_days(2)).is_err());
    }
}
