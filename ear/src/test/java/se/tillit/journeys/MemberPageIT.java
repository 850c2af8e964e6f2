package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A planner finds a network, joins it, shares files with it and asks the others. */
class MemberPageIT {

    private static final String OPEN_NETWORK = "/natverk/naturvard";
    private static final String OWN_NETWORK = "/natverk/klimatanpassning";
    private static final String SHARED = "Filerna är delade med nätverket.";

    @Test
    void joinsAnOpenNetworkFromADeepLinkAndLeavesItAgain() {
        try (Person member = Person.atDesk()) {
            member.open(OPEN_NETWORK).findsThePageAccessible();
            member.link("Logga in för att gå med").click();
            member.isAt("/logga-in").findsThePageAccessible().signIn("ledamot").isAt(OPEN_NETWORK);
            member.button("Gå med i nätverket").click();
            member.isTold("Du är nu med i nätverket.").findsThePageAccessible();
            member.page().getByText("Du är med i nätverket").click();
            member.button("Lämna nätverket").click();
            member.isTold("Du har lämnat nätverket.");
            assertThat(member.button("Gå med i nätverket")).isVisible();
        }
    }

    @Test
    void joinsAndLeavesWithTheKeyboardAlone() {
        try (Person member = Person.atDesk()) {
            member.open("/logga-in?next=" + OPEN_NETWORK);
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(member.field("Användarnamn"))
                    .types("politiker")
                    .tabsTo(member.field("Lösenord"))
                    .types(Person.PASSWORD)
                    .presses("Enter");
            member.isAt(OPEN_NETWORK);
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(member.button("Gå med i nätverket"))
                    .presses("Enter");
            member.isTold("Du är nu med i nätverket.");
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(member.page().locator("summary", hasText("Du är med i nätverket")))
                    .presses("Enter")
                    .tabsTo(member.button("Lämna nätverket"))
                    .presses("Space");
            member.isTold("Du har lämnat nätverket.");
        }
    }

    @Test
    void sharesOneFileThatIsChosenAndOneThatIsDropped() throws IOException {
        FilePayload notes = SampleFile.notes(unique("anteckningar", "txt"));
        FilePayload picture = SampleFile.picture(unique("karta", "png"));
        try (Person member = Person.atDesk()) {
            member.open(OWN_NETWORK + "/dokument?sida=1").link("Logga in").click();
            member.signIn("ledamot").isAt(OWN_NETWORK + "/dokument").findsThePageAccessible();
            member.field("Filer").setInputFiles(notes);
            drop(member, picture);
            member.findsThePageAccessible();
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            member.isTold(SHARED).sees(title(notes)).sees(title(picture)).findsThePageAccessible();
            assertThat(Files.readAllBytes(download(member, notes).path())).isEqualTo(notes.buffer);
            assertThat(Files.readAllBytes(download(member, picture).path())).isEqualTo(picture.buffer);
        }
    }

    @Test
    void isToldAtTheFileWhyItCannotBeShared() {
        FilePayload notes = SampleFile.notes(unique("protokoll", "txt"));
        FilePayload program = SampleFile.program(unique("installera", "exe"));
        try (Person member = Person.onPhone().expecting(422)) {
            member.signIn("ledamot").open(OWN_NETWORK + "/dokument").findsThePageAccessible();
            member.field("Filer").setInputFiles(new FilePayload[] {notes, program});
            member.nothingSecret().check();
            member.button("Dela filerna").click();
            Locator refused = member.page()
                    .locator(".upload-list li", hasText(program.name))
                    .locator(".error");
            assertThat(refused).containsText("Den här sortens fil går inte att dela.");
            assertThat(member.page().locator(".upload-list li", hasText(notes.name)))
                    .containsText("Klar.");
            member.findsThePageAccessible();
            member.page()
                    .locator(".upload-list li", hasText(program.name))
                    .getByText("Ta bort")
                    .click();
            member.isTold(SHARED).sees(title(notes));
            assertThat(Rows.count("select count(*) from document where file_name = ?", program.name))
                    .isZero();
        }
    }

    @Test
    void sharesAFileWithTheKeyboardAlone() {
        FilePayload notes = SampleFile.notes(unique("tangentbord", "txt"));
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(OWN_NETWORK + "/dokument");
            Keyboard keyboard = member.keyboard().skipsToContent().tabsTo(member.field("Filer"));
            member.page().waitForFileChooser(() -> keyboard.presses("Enter")).setFiles(notes);
            keyboard.tabsTo(member.field("Nätverket"))
                    .tabsTo(member.nothingSecret())
                    .presses("Space")
                    .tabsTo(member.button("Dela filerna"))
                    .presses("Enter");
            member.isTold(SHARED).sees(title(notes));
        }
    }

    private static void drop(Person member, FilePayload file) {
        JSHandle transfer = member.page()
                .evaluateHandle(
                        """
                        ({name, type, base64}) => {
                          const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
                          const transfer = new DataTransfer();
                          transfer.items.add(new File([bytes], name, {type}));
                          return transfer;
                        }
                        """,
                        Map.of(
                                "name",
                                file.name,
                                "type",
                                file.mimeType,
                                "base64",
                                Base64.getEncoder().encodeToString(file.buffer)));
        Locator place = member.page().locator(".drop");
        for (String event : List.of("dragover", "drop")) {
            place.dispatchEvent(event, Map.of("dataTransfer", transfer));
        }
    }

    private static Download download(Person member, FilePayload file) {
        return member.page().waitForDownload(() -> member.page()
                .locator("main .list a", hasText(title(file)))
                .first()
                .click());
    }

    /** A document without a title of its own is called by its file's name. */
    private static String title(FilePayload file) {
        return file.name.substring(0, file.name.lastIndexOf('.'));
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String unique(String name, String extension) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "." + extension;
    }
}
