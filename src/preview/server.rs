//! Serves the page to a browser on this machine.
//!
//! Invariant: nothing is read from the disk and nothing is changed by a request.
//! Only this machine can connect, and only a page of this address is answered:
//! the name in the `Host` header is compared, so that no other site can read
//! along by a name of its own for this machine.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch;

use super::galley::Pulled;
use crate::diag::{Diagnostic, Diagnostics, codes};

/// The files of the page: path, kind, text.
const FILES: [(&str, &str, &str); 7] = [
    ("/", "text/html; charset=utf-8", include_str!("page/page.html")),
    ("/icon.svg", "image/svg+xml; charset=utf-8", include_str!("page/icon.svg")),
    ("/page.css", "text/css; charset=utf-8", include_str!("page/page.css")),
    ("/page.js", SCRIPT, include_str!("page/page.js")),
    ("/pane.js", SCRIPT, include_str!("page/pane.js")),
    ("/tray.js", SCRIPT, include_str!("page/tray.js")),
    ("/words.js", SCRIPT, include_str!("page/words.js")),
];
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// As long as a browser waits for news before it asks again.
const PATIENCE: Duration = Duration::from_secs(20);

/// What every answer says. Nothing but the files of this server is loaded, by no
/// other page, and nothing is kept.
const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// What is served at present.
struct Edition {
    /// Grows with each edition, and differs from those of another run.
    revision: u64,
    /// The sheet as JSON.
    sheet: String,
    /// The pictures of this edition and of the one before, which a browser may
    /// still be loading.
    pictures: BTreeMap<String, Arc<str>>,
    /// The names of those of this edition.
    named: Vec<String>,
}

type Desk = watch::Sender<Arc<Edition>>;

/// A server that runs as long as the program.
pub struct Server {
    address: SocketAddr,
    desk: Arc<Desk>,
}

impl Server {
    /// Starts to serve on a port of this machine; on any free one if it is 0.
    ///
    /// # Errors
    /// The port is taken, or no port can be had.
    pub fn start(port: u16, first: Pulled) -> Result<Self, Diagnostics> {
        let listen = || {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
            listener.set_nonblocking(true)?;
            let address = listener.local_addr()?;
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let entered = runtime.enter();
            let listener = tokio::net::TcpListener::from_std(listener)?;
            drop(entered);
            Ok((listener, address, runtime))
        };
        let (listener, address, runtime) =
            listen().map_err(|error: std::io::Error| {
                codes::port_taken(port, &error.to_string())
            })?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let revision = u64::try_from(now.as_millis()).unwrap_or_default();
        let first = Edition::new(revision, first, None)?;
        let desk = Arc::new(watch::Sender::new(Arc::new(first)));
        let router = router(address, Arc::clone(&desk));
        std::thread::spawn(move || {
            // It ends with the program only.
            let _ = runtime.block_on(async { axum::serve(listener, router).await });
        });
        Ok(Self { address, desk })
    }

    /// The address for a browser.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves this from now on.
    ///
    /// # Errors
    /// A defect of the program.
    pub fn publish(&self, pulled: Pulled) -> Result<(), Diagnostics> {
        let before = Arc::clone(&self.desk.borrow());
        let edition = Edition::new(before.revision + 1, pulled, Some(&before))?;
        self.desk.send_replace(Arc::new(edition));
        Ok(())
    }
}

impl Edition {
    fn new(
        revision: u64,
        pulled: Pulled,
        before: Option<&Edition>,
    ) -> Result<Self, Diagnostic> {
        let internal = |error: serde_json::Error| codes::internal(error.to_string());
        let mut sheet = serde_json::to_value(&pulled.sheet).map_err(internal)?;
        sheet["revision"] = revision.into();
        let named: Vec<String> = pulled.pictures.keys().cloned().collect();
        let mut pictures: BTreeMap<String, Arc<str>> = before
            .into_iter()
            .flat_map(|before| {
                before.named.iter().filter_map(|name| {
                    Some((name.clone(), Arc::clone(before.pictures.get(name)?)))
                })
            })
            .collect();
        pictures
            .extend(pulled.pictures.into_iter().map(|(name, svg)| (name, svg.into())));
        Ok(Self {
            revision,
            sheet: sheet.to_string(),
            pictures,
            named,
        })
    }
}

fn router(address: SocketAddr, desk: Arc<Desk>) -> Router {
    let port = address.port();
    let hosts = [format!("{}:{port}", Ipv4Addr::LOCALHOST), format!("localhost:{port}")];
    let guard = move |request: Request, next: Next| {
        let is_ours = host(request.headers())
            .is_some_and(|host| hosts.iter().any(|ours| ours == host));
        async move {
            let mut response = match is_ours {
                true => next.run(request).await,
                false => {
                    (StatusCode::FORBIDDEN, "this address is not ours\n").into_response()
                }
            };
            for (name, value) in HEADERS {
                response.headers_mut().insert(name, HeaderValue::from_static(value));
            }
            response
        }
    };
    let mut router = Router::new()
        .route("/sheet", get(sheet))
        .route("/sheet/after/{revision}", get(next_sheet))
        .route("/picture/{name}", get(picture))
        .with_state(desk);
    for (path, kind, text) in FILES {
        let file = move || async move { ([(header::CONTENT_TYPE, kind)], text) };
        router = router.route(path, get(file));
    }
    router.layer(middleware::from_fn(guard))
}

fn host(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::HOST)?.to_str().ok()
}

async fn sheet(State(desk): State<Arc<Desk>>) -> Response {
    json(&Arc::clone(&desk.borrow()))
}

/// The sheet as soon as there is another than this one; nothing if there is none
/// for a while.
async fn next_sheet(
    State(desk): State<Arc<Desk>>,
    Path(revision): Path<u64>,
) -> Response {
    let mut news = desk.subscribe();
    let other = news.wait_for(|edition| edition.revision != revision);
    match tokio::time::timeout(PATIENCE, other).await {
        Ok(Ok(edition)) => json(&edition),
        _ => StatusCode::NO_CONTENT.into_response(),
    }
}

fn json(edition: &Edition) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (kind, edition.sheet.clone()).into_response()
}

async fn picture(State(desk): State<Arc<Desk>>, Path(name): Path<String>) -> Response {
    let edition = Arc::clone(&desk.borrow());
    match edition.pictures.get(&name) {
        Some(svg) => {
            let kind = [(header::CONTENT_TYPE, "image/svg+xml; charset=utf-8")];
            (kind, svg.to_string()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_said_to_be() {
        let server = Server::start(0, Pulled::default()).unwrap();
        let Err(refused) = Server::start(server.address.port(), Pulled::default()) else {
            panic!("two servers on one port");
        };
        let said = refused.iter().next().unwrap();
        assert_eq!(said.code, "port-taken");
        assert!(said.message.contains(&server.address.port().to_string()));
    }
}
