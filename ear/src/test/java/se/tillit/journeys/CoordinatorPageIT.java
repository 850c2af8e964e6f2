package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A network's coordinator records who was at the meeting. */
class CoordinatorPageIT {

    private static final String NETWORK = "oversiktlig-planering";
    private static final String SAVED = "Närvaron är sparad.";

    @Test
    void recordsAttendanceMissingOneSeatFirst() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").isAt("/").findsThePageAccessible();
            waiting(coordinator, meeting).click();
            coordinator.isAt(meeting.path()).findsThePageAccessible();
            Locator seats = seats(coordinator.page());
            int count = seats.count();
            choose(seats.nth(0), "Digitalt");
            choose(seats.nth(1), "Ersättare");
            for (int at = 3; at < count; at++) {
                choose(seats.nth(at), "Frånvarande");
            }
            coordinator.button("Spara närvaron").click();
            coordinator.sees("Närvaron är inte sparad. En plats saknar svar.").findsThePageAccessible();
            assertThat(seats.nth(2)).containsText("Välj hur platsen var företrädd.");
            assertThat(seats.nth(0)).not().containsText("Välj hur platsen var företrädd.");
            assertThat(radio(seats.nth(0), "Digitalt")).isChecked();
            assertThat(radio(seats.nth(1), "Ersättare")).isChecked();
            assertThat(radio(seats.nth(count - 1), "Frånvarande")).isChecked();
            assertThat(meeting.recordedSeats()).isZero();
            coordinator
                    .page()
                    .locator(".error-summary")
                    .getByRole(AriaRole.LINK)
                    .click();
            choose(seats.nth(2), "På plats");
            coordinator.button("Spara närvaron").click();
            coordinator.isTold(SAVED).findsThePageAccessible();
            assertThat(meeting.recordedSeats()).isEqualTo(count);
            coordinator.open("/");
            assertThat(coordinator.heading("Väntar på dig")).isVisible();
            assertThat(waiting(coordinator, meeting)).hasCount(0);
            correct(coordinator, meeting);
        }
    }

    private static void correct(Person coordinator, HeldMeeting meeting) {
        coordinator.open(meeting.path());
        Locator seats = seats(coordinator.page());
        assertThat(radio(seats.nth(2), "På plats")).isChecked();
        choose(seats.nth(2), "Ersättare");
        coordinator.button("Spara närvaron").click();
        coordinator.isTold(SAVED);
        assertThat(meeting.seats("SUBSTITUTE")).isEqualTo(2);
        assertThat(meeting.seats("PRESENT")).isZero();
    }

    @Test
    void recordsAttendanceOnAPhone() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.onPhone()) {
            coordinator.signIn("samordnare").open(meeting.path());
            choose(seats(coordinator.page()).first(), "Ersättare");
            coordinator.button("Sätt resten till På plats").click();
            coordinator.findsThePageAccessible();
            coordinator.button("Spara närvaron").click();
            coordinator.isTold(SAVED);
            assertThat(meeting.seats("SUBSTITUTE")).isOne();
            assertThat(meeting.seats("PRESENT")).isEqualTo(meeting.recordedSeats() - 1);
        }
    }

    @Test
    void recordsAttendanceWithTheKeyboardAlone() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open(meeting.path());
            coordinator
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(radio(seats(coordinator.page()).first(), "På plats"))
                    .presses("ArrowRight");
            assertThat(radio(seats(coordinator.page()).first(), "Digitalt")).isChecked();
        }
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open(meeting.path());
            coordinator
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(coordinator.button("Sätt resten till På plats"))
                    .presses("Space")
                    .tabsTo(radio(seats(coordinator.page()).first(), "På plats"))
                    .presses("ArrowRight")
                    .presses("ArrowRight")
                    .tabsTo(coordinator.button("Spara närvaron"))
                    .presses("Enter");
            coordinator.isTold(SAVED);
            assertThat(meeting.seats("SUBSTITUTE")).isOne();
        }
    }

    @Test
    void anExpiredSessionLosesNoChoice() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.atDesk().expecting(440)) {
            coordinator.signIn("samordnare").open(meeting.path());
            choose(seats(coordinator.page()).nth(0), "Ersättare");
            choose(seats(coordinator.page()).nth(1), "Digitalt");
            coordinator.loseSession();
            coordinator.button("Spara närvaron").click();
            coordinator.sees("Inget har sparats.").findsThePageAccessible();
            coordinator.link("Logga in igen").click();
            coordinator.signIn("samordnare").isAt(meeting.path());
            assertThat(radio(seats(coordinator.page()).nth(0), "Ersättare")).isChecked();
            assertThat(radio(seats(coordinator.page()).nth(1), "Digitalt")).isChecked();
            coordinator.sees("Dina val från förra gången är tillbaka.").findsThePageAccessible();
            assertThat(meeting.recordedSeats()).isZero();
            coordinator.button("Sätt resten till På plats").click();
            coordinator.button("Spara närvaron").click();
            coordinator.isTold(SAVED);
            assertThat(meeting.seats("SUBSTITUTE")).isOne();
            assertThat(meeting.seats("DIGITAL")).isOne();
        }
    }

    @Test
    void isToldThatSomeoneElseSavedInTheMeantime() {
        HeldMeeting meeting = HeldMeeting.in(NETWORK);
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open(meeting.path());
            Page other = coordinator.newTab();
            other.navigate(meeting.path());
            fillAll(other, "På plats");
            save(other);
            assertThat(other.getByText(SAVED)).isVisible();
            fillAll(coordinator.page(), "Digitalt");
            coordinator.button("Spara närvaron").click();
            coordinator
                    .sees("Dina val är inte sparade än, för någon annan hann före.")
                    .sees("Sparat av någon annan: På plats")
                    .findsThePageAccessible();
            assertThat(radio(seats(coordinator.page()).last(), "Digitalt")).isChecked();
            assertThat(meeting.seats("DIGITAL")).isZero();
            coordinator.button("Spara närvaron").click();
            coordinator.isTold(SAVED);
            assertThat(meeting.seats("DIGITAL")).isEqualTo(meeting.recordedSeats());
        }
    }

    private static Locator waiting(Person coordinator, HeldMeeting meeting) {
        return coordinator.page().locator("main a[href^='" + meeting.path() + "#']");
    }

    private static Locator seats(Page page) {
        return page.locator(".attendance fieldset");
    }

    private static Locator radio(Locator seat, String presence) {
        return seat.getByLabel(presence, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void choose(Locator seat, String presence) {
        radio(seat, presence).check();
    }

    private static void fillAll(Page page, String presence) {
        List<Locator> all = seats(page).all();
        all.forEach(seat -> choose(seat, presence));
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara närvaron"))
                .click();
    }
}
