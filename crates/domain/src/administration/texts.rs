//! Texts leave the answers they came with: what somebody writes in their own words may say who they are, and would give away
//! everything else that stands beside it.

use survey::{Answer, Answers};

use crate::disclosure::{Alert, Place};
use crate::id::{AlertId, Ids, TextId, by_chance};
use crate::person::Language;
use crate::time::Day;

/// One text, under an id of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Chance alone: nothing joins it to a submission.
    pub id: TextId,
    /// Which item asked.
    pub item: String,
    /// What was written.
    pub body: String,
}

/// Answers, and the texts that were among them.
#[derive(Clone, Debug, PartialEq)]
pub struct Parted {
    /// Everything else.
    pub rest: Answers,
    /// The texts, in no order of the items.
    pub texts: Vec<Words>,
}

impl Parted {
    /// Takes the texts out.
    #[must_use]
    pub fn of(answers: Answers, ids: &dyn Ids) -> Self {
        let (rest, texts) = answers.parted();
        let words = |(item, body)| Words {
            id: TextId(by_chance(ids)),
            item,
            body,
        };
        Self {
            rest,
            texts: texts.into_iter().map(words).collect(),
        }
    }
}

/// What among answers a person should read soon, under ids of chance. `said` is the language in which the questions were read:
/// whoever reads them in English may still write Spanish, so that its list is looked at, too.
pub fn alerts(answers: &Answers, place: Place, (said, day): (&str, Day), ids: &dyn Ids) -> Vec<Alert> {
    let languages: &[Language] = if said == Language::En.word() {
        &[Language::En, Language::EsCl]
    } else {
        &[Language::EsCl]
    };
    let texts = answers.iter().filter_map(|(_, answer)| match answer {
        Answer::Text(text) => Some(text),
        _ => None,
    });
    let one = |text: &String| {
        let mut each = languages.iter();
        each.find_map(|language| Alert::of(AlertId(by_chance(ids)), place, text, *language, day))
    };
    texts.filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::{AdministrationId, SchoolId, SeededIds};

    fn answers() -> Answers {
        Answers::none()
            .with("interest", Answer::Choice("4".to_owned()))
            .with("words", Answer::Text("ya no quiero vivir".to_owned()))
            .with("more", Answer::Text("me gustó".to_owned()))
    }

    #[test]
    fn texts_leave_under_ids_of_chance_and_the_rest_stays() {
        let parted = Parted::of(answers(), &SeededIds::new(1));
        assert_eq!(
            parted.rest,
            Answers::none().with("interest", Answer::Choice("4".to_owned()))
        );
        assert_eq!(parted.texts.len(), 2);
        assert!(parted.texts.iter().all(|text| text.id.0.get_version_num() == 4));
        assert_ne!(parted.texts[0].id, parted.texts[1].id);
    }

    #[test]
    fn who_reads_english_and_writes_spanish_is_heard() {
        let place = Place {
            administration_id: AdministrationId(Uuid::from_u128(1)),
            school_id: SchoolId(Uuid::from_u128(2)),
            course_id: None,
        };
        let day = Day::new(2026, 6, 5).expect("a day");
        for (said, heard) in [("es-CL", 1), ("en", 1), ("arn", 1)] {
            let found = alerts(&answers(), place, (said, day), &SeededIds::new(1));
            assert_eq!(found.len(), heard, "{said}");
            assert_eq!(found[0].text, "ya no quiero vivir");
            assert_eq!(found[0].id.0.get_version_num(), 4);
        }
    }
}
