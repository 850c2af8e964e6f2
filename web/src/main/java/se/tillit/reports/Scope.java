package se.tillit.reports;

/** What a figure is about: never less than a network or a municipality (T2). */
public enum Scope {
    REGION,
    NETWORK,
    MUNICIPALITY
}
