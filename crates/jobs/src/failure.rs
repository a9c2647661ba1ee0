//! How a job can fail: so that it is worth trying again, or so that it is not.

/// Why a job was not done. The reason is kept and may be read by the administrator: it names no person, no address, no
/// code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// It may go better later: the other side is busy or can't be reached.
    #[error("{0}")]
    Later(String),
    /// It will never go: the address is none, the other side refuses for good.
    #[error("{0}")]
    Never(String),
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::Later(error.to_string())
    }
}
