package se.tillit.files;

import se.tillit.shared.BusinessException;

/** One file cannot be shared, and nothing of it is kept. Said at that file; the others go on. */
public abstract class FileRefusedException extends BusinessException {

    protected FileRefusedException(Object... arguments) {
        super(arguments);
    }
}
