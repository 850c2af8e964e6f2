package se.tillit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a municipality is a member, and what an organisation must say of itself. */
class OrganisationTest {

    private static final LocalDate JOINS = LocalDate.of(2020, 1, 1);
    private static final LocalDate LEAVES = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2026-11-29, true", "2026-11-30, false", "2027-01-01, false"})
    void theDayOfLeavingIsTheFirstWithoutMembership(LocalDate day, boolean member) {
        assertThat(municipality("1407", JOINS, LEAVES).isMemberOn(day)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2026-11-29, false", "2026-11-30, true", "2027-01-01, true"})
    void whoHasLeftIsAFormerMember(LocalDate day, boolean former) {
        assertThat(municipality("1407", JOINS, LEAVES).isFormerOn(day)).isEqualTo(former);
        assertThat(municipality("1407", JOINS, null).isFormerOn(day)).isFalse();
    }

    @Test
    void aDomainIsKeptInSmallLetters() {
        assertThat(organisation(OrganisationKind.EXTERNAL, null, "Tjorn.SE").getEmailDomain())
                .isEqualTo("tjorn.se");
    }

    @Test
    void whoHasNotLeftIsAMember() {
        assertThat(municipality("1407", JOINS, null).isMemberOn(LocalDate.of(2099, 1, 1)))
                .isTrue();
        assertThat(municipality("1407", null, null).isMemberOn(JOINS)).isFalse();
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        assertThatThrownBy(() -> municipality("1407", JOINS, JOINS)).isInstanceOf(MemberEndBeforeStartException.class);
        assertThatThrownBy(() -> municipality("1407", LEAVES, JOINS)).isInstanceOf(MemberEndBeforeStartException.class);
        assertThatThrownBy(() -> municipality("1407", null, LEAVES)).isInstanceOf(MemberFromMissingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"140", "14077", "14O7", "1407 "})
    void aMunicipalityHasACodeOfFourDigits(String code) {
        assertThatThrownBy(() -> municipality(code, null, null)).isInstanceOf(ScbCodeMissingException.class);
    }

    @Test
    void onlyAMunicipalityHasACode() {
        assertThatThrownBy(() -> municipality(null, null, null)).isInstanceOf(ScbCodeMissingException.class);
        assertThatThrownBy(() -> organisation(OrganisationKind.EXTERNAL, "1407", null))
                .isInstanceOf(ScbCodeNotNeededException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tjorn", "@tjorn.se", "tjorn .se", ".se", "tjorn."})
    void whatIsNoDomainIsRefused(String typed) {
        assertThatThrownBy(() -> organisation(OrganisationKind.EXTERNAL, null, typed))
                .isInstanceOf(EmailDomainUnusableException.class);
    }

    private static Organisation municipality(String code, LocalDate from, LocalDate to) {
        return new Organisation(
                "ockero",
                new OrganisationDetails(
                        OrganisationKind.MUNICIPALITY, code, "Öckerö kommun", "Öckerö", "ockero.se", null, from, to));
    }

    private static Organisation organisation(OrganisationKind kind, String code, String domain) {
        return new Organisation("x", new OrganisationDetails(kind, code, "X", "X", domain, null, null, null));
    }
}
