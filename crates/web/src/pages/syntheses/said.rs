//! The words of a draft: each finding a sentence, with the tests that it stands on. Whoever signs may say it otherwise.

use domain::id::NetworkId;
use domain::synthesis::{Finding, Sentence, Tally, findings};
use i18n::Lang;
use store::Db;

use super::evidence::Ground;
use crate::pages::theory::ideas::warrant::{observed, unknown};

/// The draft's sentences.
///
/// # Errors
/// What the store says.
pub async fn draft(db: &Db, network: NetworkId, lang: Lang, ground: &Ground) -> store::Result<Vec<Sentence>> {
    let levels = db.tested_levels(network).await?;
    let evidence: Vec<_> = ground.tests.iter().map(|one| one.evidence.clone()).collect();
    let mut sentences = Vec::new();
    for finding in findings(&evidence, &levels) {
        if let Some(words) = words(db, lang, &finding).await? {
            sentences.push(Sentence {
                tests: finding.cites(),
                words,
            });
        }
    }
    sentences.truncate(domain::synthesis::MOST_SENTENCES);
    Ok(sentences)
}

/// A finding in words; nothing of a liceo's own measure, which is nobody else's to read.
async fn words(db: &Db, lang: Lang, finding: &Finding) -> store::Result<Option<String>> {
    Ok(Some(match finding {
        Finding::Tried(tally, _) => lang.with("synthesis-tried", &counted(tally)),
        Finding::OfIdea(name, tally, _) => {
            let mut args = counted(tally);
            args.push(("name", name.as_str().into()));
            lang.with("synthesis-of-idea", &args)
        }
        Finding::AtLevel(level, tally, _) => {
            let mut args = counted(tally);
            args.push(("level", lang.t(&format!("level-{level}")).into()));
            lang.with("synthesis-at-level", &args)
        }
        Finding::Predicted(fulfilled, judged, _) => lang.with(
            "synthesis-predicted",
            &[("fulfilled", (*fulfilled).into()), ("judged", (*judged).into())],
        ),
        Finding::Changed(change, _) => {
            let measure = db.measure(change.measure).await?;
            if measure.school_id.is_some() {
                return Ok(None);
            }
            observed(lang, change, &measure)
        }
        Finding::Learned(decision, school, words, _) => {
            let said = [("school", school.as_str().into()), ("words", words.as_str().into())];
            lang.with(&format!("synthesis-learned-{decision}"), &said)
        }
        Finding::Open(open, _) => unknown(lang, *open),
    }))
}

fn counted(tally: &Tally) -> Vec<(&'static str, i18n::Arg)> {
    vec![
        ("tests", tally.tests.into()),
        ("schools", tally.schools.into()),
        ("adopted", tally.adopted.into()),
        ("adapted", tally.adapted.into()),
        ("abandoned", tally.abandoned.into()),
    ]
}
