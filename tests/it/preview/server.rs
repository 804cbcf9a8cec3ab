//! How the server answers, byte by byte.

use std::io::{Read, Write};
use std::net::TcpStream;

use distr::preview::Server;

use super::*;

/// An answer: the line of the status, the headers in small letters, the body.
struct Answer {
    status: String,
    head: String,
    body: String,
}

/// Sends a request as it is and reads the whole answer.
fn send(server: &Server, request: &str) -> Answer {
    let url = server.url();
    let address = url.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    let (status, head) = head.split_once("\r\n").expect("a status");
    Answer {
        status: status.to_owned(),
        head: head.to_lowercase(),
        body: body.to_owned(),
    }
}

fn get(server: &Server, path: &str, host: &str) -> Answer {
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    send(server, &request)
}

/// The host of a server, as a browser says it.
fn host(server: &Server) -> String {
    let url = server.url();
    url.trim_start_matches("http://").trim_end_matches('/').to_owned()
}

fn server() -> Server {
    let mut pulled = Pulled::default();
    pulled.pictures.insert("one".into(), "<svg/>".into());
    Server::start(0, pulled).unwrap()
}

#[test]
fn a_browser_gets_the_page_and_nothing_from_elsewhere() {
    let server = server();
    let page = get(&server, "/", &host(&server));
    assert_eq!(page.status, "HTTP/1.1 200 OK");
    assert!(page.head.contains("content-type: text/html; charset=utf-8"));
    assert!(page.head.contains("content-security-policy: default-src 'none';"));
    // Every file that the page names is there, and none is on another server.
    let mut files = 0;
    for name in page.body.split(['"', '\'']).filter(|name| name.starts_with('/')) {
        let file = get(&server, name, &host(&server));
        assert_eq!(file.status, "HTTP/1.1 200 OK", "{name}");
        for elsewhere in ["http://", "https://", "//cdn"] {
            let own = file.body.replace("http://www.w3.org/2000/svg", "");
            assert!(!own.contains(elsewhere), "{name} names {elsewhere}");
        }
        files += 1;
    }
    assert_eq!(files, 3, "icon, style, script");
}

#[test]
fn only_the_names_of_this_machine_are_answered() {
    let server = server();
    let port = host(&server);
    let port = port.rsplit(':').next().unwrap();
    let local = format!("localhost:{port}");
    assert_eq!(get(&server, "/sheet", &local).status, "HTTP/1.1 200 OK");
    for other in [
        "example.org".to_owned(),
        format!("example.org:{port}"),
        format!("127.0.0.1.example.org:{port}"),
        "127.0.0.1".to_owned(),
        "127.0.0.1:1".to_owned(),
    ] {
        for path in ["/", "/sheet", "/picture/one", "/nothing"] {
            let answer = get(&server, path, &other);
            assert_eq!(answer.status, "HTTP/1.1 403 Forbidden", "{other}{path}");
            assert!(!answer.body.contains("svg"), "{other}{path}");
        }
    }
}

#[test]
fn nothing_can_be_changed_and_nothing_else_read() {
    let server = server();
    let host = host(&server);
    for method in ["POST", "PUT", "DELETE"] {
        let request = format!(
            "{method} /sheet HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        let answer = send(&server, &request);
        assert_eq!(answer.status, "HTTP/1.1 405 Method Not Allowed", "{method}");
    }
    for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/picture/../sheet.rs", "/etc"] {
        assert_eq!(get(&server, path, &host).status, "HTTP/1.1 404 Not Found", "{path}");
    }
    let broken = send(&server, "nonsense\r\n\r\n");
    assert_eq!(broken.status, "HTTP/1.1 400 Bad Request");
    assert_eq!(get(&server, "/sheet", &host).status, "HTTP/1.1 200 OK");
}

#[test]
fn news_comes_to_those_who_wait() {
    let server = server();
    let host = host(&server);
    let revision = |body: &str| -> u64 {
        let sheet: serde_json::Value = serde_json::from_str(body).unwrap();
        sheet["revision"].as_u64().unwrap()
    };
    let first = revision(&get(&server, "/sheet", &host).body);
    let path = format!("/sheet/after/{first}");
    let answer = std::thread::scope(|scope| {
        let waiting = scope.spawn(|| get(&server, &path, &host));
        std::thread::sleep(std::time::Duration::from_millis(100));
        let mut pulled = Pulled::default();
        pulled.sheet.symbol = "A/80/1".into();
        pulled.pictures.insert("two".into(), "<svg></svg>".into());
        server.publish(pulled).unwrap();
        waiting.join().unwrap()
    });
    assert!(answer.body.contains("A/80/1"));
    assert!(revision(&answer.body) > first);
    // Who knows an older edition, or one of another run, need not wait.
    assert!(get(&server, "/sheet/after/1", &host).body.contains("A/80/1"));
    let picture = get(&server, "/picture/two", &host);
    assert!(picture.head.contains("content-type: image/svg+xml"));
    // A browser may still be loading the pictures of the edition before.
    assert_eq!(get(&server, "/picture/one", &host).body, "<svg/>");
    server.publish(Pulled::default()).unwrap();
    assert_eq!(get(&server, "/picture/one", &host).status, "HTTP/1.1 404 Not Found");
}
