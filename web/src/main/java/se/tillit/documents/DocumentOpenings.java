package se.tillit.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tillit.access.CurrentUser;
import se.tillit.access.Openness;
import se.tillit.access.SignedInUser;
import se.tillit.networks.Network;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * Where documents are of use, without watching anybody (reports.md M12): a municipality and a day, never a person, a time
 * or an anonymous reader. Told as a number, and never the same day.
 */
@Service
public class DocumentOpenings {

    private DocumentOpeningRepository openings;
    private PeopleService people;
    private CurrentUser currentUser;
    private Clock clock;
    private int monthsKept;

    protected DocumentOpenings() {}

    @Inject
    public DocumentOpenings(
            DocumentOpeningRepository openings,
            PeopleService people,
            CurrentUser currentUser,
            Clock clock,
            @ConfigProperty(name = "tillit.documents.openings-kept-months") int monthsKept) {
        this.openings = openings;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
        this.monthsKept = monthsKept;
    }

    /**
     * Notes that the reader's municipality opened a document today. Nothing is noted of drafts, of the municipality's own
     * documents, in closed networks, and of organisations that are no members of the association today.
     *
     * @param document that the reader may read
     */
    public void note(Document document) {
        if (!document.isDraft()) {
            noteAll(document.getNetwork(), List.of(document.getId()));
        }
    }

    /**
     * Notes it of several documents of a network at once, each as {@link #note} does.
     *
     * @param documentIds of documents that the reader may read
     */
    void noteAll(Network network, List<Long> documentIds) {
        Optional<SignedInUser> user = currentUser.find();
        if (user.isEmpty() || network.scope().openness() == Openness.CLOSED) {
            return;
        }
        long organisation = user.get().organisationId();
        LocalDate today = SwedishTime.today(clock);
        if (people.membersOn(today).stream().anyMatch(member -> member.getId() == organisation)) {
            openings.note(documentIds, organisation, today);
        }
    }

    /** The members of the association, without the one that the document comes from. */
    List<Long> municipalities(Document document, LocalDate day) {
        return people.membersOn(day).stream()
                .map(Organisation::getId)
                .filter(id -> !id.equals(document.getOrganisation().getId()))
                .toList();
    }

    /** Forgets what is older than it may be (domain.md G9). It asks nobody: no reader takes part. */
    public int forgetOld() {
        return openings.removeBefore(SwedishTime.today(clock).minusMonths(monthsKept));
    }
}
