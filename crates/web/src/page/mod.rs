//! The page around a page: language, navigation, who reads it, what just happened.

pub mod problem;

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use domain::calendar::Calendars;
use domain::network::Network;
use domain::permission::{Act, Standing};
use domain::time::{Day, Instant};
use i18n::{Arg, Lang};
use store::{CycleLine, SignedIn, Unread};

use crate::app::App;
use crate::guard::session::Visitor;
use crate::{assets, routes};
use problem::Problem;

/// What a handler answers.
pub type Answer = Result<Response, Problem>;

/// What every template needs beside its own matter. Each page's struct has a field `page: Page`.
#[derive(Clone)]
pub struct Page {
    /// The application.
    pub app: App,
    /// Language.
    pub lang: Lang,
    /// Who reads.
    pub signed_in: Option<SignedIn>,
    /// The network, once founded.
    pub network: Option<Network>,
    /// Now.
    pub now: Instant,
    /// What the reader just did, to be said on top: a message key that begins with `done-`.
    pub done: Option<String>,
    /// Path and query of this page.
    pub path: String,
    /// The days of school, of the network and of each liceo; asked for once a request, for who sees content.
    pub calendars: Arc<Calendars>,
    /// What waits for the reader, for the navigation; asked for once a request.
    pub unread: Arc<Unread>,
}

/// A place in the main navigation.
pub struct Tab {
    /// Where it leads.
    pub href: &'static str,
    /// Its name.
    pub name: String,
    /// Whether this page is in it.
    pub current: bool,
}

#[derive(serde::Deserialize, Default)]
struct Flags {
    hecho: Option<String>,
}

impl<S: Send + Sync> FromRequestParts<S> for Page
where
    App: axum::extract::FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let app = <App as axum::extract::FromRef<S>>::from_ref(state);
        let visitor = Visitor::from_request_parts(parts, state).await?;
        let flags = Query::<Flags>::try_from_uri(&parts.uri)
            .map(|query| query.0)
            .unwrap_or_default();
        // Only our own sentences can be said this way, whatever a link from elsewhere asks for.
        let done = flags
            .hecho
            .filter(|key| key.starts_with("done-") && visitor.lang.has(key));
        let page = Self::of(&app, &visitor);
        Ok(Self {
            done,
            calendars: page.days_of_school().await?,
            unread: page.what_waits(&parts.method).await?,
            ..page
        })
    }
}

impl Page {
    /// The page for a visitor.
    #[must_use]
    pub fn of(app: &App, visitor: &Visitor) -> Self {
        Self {
            app: app.clone(),
            lang: visitor.lang,
            signed_in: visitor.signed_in.clone(),
            network: visitor.network.clone(),
            now: app.now(),
            done: None,
            path: visitor.path.clone(),
            calendars: Arc::default(),
            unread: Arc::default(),
        }
    }

    async fn days_of_school(&self) -> store::Result<Arc<Calendars>> {
        match &self.network {
            Some(network) if self.standing().is_some_and(Standing::is_member) => {
                Ok(Arc::new(self.app.db.calendars(network.id, self.today()).await?))
            }
            _ => Ok(Arc::default()),
        }
    }

    /// What waits. Whoever opens the page of a thing has read what was told of it: here, so that no page forgets.
    async fn what_waits(&self, method: &Method) -> store::Result<Arc<Unread>> {
        let Some(standing) = self.standing() else {
            return Ok(Arc::default());
        };
        let (db, person) = (&self.app.db, standing.person());
        let named = self.path.split('/').filter_map(|part| part.parse().ok());
        for thing in named.filter(|_| *method == Method::GET) {
            if !db.waits(person, thing).await? {
                continue;
            }
            let noted = match db.write(self.app.moment()).await {
                Ok(w) => w.close_thing(person, thing).await,
                Err(error) => Err(error),
            };
            // It is read all the same; it only stays in the list.
            if let Err(error) = noted {
                tracing::warn!(%error, "that a notification was read could not be noted");
            }
        }
        let unread = db.unread(standing).await?;
        Ok(Arc::new(unread))
    }

    /// How much waits, for the navigation: «3», «9+», or nothing.
    #[must_use]
    pub fn waits(&self) -> Option<String> {
        let more = if self.unread.more { "+" } else { "" };
        (self.unread.lines > 0).then(|| format!("{}{more}", self.unread.lines))
    }

    /// Days of school without a word, for a cycle of a list that is stalled.
    #[must_use]
    pub fn stalled_days(&self, line: &CycleLine) -> Option<i64> {
        line.stalled_days(self.today(), &self.calendars)
    }

    /// Today in Chile.
    #[must_use]
    pub fn today(&self) -> Day {
        self.now.day()
    }

