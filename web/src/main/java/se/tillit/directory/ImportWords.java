package se.tillit.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tillit.networks.HoldingRole;
import se.tillit.people.PersonKind;
import se.tillit.shared.Language;
import se.tillit.shared.Texts;

/** The words that a file has for kinds, roles and days, in either language. */
final class ImportWords {

    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");

    /** Day 60 of Excel's calendar never was; counted from here all later ones are right. */
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private ImportWords() {}

    /** "Förtroendevald", "tjänsteperson". */
    static Optional<PersonKind> kind(String typed) {
        return find(PersonKind.values(), "PersonKind.", typed);
    }

    /** "Ledamot", "ersättare". */
    static Optional<HoldingRole> role(String typed) {
        return find(HoldingRole.values(), "HoldingRole.", typed);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String prefix, String typed) {
        return Arrays.stream(values)
                .filter(value -> Stream.of(Language.SV.locale(), Language.EN.locale())
                        .anyMatch(locale -> typed.equalsIgnoreCase(word(locale, prefix, value))))
                .findFirst();
    }

    private static String word(Locale locale, String prefix, Enum<?> value) {
        return Texts.get(locale, prefix + value.name());
    }

    /** "2026-11-25", "20261125", or the number that Excel stores for a day. */
    static Optional<LocalDate> day(String typed) {
        return parsed(typed).filter(day -> !day.isBefore(FIRST) && day.isBefore(LAST));
    }

    private static Optional<LocalDate> parsed(String typed) {
        if (SERIAL.matcher(typed).matches()) {
            return Optional.of(EXCEL_ZERO.plusDays(Integer.parseInt(typed)));
        }
        return Stream.of("uuuu-MM-dd", "uuuuMMdd")
                .map(pattern ->
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .flatMap(format -> {
                    try {
                        return Stream.of(LocalDate.parse(typed, format));
                    } catch (DateTimeException e) {
                        return Stream.empty();
                    }
                })
                .findFirst();
    }
}
