//! By what those who answered are set beside each other: sex, as the list has it, or something that holds of their liceo.
//!
//! Owns which groups may be told. Of a trait of liceos there are three liceos or more on both sides: what is said of one liceo's students is
//! said of that liceo.

use domain::id::{GenerationId, SchoolId};
use domain::school::{Dependency, School};
use domain::student::Sex;
use domain::suppression::SMALLEST_NETWORK;
use stats::dif::Group;
use store::NetworkSum;

use crate::page::Page;
use crate::page::problem::Problem;

/// A way of setting groups beside each other.
pub struct Beside {
    /// Its word in the address.
    pub word: &'static str,
    /// What it is called.
    pub name: String,
    /// The group compared with, and the other.
    pub reference: String,
    /// See `reference`.
    pub focal: String,
    /// On which side each liceo's students are; none where the students' sex says it.
    sides: Option<Vec<Option<Group>>>,
}

impl Beside {
    /// In which group somebody is who answered in the liceo at this place.
    pub fn group(&self, place: usize, sex: Sex) -> Option<Group> {
        match (&self.sides, sex) {
            (Some(sides), _) => sides.get(place).copied().flatten(),
            (None, Sex::Male) => Some(Group::Reference),
            (None, Sex::Female) => Some(Group::Focal),
            (None, Sex::Other | Sex::Unsaid) => None,
        }
    }

    /// All that may be told of a paper that these liceos gave; sex first.
    ///
    /// # Errors
    /// What the store says.
    pub async fn all(page: &Page, sums: &[NetworkSum]) -> Result<Vec<Self>, Problem> {
        let mut schools = Vec::new();
        for sum in sums {
            schools.push(page.app.db.school(sum.assessment.school_id).await?);
        }
        let mut all = vec![Self::sex(page)];
        all.extend(Self::dependency(page, &schools));
        all.extend(Self::generation(page, &schools).await?);
        all.extend(Self::place(page, &schools));
        Ok(all)
    }

    fn sex(page: &Page) -> Self {
        Self {
            word: "sexo",
            name: page.t("analysis-by-sex"),
            reference: page.t("analysis-boys"),
            focal: page.t("analysis-girls"),
            sides: None,
        }
    }

    /// Schools that the state runs, beside those that it pays.
    fn dependency(page: &Page, schools: &[School]) -> Option<Self> {
        let side = |school: &School| match school.dependency? {
            Dependency::Subsidised | Dependency::Delegated | Dependency::Private => Some(Group::Reference),
            Dependency::Municipal | Dependency::Slep => Some(Group::Focal),
        };
        Some(Self {
            word: "dependencia",
            name: page.t("analysis-by-dependency"),
            reference: page.t("analysis-others-run"),
            focal: page.t("analysis-state-run"),
            sides: Some(told(schools.iter().map(side).collect())?),
        })
    }

    fn place(page: &Page, schools: &[School]) -> Option<Self> {
        let side = |school: &School| {
            let rural = school.rural?;
            Some(if rural { Group::Focal } else { Group::Reference })
        };
        Some(Self {
            word: "zona",
            name: page.t("analysis-by-place"),
            reference: page.t("analysis-town"),
            focal: page.t("analysis-country"),
            sides: Some(told(schools.iter().map(side).collect())?),
        })
    }

    /// The generation that entered last, beside those before it.
    async fn generation(page: &Page, schools: &[School]) -> Result<Option<Self>, Problem> {
        let network = page.network()?.id;
        let generations = page.app.db.generations(network).await?;
        let members = page.app.db.members(network).await?;
        let of = |school: SchoolId| -> Option<(i64, GenerationId)> {
            let member = members.iter().find(|member| member.school_id == school)?;
            let generation = generations.iter().find(|one| one.id == member.generation_id)?;
            Some((generation.entry_year, generation.id))
        };
        let own: Vec<Option<(i64, GenerationId)>> = schools.iter().map(|school| of(school.id)).collect();
        let Some((_, newest)) = own.iter().flatten().max().copied() else {
            return Ok(None);
        };
        let side = |own: &Option<(i64, GenerationId)>| {
            let (_, generation) = (*own)?;
            Some(if generation == newest {
                Group::Focal
            } else {
                Group::Reference
            })
        };
        let name = generations.iter().find(|one| one.id == newest);
        let focal = name.map_or_else(String::new, |one| one.name.clone());
        Ok(told(own.iter().map(side).collect()).map(|sides| Self {
            word: "generacion",
            name: page.t("analysis-by-generation"),
            reference: page.t("analysis-before"),
            focal,
            sides: Some(sides),
        }))
    }
}

/// The sides, where there are liceos enough on both.
fn told(sides: Vec<Option<Group>>) -> Option<Vec<Option<Group>>> {
    let on = |group: Group| sides.iter().filter(|side| **side == Some(group)).count();
    let enough = on(Group::Reference) >= SMALLEST_NETWORK && on(Group::Focal) >= SMALLEST_NETWORK;
    enough.then_some(sides)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_of_two_liceos_is_not_told() {
        let (one, other) = (Some(Group::Reference), Some(Group::Focal));
        assert!(told(vec![one, one, one, other, other, None]).is_none());
        assert!(told(vec![one, one, one, other, other, other, None]).is_some());
    }
}
