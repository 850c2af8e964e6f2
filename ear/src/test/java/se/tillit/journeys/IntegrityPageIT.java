package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tillit.running.FileChecks;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;

/** The operator has the files checked, reads what is wrong with them, and removes what belongs to no document. */
class IntegrityPageIT {

    private static final String JOBS = "/drift/jobb";

    @Test
    void findsAMissingFileAndRemovesOneWithoutADocument() throws IOException {
        String missing = hash();
        String orphan = hash();
        long document = documentWith(missing);
        Path file = oldFile(orphan);
        try (Person operator = Person.atDesk()) {
            operator.signIn("drift").open(JOBS).findsThePageAccessible();
            operator.button("Kontrollera filerna nu").dblclick();
            operator.isTold("Kontrollen har börjat.");
            String check = URI.create(operator.page().url()).getPath();
            awaitEnd(operator, check);
            operator.findsThePageAccessible();
            assertThat(row(operator, missing)).containsText("Filen saknas");
            assertThat(row(operator, missing)).containsText("Dokument " + document + ".");
            assertThat(row(operator, orphan)).containsText("Filen hör inte till något dokument");

            operator.link("Ta bort …").click();
            operator.isAt(check + "/ta-bort").findsThePageAccessible();
            operator.link("Avbryt").click();
            operator.isAt(check).link("Ta bort …").click();
            operator.button("Ta bort filerna").dblclick();
            operator.isTold("Filerna är genomgångna.");
            assertThat(row(operator, orphan)).containsText("Borttagen");
            assertThat(file).doesNotExist();
            assertThat(operator.link("Ta bort …")).hasCount(0);
            operator.findsThePageAccessible();
            operator.open(check + "/ta-bort").findsThePageAccessible();
        }
    }

    @Test
    void readsAndStartsOnAPhoneWithTheKeyboardAlone() {
        long check = FileChecks.finished();
        try (Person operator = Person.onPhone()) {
            operator.signIn("drift").open("/drift/filkontroll/" + check).findsThePageAccessible();
            operator.open("/drift/filkontroll/" + check + "/ta-bort").findsThePageAccessible();
            operator.open(JOBS).findsThePageAccessible();
            operator.keyboard()
                    .skipsToContent()
                    .tabsTo(operator.button("Kontrollera filerna nu"))
                    .presses("Enter");
            operator.isTold("Kontrollen har börjat.");
            awaitEnd(operator, URI.create(operator.page().url()).getPath());
        }
    }

    private static void awaitEnd(Person operator, String check) {
        Locator running = operator.page().getByText("Kontrollen pågår");
        for (int look = 0; look < 120 && running.count() > 0; look++) {
            operator.page().waitForTimeout(500);
            operator.open(check);
        }
        assertThat(running).hasCount(0);
    }

    private static Locator row(Person operator, String sha256) {
        return operator.page().locator("main li", new Page.LocatorOptions().setHasText(sha256));
    }

    private static String hash() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    private static long documentWith(String sha256) {
        Rows.change(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key)"
                        + " select network_id, 'Försvunnen', 'MEMBERS', organisation_id, published_by_id, published_at,"
                        + " published_on, ?, 'borta.txt', 'text/plain', 7, uuid() from document"
                        + " where published_at is not null limit 1",
                sha256);
        return Rows.count("select id from document where sha256 = ?", sha256);
    }

    private static Path oldFile(String sha256) throws IOException {
        Path folder = RunningPortal.get().dataDir().resolve("files").resolve(sha256.substring(0, 2));
        Path file = Files.writeString(Files.createDirectories(folder).resolve(sha256), "hör till ingen");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }
}
