//! Refusals and our own faults, each with a sentence and a way out. A person's mistake is not one: it goes back into its form.

use askama::Template;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};

use crate::app::App;
use crate::guard::session::Visitor;
use crate::page::{Page, go_to};
use crate::routes;

/// Why a request can't be answered as asked.
#[derive(Clone, Debug)]
pub struct Problem {
    status: StatusCode,
    /// Key of the sentence; its title is `<key>-title`.
    key: &'static str,
    /// Minutes to wait, for a limit.
    minutes: Option<u64>,
    /// Where to go on, instead of a problem page.
    onward: Option<String>,
    /// What was logged, under which id.
    fault: Option<String>,
}

impl Problem {
    /// A refusal that the person can understand.
    #[must_use]
    pub const fn refused(status: StatusCode, key: &'static str) -> Self {
        Self {
            status,
            key,
            minutes: None,
            onward: None,
            fault: None,
        }
    }

    /// Not there, or not yours: the same answer.
    #[must_use]
    pub const fn not_found() -> Self {
        Self::refused(StatusCode::NOT_FOUND, "problem-not-found")
    }

    /// Whether it is that.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status == StatusCode::NOT_FOUND
    }

    /// Sign in first; a page asked for is remembered.
    #[must_use]
    pub fn sign_in_first(method: &Method, path: &str) -> Self {
        let mut onward = routes::SIGN_IN.to_owned();
        if *method == Method::GET && path.starts_with('/') && !path.starts_with("//") && path != "/" {
            onward = format!("{onward}?luego={}", routes::encode(path));
        }
        Self {
            onward: Some(onward),
            ..Self::refused(StatusCode::UNAUTHORIZED, "problem-sign-in")
        }
    }

    /// Too many tries.
    #[must_use]
    pub fn too_often(minutes: u64) -> Self {
        Self {
            minutes: Some(minutes),
            ..Self::refused(StatusCode::TOO_MANY_REQUESTS, "problem-too-often")
        }
    }

    /// More than a form or file may weigh.
    #[must_use]
    pub const fn too_large() -> Self {
        Self::refused(StatusCode::PAYLOAD_TOO_LARGE, "problem-too-large")
    }

    /// A body that is no form.
    #[must_use]
    pub const fn bad_form() -> Self {
        Self::refused(StatusCode::BAD_REQUEST, "problem-bad-form")
    }

    /// Our own fault: logged with an id, shown as an id, never its text.
    #[must_use]
    pub fn ours(what: &str) -> Self {
        // A short id that a person can read aloud; the hash of what happened groups equal faults together.
        let id = domain::secret::hash(what).chars().take(8).collect::<String>();
        tracing::error!(fault = %id, %what, "our own fault");
        Self {
            fault: Some(id),
            ..Self::refused(StatusCode::INTERNAL_SERVER_ERROR, "problem-ours")
        }
    }

    /// Its status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Key of its sentence, for pages that show it beside a form.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Self {
        use store::Error;
        match error {
            Error::NotFound => Self::not_found(),
            Error::Stale => Self::refused(StatusCode::CONFLICT, "problem-stale"),
            Error::Refused(key) | Error::Exists(key) => Self::refused(StatusCode::CONFLICT, key),
            Error::Busy(why) => {
                tracing::warn!(%why, "the database is busy");
                Self::refused(StatusCode::SERVICE_UNAVAILABLE, "problem-busy")
            }
            Error::ReadOnly(why) => {
                tracing::error!(%why, "the database can't be written");
                Self::refused(StatusCode::SERVICE_UNAVAILABLE, "problem-read-only")
            }
            other => Self::ours(&other.to_string()),
        }
    }
}

/// The answer is drawn by [`draw_problems`], which knows the visitor's language.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Draws every problem, also the ones of axum's own extractors, as a page in the visitor's language.
pub async fn draw_problems(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &app).await;
    let response = next.run(Request::from_parts(parts, body)).await;
    let Ok(visitor) = visitor else {
        return response;
    };
    let problem = match response.extensions().get::<Problem>() {
        Some(problem) => problem.clone(),
        // A status without a page of its own comes from a library: method not allowed, body too large, time out.
        None if (response.status().is_client_error() || response.status().is_server_error())
            && !has_page(&response) =>
        {
            match response.status() {
                StatusCode::NOT_FOUND => Problem::not_found(),
                StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(),
                StatusCode::INTERNAL_SERVER_ERROR => Problem::ours("a library answered 500"),
                status => Problem::refused(status, "problem-bad-form"),
            }
        }
        None => return response,
    };
    draw(&app, &visitor, &problem)
}

fn has_page(response: &Response) -> bool {
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    kind.starts_with("text/html") || kind.starts_with("application/json") || kind.starts_with("text/csv")
}

#[derive(Template)]
#[template(path = "page/problem.html")]
struct ProblemPage {
    page: Page,
    title: String,
    sentence: String,
    fault: Option<String>,
}

/// Draws a problem as a page.
pub fn draw(app: &App, visitor: &Visitor, problem: &Problem) -> Response {
    if let Some(onward) = &problem.onward {
        return go_to(onward).unwrap_or_else(|_| StatusCode::NOT_FOUND.into_response());
    }
    let page = Page::of(app, visitor);
    let title = page.t(&format!("{}-title", problem.key));
    let sentence = match problem.minutes {
        Some(minutes) => page.t1(problem.key, "minutes", i64::try_from(minutes).unwrap_or(60)),
        None => page.t(problem.key),
    };
    let template = ProblemPage {
        page,
        title,
        sentence,
        fault: problem.fault.clone(),
    };
    match template.render() {
        Ok(html) => (problem.status, Html(html)).into_response(),
        Err(_) => problem.status.into_response(),
    }
}

/// No route leads here.
pub async fn nothing_here() -> Problem {
    Problem::not_found()
}
