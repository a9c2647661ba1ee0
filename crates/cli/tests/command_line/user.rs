//! `user`: people who aren't there.

use crate::machine::Machine;

#[test]
fn somebody_who_is_not_there_is_told_by_their_mail() {
    let machine = Machine::new();
    machine.run(&["user", "list"]).went_well();
    for command in ["deactivate", "sign-in-link"] {
        machine.refuses(
            &["user", command, "nadie@example.org"],
            "Nadie tiene el correo nadie@example.org",
            "Nobody has the mail nadie@example.org",
        );
    }
}
