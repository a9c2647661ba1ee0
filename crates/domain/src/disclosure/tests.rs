//! What is called, what isn't, and what happens to an alert.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::{AdministrationId, AlertId, PersonId, SchoolId};
use crate::time::{Day, Instant};

fn harms(text: &str, language: Language) -> Vec<Harm> {
    let mut found: Vec<Harm> = signs(text, language).iter().map(|sign| sign.harm).collect();
    found.dedup();
    found
}

fn spanish(text: &str) -> Vec<Harm> {
    harms(text, Language::EsCl)
}

#[test]
fn what_students_write_is_found_however_they_write_it() {
    for text in [
        "A veces me quiero morir",
        "kiero moriiiirme",
        "QUIERO PURO MORIRME",
        "ya no quiero seguir viviendo así",
        "ya no kiero vibir",
        "he pensado en el suisidio",
        "me corto los brazos cuando estoy mal",
        "nadie me va a extrañar si no estoy",
        "nadie me estrañaría",
        "todos estarían mejor sin mí",
        "me e ech daño, kiero acerme daño",
        "me dan ganas de matarme",
        "no le encuentro ganas de vivir",
        "tomé muchas pastillas",
    ] {
        assert!(spanish(text).contains(&Harm::SelfHarm), "{text}");
    }
    for text in [
        "Mi papá me pega",
        "me sacan la cresta en el recreo",
        "Me hacen bullying",
        "me asen buling x ser gordo",
        "un compañero trajo una pistola",
        "tengo miedo de llegar a mi casa",
        "mi pololo me amenasa",
        "le pega a mi mamá",
    ] {
        assert!(spanish(text).contains(&Harm::Violence), "{text}");
    }
    for text in [
        "Mi tío me toca el cuerpo",
        "el profe me toca",
        "me violaron",
        "me biolo",
        "sufrí abuso",
        "me pide fotos por insta",
        "me obliga a tener relaciones",
        "me hacía cosas que no quiero contar",
    ] {
        assert!(spanish(text).contains(&Harm::Abuse), "{text}");
    }
}

#[test]
fn an_ordinary_answer_calls_nobody() {
    for text in [
        "",
        "La clase estuvo entretenida y aprendí fracciones",
        "No doy más con tanta prueba",
        "Me muero de hambre antes del almuerzo",
        "Me muero de la risa con el profe",
        "Cuando me toca disertar me pongo nerviosa",
        "Me gustaría que corten el pasto de la cancha",
        "Me tocó el profe que explica mejor",
        "El profe que me tocó es bueno",
        "Estoy aburrido como la cresta",
        "Los cuchillos de gastronomía están sin filo",
        "Es mejor trabajar en grupo",
        "Quiero aprender más matemática",
        "El profe explica bien y es simpático",
        "Hay que cortar el papel y pegar las fotos",
        "no sé",
    ] {
        assert!(
            signs(text, Language::EsCl).is_empty(),
            "{text}: {:?}",
            signs(text, Language::EsCl)
        );
    }
    for text in [
        "I like maths",
        "The class was too long",
        "We cut paper",
        "It was killing time",
    ] {
        assert!(signs(text, Language::En).is_empty(), "{text}");
    }
}

/// Known and accepted: a person reads, and sees at once.
#[test]
fn it_errs_on_the_side_of_calling() {
    for text in [
        "me quiero morir de vergüenza",
        "no me quiero morir",
        "me cortaron el pelo y me corté un dedo",
        "leímos sobre la violencia en la historia",
        "me tocaron compañeros que no trabajan",
    ] {
        assert!(!signs(text, Language::EsCl).is_empty(), "{text}");
    }
}

/// Known and regretted: nobody may conclude from silence that all is well.
#[test]
fn it_misses_what_nobody_listed() {
    for text in [
        "ya da lo mismo todo",
        "pronto no van a tener que preocuparse de mí",
        "😔🔪",
    ] {
        assert!(
            signs(text, Language::EsCl).is_empty(),
            "{text}: now listed, so say so here"
        );
    }
}

#[test]
fn english_is_looked_at_too() {
    for (text, harm) in [
        ("sometimes I don't want to live", Harm::SelfHarm),
        ("i dont wanna live", Harm::SelfHarm),
        ("My stepfather hits me", Harm::Violence),
        ("he touched me when I said no", Harm::Abuse),
    ] {
        assert!(harms(text, Language::En).contains(&harm), "{text}");
    }
}

#[test]
fn a_word_inside_another_is_no_sign() {
    assert!(signs("el packaging del producto", Language::EsCl).is_empty());
    assert!(signs("skills and grapes", Language::En).is_empty());
}

#[test]
fn every_expression_is_found_by_itself_and_stands_once() {
    for (language, listed) in [(Language::EsCl, spanish::LISTED), (Language::En, english::LISTED)] {
        let mut seen = std::collections::BTreeSet::new();
        for (harm, lines) in listed {
            for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
                assert!(seen.insert((harm, line)), "{line} stands twice");
                let text = line.replace("..", "").replace('*', "");
                let found = signs(&text, language);
                assert!(found.iter().any(|sign| sign.expression == line), "{line} isn't found");
            }
        }
    }
}

#[test]
fn an_alert_goes_from_unread_to_handled_by_deeds() {
    let person = PersonId(Uuid::from_u128(3));
    let id = AlertId(Uuid::from_u128(1));
    let place = Place {
        administration_id: AdministrationId(Uuid::from_u128(2)),
        school_id: SchoolId(Uuid::from_u128(4)),
        course_id: None,
    };
    let day = Day::new(2026, 6, 5).unwrap();
    let of = |text| Alert::of(id, place, text, Language::EsCl, day);
    assert_eq!(of("Me gustó la clase"), None);
    let alert = of("mi papá me pega").unwrap();
    assert_eq!(alert.stage(&[], &[]), Stage::Unread);
    assert_eq!(alert.waits(&[], day.plus_days(3)), Some(3));
    let at = Instant::from_micros(1);
    let reading = Reading {
        alert_id: id,
        by_id: person,
        at,
    };
    assert_eq!(
        (alert.stage(&[reading], &[]), alert.waits(&[reading], day)),
        (Stage::Read, None)
    );
    let done = HandlingPlan::check(" Conversamos y llamamos a la OPD. ").unwrap().done;
    let handling = Handling {
        alert_id: id,
        by_id: person,
        at,
        done,
    };
    assert_eq!(alert.stage(&[reading], &[handling]), Stage::Handled);
    assert_eq!(
        HandlingPlan::check(" ").unwrap_err().of("done"),
        Some("wrong-handling-empty")
    );
    let named = HandlingPlan::check("Llamé al RUN 12.345.678-5").unwrap_err();
    assert_eq!(named.of("done"), Some("wrong-handling-personal"));
}

proptest! {
    #[test]
    fn no_text_stops_it_and_more_words_around_hide_nothing(
        before in "\\PC{0,40}",
        after in "\\PC{0,40}",
    ) {
        for (language, sign) in [(Language::EsCl, "me quiero morir"), (Language::En, "kill myself")] {
            let text = format!("{before} . {sign} . {after}");
            prop_assert!(!signs(&text, language).is_empty(), "{}", text);
        }
    }

    #[test]
    fn the_same_words_in_capitals_say_the_same(text in "[a-zñáéíóú ]{0,60}") {
        let loud = text.to_uppercase();
        prop_assert_eq!(signs(&text, Language::EsCl), signs(&loud, Language::EsCl));
    }
}
