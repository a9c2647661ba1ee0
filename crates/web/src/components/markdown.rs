//! What people write, as harmless HTML: emphasis, lists, quotes and links, and nothing that runs, loads or looks like the page's own.
//!
//! Two locks, each enough: what is no Markdown stays text before it is drawn, and what was drawn is made of a list of elements. Must not
//! know whose words they are.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// The level above the highest heading within words: they stand in a section of the page.
const SECTION: usize = 2;

static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = [
        "a",
        "blockquote",
        "br",
        "code",
        "em",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "ul",
    ];
    let mut builder = Builder::default();
    builder
        .tags(HashSet::from(tags))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener"));
    builder
});

/// The words drawn.
#[must_use]
pub fn html(words: &str) -> String {
    let mut drawn = String::with_capacity(words.len() * 2);
    pulldown_cmark::html::push_html(&mut drawn, tamed(words).into_iter());
    ALLOWED.clean(&drawn).to_string()
}

/// The words without their marks, cut at a word: for quotes and lists.
#[must_use]
pub fn excerpt(words: &str, most: usize) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(words, Options::empty()) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => text.push_str(&part),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::CodeBlock) => text.push(' '),
            _ => {}
        }
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

/// Headings below the page's own and in order, line ends as they were typed, pictures as links, HTML as the text that it is.
fn tamed(words: &str) -> Vec<Event<'_>> {
    let (mut above, mut linked, mut level) = (SECTION, 0_usize, HeadingLevel::H3);
    let mut tame = Vec::new();
    for event in Parser::new_ext(words, Options::empty()) {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => tame.push(Event::Text(text)),
            Event::SoftBreak => tame.push(Event::HardBreak),
            Event::Start(Tag::Heading { level: typed, .. }) => {
                above = (typed as usize + SECTION).min(above + 1).min(6);
                level = HeadingLevel::try_from(above).unwrap_or(HeadingLevel::H6);
                tame.push(Event::Start(Tag::Heading {
                    level,
                    id: None,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }));
            }
            Event::End(TagEnd::Heading(_)) => tame.push(Event::End(TagEnd::Heading(level))),
            // Nothing is loaded from elsewhere: whoever wants to see the picture follows the link. Within a link there is none.
            Event::Start(Tag::Image { dest_url, .. }) => {
                linked += 1;
                if linked == 1 {
                    tame.push(link(dest_url));
                }
            }
            Event::End(TagEnd::Image | TagEnd::Link) => {
                linked = linked.saturating_sub(1);
                if linked == 0 {
                    tame.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                linked += 1;
                if linked == 1 {
                    tame.push(link(dest_url));
                }
            }
            Event::Text(text) if linked == 0 => addresses(&text, &mut tame),
            other => tame.push(other),
        }
    }
    tame
}

fn link<'w>(to: impl Into<CowStr<'w>>) -> Event<'w> {
    Event::Start(Tag::Link {
        link_type: LinkType::Inline,
        dest_url: to.into(),
        title: CowStr::from(""),
        id: CowStr::from(""),
    })
}

/// Addresses that stand bare in the text become links: people paste them.
fn addresses<'w>(text: &str, tame: &mut Vec<Event<'w>>) {
    let mut rest = text;
    while let Some(at) = rest.find("https://").or_else(|| rest.find("http://")) {
        let (before, found) = rest.split_at(at);
        let long = found.find(char::is_whitespace).unwrap_or(found.len());
        let address = found[..long].trim_end_matches(['.', ',', ';', ':', ')', '»', '"', '?']);
        if !before.is_empty() {
            tame.push(Event::Text(before.to_owned().into()));
        }
        tame.push(link(address.to_owned()));
        tame.push(Event::Text(address.to_owned().into()));
        tame.push(Event::End(TagEnd::Link));
        rest = &found[address.len()..];
    }
    if !rest.is_empty() {
        tame.push(Event::Text(rest.to_owned().into()));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_teachers_write_is_drawn() {
        let drawn = html("Probamos *dos* veces:\n\n- una\n- **otra**\n\n> cita\nhttps://red.cl/a. Fin");
        for part in [
            "<em>dos</em>",
            "<li>una</li>",
            "<strong>otra</strong>",
            "<blockquote>",
            "<a href=\"https://red.cl/a\" rel=\"nofollow noopener\">https://red.cl/a</a>.",
        ] {
            assert!(drawn.contains(part), "{part} is not in {drawn}");
        }
        assert!(html("uno\ndos").contains("uno<br>"));
    }

    #[test]
    fn headings_stand_below_the_pages_own_and_in_order() {
        assert!(html("# A\n\n### B").contains("<h3>A</h3>\n<h4>B</h4>"));
        assert!(html("###### tarde").contains("<h3>tarde</h3>"));
    }

    #[test]
    fn nothing_runs_and_nothing_is_loaded() {
        for words in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "![a](https://afuera.cl/pixel.png)",
            "[x](javascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<style>body{display:none}</style>",
            "<iframe src=//afuera.cl></iframe>",
            "<form action=/salir method=post><button>x</button></form>",
            "```html\n<script>alert(1)</script>\n```",
            "[a](https://x.cl \"onmouseover=alert(1)\")",
            "<svg/onload=alert(1)>",
            "https://x.cl/\"onmouseover=alert(1)",
        ] {
            let drawn = html(words);
            for bad in [
                "<script",
                "<img",
                "<style",
                "<iframe",
                "<form",
                "<button",
                "<svg",
                "<a href=\"javascript",
                "<a href=\"data",
                " title=",
                " class=",
            ] {
                assert!(!drawn.contains(bad), "{words} gives {drawn}");
            }
        }
    }

    #[test]
    fn an_excerpt_has_no_marks() {
        assert_eq!(excerpt("**Uno** y\n[dos](https://x.cl)", 60), "Uno y dos");
        assert!(excerpt(&"palabra ".repeat(40), 50).ends_with("palabra…"));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_only_harmless_elements_come_out(words in "[<>a-z\"'=:/()\\[\\]!#*_`\\n &;-]{0,200}") {
            let drawn = html(&words);
            for piece in drawn.split('<').skip(1) {
                let name: String = piece.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                prop_assert!(
                    ["a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong", "ul"]
                        .contains(&name.as_str()),
                    "{name} in {drawn}"
                );
            }
        }
    }
}
