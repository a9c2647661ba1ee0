//! The same family as a list in a list, with what is said of each: for phones, for those who listen, and to be read.

use super::{Member, chief_parents};
use crate::ring::RingSize;
use crate::standing::mark;
use crate::svg::escape;

/// Each member under what it mainly comes from.
#[must_use]
pub fn outline(family: &[Member]) -> String {
    let above = chief_parents(family);
    let mut html = String::from("<ul role=\"list\" class=\"outline kin\">");
    for root in (0..family.len()).filter(|place| above[*place].is_none()) {
        html.push_str(&item(root, family, &above));
    }
    html + "</ul>"
}

fn item(place: usize, family: &[Member], above: &[Option<usize>]) -> String {
    let member = &family[place];
    let name = match &member.href {
        Some(href) => format!("<a href=\"{}\">{}</a>", escape(href), escape(&member.name)),
        None => format!("<b aria-current=\"page\">{}</b>", escape(&member.name)),
    };
    let said: String = member
        .said
        .iter()
        .map(|said| format!("<p class=\"small\">{}</p>", escape(said)))
        .collect();
    let links: String = member
        .links
        .iter()
        .map(|(href, words)| format!(" <a class=\"do\" href=\"{}\">{}</a>", escape(href), escape(words)))
        .collect();
    let links = if links.is_empty() {
        links
    } else {
        format!("<p class=\"small row\">{links}</p>")
    };
    let below: String = (0..family.len())
        .filter(|child| above[*child] == Some(place))
        .map(|child| item(child, family, above))
        .collect();
    let below = if below.is_empty() {
        below
    } else {
        format!("<ul role=\"list\">{below}</ul>")
    };
    format!(
        "<li>{}<div>{name}<p class=\"meta\">{}</p>{said}{links}</div>{below}</li>",
        mark(member.mark, RingSize::Small),
        escape(&member.note)
    )
}
