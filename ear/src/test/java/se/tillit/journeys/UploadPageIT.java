package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.running.Rows;

/** Files on their way into a network: dropped, by keyboard, over a connection that is cut, as a folder and in a zip file. */
class UploadPageIT {

    private static final String DOCUMENTS = "/natverk/klimatanpassning/dokument";
    private static final String SHARED = "Filerna är delade med nätverket.";
    private static final String PIECES = "**/uppladdningar/*";
    private static final int PIECE_BYTES = 8 * 1024 * 1024;
    private static final int LARGE_BYTES = 20_000_000;

    @TempDir
    private Path folder;

    private String mark;

    @BeforeEach
    void name() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void dropsSeveralFilesAndSeesHowFarEachHasCome() throws IOException {
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(DOCUMENTS);
            List<FilePayload> files = List.of(
                    SampleFile.notes("falt-" + mark + ".txt"),
                    SampleFile.picture("karta-" + mark + ".png"),
                    SampleFile.notes("måndag 🌊-" + mark + ".txt"));
            drop(member, files);
            assertThat(rows(member)).hasCount(3);
            assertThat(rows(member).first()).containsText("Väntar.");
            member.findsThePageAccessible();
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            member.isTold(SHARED).sees("falt-" + mark).sees("karta-" + mark).sees("måndag 🌊-" + mark);
        }
    }

    @Test
    void aCutConnectionGoesOnWhereItWasCut() throws IOException {
        Path large = large("stor-" + mark + ".txt");
        try (Person member = Person.atDesk().expectingCuts()) {
            List<String> offsets = watchPieces(member);
            member.signIn("ledamot").open(DOCUMENTS);
            member.field("Filer").setInputFiles(large);
            member.page().route(PIECES, route -> {
                if (isPieceAt(route, PIECE_BYTES)) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            assertThat(rows(member).first()).containsText("Anslutningen bröts vid");
            assertThat(member.page().getByRole(AriaRole.PROGRESSBAR)).isVisible();
            member.findsThePageAccessible();
            member.page().unroute(PIECES);

            member.isTold(SHARED).sees("stor-" + mark);
            assertThat(offsets.stream().filter("0"::equals)).hasSize(1);
            assertThat(Rows.count("select size_bytes from document where file_name = ?", "stor-" + mark + ".txt"))
                    .isEqualTo(LARGE_BYTES);
        }
    }

    @Test
    void pausesAndGoesOnWithTheKeyboardAlone() throws IOException {
        String name = "paus-" + mark + ".txt";
        Path large = large(name);
        try (Person member = Person.atDesk().expectingCuts()) {
            member.signIn("ledamot").open(DOCUMENTS);
            hold(member);
            Keyboard keyboard = member.keyboard().skipsToContent().tabsTo(member.field("Filer"));
            member.page().waitForFileChooser(() -> keyboard.presses("Enter")).setFiles(large);
            keyboard.tabsTo(member.nothingSecret())
                    .presses("Space")
                    .tabsTo(member.button("Dela filerna"))
                    .presses("Enter");
            assertThat(rows(member).first()).containsText("Skickar");
            member.keyboard().tabsBackTo(member.page().locator("#uploadForm .upload-list button", hasText("Pausa")));
            member.keyboard().presses("Enter");
            assertThat(rows(member).first()).containsText("Pausad vid");
            assertThat(member.page().locator("#uploadForm .upload-list button", hasText("Fortsätt")))
                    .isFocused();
            member.findsThePageAccessible();
            member.page().unroute(PIECES);
            member.keyboard().presses("Enter");

            member.isTold(SHARED).sees("paus-" + mark);
        }
    }

    @Test
    void theFormsOwnButtonGoesOnWithWhatIsPaused() throws IOException {
        try (Person member = Person.onPhone().expectingCuts()) {
            member.signIn("ledamot").open(DOCUMENTS);
            hold(member);
            member.field("Filer").setInputFiles(large("vila-" + mark + ".txt"));
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            assertThat(rows(member).first()).containsText("Skickar, 41 %");
            rows(member).first().getByText("Pausa").click();
            assertThat(rows(member).first()).containsText("Pausad vid");
            member.page().unroute(PIECES);
            member.button("Dela filerna").click();

            member.isTold(SHARED).sees("vila-" + mark);
        }
    }

    @Test
    void chosenAgainAfterAReloadItGoesOn() throws IOException {
        String name = "igen-" + mark + ".txt";
        Path large = large(name);
        try (Person member = Person.onPhone().expectingCuts()) {
            List<String> offsets = watchPieces(member);
            member.signIn("ledamot").open(DOCUMENTS);
            hold(member);
            member.field("Filer").setInputFiles(large);
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            assertThat(rows(member).first()).containsText("Skickar, 41 %");
            member.page().reload();
            member.page().unroute(PIECES);

            Locator begun = member.page().locator("[data-unfinished] li", hasText(name));
            assertThat(begun).containsText("41 % av 20,0 MB har kommit fram.");
            member.findsThePageAccessible();
            Locator again = begun.getByText("Fortsätt");
            member.page().waitForFileChooser(again::click).setFiles(other(name));
            assertThat(begun).containsText("Det är inte samma fil.");
            member.page().waitForFileChooser(again::click).setFiles(large);
            assertThat(begun).hasCount(0);
            member.nothingSecret().check();
            member.button("Dela filerna").click();

            member.isTold(SHARED).sees("igen-" + mark);
            assertThat(offsets.stream().filter("0"::equals)).hasSize(1);
        }
    }

    @Test
    void aNewVersionGoesOnAfterAReloadToo() throws IOException {
        String name = "version-" + mark + ".txt";
        Path large = large(name);
        try (Person member = Person.onPhone().expectingCuts()) {
            List<String> offsets = watchPieces(member);
            member.signIn("ledamot").open(DOCUMENTS);
            drop(member, List.of(SampleFile.notes(name)));
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            member.isTold(SHARED);
            offsets.clear();
            member.open(DOCUMENTS + "/" + Rows.text("select max(id) from document where file_name = ?", name));
            hold(member);
            member.page().getByText("Ladda upp en ny version").click();
            member.page().locator("#versionForm input[type=file]").setInputFiles(large);
            member.nothingSecret().check();
            member.button("Dela ny version").click();
            assertThat(rows(member).first()).containsText("Skickar, 41 %");
            member.findsThePageAccessible().page().reload();
            member.page().unroute(PIECES);

            Locator begun = member.page().locator("[data-unfinished] li", hasText(name));
            assertThat(begun).containsText("41 % av 20,0 MB har kommit fram.");
            member.findsThePageAccessible();
            member.page()
                    .waitForFileChooser(() -> begun.getByText("Fortsätt").click())
                    .setFiles(large);
            member.nothingSecret().check();
            member.button("Dela ny version").click();

            member.isTold("Den nya versionen är sparad.");
            assertThat(offsets.stream().filter("0"::equals)).hasSize(1);
            assertThat(Rows.count("select size_bytes from document where file_name = ? and version_no = 2", name))
                    .isEqualTo(LARGE_BYTES);
        }
    }

    @Test
    void dropsANewVersionAnywhereOnItsPage() throws IOException {
        String name = "slapp-" + mark + ".txt";
        Path large = large(name);
        try (Person member = Person.atDesk().expectingCuts()) {
            member.signIn("ledamot").open(DOCUMENTS);
            drop(member, member.page().locator("h1"), List.of(SampleFile.notes(name)));
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            member.isTold(SHARED);
            member.open(DOCUMENTS + "/" + Rows.text("select max(id) from document where file_name = ?", name));
            Locator heading = member.page().locator("h1");
            drop(member, heading, List.of(SampleFile.notes("a.txt"), SampleFile.notes("b.txt")));
            member.sees("Välj en fil.").findsThePageAccessible();
            assertThat(rows(member)).hasCount(0);

            member.nothingSecret().check();
            member.page().locator("#versionForm input[type=file]").setInputFiles(large);
            hold(member);
            member.button("Dela ny version").click();
            assertThat(rows(member).first()).containsText("Skickar, 41 %");
            drop(member, heading, List.of(SampleFile.notes("annan.txt")));
            member.sees("En fil skickas redan.");
            assertThat(rows(member)).hasCount(1);
            assertThat(rows(member).first()).containsText(name);
            rows(member).first().getByText("Pausa").click();
            drop(member, heading, List.of(SampleFile.notes("annan.txt")));
            assertThat(rows(member)).hasCount(1);
            assertThat(rows(member).first()).containsText("annan.txt");
            member.page().unroute(PIECES);
            member.button("Dela ny version").click();

            member.isTold("Den nya versionen är sparad.");
            assertThat(Rows.text(
                            "select group_concat(v.file_name order by v.version_no) from document_version v join document"
                                    + " d on d.id = v.document_id where d.title = ?",
                            "slapp-" + mark))
                    .isEqualTo(name + ",annan.txt");
            assertThat(Rows.count("select count(*) from upload where purpose = 'VERSION' and file_name = ?", name))
                    .isZero();
        }
    }

    @Test
    void throwsAnUploadAwayThatWasBegun() throws IOException {
        String name = "kasta-" + mark + ".txt";
        try (Person member = Person.atDesk().expectingCuts()) {
            member.signIn("ledamot").open(DOCUMENTS);
            hold(member);
            member.field("Filer").setInputFiles(large(name));
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            assertThat(rows(member).first()).containsText("Skickar, 41 %");
            member.page().reload();
            member.page().unroute(PIECES);
            Locator begun = member.page().locator("[data-unfinished] li", hasText(name));
            begun.locator("input[value='Kasta']").click();

            member.isTold("Uppladdningen är kastad.");
            assertThat(begun).hasCount(0);
            assertThat(Rows.count("select count(*) from upload where file_name = ?", name))
                    .isZero();
        }
    }

    @Test
    void aWholeFolderKeepsItsShape() throws IOException {
        Path top = Files.createDirectories(folder.resolve("Underlag " + mark + "/Bilagor"));
        Files.writeString(top.resolve("bilaga-" + mark + ".txt"), "Bilaga till mötet.\n");
        Files.writeString(top.resolve(".DS_Store"), "skräp");
        Files.writeString(top.getParent().resolve("kallelse-" + mark + ".txt"), "Kallelse till mötet.\n");
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(DOCUMENTS);
            member.field("Hel mapp").setInputFiles(top.getParent());
            assertThat(rows(member)).hasCount(2);
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            member.isTold(SHARED);

            assertThat(Rows.text(
                            "select concat(p.name, '/', f.name) from document d join folder f on f.id = d.folder_id join"
                                    + " folder p on p.id = f.parent_id where d.file_name = ?",
                            "bilaga-" + mark + ".txt"))
                    .isEqualTo("Underlag " + mark + "/Bilagor");
        }
    }

    @Test
    void seesWhatAZipFileBecomesAndConfirmsIt() throws IOException {
        Path zip = zip();
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot")
                    .open(DOCUMENTS)
                    .link("Importera en zip-fil")
                    .click();
            member.isAt(DOCUMENTS + "/importera").findsThePageAccessible();
            member.field("Zip-fil").setInputFiles(zip);
            member.button("Visa vad det blir").click();
            member.heading("Import av arkiv.zip").waitFor();
            member.sees("protokoll-" + mark + ".txt")
                    .sees("Filens sökväg leder ut ur zip-filen.")
                    .sees("Den här sortens fil går inte att dela.")
                    .findsThePageAccessible();
            assertThat(documents()).isZero();
            member.nothingSecret().check();
            member.button("Dela 2 filer").click();

            member.isTold("Filerna i zip-filen är delade med nätverket.");
            assertThat(documents()).isEqualTo(2);
        }
    }

    @Test
    void importsAZipFileAsDrafts() throws IOException {
        Path zip = zip();
        try (Person member = Person.onPhone()) {
            member.signIn("ledamot").open(DOCUMENTS + "/importera");
            member.field("Zip-fil").setInputFiles(zip);
            member.button("Visa vad det blir").click();
            member.sees("protokoll-" + mark + ".txt");
            member.button("Spara som utkast").click();

            member.isTold("Filerna är sparade som utkast. Bara din organisation ser dem.");
            assertThat(Rows.count(
                            "select count(*) from document where state = 'DRAFT' and file_name like ?",
                            "%-" + mark + ".txt"))
                    .isEqualTo(2);
        }
    }

    @Test
    void importsWithoutScriptsToo() throws IOException {
        Path zip = zip();
        try (Person member = Person.onPhoneWithoutScripts()) {
            member.signIn("ledamot").open(DOCUMENTS + "/importera");
            member.field("Zip-fil").setInputFiles(zip);
            member.button("Visa vad det blir").click();
            member.sees("protokoll-" + mark + ".txt");
            member.button("Kasta zip-filen").click();

            member.isAt(DOCUMENTS + "/importera").isTold("Uppladdningen är kastad.");
            assertThat(documents()).isZero();
        }
    }

    private long documents() {
        return Rows.count("select count(*) from document where file_name like ?", "%-" + mark + ".txt");
    }

    private Path zip() throws IOException {
        Path zip = folder.resolve("arkiv.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String path : List.of(
                    "Möten/protokoll-" + mark + ".txt", "läsmig-" + mark + ".txt", "../ut-" + mark + ".txt", "x.exe")) {
                out.putNextEntry(new ZipEntry(path));
                out.write(("Innehåll i " + path + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    /** Lets the first piece through and no other. */
    private static void hold(Person member) {
        member.page().route(PIECES, route -> {
            if (isPieceAt(route, 0) || !"PATCH".equals(route.request().method())) {
                route.resume();
            }
        });
    }

    private static boolean isPieceAt(Route route, int offset) {
        return "PATCH".equals(route.request().method())
                && Integer.toString(offset).equals(route.request().headers().get("upload-offset"));
    }

    private static List<String> watchPieces(Person member) {
        List<String> offsets = new CopyOnWriteArrayList<>();
        member.page().onRequest(request -> {
            if ("PATCH".equals(request.method())) {
                offsets.add(request.headers().get("upload-offset"));
            }
        });
        return offsets;
    }

    private static Locator rows(Person member) {
        return member.page().locator("form .upload-list > li.upload");
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Path large(String name) throws IOException {
        byte[] line = ("Anteckningar " + name + "\n").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new String(line, StandardCharsets.UTF_8).repeat(1000).getBytes(StandardCharsets.UTF_8);
            int written = 0;
            while (written < LARGE_BYTES) {
                int some = Math.min(block.length, LARGE_BYTES - written);
                out.write(block, 0, some);
                written += some;
            }
        }
        return file;
    }

    private Path other(String name) throws IOException {
        Path other = Files.createDirectories(folder.resolve("annan")).resolve(name);
        return Files.writeString(other, "En annan fil.\n");
    }

    private static void drop(Person member, List<FilePayload> files) {
        drop(member, member.page().locator(".drop"), files);
    }

    private static void drop(Person member, Locator place, List<FilePayload> files) {
        JSHandle transfer = member.page().evaluateHandle("() => new DataTransfer()");
        for (FilePayload file : files) {
            transfer.evaluate(
                    """
                    (transfer, {name, type, base64}) => {
                      const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
                      transfer.items.add(new File([bytes], name, {type}));
                    }
                    """,
                    Map.of(
                            "name",
                            file.name,
                            "type",
                            file.mimeType,
                            "base64",
                            Base64.getEncoder().encodeToString(file.buffer)));
        }
        for (String event : List.of("dragover", "drop")) {
            place.dispatchEvent(event, Map.of("dataTransfer", transfer));
        }
    }
}
