package se.tillit.networks;

/** A line of a standing list, as the database knows it. */
public record StandardLine(StandardPart part, String title) {}
