package se.tillit.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.networks.ImportHolding;
import se.tillit.networks.ImportNetwork;
import se.tillit.networks.ImportSeat;
import se.tillit.people.KnownPerson;
import se.tillit.people.NamedOrganisation;
import se.tillit.people.PersonDetails;

/** What the portal knows that a file is compared with. Names are found whatever their case. */
final class ImportKnowledge {

    private final Map<String, NamedOrganisation> organisationsByName;
    private final Map<Long, NamedOrganisation> organisations;
    private final Map<String, Long> functions;
    private final Map<Long, String> functionNames;
    private final Map<String, List<KnownPerson>> byEmail;
    private final Map<String, List<KnownPerson>> byName;
    private final Map<String, ImportNetwork> networks;
    private final Map<Long, List<ImportSeat>> seats;
    private final Map<Long, List<ImportHolding>> holdings;
    private final Map<String, Optional<String>> organisationsNear = new HashMap<>();
    private final Map<String, Optional<String>> functionsNear = new HashMap<>();

    ImportKnowledge(
            Collection<NamedOrganisation> organisations,
            Map<String, Long> functions,
            Collection<KnownPerson> people,
            Collection<ImportNetwork> networks,
            Collection<ImportSeat> seats,
            Collection<ImportHolding> holdings) {
        this.organisations =
                organisations.stream().collect(Collectors.toMap(NamedOrganisation::id, Function.identity()));
        this.organisationsByName = Stream.of(
                        organisations.stream().map(one -> Map.entry(key(one.name()), one)),
                        organisations.stream().map(one -> Map.entry(key(one.shortName()), one)))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        this.functions = functions.entrySet().stream()
                .collect(Collectors.toMap(entry -> key(entry.getKey()), Map.Entry::getValue, (first, second) -> first));
        this.functionNames = functions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, second) -> first));
        List<KnownPerson> each = people.stream().distinct().toList();
        this.byEmail = each.stream()
                .filter(person -> person.details().email() != null)
                .collect(Collectors.groupingBy(person -> key(person.details().email())));
        this.byName = each.stream().collect(Collectors.groupingBy(person -> nameKey(person.details())));
        this.networks = Stream.concat(
                        networks.stream().map(one -> Map.entry(key(one.name()), one)),
                        networks.stream().map(one -> Map.entry(key(one.slug()), one)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        this.seats = seats.stream().collect(Collectors.groupingBy(ImportSeat::networkId));
        this.holdings = holdings.stream().collect(Collectors.groupingBy(ImportHolding::seatId));
    }

    Optional<NamedOrganisation> organisation(String name) {
        return Optional.ofNullable(organisationsByName.get(key(name)));
    }

    String organisationName(long id) {
        return organisations.get(id).shortName();
    }

    /** The organisation that someone probably meant; the same mistake is often made in many rows. */
    Optional<String> organisationNear(String typed) {
        return organisationsNear.computeIfAbsent(
                key(typed),
                wanted -> Nearest.to(
                        wanted,
                        organisations.values().stream().flatMap(one -> Stream.of(one.name(), one.shortName()))));
    }

    Optional<Long> function(String name) {
        return Optional.ofNullable(functions.get(key(name)));
    }

    String functionName(Long id) {
        return id == null ? "" : functionNames.get(id);
    }

    /** The function that someone probably meant. */
    Optional<String> functionNear(String typed) {
        return functionsNear.computeIfAbsent(key(typed), wanted -> Nearest.to(wanted, functionNames.values().stream()));
    }

    Optional<KnownPerson> personOfEmail(String email) {
        return byEmail.getOrDefault(key(email), List.of()).stream().findFirst();
    }

    List<KnownPerson> peopleNamed(long organisationId, String givenName, String surname) {
        return byName.getOrDefault(nameKey(organisationId, givenName, surname), List.of());
    }

    Optional<ImportNetwork> network(String name) {
        return Optional.ofNullable(networks.get(key(name)));
    }

    List<ImportSeat> seats(long networkId, long organisationId) {
        return seats.getOrDefault(networkId, List.of()).stream()
                .filter(seat -> seat.organisationId() == organisationId)
                .toList();
    }

    List<ImportHolding> holdings(long seatId) {
        return holdings.getOrDefault(seatId, List.of());
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String nameKey(long organisationId, String givenName, String surname) {
        return organisationId + " " + key(givenName) + " " + key(surname);
    }

    private static String nameKey(PersonDetails details) {
        return nameKey(details.organisationId(), details.givenName(), details.surname());
    }
}
