package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.tillit.access.NetworkRole;
import se.tillit.networks.MemberChange;
import se.tillit.networks.MemberRow;
import se.tillit.networks.MemberService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/medlemmar/{id}}: a member's role and end date, and ending the membership. For coordinators. */
@Named
@RequestScoped
public class MemberEditBacking {

    private static final int LONGEST_VERSION = 18;

    @Inject
    private MemberService members;

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private PageBacking page;

    private MemberRow member;
    private NetworkRole role;
    private LocalDate until;

    /** Reads the member before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        role = getMember().role();
        until = getMember().until();
    }

    public MemberRow getMember() {
        if (member == null) {
            member = members.get(page.parameter("slug"), page.id());
        }
        return member;
    }

    /** What a member can be; reading on after an assignment is given by a hand-over only, and can be kept. */
    public List<NetworkRole> getRoles() {
        return Arrays.stream(NetworkRole.values())
                .filter(one -> one.isGiven() || one == getMember().role())
                .toList();
    }

    public void save() {
        members.change(page.parameter("slug"), page.id(), new MemberChange(role, until, seenVersion()));
        page.redirect(networkBacking.getPath() + "/medlemmar", "member-saved");
    }

    /** The version that the form showed; a field of the page's own, so that the next sending carries what is shown next. */
    private long seenVersion() {
        String seen = page.parameter("seen");
        boolean readable = seen.length() <= LONGEST_VERSION && seen.matches("[0-9]+");
        return readable ? Long.parseLong(seen) : -1;
    }

    public void end() {
        members.end(page.parameter("slug"), page.id());
        page.redirect(networkBacking.getPath() + "/medlemmar", "member-ended");
    }

    public NetworkRole getRole() {
        return role;
    }

    public void setRole(NetworkRole role) {
        this.role = role;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
