package se.tillit.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.networks.ImportNetwork;
import se.tillit.networks.SeatImportService;
import se.tillit.people.KnownPerson;
import se.tillit.people.PeopleBulkService;

/** Gathers what a file is compared with: a few statements, however many rows. */
@ApplicationScoped
public class PeopleImportSources {

    private PeopleBulkService people;
    private SeatImportService seats;

    protected PeopleImportSources() {}

    @Inject
    public PeopleImportSources(PeopleBulkService people, SeatImportService seats) {
        this.people = people;
        this.seats = seats;
    }

    /**
     * What the portal knows of what these rows name.
     *
     * @param hold whether it must stay so until the transaction ends; then it is also what others have just committed
     */
    ImportKnowledge gather(List<PeopleLine> lines, LocalDate today, boolean hold) {
        List<ImportNetwork> networks = seats.networks(values(lines.stream(), PeopleColumn.NETWORK), hold);
        Collection<Long> ids = networks.stream().map(ImportNetwork::id).collect(Collectors.toSet());
        // Each seat is asked for from a day of its own; the earliest of them covers all.
        LocalDate first = lines.stream()
                .flatMap(line -> ImportWords.day(line.get(PeopleColumn.FROM)).stream())
                .min(LocalDate::compareTo)
                .filter(today::isAfter)
                .orElse(today);
        return new ImportKnowledge(
                people.organisations(),
                people.functions(),
                people(lines, hold),
                networks,
                seats.seats(ids, hold),
                seats.holdings(ids, first, hold));
    }

    private List<KnownPerson> people(List<PeopleLine> lines, boolean hold) {
        List<KnownPerson> found =
                new ArrayList<>(people.findByEmails(values(lines.stream(), PeopleColumn.EMAIL), hold));
        Stream<PeopleLine> nameless = lines.stream().filter(line -> !line.has(PeopleColumn.EMAIL));
        found.addAll(people.findBySurnames(values(nameless, PeopleColumn.SURNAME), hold));
        return found;
    }

    private static Set<String> values(Stream<PeopleLine> lines, PeopleColumn column) {
        return lines.map(line -> line.get(column))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
