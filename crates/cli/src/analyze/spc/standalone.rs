//! A figure that leaves its page.
//!
//! Owns what an SVG file needs that a page gives it: a namespace and the style. The style is that of the pages, with its
//! variables written out, because programs that are not browsers do not know them.

const TOKENS: &str = include_str!("../../../../web/src/assets/css/tokens.css");
const FIGURE: &str = include_str!("../../../../web/src/assets/css/figure.css");

/// The file for a drawing of `charts`.
pub fn standalone(drawing: &str) -> String {
    let opened = drawing.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
    let style = format!(
        "<style>{}svg{{background:{}}}</style>",
        written_out(FIGURE),
        written_out("var(--paper)")
    );
    match opened.find('>') {
        Some(end) => format!("{}{style}{}\n", &opened[..=end], &opened[end + 1..]),
        None => opened,
    }
}

/// The style with each variable's value on light paper.
fn written_out(style: &str) -> String {
    // the first block is that of light paper; within it a value ends at the next semicolon or the block's end
    let light = TOKENS.split('}').next().unwrap_or_default();
    let declared = |piece: &str| {
        piece
            .trim()
            .strip_prefix("--")
            .and_then(|rest| rest.split_once(':'))
            .map(|(a, b)| (a.to_string(), b.to_string()))
    };
    light
        .split([';', '{', '/'])
        .filter_map(declared)
        .fold(style.to_string(), |style, (name, value)| {
            style.replace(&format!("var(--{name})"), &value)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_page_is_needed_any_more() {
        let file = standalone("<svg id=\"spc-wide\" class=\"chart wide\"><g></g></svg>");
        assert!(file.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"spc-wide\""));
        assert!(file.contains("<style>") && file.ends_with("<g></g></svg>\n"));
        assert!(!file.contains("var("), "{file}");
    }
}
