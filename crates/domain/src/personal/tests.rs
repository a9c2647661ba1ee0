use super::*;
use proptest::prelude::*;

/// The check digit, modulo 11 (Registro Civil).
fn check_digit(run: u32) -> char {
    let (mut rest, mut weight, mut sum) = (run, 2, 0);
    while rest > 0 {
        sum += rest % 10 * weight;
        rest /= 10;
        weight = if weight == 7 { 2 } else { weight + 1 };
    }
    match 11 - sum % 11 {
        11 => '0',
        10 => 'K',
        digit => char::from_digit(digit, 10).unwrap(),
    }
}

fn in_thousands(run: u32, gap: &str) -> String {
    let (millions, thousands, ones) = (run / 1_000_000, run / 1000 % 1000, run % 1000);
    format!("{millions}{gap}{thousands:03}{gap}{ones:03}")
}

#[test]
fn runs_phones_and_addresses_are_found() {
    for (words, what) in [
        ("El 12.345.678-5 no vino", Personal::Run),
        ("RUT: 7.654.321-K", Personal::Run),
        ("12345678-5", Personal::Run),
        ("(12345678-k)", Personal::Run),
        ("12 345 678 - 5", Personal::Run),
        ("12.345.678–5.", Personal::Run),
        ("12.345.678", Personal::Run),
        ("2 12.345.678-5", Personal::Run),
        ("su mamá: +56 9 1234 5678", Personal::Phone),
        ("llamar al 912345678", Personal::Phone),
        ("9 1234 5678", Personal::Phone),
        ("(22) 345 6789", Personal::Phone),
        ("56912345678", Personal::Phone),
        ("+54 11 4321 9876", Personal::Phone),
        ("escribe a <paula@liceo.cl>, dice", Personal::Mail),
        ("Paula.Soto@gmail.com.", Personal::Mail),
    ] {
        assert_eq!(found(words), Some(what), "{words}");
    }
}

#[test]
fn the_numbers_of_a_school_are_not() {
    for words in [
        "En 2025-2026 bajó de 52 % a 48,5 %",
        "el 2026-03-09 y el 09-03-2026 y el 9/3/2026",
        "15 de 32 estudiantes, 1°A y 2°B",
        "de 8:00 a 13:15, 45 minutos",
        "$12.345.678 de subvención",
        "1.234 matriculados; 120 130 140",
        "3 4 5 6 7 8 9 10",
        "RBD 12345-6",
        "nota 4,5 a las 10:30 @ la sala",
    ] {
        assert_eq!(found(words), None, "{words}");
    }
}

#[test]
fn a_full_name_is_noticed_and_a_sentence_is_not() {
    for words in [
        "Dijo que Camila Soto no entiende",
        "Camila Soto no entiende",
        "A María de los Ángeles Rojas le cuesta",
        "no entiende. Juan Pérez tampoco",
        "fue «Benjamín Muñoz» quien",
        "Lo dijo Pérez-Soto Ana",
    ] {
        assert!(looks_like_a_name(words), "{words}");
    }
    for words in [
        "Los estudiantes no leen la pregunta. Contestan lo primero que se les ocurre",
        "En Lenguaje y Matemática falta tiempo",
        "El Ministerio de Educación cambió el Plan Nacional",
        "La UTP no alcanza a revisar. El PIE tampoco",
        "Estudiante de I medio, especialidad de Electricidad",
        "Semana Santa y Fiestas Patrias cortan el semestre",
        "¿Por qué? Porque Camila llega tarde",
        "Copian de Internet",
    ] {
        assert!(!looks_like_a_name(words), "{words}");
    }
}

proptest! {
    /// However a RUN is written and whatever stands around it, it is found.
    #[test]
    fn a_run_is_found_in_any_dress(
        run in 1_000_000_u32..30_000_000,
        gap in prop::sample::select(vec![".", " ", ""]),
        hyphen in prop::sample::select(vec!["-", "–", " - ", "-\u{a0}"]),
        small in any::<bool>(),
        before in "[a-zñáé ]{0,12}",
        after in "[ ,;.][a-zñáé ]{0,12}",
    ) {
        let digit = check_digit(run).to_string();
        let digit = if small { digit.to_lowercase() } else { digit };
        let words = format!("{before} {}{hyphen}{digit}{after}", in_thousands(run, gap));
        prop_assert!(found(&words).is_some(), "{words}");
    }

    /// However a mobile is grouped, it is found.
    #[test]
    fn a_mobile_is_found(
        number in 0_u32..100_000_000,
        prefix in prop::sample::select(vec!["", "56 ", "+56 ", "+56"]),
        spaced in any::<bool>(),
    ) {
        let digits = format!("{number:08}");
        let (a, b) = digits.split_at(4);
        let words = if spaced { format!("llámala al {prefix}9 {a} {b} hoy") } else { format!("al {prefix}9{digits}") };
        prop_assert!(found(&words).is_some(), "{words}");
    }

    /// Nothing that people say without numbers and signs is refused, and nothing at all makes it panic.
    #[test]
    fn plain_words_are_never_refused(words in "[a-zA-ZñÑáéíóú ,.;:¿?()«»]{0,120}", any in "\\PC{0,80}") {
        prop_assert_eq!(found(&words), None);
        let _ = found(&any);
        let _ = looks_like_a_name(&any);
    }

    /// Words without a capital inside are never taken for a name.
    #[test]
    fn small_letters_are_no_name(words in "[a-zñáéíóú0-9 ,.;:¿?()«»]{0,120}") {
        prop_assert!(!looks_like_a_name(&words));
    }
}
