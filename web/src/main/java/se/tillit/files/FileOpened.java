package se.tillit.files;

/** A content that nobody could open, because the malware scanner had not answered, can be opened now. */
public record FileOpened(String sha256) {}
