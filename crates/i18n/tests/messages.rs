//! Both languages say the same things, and say them as the house does.

mod reading;

use reading::messages;

#[test]
fn every_file_of_messages_can_be_read_and_no_key_repeats() {
    for tag in ["es-CL", "en"] {
        let (_, wrong) = messages(tag);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn both_languages_have_the_same_messages() {
    let (spanish, english) = (messages("es-CL").0, messages("en").0);
    let mut wrong = Vec::new();
    for (key, message) in &spanish {
        match english.get(key) {
            None => wrong.push(format!("{key} ({}) has no English", message.file)),
            Some(other) if other.args != message.args => wrong.push(format!(
                "{key}: Spanish asks for {:?}, English for {:?}",
                message.args, other.args
            )),
            Some(_) => {}
        }
    }
    for (key, message) in &english {
        if !spanish.contains_key(key) {
            wrong.push(format!("{key} ({}) has no Spanish", message.file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_is_empty() {
    for tag in ["es-CL", "en"] {
        for (key, message) in messages(tag).0 {
            let says = !message.text.trim().is_empty() || !message.args.is_empty();
            assert!(says, "{key} in {} is empty", message.file);
        }
    }
}

#[test]
fn keys_are_english_words_with_hyphens() {
    for (key, message) in messages("es-CL").0 {
        let plain = key
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        assert!(plain, "{key} in {}", message.file);
    }
}

#[test]
fn nobody_shouts() {
    let mut wrong = Vec::new();
    for tag in ["es-CL", "en"] {
        for (key, message) in messages(tag).0 {
            let text = message.text.to_lowercase();
            if text.contains(['!', '¡']) || text.contains("ups,") || text.contains("oops") {
                wrong.push(format!("{key} in {}: {}", message.file, message.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
