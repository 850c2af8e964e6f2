package se.tillit.documents;

import se.tillit.shared.ConflictException;

/** Someone else put the folder into another place after the page was opened. */
public class FolderMovedException extends ConflictException {

    FolderMovedException(String name) {
        super(name);
    }
}
