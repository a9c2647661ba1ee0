//! The funnel and every kind of chart on one page, to be looked at:
//! `cargo run -p charts --example kinds -- STYLESHEET [LANG] > page.html`. All schools are invented.

mod controls;
mod files;
mod funnels;

use std::{io, path::Path};

use i18n::Lang;

fn main() -> io::Result<()> {
    let mut args = std::env::args().skip(1);
    let first = args.next();
    if first.as_deref() == Some("--files") {
        let folder = args.next().unwrap_or_else(|| ".".to_owned());
        return files::write(Path::new(&folder), Lang::EsCl);
    }
    let style = first.unwrap_or_else(|| "ronda.css".to_owned());
    let lang = args.next().and_then(|l| Lang::from_tag(&l)).unwrap_or_default();
    println!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"{style}\"></head><body><main id=\"contenido\" class=\"ruled\">",
        lang.tag()
    );
    println!("{}", funnels::html(lang));
    println!("{}", controls::all(lang));
    println!("</main></body></html>");
    Ok(())
}

/// One figure as a page shows it.
fn section(name: &str, said: &charts::Sentence, drawing: &str, table: &str, why: &str) -> String {
    format!(
        "<section class=\"hung\"><header><h2>{name}</h2></header><div><figure class=\"fig fit\"><figcaption class=\"flow\"><p class=\"lead\">{}</p><p>{} {}</p></figcaption>{drawing}<details><summary>Tabla</summary>{table}</details></figure><p>{why}</p></div></section>",
        said.lead,
        said.caution.clone().unwrap_or_default(),
        said.next,
    )
}
