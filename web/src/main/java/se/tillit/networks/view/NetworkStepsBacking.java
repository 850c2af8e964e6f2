package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.tillit.networks.MemberService;
import se.tillit.networks.SeatRow;

/** What waits for the coordinator in a network, first of all on the network's page: the rows that {@code networks} adds. */
@Named
@RequestScoped
public class NetworkStepsBacking {

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private NetworkShowBacking showBacking;

    @Inject
    private MemberService members;

    /** Whether the reader manages the network. */
    public boolean isShown() {
        return members.mayManage(networkBacking.getNetwork());
    }

    /** How many seats nobody holds today. */
    public int getVacancies() {
        return vacant().size();
    }

    /** The first day of the oldest vacancy; null when none is dated. */
    public LocalDate getOldestVacancy() {
        return vacant().stream()
                .map(SeatRow::vacantSince)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<SeatRow> vacant() {
        return showBacking.getMunicipalSeats().stream().filter(SeatRow::vacant).toList();
    }
}
