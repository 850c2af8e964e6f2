package se.tillit.networks;

/** What a network is (domain.md §1.3). Political bodies are reported apart. */
public enum NetworkKind {
    MANAGEMENT,
    PEER,
    WORKING_GROUP,
    POLITICAL_BODY
}
