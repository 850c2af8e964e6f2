package se.tillit.demo;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tillit.demo.DemoNetwork.StatusChange;

/** Writes organisations, people, networks, seats and memberships. */
final class StructureRows {

    private final RowSink rows;
    private final Map<String, Long> policyAreas;

    StructureRows(RowSink rows, Map<String, Long> policyAreas) {
        this.rows = rows;
        this.policyAreas = policyAreas;
    }

    void write(World world) {
        world.territory.organisations.forEach(this::write);
        world.people.all().forEach(this::write);
        world.contacts
                .byMunicipality()
                .forEach((municipality, contact) ->
                        rows.add(Table.ORGANISATION_CONTACT, contact.id(), municipality.id()));
        world.networks.forEach(this::write);
    }

    private void write(Organisation organisation) {
        rows.add(
                Table.ORGANISATION,
                organisation.id(),
                organisation.kind(),
                organisation.scbCode(),
                organisation.name(),
                organisation.shortName(),
                organisation.slug(),
                organisation.population(),
                organisation.populationOn(),
                organisation.memberFrom(),
                organisation.emailDomain());
    }

    private void write(Person person) {
        rows.add(
                Table.PERSON,
                person.id(),
                person.organisation().id(),
                person.kind(),
                person.givenName(),
                person.surname(),
                person.jobTitle(),
                person.email(),
                phone(person));
    }

    /** People at the association have a number, of those that PTS keeps for books and films. */
    private static @Nullable String phone(Person person) {
        boolean association = person.organisation().slug().equals(Territory.ASSOCIATION_SLUG);
        return association ? "070-174 06 %02d".formatted(5 + person.id() % 95) : null;
    }

    private void write(DemoNetwork network) {
        rows.add(
                Table.NETWORK,
                network.id,
                network.slug,
                network.name,
                network.text.kind(),
                network.status(),
                network.text.purpose(),
                Objects.requireNonNull(policyAreas.get(network.text.area()), network.text.area()),
                network.coordinator.id(),
                network.visibility,
                network.joinPolicy,
                network.lastUpdatedAt());
        for (StatusChange change : network.statusChanges) {
            rows.add(Table.NETWORK_STATUS_CHANGE, network.id, change.status(), change.on());
        }
        network.seats.forEach(seat -> write(network, seat));
        for (Member member : network.members) {
            rows.add(
                    Table.NETWORK_MEMBERSHIP,
                    network.id,
                    member.person().id(),
                    member.role(),
                    member.joined(),
                    member.left());
        }
    }

    private void write(DemoNetwork network, Seat seat) {
        rows.add(
                Table.SEAT,
                seat.id(),
                network.id,
                seat.organisation().id(),
                seat.number(),
                seat.expectedFrom(),
                seat.expectedTo());
        for (Holding holding : seat.holdings()) {
            rows.add(
                    Table.SEAT_HOLDING,
                    seat.id(),
                    holding.person().id(),
                    holding.substitute() ? "SUBSTITUTE" : "HOLDER",
                    holding.from(),
                    holding.to(),
                    holding.person().kind());
        }
    }

    /** To be written when all activity is known. */
    void writeLastUpdates(World world) {
        for (DemoNetwork network : world.networks) {
            rows.add(Table.NETWORK_LAST_UPDATE, network.lastUpdatedAt(), network.id);
        }
    }
}
