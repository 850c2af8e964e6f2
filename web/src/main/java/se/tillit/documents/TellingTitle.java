package se.tillit.documents;

import java.util.regex.Pattern;

/** Whether a title says anything. What cameras, scanners and programs call a file says nothing (domain.md A9). */
final class TellingTitle {

    /** Nothing but such words, figures and signs; or a long hexadecimal number. Read by Java and by the database alike. */
    static final String SAYS_NOTHING =
            "^[^\\p{L}]*((img|imag|image|dsc|dscn|dscf|dcim|pic|pict|picture|photo|foto|bild|pxl"
                    + "|mvimg|vid|video|mov|movie|film|scan|scanned|scanner|skan|skanning|skannad|skannat|inskannad|inskannat"
                    + "|inskanning|doc|document|dokument|fil|file|bok|book|presentation|namnlös|namnlöst|untitled"
                    + "|utan titel|no title|ny|nytt|new|kopia|copy|av|of|at|kl|screenshot|screen shot|skärmbild"
                    + "|skärmavbild|skärmklipp|whatsapp|signal|wa)(?!\\p{L})[^\\p{L}]*)*$|^[0-9a-f-]{16,}$";

    private static final Pattern PATTERN =
            Pattern.compile(SAYS_NOTHING, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TellingTitle() {}

    /** Whether the title would not tell a reader what the document is about. */
    static boolean saysNothing(String title, String fileName) {
        return title.equalsIgnoreCase(fileName) || PATTERN.matcher(title).find();
    }
}
