package se.tillit.mail;

/** A mail that is to leave now. */
public record Letter(long id, String recipient, String subject, String body) {}
