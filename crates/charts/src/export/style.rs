//! The style that a file carries with it: the classes of `figure.css` with the tokens' light values.
//!
//! One class a rule and in the order in which they win, so that whoever reads it needs no more than that. A test compares the
//! values with the web's tokens.

/// Names and light values of the tokens, as `tokens.css` has them.
pub(crate) const TOKENS: [(&str, &str); 8] = [
    ("sheet", "#fff"),
    ("ink", "#25221d"),
    ("ink-2", "#5d574c"),
    ("edge", "#857d6f"),
    ("accent", "#1c4e8f"),
    ("signal", "#a8420f"),
    ("fig-line", "#7b7466"),
    ("fig-band", "#efebe2"),
];

/// Selector (an element or one class) and declarations. `$name` is a token; paper is white here.
pub(crate) const RULES: [(&str, &str); 34] = [
    (
        "text",
        "font-family:system-ui,'Noto Sans','Open Sans',Roboto,'Segoe UI',Arial,sans-serif;font-size:13px;fill:$ink-2",
    ),
    (".head", "font-size:19px;font-weight:600;fill:$ink"),
    (".lead", "font-size:15px;fill:$ink"),
    (".t12", "font-size:12px"),
    (".strong", "fill:$ink;font-weight:600"),
    (".sig", "fill:$signal;font-weight:600"),
    (".goal-t", "fill:$accent"),
    (".end", "text-anchor:end"),
    (".mid", "text-anchor:middle"),
    (
        ".halo",
        "paint-order:stroke;stroke:$sheet;stroke-width:3px;stroke-linejoin:round",
    ),
    (".paper", "fill:$sheet"),
    (".band", "fill:$fig-band"),
    (
        ".trial",
        "fill-opacity:.45;stroke:$edge;stroke-width:.75;stroke-dasharray:1 3",
    ),
    (".span", "fill:#d9d3c6;fill-opacity:.5"),
    (".edge", "fill:none;stroke:$edge;stroke-dasharray:2 3"),
    (".axis", "fill:none;stroke:$edge"),
    (".span-l", "fill:none;stroke:$edge"),
    (".cut", "fill:none;stroke:$edge;stroke-dasharray:6 2 1 2"),
    (".drop", "fill:none;stroke:$accent;stroke-dasharray:1 3"),
    (".goal", "fill:none;stroke:$accent;stroke-dasharray:7 3"),
    (".centre", "fill:none;stroke:$ink;stroke-width:1.25"),
    (".later", "stroke-dasharray:6 3"),
    (
        ".trace",
        "fill:none;stroke:$fig-line;stroke-width:1.25;stroke-linejoin:round",
    ),
    (".sig-l", "stroke:$signal;stroke-width:2"),
    (".now-mean", "fill:none;stroke:$signal"),
    (".pt", "fill:$ink"),
    (".pt-open", "fill:$sheet;stroke:$ink;stroke-width:1.25"),
    (".pt-sig", "fill:$signal;stroke:$sheet"),
    (".ring", "fill:none;stroke:$edge;stroke-width:1.2"),
    (".was", "stroke:$ink;stroke-width:2.8"),
    (".dash", "stroke:$ink;stroke-width:2.8"),
    (".now", "stroke:$accent;stroke-width:4.2"),
    (".dot", "fill:$ink;stroke:none"),
    (".open", "stroke:$ink;stroke-width:2"),
];

/// Declarations with the tokens' values in them.
pub(crate) fn resolved(declarations: &str) -> String {
    // Longer names first: `$ink-2` begins with `$ink`.
    let mut tokens = TOKENS;
    tokens.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    tokens.iter().fold(declarations.to_owned(), |text, (name, value)| {
        text.replace(&format!("${name}"), value)
    })
}

/// The style sheet.
pub(crate) fn sheet() -> String {
    RULES
        .iter()
        .map(|(selector, declarations)| format!("{selector}{{{}}}", resolved(declarations)))
        .collect()
}
