//! Schools, their courses and teams.

use std::collections::HashMap;

use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, PersonId, SchoolId, TeamId};
use domain::permission::{ArrangeNetwork, ArrangeSchool, Proof};
use domain::school::{Course, Dependency, NewCourse, Scheme, School, SchoolFacts, SchoolKey, Subject, Team};
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A school's facts with the keys to sort and find it by (`i18n`).
#[derive(Clone, Debug)]
pub struct NewSchool {
    /// Facts.
    pub facts: SchoolFacts,
    /// Bytes to order by.
    pub sort_key: String,
    /// Text to find by: name, comuna and code.
    pub search_key: String,
}

/// What became of a school in an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportedSchool {
    /// It is new.
    Added(SchoolId),
    /// Something of it changed.
    Changed(SchoolId),
    /// Nothing changed.
    Left(SchoolId),
}

/// A school as a list shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SchoolLine {
    /// Its id.
    pub id: SchoolId,
    /// Scheme of its code.
    pub scheme: Scheme,
    /// Its code.
    pub code: String,
    /// Check digit.
    pub check_digit: Option<String>,
    /// Its name.
    pub name: String,
    /// Comuna.
    pub comuna: Option<String>,
    /// Region code.
    pub region: Option<i64>,
    /// Dependency.
    pub dependency: Option<Dependency>,
    /// Students.
    pub enrolment: Option<i64>,
}

/// A course with who teaches it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CourseTeacher {
    /// The course.
    pub course_id: CourseId,
    /// The teacher.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// The subject.
    pub subject: Option<Subject>,
    /// Whether they share the course's points with the school's leaders.
    pub shares_points: bool,
}

sql! {
    SCHOOL = "select id, scheme, code, check_digit, name, sort_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at from school where id = $1";
    BY_KEY = "select id, scheme, code, check_digit, name, sort_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at from school where scheme = $1 and code = $2";
    ALL_SCHOOLS = "select id, scheme, code, check_digit, name, sort_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at from school order by sort_key, id";
    ALL_SPECIALITIES = "select school_id, code from school_speciality order by school_id, code";
    SPECIALITIES = "select code from school_speciality where school_id = $1 order by code";
    DEPENDENCIES = "select year, dependency from school_dependency where school_id = $1 order by year";
    FIND = "select id, scheme, code, check_digit, name, comuna, region, dependency, enrolment from school where ($1 = '' or search_key like $1 escape '!') and ($2 = 0 or region = $2) order by sort_key, id limit $3 offset $4";
    COUNT = "select count(*) from school where ($1 = '' or search_key like $1 escape '!') and ($2 = 0 or region = $2)";
    INSERT = "insert into school (id, scheme, code, check_digit, name, sort_key, search_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    CHANGE = "update school set check_digit = $2, name = $3, sort_key = $4, search_key = $5, region = $6, comuna_code = $7, comuna = $8, dependency = $9, rural = $10, enrolment = $11, directory_year = $12 where id = $1";
    DEPENDS = "insert into school_dependency (school_id, year, dependency) values ($1, $2, $3) on conflict (school_id, year) do update set dependency = excluded.dependency";
    NO_SPECIALITIES = "delete from school_speciality where school_id = $1";
    SPECIALITY = "insert into school_speciality (school_id, code) values ($1, $2) on conflict (school_id, code) do nothing";
    COURSES = "select id, school_id, year, level, letter from course where school_id = $1 order by year desc, level, letter";
    COURSE = "select id, school_id, year, level, letter from course where id = $1";
    ADD_COURSE = "insert into course (id, school_id, year, level, letter) values ($1, $2, $3, $4, $5) on conflict (school_id, year, level, letter) do nothing";
    COURSE_TEACHERS = "select t.course_id, t.person_id, p.name, t.subject, t.shares_points from course_teacher t join person p on p.id = t.person_id where t.school_id = $1 order by p.sort_key, p.id";
    TEACH = "insert into course_teacher (course_id, person_id, school_id, subject, shares_points, since) values ($1, $2, $3, $4, $5, $6) on conflict (course_id, person_id) do update set subject = excluded.subject";
    STOP_TEACHING = "delete from course_teacher where course_id = $1 and person_id = $2";
    SHARE_POINTS = "update course_teacher set shares_points = $3 where course_id = $1 and person_id = $2";
    SHARED = "select count(*) from course_teacher where course_id = $1 and shares_points = true";
    TEAMS = "select id, school_id, name, formed_on from team where school_id = $1 order by formed_on, id";
    TEAM_MEMBERS = "select t.person_id, p.name from team_member t join person p on p.id = t.person_id where t.school_id = $1 order by p.sort_key, p.id";
    FORM_TEAM = "insert into team (id, school_id, name, formed_on) values ($1, $2, $3, $4)";
    JOIN_TEAM = "insert into team_member (team_id, person_id, school_id, since) values ($1, $2, $3, $4) on conflict (team_id, person_id) do nothing";
    LEAVE_TEAM = "delete from team_member where team_id = $1 and person_id = $2";
}

