package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;

/** A planner reads documents without downloading them, and asks for one that can be read out. */
class ReadingPageIT {

    @Test
    void readsAPdfPageByPageAndSeesHowFarItHasReached() {
        FiledDocument document = FiledDocument.of("application/pdf");
        document.openedIn(7);
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(document.path()).findsThePageAccessible();
            member.sees("Öppnat i 7 av 13 kommuner.");
            member.link("Läs i webbläsaren").click();
            member.isAt(document.path() + "/las").findsThePageAccessible();
            hasPicture(member.page().locator(".page-look img"));
            assertThat(member.page().locator(".plain-text")).not().isEmpty();
        }
    }

    @Test
    void readsAPictureAndATextOnThePhoneWithoutScripts() {
        FiledDocument picture = FiledDocument.of("image/png");
        FiledDocument text =
                FiledDocument.ofText("Rad ett, åäö\n<script>document.title = 'fara'</script>\n" + UUID.randomUUID());
        try (Person member = Person.onPhoneWithoutScripts()) {
            member.signIn("ledamot").open(picture.path() + "/las").sees("Läs: " + picture.title());
            assertThat(member.page().locator(".page-look img")).isVisible();
            member.open(text.path()).sees("Läs i webbläsaren");
            member.open(text.path() + "/las").sees("<script>document.title = 'fara'</script>");
        }
        try (Person member = Person.onPhone()) {
            member.signIn("ledamot").open(picture.path() + "/las").findsThePageAccessible();
            hasPicture(member.page().locator(".page-look img"));
            member.open(text.path() + "/las").findsThePageAccessible();
            assertThat(member.page().title()).doesNotContain("fara");
        }
    }

    @Test
    void readsAnOfficeDocument() {
        FiledDocument document =
                FiledDocument.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        try (Person member = Person.onPhone()) {
            member.signIn("ledamot").open(document.path()).findsThePageAccessible();
            member.link("Läs i webbläsaren").click();
            member.isAt(document.path() + "/las").findsThePageAccessible();
            assertThat(member.page().locator(".plain-text")).not().isEmpty();
        }
    }

    @Test
    void asksForAnAccessibleVersionWithTheKeyboardAlone() {
        FiledDocument document = FiledDocument.of("application/pdf");
        String contact = Rows.text(
                "select p.email from network n join person p on p.id = n.contact_person_id where n.slug = ?",
                FiledDocument.NETWORK);
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(document.path());
            Locator words = member.page().locator("[id='accessibleForm:accessibleText']");
            words.fill("x".repeat(1001));
            member.button("Begär tillgänglig version").click();
            member.sees("Skriv högst 1 000 tecken.").findsThePageAccessible();
            assertThat(words).hasValue("x".repeat(1001));
            member.open(document.path());
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(words)
                    .types("Jag lyssnar på texten. " + document.id())
                    .tabsTo(member.button("Begär tillgänglig version"))
                    .presses("Enter");
            member.isTold("Din begäran är sparad. Nätverkets kontaktperson får veta det.")
                    .sees("En tillgänglig version är begärd")
                    .findsThePageAccessible();
            assertThat(member.button("Begär tillgänglig version")).not().isVisible();
        }
        assertThat(RunningPortal.get().mailbox().awaitLetterTo(contact)).contains(document.path());
    }

    @Test
    void whoSharedAFileIsToldWhatToMendAndOthersAreNot() {
        FiledDocument document = FiledDocument.ofText("Gäller 811218-9876. " + UUID.randomUUID());
        try (Person author = Person.atDesk()) {
            author.signIn("samordnare").open(document.path());
            author.sees("Filen verkar innehålla personnummer.").findsThePageAccessible();
        }
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(document.path());
            assertThat(member.page().getByText("personnummer")).hasCount(0);
            member.open(document.path() + "/las").sees("Gäller [personnummer].");
        }
    }

    private static void hasPicture(Locator picture) {
        assertThat(picture).isVisible();
        picture.evaluate("image => image.decode()");
        assertThat((Integer) picture.evaluate("image => image.naturalWidth")).isPositive();
    }
}
