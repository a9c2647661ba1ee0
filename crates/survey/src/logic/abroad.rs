//! A condition as a tree of JSON, for whoever judges it elsewhere: the page on a student's phone. It is never read back.
//!
//! A number and a text stand for themselves; `{"item": key}` is the answer to an item; whatever takes parts is a list that begins with
//! its word: `["and", …, …]`, `["=", …, …]`, `["selected", {"item": "q"}, "a"]`, `["date", "2026-03-02"]`, `["today"]`.

use serde_json::{Value, json};

use super::tree::Node;

pub(super) fn tree(node: &Node) -> Value {
    match node {
        Node::Reference(key) => json!({ "item": key }),
        // Only a limit has it, and no condition is one.
        Node::This => json!(""),
        Node::Text(text) => json!(text),
        Node::Number(number) => json!(number),
        Node::Binary(operator, left, right) => json!([operator.word(), tree(left), tree(right)]),
        Node::Call(function, given) => {
            let parts = given.iter().map(tree);
            Value::Array(std::iter::once(json!(function.word())).chain(parts).collect())
        }
    }
}
