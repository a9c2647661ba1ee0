//! A school is taken in as a file or form says it; and what is known of each, to compare with.

use std::collections::HashMap;

use domain::event::{Happened, Noun, Verb};
use domain::exchange::Place;
use domain::id::SchoolId;
use domain::permission::{ArrangeNetwork, Proof};
use domain::school::{Dependency, School, SchoolFacts, SchoolKey};
use serde_json::json;

use crate::db::Db;
use crate::error::Result;
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

impl ImportedSchool {
    /// The school.
    #[must_use]
    pub const fn id(self) -> SchoolId {
        match self {
            Self::Added(id) | Self::Changed(id) | Self::Left(id) => id,
        }
    }
}

sql! {
    BY_KEY = "select id, scheme, code, check_digit, name, sort_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at from school where scheme = $1 and code = $2";
    ALL_SPECIALITIES = "select school_id, code from school_speciality order by school_id, code";
    SPECIALITIES = "select code from school_speciality where school_id = $1 order by code";
    INSERT = "insert into school (id, scheme, code, check_digit, name, sort_key, search_key, region, comuna_code, comuna, dependency, rural, enrolment, directory_year, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    CHANGE = "update school set check_digit = $2, name = $3, sort_key = $4, search_key = $5, region = $6, comuna_code = $7, comuna = $8, dependency = $9, rural = $10, enrolment = $11, directory_year = $12 where id = $1";
    DEPENDS = "insert into school_dependency (school_id, year, dependency) values ($1, $2, $3) on conflict (school_id, year) do update set dependency = excluded.dependency";
    NO_SPECIALITIES = "delete from school_speciality where school_id = $1";
    PLACES = "select school_id, latitude, longitude from school_place order by school_id";
    PLACE = "select school_id, latitude, longitude from school_place where school_id = $1";
    SET_PLACE = "insert into school_place (school_id, latitude, longitude) values ($1, $2, $3) on conflict (school_id) do update set latitude = excluded.latitude, longitude = excluded.longitude";
    SPECIALITY = "insert into school_speciality (school_id, code) values ($1, $2) on conflict (school_id, code) do nothing";
}

impl Db {
    /// A school by its key.
    ///
    /// # Errors
    /// What the database says.
    pub async fn school_by_key(&self, key: &SchoolKey) -> Result<Option<School>> {
        maybe!(self, School, BY_KEY, key.scheme, &key.code)
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
        let mut places = self.places().await?;
        Ok(schools
            .into_iter()
            .map(|school| {
                let specialities = specialities.remove(&school.id).unwrap_or_default();
                let place = places.remove(&school.id);
                (school.key(), facts_of(school, specialities, place))
            })
            .collect())
    }

    /// Where liceos are, as far as somebody said it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn places(&self) -> Result<HashMap<SchoolId, Place>> {
        Ok(all!(self, PlaceRow, PLACES)?.into_iter().filter_map(placed).collect())
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
        let place = maybe!(self, PlaceRow, PLACE, known.id)?.and_then(placed);
        let before = facts_of(known.clone(), specialities, place.map(|(_, place)| place));
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
        if after.place != before.place {
            self.set_place(known.id, after.place).await?;
        }
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
        self.set_place(id, facts.place).await?;
        Ok(id)
    }

    async fn set_place(&mut self, school: SchoolId, place: Option<Place>) -> Result<()> {
        if let Some((latitude, longitude)) = place.map(Place::fine) {
            run!(self, SET_PLACE, school, i64::from(latitude), i64::from(longitude))?;
        }
        Ok(())
    }

    async fn add_specialities(&mut self, school: SchoolId, codes: &[i64]) -> Result<()> {
        for code in codes {
            run!(self, SPECIALITY, school, *code)?;
        }
        Ok(())
    }
}

/// A liceo with its latitude and longitude, in hundred-thousandths of a degree.
type PlaceRow = (SchoolId, i64, i64);

/// What is no place of Chile was written by nobody of ours.
fn placed((school, latitude, longitude): PlaceRow) -> Option<(SchoolId, Place)> {
    let fine = |degrees: i64| i32::try_from(degrees).ok();
    let place = Place::new(fine(latitude)?, fine(longitude)?).ok()?;
    Some((school, place))
}

fn facts_of(school: School, specialities: Vec<i64>, place: Option<Place>) -> SchoolFacts {
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
        place,
        year: school.directory_year,
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
        place: said.place.or(known.place),
        year: said.year.or(known.year),
    }
}