impl Db {
    /// A school.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn school(&self, id: SchoolId) -> Result<School> {
        maybe!(self, School, SCHOOL, id)?.ok_or(Error::NotFound)
    }

    /// A school by its key.
    ///
    /// # Errors
    /// What the database says.
    pub async fn school_by_key(&self, key: &SchoolKey) -> Result<Option<School>> {
        maybe!(self, School, BY_KEY, key.scheme, &key.code)
    }

    /// Every school, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn schools(&self) -> Result<Vec<School>> {
        all!(self, School, ALL_SCHOOLS)
    }

    /// What is known of every school, by key: what an import compares with.
    ///
    /// # Errors
    /// What the database says.
    pub async fn known_schools(&self) -> Result<HashMap<SchoolKey, SchoolFacts>> {
        let schools = self.schools().await?;
        let mut specialities: HashMap<SchoolId, Vec<i64>> = HashMap::new();
        for (school, code) in all!(self, (SchoolId, i64), ALL_SPECIALITIES)? {
            specialities.entry(school).or_default().push(code);
        }
        Ok(schools
            .into_iter()
            .map(|school| {
                let specialities = specialities.remove(&school.id).unwrap_or_default();
                (school.key(), facts_of(school, specialities))
            })
            .collect())
    }

    /// Codes of a school's specialities.
    ///
    /// # Errors
    /// What the database says.
    pub async fn specialities(&self, school: SchoolId) -> Result<Vec<i64>> {
        Ok(all!(self, (i64,), SPECIALITIES, school)?
            .into_iter()
            .map(|(code,)| code)
            .collect())
    }

    /// Whom a school belonged to, year by year.
    ///
    /// # Errors
    /// What the database says.
    pub async fn dependencies(&self, school: SchoolId) -> Result<Vec<(i64, Dependency)>> {
        all!(self, (i64, Dependency), DEPENDENCIES, school)
    }

    /// Schools whose search key contains `search` (already made by `i18n`), of a region or all, one page.
    ///
    /// Returns the page and how many there are in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_schools(
        &self,
        search: &str,
        region: Option<i64>,
        limit: i64,
        offset: i64,
    ) -> Result<(Vec<SchoolLine>, i64)> {
        let (pattern, region) = (contains(search), region.unwrap_or(0));
        let (count,) = one!(self, (i64,), COUNT, &pattern, region)?;
        let lines = all!(self, SchoolLine, FIND, &pattern, region, limit, offset)?;
        Ok((lines, count))
    }

    /// A school's courses, newest year first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn courses(&self, school: SchoolId) -> Result<Vec<Course>> {
        all!(self, Course, COURSES, school)
    }

    /// A course.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn course(&self, id: CourseId) -> Result<Course> {
        maybe!(self, Course, COURSE, id)?.ok_or(Error::NotFound)
    }

    /// Who teaches a school's courses.
    ///
    /// # Errors
    /// What the database says.
    pub async fn course_teachers(&self, school: SchoolId) -> Result<Vec<CourseTeacher>> {
        all!(self, CourseTeacher, COURSE_TEACHERS, school)
    }

    /// Whether a teacher of the course shares its points with the school's leaders.
    ///
    /// # Errors
    /// What the database says.
    pub async fn course_is_shared(&self, course: CourseId) -> Result<bool> {
        let (count,) = one!(self, (i64,), SHARED, course)?;
        Ok(count > 0)
    }

    /// A school's teams.
    ///
    /// # Errors
    /// What the database says.
    pub async fn teams(&self, school: SchoolId) -> Result<Vec<Team>> {
        all!(self, Team, TEAMS, school)
    }

    /// Who is in a school's teams: id and name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn team_members(&self, school: SchoolId) -> Result<Vec<(PersonId, String)>> {
        all!(self, (PersonId, String), TEAM_MEMBERS, school)
    }
}

/// A pattern for `like`, whose own signs are escaped. Search keys are lower case without accents on both sides, so the
/// databases' different ideas of upper and lower case don't matter.
pub(crate) fn contains(search: &str) -> String {
    if search.is_empty() {
        return String::new();
    }
    let escaped: String = search
        .chars()
        .flat_map(|c| if "!%_".contains(c) { vec!['!', c] } else { vec![c] })
        .collect();
    format!("%{escaped}%")
}

