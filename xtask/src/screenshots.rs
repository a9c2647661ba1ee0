//! `screenshots`: pictures of the demo's pages for the README, on a phone and on a desk.

use crate::demo::{self, Data, Product};
use crate::pages::PAGES;
use crate::shell::root;
use crate::webdriver::Browser;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::time::Duration;

/// Width, height, device pixels a CSS pixel.
const SIZES: [(u32, u32, u32); 2] = [(390, 844, 2), (1280, 900, 1)];

/// A form of our own rather than the demo's button, so that a new wording breaks no picture.
const SIGN_IN: &str = "const form = document.createElement('form');
    form.method = 'post'; form.action = '/demo/entrar';
    const field = document.createElement('input');
    field.type = 'hidden'; field.name = 'persona'; field.value = arguments[0];
    form.append(field); document.body.append(form); form.submit();";

/// All pages of the table, or the named ones.
pub fn run(names: &[String]) -> Result<bool> {
    for name in names {
        ensure!(
            PAGES.iter().any(|page| page.name == name),
            "no page called {name} in xtask/src/pages.rs"
        );
    }
    let binary = demo::build()?;
    let data = Data::new(None)?;
    let product = Product::start(&binary, &data, &["demo"])?;
    let home = format!("http://127.0.0.1:{}", product.port);
    let mut browser = Browser::start()?;
    let mut persona = "";

    let folder = root().join("docs/screenshots");
    std::fs::create_dir_all(&folder)?;
    for page in PAGES
        .iter()
        .filter(|page| names.is_empty() || names.iter().any(|name| name == page.name))
    {
        if page.persona != persona {
            persona = page.persona;
            browser.goto(&format!("{home}/"))?;
            browser.execute(SIGN_IN, &[json!(persona)])?;
            std::thread::sleep(Duration::from_secs(1)); // `submit()` does not wait for the page that follows
        }
        let cookie = product.sign_in(persona)?;
        let path = page.find(product.port, &cookie).with_context(|| page.name)?;
        for (width, height, scale) in SIZES {
            browser.resize(width, height, scale)?;
            browser.goto(&format!("{home}{path}"))?;
            let file = folder.join(format!("{}-{width}.png", page.name));
            std::fs::write(&file, browser.picture()?)?;
            println!("wrote docs/screenshots/{}-{width}.png", page.name);
        }
    }
    Ok(true)
}