    /// A message.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.lang.t(key)
    }

    /// A message with one argument.
    #[must_use]
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.lang.with(key, &[(name, value.into())])
    }

    /// A message with two arguments.
    #[must_use]
    pub fn t2(&self, key: &str, a: &str, a_value: impl Into<Arg>, b: &str, b_value: impl Into<Arg>) -> String {
        self.lang.with(key, &[(a, a_value.into()), (b, b_value.into())])
    }

    /// A word of one of the domain's word lists, as the interface says it: `role-teacher`, `phase-do`.
    #[must_use]
    pub fn word(&self, list: &str, word: impl std::fmt::Display) -> String {
        self.lang.t(&format!("{list}-{word}"))
    }

    /// The standing of whoever reads; for nobody, nothing is held.
    #[must_use]
    pub fn may(&self, act: &impl Act) -> bool {
        self.standing().is_some_and(|standing| act.allowed(standing))
    }

    /// What the reader is.
    #[must_use]
    pub fn standing(&self) -> Option<&Standing> {
        self.signed_in.as_ref().map(|known| &known.standing)
    }

    /// The network.
    ///
    /// # Errors
    /// Not found, before it is founded.
    pub fn network(&self) -> Result<&Network, Problem> {
        self.network.as_ref().ok_or_else(Problem::not_found)
    }

    /// Address of the style sheet.
    #[must_use]
    pub fn css(&self) -> &'static str {
        assets::css_path()
    }

    /// Address of the icon.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        assets::icon_path()
    }

    /// The logo.
    #[must_use]
    pub fn logo(&self) -> String {
        charts::ring::logo()
    }

    /// Whether everything here is invented.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.network.as_ref().is_some_and(|network| network.demo)
    }

    /// Who reads, by name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.signed_in.as_ref().map(|known| known.person.name.as_str())
    }

    /// The main navigation, for whoever reads: an administrator of the installation has no content in it.
    #[must_use]
    pub fn tabs(&self) -> Vec<Tab> {
        let Some(standing) = self.standing() else {
            return Vec::new();
        };
        let mut tabs = vec![("/", "nav-today")];
        if standing.sees_content() {
            tabs.extend([
                (routes::CYCLES, "nav-cycles"),
                (routes::MEASURES, "nav-measures"),
                (routes::THEORY, "nav-theory"),
            ]);
        } else if standing.is_member() {
            tabs.push((routes::THEORY, "nav-theory"));
        }
        if self.network.is_some() && (standing.is_member() || self.may(&domain::permission::ArrangeNetwork)) {
            tabs.push((routes::NETWORK, "nav-network"));
        }
        if !standing.sees_content() && self.may(&domain::permission::SeePeople) {
            tabs.push((routes::PEOPLE, "nav-people"));
        }
        tabs.into_iter()
            .map(|(href, key)| Tab {
                href,
                name: self.t(key),
                current: self.is_in(href),
            })
            .collect()
    }

    /// Whether this is that page.
    #[must_use]
    pub fn is_at(&self, href: &str) -> bool {
        self.path.split('?').next() == Some(href)
    }

    fn is_in(&self, href: &str) -> bool {
        let path = self.path.split('?').next().unwrap_or_default();
        // A liceo's theory is a theory first.
        if path.starts_with("/liceos/") && path.split('/').nth(3) == Some("teoria") {
            return href == routes::THEORY;
        }
        let rooms: &[&str] = match href {
            "/" => return path == "/",
            routes::NETWORK => &[
                routes::NETWORK,
                routes::SCHOOLS,
                "/generaciones",
                routes::CONVERSATIONS,
                routes::CIRCLES,
                routes::ASKS,
                routes::DIRECTORY,
                routes::STANDING_OFFERS,
                routes::REVIEW_ROUNDS,
                "/equipos-de-estudiantes",
                routes::EXCHANGES,
                routes::CONVENINGS,
            ],
            routes::CYCLES => &[
                routes::CYCLES,
                routes::MEETINGS,
                routes::OBSERVATIONS,
                "/retroalimentacion",
            ],
            routes::THEORY => &[
                routes::THEORY,
                "/ideas",
                routes::INQUIRIES,
                "/biblioteca",
                routes::SEARCH,
            ],
            routes::MEASURES => &[
                routes::MEASURES,
                routes::SURVEYS,
                routes::INSTRUMENTS,
                routes::ASSESSMENTS,
                routes::TICKETS,
            ],
            routes::PEOPLE => &[routes::PEOPLE, "/invitaciones", "/salas", "/solicitudes"],
            other => return path == other || path.starts_with(&format!("{other}/")),
        };
        rooms
            .iter()
            .any(|room| path == *room || path.starts_with(&format!("{room}/")))
    }

    /// Shows a page.
    ///
    /// # Errors
    /// Our own fault, where the template fails.
    pub fn show(&self, template: &impl Template) -> Answer {
        Ok(Html(render(template)?).into_response())
    }

    /// Shows the same page again with what is wrong in it; everything typed is kept.
    ///
    /// # Errors
    /// Our own fault, where the template fails.
    pub fn again(&self, template: &impl Template) -> Answer {
        Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(render(template)?)).into_response())
    }

    /// Shows the same page again because somebody else was faster; what was typed is kept beside what is there now.
    ///
    /// # Errors
    /// Our own fault, where the template fails.
    pub fn stale(&self, template: &impl Template) -> Answer {
        Ok((StatusCode::CONFLICT, Html(render(template)?)).into_response())
    }

    /// Goes on to another page.
    ///
    /// # Errors
    /// None; the type lets a handler end with it.
    pub fn go(&self, path: &str) -> Answer {
        go_to(path)
    }

    /// Goes on to another page, which says on top what was done (`done-…`).
    ///
    /// # Errors
    /// None; the type lets a handler end with it.
    pub fn go_saying(&self, path: &str, done: &str) -> Answer {
        let (path, anchor) = path
            .split_once('#')
            .map_or((path, String::new()), |(path, anchor)| (path, format!("#{anchor}")));
        let joint = if path.contains('?') { '&' } else { '?' };
        go_to(&format!("{path}{joint}hecho={done}{anchor}"))
    }
}

/// Renders a template.
pub(crate) fn render(template: &impl Template) -> Result<String, Problem> {
    template.render().map_err(|error| Problem::ours(&error.to_string()))
}

/// A redirect after a form (303): the browser's reload doesn't send the form again.
pub(crate) fn go_to(path: &str) -> Answer {
    let location = HeaderValue::from_str(path).map_err(|_| Problem::not_found())?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
}
