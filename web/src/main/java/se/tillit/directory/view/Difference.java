package se.tillit.directory.view;

import java.text.Collator;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
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

/**
 * A field in which what is saved is not what the reader has typed.
 *
 * @param label key of the field's name
 * @param saved empty when the field is
 */
public record Difference(String label, String saved) {

    /** Whether something else is saved than what a form was opened with. @param opened empty when none was sent */
    static boolean isStale(String opened, long saved) {
        return !opened.isEmpty() && !opened.equals(Long.toString(saved));
    }

    static Stream<Difference> between(String label, Object saved, Object typed) {
        return chosen(label, saved, typed, saved);
    }

    /** Of a field where one of many is chosen. @param name what is saved, in words */
    static Stream<Difference> chosen(String label, Object saved, Object typed, Object name) {
        return Objects.equals(saved, typed)
                ? Stream.empty()
                : Stream.of(new Difference(label, name == null ? "" : name.toString()));
    }

    /** In the policy areas that a person has chosen. @param typed their ids */
    static Stream<Difference> ofAreas(Collection<PolicyArea> saved, Collection<String> typed, Locale locale) {
        Set<String> ids = saved.stream().map(area -> area.getId().toString()).collect(Collectors.toSet());
        String names = saved.stream()
                .map(area -> isSwedish(locale) ? area.getNameSwedish() : area.getNameEnglish())
                .sorted(Collator.getInstance(locale))
                .collect(Collectors.joining(", "));
        return chosen("directory.person.areas", ids, Set.copyOf(typed), names);
    }

    private static boolean isSwedish(Locale locale) {
        return Language.SV.locale().equals(locale);
    }

    /** In who a person is, in the order of the form. */
    static Stream<Difference> of(Person saved, PersonDetails typed, Locale locale) {
        Organisation organisation = saved.getOrganisation();
        JobFunction function = saved.getJobFunction();
        return Stream.of(
                        between("directory.person.given-name", saved.getGivenName(), typed.givenName()),
                        between("directory.person.surname", saved.getSurname(), typed.surname()),
                        chosen(
                                "directory.person.organisation",
                                organisation.getId(),
                                typed.organisationId(),
                                organisation.getName()),
                        chosen(
                                "directory.list.kind",
                                saved.getKind(),
                                typed.kind(),
                                Texts.get(
                                        locale, "PersonKind." + saved.getKind().name())),
                        between("directory.person.title", saved.getJobTitle(), typed.jobTitle()),
                        chosen(
                                "directory.person.function",
                                function == null ? null : function.getId(),
                                typed.jobFunctionId(),
                                function == null ? null : function.name(isSwedish(locale))),
                        between("directory.person.email", saved.getEmail(), typed.email()),
                        between("directory.person.phone", saved.getPhone(), typed.phone()),
                        between("directory.person.party", saved.getParty(), typed.party()))
                .flatMap(difference -> difference);
    }
}
