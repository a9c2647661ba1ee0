//! `Can<A>`: the request of somebody who may do `A`. There is no other way to get a proof for a write.

use std::collections::HashMap;
use std::str::FromStr;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use domain::id::PersonId;
use domain::network::Network;
use domain::permission::{Act, Proof, Standing, decide};

use crate::app::App;
use crate::guard::session::{Member, Visitor};
use crate::page::problem::Problem;

/// How an act is put together from a route's path: the noun is loaded first, then the decision is taken.
pub trait Load: Act + Sized + Send {
    /// Loads what the decision needs.
    fn load(asked: &Asked<'_>) -> impl Future<Output = Result<Self, Problem>> + Send;
}

/// What a route's path and the visitor say.
pub struct Asked<'a> {
    /// The application.
    pub app: &'a App,
    /// Who asks.
    pub standing: &'a Standing,
    /// The network.
    pub network: Option<&'a Network>,
    params: HashMap<String, String>,
}

impl Asked<'_> {
    /// An id of the path. What is no id is not there.
    ///
    /// # Errors
    /// Not found.
    pub fn id<T: FromStr>(&self, name: &str) -> Result<T, Problem> {
        self.params
            .get(name)
            .and_then(|text| text.parse().ok())
            .ok_or_else(Problem::not_found)
    }

    /// Whether the path names something so, whatever it says.
    #[must_use]
    pub fn names(&self, name: &str) -> bool {
        self.params.contains_key(name)
    }

    /// The network; before it is founded nothing of it can be asked for.
    ///
    /// # Errors
    /// Not found.
    pub fn network(&self) -> Result<&Network, Problem> {
        self.network.ok_or_else(Problem::not_found)
    }
}

/// Somebody who may do `A`, with the proof and the network in which they do it.
#[derive(Clone, Debug)]
pub struct Can<A> {
    proof: Proof<A>,
    standing: Standing,
}

impl<A> Can<A> {
    /// The proof that `store` asks for.
    pub const fn proof(&self) -> &Proof<A> {
        &self.proof
    }

    /// What was asked and granted, with the noun that was loaded.
    pub const fn act(&self) -> &A {
        self.proof.act()
    }

    /// What the person is.
    pub const fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Who it is.
    pub const fn who(&self) -> PersonId {
        self.standing.person()
    }
}

impl<A: Load> FromRequestParts<App> for Can<A> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let member = Member::from_request_parts(parts, app).await?;
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app)
            .await
            .map_err(|_| Problem::not_found())?;
        let params = params
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let standing = member.signed_in.standing;
        let asked = Asked {
            app,
            standing: &standing,
            network: visitor.network.as_ref(),
            params,
        };
        let act = A::load(&asked).await?;
        // Not yours and not there are the same answer.
        let proof = decide(&standing, act).map_err(|_| Problem::not_found())?;
        Ok(Self { proof, standing })
    }
}

/// Decides in the middle of a handler, for acts that depend on what a form says.
///
/// # Errors
/// Not found, as for what isn't there.
pub fn allow<A: Act>(standing: &Standing, act: A) -> Result<Proof<A>, Problem> {
    decide(standing, act).map_err(|_| Problem::not_found())
}

/// Acts that need nothing loaded.
macro_rules! load_plain {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for domain::permission::$act {
            async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
                Ok(Self)
            }
        }
    )+};
}

load_plain!(
    AskNetwork,
    SeeDirectory,
    CorrectExpertise,
    ListRounds,
    FoundNetwork,
    SeeNetwork,
    ArrangeNetwork,
    SeePeople,
    OpenRoom,
    ConfirmClaims,
    SeeTheory,
    EditTheory,
    SearchTests,
    SeeInstruments,
    SeeTickets,
    ExportSurveys,
    SeeNetworkMastery,
    AnalyzePapers,
    ListConversations,
    FoundCircle,
    SeeExchanges,
    ArrangeExchanges,
    ListConvenings,
    ArrangeConvenings
);

impl Load for domain::permission::ActForOneself {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(asked.standing.person()))
    }
}
