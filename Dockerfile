# An image with the program and nothing else; the project, with its fonts, is mounted. How to use it: docs/recipes/README.md
FROM docker.io/library/rust:1.92-slim-trixie AS build
WORKDIR /src
COPY . .
# The preview is for people at a desk. The libraries, Typst among them, are compiled anew only when one of them changes.
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --release --locked --no-default-features --features pdf,docx \
    && strip -o /distr target/release/distr

FROM docker.io/library/debian:trixie-slim
COPY LICENSE-* /usr/share/doc/distr/
COPY --from=build /distr /usr/local/bin/distr
# Nobody in particular, and by number, so that a cluster sees that it is not root.
USER 65532:65532
WORKDIR /project
ENTRYPOINT ["distr"]
CMD ["--help"]
