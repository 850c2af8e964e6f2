package se.tillit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a party, and on whose behalf people take part. */
class PersonTest {

    private final Organisation organisation = new Organisation();

    @Test
    void anElectedRepresentativeHasAParty() {
        assertThat(person(PersonKind.ELECTED, "Vänstra partiet").getParty()).isEqualTo("Vänstra partiet");
    }

    @Test
    void anOfficialHasNone() {
        assertThatThrownBy(() -> person(PersonKind.OFFICIAL, "Vänstra partiet"))
                .isInstanceOf(PartyOfOfficialException.class);
        assertThat(person(PersonKind.OFFICIAL, null).getParty()).isNull();
    }

    @Test
    void whoBecomesAnOfficialLosesTheParty() {
        Person person = person(PersonKind.ELECTED, "Vänstra partiet");

        person.describe(details(PersonKind.OFFICIAL, "Vänstra partiet", "a@tjorn.se"), organisation, null);

        assertThat(person.getKind()).isEqualTo(PersonKind.OFFICIAL);
        assertThat(person.getParty()).isNull();
    }

    @Test
    void whoBecomesAnOfficialIsNotGivenAnotherParty() {
        Person person = person(PersonKind.ELECTED, "Vänstra partiet");

        assertThatThrownBy(() -> person.describe(
                        details(PersonKind.OFFICIAL, "Högra partiet", "a@tjorn.se"), organisation, null))
                .isInstanceOf(PartyOfOfficialException.class);
    }

    @Test
    void nobodyIsWithoutAnOrganisation() {
        assertThatThrownBy(() -> new Person(details(PersonKind.OFFICIAL, null, null), null, null))
                .isInstanceOf(OrganisationMissingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "@tjorn.se",
                "anna@tjorn",
                "anna @tjorn.se",
                "anna@tjorn..se",
                "a,b@tjorn.se",
                "rené@tjorn.se",
                "anna@öckerö.se"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> new Person(details(PersonKind.OFFICIAL, null, typed), organisation, null))
                .isInstanceOf(EmailUnusableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.berg@tjorn.se", "ASA@ockero.se", "a+b@stad.goteborg.se"})
    void addressesOfManyKindsAreTaken(String typed) {
        assertThat(new Person(details(PersonKind.OFFICIAL, null, typed), organisation, null).getEmail())
                .isEqualTo(typed);
    }

    @Test
    void anAddressFromBeforeIsKept() throws Exception {
        Person person = new Person(details(PersonKind.OFFICIAL, null, null), organisation, null);
        Field email = Person.class.getDeclaredField("email");
        email.setAccessible(true);
        email.set(person, "åsa@öckerö.se");

        person.describe(details(PersonKind.OFFICIAL, null, "åsa@öckerö.se"), organisation, null);

        assertThat(person.getEmail()).isEqualTo("åsa@öckerö.se");
    }

    private Person person(PersonKind kind, String party) {
        return new Person(details(kind, party, "a@tjorn.se"), organisation, null);
    }

    private static PersonDetails details(PersonKind kind, String party, String email) {
        return new PersonDetails(1L, kind, "Åsa", "Öberg", "Planerare", email, null, null, party);
    }
}
