//! Two people note in the same place at once: what becomes of it.
//!
//! Where one of them only added below what both had seen, both stand; where both rewrote it, people must look.

/// What two texts from one common beginning become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merge {
    /// One text in which nothing is lost.
    Text(String),
    /// Both changed what was there: a person decides.
    Conflict,
}

/// Joins `mine` with `theirs`; both began as `base`. An addition that is sent twice stands once.
#[must_use]
pub fn merge(base: &str, theirs: &str, mine: &str) -> Merge {
    if theirs == mine || mine == base {
        return Merge::Text(theirs.to_owned());
    }
    if theirs == base {
        return Merge::Text(mine.to_owned());
    }
    if let Some(added) = added(base, mine) {
        return Merge::Text(with(theirs, added));
    }
    if let Some(added) = added(base, theirs) {
        return Merge::Text(with(mine, added));
    }
    Merge::Conflict
}

/// What an extension of `base` added, in whole lines: a line that was gone on with is taken from its beginning, so that
/// it can be read by itself. `None` where something of `base` was changed.
fn added<'t>(base: &str, text: &'t str) -> Option<&'t str> {
    let rest = text.strip_prefix(base)?;
    let begun = base.rfind('\n').map_or(0, |at| at + 1);
    let whole = base.is_empty() || rest.starts_with('\n');
    Some(if whole {
        rest.trim_start_matches('\n')
    } else {
        &text[begun..]
    })
}

/// `text` with lines below it, unless they stand in it already.
fn with(text: &str, added: &str) -> String {
    let there = format!("\n{text}\n").contains(&format!("\n{added}\n"));
    if there || added.is_empty() {
        text.to_owned()
    } else if text.is_empty() {
        added.to_owned()
    } else {
        format!("{text}\n{added}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(merge: Merge) -> String {
        match merge {
            Merge::Text(text) => text,
            Merge::Conflict => panic!("a conflict"),
        }
    }

    #[test]
    fn two_who_begin_at_once_both_stand() {
        assert_eq!(text(merge("", "Uno", "Dos")), "Uno\nDos");
        assert_eq!(text(merge("A", "A\nUno", "A\nDos")), "A\nUno\nDos");
    }

    #[test]
    fn a_line_that_goes_on_can_be_read_by_itself() {
        assert_eq!(
            text(merge("Falta", "Falta\nOtra", "Falta tiempo")),
            "Falta\nOtra\nFalta tiempo"
        );
    }

    #[test]
    fn an_addition_survives_a_correction() {
        assert_eq!(text(merge("Errr", "Error", "Errr\nY algo más")), "Error\nY algo más");
        assert_eq!(text(merge("Errr", "Errr\nY algo más", "Error")), "Error\nY algo más");
    }

    #[test]
    fn two_corrections_are_for_people() {
        assert_eq!(merge("Errr", "Error", "Errata"), Merge::Conflict);
        assert_eq!(merge("Uno\nDos", "Uno", "Dos"), Merge::Conflict);
    }

    /// Lines as people type them: few words, so that equal ones meet.
    fn lines() -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(vec!["a", "b", "sí", "no", "a b"]), 0..4)
            .prop_map(|all| all.join("\n"))
    }

    fn below(base: &str, more: &str) -> String {
        if base.is_empty() || more.is_empty() {
            format!("{base}{more}")
        } else {
            format!("{base}\n{more}")
        }
    }

    fn holds(text: &str, line: &str) -> bool {
        line.is_empty() || text.lines().any(|there| there == line)
    }

    proptest! {
        #[test]
        fn additions_of_both_are_all_there(base in lines(), one in lines(), two in lines()) {
            let (theirs, mine) = (below(&base, &one), below(&base, &two));
            let merged = text(merge(&base, &theirs, &mine));
            prop_assert!(merged.starts_with(&theirs));
            for line in mine.lines() {
                prop_assert!(holds(&merged, line), "{line} is lost in {merged:?}");
            }
        }

        #[test]
        fn an_addition_sent_twice_stands_once(base in lines(), theirs in lines(), more in lines()) {
            let mine = below(&base, &more);
            let once = text(merge(&base, &theirs, &mine));
            // What has come back to where it began can't be told from what nobody touched: then it is doubled, not lost.
            prop_assume!(once != base);
            prop_assert_eq!(merge(&base, &once, &mine), Merge::Text(once.clone()));
        }

        #[test]
        fn whoever_changes_nothing_loses_nothing(base in lines(), other in lines()) {
            prop_assert_eq!(merge(&base, &other, &base), Merge::Text(other.clone()));
            prop_assert_eq!(merge(&base, &base, &other), Merge::Text(other));
        }

        #[test]
        fn no_line_of_either_is_lost_unless_its_writer_took_it_away(base in lines(), theirs in lines(), mine in lines()) {
            if let Merge::Text(merged) = merge(&base, &theirs, &mine) {
                for (new, old) in [(&theirs, &base), (&mine, &base)] {
                    for line in new.lines().filter(|line| !old.lines().any(|known| known == *line)) {
                        prop_assert!(holds(&merged, line), "{line} is lost in {merged:?}");
                    }
                }
            }
        }

        #[test]
        fn a_conflict_is_only_where_both_rewrote(base in lines(), theirs in lines(), mine in lines()) {
            if merge(&base, &theirs, &mine) == Merge::Conflict {
                prop_assert!(!theirs.starts_with(&base) && !mine.starts_with(&base));
            }
        }
    }
}
