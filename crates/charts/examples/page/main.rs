//! Every figure on one page, to be looked at: `cargo run -p charts --example page -- STYLESHEET > page.html`.
//! All schools and people are invented.

mod answers;
mod others;
mod sample;
mod samples;
mod theory;

use i18n::Lang;

fn main() {
    let style = std::env::args().nth(1).unwrap_or_else(|| "ronda.css".to_owned());
    let lang = std::env::args()
        .nth(2)
        .and_then(|l| Lang::from_tag(&l))
        .unwrap_or_default();
    println!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"{style}\"></head><body><main id=\"contenido\" class=\"ruled\">",
        lang.tag()
    );
    for sample in samples::all() {
        println!("{}", sample.html(lang));
    }
    println!("{}", answers::html(lang));
    println!("{}", others::html(lang));
    println!("</main></body></html>");
}
