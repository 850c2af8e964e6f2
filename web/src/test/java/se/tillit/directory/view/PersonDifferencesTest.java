package se.tillit.directory.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.tillit.people.JobFunction;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;
import se.tillit.people.PolicyArea;
import se.tillit.shared.Language;
import se.tillit.shared.view.Difference;

/** What a reader is told of a person that someone else has changed meanwhile. */
class PersonDifferencesTest {

    private static final Locale SWEDISH = Language.SV.locale();
    private static final PersonDetails SAVED = new PersonDetails(
            7L, PersonKind.ELECTED, "Åsa", "Öberg", "Ordförande", "asa@ockero.se", null, 3L, "Vänstra partiet");

    private final Person person = new Person(SAVED, new Ockero(), new Chair());

    @Test
    void aFormIsStaleWhenItSentAnotherVersionThanIsSaved() {
        assertThat(Difference.isStale("4", 5)).isTrue();
        assertThat(Difference.isStale("5", 5)).isFalse();
        assertThat(Difference.isStale("", 5)).isFalse();
    }

    @Test
    void whatIsTypedAsItIsSavedIsNotTold() {
        assertThat(PersonDifferences.of(person, SAVED, SWEDISH)).isEmpty();
    }

    @Test
    void anotherFunctionAloneIsTold() {
        PersonDetails typed = new PersonDetails(
                7L, PersonKind.ELECTED, "Åsa", "Öberg", "Ordförande", "asa@ockero.se", null, 4L, "Vänstra partiet");

        assertThat(PersonDifferences.of(person, typed, SWEDISH))
                .containsExactly(new Difference("directory.person.function", "Ordförande i nämnd"));
        assertThat(PersonDifferences.of(person, typed, Language.EN.locale()))
                .containsExactly(new Difference("directory.person.function", "Chair of a board"));
    }

    @Test
    void everyFieldIsToldInTheWordsOfThePage() {
        PersonDetails typed =
                new PersonDetails(8L, PersonKind.OFFICIAL, "Asa", "Oberg", "Chef", null, "031-1", null, null);

        assertThat(PersonDifferences.of(person, typed, SWEDISH))
                .extracting(Difference::saved)
                .containsExactly(
                        "Åsa",
                        "Öberg",
                        "Öckerö kommun",
                        "Förtroendevald",
                        "Ordförande",
                        "Ordförande i nämnd",
                        "asa@ockero.se",
                        "",
                        "Vänstra partiet");
    }

    @Test
    void otherPolicyAreasAreToldByTheirNames() {
        List<PolicyArea> areas = List.of(new Schools());

        assertThat(PersonDifferences.ofAreas(areas, List.of("1"), SWEDISH)).isEmpty();
        assertThat(PersonDifferences.ofAreas(areas, List.of("1", "2"), SWEDISH))
                .containsExactly(new Difference("directory.person.areas", "Skola"));
        assertThat(PersonDifferences.ofAreas(List.of(), List.of("1"), SWEDISH))
                .containsExactly(new Difference("directory.person.areas", ""));
    }

    private static class Ockero extends Organisation {
        @Override
        public Long getId() {
            return 7L;
        }

        @Override
        public String getName() {
            return "Öckerö kommun";
        }
    }

    private static class Chair extends JobFunction {
        @Override
        public Long getId() {
            return 3L;
        }

        @Override
        public String name(boolean swedish) {
            return swedish ? "Ordförande i nämnd" : "Chair of a board";
        }
    }

    private static class Schools extends PolicyArea {
        @Override
        public Long getId() {
            return 1L;
        }

        @Override
        public String getNameSwedish() {
            return "Skola";
        }
    }
}
