package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import se.tillit.meetings.MeetingRow;
import se.tillit.meetings.MeetingService;
import se.tillit.networks.Network;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/moten}: what is coming and the last twelve months; with {@code ?ar=2025} what has been that year.
 */
@Named
@RequestScoped
public class MeetingListBacking {

    @Inject
    private MeetingService meetings;

    @Inject
    private PageBacking page;

    @Inject
    private Clock clock;

    private List<MeetingRow> coming = List.of();
    private List<MeetingRow> past = List.of();
    private List<Integer> years = List.of();
    private boolean marksMissing;

    /** Reads the lists of a network that the reader may read. */
    public void open(Network network) {
        if (isLatest()) {
            coming = meetings.coming(network);
            past = meetings.lastTwelveMonths(network);
        } else {
            past = meetings.pastOf(network, getYear());
        }
        int thisYear = SwedishTime.today(clock).getYear();
        years = meetings.firstDay(network)
                .map(first -> IntStream.iterate(thisYear, year -> year >= first.getYear(), year -> year - 1)
                        .boxed()
                        .toList())
                .orElse(List.of());
        marksMissing = meetings.mayRecordAttendance(network);
    }

    /** The chosen year; 0 for the latest. Anything but four digits chooses none. */
    public int getYear() {
        String year = page.parameter("ar");
        return year.matches("[12][0-9]{3}") ? Integer.parseInt(year) : 0;
    }

    public boolean isLatest() {
        return getYear() == 0;
    }

    public List<MeetingRow> getComing() {
        return coming;
    }

    public List<MeetingRow> getPast() {
        return past;
    }

    /** Years in which the network may have met, the latest first. */
    public List<Integer> getYears() {
        return years;
    }

    /** Whether to tell those who can record attendance that nobody has. */
    public boolean isMarkedMissing(MeetingRow meeting) {
        return marksMissing && meetings.awaitsAttendance(meeting);
    }
}
