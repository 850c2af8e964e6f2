package se.tillit.networks;

import java.util.List;

/**
 * What a network writes about an operating year.
 *
 * @param foresight framtidsspaning; empty when there is none
 * @param focusAreas in order; empty ones are left out
 * @param review the network's own words at the end; empty when there are none
 */
public record YearPlan(String foresight, List<Focus> focusAreas, String review) {

    /** Three to five are advised; more than this is a list of everything. */
    public static final int MOST_FOCUS_AREAS = 7;

    public YearPlan {
        focusAreas = List.copyOf(focusAreas);
    }

    /** A plan of names only, as a new network begins. @param field that they were written in */
    static YearPlan ofTitles(List<String> titles, String field) {
        if (titles.size() > MOST_FOCUS_AREAS) {
            throw new FocusAreasTooManyException(field, MOST_FOCUS_AREAS);
        }
        if (titles.stream().anyMatch(title -> title.length() > Focus.LONGEST_TITLE)) {
            throw new FocusTextTooLongException(field, Focus.LONGEST_TITLE);
        }
        return new YearPlan(
                "", titles.stream().map(title -> new Focus(title, "")).toList(), "");
    }

    /**
     * The same without the focus areas that nobody filled in.
     *
     * @throws FocusTitleMissingException when one is described but not named
     * @throws FocusTextTooLongException when a name or description is too long
     * @throws FocusAreaMissingException when there is none
     * @throws FocusAreasTooManyException when there are more than seven
     */
    YearPlan checked() {
        for (int at = 0; at < focusAreas.size(); at++) {
            check(focusAreas.get(at), at + 1);
        }
        List<Focus> filled =
                focusAreas.stream().filter(focus -> !focus.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new FocusAreaMissingException();
        }
        if (filled.size() > MOST_FOCUS_AREAS) {
            throw new FocusAreasTooManyException("focus" + filled.size(), MOST_FOCUS_AREAS);
        }
        return new YearPlan(foresight, filled, review);
    }

    private static void check(Focus focus, int number) {
        if (focus.title().isEmpty() && !focus.isEmpty()) {
            throw new FocusTitleMissingException(number);
        }
        if (focus.title().length() > Focus.LONGEST_TITLE) {
            throw new FocusTextTooLongException("focus" + number, Focus.LONGEST_TITLE);
        }
        if (focus.description().length() > Focus.LONGEST_DESCRIPTION) {
            throw new FocusTextTooLongException("focusText" + number, Focus.LONGEST_DESCRIPTION);
        }
    }
}
