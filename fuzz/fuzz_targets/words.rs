//! Hands arbitrary bytes to `targets::words`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| distr_fuzz::words(bytes));
