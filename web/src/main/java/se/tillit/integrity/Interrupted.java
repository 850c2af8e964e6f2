package se.tillit.integrity;

/** The check is to end here; whoever goes on with it begins the folder again. */
final class Interrupted extends Exception {

    private static final long serialVersionUID = 1L;
}
