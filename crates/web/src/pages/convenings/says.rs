//! What every registration asks, with an account and without: the fields as a page shows them, and what a form says of them.

use domain::convening::{Ask, AskKind, Convening, Diet, NeedKind, RegistrationFields, Transport, Way};
use domain::id::RegistrationId;

use crate::form::Form;
use crate::page::Page;

/// What every registration asks, as `_says.html` shows it.
pub(super) struct Says {
    /// How one comes, where one may choose.
    pub ways: Vec<(String, String)>,
    pub needs: Vec<(String, String)>,
    pub diets: Vec<(String, String)>,
    pub transports: Vec<(String, String)>,
    pub asks: Vec<AskView>,
}

/// A question of the convening.
pub(super) struct AskView {
    pub name: String,
    pub words: String,
    pub options: Vec<(String, String)>,
    pub required: bool,
}

impl Says {
    /// Of a convening. Food and travel are asked of those alone who come to a place.
    pub(super) fn of(page: &Page, convening: &Convening) -> Self {
        let here = convening.mode.has_place();
        let word = |list: &str, word: &str| (word.to_owned(), page.t(&format!("{list}{word}")));
        let both = here && convening.mode.has_link();
        let view = |ask: Ask| AskView {
            name: format!("answer-{}", ask.key),
            options: match ask.kind {
                AskKind::Line => Vec::new(),
                AskKind::Choice => ask.options.iter().map(|one| (one.clone(), one.clone())).collect(),
                AskKind::YesNo => vec![word("answer-", "yes"), word("answer-", "no")],
            },
            words: ask.words,
            required: ask.required,
        };
        let all = |show: bool, words: Vec<(String, String)>| if show { words } else { Vec::new() };
        Self {
            ways: all(both, Way::ALL.iter().map(|way| word("way-", way.word())).collect()),
            needs: NeedKind::ALL.iter().map(|need| word("need-", need.word())).collect(),
            diets: all(here, Diet::ALL.iter().map(|diet| word("diet-", diet.word())).collect()),
            transports: all(
                here,
                Transport::ALL
                    .iter()
                    .map(|one| word("transport-", one.word()))
                    .collect(),
            ),
            asks: convening.asks().into_iter().map(view).collect(),
        }
    }
}

/// What a form says of a registration.
pub(super) fn fields(form: &Form) -> RegistrationFields {
    let answers = form
        .first_values()
        .filter_map(|(name, value)| Some((name.strip_prefix("answer-")?.to_owned(), value.to_owned())));
    RegistrationFields {
        way: form.get("way").to_owned(),
        needs: form.every("needs").to_vec(),
        need_words: form.get("need_words").to_owned(),
        diet: form.get("diet").to_owned(),
        diet_words: form.get("diet_words").to_owned(),
        transport: form.get("transport").to_owned(),
        seats: form.get("seats").to_owned(),
        with_own: form.get("with_own").to_owned(),
        answers: answers.collect(),
    }
}

/// The registration that a form names, so that what is sent twice is one.
pub(super) fn named(page: &Page, form: &Form) -> RegistrationId {
    let fresh = || RegistrationId::new(page.app.ids.as_ref(), page.now);
    form.get("id").parse().unwrap_or_else(|_| fresh())
}
