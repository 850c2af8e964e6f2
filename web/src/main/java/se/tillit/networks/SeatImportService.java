package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.Service;

/**
 * Seats for the import of people and seats, many at once; for administrators. What is read to be written ({@code hold}) is
 * held until the caller's transaction ends.
 */
@Service
public class SeatImportService {

    private SeatImportRepository imports;
    private SeatRepository seats;
    private SeatMemberships memberships;
    private Access access;

    protected SeatImportService() {}

    @Inject
    public SeatImportService(
            SeatImportRepository imports, SeatRepository seats, SeatMemberships memberships, Access access) {
        this.imports = imports;
        this.seats = seats;
        this.memberships = memberships;
        this.access = access;
    }

    /**
     * The networks of these names or addresses that the administrator may know of. A secret one is as missing as one that
     * does not exist.
     */
    public List<ImportNetwork> networks(Collection<String> names, boolean hold) {
        access.require(Action.ADMINISTER_PEOPLE);
        return imports.findNetworksByName(names, hold).stream()
                .filter(network -> access.mayKnowOf(network.getId(), network.getVisibility()))
                .map(network -> new ImportNetwork(
                        network.getId(),
                        network.getSlug(),
                        network.getName(),
                        network.getStatus() == NetworkStatus.CLOSED))
                .toList();
    }

    /** The seats of networks that {@link #networks} has told. */
    public List<ImportSeat> seats(Collection<Long> networks, boolean hold) {
        access.require(Action.ADMINISTER_PEOPLE);
        return imports.findSeats(networks, hold);
    }

    /** Who sits on those seats on a day or later. */
    public List<ImportHolding> holdings(Collection<Long> networks, LocalDate day, boolean hold) {
        access.require(Action.ADMINISTER_PEOPLE);
        return imports.findHoldings(networks, day, hold);
    }

    /**
     * Gives seats that {@link #holdings} has shown to be free; their holders are members from that day. No seat becomes vacant
     * by it, so nobody is asked to fill one.
     *
     * @throws se.tillit.shared.NotFoundException for a network that the administrator may not know of
     * @throws AccessDeniedException for a closed one
     */
    public void giveAll(List<SeatGift> gifts) {
        access.require(Action.ADMINISTER_PEOPLE);
        Set<Long> networks = gifts.stream().map(SeatGift::networkId).collect(Collectors.toSet());
        imports.findNetworks(networks, true).forEach(this::requireOpen);
        imports.addHoldings(gifts);
        makeMembers(gifts);
    }

    /** Most people of a file are new: they are added at once. Who has been a member already is left to the usual rules. */
    private void makeMembers(List<SeatGift> gifts) {
        Set<List<Long>> members = imports.findMembers(gifts);
        Map<Boolean, List<SeatGift>> byMembership = gifts.stream()
                .collect(Collectors.partitioningBy(
                        gift -> members.contains(List.of(gift.networkId(), gift.personId()))));
        imports.addMemberships(byMembership.get(false));
        byMembership.get(true).forEach(gift -> memberships.begin(seats.get(gift.seatId()), gift.tenure()));
    }

    private void requireOpen(Network network) {
        access.requireKnowOf(network.getId(), network.getVisibility());
        if (network.getStatus() == NetworkStatus.CLOSED) {
            throw new AccessDeniedException();
        }
    }
}
