//! What a translator may lose by accident is noticed.
