package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class RegistrationServiceIT extends Portal {

    private static final RegistrationDetails DETAILS =
            new RegistrationDetails("KS 2026-17", LocalDate.of(2026, 3, 1), "Tjörns kommun", null, "Skyfall");

    @Inject
    private RegistrationService registrations;

    @Inject
    private DiaryExportService exports;

    @Inject
    private QuarantineService quarantine;

    private long organisation;
    private long author;
    private long registrar;

    @BeforeEach
    void make() {
        organisation = organisation("EXTERNAL");
        author = person(organisation);
        registrar = account(person(organisation("ASSOCIATION")), "REGISTRAR");
    }

    private long record(String visibility) {
        return PortalRows.document(PortalRows.network(unique("natverk"), visibility, author), organisation, author);
    }

    @Test
    void numbersOfOneYearHaveNoGapsHoweverManyRegisterAtOnce() throws Exception {
        ConcurrentLinkedQueue<Long> records = new ConcurrentLinkedQueue<>(
                IntStream.range(0, 20).mapToObj(at -> record("PUBLIC")).toList());

        List<Acting.Outcome> outcomes =
                Acting.atOnce(20, registrar, () -> registrations.register(records.remove(), -1, DETAILS));

        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        List<Integer> numbers = outcomes.stream()
                .map(one -> Integer.valueOf(one.result().toString().substring("GR 2026/".length())))
                .sorted()
                .toList();
        int first = numbers.get(0);
        assertThat(numbers).isEqualTo(IntStream.range(first, first + 20).boxed().toList());
    }

    @Test
    void manyWhoRegisterOneRecordDrawOneNumber() throws Exception {
        long record = record("MEMBERS");

        List<Acting.Outcome> outcomes = Acting.atOnce(8, registrar, () -> registrations.register(record, -1, DETAILS));

        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(outcomes.stream().map(Acting.Outcome::result).distinct()).hasSize(1);
    }

    @Test
    void aRefusedRegistrationUsesNoNumber() throws Exception {
        String before = Acting.as(registrar, () -> registrations.register(record("PUBLIC"), -1, DETAILS));
        RegistrationDetails tooLong =
                new RegistrationDetails(null, LocalDate.of(2026, 3, 1), "Tjörn", null, "x".repeat(400));
        assertThatThrownBy(() -> Acting.as(registrar, () -> registrations.register(record("PUBLIC"), -1, tooLong)))
                .isNotNull();
        String after = Acting.as(registrar, () -> registrations.register(record("PUBLIC"), -1, DETAILS));

        assertThat(number(after)).isEqualTo(number(before) + 1);
    }

    private static int number(String registrationNo) {
        return Integer.parseInt(registrationNo.substring(registrationNo.indexOf('/') + 1));
    }

    @Test
    void aCorrectionKeepsTheNumberAndOverwritesNobodyElses() throws Exception {
        long record = record("PUBLIC");
        String number = Acting.as(registrar, () -> registrations.register(record, -1, DETAILS));
        long version = Acting.as(registrar, () -> registrations.get(record))
                .registration()
                .orElseThrow()
                .getVersion();
        RegistrationDetails corrected =
                new RegistrationDetails(null, LocalDate.of(2026, 3, 2), null, "Lerums kommun", "Skyfall");

        assertThat(Acting.as(registrar, () -> registrations.register(record, version, corrected)))
                .isEqualTo(number);
        assertThatThrownBy(() -> Acting.as(registrar, () -> registrations.register(record, version, DETAILS)))
                .isInstanceOf(RegistrationChangedException.class);
    }

    @Test
    void secretNetworksAreInNoListAndThoseForMembersAre() throws Exception {
        String word = unique("ord");
        for (String visibility : List.of("PUBLIC", "MEMBERS", "SECRET")) {
            PortalRows.change(
                    "update document set title = ? where id = ?", visibility + " " + word, record(visibility));
        }
        RecordFilter filter = new RecordFilter(null, null, null, null, word);

        assertThat(Acting.as(registrar, () -> registrations.search(filter, 1)).rows())
                .extracting(RecordRow::title)
                .containsExactlyInAnyOrder("PUBLIC " + word, "MEMBERS " + word);
        assertThat(Acting.as(registrar, () -> registrations.search(filter, 1)).total())
                .isEqualTo(2);
    }

    @Test
    void recordsAreFoundByWhatTheyAre() throws Exception {
        String word = unique("ord");
        long registered = record("PUBLIC");
        long other = record("PUBLIC");
        PortalRows.change("update document set title = ? where id in (?, ?)", word, registered, other);
        Acting.as(registrar, () -> registrations.register(registered, -1, DETAILS));
        LocalDate shared = LocalDate.of(2025, 3, 1);

        assertThat(found(new RecordFilter(null, shared, shared, true, word))).containsExactly(registered);
        assertThat(found(new RecordFilter(null, null, null, false, word))).containsExactly(other);
        assertThat(found(new RecordFilter(null, shared.plusDays(1), null, null, word)))
                .isEmpty();
        assertThat(found(new RecordFilter(0L, null, null, null, word))).isEmpty();
    }

    @Test
    void theDiaryGetsATableAndTheFilesThatAreOpen() throws Exception {
        String word = unique("ord");
        long registered = record("PUBLIC");
        long hidden = record("MEMBERS");
        long secret = record("SECRET");
        PortalRows.change("update document set title = ? where id in (?, ?, ?)", word, registered, hidden, secret);
        String number = Acting.as(registrar, () -> registrations.register(registered, -1, DETAILS));
        Acting.as(registrar, () -> {
            quarantine.quarantine(hidden, QuarantineReason.SECRECY, null);
            return null;
        });
        RecordFilter filter = new RecordFilter(null, null, null, null, word);
        String logged = "select count(*) from security_event where kind = 'EXPORT' and object_id = '2 records'";
        long before = PortalRows.count(logged);

        DiaryExport export = Acting.as(registrar, () -> exports.export(filter));

        assertThat(export.rows()).hasSize(2);
        assertThat(export.rows().get(0))
                .hasSameSizeAs(export.headings())
                .startsWith(number, "KS 2026-17", "2026-03-01", "Tjörns kommun", "", "Skyfall", word);
        assertThat(export.rows().get(0).get(export.headings().indexOf("Fil")))
                .isEqualTo(export.files().entries().get(0).path());
        assertThat(export.rows().get(1).get(export.headings().indexOf("Fil"))).isEmpty();
        assertThat(export.rows().get(1)).endsWith("Spärrat");
        assertThat(export.files().entries()).hasSize(1);
        assertThat(PortalRows.count(logged)).isEqualTo(before + 1);
    }

    private List<Long> found(RecordFilter filter) throws Exception {
        return Acting.as(registrar, () -> registrations.search(filter, 1)).rows().stream()
                .map(RecordRow::id)
                .toList();
    }
}
