//! What the script says: it comes with each page, so that a phone without network has its sentences too.

use serde_json::json;

use super::say::Say;

/// All of it, as JSON. `%1` and `%2` are filled in by the script.
pub fn words(say: Say) -> String {
    json!({
        "progress": say.t2("answering-progress", "n", "%1", "all", "%2"),
        "answered": say.t2("answering-answered", "n", "%1", "all", "%2"),
        "skipped": say.t1("answering-skipped", "n", "%1"),
        "next": say.t("answering-next"),
        "send": say.t("answering-send"),
        "toList": say.t("answering-to-list"),
        "toOne": say.t("answering-to-one"),
        "listen": say.t("answering-listen"),
        "saved": say.t("answering-saved"),
        "notSaved": say.t("answering-not-saved"),
        "needed": say.t("answering-needed"),
        "number": say.t("answering-wrong-number"),
        "range": say.t("answering-wrong-range"),
        "decimals": say.t("answering-wrong-decimals"),
        "code": say.t("answering-code-wrong"),
        "slip": say.t("answering-slip-wrong"),
        "already": say.t("answering-slip-used"),
        "wants": say.t("answering-not-wanted"),
        "sending": say.t("answering-sending"),
        "received": say.t("answering-received"),
        "waiting": say.t("answering-waits"),
        "others": say.t1("answering-others-wait", "n", "%1"),
        "sent": say.t("answering-others-sent"),
        "apart": {
            "late": say.t("answering-apart-late"),
            "other-version": say.t("answering-apart-version"),
            "too-many": say.t("answering-apart-many"),
        },
        "refused": {
            "answering-no-such-code": say.t("answering-no-such-code"),
            "answering-bad-form": say.t("answering-bad-form"),
            "answering-unfit": say.t("answering-unfit"),
            "answering-too-early": say.t("answering-too-early"),
            "answering-too-late": say.t("answering-too-late"),
            "answering-too-large": say.t("answering-too-large"),
            "answering-no-such-slip": say.t("answering-no-such-slip"),
            "answering-not-wanted": say.t("answering-not-wanted"),
            "answering-no-consent": say.t("answering-no-consent"),
            "sheet-ended": say.t("sheet-ended"),
        },
        "file": say.t1("answering-file-name", "code", "%1"),
    })
    .to_string()
}
