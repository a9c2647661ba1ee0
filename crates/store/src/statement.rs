//! Three small macros: constants of SQL that a test can list, and one way to run one on either database.

/// A value of either database: `On::Sqlite` or `On::Postgres`.
#[derive(Debug)]
pub(crate) enum On<S, P> {
    Sqlite(S),
    Postgres(P),
}

/// Declares SQL constants and `STATEMENTS`, the list of them.
macro_rules! sql {
    ($($(#[$meta:meta])* $name:ident = $text:expr;)+) => {
        $($(#[$meta])* const $name: &str = $text;)+
        /// The statements of this file, by name.
        pub(crate) const STATEMENTS: &[(&str, &str)] = &[$((concat!(module_path!(), "::", stringify!($name)), $name)),+];
    };
}

/// Evaluates the same expression on whichever database it is.
macro_rules! on {
    ($on:expr, $c:ident => $body:expr) => {
        match $on.on() {
            $crate::statement::On::Sqlite($c) => $body,
            $crate::statement::On::Postgres($c) => $body,
        }
    };
}

/// All rows: `all!(self, PeopleOf, BY_SCHOOL, school)`.
macro_rules! all {
    ($on:expr, $T:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        on!($on, c => sqlx::query_as::<_, $T>($sql)$(.bind($bind))*.fetch_all(c).await).map_err($crate::error::Error::from)
    };
}

/// A row, if there is one.
macro_rules! maybe {
    ($on:expr, $T:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        on!($on, c => sqlx::query_as::<_, $T>($sql)$(.bind($bind))*.fetch_optional(c).await).map_err($crate::error::Error::from)
    };
}

/// The row that must be there.
macro_rules! one {
    ($on:expr, $T:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        on!($on, c => sqlx::query_as::<_, $T>($sql)$(.bind($bind))*.fetch_one(c).await).map_err($crate::error::Error::from)
    };
}

/// Runs a statement and tells how many rows it touched.
macro_rules! run {
    ($on:expr, $sql:expr $(, $bind:expr)* $(,)?) => {
        on!($on, c => sqlx::query($sql)$(.bind($bind))*.execute(c).await.map(|done| done.rows_affected()))
            .map_err($crate::error::Error::from)
    };
}
