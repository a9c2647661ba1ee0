//! Who may write which theory, with the proof, and the writing itself: what the form says is merged with what stands there.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::id::{NetworkId, SchoolId};
use domain::permission::{EditLiceoTheory, EditTheory, Proof};
use domain::theory::{Belief, Edit, Merged, Misfit, NodeId, merge};
use store::{LiceoTheory, TheoryNow, Write};

use super::ground::in_liceo;
use super::token::Token;
use crate::app::App;
use crate::guard::Can;
use crate::page::Page;
use crate::page::problem::Problem;

/// Somebody who may write a theory.
pub enum Pen {
    /// The network's.
    Network(Proof<EditTheory>),
    /// A liceo's.
    Liceo(Proof<EditLiceoTheory>),
}

/// What somebody wants a theory to say.
pub enum Wish {
    /// An edit in place.
    Edit(Edit),
    /// A whole theory, as it was at another time; what others changed since stays where both can't be.
    Belief(Box<Belief>),
    /// What was set aside is part of it again.
    Restore(NodeId),
    /// What the network says of a node, or of the aim, instead of the liceo's own words.
    Follow(Option<NodeId>),
}

/// A wish with where it began and why.
pub struct Asked {
    /// The versions that the form was opened on.
    pub token: Token,
    /// From what the wish begins, where that is not what the form was opened on.
    pub base: Option<Belief>,
    /// What is wanted.
    pub wish: Wish,
    /// Why.
    pub reason: String,
    /// Whether it is wanted although somebody removed the node, or changed what shall be removed.
    pub insists: bool,
}

/// What became of it.
pub enum Written {
    /// It is kept. What stood in the way of a wish for another time stayed.
    Kept(Kept),
    /// Two people wrote the same: somebody must decide.
    Clash(Box<Clash>),
}

/// A kept change.
pub struct Kept {
    /// The version that was made; none where nothing changed.
    pub number: Option<i64>,
    /// The version that the form was opened on.
    pub since: i64,
    /// The version that stood there.
    pub until: i64,
    /// Whether something that others changed later stayed as they have it.
    pub partly: bool,
}

/// What two people wrote at once.
pub struct Clash {
    /// Both in one, with what is to be decided.
    pub merged: Merged,
    /// What stands there.
    pub now: Belief,
    /// Its versions.
    pub token: Token,
}

impl FromRequestParts<App> for Pen {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        if in_liceo(parts) {
            let can = Can::<EditLiceoTheory>::from_request_parts(parts, app).await?;
            return Ok(Self::Liceo(can.proof().clone()));
        }
        let can = Can::<EditTheory>::from_request_parts(parts, app).await?;
        Ok(Self::Network(can.proof().clone()))
    }
}

impl Pen {
    /// The liceo.
    pub const fn school(&self) -> Option<SchoolId> {
        match self {
            Self::Network(_) => None,
            Self::Liceo(proof) => Some(proof.act().0),
        }
    }

    /// Merges a wish with what stands there, and keeps it where nobody else wrote the same.
    ///
    /// # Errors
    /// A refusal where it can't be done; not found where it is about nothing.
    pub async fn write(&self, page: &Page, asked: &Asked) -> Result<Written, Problem> {
        let network = page.network()?.id;
        // Read before the transaction: versions never change, and a writer must not wait for a second connection.
        let base = match &asked.base {
            Some(base) => Some(base.clone()),
            None => asked.token.belief(&page.app.db, network, self.school()).await?,
        };
        let mut w = page.app.db.write(page.app.moment()).await?;
        let now = Now::read(&mut w, self, network).await?;
        let belief = now.belief();
        let merged = asked.merged(base, &now, &belief).map_err(store::Error::from)?;
        let lenient = matches!(asked.wish, Wish::Belief(_));
        let gone = !merged.kept.is_empty() && !asked.insists;
        if !lenient && (gone || !merged.conflicts.is_empty()) {
            return Ok(Written::Clash(Box::new(Clash {
                merged,
                token: now.token(),
                now: belief,
            })));
        }
        let before = now.token().number;
        let number = now.keep(&mut w, self, &merged.belief, &asked.reason).await?;
        let changed = number != before;
        if changed {
            w.commit().await?;
        }
        Ok(Written::Kept(Kept {
            number: changed.then_some(number),
            since: asked.token.number,
            until: before,
            partly: !merged.conflicts.is_empty() || !merged.kept.is_empty(),
        }))
    }
}

impl Asked {
    fn merged(&self, base: Option<Belief>, now: &Now, belief: &Belief) -> Result<Merged, Misfit> {
        let whole = |belief: Belief| Merged {
            belief,
            ..Merged::default()
        };
        match &self.wish {
            // «One up» is said of the order that is there; two who order at once have both their way.
            Wish::Edit(edit @ (Edit::Earlier(_) | Edit::Later(_))) => now.edit(belief, edit).map(whole),
            Wish::Edit(edit) => {
                let base = base.unwrap_or_else(|| belief.clone());
                let (base, ours) = match now.edit(&base, edit) {
                    Ok(ours) => (base, ours),
                    // What it is about, or the place for it, came after the version that the form names.
                    Err(_) => (belief.clone(), now.edit(belief, edit)?),
                };
                Ok(merge(&base, &ours, belief))
            }
            Wish::Belief(ours) => {
                let base = base.unwrap_or_else(|| belief.clone());
                Ok(merge(&base, ours, belief))
            }
            Wish::Restore(node) => now.fork(|fork| fork.restored(*node)).map(whole),
            Wish::Follow(node) => now.fork(|fork| fork.following(*node)).map(whole),
        }
    }
}

/// The theory within the transaction.
enum Now {
    Network(TheoryNow),
    Liceo(Box<LiceoTheory>),
}

impl Now {
    async fn read(w: &mut Write<'_>, pen: &Pen, network: NetworkId) -> store::Result<Self> {
        match pen {
            Pen::Network(_) => w.theory_now(network).await.map(Self::Network),
            Pen::Liceo(proof) => Ok(Self::Liceo(Box::new(w.liceo_theory_now(network, proof.act().0).await?))),
        }
    }

    fn belief(&self) -> Belief {
        match self {
            Self::Network(now) => now.belief.clone(),
            Self::Liceo(now) => now.fork.belief(),
        }
    }

    fn token(&self) -> Token {
        match self {
            Self::Network(now) => Token::network(now.number),
            Self::Liceo(now) => Token::of(now),
        }
    }

    fn edit(&self, belief: &Belief, edit: &Edit) -> Result<Belief, Misfit> {
        match self {
            Self::Network(_) => belief.edit(edit),
            Self::Liceo(now) => now.fork.edit(belief, edit),
        }
    }

    /// Only a liceo's theory has words on another.
    fn fork(&self, said: impl FnOnce(&domain::theory::Fork) -> Belief) -> Result<Belief, Misfit> {
        match self {
            Self::Network(_) => Err(Misfit::NotThere),
            Self::Liceo(now) => Ok(said(&now.fork)),
        }
    }

    async fn keep(&self, w: &mut Write<'_>, pen: &Pen, after: &Belief, reason: &str) -> store::Result<i64> {
        match (self, pen) {
            (Self::Network(now), Pen::Network(proof)) => w.keep_theory(proof, now, after, reason).await,
            (Self::Liceo(now), Pen::Liceo(proof)) => w.keep_liceo_theory(proof, now, after, reason).await,
            _ => Err(store::Error::NotFound),
        }
    }
}
