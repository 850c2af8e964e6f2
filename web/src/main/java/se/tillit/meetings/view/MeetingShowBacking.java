package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tillit.meetings.AttendanceRow;
import se.tillit.meetings.AttendanceSheet;
import se.tillit.meetings.Meeting;
import se.tillit.meetings.MeetingService;
import se.tillit.meetings.Presence;
import se.tillit.networks.Network;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /moten/{id}}: where and when, and who was there. The form's answers are plain radio buttons named {@code seat<id>};
 * a form that comes back keeps them, and shows beside them what someone else has saved in the meantime.
 */
@Named
@RequestScoped
public class MeetingShowBacking {

    private static final String VERSION = "meetingVersion";

    @Inject
    private MeetingService meetings;

    @Inject
    private PageBacking page;

    private Meeting meeting;
    private AttendanceSheet sheet;
    private Map<Long, Presence> answers;

    /** Reads the meeting before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getMeeting();
    }

    public Meeting getMeeting() {
        if (meeting == null) {
            meeting = meetings.getReadable(page.id());
        }
        return meeting;
    }

    /** The network through which the reader comes here: the calling one, when the reader may know of it. */
    public Network getNetwork() {
        return meetings.readableNetworks(getMeeting()).get(0);
    }

    /** The other networks of a joint meeting, those that the reader may know of. */
    public List<Network> getOtherNetworks() {
        List<Network> readable = meetings.readableNetworks(getMeeting());
        return readable.subList(1, readable.size());
    }

    public boolean isMayRecord() {
        return meetings.mayRecordAttendance(getMeeting());
    }

    public boolean isMayReadAttendance() {
        return meetings.mayReadAttendance(getMeeting());
    }

    public boolean isTakesAttendance() {
        return meetings.takesAttendance(getMeeting());
    }

    public AttendanceSheet getSheet() {
        if (sheet == null) {
            sheet = meetings.attendance(getMeeting());
        }
        return sheet;
    }

    public List<AttendanceSheet.Group> getGroups() {
        return getSheet().groups(getMeeting().getNetwork().getId());
    }

    /** Whether the seats need their network's name above them. */
    public boolean isJoint() {
        return getGroups().size() > 1;
    }

    public List<Presence> getPresences() {
        return List.of(Presence.values());
    }

    /** "Göteborg, plats 2", as a municipality may have two seats in a network. */
    public String seatName(AttendanceRow row) {
        return row.seatNo() == 1
                ? row.organisation()
                : Texts.get(page.getLocale(), "meetings.attendance.second", row.organisation(), row.seatNo());
    }

    /** Whether the form shows this choice at this seat: what was sent, otherwise what is recorded. */
    public boolean isChosen(AttendanceRow row, Presence presence) {
        return (isSent() ? getAnswers().get(row.seatId()) : row.presence()) == presence;
    }

    /** Whether the form was sent without a choice at this seat. */
    public boolean isMissing(AttendanceRow row) {
        return isSent() && !row.vacant() && !getAnswers().containsKey(row.seatId());
    }

    public List<AttendanceRow> getMissing() {
        return isSent() ? getSheet().missingIn(getAnswers()) : List.of();
    }

    /** Whether someone else has saved other answers since this form was opened. */
    public boolean isOvertaken() {
        return isSent()
                && !page.parameter(VERSION).equals(String.valueOf(getMeeting().getVersion()))
                && !getSheet().holds(getAnswers());
    }

    /** Whether someone else has saved another choice at this seat than the one kept here. */
    public boolean isOvertakenAt(AttendanceRow row) {
        return row.recorded() && isOvertaken() && row.presence() != getAnswers().get(row.seatId());
    }

    public String getSavedOn() {
        return Formats.date(savedAt(), page.getLocale());
    }

    public String getSavedTime() {
        return Formats.time(savedAt());
    }

    public void save() {
        Map<Long, Presence> sent = getAnswers();
        long openedVersion = openedVersion();
        meeting = null;
        sheet = null;
        meetings.recordAttendance(page.id(), openedVersion, sent);
        page.redirect("/moten/" + page.id(), "attendance-recorded");
    }

    private Instant savedAt() {
        return getMeeting().getAttendanceRecordedAt();
    }

    /** A version that is no number was not sent by this page; it fits no meeting. */
    private long openedVersion() {
        String version = page.parameter(VERSION);
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    private Map<Long, Presence> getAnswers() {
        if (answers == null) {
            answers = new HashMap<>();
            for (AttendanceRow row : getSheet().called()) {
                Presence.ofName(page.parameter("seat" + row.seatId()))
                        .ifPresent(presence -> answers.put(row.seatId(), presence));
            }
        }
        return answers;
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
