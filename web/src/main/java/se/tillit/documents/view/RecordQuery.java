package se.tillit.documents.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.tillit.documents.RecordFilter;
import se.tillit.shared.view.Numbers;

/** Which records an address asks for: {@code ?q=…&natverk=1&fran=2026-01-01&till=…&registrerad=nej}. */
record RecordQuery(UnaryOperator<String> parameters) {

    private static final List<String> NAMES = List.of("q", "natverk", "fran", "till", "registrerad");
    private static final int LONGEST_TEXT = 100;

    RecordFilter filter() {
        return new RecordFilter(
                Numbers.of(typed("natverk")).orElse(null), day("fran"), day("till"), registered(), text());
    }

    String text() {
        String typed = typed("q");
        return typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    }

    /** As it was typed; empty for nothing. */
    String typed(String name) {
        return Objects.requireNonNullElse(parameters.apply(name), "").strip();
    }

    /** Whether what was typed as a day is none. */
    boolean unreadable(String name) {
        return !typed(name).isEmpty() && day(name) == null;
    }

    /** As an address has it, ready to be followed by another parameter. */
    String encoded() {
        return NAMES.stream()
                .filter(name -> !typed(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(typed(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private Boolean registered() {
        return switch (typed("registrerad")) {
            case "ja" -> Boolean.TRUE;
            case "nej" -> Boolean.FALSE;
            default -> null;
        };
    }

    private LocalDate day(String name) {
        try {
            return typed(name).isEmpty() ? null : LocalDate.parse(typed(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
