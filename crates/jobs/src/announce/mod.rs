//! Mail about surveys: to whoever gave one, that it opens, that courses lag behind before it ends, that its results are there; to
//! whoever keeps a liceo's protocol, that a text waits; and to whoever is registered for a convening, that it is tomorrow.
//!
//! Owns when something is said and to whom. Must not say how many answered, nor anything from which that follows below eight: a course
//! is named or it isn't.

mod alerts;
mod convenings;
mod day;
mod results;

pub(crate) use alerts::{AnnounceAlerts, hour};
pub(crate) use convenings::AnnounceConvenings;
pub(crate) use day::AnnounceDay;
pub(crate) use results::AnnounceResults;

use domain::administration::Administration;
use domain::person::Language;
use store::{Announced, Letter, Mail, SurveyNews};

/// The mail about an administration.
fn mail(who: Announced, of: &Administration, base_url: &str, (news, courses): (SurveyNews, Vec<String>)) -> Mail {
    let base = base_url.trim_end_matches('/');
    let page = match news {
        SurveyNews::Released => "/resultados",
        SurveyNews::Opens | SurveyNews::Ends => "",
    };
    Mail {
        to: who.mail,
        language: who.language.unwrap_or(Language::EsCl),
        letter: Letter::Survey {
            news,
            name: who.name,
            survey: of.name.clone(),
            courses,
            until: of.last_day(),
            link: format!("{base}/encuestas/{}{page}", of.id),
            off: format!("{base}/cuenta"),
        },
    }
}
