package se.tillit.files;

import se.tillit.shared.BusinessException;

/** The file lies in the store, but the malware scanner has not answered yet, or found something: nobody opens it. */
public class FileHeldBackException extends BusinessException {}
