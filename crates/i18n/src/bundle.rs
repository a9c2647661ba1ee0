//! The messages of each language, parsed once. Never fails: what is wrong with a file of messages is
//! a failing test (`tests/messages.rs`), not a page that cannot be shown.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::langid;

use crate::{arg::Arg, lang::Lang, numbers};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 2]> = LazyLock::new(|| [load(Lang::EsCl, ES_CL), load(Lang::En, EN)]);

pub(crate) fn message(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    let bundle = of(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
        return format!("[{key}]");
    };
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        values.set(*name, arg.value());
    }
    // A missing argument leaves its name in braces; the same test of messages finds it.
    bundle
        .format_pattern(pattern, Some(&values), &mut Vec::new())
        .into_owned()
}

pub(crate) fn has(lang: Lang, key: &str) -> bool {
    of(lang).get_message(key).is_some_and(|m| m.value().is_some())
}

fn of(lang: Lang) -> &'static Bundle {
    match lang {
        Lang::EsCl => &BUNDLES[0],
        Lang::En => &BUNDLES[1],
    }
}

fn load(lang: Lang, files: &[&str]) -> Bundle {
    let mut bundle = match lang {
        Lang::EsCl => FluentBundle::new_concurrent(vec![langid!("es-CL")]),
        Lang::En => FluentBundle::new_concurrent(vec![langid!("en")]),
    };
    // Isolating marks would break copies, searches and SVG text; both languages run left to right.
    bundle.set_use_isolating(false);
    match lang {
        Lang::EsCl => bundle.set_formatter(Some(es_cl)),
        Lang::En => bundle.set_formatter(Some(en)),
    }
    for file in files {
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // A key that repeats keeps its first text.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn es_cl<M>(value: &FluentValue, _: &M) -> Option<String> {
    written(Lang::EsCl, value)
}

fn en<M>(value: &FluentValue, _: &M) -> Option<String> {
    written(Lang::En, value)
}

fn written(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::shortest(lang, number.value)),
        _ => None,
    }
}
