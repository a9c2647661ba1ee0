//! Numbers, dates, lists and names as they are written in Chile and in English.

use i18n::{Arg, Gender, Lang, capitalized, search_key, sort_key};
use jiff::civil::date;

const ES: Lang = Lang::EsCl;
const EN: Lang = Lang::En;

#[test]
fn a_browser_says_its_language_in_many_ways() {
    assert_eq!(Lang::from_tag("es"), Some(ES));
    assert_eq!(Lang::from_tag("es-419"), Some(ES));
    assert_eq!(Lang::from_tag("EN_gb"), Some(EN));
    assert_eq!(Lang::from_tag("fr"), None);
    assert_eq!(Lang::from_accept("en-US,en;q=0.9,es;q=0.8"), EN);
    assert_eq!(Lang::from_accept("fr-FR, es;q=0.5, en;q=0.4"), ES);
    assert_eq!(Lang::from_accept("de"), ES);
    assert_eq!(Lang::from_accept("en;q=0"), ES);
    assert_eq!(Lang::from_accept(",,;;q=x"), ES);
}

#[test]
fn numbers_are_written_as_people_write_them() {
    assert_eq!(ES.number(6.45, 1), "6,5");
    assert_eq!(ES.number(1234.5, 1), "1234,5");
    assert_eq!(ES.number(12345.0, 0), "12.345");
    assert_eq!(ES.number(1_234_567.25, 2), "1.234.567,25");
    assert_eq!(EN.number(1234.5, 1), "1,234.5");
    assert_eq!(ES.number(-0.04, 1), "0,0");
    assert_eq!(ES.number(-3.2, 1), "−3,2");
    assert_eq!(ES.number(f64::NAN, 1), "–");
}

#[test]
fn percentages_keep_their_sign_beside_them() {
    assert_eq!(ES.percent(0.52, 0), "52\u{a0}%");
    assert_eq!(EN.percent(0.525, 1), "52.5%");
    assert_eq!(ES.percent(f64::INFINITY, 0), "–");
}

#[test]
fn dates_are_read_aloud_easily() {
    let day = date(2026, 6, 8);
    assert_eq!(ES.day_long(day), "8 de junio de 2026");
    assert_eq!(ES.day(day), "8 de junio");
    assert_eq!(ES.day_short(day), "8 jun");
    assert_eq!(ES.day_weekday(date(2026, 8, 31)), "lunes 31 de agosto");
    assert_eq!(ES.weekday_short(date(2026, 9, 2)), "mié 2 sep");
    assert_eq!(ES.month_short(day), "jun");
    assert_eq!(ES.moment(day.at(14, 5, 0, 0)), "8 de junio, 14:05");
    assert_eq!(EN.day_long(day), "8 June 2026");
    assert_eq!(EN.weekday_short(date(2026, 9, 2)), "Wed 2 Sep");
}

#[test]
fn small_counts_are_words() {
    assert_eq!(ES.count_words(10), "diez");
    assert_eq!(ES.count_words(17), "diecisiete");
    assert_eq!(ES.count_words(21), "21");
    assert_eq!(ES.count_of(1, Gender::Feminine), "una");
    assert_eq!(ES.count_of(1, Gender::Masculine), "un");
    assert_eq!(ES.count_of(3, Gender::Masculine), "tres");
    assert_eq!(EN.count_of(1, Gender::Feminine), "one");
    assert_eq!(capitalized("últimas"), "Últimas");
}

#[test]
fn a_list_ends_as_it_sounds() {
    let list = |words: &[&str]| ES.list(&words.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(list(&[]), "");
    assert_eq!(list(&["Ana"]), "Ana");
    assert_eq!(list(&["Ana", "Berta", "Carla"]), "Ana, Berta y Carla");
    assert_eq!(list(&["Ana", "Inés"]), "Ana e Inés");
    assert_eq!(list(&["madres", "hijos"]), "madres e hijos");
    assert_eq!(list(&["agua", "hielo"]), "agua y hielo");
    assert_eq!(list(&["II medio", "I medio"]), "II medio y I medio");
    assert_eq!(EN.list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
}

#[test]
fn names_stand_in_the_order_of_a_chilean_roll() {
    let mut names = ["Zúñiga", "Ñancupil", "Núñez", "Nunez", "Ávila", "avalos", "Oyarzún"];
    names.sort_by_key(|name| sort_key(name));
    assert_eq!(
        names,
        ["avalos", "Ávila", "Nunez", "Núñez", "Ñancupil", "Oyarzún", "Zúñiga"]
    );
    assert_eq!(sort_key("  ana  María "), sort_key("Ana maría"));
    assert!(sort_key("Ana").bytes().all(|b| b.is_ascii_hexdigit()));
}

#[test]
fn a_search_forgives_accents_and_spaces() {
    assert_eq!(search_key("  Ñuñoa\tALTA "), "nunoa alta");
    assert_eq!(search_key("Retroalimentación"), "retroalimentacion");
}

#[test]
fn a_message_that_is_missing_never_breaks_a_page() {
    assert_eq!(ES.t("no-such-key"), "[no-such-key]");
    assert_eq!(EN.with("no-such-key", &[("n", 3.into())]), "[no-such-key]");
    assert!(!ES.has("no-such-key"));
    assert!(ES.has("month-1"));
}

#[test]
fn numbers_in_messages_are_written_in_the_language() {
    let args = [("day", Arg::from(12345.5)), ("time", Arg::from("x"))];
    assert_eq!(ES.with("date-moment", &args), "12.345,5, x");
    assert_eq!(EN.with("date-moment", &args), "12,345.5, x");
}
