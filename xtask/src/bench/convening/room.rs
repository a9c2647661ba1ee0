//! A convening of today, made by the coordinator of the demo by its form.

use super::crowd::Place;
use crate::http::Connection;
use crate::machine::day_from_today;
use anyhow::{Context, Result, ensure};

/// Makes it; who leads is the coordinator.
pub fn make(ports: &[u16]) -> Result<Place> {
    let port = *ports.last().context("no server")?;
    let origin = format!("http://127.0.0.1:{port}");
    let mut connection = Connection::to(port);
    let form = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("origin", origin.as_str()),
        ("sec-fetch-site", "same-origin"),
        ("accept-language", "es-CL"),
    ];
    let signed_in = connection.send("POST", "/demo/entrar", &form, b"persona=coordinator")?;
    let cookies: Vec<&str> = signed_in
        .all("set-cookie")
        .filter_map(|cookie| cookie.split(';').next())
        .collect();
    let host = cookies.join("; ");
    ensure!(!host.is_empty(), "no session: {}", signed_in.status);
    let mut headers = form.to_vec();
    headers.push(("cookie", &host));
    let page = connection.send("GET", "/encuentros/nuevo", &headers, b"")?.text();
    let id = between(&page, "name=\"id\" value=\"", "\"").context("no form")?;
    // Open whatever the hour: from yesterday to tomorrow.
    let body = format!(
        "id={id}&kind=learning-session&mode=in-person&name=Sala+llena&zone=America%2FSantiago&starts_on={}&starts_at=09%3A00&ends_on={}&ends_at=20%3A00&place=Talca",
        day_from_today(-1),
        day_from_today(1)
    );
    let made = connection.send("POST", "/encuentros/nuevo", &headers, body.as_bytes())?;
    ensure!(made.status == 303, "not made: {} {}", made.status, made.text());
    let lead = connection
        .send("GET", &format!("/encuentros/{id}/conducir"), &headers, b"")?
        .text();
    let code = between(&lead, "<b class=\"board-code\">", "<").context("no code")?;
    Ok(Place {
        ports: ports.to_vec(),
        convening: id,
        code,
        host,
    })
}

fn between(text: &str, before: &str, behind: &str) -> Option<String> {
    text.split(before).nth(1)?.split(behind).next().map(str::to_owned)
}
