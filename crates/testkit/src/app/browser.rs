//! A browser without scripts: keeps cookies, sends forms and files.

use std::collections::HashMap;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use domain::id::PersonId;
use store::Db;
use tower::ServiceExt as _;
use web::App;

use super::reply::Reply;

/// A browser without scripts: keeps cookies, sends forms, doesn't follow redirects by itself.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: HashMap<String, String>,
    language: &'static str,
    /// The database behind it, once somebody has signed in.
    db: Option<Db>,
}

impl Browser {
    /// A browser that nobody has signed in with, asking for Spanish.
    #[must_use]
    pub fn new(router: Router) -> Self {
        Self {
            router,
            cookies: HashMap::new(),
            language: "es-CL",
            db: None,
        }
    }

    /// The same browser, after somebody has signed in to the application behind it.
    ///
    /// # Panics
    /// Where the session can't be made.
    #[must_use]
    pub async fn signed_in(mut self, app: &App, person: PersonId) -> Self {
        let mut w = app.db.write(app.moment()).await.expect("a write begins");
        let secret = w.begin_session(person, "test").await.expect("a session begins");
        w.commit().await.expect("it is kept");
        self.cookies.insert("ronda".to_owned(), secret.reveal().to_owned());
        self.db = Some(app.db.clone());
        self
    }

    /// The same browser, asking for English.
    #[must_use]
    pub fn in_english(mut self) -> Self {
        self.language = "en";
        self
    }

    /// Asks for a page.
    ///
    /// # Panics
    /// Never for an answer; only where the request can't be built.
    pub async fn get(&mut self, path: &str) -> Reply {
        let request = self.request("GET", path).body(Body::empty()).expect("a request");
        self.send(request).await
    }

    /// Sends a form.
    ///
    /// # Panics
    /// Where the request can't be built.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = serde_urlencoded::to_string(fields).expect("a form");
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends a form as a script does that stays on its page.
    ///
    /// # Panics
    /// Where the request can't be built.
    pub async fn post_quietly(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = serde_urlencoded::to_string(fields).expect("a form");
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends a file in the field `archivo`, as a browser's multipart form does.
    ///
    /// # Panics
    /// Where the request can't be built.
    pub async fn upload(&mut self, path: &str, name: &str, content: &[u8]) -> Reply {
        let mut body = format!("--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"{name}\"\r\nContent-Type: text/csv\r\n\r\n").into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends a form with a file in the field `archivo`, or with none.
    ///
    /// # Panics
    /// Where the request can't be built.
    pub async fn send_with(&mut self, path: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Reply {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        if let Some((name, content)) = file {
            let head = format!(
                "--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--x--\r\n");
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut builder = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "ronda.test")
            .header(header::ACCEPT_LANGUAGE, self.language)
            .header("sec-fetch-site", "same-origin");
        if !cookies.is_empty() {
            builder = builder.header(header::COOKIE, cookies.join("; "));
        }
        builder
    }

    /// Whatever was just sent: what the server remembers of the cycles is what its database says, and so is what the library's
    /// index has of them and of the ideas.
    async fn remembers(&self) {
        let Some(db) = &self.db else { return };
        let Ok(Some(network)) = db.network().await else { return };
        // Others may write between the two looks: then once more.
        let mut wrong: Vec<String> = Vec::new();
        for _ in 0..5 {
            let Ok(found) = db.misremembered(network.id).await else {
                return;
            };
            let Ok(misfiled) = db.misfiled(network.id).await else {
                return;
            };
            wrong = found.iter().map(ToString::to_string).chain(misfiled).collect();
            if wrong.is_empty() {
                break;
            }
        }
        assert!(
            wrong.is_empty(),
            "remembered or filed otherwise than they are: {wrong:?}"
        );
    }

    /// A cookie that it keeps.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.get(name).cloned()
    }

    /// Sends any request, and keeps the cookies of the answer.
    ///
    /// # Panics
    /// Where the body can't be read, or where the server remembers a cycle otherwise than it is.
    pub async fn send(&mut self, request: Request<Body>) -> Reply {
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router never fails");
        self.remembers().await;
        let (parts, body) = response.into_parts();
        for line in parts
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
        {
            let (pair, rest) = line.split_once(';').unwrap_or((line, ""));
            let Some((name, value)) = pair.split_once('=') else {
                continue;
            };
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = axum::body::to_bytes(body, 64 * 1024 * 1024).await.expect("a body");
        let header = |name: header::HeaderName| {
            parts
                .headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        Reply {
            status: parts.status,
            location: header(header::LOCATION),
            kind: header(header::CONTENT_TYPE),
            text: String::from_utf8_lossy(&bytes).into_owned(),
            headers: parts.headers,
        }
    }
}
