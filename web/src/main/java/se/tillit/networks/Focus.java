package se.tillit.networks;

/**
 * A focus area as it is written.
 *
 * @param description empty when there is none
 */
public record Focus(String title, String description) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_DESCRIPTION = 1000;

    boolean isEmpty() {
        return title.isEmpty() && description.isEmpty();
    }
}
