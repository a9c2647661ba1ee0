//! How to find out, in use, whether a questionnaire measures what it says: the guide of `docs/guides`, on a page.
//!
//! Owns the little of Markdown that the guide is written in: headings, paragraphs, lists, bold. Must not read what somebody typed.

use askama::Template;
use domain::permission::SeeInstruments;
use i18n::Lang;

use crate::guard::Can;
use crate::page::{Answer, Page};

const SPANISH: &str = include_str!("../../../../../docs/guides/es/validar-un-cuestionario.md");
const ENGLISH: &str = include_str!("../../../../../docs/guides/en/validating-a-questionnaire.md");

#[derive(Template)]
#[template(path = "pages/instruments/guide.html")]
struct Guide {
    page: Page,
    title: String,
    lead: String,
    sections: Vec<(String, Vec<Block>)>,
}

/// A piece of the guide; each text in runs, bold or not.
#[derive(Debug, PartialEq)]
enum Block {
    Paragraph(Vec<Run>),
    List(Vec<Vec<Run>>),
}

/// Words, and whether they are bold.
type Run = (String, bool);

/// Shows it in the reader's language.
pub async fn show(page: Page, _can: Can<SeeInstruments>) -> Answer {
    let guide = match page.lang {
        Lang::EsCl => SPANISH,
        Lang::En => ENGLISH,
    };
    let (title, lead, sections) = parts(guide);
    page.show(&Guide {
        title,
        lead,
        sections,
        page: page.clone(),
    })
}

/// Title, first paragraph, and the sections below.
fn parts(guide: &str) -> (String, String, Vec<(String, Vec<Block>)>) {
    let mut sections: Vec<(String, Vec<Block>)> = Vec::new();
    let (mut title, mut lead) = (String::new(), String::new());
    for piece in guide.split("\n\n").map(str::trim).filter(|piece| !piece.is_empty()) {
        if let Some(heading) = piece.strip_prefix("## ") {
            sections.push((heading.to_owned(), Vec::new()));
        } else if let Some(heading) = piece.strip_prefix("# ") {
            title = heading.to_owned();
        } else if let Some((_, blocks)) = sections.last_mut() {
            blocks.push(block(piece));
        } else {
            lead = piece.replace('\n', " ");
        }
    }
    (title, lead, sections)
}

fn block(piece: &str) -> Block {
    let Some(list) = piece.strip_prefix("- ") else {
        return Block::Paragraph(runs(piece));
    };
    Block::List(list.split("\n- ").map(runs).collect())
}

/// Every second piece between two `**` is bold.
fn runs(text: &str) -> Vec<Run> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let pieces = text.split("**").enumerate();
    pieces
        .filter(|(_, piece)| !piece.is_empty())
        .map(|(at, piece)| (piece.to_owned(), at % 2 == 1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_guides_have_the_same_parts_and_no_mark_is_left_over() {
        let (es, en) = (parts(SPANISH), parts(ENGLISH));
        assert_eq!(es.2.len(), en.2.len());
        for (_, _, sections) in [es, en] {
            let written = format!("{sections:?}");
            assert!(!written.contains("**") && !written.contains('#') && !written.contains('|'));
        }
    }

    #[test]
    fn lists_and_bold_are_understood() {
        let bold = |text: &str| vec![(text.to_owned(), true)];
        assert_eq!(block("- **a**\n- **b**"), Block::List(vec![bold("a"), bold("b")]));
    }
}
