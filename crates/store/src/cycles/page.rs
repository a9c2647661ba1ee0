//! One page of a list of cycles, sieved by who may read them and counted in the database.

use domain::id::{DriverId, IdeaId, NetworkId, PersonId, SchoolId};
use futures_util::future::try_join;

use super::line::{CycleLine, line};
use super::{draft, phases, reach};
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

/// An arrow of the theory, on which tests stand.
#[derive(Clone, Copy, Debug)]
pub enum Arrow {
    /// From an idea.
    Idea(IdeaId),
    /// From a driver: the tests of the ideas that hang on it, or on one below it; the network's, or a liceo's own on its own
    /// driver.
    Driver(DriverId),
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

/// Tests of an idea, `$1`, that `$2` may read.
macro_rules! of_idea {
    () => {
        concat!(" where c.idea_id = $1 and not ", draft!(), " and ", reach!("$2"))
    };
}

/// Tests on a driver, `$1`, that `$2` may read.
macro_rules! of_driver {
    () => {
        concat!(
            " where c.idea_id in (select i.id from idea i join driver v on v.id = i.driver_id where (i.driver_id = $1 or v.parent_id = $1) and (i.in_network or v.school_id is not null)) and not ",
            draft!(),
            " and ",
            reach!("$2")
        )
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

/// How many rows there are where nothing is searched.
macro_rules! seen {
    ($where:expr) => {
        concat!(
            "select count(*) from cycle c join measure m on m.id = c.measure_id ",
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
    IDEA_PAGE = line!(concat!(of_idea!(), " order by c.moved_at desc, c.id desc limit $3 offset $4"));
    IDEA_COUNT = seen!(of_idea!());
    DRIVER_PAGE = line!(concat!(of_driver!(), " order by c.moved_at desc, c.id desc limit $3 offset $4"));
    DRIVER_COUNT = seen!(of_driver!());
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
        let (network, who) = (asked.network, asked.who);
        // Either reads through all of them: side by side they take half as long.
        let all = async { one!(self, (i64,), count, network, who, kind, &pattern) };
        let page = async {
            all!(
                self,
                CycleLine,
                lines,
                network,
                who,
                kind,
                &pattern,
                asked.limit,
                asked.offset
            )
        };
        let (page, (all,)) = try_join(page, all).await?;
        Ok((page, all))
    }

    /// One page of the tests that stand on an arrow, as many as somebody may read, newest movement first; and how many there
    /// are in all. Drafts are not among them: they are not counted there either.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cycles_on(
        &self,
        arrow: Arrow,
        who: PersonId,
        limit: i64,
        offset: i64,
    ) -> Result<(Vec<CycleLine>, i64)> {
        let (count, lines, id) = match arrow {
            Arrow::Idea(id) => (IDEA_COUNT, IDEA_PAGE, id.0),
            Arrow::Driver(id) => (DRIVER_COUNT, DRIVER_PAGE, id.0),
        };
        let all = async { one!(self, (i64,), count, id, who) };
        let page = async { all!(self, CycleLine, lines, id, who, limit, offset) };
        let (page, (all,)) = try_join(page, all).await?;
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
        school: Option<SchoolId>,
        limit: i64,
    ) -> Result<Vec<CycleLine>> {
        all!(self, CycleLine, ABANDONED, network, who, school, limit)
    }
}
