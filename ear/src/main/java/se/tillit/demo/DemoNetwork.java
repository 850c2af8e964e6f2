package se.tillit.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network while it is made: its row, its seats and members, and the moment of its last activity. */
final class DemoNetwork {

    static final String ACTIVE = "ACTIVE";
    static final String CLOSED = "CLOSED";

    /** From this day the network has this status. */
    record StatusChange(LocalDate on, String status) {}

    final long id;
    final NetworkText text;
    final String name;
    final String slug;
    /** What its name has after that of the same network in Göteborgsregionen. */
    final String suffix;

    final Territory.Part part;
    final String visibility;
    final String joinPolicy;
    /** Whether people have come by themselves over the years. */
    final boolean takesMembers;

    final Person coordinator;
    final List<StatusChange> statusChanges;
    final List<Seat> seats = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    /** Members too, but they take part in nothing. */
    final List<Member> silentMembers = new ArrayList<>();

    private @Nullable LocalDateTime lastUpdatedAt;

    DemoNetwork(
            long id,
            NetworkText text,
            String nameSuffix,
            Territory.Part part,
            String visibility,
            String joinPolicy,
            boolean takesMembers,
            Person coordinator,
            List<StatusChange> statusChanges) {
        this.id = id;
        this.text = text;
        this.suffix = nameSuffix;
        this.name = text.name() + nameSuffix;
        this.slug = text.slug() + (nameSuffix.isEmpty() ? "" : "-" + Phrases.slug(nameSuffix));
        this.part = part;
        this.visibility = visibility;
        this.joinPolicy = joinPolicy;
        this.takesMembers = takesMembers;
        this.coordinator = coordinator;
        this.statusChanges = statusChanges;
    }

    LocalDate start() {
        return statusChanges.get(0).on();
    }

    String status() {
        return statusChanges.get(statusChanges.size() - 1).status();
    }

    boolean active() {
        return status().equals(ACTIVE);
    }

    boolean activeOn(LocalDate date) {
        boolean active = false;
        for (StatusChange change : statusChanges) {
            if (!date.isBefore(change.on())) {
                active = change.status().equals(ACTIVE);
            }
        }
        return active;
    }

    /** The day when the network was closed, null when it was not. */
    @Nullable
    LocalDate closedOn() {
        StatusChange last = statusChanges.get(statusChanges.size() - 1);
        return last.status().equals(CLOSED) ? last.on() : null;
    }

    boolean openToAll() {
        return visibility.equals("PUBLIC") && joinPolicy.equals("DIRECT") && active();
    }

    void updatedAt(LocalDateTime utc) {
        if (lastUpdatedAt == null || utc.isAfter(lastUpdatedAt)) {
            lastUpdatedAt = utc;
        }
    }

    LocalDateTime lastUpdatedAt() {
        return lastUpdatedAt == null
                ? statusChanges.get(statusChanges.size() - 1).on().atTime(9, 0)
                : lastUpdatedAt;
    }

    /** Those who were members on a day and speak for a municipality. */
    List<Person> voicesOn(LocalDate date) {
        return members.stream()
                .filter(member -> member.speaksForMunicipality() && member.memberOn(date))
                .map(Member::person)
                .toList();
    }
}
