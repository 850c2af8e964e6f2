package se.tillit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoContentTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-23T13:00:00Z");
    private static final Map<String, Long> POLICY_AREAS = Map.of(
            "labour-market", 1L,
            "environment-and-planning", 2L,
            "social-welfare", 3L,
            "education", 4L,
            "business", 5L,
            "leadership", 6L);

    private static final Catalogue CATALOGUE = new Catalogue(POLICY_AREAS, jobFunctions());

    /** As the table has them: each stands in the list by its own name. */
    private static Map<String, Long> jobFunctions() {
        Map<String, Long> ids = new HashMap<>();
        for (String line : ResourceText.section(ResourceText.sections("profiles.txt"), "functions")) {
            ids.put(line.substring(0, line.indexOf(" = ")), ids.size() + 1L);
        }
        return ids;
    }

    @Test
    void sameMomentGivesSameRows() {
        assertThat(hash(NOVEMBER)).isEqualTo(hash(NOVEMBER));
    }

    @Test
    void anotherDayGivesOtherRows() {
        assertThat(hash(NOVEMBER)).isNotEqualTo(hash(NOVEMBER.plusSeconds(86_400)));
    }

    @Test
    void everyProgressIsHigherThanTheLastAndEndsAtTheTotal() {
        long[] last = {-1, 0};
        new DemoContent(DemoSize.S, NOVEMBER).write((table, values) -> {}, CATALOGUE, (done, total) -> {
            assertThat(done).isGreaterThan(last[0]);
            last[0] = done;
            last[1] = total;
        });
        assertThat(last[0]).isEqualTo(last[1]).isPositive();
    }

    @Test
    void nothingIsLeftOfTheTemplates() {
        new DemoContent(DemoSize.S, NOVEMBER)
                .write(
                        (table, values) -> {
                            for (Object value : values) {
                                assertThat(String.valueOf(value)).doesNotContain("{", "}", "[", "]", "|");
                            }
                        },
                        CATALOGUE,
                        ProgressListener.NONE);
    }

    @Test
    void journeysWorkOnAnyDayOfTheYear() {
        for (LocalDate day = LocalDate.of(2026, 12, 1);
                day.isBefore(LocalDate.of(2027, 12, 1));
                day = day.plusDays(61)) {
            Instant now = day.atTime(6, 30).atZone(SwedishDays.ZONE).toInstant();
            LocalDate today = day;
            Set<Object> meetSoon = new HashSet<>();
            Map<Table, Integer> counts = new EnumMap<>(Table.class);
            new DemoContent(DemoSize.S, now)
                    .write(
                            (table, values) -> {
                                counts.merge(table, 1, Integer::sum);
                                if (table == Table.MEETING
                                        && values[5] instanceof LocalDate date
                                        && date.isAfter(today)
                                        && date.isBefore(today.plusDays(15))
                                        && "CALLED".equals(values[7])) {
                                    meetSoon.add(values[1]);
                                }
                            },
                            CATALOGUE,
                            ProgressListener.NONE);
            // The networks of ledamot and politiker, by their place in networks.txt.
            assertThat(meetSoon).as(day.toString()).contains(1L, 15L);
            assertThat(counts.get(Table.DOCUMENT)).isBetween(7_200, 8_800);
        }
    }

    /** Sizes M and L are loaded by hand only (the measuring script); that they can be, and hold together, is shown here. */
    @ParameterizedTest
    @EnumSource
    void everySizeHasWhatItPromises(DemoSize size) {
        Map<Table, Long> counts = new EnumMap<>(Table.class);
        Set<Object> addresses = new HashSet<>();
        long[] taken = {0};
        new DemoContent(size, NOVEMBER)
                .write(
                        (table, values) -> {
                            Table.requireColumns(table, values);
                            counts.merge(table, 1L, Long::sum);
                            if (table == Table.NETWORK && !addresses.add(values[1])) {
                                taken[0]++;
                            }
                        },
                        CATALOGUE,
                        ProgressListener.NONE);

        assertThat(taken[0]).as("networks with the address of another").isZero();
        assertThat(counts.get(Table.NETWORK)).isEqualTo(size.networks());
        assertThat(counts.get(Table.PERSON)).isEqualTo(size.people());
        assertThat(counts.get(Table.ACCOUNT)).isEqualTo(8);
        assertThat(counts.get(Table.ORGANISATION_CONTACT)).isEqualTo(size.municipalities());
        assertThat(counts.get(Table.ORGANISATION)).isGreaterThan(size.municipalities());
        assertThat(counts.get(Table.DOCUMENT))
                .isBetween(size.documentsPerYear() * 18L / 10, size.documentsPerYear() * 22L / 10);
        assertThat(counts.get(Table.ANSWER)).isPositive();
    }

    private static String hash(Instant now) {
        MessageDigest digest = sha256();
        DemoContent content = new DemoContent(DemoSize.S, now);
        content.files().forEach(file -> digest.update(file.content()));
        content.write((table, values) -> update(digest, table, values), CATALOGUE, ProgressListener.NONE);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, Table table, @Nullable Object[] values) {
        digest.update((table + Arrays.toString(values)).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
