//! What the command line says, in the language that the system is set to.

use i18n::{Arg, Lang};

/// The system's language; Spanish where it is set to neither of ours.
pub fn lang() -> Lang {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|tag| !tag.is_empty()));
    tag.and_then(|tag| Lang::from_tag(&tag)).unwrap_or_default()
}

/// A message.
pub fn line(key: &str, args: &[(&str, Arg)]) -> String {
    lang().with(key, args)
}

/// Tells how far a long work is, on one line of standard error that is written over; at the end the line is ended.
pub fn progress(what: &str, done: usize, total: usize) {
    use std::io::{IsTerminal as _, Write as _};
    let finished = done >= total;
    // A log file gets the end of the work, not a hundred lines of it.
    if !std::io::stderr().is_terminal() && !finished {
        return;
    }
    let percent = (100 * done).checked_div(total.max(1)).unwrap_or(100);
    let mut stderr = std::io::stderr();
    let _ = write!(stderr, "\r{what} {percent} %{}", if finished { "\n" } else { "" });
    let _ = stderr.flush();
}
