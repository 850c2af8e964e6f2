package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.tillit.networks.SeatRow;
import se.tillit.networks.SeatService;

/** {@code /natverk/{slug}}: what the network is, and its seats. */
@Named
@RequestScoped
public class NetworkShowBacking {

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private SeatService seatService;

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

    /** A municipality in the strip. */
    public record MunicipalityCell(String name, boolean represented) {}
}
