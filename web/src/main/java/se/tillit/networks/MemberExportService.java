package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.shared.Language;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.Texts;

/** The list of members that a coordinator takes along; each time is noted in the security log. */
@Service
public class MemberExportService {

    private static final Locale SWEDISH = Language.SV.locale();

    private NetworkService networks;
    private MemberExportRepository members;
    private SecurityLog securityLog;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;

    protected MemberExportService() {}

    @Inject
    public MemberExportService(
            NetworkService networks,
            MemberExportRepository members,
            SecurityLog securityLog,
            Access access,
            CurrentUser currentUser,
            Clock clock) {
        this.networks = networks;
        this.members = members;
        this.securityLog = securityLog;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the reader may take the list along. */
    public boolean mayExport(Network network) {
        return access.may(Action.EXPORT_MEMBERS, network.scope());
    }

    /**
     * Today's members and those to come, by surname, in Swedish whatever the reader's language.
     *
     * @throws se.tillit.shared.NotFoundException when there is no network that the reader may know of
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     * @throws se.tillit.shared.AccessDeniedException for those who do not coordinate it
     */
    public MemberExport export(String slug) {
        Network network = networks.getReadable(slug);
        access.require(Action.EXPORT_MEMBERS, network.scope());
        LocalDate today = SwedishTime.today(clock);
        Map<Long, String> seats = members.findSeats(network.getId(), today).stream()
                .collect(Collectors.groupingBy(
                        MemberSeat::personId,
                        Collectors.mapping(seat -> seat.text(SWEDISH), Collectors.joining("; "))));
        List<List<String>> rows = members.findMembers(network.getId(), today).stream()
                .map(member -> member.cells(SWEDISH, seats.getOrDefault(member.personId(), "")))
                .toList();
        securityLog.add(
                SecurityEventKind.EXPORT,
                currentUser.require().accountId(),
                null,
                "members of network " + network.getId(),
                true);
        return new MemberExport("medlemmar-" + slug + "-" + today, text("title"), headings(), rows);
    }

    private static List<String> headings() {
        return Stream.of(
                        "given-name",
                        "surname",
                        "organisation",
                        "function",
                        "job-title",
                        "role",
                        "email",
                        "phone",
                        "since",
                        "until",
                        "seat")
                .map(MemberExportService::text)
                .toList();
    }

    private static String text(String what) {
        return Texts.get(SWEDISH, "networks.export." + what);
    }
}
