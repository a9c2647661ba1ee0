//! One page of a list of cycles, sieved by who may read them and counted in the database.

use domain::id::{NetworkId, PersonId};

use super::line::{CycleLine, line};
use super::{phases, reach};
use crate::db::Db;
use crate::error::Result;
use crate::schools::contains;

/// Which cycles a page holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleKind {
    /// Drafts and running ones.
    Running,
    /// Done ones that wait for their study or their decision.
    Deciding,
    /// Closed ones.
    Closed,
    /// In any state.
    Any,
}

impl CycleKind {
    const fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Deciding => "deciding",
            Self::Closed => "closed",
            Self::Any => "any",
        }
    }
}

/// What a page of cycles asks for.
#[derive(Clone, Copy, Debug)]
pub struct CyclePage<'a> {
    /// The network.
    pub network: NetworkId,
    /// Who reads.
    pub who: PersonId,
    /// Of the reader's own liceos; else of all others.
    pub own: bool,
    /// In which state.
    pub kind: CycleKind,
    /// A search key that title, liceo or owner contain; may be empty.
    pub search: &'a str,
    /// Lines at most.
    pub limit: i64,
    /// Lines before them.
    pub offset: i64,
}

/// In which state: `$3` is the word of a [`CycleKind`].
macro_rules! kind {
    () => {
        "($3 = 'any' or ($3 = 'closed' and x.cycle_id is not null) or ($3 = 'deciding' and x.cycle_id is null and (d.cycle_id is not null or s.cycle_id is not null)) or ($3 = 'running' and x.cycle_id is null and d.cycle_id is null and s.cycle_id is null))"
    };
}

/// Whose words contain the search: `$4`.
macro_rules! found {
    () => {
        "($4 = '' or c.search_key like $4 escape '!' or o.search_key like $4 escape '!' or p.search_key like $4 escape '!')"
    };
}

/// In a liceo where the reader holds a role.
macro_rules! own {
    () => {
        "c.school_id in (select w.school_id from role_grant w where w.person_id = $2 and w.ended_at is null and w.school_id is not null)"
    };
}

/// The rows of a page before they are sorted and cut.
macro_rules! counted {
    ($where:expr) => {
        concat!(
            "select count(*) from cycle c join measure m on m.id = c.measure_id join school o on o.id = c.school_id join person p on p.id = c.owner_id ",
            phases!(),
            $where
        )
    };
}

sql! {
    OWN_PAGE = line!(concat!(" where c.network_id = $1 and ", own!(), " and ", kind!(), " and ", found!(), " and ", reach!("$2"), " order by c.moved_at desc, c.id desc limit $5 offset $6"));
    OWN_COUNT = counted!(concat!(" where c.network_id = $1 and ", own!(), " and ", kind!(), " and ", found!(), " and ", reach!("$2")));
    OTHERS_PAGE = line!(concat!(" where c.network_id = $1 and not (", own!(), ") and ", kind!(), " and ", found!(), " and ", reach!("$2"), " order by c.moved_at desc, c.id desc limit $5 offset $6"));
    OTHERS_COUNT = counted!(concat!(" where c.network_id = $1 and not (", own!(), ") and ", kind!(), " and ", found!(), " and ", reach!("$2")));
    ABANDONED = line!(concat!(" where c.network_id = $1 and x.decision = 'abandon' and (c.school_id = $3 or $3 is null) and ", reach!("$2"), " order by x.at desc, c.id desc limit $4"));
}

impl Db {
    /// One page of cycles that somebody may read, newest movement first; and how many there are in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cycle_page(&self, asked: &CyclePage<'_>) -> Result<(Vec<CycleLine>, i64)> {
        let (pattern, kind) = (contains(asked.search), asked.kind.word());
        let (count, lines) = if asked.own {
            (OWN_COUNT, OWN_PAGE)
        } else {
            (OTHERS_COUNT, OTHERS_PAGE)
        };
        let (all,) = one!(self, (i64,), count, asked.network, asked.who, kind, &pattern)?;
        let page = all!(
            self,
            CycleLine,
            lines,
            asked.network,
            asked.who,
            kind,
            &pattern,
            asked.limit,
            asked.offset
        )?;
        Ok((page, all))
    }

    /// The newest abandoned tests that somebody may read, of the network or of one liceo.
    ///
    /// # Errors
    /// What the database says.
    pub async fn abandoned(
        &self,
        network: NetworkId,
        who: PersonId,
        school: Option<domain::id::SchoolId>,
        limit: i64,
    ) -> Result<Vec<CycleLine>> {
        all!(self, CycleLine, ABANDONED, network, who, school, limit)
    }
}
