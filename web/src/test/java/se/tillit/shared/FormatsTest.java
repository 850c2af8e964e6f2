package se.tillit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Locale SV = Language.SV.locale();
    private static final Locale EN = Language.EN.locale();

    @Test
    void datesAlwaysTellTheYear() {
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(Formats.date(day, SV)).isEqualTo("23 november 2026");
        assertThat(Formats.date(day, EN)).isEqualTo("23 November 2026");
        assertThat(Formats.longDate(day, SV)).isEqualTo("måndag 23 november 2026");
        assertThat(Formats.isoDate(day)).isEqualTo("2026-11-23");
        assertThat(Formats.month(YearMonth.of(2026, 10), SV)).isEqualTo("oktober 2026");
    }

    @Test
    void instantsAreShownInSwedishTime() {
        Instant lateOnSunday = Instant.parse("2026-11-22T23:30:00Z");

        assertThat(Formats.date(lateOnSunday, SV)).isEqualTo("23 november 2026");
        assertThat(Formats.dateTime(lateOnSunday)).isEqualTo("2026-11-23\u00a00.30");
    }

    @Test
    void timesKeepTheirHourOnBothSidesOfTheChangeOfClocks() {
        assertThat(Formats.time(Instant.parse("2026-10-24T07:00:00Z"))).isEqualTo("9.00");
        assertThat(Formats.time(Instant.parse("2026-10-26T08:00:00Z"))).isEqualTo("9.00");
        assertThat(Formats.time(Instant.parse("2027-03-28T00:59:00Z"))).isEqualTo("1.59");
        assertThat(Formats.time(Instant.parse("2027-03-28T01:00:00Z"))).isEqualTo("3.00");
    }

    @Test
    void spanTellsDayTimesAndWeek() {
        Instant start = Instant.parse("2026-12-03T08:00:00Z");

        assertThat(Formats.span(start, start.plusSeconds(3 * 3600), SV))
                .isEqualTo("torsdag 3 december 2026, kl.\u00a09.00–12.00 (v.\u00a049)");
        assertThat(Formats.span(start, start.plusSeconds(3 * 3600), EN))
                .isEqualTo("Thursday 3 December 2026, 9.00–12.00 (week\u00a049)");
    }

    @Test
    void spanOverMidnightTellsBothDays() {
        Instant start = Instant.parse("2026-12-03T12:00:00Z");

        assertThat(Formats.span(start, start.plusSeconds(24 * 3600), SV))
                .isEqualTo(
                        "torsdag 3 december 2026, kl.\u00a013.00 – fredag 4 december 2026, kl.\u00a013.00 (v.\u00a049)");
    }

    @Test
    void weeksAreIsoWeeks() {
        assertThat(Formats.week(LocalDate.of(2026, 11, 23))).isEqualTo(48);
        assertThat(Formats.week(LocalDate.of(2026, 12, 28))).isEqualTo(53);
        assertThat(Formats.week(LocalDate.of(2027, 1, 1))).isEqualTo(53);
        assertThat(Formats.week(LocalDate.of(2027, 1, 4))).isEqualTo(1);
    }

    @Test
    void numbersHaveNoBreakSpacesAndARealMinus() {
        assertThat(Formats.number(1_080_980, SV)).isEqualTo("1\u00a0080\u00a0980");
        assertThat(Formats.number(-5, SV)).isEqualTo("\u22125");
        assertThat(Formats.number(999, SV)).isEqualTo("999");
        assertThat(Formats.decimal(new BigDecimal("-1080980.45"), 1, SV)).isEqualTo("\u22121\u00a0080\u00a0980,5");
        assertThat(Formats.decimal(new BigDecimal("12.5"), 1, EN)).isEqualTo("12.5");
    }

    @Test
    void whatRoundsToNothingHasNoMinus() {
        assertThat(Formats.decimal(new BigDecimal("-0.04"), 1, SV)).isEqualTo("0,0");
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(Formats.decimal(12.25, 1, SV)).isEqualTo("12,3");
        assertThat(Formats.decimal(new BigDecimal("-12.25"), 1, SV)).isEqualTo("\u221212,3");
    }

    @Test
    void sizesAreToldInTheUnitThatSuits() {
        assertThat(Formats.fileSize(0, SV)).isEqualTo("0\u00a0B");
        assertThat(Formats.fileSize(184_320, SV)).isEqualTo("184\u00a0kB");
        assertThat(Formats.fileSize(1_234_567, SV)).isEqualTo("1,2\u00a0MB");
        assertThat(Formats.fileSize(104_857_600, SV)).isEqualTo("104,9\u00a0MB");
        assertThat(Formats.fileSize(2_000_000_000L, EN)).isEqualTo("2.0\u00a0GB");
    }

    @Test
    void sizeJustBelowAUnitIsToldInTheNext() {
        assertThat(Formats.fileSize(999_499, SV)).isEqualTo("999\u00a0kB");
        assertThat(Formats.fileSize(999_500, SV)).isEqualTo("1,0\u00a0MB");
        assertThat(Formats.fileSize(999_950_000, SV)).isEqualTo("1,0\u00a0GB");
    }
}
