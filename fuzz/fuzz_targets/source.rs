//! Hands arbitrary bytes to `targets::source`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| distr_fuzz::source(bytes));
