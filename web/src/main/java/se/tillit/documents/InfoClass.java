package se.tillit.documents;

/** How much harm it does when a document comes into wrong hands; anything above has no place here (domain.md O6). */
public enum InfoClass {
    K0,
    K1,
    K2
}
