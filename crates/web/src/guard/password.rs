//! Passwords: optional, argon2id, hashed away from the threads that serve pages.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};

use crate::app::App;
use crate::page::problem::Problem;

/// Signs that a password has at least: length beats rules (NIST SP 800-63B).
pub const SHORTEST: usize = 12;
/// Signs that one may have at most: longer ones would only cost work.
pub const LONGEST: usize = 200;

/// The argon2id hash of a password, with parameters and salt in it.
///
/// # Errors
/// Our own fault, where hashing fails.
pub async fn hash(app: &App, password: &str) -> Result<String, Problem> {
    let password = password.to_owned();
    let _turn = app
        .hashing
        .acquire()
        .await
        .map_err(|_| Problem::ours("hashing has stopped"))?;
    tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash| hash.to_string())
    })
    .await
    .map_err(|error| Problem::ours(&error.to_string()))?
    .map_err(|error| Problem::ours(&error.to_string()))
}

/// Whether a password is the one of a hash. Without a hash the same work is done, so that time tells nothing.
///
/// # Errors
/// Our own fault, where hashing fails.
pub async fn matches(app: &App, password: &str, hash: Option<&str>) -> Result<bool, Problem> {
    // Nobody could have chosen one so long; hashing it would let a stranger order work.
    let password: String = password.chars().take(LONGEST + 1).collect();
    let password = password.as_str();
    let Some(hash) = hash.map(str::to_owned) else {
        self::hash(app, password).await?;
        return Ok(false);
    };
    let password = password.to_owned();
    let _turn = app
        .hashing
        .acquire()
        .await
        .map_err(|_| Problem::ours("hashing has stopped"))?;
    tokio::task::spawn_blocking(move || {
        PasswordHash::new(&hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await
    .map_err(|error| Problem::ours(&error.to_string()))
}
