//! The pages that are measured and photographed: one table, and how to find those that have ids.

use crate::http::Connection;
use anyhow::{Result, bail};

/// A page: its name in reports, and the trail to it. The last step is the page; a `*` stands for an id,
/// found as the first such link of the page before.
pub struct Page {
    pub name: &'static str,
    trail: &'static [&'static str],
}

/// Whoever adds a main page adds its line here.
pub const PAGES: &[Page] = &[
    Page {
        name: "home",
        trail: &["/"],
    },
    Page {
        name: "cycles",
        trail: &["/ciclos"],
    },
    Page {
        name: "cycle",
        trail: &["/ciclos", "/ciclos/*"],
    },
    Page {
        name: "measures",
        trail: &["/medidas"],
    },
    Page {
        name: "measure",
        trail: &["/medidas", "/medidas/*"],
    },
    Page {
        name: "measure-chart",
        trail: &["/medidas", "/medidas/*", "/medidas/*/liceos/*"],
    },
    Page {
        name: "theory",
        trail: &["/teoria"],
    },
    Page {
        name: "network",
        trail: &["/red"],
    },
];

impl Page {
    /// The page's address for the person of that cookie.
    pub fn find(&self, port: u16, cookie: &str) -> Result<String> {
        let mut at = self.trail[0].to_owned();
        let mut ahead = &self.trail[1..];
        let mut connection = Connection::to(port);
        while let Some(goal) = ahead.last() {
            let answer = connection.send("GET", &at, &[("cookie", cookie)], b"")?;
            let html = answer.text();
            // The goal may already be linked here; if not, one step nearer.
            let next = first_link(&html, goal).map(|link| (link, ahead.len()));
            let next = next.or_else(|| first_link(&html, ahead[0]).map(|link| (link, 1)));
            let Some((link, steps)) = next else {
                bail!("{at} ({}) has no link like {}", answer.status, ahead[0]);
            };
            (at, ahead) = (link, &ahead[steps..]);
        }
        Ok(at)
    }
}

/// The first `href` whose path has the pattern's segments; `*` matches an id (36 characters of a UUID).
fn first_link(html: &str, pattern: &str) -> Option<String> {
    let values = html.split("href=").skip(1).filter_map(|rest| {
        let quote = rest.chars().next().filter(|c| *c == '"' || *c == '\'')?;
        rest[1..].split(quote).next()
    });
    let mut paths = values.map(|value| value.split(['?', '#']).next().unwrap_or_default());
    paths.find(|path| matches(path, pattern)).map(str::to_owned)
}

fn matches(path: &str, pattern: &str) -> bool {
    let (path, pattern): (Vec<_>, Vec<_>) = (path.split('/').collect(), pattern.split('/').collect());
    let same = |(is, wanted): (&&str, &&str)| is == wanted || (*wanted == "*" && is_uuid(is));
    path.len() == pattern.len() && path.iter().zip(&pattern).all(same)
}

fn is_uuid(word: &str) -> bool {
    word.len() == 36 && word.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::first_link;

    const ID: &str = "0190a5b2-7c1e-7abc-8def-0123456789ab";

    #[test]
    fn a_link_with_an_id_is_found() {
        let html = format!("<a href=\"/ciclos\">x</a><a href='/ciclos/nuevo'>n</a><a href=\"/ciclos/{ID}?v=1\">y</a>");
        assert_eq!(first_link(&html, "/ciclos/*"), Some(format!("/ciclos/{ID}")));
        assert_eq!(first_link(&html, "/medidas/*"), None);
    }

    #[test]
    fn a_longer_path_is_another_page() {
        let html = format!("<a href=\"/medidas/{ID}/liceos/{ID}\">");
        assert_eq!(first_link(&html, "/medidas/*"), None);
        assert_eq!(
            first_link(&html, "/medidas/*/liceos/*"),
            Some(format!("/medidas/{ID}/liceos/{ID}"))
        );
    }
}
