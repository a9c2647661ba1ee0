//! Where a link leads that a person typed, or another network sent: out, to a page that anybody may ask for. Ronda asks for none of them
//! itself; whoever reads a package does, from within their liceo's own network, so that nothing in there may be named.

/// Endings that lead nowhere but into a network of one's own.
const INSIDE: &[&str] = &[
    "localhost",
    "local",
    "localdomain",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "private",
    "arpa",
    "test",
    "invalid",
    "onion",
];

/// The name of the server of an address, where it is one that is shown: encrypted, by a name of the open web, without a user's name or a
/// password in it. No number is a name (`127.0.0.1`, `0x7f.1`, `[::1]`), whatever a browser makes of it.
#[must_use]
pub fn host(href: &str) -> Option<String> {
    let rest = href.strip_prefix("https://")?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let (name, port) = match authority.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (authority, None),
    };
    let is_port =
        port.is_none_or(|port| !port.is_empty() && port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit()));
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    let labels: Vec<&str> = name.split('.').collect();
    let last = labels.last().copied().unwrap_or_default();
    let named = labels.len() > 1 && name.len() <= 253 && labels.iter().all(|label| is_label(label));
    // The last label of a name is never a number; browsers read what ends in one as an address of four bytes.
    let numeric = last.starts_with(|c: char| c.is_ascii_digit());
    (is_port && named && !numeric && !INSIDE.contains(&last)).then_some(name)
}

/// Letters, digits and hyphens; other letters only as they are sent (`xn--…`), lest they look like something else.
fn is_label(label: &str) -> bool {
    let fit = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !label.is_empty() && label.len() <= 63 && label.bytes().all(fit) && !label.starts_with('-') && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_link_leads_out_and_nowhere_else() {
        for (href, name) in [
            ("https://Red.Example.cl/hoja.pdf?x=1#y", "red.example.cl"),
            ("https://ronda.red.cl:8443/biblioteca/paquetes/1", "ronda.red.cl"),
            ("https://xn--uoa-6ma.cl", "xn--uoa-6ma.cl"),
            ("https://red.cl.", "red.cl"),
        ] {
            assert_eq!(host(href).as_deref(), Some(name), "{href}");
        }
        for bad in [
            "http://red.cl/a",
            "https://localhost/",
            "https://ronda.local/",
            "https://servidor/a",
            "https://router.lan",
            "https://metadata.google.internal/computeMetadata",
            "https://127.0.0.1/",
            "https://10.0.0.1:8080/",
            "https://192.168.1.1",
            "https://169.254.169.254/latest/meta-data",
            "https://2130706433/",
            "https://0x7f.0.0.1/",
            "https://127.0.0.0x1/",
            "https://127.1/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://１２７.0.0.1/",
            "https://127。0。0。1/",
            "https://ana:secreto@red.cl/",
            "https://red.cl@10.0.0.1/",
            "https://red.cl:x/",
            "https://red.cl:/",
            "https://10.0.0.1\\@red.cl/",
            "https:///red.cl",
            "https://-red.cl",
            "https://ñuñoa.cl",
            "javascript:alert(1)",
        ] {
            assert_eq!(host(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_number_is_a_name(a in any::<u32>(), path in "[a-z/?#]{0,8}") {
            let address = std::net::Ipv4Addr::from(a);
            let (dotted, plain, hex) = (format!("https://{address}{path}"), format!("https://{a}/{path}"), format!("https://0x{a:x}/{path}"));
            // A path that is written without its sign belongs to the name: a name that ends in letters is one.
            if path.is_empty() || path.starts_with(['/', '?', '#']) {
                prop_assert_eq!(host(&dotted), None);
            }
            prop_assert_eq!(host(&plain), None);
            prop_assert_eq!(host(&hex), None);
        }

        #[test]
        fn whatever_is_typed_a_host_is_one_of_the_open_web(href in "https://\\PC{0,60}") {
            if let Some(host) = host(&href) {
                prop_assert!(host.contains('.') && host.parse::<std::net::IpAddr>().is_err());
                prop_assert!(!href.contains('@') || href.find('@') > href[8..].find(['/', '?', '#']).map(|at| at + 8));
            }
        }
    }
}
