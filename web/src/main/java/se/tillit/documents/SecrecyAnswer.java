package se.tillit.documents;

/** What someone who shares a file has answered to "Innehåller sekretess?" (domain.md O6). */
public enum SecrecyAnswer {
    NONE,
    /** It contains nothing secret, and that what is shared becomes a record is understood (domain.md O1). */
    NO,
    YES;

    /** Of the word that the forms send; any other is no answer. */
    public static SecrecyAnswer of(String word) {
        return switch (word) {
            case "nej" -> NO;
            case "ja" -> YES;
            default -> NONE;
        };
    }
}
