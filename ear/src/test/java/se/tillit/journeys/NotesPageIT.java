package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A coordinator writes, approves and publishes the notes of a meeting, and a member reads them. */
class NotesPageIT {

    private static final String NETWORK = "oversiktlig-planering";
    private static final String TEXT = "Vad hände på mötet?";
    private static final String WHAT = "Vad kom mötet fram till i punkt 1?";
    private static final String WHO = "Vem beslutade i punkt 1, och med vilket mandat?";

    private static String path(HeldMeeting meeting) {
        return meeting.path() + "/anteckningar";
    }

    private static String state(HeldMeeting meeting) {
        return Rows.text("select state from meeting_notes where meeting_id = ?", meeting.id());
    }

    @Test
    void writesApprovesAndPublishesAndAMemberReads() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.atDesk();
                Person member = Person.onPhone()) {
            coordinator.signIn("samordnare").open(meeting.path());
            coordinator.sees("Ingen har skrivit anteckningar än.").findsThePageAccessible();
            coordinator.link("Skriv anteckningar").click();
            coordinator.isAt(path(meeting)).findsThePageAccessible();
            coordinator.button("Spara utkastet").click();
            coordinator.sees("Skriv vad som hände på mötet.").findsThePageAccessible();
            assertThat(coordinator.field(TEXT)).hasAttribute("aria-invalid", "true");
            writes(coordinator);
            member.signIn("ledamot").open(meeting.path());
            member.sees("Anteckningarna är inte publicerade än.").findsThePageAccessible();
            approvesAndPublishes(coordinator, meeting);
            reads(member, meeting);
        }
    }

    private static void writes(Person coordinator) {
        coordinator.field(TEXT).fill("Första stycket, åäö 🌱\nandra raden\n\nNytt stycke");
        coordinator.field(WHAT).fill("Vi prövar mallen.");
        coordinator.button("Spara utkastet").click();
        coordinator.sees("Skriv vem som beslutade.").findsThePageAccessible();
        assertThat(coordinator.field(TEXT)).hasValue("Första stycket, åäö 🌱\nandra raden\n\nNytt stycke");
        coordinator.button("Visa fler rader").click();
        assertThat(coordinator.field("Vad kom mötet fram till i punkt 4?")).isVisible();
        assertThat(coordinator.field(WHAT)).hasValue("Vi prövar mallen.");
        coordinator.field(WHO).fill("Nätverket, utan juridisk verkan");
        coordinator.button("Spara utkastet").click();
        coordinator
                .isTold("Utkastet är sparat.")
                .sees("Utkastet ska godkännas")
                .sees("Beslutat av: Nätverket, utan juridisk verkan")
                .findsThePageAccessible();
    }

    private static void approvesAndPublishes(Person coordinator, HeldMeeting meeting) {
        coordinator.button("Godkänn utkastet").click();
        coordinator
                .isTold("Anteckningarna är godkända.")
                .sees("Detta blir en allmän handling")
                .findsThePageAccessible();
        coordinator.button("Publicera anteckningarna").click();
        coordinator
                .sees("Bekräfta att du förstår vad det innebär att publicera.")
                .findsThePageAccessible();
        assertThat(state(meeting)).isEqualTo("APPROVED");
        coordinator
                .field("Jag förstår att anteckningarna blir en allmän handling")
                .check();
        coordinator.button("Publicera anteckningarna").click();
        coordinator
                .isAt(meeting.path())
                .isTold("Anteckningarna är publicerade. De är nu en allmän handling.")
                .findsThePageAccessible();
        assertThat(state(meeting)).isEqualTo("PUBLISHED");
        coordinator.open(path(meeting)).isAt(meeting.path());
    }

    private static void reads(Person member, HeldMeeting meeting) {
        member.open("/natverk/" + NETWORK + "/introduktion");
        member.sees("Senaste beslut och anteckningar").sees("Vi prövar mallen.").findsThePageAccessible();
        member.page().locator("a[href='" + meeting.path() + "#notes']").first().click();
        member.isAt(meeting.path())
                .sees("andra raden")
                .sees("Vi prövar mallen.")
                .findsThePageAccessible();
        assertThat(member.page().locator("#notes .typed").first()).hasCSS("white-space-collapse", "preserve-breaks");
        member.expecting(403).open(path(meeting));
    }

    @Test
    void keepsWhatWasTypedAndTellsWhoSavedInTheMeantime() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open(path(meeting));
            Page other = coordinator.newTab();
            other.navigate(path(meeting));
            other.getByLabel(TEXT).fill("Den andras text");
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara utkastet"))
                    .click();
            assertThat(other.getByText("Utkastet är sparat.")).isVisible();
            coordinator.field(TEXT).fill("Min egen text");
            coordinator.button("Spara utkastet").click();
            coordinator.sees("Någon annan hann ändra anteckningarna före dig.").sees("efter att du öppnade sidan.");
            coordinator.page().getByText("Läs det som är sparat").click();
            coordinator.sees("Den andras text").findsThePageAccessible();
            assertThat(coordinator.field(TEXT)).hasValue("Min egen text");
            coordinator.button("Spara utkastet").click();
            coordinator.isTold("Utkastet är sparat.").sees("Min egen text");
        }
    }

    @Test
    void aTextThatIsTooLongStaysAndADoubleClickWithoutScriptsSavesOnce() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.onPhoneWithoutScripts()) {
            coordinator.signIn("samordnare").open(path(meeting));
            coordinator.field(TEXT).fill("å".repeat(60_000));
            coordinator.button("Spara utkastet").click();
            coordinator.sees("60\u00a0000 tecken");
            assertThat(coordinator.field(TEXT).inputValue()).hasSize(60_000);
            coordinator.field(TEXT).fill("Kort");
            coordinator.button("Spara utkastet").dblclick();
            coordinator.isTold("Utkastet är sparat.");
            coordinator.button("Godkänn utkastet").dblclick();
            coordinator.sees("Anteckningarna ska publiceras");
            assertThat(state(meeting)).isEqualTo("APPROVED");
        }
    }

    @Test
    void theNetworksPageLeadsToTheNotesThatWait() {
        HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open("/natverk/" + NETWORK);
            coordinator.findsThePageAccessible();
            coordinator
                    .page()
                    .locator(".steps a[href$='/anteckningar']")
                    .first()
                    .click();
            assertThat(coordinator.field(TEXT)).isVisible();
        }
    }
}
