//! How alike a liceo is to the reader's, and in words.

use std::collections::HashMap;

use domain::id::SchoolId;
use domain::permission::Standing;
use domain::school::{Likeness, Profile, Trait};

use crate::page::Page;
use crate::page::problem::Problem;

/// The reader's liceo beside the others.
pub struct Ours {
    schools: Vec<SchoolId>,
    own: Option<Profile>,
    others: HashMap<SchoolId, Profile>,
}

impl Ours {
    /// Reads it. Whoever works in several liceos compares with the first; the hub has none to compare with.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, reader: &Standing) -> Result<Self, Problem> {
        let (schools, db) = (reader.schools(), &page.app.db);
        let own = match schools.first() {
            Some(first) => Some(Profile::of(&db.school(*first).await?, db.specialities(*first).await?)),
            None => None,
        };
        let others = if own.is_some() {
            db.profiles().await?
        } else {
            HashMap::new()
        };
        Ok(Self { schools, own, others })
    }

    /// Whether there is a liceo to compare with.
    pub const fn is_any(&self) -> bool {
        self.own.is_some()
    }

    /// What a liceo has in common with ours; none for our own, and where there is none.
    fn beside(&self, school: SchoolId) -> Option<Likeness> {
        let own = self.own.as_ref().filter(|_| !self.schools.contains(&school))?;
        Some(own.beside(self.others.get(&school)?))
    }

    /// Whether it is a liceo like ours, or ours.
    pub fn is_alike(&self, school: SchoolId) -> bool {
        self.schools.contains(&school) || self.beside(school).is_some_and(|likeness| likeness.is_alike())
    }

    /// In words: `Como el tuyo: también SLEP, tamaño parecido, misma región`.
    pub fn said(&self, page: &Page, school: SchoolId) -> String {
        if self.schools.contains(&school) {
            return page.t("search-own");
        }
        let (Some(likeness), Some(own)) = (self.beside(school), &self.own) else {
            return String::new();
        };
        let same: Vec<String> = likeness.same.iter().map(|one| word(page, *one, own)).collect();
        match (likeness.is_alike(), likeness.known, same.is_empty()) {
            (true, ..) => page.t1("search-alike", "list", page.lang.list(&same)),
            (_, 0, _) => page.t("search-alike-unknown"),
            (_, _, true) => page.t("search-unlike"),
            _ => page.t1("search-somewhat-alike", "list", page.lang.list(&same)),
        }
    }
}

fn word(page: &Page, what: Trait, own: &Profile) -> String {
    match (what, own.dependency) {
        (Trait::Dependency, Some(dependency)) => page.t1(
            "search-same-dependency",
            "dependency",
            page.word("dependency", dependency),
        ),
        (Trait::Rural, _) if own.rural == Some(false) => page.t("search-same-urban"),
        (other, _) => page.t(&format!("search-same-{other}")),
    }
}