fn facts_of(school: School, specialities: Vec<i64>) -> SchoolFacts {
    SchoolFacts {
        key: school.key(),
        check_digit: school.check_digit,
        name: school.name,
        region: school.region,
        comuna_code: school.comuna_code,
        comuna: school.comuna,
        dependency: school.dependency,
        rural: school.rural,
        enrolment: school.enrolment,
        specialities,
        year: school.directory_year,
    }
}

impl Write<'_> {
    /// Takes in a school as a file or form says it. Facts of an older year change nothing but the dependency's history;
    /// what the file doesn't say stays.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_in_school(&mut self, proof: &Proof<ArrangeNetwork>, new: &NewSchool) -> Result<ImportedSchool> {
        let facts = &new.facts;
        let known = maybe!(self, School, BY_KEY, facts.key.scheme, &facts.key.code)?;
        let Some(known) = known else {
            let id = self.add_school(new).await?;
            self.record(
                proof.who(),
                Happened::to(Verb::Created, Noun::School, id.0)
                    .at(id)
                    .with(json!({ "key": facts.key.to_string() })),
            )
            .await?;
            return Ok(ImportedSchool::Added(id));
        };
        if let (Some(year), Some(dependency)) = (facts.year, facts.dependency) {
            run!(self, DEPENDS, known.id, year, dependency)?;
        }
        let older = matches!((facts.year, known.directory_year), (Some(new), Some(old)) if new < old);
        let specialities: Vec<i64> = all!(self, (i64,), SPECIALITIES, known.id)?
            .into_iter()
            .map(|(code,)| code)
            .collect();
        let before = facts_of(known.clone(), specialities);
        let after = merged(&before, facts);
        if older || after == before {
            return Ok(ImportedSchool::Left(known.id));
        }
        let (sort_key, search_key) = (&new.sort_key, &new.search_key);
        run!(
            self,
            CHANGE,
            known.id,
            &after.check_digit,
            &after.name,
            sort_key,
            search_key,
            after.region,
            after.comuna_code,
            &after.comuna,
            after.dependency,
            after.rural,
            after.enrolment,
            after.year
        )?;
        if after.specialities != before.specialities {
            run!(self, NO_SPECIALITIES, known.id)?;
            self.add_specialities(known.id, &after.specialities).await?;
        }
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::School, known.id.0).at(known.id),
        )
        .await?;
        Ok(ImportedSchool::Changed(known.id))
    }

    /// Notes that a file of so many rows was read, also where nothing of it was new.
    ///
    /// # Errors
    /// What the database says.
    pub async fn note_import(&mut self, proof: &Proof<ArrangeNetwork>, rows: usize) -> Result<()> {
        let happened = Happened {
            verb: Verb::Imported,
            noun: Noun::School,
            id: None,
            school_id: None,
            detail: json!({ "rows": rows }),
        };
        self.record(proof.who(), happened).await
    }

    /// Notes whom a school belonged to in a year, of a directory that is otherwise older than what is known.
    ///
    /// # Errors
    /// What the database says.
    pub async fn note_dependency(&mut self, key: &SchoolKey, year: i64, dependency: Dependency) -> Result<()> {
        if let Some(school) = maybe!(self, School, BY_KEY, key.scheme, &key.code)? {
            run!(self, DEPENDS, school.id, year, dependency)?;
        }
        Ok(())
    }

    /// The id of a school, also of one taken in within this transaction.
    ///
    /// # Errors
    /// What the database says.
    pub async fn school_id(&mut self, key: &SchoolKey) -> Result<Option<SchoolId>> {
        Ok(maybe!(self, School, BY_KEY, key.scheme, &key.code)?.map(|school| school.id))
    }

    async fn add_school(&mut self, new: &NewSchool) -> Result<SchoolId> {
        let (id, at, facts) = (SchoolId::new(self.ids(), self.at()), self.at(), &new.facts);
        run!(
            self,
            INSERT,
            id,
            facts.key.scheme,
            &facts.key.code,
            &facts.check_digit,
            &facts.name,
            &new.sort_key,
            &new.search_key,
            facts.region,
            facts.comuna_code,
            &facts.comuna,
            facts.dependency,
            facts.rural,
            facts.enrolment,
            facts.year,
            at
        )?;
        if let (Some(year), Some(dependency)) = (facts.year, facts.dependency) {
            run!(self, DEPENDS, id, year, dependency)?;
        }
        self.add_specialities(id, &facts.specialities).await?;
        Ok(id)
    }

    async fn add_specialities(&mut self, school: SchoolId, codes: &[i64]) -> Result<()> {
        for code in codes {
            run!(self, SPECIALITY, school, *code)?;
        }
        Ok(())
    }

    /// Adds a course; one that is there already stays as it is.
    ///
    /// # Errors
    /// [`Error::Exists`] where the school has it already.
    pub async fn add_course(&mut self, proof: &Proof<ArrangeSchool>, new: &NewCourse) -> Result<CourseId> {
        let (id, school) = (CourseId::new(self.ids(), self.at()), proof.act().0);
        if run!(self, ADD_COURSE, id, school, new.year, new.level, &new.letter)? == 0 {
            return Err(Error::Exists("problem-course-exists"));
        }
        self.record(proof.who(), Happened::to(Verb::Created, Noun::Course, id.0).at(school))
            .await?;
        Ok(id)
    }

    /// Gives a course to a teacher. They alone decide whether they share its points.
    ///
    /// # Errors
    /// What the database says.
    pub async fn give_course(
        &mut self,
        proof: &Proof<ArrangeSchool>,
        course: CourseId,
        person: PersonId,
        subject: Option<Subject>,
    ) -> Result<()> {
        let (school, since) = (proof.act().0, self.at().day());
        if proof.who() == Some(person) {
            return Err(Error::Refused("problem-not-to-oneself"));
        }
        let at_school = maybe!(self, Course, COURSE, course)?.filter(|known| known.school_id == proof.act().0);
        if at_school.is_none() {
            return Err(Error::NotFound);
        }
        run!(self, TEACH, course, person, school, subject, false, since)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Granted, Noun::Course, course.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }

    /// Takes a course from a teacher.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they don't teach it.
    pub async fn take_course(
        &mut self,
        proof: &Proof<ArrangeSchool>,
        course: CourseId,
        person: PersonId,
    ) -> Result<()> {
        if run!(self, STOP_TEACHING, course, person)? == 0 {
            return Err(Error::NotFound);
        }
        let school = proof.act().0;
        self.record(
            proof.who(),
            Happened::to(Verb::Revoked, Noun::Course, course.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }

    /// A teacher shares a course's points with the school's leaders, or stops to.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they don't teach it.
    pub async fn share_course_points(&mut self, teacher: PersonId, course: CourseId, share: bool) -> Result<()> {
        if run!(self, SHARE_POINTS, course, teacher, share)? == 0 {
            return Err(Error::NotFound);
        }
        let verb = if share { Verb::Shared } else { Verb::Unshared };
        self.record(Some(teacher), Happened::to(verb, Noun::Course, course.0))
            .await
    }

    /// Forms a school's improvement team.
    ///
    /// # Errors
    /// What the database says.
    pub async fn form_team(&mut self, proof: &Proof<ArrangeSchool>, name: &str) -> Result<TeamId> {
        let (id, school, today) = (TeamId::new(self.ids(), self.at()), proof.act().0, self.at().day());
        run!(self, FORM_TEAM, id, school, name, today)?;
        self.record(proof.who(), Happened::to(Verb::Created, Noun::Team, id.0).at(school))
            .await?;
        Ok(id)
    }

    /// Somebody joins a team.
    ///
    /// # Errors
    /// What the database says.
    pub async fn join_team(&mut self, proof: &Proof<ArrangeSchool>, team: TeamId, person: PersonId) -> Result<()> {
        let (school, since): (SchoolId, Day) = (proof.act().0, self.at().day());
        run!(self, JOIN_TEAM, team, person, school, since)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Joined, Noun::Team, team.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }

    /// Somebody leaves a team.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they aren't in it.
    pub async fn leave_team(&mut self, proof: &Proof<ArrangeSchool>, team: TeamId, person: PersonId) -> Result<()> {
        if run!(self, LEAVE_TEAM, team, person)? == 0 {
            return Err(Error::NotFound);
        }
        let school = proof.act().0;
        self.record(
            proof.who(),
            Happened::to(Verb::Removed, Noun::Team, team.0)
                .at(school)
                .with(json!({ "person": person })),
        )
        .await
    }
}

/// What is known after `said`: what it says replaces, what it leaves out stays.
fn merged(known: &SchoolFacts, said: &SchoolFacts) -> SchoolFacts {
    SchoolFacts {
        key: known.key.clone(),
        check_digit: said.check_digit.clone().or_else(|| known.check_digit.clone()),
        name: said.name.clone(),
        region: said.region.or(known.region),
        comuna_code: said.comuna_code.or(known.comuna_code),
        comuna: said.comuna.clone().or_else(|| known.comuna.clone()),
        dependency: said.dependency.or(known.dependency),
        rural: said.rural.or(known.rural),
        enrolment: said.enrolment.or(known.enrolment),
        specialities: if said.specialities.is_empty() {
            known.specialities.clone()
        } else {
            said.specialities.clone()
        },
        year: said.year.or(known.year),
    }
}
