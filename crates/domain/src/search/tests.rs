//! What holds of every library and every question.

use proptest::prelude::*;

use super::{Candidate, Text, Vocabulary, Wanted, fold, ranked, terms};
use crate::id::IdeaId;
use uuid::Uuid;

fn joined(text: &str) -> String {
    terms(text).join(" ")
}

fn named(name: &str) -> Candidate<'_> {
    Candidate {
        text: Text {
            named: name,
            ..Text::default()
        },
        standing: 0,
        idea: None,
    }
}

/// The places of those that answer, the best first.
fn found(question: &str, names: &[String]) -> Vec<usize> {
    let kept: Vec<String> = names.iter().map(|name| joined(name)).collect();
    let candidates: Vec<Candidate<'_>> = kept.iter().map(|name| named(name)).collect();
    let mut vocabulary = Vocabulary::default();
    for candidate in &candidates {
        vocabulary.add(&candidate.text);
    }
    let wanted = Wanted::read(question, &vocabulary);
    ranked(&wanted, &candidates, &vocabulary)
        .into_iter()
        .map(|(place, _)| place)
        .collect()
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
        &["cerrar", "cierran", "cierren"],
        &["explicar", "explique", "expliquen"],
        &["elegir", "elijan", "eligen"],
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
        assert_eq!(found(question, &library).first(), Some(&place), "{question}");
    }
}

#[test]
fn words_that_only_look_alike_stay_apart() {
    for (one, other) in [
        ("estudiante", "estudiar"),
        ("medida", "medio"),
        ("parte", "partir"),
        ("ganas", "ganar"),
    ] {
        assert_ne!(terms(one), terms(other));
    }
}

#[test]
fn a_thing_may_be_said_by_its_joining_words() {
    let library = names(&[
        "Llamar por la inasistencia",
        "Problemas del taller",
        "Los que vienen a tutoría",
    ]);
    assert_eq!(found("no vienen", &library).first(), Some(&0));
    assert_eq!(found("vienen", &library).first(), Some(&2));
    assert_eq!(found("¿para qué sirve esto?", &library), [1]);
}

#[test]
fn a_level_is_found_however_it_is_written() {
    let library = names(&["Tutorías de II a I medio", "El segundo día de ausencia"]);
    for question in ["1° medio", "los de primero", "primer año medio", "segundos medios"] {
        assert_eq!(found(question, &library), [0], "{question}");
    }
}

/// The table says that *taller* lies beside what is boring.
#[test]
fn what_lies_beside_and_is_everywhere_neither_leads_nor_counts_much() {
    let mut vocabulary = Vocabulary::default();
    for _ in 0..99 {
        vocabulary.add(&Text {
            named: "tall",
            ..Text::default()
        });
    }
    vocabulary.add(&Text {
        named: "fom",
        ..Text::default()
    });
    let wanted = Wanted::read("fome", &vocabulary);
    let lead = wanted.lead(&vocabulary, 10);
    assert_eq!(lead.about, 1);
    assert!(lead.any.iter().all(|way| way.terms != ["tall"]));
    assert_eq!(wanted.lead(&vocabulary, 200).about, 100);
    let of = |name| ranked(&wanted, &[named(name)], &vocabulary)[0].1;
    assert!(
        of("tall") > 0.0 && of("tall") < of("fom") / 50.0,
        "{} {}",
        of("tall"),
        of("fom")
    );
}

#[test]
fn a_question_in_too_many_documents_asks_for_more_than_one_thing() {
    let mut vocabulary = Vocabulary::default();
    for _ in 0..100 {
        vocabulary.add(&Text {
            named: &joined("zapallo pimentón"),
            ..Text::default()
        });
    }
    vocabulary.add(&Text {
        named: "zanahori",
        ..Text::default()
    });
    let lead = Wanted::read("zanahoria con pimentón", &vocabulary).lead(&vocabulary, 10);
    assert_eq!((lead.about, lead.and.is_empty()), (1, true));
    let lead = Wanted::read("zapallo pimentón", &vocabulary).lead(&vocabulary, 10);
    assert!(lead.about > 10 && !lead.and.is_empty());
}

#[test]
fn a_thing_whose_names_nobody_wrote_is_looked_for_by_what_lies_beside_it() {
    let mut vocabulary = Vocabulary::default();
    for _ in 0..100 {
        vocabulary.add(&Text {
            named: "tall",
            ..Text::default()
        });
    }
    let wanted = Wanted::read("fome", &vocabulary);
    let lead = wanted.lead(&vocabulary, 10);
    assert!(lead.any.iter().any(|way| way.terms == ["tall"]), "{lead:?}");
}

#[test]
fn a_second_idea_comes_before_the_fourth_test_of_the_first() {
    let mut vocabulary = Vocabulary::default();
    let (first, second) = (Some(IdeaId(Uuid::from_u128(1))), Some(IdeaId(Uuid::from_u128(2))));
    let tests = [("zanahori", first); 4];
    let candidates: Vec<Candidate<'_>> = tests
        .into_iter()
        .chain([("zanahori larg", second)])
        .map(|(name, idea)| Candidate { idea, ..named(name) })
        .collect();
    candidates.iter().for_each(|one| vocabulary.add(&one.text));
    let order: Vec<usize> = ranked(&Wanted::read("zanahoria", &vocabulary), &candidates, &vocabulary)
        .into_iter()
        .map(|(place, _)| place)
        .collect();
    assert_eq!(order, [0, 4, 1, 2, 3]);
}

#[test]
fn what_joins_in_several_words_is_nothing_that_is_asked() {
    assert_eq!(terms("hablar en vez de escribir"), terms("hablar escribir"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn ornaments_of_a_question_change_nothing(words in "[a-zñáéíóú]{3,9}( [a-zñáéíóú]{3,9}){0,4}") {
        let library = names(&[&words, "otra cosa distinta"]);
        prop_assert_eq!(found(&words, &library), found(&format!("¿{}?", words.to_uppercase()), &library));
        prop_assert_eq!(found(&words, &library), found(&fold(&words), &library));
    }

    #[test]
    fn a_documents_own_name_finds_it_first(library in prop::collection::vec("[b-z]{4,9}( [b-z]{4,9}){1,3}", 2..8), place in 0usize..8) {
        let place = place % library.len();
        let own = terms(&library[place]);
        prop_assume!(!own.is_empty() && library.iter().enumerate().all(|(other, name)| other == place || !own.iter().any(|term| terms(name).contains(term))));
        let first = found(&library[place], &library);
        prop_assert_eq!(first.first(), Some(&place));
    }

    #[test]
    fn what_has_none_of_the_words_is_never_found(name in "[b-z]{4,9}( [b-z]{4,9}){0,3}", question in "[b-z]{4,9}", more in "[b-z]{4,9}") {
        let library = vec![name];
        let two = found(&format!("{question} {more}"), &library);
        if found(&question, &library).is_empty() && found(&more, &library).is_empty() {
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
