//! Reads it: whose it is, and what is in it, each student's answers by themselves.

use domain::secret::typed_room_code;
use serde::Deserialize;
use serde_json::Value;

use crate::pages::answering::receive::Sent;

/// Bytes of a file: a tablet that went round in a large course is far below.
pub const LONGEST_FILE: usize = 1024 * 1024;

/// Students in a file, at most: more than any course.
pub const MOST_STUDENTS: usize = 200;

/// The version of the file that is read.
const VERSION: u64 = 1;

/// As it lies in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    ronda_answers: u64,
    code: String,
    submissions: Vec<Value>,
}

/// A file, read. What is no student's answers in it is none here.
#[derive(Debug)]
pub struct HandedOver(pub Vec<Option<Sent>>);

/// Why a file can't be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileWrong {
    /// None was chosen, or it is empty.
    None,
    /// It is larger than such a file can be.
    TooLarge,
    /// It is no file of ours.
    NotOurs,
    /// A newer page wrote it.
    Newer,
    /// It is of another survey: its code, where it can be one.
    OtherSurvey(Option<String>),
}

/// Reads a file that was brought to a code.
///
/// # Errors
/// Why it can't be taken: nothing of it is kept then.
pub fn read(bytes: &[u8], code: &str) -> Result<HandedOver, FileWrong> {
    if bytes.len() > LONGEST_FILE {
        return Err(FileWrong::TooLarge);
    }
    // Some programs write a mark before the text.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(FileWrong::None);
    }
    let file: Value = serde_json::from_slice(bytes).map_err(|_| FileWrong::NotOurs)?;
    let version = file.get("ronda_answers").and_then(Value::as_u64);
    if version.is_some_and(|version| version > VERSION) {
        return Err(FileWrong::Newer);
    }
    let file: File = serde_json::from_value(file).map_err(|_| FileWrong::NotOurs)?;
    let own = typed_room_code(&file.code);
    if own != code {
        let likely = own.len() == code.len() && own.bytes().all(|sign| sign.is_ascii_alphanumeric());
        return Err(FileWrong::OtherSurvey(Some(own).filter(|_| likely)));
    }
    match file.submissions.len() {
        _ if file.ronda_answers != VERSION => Err(FileWrong::NotOurs),
        0 => Err(FileWrong::None),
        many if many > MOST_STUDENTS => Err(FileWrong::TooLarge),
        _ => Ok(HandedOver(file.submissions.into_iter().map(student).collect())),
    }
}

/// One student's answers, of no more than a phone may send.
fn student(value: Value) -> Option<Sent> {
    let short = value.to_string().len() <= domain::administration::LONGEST_ANSWERS;
    serde_json::from_value(value).ok().filter(|_| short)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn sent(id: &str) -> Value {
        json!({ "id": id, "version": 1, "language": "es-CL", "seconds": 9, "answers": { "useful": { "choice": "3" } } })
    }

    fn file(code: &str, submissions: &[Value]) -> Vec<u8> {
        json!({ "ronda_answers": 1, "code": code, "submissions": submissions })
            .to_string()
            .into_bytes()
    }

    const ID: &str = "6f9e1a64-1f8c-4c59-9a0e-3b1d5f1a2c77";

    #[test]
    fn what_a_phone_wrote_is_read_and_one_bad_part_spoils_no_other() {
        let read = |bytes: &[u8]| read(bytes, "ABC346");
        let mixed = file("abc 346", &[sent(ID), json!({ "id": 3 }), sent("no id")]);
        let found = read(&mixed).unwrap().0;
        assert_eq!(
            found.iter().map(Option::is_some).collect::<Vec<_>>(),
            [true, false, false]
        );
        let marked = [b"\xef\xbb\xbf".as_slice(), &mixed].concat();
        assert_eq!(read(&marked).unwrap().0.len(), 3);
    }

    #[test]
    fn what_is_no_file_of_this_survey_is_said_by_name() {
        let wrong = |bytes: &[u8]| read(bytes, "ABC346").unwrap_err();
        assert_eq!(wrong(b" \n"), FileWrong::None);
        assert_eq!(wrong(&file("ABC346", &[])), FileWrong::None);
        assert_eq!(wrong(b"id;nombre"), FileWrong::NotOurs);
        assert_eq!(wrong(b"{\"ronda_answers\":1}"), FileWrong::NotOurs);
        assert_eq!(wrong(b"{\"ronda_answers\":2,\"more\":[]}"), FileWrong::Newer);
        assert_eq!(wrong(&vec![b' '; LONGEST_FILE + 1]), FileWrong::TooLarge);
        assert_eq!(
            wrong(&file("ABC346", &vec![json!(1); MOST_STUDENTS + 1])),
            FileWrong::TooLarge
        );
        assert_eq!(
            wrong(&file("XYZ234", &[sent(ID)])),
            FileWrong::OtherSurvey(Some("XYZ234".to_owned()))
        );
        assert_eq!(wrong(&file("<b>ñ</b>", &[sent(ID)])), FileWrong::OtherSurvey(None));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes, "ABC346");
        }

        /// A file that was cut off anywhere, as by a phone that ran out of room, is refused as a whole.
        #[test]
        fn half_a_file_is_none(at in 1_usize..200, students in 1_usize..4) {
            let whole = file("ABC346", &vec![sent(ID); students]);
            let cut = at.min(whole.len() - 1);
            prop_assert!(read(&whole[..cut], "ABC346").is_err());
        }

        /// As many parts come out as went in, whatever they are.
        #[test]
        fn nothing_is_lost_on_the_way(parts in prop::collection::vec(prop_oneof![
            Just(sent(ID)), Just(Value::Null), "[a-z]{0,9}".prop_map(Value::from), any::<i64>().prop_map(Value::from),
        ], 1..20)) {
            let found = read(&file("ABC346", &parts), "ABC346").unwrap().0;
            let expected: Vec<bool> = parts.iter().map(Value::is_object).collect();
            prop_assert_eq!(found.iter().map(Option::is_some).collect::<Vec<_>>(), expected);
        }
    }
}
