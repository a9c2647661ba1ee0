//! What a person typed, made fit to be kept: trimmed, of a sane length, without control characters.

/// One line of at most `max` characters: inner white space collapsed, control characters dropped.
#[must_use]
pub fn line(text: &str, max: usize) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ").chars().take(max).collect()
}

/// Running text of at most `max` characters: line ends made `\n`, other control characters dropped, ends trimmed.
#[must_use]
pub fn prose(text: &str, max: usize) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = unified.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    clean.trim().chars().take(max).collect()
}

/// `Some` line where anything stood.
#[must_use]
pub fn some_line(text: &str, max: usize) -> Option<String> {
    Some(line(text, max)).filter(|kept| !kept.is_empty())
}

/// A mail address in the form in which it is kept and compared: trimmed, lower case. `None` where it can't be one.
///
/// The check is loose on purpose (one `@`, a dot after it, no space): only a message that arrives proves an address.
#[must_use]
pub fn mail(text: &str) -> Option<String> {
    let mail = text.trim().to_lowercase();
    let (name, host) = mail.split_once('@')?;
    let plausible = !name.is_empty()
        && mail.len() <= 254
        && !mail
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c))
        && !host.contains('@')
        && host.contains('.')
        && host.split('.').all(|part| !part.is_empty());
    plausible.then_some(mail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  Liceo \n  Industrial\u{0}", 80), "Liceo Industrial");
        assert_eq!(line("abcdef", 3), "abc");
    }

    #[test]
    fn prose_keeps_paragraphs() {
        assert_eq!(prose("uno\r\n\r\ndos\u{7} ", 80), "uno\n\ndos");
    }

    #[test]
    fn mail_is_lower_case_and_has_a_host() {
        assert_eq!(mail(" Paula@Liceo.CL "), Some("paula@liceo.cl".to_owned()));
        for wrong in [
            "paula",
            "paula@",
            "paula@liceo",
            "pa ula@liceo.cl",
            "a@b@c.cl",
            "<x@y.cl>",
            "a@b..cl",
        ] {
            assert_eq!(mail(wrong), None, "{wrong}");
        }
    }
}
