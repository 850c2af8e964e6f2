package se.tillit.documents;

import se.tillit.shared.ConflictException;

/** Someone else gave the folder another name after the page was opened. */
public class FolderRenamedException extends ConflictException {

    FolderRenamedException(String name) {
        super(name);
    }
}
