package se.tillit.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns templates into texts: {@code [a|b]} becomes one of the choices, {@code {slot}} its value. */
final class Phrases {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private Phrases() {}

    static String fill(String template, Dice dice, Map<String, String> slots) {
        StringBuilder text = new StringBuilder(template);
        int open;
        while ((open = text.lastIndexOf("[")) >= 0) {
            int close = text.indexOf("]", open);
            String[] choices = text.substring(open + 1, close).split("\\|", -1);
            text.replace(open, close + 1, dice.pick(List.of(choices)));
        }
        String filled = text.toString();
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return filled;
    }

    /** A paragraph of cleaned HTML. */
    static String paragraph(String text) {
        return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
    }

    /** As in running text, always with the year: 23 november 2026 (domain.md §7). */
    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** Å, ä become a, ö becomes o, everything else that is no letter or digit a hyphen (domain.md §7). */
    static String slug(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("(^-)|(-$)", "");
    }
}
