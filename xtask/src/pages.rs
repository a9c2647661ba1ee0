//! The pages that are measured and photographed: one table, and how to find those that have ids.

use crate::http::Connection;
use anyhow::{Result, bail, ensure};

/// A page: its name in reports, and the trail to it. The last step is the page; a `*` stands for an id,
/// found as the first such link of the page before.
pub struct Page {
    pub name: &'static str,
    /// Whose it is on a picture: a key of the demo's one-click sign-in.
    pub persona: &'static str,
    trail: &'static [&'static str],
}

/// Whoever adds a main page adds its line here.
pub const PAGES: &[Page] = &[
    page("home", &["/"]),
    page("capture", &["/captura/"]).of("teacher"),
    page("cycles", &["/ciclos"]),
    page("cycle", &["/ciclos", "/ciclos/*"]),
    page("cycle-ramp", &["/ciclos", "/ciclos/*", "/ciclos/*/rampa"]),
    page("tasks", &["/ciclos/tareas"]).of("teacher"),
    page("learning", &["/ciclos/aprendizaje"]),
    page("meetings", &["/reuniones"]).of("utp"),
    page("meeting", &["/reuniones", "/reuniones/*"]).of("utp"),
    page("measures", &["/medidas"]),
    page("measure", &["/medidas", "/medidas/*"]),
    page("measure-chart", &["/medidas", "/medidas/*", "/medidas/*/liceos/*"]),
    page("theory", &["/teoria"]),
    page("theory-aim", &["/teoria/meta/avance"]),
    page("theory-history", &["/teoria/historia"]),
    page("liceo-theory", &["/teoria/adaptaciones", "/liceos/*/teoria"]),
    page("adaptations", &["/teoria/adaptaciones"]),
    page("offers", &["/teoria/ofertas"]),
    page("causes", &["/causas"]),
    page("ideas", &["/ideas"]),
    page("idea", &["/ideas", "/ideas/*"]),
    page("search", &["/buscar?q=clase"]),
    page("search-abandoned", &["/buscar?q=lectura&resultado=abandon"]),
    page("network", &["/red"]),
];

/// A line of that table: the coordinator's page.
const fn page(name: &'static str, trail: &'static [&'static str]) -> Page {
    let persona = "coordinator";
    Page { name, persona, trail }
}

impl Page {
    /// The same page, somebody else's.
    const fn of(self, persona: &'static str) -> Self {
        Self { persona, ..self }
    }

    /// The page's address for the person of that cookie; an error where they don't reach it.
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
        let answer = connection.send("GET", &at, &[("cookie", cookie)], b"")?;
        ensure!(answer.status == 200, "{at} answers {}", answer.status);
        Ok(at)
    }
}

/// The first of [`links`].
pub fn first_link(html: &str, pattern: &str) -> Option<String> {
    links(html, pattern).next()
}

/// Every `href` whose path has the pattern's segments; `*` matches an id (36 characters of a UUID).
pub fn links<'a>(html: &'a str, pattern: &'a str) -> impl Iterator<Item = String> + 'a {
    let values = html.split("href=").skip(1).filter_map(|rest| {
        let quote = rest.chars().next().filter(|c| *c == '"' || *c == '\'')?;
        rest[1..].split(quote).next()
    });
    let paths = values.map(|value| value.split(['?', '#']).next().unwrap_or_default());
    paths.filter(move |path| matches(path, pattern)).map(str::to_owned)
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
