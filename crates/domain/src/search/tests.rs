//! What holds of every library and every question.

use proptest::prelude::*;

use super::{Text, Vocabulary, Wanted, fold, score, terms};

fn joined(text: &str) -> String {
    terms(text).join(" ")
}

/// The places of those that answer, the best first.
fn ranked(question: &str, names: &[String]) -> Vec<usize> {
    let kept: Vec<String> = names.iter().map(|name| joined(name)).collect();
    let mut vocabulary = Vocabulary::default();
    for named in &kept {
        vocabulary.add(&Text {
            named,
            ..Text::default()
        });
    }
    let wanted = Wanted::read(question, &vocabulary);
    let of = |named: &String| {
        score(
            &wanted,
            &Text {
                named,
                ..Text::default()
            },
            0,
            &vocabulary,
        )
    };
    let mut scored: Vec<(usize, f64)> = kept
        .iter()
        .map(of)
        .enumerate()
        .filter(|(_, score)| *score > 0.0)
        .collect();
    scored.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    scored.into_iter().map(|(place, _)| place).collect()
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn the_forms_of_a_word_are_one_term() {
    for forms in [
        &["boleto", "boletos"][..],
        &["celular", "celulares"],
        &["evaluar", "evaluación", "evaluacion", "evaluaciones", "evaluando"],
        &["matemática", "matemáticas", "matematica"],
        &["clase", "clases"],
        &["revisar", "revisen", "revisaron"],
    ] {
        let first = terms(forms[0]);
        assert!(
            forms.iter().all(|form| terms(form) == first),
            "{forms:?}: {:?}",
            forms.iter().map(|form| terms(form)).collect::<Vec<_>>()
        );
    }
}

#[test]
fn what_liceos_call_differently_is_found() {
    let library = names(&[
        "Cerrar con un boleto de salida",
        "Mensaje quincenal al apoderado",
        "Resolver en parejas",
        "Leer en voz alta",
    ]);
    for (question, place) in [
        ("exit ticket", 0),
        ("wasap a los papás", 1),
        ("trabajo en duplas", 2),
        ("leer en vos alta", 3),
        ("les leyeron", 3),
        ("parejitas", 2),
    ] {
        assert_eq!(ranked(question, &library).first(), Some(&place), "{question}");
    }
}

#[test]
fn a_question_in_too_many_documents_asks_for_more_than_one_thing() {
    let mut vocabulary = Vocabulary::default();
    for _ in 0..100 {
        vocabulary.add(&Text {
            named: "matemat grup",
            ..Text::default()
        });
    }
    vocabulary.add(&Text {
        named: "zanahori",
        ..Text::default()
    });
    let lead = Wanted::read("zanahoria en matemática", &vocabulary).lead(&vocabulary, 10);
    assert_eq!((lead.about, lead.and.is_empty()), (1, true));
    let lead = Wanted::read("grupo matemática", &vocabulary).lead(&vocabulary, 10);
    assert!(lead.about >= 100 && !lead.and.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn ornaments_of_a_question_change_nothing(words in "[a-zñáéíóú]{3,9}( [a-zñáéíóú]{3,9}){0,4}") {
        let library = names(&[&words, "otra cosa distinta"]);
        prop_assert_eq!(ranked(&words, &library), ranked(&format!("¿{}?", words.to_uppercase()), &library));
        prop_assert_eq!(ranked(&words, &library), ranked(&fold(&words), &library));
    }

    #[test]
    fn a_documents_own_name_finds_it_first(library in prop::collection::vec("[b-z]{4,9}( [b-z]{4,9}){1,3}", 2..8), place in 0usize..8) {
        let place = place % library.len();
        let own = terms(&library[place]);
        prop_assume!(!own.is_empty() && library.iter().enumerate().all(|(other, name)| other == place || !own.iter().any(|term| terms(name).contains(term))));
        let found = ranked(&library[place], &library);
        prop_assert_eq!(found.first(), Some(&place));
    }

    #[test]
    fn what_has_none_of_the_words_is_never_found(name in "[b-z]{4,9}( [b-z]{4,9}){0,3}", question in "[b-z]{4,9}", more in "[b-z]{4,9}") {
        let library = vec![name];
        let two = ranked(&format!("{question} {more}"), &library);
        if ranked(&question, &library).is_empty() && ranked(&more, &library).is_empty() {
            prop_assert!(two.is_empty());
        }
    }

    #[test]
    fn whatever_is_typed_is_read(text in "\\PC{0,60}") {
        let vocabulary = Vocabulary::default();
        let wanted = Wanted::read(&text, &vocabulary);
        prop_assert_eq!(&wanted, &Wanted::read(&text, &vocabulary));
        prop_assert!(wanted.concepts().len() <= 10);
        for term in terms(&text) {
            prop_assert!(term.chars().all(char::is_alphanumeric));
        }
    }
}
