package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.tillit.access.NetworkRole;
import se.tillit.access.Visibility;
import se.tillit.networks.MembershipService;
import se.tillit.networks.NetworkService;
import se.tillit.networks.SeatRow;
import se.tillit.networks.SeatService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}}: what the network is, its seats, and joining and leaving. */
@Named
@RequestScoped
public class NetworkShowBacking {

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private NetworkService networks;

    @Inject
    private SeatService seatService;

    @Inject
    private MembershipService memberships;

    @Inject
    private PageBacking page;

    private List<SeatRow> seats;

    public List<SeatRow> getSeats() {
        if (seats == null) {
            seats = seatService.seats(networkBacking.getNetwork());
        }
        return seats;
    }

    public List<SeatRow> getMunicipalSeats() {
        return getSeats().stream().filter(SeatRow::municipal).toList();
    }

    public List<SeatRow> getExternalSeats() {
        return getSeats().stream().filter(seat -> !seat.municipal()).toList();
    }

    /** One cell a municipality, alphabetical: whether anyone represents it. Göteborg's two seats are one municipality. */
    public List<MunicipalityCell> getStrip() {
        return getMunicipalSeats().stream()
                .collect(Collectors.groupingBy(
                        SeatRow::organisation,
                        LinkedHashMap::new,
                        Collectors.reducing(false, seat -> !seat.vacant(), Boolean::logicalOr)))
                .entrySet()
                .stream()
                .map(entry -> new MunicipalityCell(entry.getKey(), entry.getValue()))
                .toList();
    }

    public long getRepresented() {
        return getStrip().stream().filter(MunicipalityCell::represented).count();
    }

    public boolean isMayJoin() {
        return networkBacking.getNetwork().isOpenToJoin() && !networkBacking.isMember();
    }

    public boolean isMayLeave() {
        return networks.myRole(networkBacking.getNetwork())
                .map(role -> role != NetworkRole.COORDINATOR)
                .orElse(false);
    }

    public void join() {
        memberships.join(networkBacking.getNetwork().getSlug());
        page.redirect(networkBacking.getPath(), "joined");
    }

    public void leave() {
        boolean forMembersOnly = networkBacking.getNetwork().getVisibility() == Visibility.MEMBERS;
        memberships.leave(networkBacking.getNetwork().getSlug());
        page.redirect(forMembersOnly ? "/natverk" : networkBacking.getPath(), "left");
    }

    /** A municipality in the strip. */
    public record MunicipalityCell(String name, boolean represented) {}
}
