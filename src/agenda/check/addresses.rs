//! Addresses of the web, as a reader of any document can follow them.

/// What is wrong with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It has no scheme or host of the web, or characters that end an address.
    Malformed,
    /// It holds characters that are not ASCII.
    Foreign,
}

/// The fault of an address; none where it leads somewhere.
pub(super) fn fault(url: &str) -> Option<Fault> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| url.strip_prefix(scheme));
    let Some(rest) = rest else { return Some(Fault::Malformed) };
    if !url.is_ascii() && !url.contains(|char: char| char.is_whitespace()) {
        return Some(Fault::Foreign);
    }
    let ends = ['<', '>', '"', '\\', '{', '}', '`', '^', '|'];
    let is_plain = url.bytes().all(|byte| byte.is_ascii_graphic()) && !url.contains(ends);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    (!is_plain || !is_host(host)).then_some(Fault::Malformed)
}

/// Whether a text is the name of a host, with its port if one is given.
fn is_host(text: &str) -> bool {
    // Who signs in stands before it.
    let text = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (text, None),
    };
    let is_port = |port: &str| {
        let is_digits = port.bytes().all(|byte| byte.is_ascii_digit());
        is_digits && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    let is_label = |label: &str| {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        !label.is_empty() && label.bytes().all(is_part)
    };
    // A number of IPv6 stands in brackets; the last label may be the empty root.
    let number = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let is_name = match number {
        Some(number) => number.parse::<std::net::Ipv6Addr>().is_ok(),
        None => name.strip_suffix('.').unwrap_or(name).split('.').all(is_label),
    };
    is_name && port.is_none_or(is_port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_host_and_nothing_but_ascii() {
        for sound in [
            "https://sherloc.unodc.org",
            "http://www.un.org/a?b=c#d",
            "https://example.org:65535/",
            "https://reader@example.org.",
            "https://[2001:db8::1]:8080/x",
            "https://10.0.0.1?a",
            "https://xn--e1afmkfd.xn--p1ai/%D0%BF",
        ] {
            assert_eq!(fault(sound), None, "{sound}");
        }
        for wrong in [
            "https://",
            "https:///a",
            "https://example.org:99999/",
            "https://example.org:0",
            "https://example.org:+1",
            "https://example.org:/",
            "https://a..b",
            "https://.",
            "https://[::1",
            "https://[x]",
            "https://a b",
            "https://пример .рф",
            "https://a.org/<b>",
            "ftp://a.org",
            "example.org",
            "",
        ] {
            assert_eq!(fault(wrong), Some(Fault::Malformed), "{wrong}");
        }
        for foreign in ["https://пример.рф/", "https://a.org/é"] {
            assert_eq!(fault(foreign), Some(Fault::Foreign), "{foreign}");
        }
    }
}
