//! What every door does at the end: a session in a cookie, and on to the page that was asked for.

use axum::extract::FromRequestParts;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use domain::secret::Secret;
use serde::Deserialize;
use store::PersonNames;

use crate::guard::session::{header_text, keep_session};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// Most characters of a name.
const NAME_LENGTH: usize = 120;

/// The page to go to afterwards, from a query: `?luego=/ciclos`.
#[derive(Debug, Default, Deserialize)]
pub struct After {
    /// The path asked for.
    #[serde(default)]
    pub luego: String,
}

impl After {
    /// The path, if it is one of ours; else home.
    pub fn path(&self) -> String {
        local(&self.luego).to_owned()
    }
}

/// A path of ours: what a link from elsewhere asks for must not lead elsewhere.
pub fn local(path: &str) -> &str {
    let ours = path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic())
        && !path.contains('\\');
    if ours { path } else { "/" }
}

/// What a browser calls itself, in two words that its owner recognises; the rest isn't kept.
#[derive(Clone, Debug)]
pub struct Agent(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Agent {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Ok(Self(in_two_words(header_text(&parts.headers, USER_AGENT.as_str()))))
    }
}

/// `Firefox, Android`. The order matters: most browsers also call themselves by the names of others.
fn in_two_words(agent: &str) -> String {
    let first = |names: &[(&'static str, &'static str)]| {
        names
            .iter()
            .find(|(sign, _)| agent.contains(sign))
            .map(|(_, name)| *name)
    };
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("CriOS", "Chrome"),
        ("FxiOS", "Firefox"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("CrOS", "Chromebook"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    let words: Vec<&str> = [browser, system].into_iter().flatten().collect();
    words.join(", ")
}

/// On to a page, with the cookie of a new session.
pub fn let_in(page: &Page, secret: &Secret, answer: Answer) -> Answer {
    Ok(with_cookie(answer?, keep_session(&page.app, secret)))
}

/// An answer with one more cookie.
pub fn with_cookie(mut response: Response, (name, value): (HeaderName, HeaderValue)) -> Response {
    response.headers_mut().append(name, value);
    response
}

/// A name as typed, with the keys to sort and find it by; none where nothing stands.
pub fn names(typed: &str) -> Option<PersonNames> {
    let name = domain::text::some_line(typed, NAME_LENGTH)?;
    Some(PersonNames {
        sort_key: i18n::sort_key(&name),
        search_key: i18n::search_key(&name),
        name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_paths_are_gone_to() {
        assert_eq!(local("/ciclos?x=1"), "/ciclos?x=1");
        for elsewhere in ["", "https://x.cl", "//x.cl", "/\\x.cl", "/a\nb", "javascript:1"] {
            assert_eq!(local(elsewhere), "/", "{elsewhere}");
        }
    }

    #[test]
    fn a_browser_is_two_words() {
        let phone = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/124.0 Mobile Safari/537.36";
        assert_eq!(in_two_words(phone), "Chrome, Android");
        assert_eq!(in_two_words("curl/8"), "");
    }
}
