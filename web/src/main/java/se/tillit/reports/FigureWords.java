package se.tillit.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import se.tillit.shared.Formats;

/**
 * How a figure and its comparison are written (reports.md §6.1 rules 3 and 5): shares as whole per cent, medians with one
 * decimal, rounded half up and only here; differences between unrounded values; per cent of change only from a base of ten.
 */
final class FigureWords {

    private static final BigDecimal SMALLEST_BASE = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "\u00a0%";

    private final Words words;
    private final Locale locale;

    FigureWords(Locale locale) {
        this.words = new Words(locale);
        this.locale = locale;
    }

    /** "61", "87 %", "12 av 13", "3,5 arbetsdagar"; "–" or words where there is no value. */
    String value(Form form, Value value) {
        return switch (form) {
            case DAYS -> withUnit(form, value, "days");
            case WORKING_DAYS -> withUnit(form, value, "working-days");
            default -> cell(form, value);
        };
    }

    /** Like {@link #value} without a unit that the column's head already gives. */
    String cell(Form form, Value value) {
        Note note = value.note();
        if (value.amount() == null || note != null) {
            return words.name(note == null ? Note.NO_BASE : note);
        }
        Long numerator = value.numerator();
        Long denominator = value.denominator();
        if (form == Form.OUT_OF && numerator != null && denominator != null) {
            return words.text("out-of", number(numerator), number(denominator));
        }
        String number = Formats.decimal(value.amount(), form.decimals(), locale);
        return form.isShare() ? number + PERCENT : number;
    }

    /** "19 av 25": what a percentage is made of; empty for other figures. */
    Optional<String> basis(Form form, Value value) {
        Long numerator = value.numerator();
        Long denominator = value.denominator();
        return form == Form.SHARE && numerator != null && denominator != null
                ? Optional.of(words.text("out-of", number(numerator), number(denominator)))
                : Optional.empty();
    }

    /** "+7, +13 %", "−3 procentenheter", "oförändrat"; empty when either side has no value. */
    String change(Form form, Value now, Value before) {
        BigDecimal amount = now.amount();
        BigDecimal base = before.amount();
        if (amount == null || base == null) {
            return "";
        }
        BigDecimal difference = amount.subtract(base);
        String signed = signed(difference, form.decimals());
        if (signed.isEmpty()) {
            return words.text("change.none");
        }
        return switch (form) {
            case SHARE, OUT_OF -> words.text(one(difference) ? "change.point" : "change.points", signed);
            case DAYS, WORKING_DAYS -> words.text("change.days", signed);
            case COUNT -> base.compareTo(SMALLEST_BASE) < 0 ? signed : signed + percentChange(difference, base);
        };
    }

    /** "Samma tid 2025: 54 (+7, +13 %)". */
    String comparison(String label, Form form, Value now, Value before) {
        String change = change(form, now, before);
        String value = value(form, before);
        return words.text("comparison", label, change.isEmpty() ? value : value + " (" + change + ")");
    }

    String number(long number) {
        return Formats.number(number, locale);
    }

    private String withUnit(Form form, Value value, String unit) {
        BigDecimal amount = value.amount();
        String text = cell(form, value);
        return amount == null ? text : words.text("unit." + unit, text);
    }

    private String percentChange(BigDecimal difference, BigDecimal base) {
        BigDecimal percent = difference.multiply(HUNDRED).divide(base, 8, RoundingMode.HALF_UP);
        String signed = signed(percent, 0);
        return signed.isEmpty() ? "" : ", " + signed + PERCENT;
    }

    private static boolean one(BigDecimal difference) {
        return difference.abs().setScale(0, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) == 0;
    }

    /** With its sign; empty when it rounds to zero. */
    private String signed(BigDecimal difference, int decimals) {
        if (difference.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            return "";
        }
        return (difference.signum() > 0 ? "+" : "") + Formats.decimal(difference, decimals, locale);
    }
}
