package se.tillit.demo;

import java.util.stream.Stream;
import se.tillit.demo.DemoNetwork.StatusChange;

/** Writes organisations, people, networks, seats and memberships. */
final class StructureRows {

    private final RowSink rows;
    private final Catalogue catalogue;
    private final Dice profiles;

    /** {@code profiles} are thrown for what people tell of themselves. */
    StructureRows(RowSink rows, Catalogue catalogue, Dice profiles) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.profiles = profiles;
    }

    void write(World world) {
        world.territory.organisations.forEach(this::write);
        new ProfileRows(rows, catalogue, profiles).write(world);
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

    private void write(DemoNetwork network) {
        rows.add(
                Table.NETWORK,
                network.id,
                network.slug,
                network.name,
                network.text.kind(),
                network.status(),
                network.text.purpose(),
                catalogue.policyArea(network.text.area()),
                network.coordinator.id(),
                network.visibility,
                network.joinPolicy,
                network.lastUpdatedAt());
        for (StatusChange change : network.statusChanges) {
            rows.add(Table.NETWORK_STATUS_CHANGE, network.id, change.status(), change.on());
        }
        network.seats.forEach(seat -> write(network, seat));
        Stream.concat(network.members.stream(), network.silentMembers.stream())
                .forEach(member -> rows.add(
                        Table.NETWORK_MEMBERSHIP,
                        network.id,
                        member.person().id(),
                        member.role(),
                        member.joined(),
                        member.left()));
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
