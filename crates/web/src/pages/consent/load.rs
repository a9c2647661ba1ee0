//! How the acts about a course's consents are put together from a route's path.

use domain::consent::{ConsentText, Purpose};
use domain::id::{CourseId, SchoolId};
use domain::permission::{KeepConsents, SeeConsentText, SeeCourseRoster, SeeInvitations, WriteConsentText};
use serde::Deserialize;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::Page;
use crate::page::problem::Problem;

async fn course(asked: &Asked<'_>) -> Result<(SchoolId, CourseId), Problem> {
    asked.network()?;
    let id: CourseId = asked.id("course")?;
    let course = asked.app.db.course(id).await?;
    Ok((course.school_id, course.id))
}

impl Load for SeeInvitations {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (school, course) = course(asked).await?;
        Ok(Self(SeeCourseRoster { school, course }))
    }
}

impl Load for KeepConsents {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let (school, course) = course(asked).await?;
        Ok(Self { school, course })
    }
}

impl Load for SeeConsentText {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network().map(|_| Self)
    }
}

impl Load for WriteConsentText {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked.network().map(|_| Self)
    }
}

/// Which purpose a page is about: the form's or the address's `para`.
#[derive(Debug, Default, Deserialize)]
pub struct ForWhat {
    #[serde(default)]
    para: String,
}

impl ForWhat {
    /// It; surveys whose answers are kept together where nothing is said.
    pub fn purpose(&self) -> Purpose {
        purpose(&self.para)
    }
}

/// The purpose of a word.
pub fn purpose(word: &str) -> Purpose {
    word.parse().unwrap_or(Purpose::LinkedSurveys)
}

/// An address about a purpose.
pub fn about(path: &str, purpose: Purpose) -> String {
    match purpose {
        Purpose::LinkedSurveys => path.to_owned(),
        Purpose::AnonymousSurveys | Purpose::StudentTeams => format!("{path}?para={purpose}"),
    }
}

/// The same page about each purpose: address, words, and whether it is this one.
pub fn purposes(page: &Page, path: &str, this: Purpose) -> Vec<(String, String, bool)> {
    let tab = |one: &Purpose| (about(path, *one), named(page, *one), *one == this);
    Purpose::ALL.iter().map(tab).collect()
}

/// A purpose in words.
pub fn named(page: &Page, purpose: Purpose) -> String {
    page.t(&format!("purpose-{purpose}"))
}

/// Every version of the network's text for a purpose, the oldest first.
pub async fn texts(page: &Page, purpose: Purpose) -> Result<Vec<ConsentText>, Problem> {
    let mut texts = page.app.db.consent_texts(page.network()?.id).await?;
    texts.retain(|text| text.purpose == purpose);
    Ok(texts)
}
