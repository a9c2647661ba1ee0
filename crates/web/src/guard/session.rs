//! Who it is: a secret in a cookie, of which the database knows the hash.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use domain::door::SESSION_DAYS;
use domain::id::PersonId;
use domain::network::Network;
use domain::person::Language;
use domain::secret::Secret;
use i18n::Lang;
use store::SignedIn;

use crate::app::App;
use crate::page::problem::Problem;

/// Name of the cookie that tells the scripts of this browser whose it is, also without network: an id, no key to anything. By it
/// a phone keeps what several people noted apart.
pub const WHO_COOKIE: &str = "ronda-quien";

/// Seconds after which a session's use is noted again: not every page needs a write.
const NOTED_EVERY: i64 = 3600;

/// Whoever asks, signed in or not.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Who they are.
    pub signed_in: Option<SignedIn>,
    /// Language of their pages.
    pub lang: Lang,
    /// The network, once founded.
    pub network: Option<Network>,
    /// Path and query that they ask for.
    pub path: String,
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who.
    pub signed_in: SignedIn,
}

impl Member {
    /// Their id.
    #[must_use]
    pub fn id(&self) -> PersonId {
        self.signed_in.person.id
    }
}

/// Recognises whoever asks, once a request.
pub async fn recognise(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let visitor = match visitor(&app, request.headers(), request.uri()).await {
        Ok(visitor) => visitor,
        Err(error) => {
            // The problem page needs a visitor; without a database nobody can be recognised.
            let lang = Lang::from_accept(header_text(request.headers(), header::ACCEPT_LANGUAGE.as_str()));
            let nobody = Visitor {
                signed_in: None,
                lang,
                network: None,
                path: request.uri().path().to_owned(),
            };
            return crate::page::problem::draw(&app, &nobody, &Problem::from(error));
        }
    };
    let who = visitor.signed_in.as_ref().map(|known| known.person.id.to_string());
    let told = cookie(request.headers(), WHO_COOKIE).map(str::to_owned);
    request.extensions_mut().insert(visitor);
    let mut response = next.run(request).await;
    if who != told {
        let (name, value) = tell_scripts(&app, who.as_deref());
        response.headers_mut().append(name, value);
    }
    response
}

/// The header that tells scripts whose browser it is, or that it is nobody's.
fn tell_scripts(app: &App, who: Option<&str>) -> (header::HeaderName, HeaderValue) {
    let (value, seconds) = who.map_or(("", 0), |who| (who, SESSION_DAYS * 86_400));
    let secure = if app.is_secure() { "; Secure" } else { "" };
    let text = format!("{WHO_COOKIE}={value}; Path=/; SameSite=Lax; Max-Age={seconds}{secure}");
    // An id: letters, digits, hyphens.
    (
        header::SET_COOKIE,
        HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static("")),
    )
}

async fn visitor(app: &App, headers: &HeaderMap, uri: &axum::http::Uri) -> Result<Visitor, store::Error> {
    let now = app.now();
    let signed_in = match cookie(headers, session_cookie(app)) {
        Some(secret) => app.db.signed_in(&Secret::brought(secret), now).await?,
        None => None,
    };
    if let Some(known) = &signed_in
        && now.seconds_since(known.session.seen_at) > NOTED_EVERY
    {
        app.db
            .write(app.moment())
            .await?
            .touch_session(known.session.id)
            .await?;
    }
    let chosen = signed_in.as_ref().and_then(|known| known.person.language).map(lang_of);
    let lang = chosen
        .or_else(|| cookie(headers, "idioma").and_then(Lang::from_tag))
        .unwrap_or_else(|| Lang::from_accept(header_text(headers, header::ACCEPT_LANGUAGE.as_str())));
    let path = uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
    Ok(Visitor {
        signed_in,
        lang,
        network: app.db.network().await?,
        path,
    })
}

/// The interface's language for a person's choice.
#[must_use]
pub fn lang_of(language: Language) -> Lang {
    match language {
        Language::EsCl => Lang::EsCl,
        Language::En => Lang::En,
    }
}

/// A person's choice for an interface's language.
#[must_use]
pub fn language_of(lang: Lang) -> Language {
    match lang {
        Lang::EsCl => Language::EsCl,
        Lang::En => Language::En,
    }
}

/// A header as text; empty where absent or odd.
pub fn header_text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// A cookie's value.
#[must_use]
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|pair| {
            let (key, value) = pair.trim().split_once('=')?;
            (key == name).then_some(value)
        })
}

/// Name of the session's cookie: bound to the host over TLS, plain on a machine's own address.
#[must_use]
pub fn session_cookie(app: &App) -> &'static str {
    if app.is_secure() { "__Host-ronda" } else { "ronda" }
}

/// The header that gives a browser its session.
#[must_use]
pub fn keep_session(app: &App, secret: &Secret) -> (header::HeaderName, HeaderValue) {
    set_cookie(app, session_cookie(app), secret.reveal(), SESSION_DAYS * 86_400)
}

/// The header that takes a browser's session away.
#[must_use]
pub fn drop_session(app: &App) -> (header::HeaderName, HeaderValue) {
    set_cookie(app, session_cookie(app), "", 0)
}

/// A cookie that no script reads and no other site sends along with a write.
#[must_use]
pub fn set_cookie(app: &App, name: &str, value: &str, seconds: i64) -> (header::HeaderName, HeaderValue) {
    let secure = if app.is_secure() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    // Names and values are ours: letters, digits, hyphens.
    (
        header::SET_COOKIE,
        HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static("")),
    )
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Problem::ours("no visitor on the request"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Member {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let visitor = Visitor::from_request_parts(parts, state).await?;
        visitor
            .signed_in
            .map(|signed_in| Self { signed_in })
            .ok_or_else(|| Problem::sign_in_first(&parts.method, &visitor.path))
    }
}
