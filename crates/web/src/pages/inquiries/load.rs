//! The acts on one inquiry, with the inquiry of the path.

use domain::id::{InquiryId, SchoolId};
use domain::inquiry::Inquiry;
use domain::permission::{EditInquiry, ListInquiries, SeeInquiry};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::Page;
use crate::page::problem::Problem;

/// Whose the inquiry of the path is.
async fn whose(asked: &Asked<'_>) -> Result<Option<SchoolId>, Problem> {
    let inquiry = asked.app.db.inquiry(asked.id("inquiry")?).await?;
    if inquiry.network_id != asked.network()?.id {
        return Err(Problem::not_found());
    }
    Ok(inquiry.school_id)
}

impl Load for SeeInquiry {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        whose(asked).await.map(Self)
    }
}

impl Load for EditInquiry {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        whose(asked).await.map(Self)
    }
}

impl Load for ListInquiries {
    async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self)
    }
}

/// Whose an inquiry is, in words: a liceo's, or everybody's.
///
/// # Errors
/// What the store says.
pub async fn place(page: &Page, inquiry: &Inquiry) -> Result<String, Problem> {
    Ok(match inquiry.school_id {
        Some(school) => page.app.db.school(school).await?.name,
        None => page.t("inquiry-network"),
    })
}

/// Path of a route with two ids.
#[derive(serde::Deserialize)]
pub struct OfEntry {
    /// The inquiry.
    pub inquiry: InquiryId,
    /// The entry.
    pub entry: domain::id::InquiryEntryId,
}
