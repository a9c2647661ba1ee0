//! `ronda analyze`: the statistics of the product alone, on anyone's CSV.
//!
//! Owns the command's contract: input, options, exit codes, formats. Must not compute: that is `stats`'; nor compose sentences or
//! figures: those are `charts`'. Positions that a person types or reads are 1-based; `stats` counts from 0.

mod answers;
mod dif;
mod format;
mod funnel;
mod input;
mod irt;
mod items;
mod refusal;
mod reliability;
mod spc;
#[cfg(test)]
mod tests;

use std::io::{IsTerminal, Read, Write};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use i18n::Lang;
use refusal::Refusal;

/// Statistics on a CSV file: UTF-8 or Latin-1, with `,` `;` or tab; `-` reads standard input.
#[derive(Args, Debug)]
pub struct Analyze {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand, Debug)]
enum What {
    /// Run and control charts: is this series only noise, or has something changed?
    Spc(spc::Spc),
    /// Funnel plots: which units differ from the others more than their size explains?
    Funnel(funnel::Funnel),
    /// Reliability: how far do the items of a scale measure one thing, and how precisely?
    Reliability(reliability::Reliability),
    /// Item analysis: how did each question of a test work, and what did its options draw?
    Items(items::Items),
    /// Differential item functioning: which questions ask more of one group than of another with the same score?
    Dif(dif::Dif),
    /// Item response theory: what does each item say about one trait, and where on it does each person lie?
    Irt(irt::Irt),
}

/// Who reads the answer.
struct Terminal {
    /// Is there a person at it, not a file or a pipe?
    attended: bool,
    /// The language of what is said in only one.
    lang: Lang,
}

/// Answers on standard output. Exit code 2 when the input or the request is wrong, 3 when the statistic is impossible, 1 when the
/// answer could not be written; then one line on standard error says why, and nothing is on standard output.
pub fn run(args: &Analyze) -> ExitCode {
    let terminal = Terminal {
        attended: std::io::stdout().is_terminal(),
        lang: lang(),
    };
    match answer(args, &mut std::io::stdin(), &terminal) {
        Ok(text) => match std::io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            // whoever read us (`| head`) has seen enough
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => told(&format!("the answer could not be written: {error}"), 1),
        },
        Err(refusal) => told(&refusal.text, refusal.exit_code),
    }
}

/// As the system is set; Spanish when it is set to neither of ours.
fn lang() -> Lang {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    named.and_then(|tag| Lang::from_tag(&tag)).unwrap_or_default()
}

fn answer(args: &Analyze, stdin: &mut dyn Read, terminal: &Terminal) -> Result<String, Refusal> {
    match &args.what {
        What::Spc(spc) => spc.answer(stdin, terminal),
        What::Funnel(funnel) => funnel.answer(stdin, terminal),
        What::Reliability(reliability) => reliability.answer(stdin, terminal),
        What::Items(items) => items.answer(stdin, terminal),
        What::Dif(dif) => dif.answer(stdin, terminal),
        What::Irt(irt) => irt.answer(stdin, terminal),
    }
}

fn told(text: &str, exit_code: u8) -> ExitCode {
    // a closed standard error leaves nobody to tell
    let _ = writeln!(std::io::stderr(), "{text}");
    ExitCode::from(exit_code)
}
