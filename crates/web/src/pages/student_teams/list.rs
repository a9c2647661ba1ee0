//! A liceo's teams that the reader may read, and the courses in which one can be opened.

use askama::Template;
use domain::permission::{Act as _, ListStudentTeams, OpenStudentTeam, SuperviseTeam};

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/student_teams/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    school: String,
    back: String,
    /// Address, name, course and whether it is open.
    teams: Vec<(String, String, String)>,
    /// Address and name.
    courses: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can: Can<ListStudentTeams>) -> Answer {
    let (school, db) = (can.act().0, &page.app.db);
    let mut teams = Vec::new();
    for team in db.student_teams(school).await? {
        let act = SuperviseTeam(team);
        if act.allowed(can.standing()) {
            let team = act.0;
            let course = db.course(team.course_id).await?.name();
            let day = page.lang.day(team.closes_at.day().0);
            let key = if team.is_open(page.now) {
                "team-open-until"
            } else {
                "team-over-since"
            };
            let said = page.t2(key, "course", course, "day", day);
            teams.push((routes::student_team(team.id), team.name, said));
        }
    }
    let mut courses = Vec::new();
    for course in db.courses(school).await? {
        let act = OpenStudentTeam {
            school,
            course: course.id,
        };
        if course.year == i64::from(page.today().year()) && act.allowed(can.standing()) {
            courses.push((routes::student_team_new(course.id), course.name()));
        }
    }
    page.show(&List {
        school: db.school(school).await?.name,
        back: routes::students(school),
        teams,
        courses,
        page: page.clone(),
    })
}
