package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A member asks the network, and another one answers. Nothing that is typed is lost, nothing is sent twice. */
class QuestionPageIT {

    private static final String QUESTIONS = "/natverk/klimatanpassning/fragor";
    private static final String BODY = "Vi ska klara värmeböljor på våra äldreboenden.\n\nHur gör ni?";

    private final String title = "Har någon en plan för värmeböljor? " + UUID.randomUUID();

    @Test
    void asksAndIsAnsweredByAnother() {
        try (Person member = Person.atDesk();
                Person coordinator = Person.onPhone()) {
            member.open(QUESTIONS).isAt("/logga-in").signIn("ledamot").isAt(QUESTIONS);
            member.findsThePageAccessible();
            member.field("Fråga").fill(BODY);
            member.button("Ställ frågan").click();
            member.sees("Skriv en rubrik.").findsThePageAccessible();
            assertThat(member.field("Rubrik")).hasAttribute("aria-invalid", "true");
            assertThat(member.field("Fråga")).hasValue(BODY);
            assertThat(asked()).isZero();
            member.field("Rubrik").fill(title);
            member.button("Ställ frågan").click();
            member.isTold("Din fråga är ställd.").sees("Hur gör ni?").findsThePageAccessible();
            answer(coordinator);
            member.page().reload();
            member.sees("Ring mig, så berättar jag.");
            assertThat(asked()).isOne();
        }
    }

    private void answer(Person coordinator) {
        coordinator.signIn("samordnare").isAt("/");
        coordinator.page().locator("main").getByText(title).first().click();
        coordinator.findsThePageAccessible();
        coordinator.button("Skicka svaret").click();
        coordinator.sees("Skriv ett svar.").findsThePageAccessible();
        coordinator.field("Ditt svar").fill("Ring mig, så berättar jag.");
        coordinator.button("Skicka svaret").click();
        coordinator.isTold("Ditt svar är skickat.").sees("Ring mig, så berättar jag.");
        assertThat(answers()).isOne();
    }

    @Test
    void asksAndAnswersWithTheKeyboardAlone() {
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(QUESTIONS);
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(member.field("Rubrik"))
                    .types(title)
                    .tabsTo(member.field("Fråga"))
                    .types("Hur gör ni?")
                    .tabsTo(member.button("Ställ frågan"))
                    .presses("Enter");
            member.isTold("Din fråga är ställd.");
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(member.field("Ditt svar"))
                    .types("Vi löste det själva.")
                    .tabsTo(member.button("Skicka svaret"))
                    .presses("Space");
            member.isTold("Ditt svar är skickat.").sees("Egen lösning");
        }
    }

    @Test
    void aDoubleClickAsksOnceAndAReloadAsksNoMore() {
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(QUESTIONS);
            type(member);
            member.button("Ställ frågan").dblclick();
            member.isTold("Din fråga är ställd.");
            member.page().reload();
            member.sees("Hur gör ni?");
            member.page().goBack();
            member.page().goForward();
            member.sees("Hur gör ni?");
            assertThat(asked()).isOne();
        }
    }

    @Test
    void aDoubleClickWithoutScriptsAsksOnce() {
        try (Person member = Person.onPhoneWithoutScripts()) {
            member.signIn("ledamot").open(QUESTIONS);
            type(member);
            member.button("Ställ frågan").dblclick();
            member.isTold("Din fråga är ställd.");
            assertThat(asked()).isOne();
        }
    }

    @Test
    void anExpiredSessionLosesNothingThatWasTyped() {
        try (Person member = Person.atDesk().expecting(440)) {
            member.signIn("ledamot").open(QUESTIONS);
            type(member);
            member.loseSession();
            member.button("Ställ frågan").click();
            assertThat(member.heading("Sidan hade stått öppen för länge")).isVisible();
            assertThat(member.page().locator("textarea.kept")).containsText(new String[] {title, BODY});
            member.findsThePageAccessible();
            member.link("Logga in igen").click();
            member.isAt("/logga-in").signIn("ledamot").isAt(QUESTIONS);
            assertThat(member.field("Rubrik")).hasValue(title);
            assertThat(member.field("Fråga")).hasValue(BODY);
            member.sees("Vi har kvar det du skrev.").findsThePageAccessible();
            assertThat(asked()).isZero();
            member.button("Ställ frågan").click();
            member.isTold("Din fråga är ställd.");
            assertThat(asked()).isOne();
            member.open(QUESTIONS);
            assertThat(member.field("Rubrik")).hasValue("");
        }
    }

    @Test
    void anotherReaderOfTheSameTabGetsNoneOfWhatWasTyped() {
        try (Person member = Person.atDesk().expecting(440)) {
            member.signIn("ledamot").open(QUESTIONS);
            type(member);
            member.loseSession();
            member.button("Ställ frågan").click();
            member.link("Logga in igen").click();
            member.signIn("samordnare").isAt(QUESTIONS);
            assertThat(member.field("Rubrik")).hasValue("");
            assertThat(member.field("Fråga")).hasValue("");
        }
    }

    private void type(Person member) {
        member.field("Rubrik").fill(title);
        member.field("Fråga").fill(BODY);
    }

    private long asked() {
        return Rows.count("select count(*) from question where title = ?", title);
    }

    private long answers() {
        return Rows.count(
                "select count(*) from answer a join question q on q.id = a.question_id where q.title = ?", title);
    }
}
