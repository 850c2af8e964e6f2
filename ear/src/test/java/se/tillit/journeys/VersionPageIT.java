package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A draft becomes a record; people work on the same document, one after the other and at once. */
class VersionPageIT {

    private static final String NETWORK = "/natverk/klimatanpassning";
    private static final String LIBRARY = NETWORK + "/dokument";
    private static final String OPEN_FORM = "Ladda upp en ny version";

    private final String name = "plan-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aDraftIsSharedAfterItsConfirmation() {
        try (Person author = Person.onPhone()) {
            author.signIn("ledamot").open(LIBRARY);
            author.field("Filer").setInputFiles(text("Utkast till plan.\n"));
            author.button("Spara som utkast").click();
            author.isTold("Filerna är sparade som utkast. Bara din organisation ser dem.");
            String document = documentPath();
            author.open(document).sees("Utkast som bara läses inom").findsThePageAccessible();
            author.link("Dela med andra organisationer").click();
            author.isAt(document + "/dela")
                    .sees("Detta blir en allmän handling")
                    .findsThePageAccessible();
            author.button("Dela dokumentet").click();
            author.sees("Svara på om det innehåller sekretess. Den som delar bekräftar också")
                    .findsThePageAccessible();
            author.field("Ja").check();
            author.button("Dela dokumentet").click();
            author.sees("Stopp. Inget nytt är sparat och inget är delat.").findsThePageAccessible();
            assertThat(Rows.text("select state from document where title = ?", name))
                    .isEqualTo("DRAFT");
            author.nothingSecret().check();
            author.button("Dela dokumentet").click();
            author.isTold("Dokumentet är delat och är nu en allmän handling.")
                    .isAt(document)
                    .findsThePageAccessible();
            assertThat(Rows.text("select state from document where title = ?", name))
                    .isEqualTo("SHARED");
        }
    }

    @Test
    void nothingLeavesTheComputerWhenItIsUnderSecrecy() {
        try (Person author = Person.atDesk()) {
            author.signIn("ledamot").open(LIBRARY);
            author.field("Filer").setInputFiles(text("Hemligt.\n"));
            author.button("Dela filerna").click();
            author.sees("Svara på om det innehåller sekretess. Den som delar bekräftar också")
                    .findsThePageAccessible();
            author.field("Ja").check();
            author.button("Dela filerna").click();
            author.sees("Stopp. Inget nytt är sparat och inget är delat.").findsThePageAccessible();
            assertThat(Rows.count("select count(*) from document where title = ?", name))
                    .isZero();
            author.nothingSecret().check();
            author.button("Dela filerna").click();
            author.isTold("Filerna är delade med nätverket.").sees(name);
        }
    }

    @Test
    void ofTwoWhoSaveTheSecondSeesWhatTheFirstSavedAndLosesNothing() {
        try (Person first = Person.atDesk();
                Person second = Person.onPhone()) {
            String document = share(first);
            second.signIn("samordnare").open(document);
            save(first, "Vi möts i Lerum den 3 maj.\nAlla tar med sig en fråga.\n", "Ny plats");
            first.isTold("Den nya versionen är sparad.").sees("Ny plats").findsThePageAccessible();

            second.page().getByText(OPEN_FORM).click();
            second.nothingSecret().check();
            second.button("Dela ny version").click();
            second.sees("Välj en fil.").findsThePageAccessible();
            fill(second, "Vi möts i Tjörn den 3 maj.\nAlla tar med sig en fråga.\n", "Annan plats");
            second.button("Dela ny version").click();
            second.sees("Det här sparades medan du arbetade").sees("Ny plats").findsThePageAccessible();
            assertThat(Rows.count("select version_no from document where title = ?", name))
                    .isEqualTo(2);

            second.open(document).sees("Du har en fil som väntar på ditt val").findsThePageAccessible();
            second.link("Välj vad som ska hända med " + name + ".txt").click();
            second.button("Spara som ny version").click();
            second.sees("Svara på om det innehåller sekretess.").findsThePageAccessible();
            second.nothingSecret().check();
            second.button("Spara som ny version").click();
            second.isTold("Den nya versionen är sparad.").isAt(document).sees("Annan plats");
            waitsForItsText(second);
            compares(second, document);
            restores(second, document);
        }
    }

    @Test
    void savesAVersionWithoutScriptsToo() {
        try (Person author = Person.onPhoneWithoutScripts()) {
            share(author);
            author.page().getByText(OPEN_FORM).click();
            author.button("Dela ny version").click();
            author.sees("Välj en fil.");
            fill(author, "Andra gången.\n", "Ny plats");
            author.nothingSecret().check();
            author.button("Dela ny version").click();
            author.isTold("Den nya versionen är sparad.").sees("Ny plats");
        }
    }

    /** Files are read in the background. */
    private void waitsForItsText(Person reader) {
        reader.page()
                .waitForCondition(() -> Rows.count(
                                "select count(*) from document_version v join document d on d.id = v.document_id"
                                        + " left join file_text t on t.sha256 = v.sha256 where d.title = ?"
                                        + " and coalesce(t.status, 'WAITING') = 'WAITING'",
                                name)
                        == 0);
    }

    private static void compares(Person reader, String document) {
        reader.page().locator("a[href='" + document + "/jamfor?fran=2&till=3']").click();
        reader.isAt(document + "/jamfor").findsThePageAccessible();
        assertThat(reader.page().locator("main del")).containsText("Lerum");
        assertThat(reader.page().locator("main ins")).containsText("Tjörn");
        assertThat(reader.page().locator("main ins .visually-hidden")).hasText("Tillagt:");
        reader.field("Från").selectOption("1");
        reader.button("Jämför").click();
        assertThat(reader.heading("Från version 1 till version 3")).isVisible();
        reader.findsThePageAccessible();
    }

    private void restores(Person reader, String document) {
        reader.open(document).button("Återställ version 1").click();
        reader.isTold("Den äldre versionen är återställd som ny version.")
                .sees("Återställd från version 1.")
                .findsThePageAccessible();
        assertThat(Rows.count("select version_no from document where title = ?", name))
                .isEqualTo(4);
    }

    @Test
    void aFileThatComesSecondCanBecomeADraftOfItsOwn() {
        try (Person author = Person.atDesk()) {
            String document = share(author);
            Page tab = author.newTab();
            tab.navigate(document);
            save(author, "Första fliken.\n", "");
            author.isTold("Den nya versionen är sparad.");
            tab.getByText(OPEN_FORM).click();
            tab.locator("input[type=file]").setInputFiles(text("Andra fliken.\n"));
            tab.locator("#versionForm input[value=nej]").check();
            tab.locator("#versionForm\\:saveVersion").click();
            tab.locator("#ownForm\\:saveAsOwn").click();
            assertThat(tab.getByText("Filen är sparad som ett eget utkast.")).isVisible();
            assertThat(Rows.count("select count(*) from document where title like ? and state = 'DRAFT'", name + "%"))
                    .isOne();
        }
    }

    @Test
    void aCoordinatorBreaksACheckOut() {
        try (Person owner = Person.onPhone();
                Person coordinator = Person.atDesk()) {
            String document = share(owner);
            owner.open(document).button("Checka ut").click();
            owner.isTold("Du har checkat ut dokumentet.").findsThePageAccessible();
            coordinator
                    .signIn("samordnare")
                    .open(document)
                    .sees("har checkat ut dokumentet till")
                    .findsThePageAccessible();
            assertThat(coordinator.page().getByText(OPEN_FORM)).hasCount(0);
            coordinator.button("Bryt utcheckningen").click();
            coordinator.isTold("Utcheckningen är bruten.").findsThePageAccessible();
            save(coordinator, "Samordnarens.\n", "");
            coordinator.isTold("Den nya versionen är sparad.");

            save(owner, "Ägarens.\n", "");
            owner.sees("Det här sparades medan du arbetade").findsThePageAccessible();
            owner.open(document).sees("bröt din utcheckning").findsThePageAccessible();
            assertThat(Rows.count(
                            "select count(*) from outgoing_mail where subject like ?", "%utcheckning av " + name + "%"))
                    .isOne();
        }
    }

    @Test
    void checksOutAndLetsGoWithTheKeyboardAlone() {
        try (Person owner = Person.atDesk()) {
            owner.open(share(owner));
            owner.keyboard().skipsToContent().tabsTo(owner.button("Checka ut")).presses("Enter");
            owner.isTold("Du har checkat ut dokumentet.");
            owner.keyboard()
                    .skipsToContent()
                    .tabsTo(owner.button("Släpp utan ny version"))
                    .presses("Space");
            owner.isTold("Dokumentet är släppt. Andra kan nu spara nya versioner.");
        }
    }

    /** Signs in as a member and shares a first version. @return the document's address */
    private String share(Person member) {
        member.signIn("ledamot").open(LIBRARY);
        member.field("Filer").setInputFiles(text("Vi möts i Kungälv den 3 maj.\nAlla tar med sig en fråga.\n"));
        member.nothingSecret().check();
        member.button("Dela filerna").click();
        member.isTold("Filerna är delade med nätverket.");
        member.open(documentPath());
        return documentPath();
    }

    private void save(Person person, String content, String note) {
        Locator form = person.page().getByText(OPEN_FORM);
        form.click();
        fill(person, content, note);
        person.nothingSecret().check();
        person.button("Dela ny version").click();
    }

    private void fill(Person person, String content, String note) {
        person.page().locator("#versionForm input[type=file]").setInputFiles(text(content));
        person.page().locator("#versionForm textarea").fill(note);
    }

    private String documentPath() {
        return LIBRARY + "/" + Rows.text("select min(id) from document where title = ?", name);
    }

    private FilePayload text(String content) {
        return new FilePayload(name + ".txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
