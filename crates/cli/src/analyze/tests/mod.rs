//! The command as its users meet it: arguments and a file in, text or a refusal out.

mod answer;
mod dif;
mod format;
mod funnel;
mod irt;
mod items;
mod reference;
mod reference_irt;
mod reference_items;
mod reference_reliability;
mod reliability;
mod request;

use clap::Parser;
use i18n::Lang;
use serde_json::Value;

use super::refusal::Refusal;
use super::{Analyze, Terminal, answer};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    analyze: Analyze,
}

fn spc(options: &str, file: &str) -> Result<String, Refusal> {
    told("spc", options, file)
}

fn funnel(options: &str, file: &str) -> Result<String, Refusal> {
    told("funnel", options, file)
}

fn told(what: &str, options: &str, file: &str) -> Result<String, Refusal> {
    let words = ["ronda", what]
        .into_iter()
        .chain(options.split_whitespace())
        .chain(["-"]);
    let line = Line::try_parse_from(words).expect("the options are those of the contract");
    answer(
        &line.analyze,
        &mut file.as_bytes(),
        &Terminal {
            attended: false,
            lang: Lang::En,
        },
    )
}

fn json(options: &str, file: &str) -> Value {
    serde_json::from_str(&spc(options, file).unwrap()).unwrap()
}

fn refused(options: &str, file: &str) -> (u8, String) {
    let refusal = spc(options, file).unwrap_err();
    assert_eq!(refusal.text.lines().count(), 1, "one line: {}", refusal.text);
    (refusal.exit_code, refusal.text)
}

const WEEKS: &str = "semana;alumnos;total;etapa\n1;4,5;10;a\n2;5;10;a\n3;;10;a\n4;4;10;b\n5;6;0;b\n";
