package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.networks.OperatingYearService;

/** {@code /natverk/{slug}/verksamhetsar}: the years that a network has written about, and those it can. */
@Named
@RequestScoped
public class OperatingYearListBacking {

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private OperatingYearService years;

    private List<Integer> written;

    /** The years, the latest first. */
    public List<Integer> getWritten() {
        if (written == null) {
            written = years.years(networkBacking.getNetwork());
        }
        return written;
    }

    /** The years that the reader may begin to write about, the latest first. */
    public List<Integer> getPlannable() {
        int thisYear = years.currentYear();
        return Stream.of(thisYear + 1, thisYear, thisYear - 1)
                .filter(year -> !getWritten().contains(year))
                .filter(year -> years.mayPlan(networkBacking.getNetwork(), year))
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
