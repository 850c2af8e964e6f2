package se.tillit.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.config.database.EmbeddedDatabase;
import se.tillit.config.database.Migrations;

/** Size S, loaded once for all tests; the last test removes it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoDataIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static Path dataDir;
    private static Map<String, Long> emptyCounts;

    @BeforeAll
    static void loadDemoData() throws SQLException {
        database = EmbeddedDatabase.start(folder.resolve("database"), 0, 128);
        dataDir = folder.resolve("data");
        new Migrations(database.access()).migrate();
        emptyCounts = tableCounts();
        assertThat(DemoData.isLoaded(database.access())).isFalse();
        DemoData.load(database.access(), dataDir, DemoSize.S, CLOCK, ProgressListener.NONE);
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void countsAreThoseOfSizeS() throws SQLException {
        assertThat(count("FROM organisation WHERE kind = 'MUNICIPALITY' AND member_from IS NOT NULL"))
                .isEqualTo(13);
        assertThat(count("FROM organisation")).isEqualTo(17);
        assertThat(count("FROM person")).isEqualTo(2_500);
        assertThat(count("FROM person WHERE kind = 'ELECTED'")).isBetween(200L, 400L);
        assertThat(count("FROM network")).isEqualTo(120);
        assertThat(count("FROM network WHERE status = 'ACTIVE'")).isEqualTo(80);
        assertThat(count("FROM meeting WHERE starts_on <= '2026-11-23' AND starts_on > '2025-11-23'"))
                .isBetween(500L, 720L);
        assertThat(count("FROM document")).isBetween(7_400L, 8_600L);
        assertThat(count("FROM question")).isBetween(1_850L, 2_150L);
    }

    @Test
    void nearlyAllDocumentsAreDescribedAndTheDiaryHasNoGaps() throws SQLException {
        double described = (double) count("FROM document_metadata") / count("FROM document");
        assertThat(described).isBetween(0.92, 0.98);
        assertThat(count("FROM document_metadata WHERE document_type_id IS NOT NULL"))
                .isGreaterThan(2_000);
        assertThat(count("FROM document_tag")).isGreaterThan(1_000);
        assertThat(count("FROM registration")).isGreaterThan(50);
        assertThat(count("FROM registration_series s WHERE last_number <> (SELECT COUNT(*) FROM registration r"
                        + " WHERE r.registration_no LIKE CONCAT('GR ', s.year, '/%'))"))
                .isZero();
        assertThat(count("FROM registration r JOIN document d ON d.id = r.document_id JOIN network n"
                        + " ON n.id = d.network_id WHERE n.visibility = 'SECRET'"))
                .isZero();
    }

    @Test
    void vacanciesSubstitutesAndBothGoteborgSeatsExist() throws SQLException {
        String expected = "FROM seat s JOIN network n ON n.id = s.network_id JOIN organisation o ON"
                + " o.id = s.organisation_id WHERE n.status = 'ACTIVE' AND s.expected_to IS NULL ";
        String vacant = "AND NOT EXISTS (SELECT 1 FROM seat_holding h WHERE h.seat_id = s.id AND h.role = 'HOLDER'"
                + " AND h.valid_to IS NULL)";
        double share = (double) count(expected + vacant) / count(expected);
        assertThat(share).isBetween(0.05, 0.11);
        assertThat(count(expected + vacant + " AND n.slug = 'oversiktlig-planering' AND o.slug = 'ockero'"))
                .isOne();
        assertThat(count(expected + "AND s.seat_no = 2 AND o.slug = 'goteborg'"))
                .isGreaterThan(5);
        assertThat(count(expected + "AND n.slug = 'social-hallbarhet'")).isEqualTo(5);
        assertThat(count("FROM seat_holding WHERE role = 'SUBSTITUTE'")).isGreaterThan(300);
        assertThat(count("FROM network n WHERE status = 'ACTIVE' AND 1 <> (SELECT COUNT(*) FROM network_membership m"
                        + " WHERE m.network_id = n.id AND m.role = 'CONVENER' AND m.left_on IS NULL)"))
                .isZero();
    }

    @Test
    void someDocumentsHaveLaterVersionsAndTheDemoAccountsAreAtWork() throws SQLException {
        assertThat(count("FROM document WHERE version_no > 1")).isBetween(300L, 800L);
        assertThat(count("FROM document_version")).isGreaterThan(count("FROM document"));
        assertThat(count("FROM document d WHERE version_no <> (SELECT MAX(v.version_no) FROM document_version v"
                        + " WHERE v.document_id = d.id)"))
                .isZero();
        assertThat(count("FROM document_version WHERE made_at > '2026-11-23 13:00'"))
                .isZero();
        assertThat(count("FROM document d JOIN organisation o ON o.id = d.organisation_id WHERE d.state = 'DRAFT'"
                        + " AND o.slug = 'tjorn'"))
                .isOne();
        assertThat(count("FROM document_check_out WHERE expires_at > '2026-11-23 13:00'"))
                .isOne();
    }

    @Test
    void theStatusOfANetworkIsThatOfItsLastChange() throws SQLException {
        assertThat(count("FROM network n WHERE status <> (SELECT c.status FROM network_status_change c"
                        + " WHERE c.network_id = n.id ORDER BY effective_on DESC LIMIT 1)"))
                .isZero();
    }

    @Test
    void historyIsPastAndPlansAreAhead() throws SQLException {
        assertThat(count("FROM document WHERE published_at > '2026-11-23 13:00'"))
                .isZero();
        assertThat(count("FROM question WHERE asked_at > '2026-11-23 13:00'")).isZero();
        assertThat(count("FROM answer a JOIN question q ON q.id = a.question_id WHERE answered_at > '2026-11-23 13:00'"
                        + " OR answered_at <= asked_at"))
                .isZero();
        assertThat(count("FROM meeting WHERE status = 'HELD' AND ends_at > '2026-11-23 13:00'"))
                .isZero();
        assertThat(count("FROM meeting WHERE status IN ('PLANNED', 'CALLED') AND starts_on > '2026-11-23'"))
                .isGreaterThan(150);
        assertThat(count("FROM meeting WHERE MONTH(starts_on) = 7")).isZero();
        assertThat(count("FROM network WHERE last_updated_at > '2026-11-23 13:00'"))
                .isZero();
        assertThat(count("FROM attendance a JOIN meeting m ON m.id = a.meeting_id WHERE"
                        + " m.attendance_recorded_at IS NULL"))
                .isZero();
    }

    @Test
    void attendanceIsPlausible() throws SQLException {
        double present = (double) count("FROM attendance WHERE presence <> 'ABSENT'") / count("FROM attendance");
        assertThat(present).isBetween(0.75, 0.93);
        assertThat(count("FROM meeting_co_network")).isPositive();
    }

    @Test
    void heldMeetingsHavePublishedNotesApartFromWhatWaits() throws SQLException {
        assertThat(count("FROM meeting m WHERE status = 'HELD' AND NOT EXISTS (SELECT 1 FROM meeting_notes n"
                        + " WHERE n.meeting_id = m.id AND n.state = 'PUBLISHED')"))
                .isEqualTo(3);
        assertThat(strings("SELECT CONCAT(w.slug, ' ', n.state) FROM meeting_notes n JOIN meeting m ON m.id ="
                        + " n.meeting_id JOIN network w ON w.id = m.network_id WHERE n.state <> 'PUBLISHED'"))
                .containsExactlyInAnyOrder("klimatanpassning DRAFT", "miljostrategisk-planering APPROVED");
        assertThat(count("FROM meeting_notes n JOIN meeting m ON m.id = n.meeting_id WHERE m.status <> 'HELD'"
                        + " OR written_at < ends_at OR COALESCE(approved_at, written_at) < written_at"
                        + " OR COALESCE(published_at, written_at) < written_at OR published_at < approved_at"
                        + " OR COALESCE(published_at, written_at) > '2026-11-23 13:00'"))
                .isZero();
        assertThat(count("FROM meeting_decision")).isGreaterThan(600);
        assertThat(count("FROM meeting_decision d JOIN meeting m ON m.id = d.meeting_id JOIN network w ON w.id ="
                        + " m.network_id WHERE (w.kind = 'POLITICAL_BODY') <> (d.kind = 'DECISION')"))
                .isZero();
        assertThat(count("FROM meeting_decision d WHERE NOT EXISTS (SELECT 1 FROM meeting_notes n WHERE"
                        + " n.meeting_id = d.meeting_id)"))
                .isZero();
        assertThat(strings("SELECT DISTINCT body FROM meeting_notes")).hasSizeGreaterThan(1_000);
    }

    @Test
    void allAccountsSignInWithTheDemoPassword() throws SQLException, GeneralSecurityException {
        List<String> rows = strings("SELECT CONCAT(username, ' ', password_hash) FROM account WHERE demo AND active");
        assertThat(rows).hasSize(8);
        for (String row : rows) {
            String[] hash = row.split("[ :]", -1);
            byte[] salt = Base64.getDecoder().decode(hash[3]);
            PBEKeySpec key = new PBEKeySpec("demo".toCharArray(), salt, Integer.parseInt(hash[2]), 512);
            byte[] expected =
                    SecretKeyFactory.getInstance(hash[1]).generateSecret(key).getEncoded();
            assertThat(MessageDigest.isEqual(expected, Base64.getDecoder().decode(hash[4])))
                    .as(hash[0])
                    .isTrue();
            assertThat(hash[1] + hash[2]).isEqualTo("PBKDF2WithHmacSHA512210000");
            assertThat(salt).hasSize(32);
        }
        assertThat(strings("SELECT CONCAT(username, ' ', role) FROM account JOIN account_role r ON account_id = id"))
                .containsExactlyInAnyOrder(
                        "ledning MANAGEMENT", "registrator REGISTRAR", "drift OPERATOR", "forvaltare ADMINISTRATOR");
    }

    @Test
    void demoPeopleHaveTheirPlaces() throws SQLException {
        assertThat(networksOf("samordnare", "m.role = 'COORDINATOR' AND n.status = 'ACTIVE'"))
                .hasSize(7)
                .contains("oversiktlig-planering", "informationssakerhet");
        assertThat(networksOf("ledamot", "TRUE")).containsExactly("klimatanpassning", "oversiktlig-planering");
        assertThat(networksOf("politiker", "n.kind = 'POLITICAL_BODY'"))
                .containsExactly("beredning-miljo-samhallsbyggnad");
        assertThat(strings("SELECT n.slug FROM account a JOIN seat_holding h ON h.person_id = a.person_id"
                        + " JOIN seat s ON s.id = h.seat_id JOIN network n ON n.id = s.network_id"
                        + " WHERE a.demo AND h.valid_to IS NULL ORDER BY n.slug"))
                .containsExactly("beredning-miljo-samhallsbyggnad", "oversiktlig-planering");
        assertThat(strings("SELECT slug FROM network WHERE visibility = 'PUBLIC' AND join_policy = 'DIRECT'"))
                .contains("oversiktlig-planering", "naturvard");
    }

    @Test
    void everyMunicipalityHasAContactOfItsOwnAndItsAddresses() throws SQLException {
        assertThat(count("FROM organisation o JOIN person p ON p.id = o.contact_person_id AND p.organisation_id = o.id"
                        + " WHERE o.kind = 'MUNICIPALITY'"))
                .isEqualTo(13);
        assertThat(strings("SELECT o.slug FROM organisation o JOIN account a ON a.person_id = o.contact_person_id"
                        + " WHERE a.username = 'kontakt'"))
                .containsExactly("lerum");
        assertThat(count("FROM person p JOIN organisation o ON o.id = p.organisation_id"
                        + " WHERE p.email NOT LIKE CONCAT('%@', o.email_domain)"))
                .isZero();
    }

    @Test
    void aNetworkOfEachVisibilityAndWayInIsAlive() throws SQLException {
        assertThat(strings("SELECT slug FROM network WHERE visibility = 'SECRET'"))
                .containsExactly("informationssakerhet");
        assertThat(strings("SELECT slug FROM network WHERE visibility = 'MEMBERS' AND status = 'ACTIVE'"))
                .contains("skoljurister");
        assertThat(strings("SELECT DISTINCT join_policy FROM network WHERE status = 'ACTIVE'"))
                .containsExactlyInAnyOrder("DIRECT", "REQUEST", "INVITATION");
        assertThat(count("FROM document d JOIN network n ON n.id = d.network_id WHERE n.visibility IN ('MEMBERS',"
                        + " 'SECRET') AND d.visibility <> 'MEMBERS'"))
                .isZero();
        assertThat(count("FROM network_membership m JOIN network n ON n.id = m.network_id WHERE n.slug = 'folkhalsa'"
                        + " AND (m.left_on IS NULL OR m.left_on > '2026-11-23')"))
                .isGreaterThanOrEqualTo(200);
    }

    @Test
    void networksHaveDecisionsYearsParentsAndWhatTheirKindStartsWith() throws SQLException {
        assertThat(count("FROM network n WHERE NOT EXISTS (SELECT 1 FROM network_decision d WHERE d.network_id = n.id"
                        + " AND d.kind = 'OPENING')"))
                .isZero();
        assertThat(count("FROM network n WHERE status = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM network_decision d"
                        + " WHERE d.network_id = n.id AND d.kind = 'CLOSING')"))
                .isZero();
        assertThat(count("FROM network n WHERE kind = 'WORKING_GROUP' AND NOT EXISTS"
                        + " (SELECT 1 FROM network_parent p WHERE p.network_id = n.id)"))
                .isZero();
        assertThat(count("FROM network n WHERE status = 'ACTIVE' AND NOT EXISTS"
                        + " (SELECT 1 FROM operating_year y WHERE y.network_id = n.id AND y.year = 2026)"))
                .isZero();
        assertThat(count("FROM operating_year y WHERE (SELECT COUNT(*) FROM focus_area f"
                        + " WHERE f.operating_year_id = y.id) NOT BETWEEN 3 AND 5"))
                .isZero();
        assertThat(count("FROM operating_year WHERE year = 2025 AND review IS NOT NULL"))
                .isGreaterThan(40);
        assertThat(count("FROM network n JOIN network_template t ON t.kind = n.kind"
                        + " WHERE n.call_lead_days <> t.call_lead_days OR n.membership_basis <> t.membership_basis"))
                .isZero();
        assertThat(count("FROM network_standard_item i WHERE part = 'FOLDER' AND NOT EXISTS (SELECT 1 FROM folder f"
                        + " WHERE f.network_id = i.network_id AND f.name = i.title)"))
                .isZero();
        assertThat(count("FROM document WHERE folder_id IS NOT NULL")).isGreaterThan(1_000);
        assertThat(count("FROM document WHERE folder_id IS NULL")).isGreaterThan(1_000);
        assertThat(count("FROM network n WHERE NOT EXISTS (SELECT 1 FROM network_standard_item i WHERE"
                        + " i.network_id = n.id)"))
                .isZero();
    }

    @Test
    void someWaitForAnAnswerAndVacanciesWereToldOf() throws SQLException {
        assertThat(count("FROM membership_request r JOIN network n ON n.id = r.network_id"
                        + " WHERE n.slug = 'miljostrategisk-planering' AND r.status = 'PENDING'"))
                .isEqualTo(2);
        assertThat(strings("SELECT p.surname FROM membership_request r JOIN person p ON p.id = r.person_id"
                        + " WHERE r.status = 'PENDING'"))
                .contains("Strandqvist");
        assertThat(strings("SELECT DISTINCT status FROM membership_request")).contains("APPROVED", "DECLINED");
        assertThat(count("FROM invitation WHERE status = 'PENDING' AND expires_on > '2026-11-23'"))
                .isPositive();
        assertThat(count("FROM vacancy_request v JOIN seat s ON s.id = v.seat_id JOIN organisation o ON o.id ="
                        + " s.organisation_id AND o.contact_person_id = v.contact_person_id WHERE o.slug ="
                        + " 'lerum'"))
                .isPositive();
        assertThat(count("FROM vacancy_request WHERE requested_at > '2026-11-23 13:00'"))
                .isZero();
    }

    @Test
    void seatsHaveAHistoryWithoutOverlapsAndReadersReadOn() throws SQLException {
        assertThat(count("FROM (SELECT 1 FROM seat_holding WHERE role = 'HOLDER' GROUP BY seat_id"
                        + " HAVING COUNT(*) > 2) x"))
                .isGreaterThan(50);
        assertThat(count("FROM seat_holding a JOIN seat_holding b ON b.seat_id = a.seat_id AND b.role = a.role"
                        + " AND b.id > a.id AND b.valid_from < a.valid_until AND a.valid_from < b.valid_until"))
                .isZero();
        assertThat(count("FROM seat_holding h JOIN person p ON p.id = h.person_id WHERE h.mandate_kind <> p.kind"))
                .isZero();
        assertThat(count("FROM network_membership WHERE role = 'READER' AND left_on > '2026-11-23'"))
                .isPositive();
    }

    @Test
    void ledamotHasCounterpartsInMostMunicipalitiesAndProfilesAreFilledIn() throws SQLException {
        assertThat(strings("SELECT DISTINCT o.slug FROM person p JOIN organisation o ON o.id = p.organisation_id"
                        + " JOIN job_function f ON f.id = p.job_function_id"
                        + " WHERE f.name_sv = 'Planarkitekt' AND o.kind = 'MUNICIPALITY'"))
                .hasSize(10)
                .doesNotContain("ale", "lilla-edet", "ockero");
        assertThat(count("FROM person WHERE party IS NOT NULL AND kind <> 'ELECTED'"))
                .isZero();
        assertThat(count("FROM person WHERE can_help_with IS NOT NULL")).isGreaterThan(500);
        assertThat(count("FROM person_policy_area")).isGreaterThan(1_000);
    }

    @Test
    void startPagesAreAlive() throws SQLException {
        for (String slug : List.of("oversiktlig-planering", "beredning-miljo-samhallsbyggnad", "klimatanpassning")) {
            String in = " JOIN network n ON n.id = x.network_id WHERE n.slug = '" + slug + "' AND ";
            assertThat(count("FROM document x" + in + "published_on >= '2026-11-16'"))
                    .isGreaterThan(1);
            assertThat(count("FROM question x" + in + "asked_on >= '2026-11-16' AND NOT EXISTS"
                            + " (SELECT 1 FROM answer a WHERE a.question_id = x.id)"))
                    .isPositive();
        }
        for (String slug : List.of("oversiktlig-planering", "beredning-miljo-samhallsbyggnad")) {
            assertThat(count("FROM meeting m JOIN network n ON n.id = m.network_id WHERE n.slug = '" + slug
                            + "' AND m.status = 'CALLED' AND starts_on BETWEEN '2026-11-24' AND '2026-12-07'"))
                    .isPositive();
        }
        assertThat(count("FROM meeting m JOIN network n ON n.id = m.network_id WHERE n.slug = 'oversiktlig-planering'"
                        + " AND m.status = 'HELD' AND attendance_recorded_at IS NULL AND starts_on > '2026-10-20'"))
                .isPositive();
    }

    @Test
    void everyDocumentHasItsFile() throws Exception {
        List<String> files = strings("SELECT DISTINCT CONCAT(sha256, ' ', size_bytes) FROM document");
        assertThat(files).hasSizeBetween(60, 100);
        for (String file : files) {
            String sha256 = file.substring(0, 64);
            byte[] content = Files.readAllBytes(
                    dataDir.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256));
            assertThat(content).hasSize(Integer.parseInt(file.substring(65)));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .isEqualTo(sha256);
        }
    }

    @Test
    void listsDoNotLookRepeated() throws SQLException {
        long questions = count("FROM question");
        assertThat(strings("SELECT DISTINCT title FROM question")).hasSizeGreaterThan((int) (questions / 2));
        assertThat(count("FROM (SELECT 1 FROM question WHERE merged_into_id IS NULL"
                        + " GROUP BY network_id, title HAVING COUNT(*) > 2) x"))
                .isLessThan(20);
        assertThat(count("FROM (SELECT 1 FROM document GROUP BY network_id, title HAVING COUNT(*) > 1) x"))
                .isZero();
    }

    @Test
    void secondLoadIsRefused() {
        assertThatThrownBy(() -> DemoData.load(database.access(), dataDir, DemoSize.S, CLOCK, ProgressListener.NONE))
                .isInstanceOf(DemoDataException.class)
                .hasMessage("de är redan inlästa; ta bort dem först.");
        assertThat(DemoData.isLoaded(database.access())).isTrue();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void removalIsRefusedBesideRealAccounts() throws SQLException {
        execute("INSERT INTO account (person_id, username, password_hash) SELECT MAX(id), 'egen', 'x' FROM person");

        assertThatThrownBy(() -> DemoData.remove(database.access(), dataDir))
                .isInstanceOf(DemoDataException.class)
                .hasMessageContaining("egna konton");
        execute("DELETE FROM account WHERE username = 'egen'");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void removalAndACutOffLoadLeaveNothingAndOwnContentIsNeverMixedIn() throws Exception {
        DemoData.remove(database.access(), dataDir);

        assertThat(tableCounts()).isEqualTo(emptyCounts);
        assertThat(DemoData.isLoaded(database.access())).isFalse();
        try (var files = Files.walk(dataDir)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThatThrownBy(() -> DemoData.load(database.access(), dataDir, DemoSize.S, CLOCK, (done, total) -> {
                    if (done > 60) {
                        throw new IllegalStateException("cut off");
                    }
                }))
                .hasMessage("cut off");
        assertThat(tableCounts()).isEqualTo(emptyCounts);
        execute("INSERT INTO organisation (kind, name, short_name, slug) VALUES ('EXTERNAL', 'Egen', 'Egen', 'egen')");
        assertThatThrownBy(() -> DemoData.load(database.access(), dataDir, DemoSize.S, CLOCK, ProgressListener.NONE))
                .isInstanceOf(DemoDataException.class)
                .hasMessageContaining("eget innehåll");
        assertThat(count("FROM person")).isZero();
    }

    private static List<String> networksOf(String username, String condition) throws SQLException {
        return strings("SELECT n.slug FROM account a JOIN network_membership m ON m.person_id = a.person_id"
                + " JOIN network n ON n.id = m.network_id WHERE m.left_on IS NULL AND a.username = '" + username
                + "' AND " + condition + " ORDER BY n.slug");
    }

    private static Map<String, Long> tableCounts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : strings("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            counts.put(table, count("FROM `" + table + "`"));
        }
        return counts;
    }

    private static long count(String fromClause) throws SQLException {
        return Long.parseLong(strings("SELECT COUNT(*) " + fromClause).get(0));
    }

    private static List<String> strings(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect() throws SQLException {
        var login = database.access().migrate();
        return DriverManager.getConnection(database.access().url(), login.user(), login.password());
    }
}
