package se.tillit.files.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for Swedish personal identity and coordination numbers (domain.md G7): a date, four digits and a check digit that
 * is right. What was found is struck out and told nowhere.
 *
 * @param text the same text without them
 */
record Personnummer(String text, boolean found) {

    private static final String STRUCK_OUT = "[personnummer]";

    /** Never a part of a longer number, such as an account's. A coordination number has 60 added to its day. */
    private static final Pattern SHAPE = Pattern.compile("(?<![\\d-])(?:18|19|20)?(\\d{2}(?:0[1-9]|1[0-2])"
            + "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))([-+\u2010-\u2013\u2212]|\\s{0,1})(\\d{4})(?![\\d-])");

    static Personnummer strikeOut(String text) {
        Matcher number = SHAPE.matcher(text);
        StringBuilder rest = new StringBuilder();
        boolean found = false;
        while (number.find()) {
            boolean right = isChecked(number.group(1) + number.group(3));
            found |= right;
            number.appendReplacement(rest, Matcher.quoteReplacement(right ? STRUCK_OUT : number.group()));
        }
        return new Personnummer(found ? number.appendTail(rest).toString() : text, found);
    }

    /** Luhn's sum over ten digits. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = Character.digit(digits.charAt(at), 10) * (2 - at % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
