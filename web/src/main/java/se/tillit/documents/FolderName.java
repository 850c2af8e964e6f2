package se.tillit.documents;

import java.util.regex.Pattern;
import se.tillit.files.FileName;

/** What a folder may be called: what a reader can see and tell apart, and no step of a path. */
record FolderName(String text) {

    static final int LONGEST = 255;

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}.\\u2800\\u3164]*");

    /**
     * A name that someone typed.
     *
     * @throws FolderNameUnusableException when it is none, or more than one step of a path
     * @throws FolderNameTooLongException beyond 255 characters
     */
    static FolderName typed(String typed) {
        if (SEPARATOR.matcher(typed).find()) {
            throw new FolderNameUnusableException();
        }
        FolderName name = of(typed);
        if (name.text.codePointCount(0, name.text.length()) > LONGEST) {
            throw new FolderNameTooLongException(LONGEST);
        }
        return name;
    }

    /**
     * A name that comes with folders from elsewhere: shortened when it is too long.
     *
     * @throws FolderNameUnusableException when it is none, such as {@code ..}
     */
    static FolderName foreign(String name) {
        return new FolderName(FileName.first(of(name).text, LONGEST).strip());
    }

    private static FolderName of(String name) {
        String harmless = FileName.harmless(SEPARATOR.matcher(name).replaceAll("-"));
        if (NOTHING_TO_SEE.matcher(harmless).matches()) {
            throw new FolderNameUnusableException();
        }
        return new FolderName(harmless);
    }
}
