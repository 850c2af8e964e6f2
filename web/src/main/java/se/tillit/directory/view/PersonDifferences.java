package se.tillit.directory.view;

import java.text.Collator;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.people.JobFunction;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PolicyArea;
import se.tillit.shared.Language;
import se.tillit.shared.Texts;
import se.tillit.shared.view.Difference;

/** Where what is saved of a person is not what the reader has typed. */
final class PersonDifferences {

    private PersonDifferences() {}

    /** In the policy areas that a person has chosen. @param typed their ids */
    static Stream<Difference> ofAreas(Collection<PolicyArea> saved, Collection<String> typed, Locale locale) {
        Set<String> ids = saved.stream().map(area -> area.getId().toString()).collect(Collectors.toSet());
        String names = saved.stream()
                .map(area -> isSwedish(locale) ? area.getNameSwedish() : area.getNameEnglish())
                .sorted(Collator.getInstance(locale))
                .collect(Collectors.joining(", "));
        return Difference.chosen("directory.person.areas", ids, Set.copyOf(typed), names);
    }

    private static boolean isSwedish(Locale locale) {
        return Language.SV.locale().equals(locale);
    }

    /** In who a person is, in the order of the form. */
    static Stream<Difference> of(Person saved, PersonDetails typed, Locale locale) {
        Organisation organisation = saved.getOrganisation();
        JobFunction function = saved.getJobFunction();
        return Stream.of(
                        Difference.between("directory.person.given-name", saved.getGivenName(), typed.givenName()),
                        Difference.between("directory.person.surname", saved.getSurname(), typed.surname()),
                        Difference.chosen(
                                "directory.person.organisation",
                                organisation.getId(),
                                typed.organisationId(),
                                organisation.getName()),
                        Difference.chosen(
                                "directory.list.kind",
                                saved.getKind(),
                                typed.kind(),
                                Texts.get(
                                        locale, "PersonKind." + saved.getKind().name())),
                        Difference.between("directory.person.title", saved.getJobTitle(), typed.jobTitle()),
                        Difference.chosen(
                                "directory.person.function",
                                function == null ? null : function.getId(),
                                typed.jobFunctionId(),
                                function == null ? null : function.name(isSwedish(locale))),
                        Difference.between("directory.person.email", saved.getEmail(), typed.email()),
                        Difference.between("directory.person.phone", saved.getPhone(), typed.phone()),
                        Difference.between("directory.person.party", saved.getParty(), typed.party()))
                .flatMap(difference -> difference);
    }
}
